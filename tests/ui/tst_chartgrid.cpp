// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartgrid.h"

#include <QTest>

using namespace cineq;

class TestChartGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chartGrid_takesOneRow_whenWideAndLow();
    void leastChartSize_decidesTheColumns_andTheHeight();
    void hiddenChart_leavesNoGap();
};

void TestChartGrid::chartGrid_takesOneRow_whenWideAndLow()
{
    ChartGrid grid;
    for (int i = 0; i < 4; ++i)
        grid.add(new QWidget);
    grid.resize(1100, 260);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    QCOMPARE(grid.columns(), 4);
    grid.resize(700, 600);
    QTRY_COMPARE(grid.columns(), 2);
    grid.resize(360, 900);
    QTRY_COMPARE(grid.columns(), 1);
}

void TestChartGrid::leastChartSize_decidesTheColumns_andTheHeight()
{
    ChartGrid grid;
    for (int i = 0; i < 6; ++i)
        grid.add(new QWidget);
    grid.setLeastChartSize({300, 200});
    grid.resize(950, 500);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    QTRY_COMPARE(grid.columns(), 3);
    QVERIFY(grid.minimumSizeHint().height() >= 2 * 200);
    grid.resize(250, 500);
    QTRY_COMPARE(grid.columns(), 1);
    QVERIFY(grid.minimumSizeHint().height() >= 6 * 200);
}

void TestChartGrid::hiddenChart_leavesNoGap()
{
    ChartGrid grid;
    QList<QWidget *> charts;
    for (int i = 0; i < 3; ++i) {
        charts.append(new QWidget);
        grid.add(charts.last());
    }
    grid.setLeastChartSize({100, 50});
    grid.resize(600, 100);
    grid.show();
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    QCOMPARE(grid.columns(), 3);
    grid.setChartShown(charts.first(), false);
    QCOMPARE(grid.columns(), 2);
    QTRY_COMPARE(charts[1]->x(), 0);
    QVERIFY(charts[1]->width() > 250);
    grid.setChartShown(charts.first(), true);
    QTRY_COMPARE(charts.first()->x(), 0);
    QVERIFY(charts.first()->isVisible());
    QCOMPARE(grid.columns(), 3);
}

QTEST_MAIN(TestChartGrid)
#include "tst_chartgrid.moc"
