// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktopfixtures.h"

#include <QDockWidget>
#include <QScreen>
#include <QToolBar>

using Column = cineq::MovieTableModel::Column;

class TestWindowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void columnAction_hidesColumn();
    void dock_closes_andComesBackByViewMenu();
    void workspaces_areChosenByBarAndKeys_eachWithItsDocks();
    void docks_keepTheirWidth_whileTheyAreOut();
    void smallWindow_leavesThePageItsRoom();
    void layoutKey_putsAWorkspaceBack();
    void lock_keepsDocksWhereTheyAre();
    void layout_isKept_acrossWindows();
    void resetLayout_bringsEverythingBack();
    void storedGeometry_offScreen_opensVisible();
    void storedLayout_damaged_isIgnored();

private:
    OwnSettings m_settings{QStringLiteral("tst_windowlayout")};
};

void TestWindowLayout::columnAction_hidesColumn()
{
    Desktop desktop;
    QAction *votes = desktop.window.moviePage()->columnActions()[static_cast<int>(Column::Votes)];
    QVERIFY(votes->isChecked());
    votes->trigger();
    QVERIFY(desktop.table()->isColumnHidden(static_cast<int>(Column::Votes)));
    votes->trigger();
    QVERIFY(!desktop.table()->isColumnHidden(static_cast<int>(Column::Votes)));
    QVERIFY(!desktop.window.moviePage()->columnActions()[static_cast<int>(Column::Title)]->isEnabled());
}

void TestWindowLayout::dock_closes_andComesBackByViewMenu()
{
    Desktop desktop;
    for (const char *name : {"filterDock", "detailsDock", "listDock", "chartsDock"}) {
        auto *dock = desktop.child<QDockWidget>(name);
        QVERIFY2(dock, name);
        dock->close();
        QVERIFY(!dock->toggleViewAction()->isChecked());
        dock->toggleViewAction()->trigger();
        QTRY_VERIFY(!dock->visibleRegion().isEmpty()); // in front of its tabs, too
    }
}

void TestWindowLayout::workspaces_areChosenByBarAndKeys_eachWithItsDocks()
{
    Desktop desktop;
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    auto *filters = desktop.child<QDockWidget>("filterDock");
    auto *charts = desktop.child<QDockWidget>("chartsDock");
    QVERIFY(desktop.window.moviePage()->isVisible() && filters->isVisible() && !charts->isVisible());
    charts->toggleViewAction()->trigger();

    auto *bar = desktop.child<QToolBar>("workspaceBar");
    QTest::mouseClick(bar->widgetForAction(desktop.child<QAction>("workspace-training")), Qt::LeftButton);
    QVERIFY(desktop.child<QWidget>("trainingPage")->isVisible());
    QVERIFY(!desktop.window.moviePage()->isVisible() && !filters->isVisible() && !charts->isVisible());
    QTest::keyClick(&desktop.window, Qt::Key_2, Qt::AltModifier);
    QVERIFY(desktop.window.moviePage()->isVisible() && filters->isVisible() && charts->isVisible()); // as it was left
}

void TestWindowLayout::docks_keepTheirWidth_whileTheyAreOut()
{
    Desktop desktop;
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    desktop.window.resize(1200, 760);
    desktop.choose("workspace-home");
    desktop.choose("workspace-catalogue");
    auto *filters = desktop.child<QDockWidget>("filterDock");
    QTRY_VERIFY2(filters->width() >= 200, qPrintable(QString::number(filters->width())));
    QTest::qWait(100); // the layout settles
    desktop.window.resizeDocks({filters}, {300}, Qt::Horizontal);
    QTRY_COMPARE(filters->width(), 300);
    desktop.choose("workspace-training");
    desktop.choose("workspace-catalogue");
    QTRY_COMPARE(filters->width(), 300);
}

void TestWindowLayout::smallWindow_leavesThePageItsRoom()
{
    Desktop desktop;
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    QVERIFY(desktop.open(kSmall));
    desktop.window.resize(desktop.window.minimumSize());
    desktop.window.moviePage()->selectMovie(0); // with all its details
    desktop.choose("workspace-home");
    desktop.choose("workspace-catalogue");
    QTest::qWait(100); // the layout settles
    const int page = desktop.window.moviePage()->width();
    QVERIFY2(page >= desktop.window.width() / 3, qPrintable(QString::number(page)));
}

void TestWindowLayout::layoutKey_putsAWorkspaceBack()
{
    Desktop desktop;
    QVERIFY(QTest::qWaitForWindowActive(&desktop.window));
    desktop.child<QDockWidget>("filterDock")->close();
    QTest::keyClick(&desktop.window, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(desktop.child<QWidget>("sessionPage")->isVisible());
    QVERIFY(desktop.child<QDockWidget>("listDock")->isVisible());
    QTest::keyClick(&desktop.window, Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desktop.child<QDockWidget>("filterDock")->isVisible());
}

void TestWindowLayout::lock_keepsDocksWhereTheyAre()
{
    {
        Desktop desktop;
        desktop.choose("lockLayout");
        QVERIFY(!(desktop.child<QDockWidget>("filterDock")->features() & QDockWidget::DockWidgetClosable));
        desktop.window.close();
    }
    Desktop desktop;
    QVERIFY(!(desktop.child<QDockWidget>("filterDock")->features() & QDockWidget::DockWidgetMovable));
}

void TestWindowLayout::layout_isKept_acrossWindows()
{
    {
        Desktop first;
        QVERIFY(first.open(kSmall));
        first.window.resize(1200, 800);
        first.child<QDockWidget>("detailsDock")->close();
        first.choose("workspace-session");
        QTest::qWait(100); // the layout settles
        first.window.resizeDocks({first.child<QDockWidget>("listDock")}, {310}, Qt::Horizontal);
        QTRY_COMPARE(first.child<QDockWidget>("listDock")->width(), 310);
        first.choose("workspace-catalogue");
        first.window.addDockWidget(Qt::RightDockWidgetArea, first.child<QDockWidget>("filterDock"));
        first.window.moviePage()->columnActions()[static_cast<int>(Column::Tags)]->trigger();
        first.table()->setColumnWidth(static_cast<int>(Column::Genres), 123);
        first.clickHeader(Column::Rating);
        first.window.close();
    }
    Desktop second;
    QVERIFY(QTest::qWaitForWindowExposed(&second.window));
    QVERIFY(!second.child<QDockWidget>("detailsDock")->isVisible());
    second.window.resize(1200, 800);
    second.choose("workspace-session");
    QTRY_COMPARE(second.child<QDockWidget>("listDock")->width(), 310);
    second.choose("workspace-catalogue");
    QCOMPARE(second.window.dockWidgetArea(second.child<QDockWidget>("filterDock")), Qt::RightDockWidgetArea);
    QVERIFY(second.table()->isColumnHidden(static_cast<int>(Column::Tags)));
    QVERIFY(!second.window.moviePage()->columnActions()[static_cast<int>(Column::Tags)]->isChecked());
    QCOMPARE(second.table()->columnWidth(static_cast<int>(Column::Genres)), 123);
    QCOMPARE(second.movies()->sortColumn(), static_cast<int>(Column::Rating));
}

void TestWindowLayout::resetLayout_bringsEverythingBack()
{
    Desktop desktop;
    for (const char *name : {"filterDock", "detailsDock"})
        desktop.child<QDockWidget>(name)->close();
    desktop.child<QDockWidget>("filterDock")->setFloating(true);
    desktop.window.moviePage()->columnActions()[static_cast<int>(Column::Year)]->trigger();
    desktop.choose("resetLayout");
    for (const char *name : {"filterDock", "detailsDock"}) {
        QVERIFY(!desktop.child<QDockWidget>(name)->isHidden());
        QVERIFY(!desktop.child<QDockWidget>(name)->isFloating());
    }
    QCOMPARE(desktop.window.dockWidgetArea(desktop.child<QDockWidget>("filterDock")), Qt::LeftDockWidgetArea);
    QVERIFY(!desktop.table()->isColumnHidden(static_cast<int>(Column::Year)));
}

void TestWindowLayout::storedGeometry_offScreen_opensVisible()
{
    {
        Desktop desktop;
        desktop.window.setGeometry(20000, 20000, 900, 600);
        desktop.window.close();
    }
    Desktop desktop;
    const QRect screen = desktop.window.screen()->availableGeometry();
    const QRect seen = screen.intersected(desktop.window.geometry());
    QVERIFY(seen.width() >= 200 && seen.height() >= 100);
    QVERIFY(desktop.window.width() >= desktop.window.minimumWidth());
}

void TestWindowLayout::storedLayout_damaged_isIgnored()
{
    {
        QSettings settings;
        settings.setValue(QStringLiteral("window/geometry"), QByteArray("nonsense"));
        settings.setValue(QStringLiteral("window/layout"), QByteArray("nonsense"));
        settings.setValue(QStringLiteral("movies/header"), QByteArray("nonsense"));
        settings.setValue(QStringLiteral("movies/headerVersion"), 1);
    }
    Desktop desktop;
    QVERIFY(desktop.child<QDockWidget>("filterDock")->isVisible());
    QVERIFY(!desktop.table()->isColumnHidden(static_cast<int>(Column::Year)));
}

QTEST_MAIN(TestWindowLayout)
#include "tst_windowlayout.moc"
