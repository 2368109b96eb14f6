// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the window is kept, and undone, from one start of the program to the next.
#include "engine/session/session.h"
#include "engine/store/store.h"
#include "tests/ui/pagefixtures.h"
#include "ui/docks/inlinemessage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/moviefiltermodel.h"
#include "ui/pages/moviepage.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QInputDialog>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>
#include <QTableView>

using namespace cineq;

namespace {

/// The desktop as main() puts it together, with folders of its own; another one on the same folder is a restart.
struct Desktop
{
    explicit Desktop(const QTemporaryDir &folder)
        : session(folder.filePath(QStringLiteral("models")), folder.filePath(QStringLiteral("bundled"))),
          window(session)
    {
        QSignalSpy kept(&session, &Session::profileChanged);
        QSignalSpy model(&session, &Session::modelChanged);
        window.show();
        session.openStore(folder.filePath(QStringLiteral("s.sqlite")), QSettings().value(kProfileKey).toString());
        session.openCatalog(QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv"));
        if (!QTest::qWaitFor([&] { return !model.isEmpty() && !session.profile().profile.isEmpty(); }, kLong))
            qFatal("the desktop does not start");
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window is not active");
        action("workspace-catalogue")->trigger();
        window.moviePage()->table()->setFocus();
    }

    /// Ids of all movies that are recommended, in order, each with its Q.
    [[nodiscard]] QStringList list() const
    {
        QStringList items;
        if (const auto ranked = session.recommend({.topK = 100})) {
            for (const Recommendation &item : ranked->items)
                items.append(item.movieId + QLatin1Char(' ') + QString::number(item.q, 'g', 9));
        }
        return items;
    }
    [[nodiscard]] const RatingSession &ratings() const { return *session.ratingSession(); }
    [[nodiscard]] int answers() const { return static_cast<int>(session.profile().answers.size()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.moviePage()->table(), key, modifiers);
    }
    void select(int row)
    {
        QTableView *table = window.moviePage()->table();
        const QModelIndex index = table->model()->index(row, 0);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    [[nodiscard]] QAction *action(const char *name) const { return window.findChild<QAction *>(QLatin1String(name)); }

    Session session;
    MainWindow window;
};

/// Types a name into the dialog that is open, and accepts it.
void enterName(const Desktop &desktop, const QString &name)
{
    QInputDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = desktop.window.findChild<QInputDialog *>(QStringLiteral("profileName"))) != nullptr);
    auto *line = dialog->findChild<QLineEdit *>();
    typeOver(line, name);
    QTest::keyClick(line, Qt::Key_Return);
}

} // namespace

class TestProfiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void firstStart_makesAProfile_silently();
    void restart_goesOnWhereItWas();
    void undo_restoresTheFormerList_itemForItem_acrossRestarts();
    void twoHundredSteps_areUndone_afterARestart();
    void undo_isNamedInTheMenu();
    void newSession_isUndone_afterARestart();
    void twoWindows_onOneStore_undoTheNewestStep();
    void wishList_isKept_andFiltersTheTable();
    void ownList_isMadeOfTheSelection_andUndone();
    void droppedRatings_areImported_asOneStep();
    void profiles_areMade_usedAndRemoved_byTheMenu();
    void brokenStore_isTold_andTheProgramGoesOn();
    void damagedStore_goesOnWithWhatCouldBeRead_byAClick();

private:
    [[nodiscard]] QString store() const { return m_folder->filePath(QStringLiteral("s.sqlite")); }

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfiles::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("CineQ"));
    QCoreApplication::setApplicationName(QStringLiteral("tst_profiles"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestProfiles::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestProfiles::firstStart_makesAProfile_silently()
{
    const Desktop desktop(*m_folder);
    QCOMPARE(desktop.session.profile().profile, QStringLiteral("Me"));
    QVERIFY(desktop.window.findChildren<QDialog *>().isEmpty());
    QVERIFY(!child<InlineMessage>(desktop.window, "storeMessage")->isVisible());
    QVERIFY(Store::open(store())->profile(QStringLiteral("Me")));
}

void TestProfiles::restart_goesOnWhereItWas()
{
    QStringList list;
    int current = -1;
    int step = 0;
    QList<double> expected;
    {
        Desktop desktop(*m_folder);
        const QStringList fresh = desktop.list();
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_4, Qt::Key_2, Qt::Key_5, Qt::Key_1})
            desktop.press(key);
        desktop.select(30);
        desktop.press(Qt::Key_Delete);
        list = desktop.list();
        QVERIFY(list != fresh);
        current = desktop.ratings().current()->row;
        step = desktop.ratings().step();
        for (const SessionStep &given : desktop.ratings().steps())
            expected.append(given.q);
    }
    const Desktop desktop(*m_folder);
    QTRY_COMPARE(desktop.list(), list);
    QCOMPARE(desktop.ratings().current()->row, current);
    QCOMPARE(desktop.ratings().step(), step);
    QCOMPARE(desktop.ratings().hidden().size(), 1);
    for (int i = 0; i < 5; ++i)
        QVERIFY(std::abs(desktop.ratings().steps()[i].q - expected[i]) < 1e-6);
}

void TestProfiles::undo_restoresTheFormerList_itemForItem_acrossRestarts()
{
    QList<QStringList> lists;
    {
        Desktop desktop(*m_folder);
        lists.append(desktop.list());
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_4, Qt::Key_2}) {
            desktop.press(key);
            lists.append(desktop.list());
        }
        desktop.select(40);
        desktop.press(Qt::Key_Delete, Qt::ShiftModifier);
        lists.append(desktop.list());
    }
    for (qsizetype i = lists.size() - 2; i >= 0; --i) {
        Desktop desktop(*m_folder);
        QTRY_COMPARE(desktop.list(), lists[i + 1]);
        desktop.undo();
        QTRY_COMPARE(desktop.list(), lists[i]);
    }
    Desktop desktop(*m_folder);
    for (qsizetype i = 1; i < lists.size(); ++i) {
        QTRY_VERIFY(desktop.action("redoFeedback")->isEnabled());
        desktop.redo();
        QTRY_COMPARE(desktop.list(), lists[i]);
    }
    QVERIFY(!desktop.action("redoFeedback")->isEnabled());
}

void TestProfiles::twoHundredSteps_areUndone_afterARestart()
{
    constexpr int kSteps = 200;
    QStringList fresh;
    {
        Desktop desktop(*m_folder);
        fresh = desktop.list();
        for (int i = 0; i < kSteps / 4; ++i) {
            desktop.select(i);
            for (int turn = 0; turn < 4; ++turn)
                desktop.press(Qt::Key_Insert); // on the wish list and off it again
        }
    }
    Desktop desktop(*m_folder);
    QTRY_COMPARE(desktop.action("undoFeedback")->isEnabled(), true);
    for (int i = 0; i < kSteps; ++i)
        desktop.undo();
    QTRY_VERIFY_WITH_TIMEOUT(!desktop.action("undoFeedback")->isEnabled(), kLong);
    QVERIFY(desktop.session.listedRows(kWishList).isEmpty());
    QCOMPARE(desktop.list(), fresh);
    const auto history = Store::open(store())->history(QStringLiteral("Me"));
    QVERIFY(history);
    QCOMPARE(history->size(), kSteps);
    QVERIFY(std::ranges::all_of(*history, &PastStep::isUndone));
}

void TestProfiles::undo_isNamedInTheMenu()
{
    Desktop desktop(*m_folder);
    const QAction *undo = desktop.action("undoFeedback");
    QCOMPARE(undo->text(), QStringLiteral("&Undo"));
    const QString title = desktop.ratings().current()->title;
    desktop.press(Qt::Key_1);
    QCOMPARE(undo->text(), QStringLiteral("&Undo: liked ") + title);
    desktop.undo();
    QTRY_COMPARE(desktop.action("redoFeedback")->text(), QStringLiteral("&Redo: liked ") + title);
    QVERIFY(!undo->isEnabled());
}

void TestProfiles::newSession_isUndone_afterARestart()
{
    QStringList list;
    {
        Desktop desktop(*m_folder);
        desktop.press(Qt::Key_1);
        desktop.press(Qt::Key_4);
        list = desktop.list();
        desktop.action("newSession")->trigger();
        QCOMPARE(desktop.ratings().step(), 1);
        QCOMPARE(desktop.list(), list); // what was answered stays known
    }
    Desktop desktop(*m_folder);
    QTRY_COMPARE(desktop.list(), list);
    QCOMPARE(desktop.ratings().step(), 1);
    desktop.undo();
    QTRY_COMPARE(desktop.ratings().step(), 3);
    QCOMPARE(desktop.list(), list);
}

void TestProfiles::twoWindows_onOneStore_undoTheNewestStep()
{
    Desktop first(*m_folder);
    first.press(Qt::Key_1);
    QTRY_COMPARE(Store::open(store())->answers(QStringLiteral("Me"))->size(), 1);
    const QStringList list = first.list();
    Desktop second(*m_folder);
    QTRY_COMPARE(second.list(), list);
    second.press(Qt::Key_4);
    QTRY_COMPARE(Store::open(store())->answers(QStringLiteral("Me"))->size(), 2);
    QVERIFY(second.list() != list);
    first.undo(); // what the second did
    QTRY_COMPARE(Store::open(store())->answers(QStringLiteral("Me"))->size(), 1);
    QTRY_COMPARE(first.session.profile().undoable.has_value(), true);
    QCOMPARE(first.list(), list);
    second.redo();
    QTRY_COMPARE(second.answers(), 2);
}

void TestProfiles::wishList_isKept_andFiltersTheTable()
{
    {
        Desktop desktop(*m_folder);
        desktop.select(3);
        desktop.press(Qt::Key_Insert);
        desktop.select(5);
        QVERIFY(!desktop.window.moviePage()->table()->findChild<QAction *>(QStringLiteral("wish"))->isChecked());
        desktop.press(Qt::Key_Insert);
        QVERIFY(desktop.window.moviePage()->table()->findChild<QAction *>(QStringLiteral("wish"))->isChecked());
    }
    Desktop desktop(*m_folder);
    QTRY_COMPARE(desktop.session.listedRows(kWishList), QList<int>({3, 5}));
    const MovieFilterModel *movies = desktop.window.moviePage()->movies();
    QTest::keyClicks(child<QLineEdit>(desktop.window, "queryText"), u"list:wish"_qs);
    QTRY_COMPARE(movies->rowCount(), 2);
    QCOMPARE(movies->catalogRow(1), 5);
    desktop.undo();
    QTRY_COMPARE(movies->rowCount(), 1);
    QTest::mouseClick(child<QPushButton>(desktop.window, "clearFilters"), Qt::LeftButton);
    QCOMPARE(movies->rowCount(), 60);
}

void TestProfiles::ownList_isMadeOfTheSelection_andUndone()
{
    Desktop desktop(*m_folder);
    QTableView *table = desktop.window.moviePage()->table();
    desktop.select(3);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    auto *menu = table->findChild<QMenu *>(u"listMenu"_qs);
    const auto open = [&] { menu->popup(table->mapToGlobal(QPoint(20, 20))); };
    const auto choose = [&](int place) {
        open();
        menu->actions().at(place)->trigger();
        menu->close();
    };
    const auto enter = [&](const QString &name) {
        const QList<QInputDialog *> dialogs = table->findChildren<QInputDialog *>();
        QVERIFY(!dialogs.isEmpty());
        typeOver(dialogs.last()->findChild<QLineEdit *>(), name);
        QTest::keyClick(dialogs.last()->findChild<QLineEdit *>(), Qt::Key_Return);
    };
    open();
    QCOMPARE(menu->actions().size(), 2); // a line and the way to make one
    menu->close();
    choose(1);
    enter(u"hidden"_qs); // would take them out of every list: another name is asked for
    QVERIFY(desktop.session.ownLists().isEmpty());
    enter(u"With Ann & Bo"_qs);
    QTRY_COMPARE(desktop.session.listedRows(u"With Ann & Bo"_qs), QList<int>({3, 4}));

    desktop.select(4);
    choose(0); // it is in: out again
    QTRY_COMPARE(desktop.session.listedRows(u"With Ann & Bo"_qs), QList<int>({3}));
    desktop.action("undoFeedback")->trigger(); // a menu has the keys in a platform without windows
    QTRY_COMPARE(desktop.session.listedRows(u"With Ann & Bo"_qs).size(), 2);
    QTest::keyClicks(child<QLineEdit>(desktop.window, "queryText"), u"list:\"with ann & bo\""_qs);
    QTRY_COMPARE(desktop.window.moviePage()->movies()->rowCount(), 2);
}

void TestProfiles::droppedRatings_areImported_asOneStep()
{
    QFile file(m_folder->filePath(u"ratings.csv"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Date,Name,Year,Letterboxd URI,Rating\n"
               "2024-01-02,Copper Sky,1999,https://boxd.it/a,4.5\n"
               "2024-01-03,Red Ferry,1983,https://boxd.it/b,1\n"
               "2024-01-04,Paper Wolves,1976,https://boxd.it/c,4\n");
    file.close();
    Desktop desktop(*m_folder);
    const QStringList before = desktop.list();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&desktop.window, &enter);
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&desktop.window, &drop);
    QPushButton *agreed = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((agreed = desktop.window.findChild<QPushButton *>(u"importAgreed"_qs)) != nullptr, kLong);
    QTRY_VERIFY_WITH_TIMEOUT(agreed->isEnabled(), kLong);
    QCOMPARE(desktop.answers(), 0);
    QTest::mouseClick(agreed, Qt::LeftButton);
    QTRY_COMPARE(desktop.answers(), 3);
    QTRY_VERIFY(desktop.list() != before);
    QVERIFY(desktop.window.message()->text().contains(u"ratings.csv"));
    desktop.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    desktop.undo();
    QTRY_COMPARE(desktop.answers(), 0);
    QTRY_COMPARE(desktop.list(), before);
}

void TestProfiles::profiles_areMade_usedAndRemoved_byTheMenu()
{
    {
        Desktop desktop(*m_folder);
        const QStringList fresh = desktop.list();
        desktop.press(Qt::Key_1);
        desktop.action("newProfile")->trigger();
        enterName(desktop, QStringLiteral("Ada"));
        QTRY_COMPARE(desktop.session.profile().profile, QStringLiteral("Ada"));
        QTRY_COMPARE(desktop.list(), fresh);
        QCOMPARE(desktop.action("renameProfile")->isEnabled(), true);
        desktop.action("renameProfile")->trigger();
        enterName(desktop, QStringLiteral("Ada Lovelace"));
        QTRY_COMPARE(desktop.session.profile().profiles,
                     QStringList({QStringLiteral("Ada Lovelace"), QStringLiteral("Me")}));
    }
    Desktop desktop(*m_folder);
    QTRY_COMPARE(desktop.session.profile().profile, QStringLiteral("Ada Lovelace")); // who was at it last
    const QMenu *menu = desktop.window.findChild<QMenu *>(QStringLiteral("profileMenu"));
    QCOMPARE(menu->actions()[0]->text(), QStringLiteral("Ada Lovelace"));
    QVERIFY(menu->actions()[0]->isChecked());
    menu->actions()[1]->trigger();
    QTRY_COMPARE(desktop.answers(), 1);

    desktop.action("removeProfile")->trigger();
    QMessageBox *question = nullptr;
    QTRY_VERIFY((question = desktop.window.findChild<QMessageBox *>(QStringLiteral("removeQuestion"))) != nullptr);
    QVERIFY(question->text().contains(QStringLiteral("Me")));
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(desktop.window.findChild<QMessageBox *>(QStringLiteral("removeQuestion")) == nullptr);
    QCOMPARE(desktop.answers(), 1);
    desktop.action("removeProfile")->trigger();
    QTRY_VERIFY((question = desktop.window.findChild<QMessageBox *>(QStringLiteral("removeQuestion"))) != nullptr);
    QTest::mouseClick(child<QPushButton>(*question, "removeForGood"), Qt::LeftButton);
    QTRY_COMPARE(desktop.session.profile().profiles, QStringList({QStringLiteral("Ada Lovelace")}));
}

void TestProfiles::brokenStore_isTold_andTheProgramGoesOn()
{
    QFile file(store());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("some text, and no store\n") > 0);
    file.close();
    Desktop desktop(*m_folder);
    const auto *message = child<InlineMessage>(desktop.window, "storeMessage");
    QTRY_VERIFY(message->isVisible());
    QVERIFY2(message->text().contains(store()) && message->text().contains(QStringLiteral("not kept")),
             qPrintable(message->text()));
    const QStringList fresh = desktop.list();
    desktop.press(Qt::Key_1);
    QVERIFY(desktop.list() != fresh);
    desktop.undo();
    QTRY_COMPARE(desktop.list(), fresh);
    QVERIFY(message->isVisible());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("some text, and no store\n"));
}

void TestProfiles::damagedStore_goesOnWithWhatCouldBeRead_byAClick()
{
    QStringList list;
    {
        Desktop desktop(*m_folder);
        desktop.press(Qt::Key_1);
        desktop.press(Qt::Key_4);
        list = desktop.list();
    }
    QFile file(store());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.size() > 8192 && file.seek(file.size() - 4096));
    QCOMPARE(file.write(QByteArray(4096, 'x')), 4096);
    file.close();
    Desktop desktop(*m_folder);
    auto *message = child<InlineMessage>(desktop.window, "storeMessage");
    QTRY_VERIFY(message->isVisible());
    QCOMPARE(desktop.answers(), 0);
    QTest::mouseClick(child<QPushButton>(*message, "messageAction"), Qt::LeftButton);
    QTRY_COMPARE(desktop.answers(), 2);
    QVERIFY(!message->isVisible());
    QTRY_COMPARE(desktop.list(), list);
    QVERIFY(Store::open(store()));
}

QTEST_MAIN(TestProfiles)
#include "tst_profiles.moc"
