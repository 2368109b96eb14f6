// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/joblist.h"
#include "tests/ui/pagefixtures.h"
#include "tests/ui/uifixtures.h"
#include "ui/dialogs/importdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTreeWidget>

using namespace cineq;

/// The dialog over the handmade movies and a file.
class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup();

    void file_isCounted_beforeAnythingIsKept();
    void agreed_isOneStep_ofTheMatchedMovies();
    void severalMovies_areChosenFrom();
    void rowsWithoutAMovie_areWritten();
    void whatTheProfileHolds_staysUnlessReplaced();
    void listWithoutAKind_asksWhatItsMoviesAre();
    void fileOfSeveralPeople_asksWhose();
    void unknownColumns_arePointedOut_andRemembered();
    void brokenFile_isTold();
    void cancel_keepsNothing();
    void reading_isAJob_whichCanBeCancelled();

private:
    void open(const QByteArray &content, const QList<PersonalEntry> &known = {});
    [[nodiscard]] QString counts() const { return child<QLabel>(*m_dialog, "importCounts")->text(); }
    [[nodiscard]] QPushButton *importButton() const { return child<QPushButton>(*m_dialog, "importAgreed"); }
    [[nodiscard]] QTreeWidget *rows() const { return child<QTreeWidget>(*m_dialog, "importRows"); }
    /// Chooses the entry of that text by keys.
    static void choose(QComboBox *box, const QString &text)
    {
        box->setFocus();
        const int place = box->findText(text);
        QVERIFY2(place >= 0, qPrintable(text));
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < place; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        Q_EMIT box->activated(place); // without a popup the keys alone don't say so
        QCOMPARE(box->currentText(), text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    JobList m_jobs;
    QPointer<ImportDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_agreed;
};

void TestImportDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestImportDialog::cleanup()
{
    delete m_dialog;
}

void TestImportDialog::open(const QByteArray &content, const QList<PersonalEntry> &known)
{
    const QString path = m_folder->filePath(QStringLiteral("mine.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    m_dialog = new ImportDialog(path, handmadeCatalog(), known, m_jobs);
    m_agreed = std::make_unique<QSignalSpy>(m_dialog.data(), &ImportDialog::agreed);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    QTRY_VERIFY_WITH_TIMEOUT(!counts().startsWith(u"Reading"), kLong);
}

void TestImportDialog::file_isCounted_beforeAnythingIsKept()
{
    open("Date,Name,Year,Letterboxd URI,Rating\n"
         "2024-01-02,Alien,1979,https://boxd.it/a,4.5\n"
         "2024-01-03,Amelie,2001,https://boxd.it/b,5\n"
         "2024-01-04,Nobody Knows This,2021,https://boxd.it/c,3\n"
         "2024-01-05,Wild Tales,2014,https://boxd.it/d,nine\n");
    QVERIFY2(counts().contains(u"Rows: 3. With a movie: 2; with several to choose from: 0; without: 1."),
             qPrintable(counts()));
    QVERIFY(counts().contains(u"New to you: 2"));
    QVERIFY(counts().contains(u"line 5"));
    QVERIFY(child<QLabel>(*m_dialog, "importFormat")->text().contains(u"Letterboxd"));
    QCOMPARE(rows()->topLevelItemCount(), 1);
    QCOMPARE(rows()->topLevelItem(0)->text(1), u"Nobody Knows This (2021)"_qs);
    QVERIFY(m_agreed->isEmpty());
}

void TestImportDialog::agreed_isOneStep_ofTheMatchedMovies()
{
    open("title,stars\nAlien,4.5\nAmélie,2\n");
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QCOMPARE(m_agreed->size(), 1);
    const auto step = m_agreed->first().first().value<Step>();
    QCOMPARE(step.changes.size(), 2);
    QVERIFY(step.what.contains(u"mine.csv"));
    QCOMPARE(m_agreed->first().at(1).toInt(), 2);
    QTRY_VERIFY(!m_dialog);
}

void TestImportDialog::severalMovies_areChosenFrom()
{
    open("title,year,stars\nWild Tale,2014,4\n");
    QVERIFY(!importButton()->isEnabled());
    QCOMPARE(rows()->topLevelItemCount(), 1);
    auto *choice = qobject_cast<QComboBox *>(rows()->itemWidget(rows()->topLevelItem(0), 2));
    QVERIFY(choice != nullptr);
    choose(choice, u"Wild Tales (2014)"_qs);
    QTRY_VERIFY(importButton()->isEnabled());
    choose(choice, choice->itemText(0));
    QTRY_VERIFY(!importButton()->isEnabled());
    choose(choice, u"Wild Tales (2014)"_qs);
    QTRY_VERIFY(importButton()->isEnabled());
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QCOMPARE(m_agreed->size(), 1);
}

void TestImportDialog::rowsWithoutAMovie_areWritten()
{
    open("title,year,stars\nAlien,1979,4\nNobody Knows This,2021,3\n");
    QTest::mouseClick(child<QPushButton>(*m_dialog, "writeRest"), Qt::LeftButton);
    auto *dialog = child<QFileDialog>(*m_dialog, "restDialog");
    QTRY_VERIFY(dialog->isVisible());
    const QString path = m_folder->filePath(QStringLiteral("rest.csv"));
    typeOver(child<QLineEdit>(*dialog, "fileNameEdit"), path);
    save(dialog);
    QTRY_VERIFY(counts().contains(u"were written"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QVERIFY(written.contains("Nobody Knows This") && !written.contains("Alien"));
}

void TestImportDialog::whatTheProfileHolds_staysUnlessReplaced()
{
    PersonalEntry mine{.movie = {.title = u"Alien"_qs, .year = 1979, .catalogId = u"3"_qs}, .stars = 5.0};
    mine.answer = FeedbackKind::Like;
    mine.when = QDateTime::currentDateTimeUtc();
    open("title,year,stars\nAlien,1979,1\n", {mine});
    QVERIFY2(counts().contains(u"kept as you have said since: 1"), qPrintable(counts()));
    QVERIFY(!importButton()->isEnabled());
    auto *replace = child<QCheckBox>(*m_dialog, "importReplace");
    replace->setFocus();
    QTest::keyClick(replace, Qt::Key_Space);
    QTRY_VERIFY(importButton()->isEnabled());
}

void TestImportDialog::listWithoutAKind_asksWhatItsMoviesAre()
{
    const QByteArray films = "Date,Name,Year,Letterboxd URI\n2024-01-02,Alien,1979,https://boxd.it/a\n";
    open(films);
    auto *kind = child<QComboBox>(*m_dialog, "importKind");
    QVERIFY2(counts().contains(u"choose above"), qPrintable(counts()));
    QVERIFY(!importButton()->isEnabled());
    choose(kind, u"Wished for"_qs);
    QTRY_VERIFY(importButton()->isEnabled());
    QTest::mouseClick(importButton(), Qt::LeftButton);
    QCOMPARE(m_agreed->size(), 1);
}

void TestImportDialog::fileOfSeveralPeople_asksWhose()
{
    open("userId,movieId,rating,timestamp\n1,1,4.0,1000000000\n2,1,2.0,1000000001\n2,3,5.0,1000000002\n");
    auto *user = child<QLineEdit>(*m_dialog, "importUser");
    QVERIFY2(counts().contains(u"2 people") && user->isVisible(), qPrintable(counts()));
    typeOver(user, u"7"_qs);
    QTest::keyClick(user, Qt::Key_Tab);
    QTRY_VERIFY(counts().contains(u"\"7\""));
    typeOver(user, u"2"_qs);
    QTest::keyClick(user, Qt::Key_Tab);
    QTRY_VERIFY2(counts().contains(u"Rows: 2."), qPrintable(counts()));
}

void TestImportDialog::unknownColumns_arePointedOut_andRemembered()
{
    const QByteArray table = "Film;Jahr;Note\nAlien;1979;4.5\n";
    open(table);
    auto *mapping = child<QGroupBox>(*m_dialog, "importMapping");
    QVERIFY(mapping->isVisible());
    choose(child<QComboBox>(*mapping, "column-title"), u"Film"_qs);
    choose(child<QComboBox>(*mapping, "column-year"), u"Jahr"_qs);
    choose(child<QComboBox>(*mapping, "column-stars"), u"Note"_qs);
    QTRY_VERIFY2(importButton()->isEnabled(), qPrintable(counts()));
    delete m_dialog;
    open(table);
    QVERIFY(importButton()->isEnabled());
    QVERIFY(rememberColumnMap({u"Film"_qs, u"Jahr"_qs, u"Note"_qs}, {})); // for the next run of this test
}

void TestImportDialog::brokenFile_isTold()
{
    open("[{\"rating\": 5, ");
    QVERIFY2(counts().contains(u"JSON"), qPrintable(counts()));
    QVERIFY(!importButton()->isEnabled());
    QVERIFY(!child<QGroupBox>(*m_dialog, "importMapping")->isVisible());
}

void TestImportDialog::cancel_keepsNothing()
{
    open("title,stars\nAlien,4.5\n");
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_agreed->isEmpty());
}

void TestImportDialog::reading_isAJob_whichCanBeCancelled()
{
    open("Date,Name,Year,Letterboxd URI,Rating\n2024-01-02,Alien,1979,https://boxd.it/a,4.5\n");
    QVERIFY(m_jobs.jobs().last().state == Job::State::Done);
    QVERIFY2(m_jobs.jobs().last().outcome.contains(u"With a movie: 1"), qPrintable(m_jobs.jobs().last().outcome));

    delete m_dialog;
    m_dialog = new ImportDialog(m_folder->filePath(QStringLiteral("mine.csv")), handmadeCatalog(), {}, m_jobs);
    m_dialog->show();
    QVERIFY(m_jobs.jobs().last().canBeCancelled);
    m_jobs.cancel(m_jobs.jobs().last().number);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(m_jobs.jobs().last().state == Job::State::Cancelled);
}

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
