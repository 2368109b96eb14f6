// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktopfixtures.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/docks/detailsdock.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPalette>

using namespace Qt::StringLiterals;
using cineq::CommandPalette;
using cineq::Theme;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionOfTheMenus_isFound();
    void init() { QSettings().clear(); }
    void fitting_wantsEveryWord_atAWordsBeginning();
    void action_isFoundAndDone_byKeys();
    void movie_isFoundAndShown_byAClick();
    void run_isFoundAndShown_amongThePastOnes();
    void nothingFound_doesNothing();
    void theme_isSwitchedLive_andRemembered();

private:
    OwnSettings m_settings{u"tst_commandpalette"_s};
};

namespace {

CommandPalette *open(const Desktop &desktop)
{
    QTest::keyClick(&const_cast<Desktop &>(desktop).window, Qt::Key_K, Qt::ControlModifier);
    return desktop.window.findChild<CommandPalette *>();
}

} // namespace

void TestCommandPalette::fitting_wantsEveryWord_atAWordsBeginning()
{
    const QList<CommandPalette::Command> commands{
        {u"Export list…"_s, {}, {}}, {u"Export movies…"_s, {}, {}}, {u"Clear filters"_s, {}, {}}};
    QCOMPARE(CommandPalette::fitting(commands, u"exp mov"_s).size(), 1);
    QCOMPARE(CommandPalette::fitting(commands, u"LIST"_s).first().text, u"Export list…"_s);
    QCOMPARE(CommandPalette::fitting(commands, u"port"_s).size(), 0);
    QCOMPARE(CommandPalette::fitting(commands, u""_s).size(), 3);
}

void TestCommandPalette::action_isFoundAndDone_byKeys()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    CommandPalette *palette = open(desktop);
    QVERIFY(palette);
    auto *edit = palette->findChild<QLineEdit *>(u"commandText"_s);
    QTest::keyClicks(edit, u"training"_s);
    QTest::keyClick(edit, Qt::Key_Down);
    QTest::keyClick(edit, Qt::Key_Up);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(desktop.child<QWidget>("trainingPage")->isVisible());
    QTRY_VERIFY(!desktop.window.findChild<CommandPalette *>());
}

void TestCommandPalette::movie_isFoundAndShown_byAClick()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    const QString title = desktop.session.catalog()->titleAt(17);
    CommandPalette *palette = open(desktop);
    QTest::keyClicks(palette->findChild<QLineEdit *>(u"commandText"_s), title.toLower());
    auto *list = palette->findChild<QListView *>(u"commandList"_s);
    QVERIFY(list->model()->index(0, 0).data().toString().startsWith(title));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QCOMPARE(desktop.window.findChild<cineq::DetailsDock *>()->row(), 17);
}

void TestCommandPalette::run_isFoundAndShown_amongThePastOnes()
{
    Desktop desktop;
    QVERIFY(desktop.open(kSmall));
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString file = desktop.folder.filePath(u"%1.cineq"_s);
    desktop.session.keepRun({.model = file.arg(u"a"_s), .ended = now.addSecs(-60), .name = u"Slow and steady"_s});
    desktop.session.keepRun({.model = file.arg(u"b"_s), .ended = now, .name = u"Quick one"_s});
    QTRY_COMPARE(desktop.session.profile().runs.size(), 2);
    CommandPalette *palette = open(desktop);
    auto *edit = palette->findChild<QLineEdit *>(u"commandText"_s);
    QTest::keyClicks(edit, u"steady"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    auto *table = desktop.child<QTableView>("runTable");
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->currentIndex().data().toString(), u"Slow and steady"_s);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
}

void TestCommandPalette::nothingFound_doesNothing()
{
    Desktop desktop;
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    CommandPalette *palette = open(desktop);
    auto *edit = palette->findChild<QLineEdit *>(u"commandText"_s);
    QTest::keyClicks(edit, u"xyzzy"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(palette->isVisible());
    QTest::keyClick(edit, Qt::Key_Escape);
    QTRY_VERIFY(!desktop.window.findChild<CommandPalette *>());
}

void TestCommandPalette::theme_isSwitchedLive_andRemembered()
{
    {
        Desktop desktop;
        desktop.choose("theme-2");
        QTRY_VERIFY(desktop.window.palette().color(QPalette::Window).lightness() < 100);
        QTRY_VERIFY(desktop.table()->palette().color(QPalette::Text).lightness() > 150);
        desktop.choose("theme-1");
        QTRY_VERIFY(desktop.window.palette().color(QPalette::Window).lightness() > 150);
        desktop.choose("theme-3");
    }
    QVERIFY(Theme::chosen() == Theme::Kind::HighContrast);
    Theme::choose(Theme::Kind::System);
}

void TestCommandPalette::everyActionOfTheMenus_isFound()
{
    Desktop desktop;
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    CommandPalette *palette = open(desktop);
    QVERIFY(palette);
    QTest::keyClicks(palette->findChild<QLineEdit *>(u"commandText"_s), u"theme dark"_s);
    auto *list = palette->findChild<QListView *>(u"commandList"_s);
    QVERIFY(list->model()->rowCount() > 0);
    QTest::keyClick(palette->findChild<QLineEdit *>(u"commandText"_s), Qt::Key_Return);
    QTRY_VERIFY(desktop.window.palette().color(QPalette::Window).lightness() < 100);
    desktop.choose("theme-0");
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
