// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktopfixtures.h"
#include "ui/dialogs/shortcutdialog.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

/// The desktop with its dialog of shortcuts open.
struct Edited : Desktop
{
    Edited() { choose("editShortcuts"); }

    [[nodiscard]] QTableWidget *table() const { return child<QTableWidget>("shortcutTable"); }
    /// Chooses the action that this search alone finds.
    void find(const QString &typed) const
    {
        auto *search = child<QLineEdit>("shortcutSearch");
        search->clear();
        QTest::keyClicks(search, typed);
        int found = -1;
        for (int row = 0; row < table()->rowCount(); ++row) {
            if (table()->isRowHidden(row))
                continue;
            QVERIFY2(found < 0, qPrintable(table()->item(row, 0)->text()));
            found = row;
        }
        QVERIFY2(found >= 0, qPrintable(typed));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualItemRect(table()->item(found, 0)).center());
    }
    void press(int key, Qt::KeyboardModifiers modifiers) const
    {
        auto *keys = child<QKeySequenceEdit>("shortcutKeys");
        QSignalSpy finished(keys, &QKeySequenceEdit::editingFinished);
        QTest::mouseClick(keys, Qt::LeftButton);
        QTest::keyClick(keys, static_cast<Qt::Key>(key), modifiers);
        QVERIFY(finished.wait()); // it waits for a second stroke
    }
    void click(const char *button) const { QTest::mouseClick(child<QPushButton>(button), Qt::LeftButton); }
    [[nodiscard]] QString warning() const { return child<QLabel>("shortcutWarning")->text(); }
    [[nodiscard]] QKeySequence keysOf(const char *action) const { return child<QAction>(action)->shortcut(); }
};

} // namespace

class TestShortcutDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void actions_areFound_byNameAndByKeys();
    void newKeys_areInForce_andRemembered();
    void keysOfAnother_areWarnedOf_andTakenFromIt();
    void keysThatBeginAnothers_areWarnedOf();
    void removedAndReset_keysGoAndComeBack();
    void badSettings_leaveAnActionWithoutKeys();
    void everyActionOfTheMenus_isOffered();

private:
    OwnSettings m_settings{u"tst_shortcutdialog"_s};
};

void TestShortcutDialog::actions_areFound_byNameAndByKeys()
{
    const Edited desktop;
    desktop.find(u"find and do"_s);
    QCOMPARE(desktop.child<QKeySequenceEdit>("shortcutKeys")->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_K));
    desktop.find(u"ctrl+k"_s);
    QCOMPARE(desktop.child<QKeySequenceEdit>("shortcutKeys")->keySequence(), QKeySequence(Qt::CTRL | Qt::Key_K));
}

void TestShortcutDialog::newKeys_areInForce_andRemembered()
{
    {
        const Edited desktop;
        desktop.find(u"open model"_s);
        desktop.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(desktop.warning(), QString());
        desktop.click("assignShortcut");
        QCOMPARE(desktop.keysOf("openModel"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    }
    const Desktop next;
    QCOMPARE(next.child<QAction>("openModel")->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
}

void TestShortcutDialog::keysOfAnother_areWarnedOf_andTakenFromIt()
{
    {
        const Edited desktop;
        desktop.find(u"open model"_s);
        desktop.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY2(desktop.warning().contains(u"Find and do"_s), qPrintable(desktop.warning()));
        QCOMPARE(desktop.keysOf("commandPalette"), QKeySequence(Qt::CTRL | Qt::Key_K)); // nothing has happened yet
        desktop.click("assignShortcut");
        QCOMPARE(desktop.keysOf("openModel"), QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(desktop.keysOf("commandPalette").isEmpty());
    }
    const Desktop next;
    QVERIFY(next.child<QAction>("commandPalette")->shortcut().isEmpty());
}

void TestShortcutDialog::keysThatBeginAnothers_areWarnedOf()
{
    const Edited desktop;
    desktop.child<QAction>("saveModel")->setShortcut(QKeySequence(u"Ctrl+J, Ctrl+S"_s));
    desktop.find(u"open model"_s);
    desktop.press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY2(desktop.warning().contains(u"Save model"_s), qPrintable(desktop.warning()));
}

void TestShortcutDialog::removedAndReset_keysGoAndComeBack()
{
    const Edited desktop;
    desktop.find(u"find and do"_s);
    desktop.click("removeShortcut");
    QVERIFY(desktop.keysOf("commandPalette").isEmpty());
    QTest::keyClick(desktop.child<QLineEdit>("shortcutSearch"), Qt::Key_Return);
    QVERIFY(desktop.child<QTableWidget>("shortcutTable")->isVisible());
    QVERIFY(desktop.keysOf("commandPalette").isEmpty());
    desktop.click("resetShortcut");
    QCOMPARE(desktop.keysOf("commandPalette"), QKeySequence(Qt::CTRL | Qt::Key_K));
    desktop.click("removeShortcut");
    desktop.click("resetAllShortcuts");
    QCOMPARE(desktop.keysOf("commandPalette"), QKeySequence(Qt::CTRL | Qt::Key_K));
    QVERIFY(QSettings().allKeys().filter(u"shortcuts/"_s).isEmpty());
}

void TestShortcutDialog::badSettings_leaveAnActionWithoutKeys()
{
    QSettings().setValue(u"shortcuts/commandPalette"_s, u"Ctrl+NoSuchKey"_s);
    QSettings().setValue(u"shortcuts/noSuchAction"_s, u"Ctrl+K"_s);
    const Desktop desktop;
    QVERIFY(desktop.child<QAction>("commandPalette")->shortcut().toString().isEmpty());
    QCOMPARE(desktop.child<QAction>("undoFeedback")->shortcut(), QKeySequence(QKeySequence::Undo));
}

void TestShortcutDialog::everyActionOfTheMenus_isOffered()
{
    const Edited desktop;
    QStringList unnamed;
    const std::function<void(const QMenu &)> look = [&](const QMenu &menu) {
        for (const QAction *action : menu.actions()) {
            if (action->menu())
                look(*action->menu());
            else if (!action->isSeparator() && action->objectName().isEmpty() && menu.objectName() != u"profileMenu"_s)
                unnamed.append(action->text());
        }
    };
    for (const QAction *action : desktop.window.menuBar()->actions())
        look(*action->menu());
    QCOMPARE(unnamed, QStringList());
    QVERIFY(desktop.table()->rowCount() > 40);
}

QTEST_MAIN(TestShortcutDialog)
#include "tst_shortcutdialog.moc"
