// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartgrid.h"

#include <QTest>

using namespace cineq;

class TestChartGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chartGrid_takesOneRow_whenWideAndLow();
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

QTEST_MAIN(TestChartGrid)
#include "tst_chartgrid.moc"
