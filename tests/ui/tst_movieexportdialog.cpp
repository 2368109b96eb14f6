// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/joblist.h"
#include "tests/ui/pagefixtures.h"
#include "tests/ui/uifixtures.h"
#include "ui/dialogs/movieexportdialog.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>

using namespace cineq;

/// The dialog over the handmade movies, of which two are shown and one is selected.
class TestMovieExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_dialog; }
    void preview_showsTheTickedColumns();
    void rows_areSelectedShownOrAll();
    void column_isTickedAndMoved_byKeysAndMouse();
    void nothingTicked_cantBeExported();
    void csv_isACatalogueAgain();
    void failure_isTold_andTheDialogStays();

private:
    [[nodiscard]] QString preview() const { return child<QTextBrowser>(*m_dialog, "exportPreview")->toPlainText(); }
    [[nodiscard]] QPushButton *button() const { return child<QPushButton>(*m_dialog, "exportMovies"); }
    [[nodiscard]] QListWidget *columns() const { return child<QListWidget>(*m_dialog, "exportColumns"); }
    /// Clicks the box of a column.
    void tick(const QString &heading) const
    {
        QListWidgetItem *item = columns()->findItems(heading, Qt::MatchExactly).value(0);
        QVERIFY(item != nullptr);
        columns()->setCurrentItem(item);
        QTest::keyClick(columns(), Qt::Key_Space);
    }
    void exportTo(const QString &path) const
    {
        QTest::mouseClick(button(), Qt::LeftButton);
        auto *dialog = child<QFileDialog>(*m_dialog, "exportDialog");
        QTRY_VERIFY(dialog->isVisible());
        typeOver(child<QLineEdit>(*dialog, "fileNameEdit"), path);
        save(dialog);
    }

    const CatalogPtr m_catalog = handmadeCatalog();
    JobList m_jobs;
    QPointer<MovieExportDialog> m_dialog;
};

void TestMovieExportDialog::init()
{
    m_dialog = new MovieExportDialog({.catalog = m_catalog, .selected = {3}, .shown = {2, 0}, .filter = u"“a”"_qs},
                                     {u"title"_qs, u"year"_qs}, m_jobs);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void TestMovieExportDialog::preview_showsTheTickedColumns()
{
    QVERIFY(preview().indexOf(u"Alien"_qs) < preview().indexOf(u"Amélie"_qs)); // in the table's order
    QVERIFY(preview().contains(u"1979"_qs) && !preview().contains(u"Horror"_qs));
    tick(u"Genres"_qs);
    QVERIFY(preview().contains(u"Horror"_qs));
    tick(u"Year"_qs);
    QVERIFY(!preview().contains(u"1979"_qs));
}

void TestMovieExportDialog::rows_areSelectedShownOrAll()
{
    auto *rows = child<QComboBox>(*m_dialog, "exportRows");
    rows->setFocus();
    QVERIFY(!preview().contains(u"Wild Tales"_qs));
    QTest::keyClick(rows, Qt::Key_Down);
    QVERIFY(preview().contains(u"Wild Tales"_qs) && !preview().contains(u"Alien"_qs));
    QTest::keyClick(rows, Qt::Key_Down);
    for (const QString &title : {u"Amélie"_qs, u"zebra"_qs, u"Alien"_qs, u"Wild Tales"_qs})
        QVERIFY(preview().contains(title));
}

void TestMovieExportDialog::column_isTickedAndMoved_byKeysAndMouse()
{
    QVERIFY(preview().indexOf(u"Title"_qs) < preview().indexOf(u"Year"_qs));
    // What a drop of the first row behind the second does.
    QVERIFY(columns()->model()->moveRow({}, 0, {}, 2));
    QCOMPARE(columns()->item(0)->text(), u"Year"_qs);
    QVERIFY(preview().indexOf(u"Year"_qs) < preview().indexOf(u"Title"_qs));
}

void TestMovieExportDialog::nothingTicked_cantBeExported()
{
    tick(u"Title"_qs);
    QVERIFY(button()->isEnabled());
    tick(u"Year"_qs);
    QVERIFY(!button()->isEnabled());
    tick(u"Rating"_qs);
    QVERIFY(button()->isEnabled());
}

void TestMovieExportDialog::csv_isACatalogueAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"movies.csv"_qs);
    for (int i = 0; i < columns()->count(); ++i) {
        if (columns()->item(i)->checkState() == Qt::Unchecked)
            tick(columns()->item(i)->text());
    }
    auto *rows = child<QComboBox>(*m_dialog, "exportRows");
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_End);
    QSignalSpy written(m_dialog, &MovieExportDialog::written);
    exportTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, kLong);
    QCOMPARE(written[0][0].toString(), u"4 movie(s) written to %1."_qs.arg(path));
    QCOMPARE(m_jobs.jobs().last().outcome, written[0][0].toString());
    const CatalogPtr again = readCatalogFile(path);
    QVERIFY(again != nullptr);
    QVERIFY(again->issues().empty());
    QCOMPARE(again->fingerprint(), m_catalog->fingerprint());
    QVERIFY(!m_dialog || !m_dialog->isVisible());
}

void TestMovieExportDialog::failure_isTold_andTheDialogStays()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"folder.html"_qs);
    QSignalSpy written(m_dialog, &MovieExportDialog::written);
    QTest::mouseClick(button(), Qt::LeftButton);
    auto *dialog = child<QFileDialog>(*m_dialog, "exportDialog");
    QTRY_VERIFY(dialog->isVisible());
    typeOver(child<QLineEdit>(*dialog, "fileNameEdit"), path);
    QVERIFY(QDir().rmdir(folder.path()));
    save(dialog);
    auto *message = child<QLabel>(*m_dialog, "exportMessage");
    QTRY_VERIFY_WITH_TIMEOUT(message->text().startsWith(u"Not exported"_qs), kLong);
    QVERIFY(message->isVisible() && message->text().contains(path));
    QVERIFY(m_dialog->isVisible() && button()->isEnabled());
    QVERIFY(m_jobs.jobs().last().state == Job::State::Failed);
    QCOMPARE(written.size(), 0);
}

QTEST_MAIN(TestMovieExportDialog)
#include "tst_movieexportdialog.moc"
