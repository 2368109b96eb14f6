// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibilitywalk.h"
#include "tests/ui/desktopfixtures.h"
#include "tests/ui/pagewindow.h"
#include "ui/docks/inlinemessage.h"
#include "ui/mainwindow/workspacebar.h"

#include <QDialog>
#include <QDockWidget>
#include <QDropEvent>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <functional>

using namespace cineq;

namespace {

using Walk = std::function<QStringList(QWidget &)>; // lists what is wrong

constexpr int kSettle = 150;      // ms until a page's charts and lists are there
constexpr int kLeastDialogs = 12; // that the menus open

#define VERIFY_NONE(list) QVERIFY2((list).isEmpty(), qPrintable(QLatin1Char('\n') + (list).join(QLatin1Char('\n'))))

/// Twice the letters for as long as it lives.
class LargePrint
{
public:
    LargePrint()
    {
        QFont font = m_before;
        font.setPointSizeF(2.0 * font.pointSizeF());
        QApplication::setFont(font);
    }
    ~LargePrint() { QApplication::setFont(m_before); }

private:
    const QFont m_before = QApplication::font();
};

/// Those below the menu that a person can choose at the moment.
QList<QAction *> choicesOf(const QMenu &menu)
{
    QList<QAction *> choices;
    for (QAction *action : menu.actions()) {
        if (action->menu() != nullptr)
            choices += choicesOf(*action->menu());
        else if (action->isEnabled() && !action->isSeparator())
            choices.append(action);
    }
    return choices;
}

/// Its text ends in dots, or it tells of the program.
bool opensDialog(const QAction &action)
{
    return action.text().endsWith(QChar(0x2026)) || action.parent()->objectName() == QLatin1String("helpMenu");
}

/// Opens a catalogue, answers some movies, saves a search and unfolds what can be unfolded.
void fill(Desktop &desktop)
{
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    QVERIFY(desktop.open(kSmall));
    for (const FeedbackKind kind : {FeedbackKind::Like, FeedbackKind::Skip, FeedbackKind::Watch})
        desktop.session.giveFeedback(kind);
    desktop.session.hideMovie(desktop.session.ratingSession()->current()->row, HiddenReason::Seen);
    desktop.session.saveFilter(QStringLiteral("Old horror"), QStringLiteral("genre:horror year:<1990"));
    desktop.child<QLineEdit>("queryText")->setText(QStringLiteral("not genre:western")); // can be saved
    desktop.window.moviePage()->selectMovie(0);
    desktop.window.message()->showMessage(InlineMessage::Kind::Warning, QStringLiteral("A message"),
                                          QStringLiteral("Do it"));
    for (const char *heading : {"steering", "why", "alsoSteered"})
        desktop.child<QToolButton>(heading)->setChecked(true);
}

/// Opens the one dialog that needs a file.
void dropPersonalFile(Desktop &desktop)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral(CINEQ_TEST_DATA "/exchange/imdb_ratings.csv"))});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&desktop.window, &enter);
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&desktop.window, &drop);
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    QTest::qWait(kSettle);
}

/// Walks the page as it is and with each of its tabs and steps in front.
QStringList walkedThrough(QWidget &page, const Walk &walk)
{
    QStringList wrong = walk(page);
    const auto look = [&](const QString &where) {
        QTest::qWait(kSettle / 3);
        for (const QString &found : walk(page))
            wrong.append(where + QLatin1String(": ") + found);
    };
    for (QTabBar *tabs : page.findChildren<QTabBar *>()) {
        for (int tab = 1; tabs->isVisible() && tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look(tabs->tabText(tab));
        }
    }
    if (auto *steps = page.findChild<QListWidget *>(QStringLiteral("pipelineSteps"))) {
        for (int step = 1; step < steps->count(); ++step) {
            steps->setCurrentRow(step);
            look(steps->item(step)->text());
        }
    }
    wrong.removeDuplicates();
    return wrong;
}

QStringList walked(QWidget &dialog, const Walk &walk, const QString &picture)
{
    dialog.activateWindow();
    if (!QTest::qWaitForWindowActive(&dialog))
        return {dialog.windowTitle() + QLatin1String(" is not active")};
    QTest::qWait(kSettle);
    grab(dialog, picture);
    QStringList wrong = walk(dialog);
    for (QString &found : wrong)
        found.prepend(dialog.windowTitle() + QLatin1String(": "));
    return wrong;
}

/// The page of the workspace, once it has settled.
QWidget *enter(const Desktop &desktop, Workspace workspace)
{
    desktop.choose(qPrintable(QLatin1String("workspace-") + WorkspaceBar::keyOf(workspace)));
    QTest::qWait(kSettle);
    return desktop.window.centralWidget()
        ->findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly)
        ->currentWidget();
}

} // namespace

/// The whole window with a catalogue, answers, a saved search and everything unfolded: nothing in it is without a name,
/// out of reach of Tab, or too small for its text in large print.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void walks_findWhatIsWrong();
    void pages_nameEveryControl_andTabReachesIt();
    void docks_nameEveryControl_andTabReachesIt();
    void dialogs_nameEveryControl_andTabReachesIt();
    void largePrint_cutsNothing_data();
    void largePrint_cutsNothing();
    void largePrint_cutsNoDialog();

private:
    /// Opens each dialog of the menus and lists what is wrong in it.
    [[nodiscard]] static QStringList walkDialogs(Desktop &desktop, const Walk &walk);

    OwnSettings m_settings{QStringLiteral("tst_accessibility")};
};

void TestAccessibility::walks_findWhatIsWrong()
{
    QWidget window;
    window.setObjectName(QStringLiteral("window"));
    window.resize(400, 300);
    auto *unnamed = new QLineEdit(&window);
    unnamed->setObjectName(QStringLiteral("unnamed"));
    auto *unreached = new QToolButton(&window);
    unreached->setObjectName(QStringLiteral("unreached"));
    unreached->setText(QStringLiteral("Go"));
    unreached->setFocusPolicy(Qt::NoFocus);
    auto *label = new QLabel(QStringLiteral("A long label that has little room"), &window);
    label->setGeometry(0, 100, 40, 20);
    auto *outside = new QPushButton(QStringLiteral("Outside"), &window);
    outside->setObjectName(QStringLiteral("outside"));
    outside->setGeometry(380, 200, 100, 40);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    outside->setFocus();
    QCOMPARE(accessibility::unnamedControls(window), QStringList{QStringLiteral("QLineEdit \"unnamed\" in window")});
    QCOMPARE(accessibility::controlsWithoutTab(window),
             QStringList{QStringLiteral("QToolButton \"unreached\" in window")});
    const QStringList cut = accessibility::cutWidgets(window);
    QCOMPARE(cut.size(), 2);
    QVERIFY(cut[0].startsWith(QLatin1String("QLabel")));
    QVERIFY(cut[1].startsWith(QLatin1String("QPushButton \"outside\"")));

    new QLabel(QStringLiteral("&Name"), &window);
    window.findChildren<QLabel *>().last()->setBuddy(unnamed);
    QCOMPARE(accessibility::unnamedControls(window), QStringList());
}

void TestAccessibility::pages_nameEveryControl_andTabReachesIt()
{
    Desktop desktop;
    fill(desktop);
    QStringList wrong;
    for (int i = 0; i < kWorkspaceCount; ++i) {
        QWidget *page = enter(desktop, static_cast<Workspace>(i));
        wrong += accessibility::unnamedControls(*page);
        wrong += walkedThrough(*page, [](QWidget &seen) {
            seen.setFocus();
            const QStringList missed = accessibility::controlsWithoutTab(seen);
            seen.setFocus();
            return missed + accessibility::stepsBack(seen);
        });
    }
    VERIFY_NONE(wrong);
}

void TestAccessibility::docks_nameEveryControl_andTabReachesIt()
{
    Desktop desktop;
    fill(desktop);
    enter(desktop, Workspace::Catalogue);
    QStringList wrong;
    const QList<QDockWidget *> docks = desktop.window.findChildren<QDockWidget *>();
    QVERIFY(docks.size() >= 4);
    for (QDockWidget *dock : docks) {
        dock->show();
        dock->raise();
        QTRY_VERIFY(!dock->visibleRegion().isEmpty());
        wrong += accessibility::unnamedControls(*dock);
        wrong += accessibility::controlsWithoutTab(*dock);
    }
    VERIFY_NONE(wrong);
}

void TestAccessibility::dialogs_nameEveryControl_andTabReachesIt()
{
    Desktop desktop;
    fill(desktop);
    const QStringList wrong = walkDialogs(desktop, [](QWidget &dialog) {
        return accessibility::unnamedControls(dialog) + accessibility::controlsWithoutTab(dialog);
    });
    VERIFY_NONE(wrong);
}

void TestAccessibility::largePrint_cutsNothing_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1440 x 900") << QSize(1440, 900);
    QTest::newRow("1000 x 700") << QSize(1000, 700);
}

void TestAccessibility::largePrint_cutsNothing()
{
    QFETCH(QSize, size);
    const LargePrint large;
    Desktop desktop;
    fill(desktop);
    desktop.window.resize(size);
    QStringList wrong;
    for (int i = 0; i < kWorkspaceCount; ++i) {
        QWidget *page = enter(desktop, static_cast<Workspace>(i));
        grab(desktop.window, QStringLiteral("large-%1-%2").arg(size.width()).arg(i));
        QCOMPARE(desktop.window.size(), size);
        const QStringList found =
            walkedThrough(*page, [&desktop](QWidget &) { return accessibility::cutWidgets(desktop.window); });
        for (const QString &cut : found)
            wrong.append(WorkspaceBar::keyOf(static_cast<Workspace>(i)) + QLatin1String(": ") + cut);
    }
    VERIFY_NONE(wrong);
}

void TestAccessibility::largePrint_cutsNoDialog()
{
    const LargePrint large;
    Desktop desktop;
    fill(desktop);
    const QStringList wrong = walkDialogs(desktop, accessibility::cutWidgets);
    VERIFY_NONE(wrong);
}

QStringList TestAccessibility::walkDialogs(Desktop &desktop, const Walk &walk)
{
    QStringList wrong;
    int count = 0;
    for (const QAction *menu : desktop.window.menuBar()->actions()) {
        for (QAction *choice : choicesOf(*menu->menu())) {
            if (!opensDialog(*choice))
                continue;
            choice->trigger();
            const QPointer<QWidget> dialog = QApplication::activeModalWidget();
            if (!dialog || dialog == &desktop.window) {
                wrong.append(choice->text() + QLatin1String(" opens nothing"));
                continue;
            }
            ++count;
            if (qobject_cast<QFileDialog *>(dialog) == nullptr) // Qt's own
                wrong += walked(*dialog, walk, QStringLiteral("dialog-%1").arg(count));
            dialog->close();
            QTest::qWait(1);
        }
    }
    dropPersonalFile(desktop);
    if (QWidget *dialog = QApplication::activeModalWidget())
        wrong += walked(*dialog, walk, QStringLiteral("dialog-import"));
    if (count < kLeastDialogs)
        wrong.append(QStringLiteral("only %1 dialogs").arg(count));
    return wrong;
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
