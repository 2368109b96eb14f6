// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"
#include "ui/charts/livechart.h"

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

using namespace cineq;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

LiveChart::Traits chartTraits(LiveChart::Scale scale = LiveChart::Scale::Linear)
{
    return {QStringLiteral("Loss"), QStringLiteral("Episode"), QStringLiteral("Mean"), ChartColor::Blue, 3, scale};
}

/// The plot inside the chart, where the mouse works.
QWidget *plotOf(const LiveChart &chart)
{
    for (QObject *child : chart.children()) {
        if (child->inherits("QCustomPlot"))
            return qobject_cast<QWidget *>(child);
    }
    return nullptr;
}

void turnWheel(QWidget &plot, int angle)
{
    const QPointF centre = QRectF(plot.rect()).center();
    QWheelEvent event(centre, plot.mapToGlobal(centre), {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&plot, &event);
}

void pointAt(QWidget &plot, QPointF position)
{
    QMouseEvent event(QEvent::MouseMove, position, plot.mapToGlobal(position), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&plot, &event);
}

} // namespace

class TestLiveChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void history_isBounded_andKeepsFirstAndNewest_data();
    void history_isBounded_andKeepsFirstAndNewest();
    void history_isEvenlySpread_afterThinning();
    void average_isMeanOfLastValues();
    void average_leavesAConstantAlone();
    void average_skipsGaps_andIsNoValueInOne();
    void infinity_becomesGap_andLeavesLaterAveragesAlone();
    void nearest_findsPointLeftOrRight();
    void chart_followsNewData_untilZoomed_andAgainAfterFollow();
    void chart_followsAgain_onDoubleClick();
    void keys_zoomAndMove_andHomeFollows();
    void replots_areCoalesced();
    void hiddenChart_doesNotDraw_andCatchesUpWhenShown();
    void logarithmicChart_takesZeroAsGap();
    void table_hasAGapAsACellWithoutNumber();
    void fullChart_isWrittenAsPictureAndLines();
    void marks_areDrawn_onceFewAreInView();
    void marks_areReadOut_andExported();
    void clearedChart_hasNoMarks();
    void curves_areInView_readOut_andExported();
    void curves_differByTheirDashes();
};

void TestLiveChart::history_isBounded_andKeepsFirstAndNewest_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("one") << 1;
    QTest::newRow("just full") << 4000;
    QTest::newRow("one too many") << 4001;
    QTest::newRow("between two thinnings") << 7777;
    QTest::newRow("many") << 1000003;
}

void TestLiveChart::history_isBounded_andKeepsFirstAndNewest()
{
    QFETCH(int, count);
    ChartHistory history;
    for (int i = 1; i <= count; ++i)
        history.append(i, 2.0 * i);
    QVERIFY(history.points().size() <= ChartHistory::kDefaultCapacity);
    QCOMPARE(history.points().front().x, 1.0);
    QCOMPARE(history.points().back().x, double(count));
    QCOMPARE(history.points().back().value, 2.0 * count);
    QCOMPARE(history.appended(), qint64(count));
}

void TestLiveChart::history_isEvenlySpread_afterThinning()
{
    ChartHistory history(0, 100);
    for (int i = 0; i < 12345; ++i)
        history.append(i, 0.0);
    const std::vector<ChartPoint> &points = history.points();
    QVERIFY(points.size() > 45);
    const double step = points[1].x - points[0].x;
    for (std::size_t i = 1; i + 1 < points.size(); ++i)
        QCOMPARE(points[i].x - points[i - 1].x, step);
    QVERIFY(points.back().x - points[points.size() - 2].x <= step);
}

void TestLiveChart::average_isMeanOfLastValues()
{
    ChartHistory history(3, 4); // thinned on the way: the average sees every value all the same
    for (int i = 1; i <= 10; ++i)
        history.append(i, i * i);
    QCOMPARE(history.points().back().average, (64.0 + 81.0 + 100.0) / 3.0);
    QCOMPARE(history.points().front().average, 1.0);
}

void TestLiveChart::average_leavesAConstantAlone()
{
    ChartHistory history(50);
    for (int i = 0; i < 200; ++i)
        history.append(i, 0.25);
    for (const ChartPoint &point : history.points())
        QCOMPARE(point.average, 0.25);
}

void TestLiveChart::average_skipsGaps_andIsNoValueInOne()
{
    ChartHistory history(3);
    history.append(1, 1.0);
    history.append(2, kNaN);
    history.append(3, 5.0);
    QVERIFY(std::isnan(history.points()[1].value));
    QVERIFY(std::isnan(history.points()[1].average));
    QCOMPARE(history.points()[2].average, 3.0);
}

void TestLiveChart::infinity_becomesGap_andLeavesLaterAveragesAlone()
{
    ChartHistory history(2);
    history.append(1, std::numeric_limits<double>::infinity());
    history.append(2, 1e300);
    history.append(3, 1.0);
    history.append(4, 3.0);
    QVERIFY(std::isnan(history.points()[0].value));
    QCOMPARE(history.points()[3].average, 2.0);
}

void TestLiveChart::nearest_findsPointLeftOrRight()
{
    ChartHistory history;
    QVERIFY(history.nearest(1.0) == nullptr);
    for (const int x : {1, 2, 4})
        history.append(x, x);
    QCOMPARE(history.nearest(-5.0)->x, 1.0);
    QCOMPARE(history.nearest(2.9)->x, 2.0);
    QCOMPARE(history.nearest(3.1)->x, 4.0);
    QCOMPARE(history.nearest(99.0)->x, 4.0);
}

void TestLiveChart::chart_followsNewData_untilZoomed_andAgainAfterFollow()
{
    LiveChart chart(chartTraits());
    chart.resize(400, 250);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QSignalSpy spy(&chart, &LiveChart::followingChanged);
    auto *follow = chart.findChild<QToolButton *>();

    for (int i = 1; i <= 100; ++i)
        chart.append(i, i % 7);
    QTRY_COMPARE(chart.xMaximum(), 100.0);
    QCOMPARE(chart.xMinimum(), 1.0);
    QVERIFY(chart.isFollowing());
    QVERIFY(!follow->isVisible());

    turnWheel(*plotOf(chart), 120);
    QVERIFY(!chart.isFollowing());
    QVERIFY(follow->isVisible());
    const double left = chart.xMinimum();
    const double right = chart.xMaximum();
    QVERIFY(right - left < 99.0);
    const int replots = chart.replots();
    for (int i = 101; i <= 200; ++i)
        chart.append(i, i % 7);
    QTRY_VERIFY(chart.replots() > replots);
    QCOMPARE(chart.xMinimum(), left); // the person's zoom is theirs
    QCOMPARE(chart.xMaximum(), right);

    QTest::mouseClick(follow, Qt::LeftButton);
    QVERIFY(chart.isFollowing());
    QTRY_COMPARE(chart.xMaximum(), 200.0);
    QVERIFY(!follow->isVisible());
    QCOMPARE(spy.size(), 2);
}

void TestLiveChart::chart_followsAgain_onDoubleClick()
{
    LiveChart chart(chartTraits());
    chart.resize(400, 250);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.append(1, 1.0);
    chart.append(50, 2.0);
    QTRY_COMPARE(chart.xMaximum(), 50.0);
    turnWheel(*plotOf(chart), 120);
    QVERIFY(!chart.isFollowing());
    QTest::mouseDClick(plotOf(chart), Qt::LeftButton);
    QVERIFY(chart.isFollowing());
}

void TestLiveChart::keys_zoomAndMove_andHomeFollows()
{
    LiveChart chart(chartTraits());
    chart.resize(400, 250);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.append(0, 1.0);
    chart.append(100, 2.0);
    QTRY_COMPARE(chart.xMaximum(), 100.0);
    QTest::keyClick(&chart, Qt::Key_Plus);
    QVERIFY(!chart.isFollowing());
    QVERIFY(chart.xMaximum() - chart.xMinimum() < 100.0);
    const double left = chart.xMinimum();
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.xMinimum() > left);
    QTest::keyClick(&chart, Qt::Key_Home);
    QVERIFY(chart.isFollowing());
    QTRY_COMPARE(chart.xMaximum(), 100.0);
}

void TestLiveChart::replots_areCoalesced()
{
    LiveChart chart(chartTraits());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QTest::qWait(100);
    const int before = chart.replots();
    for (int i = 0; i < 20; ++i) { // 300 ms: at 25 a second 8 drawings at most, one more for the start
        for (int k = 0; k < 50; ++k)
            chart.append(50 * i + k, k);
        QTest::qWait(15);
    }
    QTest::qWait(60);
    QVERIFY(chart.replots() > before);
    QVERIFY2(chart.replots() - before <= 15, qPrintable(QString::number(chart.replots() - before)));
}

void TestLiveChart::hiddenChart_doesNotDraw_andCatchesUpWhenShown()
{
    LiveChart chart(chartTraits());
    for (int i = 0; i < 10; ++i)
        chart.append(i, i);
    QTest::qWait(100);
    QCOMPARE(chart.replots(), 0);
    chart.show();
    QTRY_COMPARE(chart.xMaximum(), 9.0);
}

void TestLiveChart::logarithmicChart_takesZeroAsGap()
{
    LiveChart chart(chartTraits(LiveChart::Scale::Logarithmic));
    chart.resize(400, 250);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    for (const double value : {0.0, -1.0, kNaN, 1e-3, 1e5})
        chart.append(chart.history().appended(), value);
    QTRY_COMPARE(chart.xMaximum(), 4.0);
    chart.setScale(LiveChart::Scale::Linear);
    QCOMPARE(chart.scale(), LiveChart::Scale::Linear);
    QVERIFY(chart.isFollowing());
}

void TestLiveChart::table_hasAGapAsACellWithoutNumber()
{
    LiveChart chart(chartTraits());
    chart.append(1, kNaN);
    chart.append(2, 0.5);
    const ExportTable table = chart.table();
    QCOMPARE(table.columns.size(), 3);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(cellText(table.rows[0][0]), QStringLiteral("1"));
    QCOMPARE(cellText(table.rows[0][1]), QString());
    QCOMPARE(cellText(table.rows[0][2]), QString());
    QCOMPARE(table.rows[1], (QList<ExportCell>{2.0, 0.5, 0.5}));
}

void TestLiveChart::fullChart_isWrittenAsPictureAndLines()
{
    LiveChart chart(chartTraits());
    chart.resize(800, 500);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    for (int i = 0; i < int(ChartHistory::kDefaultCapacity); ++i)
        chart.append(i, std::sin(i) + i % 7);
    QTRY_VERIFY(chart.replots() > 0);
    const QTemporaryDir folder;
    QVERIFY(writeChart(chart, chart.table(), folder.filePath(QStringLiteral("loss.png"))));
    const QImage picture(folder.filePath(QStringLiteral("loss.png")));
    QCOMPARE(picture.width(), 2 * plotOf(chart)->width());
    const QImage middle = picture.copy(picture.rect().adjusted(200, 200, -200, -200));
    QVERIFY(std::ranges::any_of(
        std::span(reinterpret_cast<const QRgb *>(middle.constBits()), size_t(middle.width()) * size_t(middle.height())),
        [](QRgb pixel) { return qBlue(pixel) > qRed(pixel) + 80; })); // the line
    QVERIFY(writeChart(chart, chart.table(), folder.filePath(QStringLiteral("loss.svg"))));
    QFile drawing(folder.filePath(QStringLiteral("loss.svg")));
    QVERIFY(drawing.open(QIODevice::ReadOnly));
    QVERIFY(drawing.readAll().count("<polyline") > 1);
}

void TestLiveChart::marks_areDrawn_onceFewAreInView()
{
    LiveChart chart(chartTraits());
    chart.resize(600, 250);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    for (int i = 1; i <= 200; ++i)
        chart.append(i, i % 7);
    chart.addMark(100, QStringLiteral("Checkpoint"), Qt::DashLine);
    QTRY_COMPARE(chart.marksDrawn(), 1);
    for (int i = 10; i <= 200; i += 10)
        chart.addMark(i, QStringLiteral("Target sync"), Qt::DotLine);
    const int replots = chart.replots();
    QTRY_VERIFY(chart.replots() > replots);
    QCOMPARE(chart.marksDrawn(), 1); // 20 would drown the line
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&chart, Qt::Key_Plus);
    QTRY_VERIFY(chart.marksDrawn() > 1);
    QTest::keyClick(&chart, Qt::Key_Home);
    QTRY_COMPARE(chart.marksDrawn(), 1);
}

void TestLiveChart::marks_areReadOut_andExported()
{
    LiveChart chart(chartTraits());
    chart.resize(600, 250);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QCOMPARE(chart.table().columns.size(), 3);
    for (int i = 1; i <= 3; ++i)
        chart.append(i, i);
    chart.addMark(2, QStringLiteral("Pause"), Qt::DashLine);
    chart.addMark(2, QStringLiteral("Resumed"), Qt::DotLine);
    QTRY_COMPARE(chart.xMaximum(), 3.0);

    const ExportTable table = chart.table();
    QCOMPARE(table.columns.last().key, QStringLiteral("event"));
    QCOMPARE(cellText(table.rows[0].last()), QString());
    QCOMPARE(cellText(table.rows[1].last()), QStringLiteral("Pause|Resumed"));
    pointAt(*plotOf(chart), plotOf(chart)->rect().center()); // above the point in the middle
    QVERIFY2(chart.findChildren<QLabel *>().last()->text().contains(QStringLiteral("Pause, Resumed")),
             qPrintable(chart.findChildren<QLabel *>().last()->text()));
}

void TestLiveChart::clearedChart_hasNoMarks()
{
    LiveChart chart(chartTraits());
    chart.append(1, 1.0);
    chart.addMark(1, QStringLiteral("Pause"), Qt::DashLine);
    chart.clear();
    chart.append(1, 1.0);
    QCOMPARE(chart.table().columns.size(), 3);
    chart.addMark(1, QStringLiteral("Pause"), Qt::DashLine); // as if it were the first
    QCOMPARE(cellText(chart.table().rows[0].last()), QStringLiteral("Pause"));
}

void TestLiveChart::curves_areInView_readOut_andExported()
{
    auto other = std::make_shared<ChartHistory>(2);
    for (int i = 1; i <= 5; ++i)
        other->append(i, 10.0 * i);
    LiveChart chart(chartTraits());
    chart.resize(600, 250);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.setCurves({{QStringLiteral("A"), QStringLiteral("Long run"), other, 0}});
    QTRY_COMPARE(chart.xMaximum(), 5.0); // without a line of its own, too
    for (int i = 1; i <= 3; ++i)
        chart.append(i, i);
    const int replots = chart.replots();
    QTRY_VERIFY(chart.replots() > replots);
    QCOMPARE(chart.xMaximum(), 5.0);

    const ExportTable table = chart.table();
    QCOMPARE(table.columns.last().heading, QStringLiteral("Long run"));
    QCOMPARE(table.rows.size(), 5);
    QCOMPARE(table.rows[1], (QList<ExportCell>{2.0, 2.0, 1.5, 15.0})); // the other's moving average
    QCOMPARE(cellText(table.rows[4][1]), QString());
    QCOMPARE(std::get<double>(table.rows[4][3]), 45.0);
    pointAt(*plotOf(chart), plotOf(chart)->rect().center());
    const QString readout = chart.findChildren<QLabel *>().last()->text();
    QVERIFY2(readout.contains(QStringLiteral("A 25")), qPrintable(readout));

    chart.clear();
    QCOMPARE(chart.curves().size(), 1); // they are another run's
    chart.setCurves({});
    QTRY_COMPARE(chart.xMaximum(), 1.0);
}

void TestLiveChart::curves_differByTheirDashes()
{
    QList<QList<qreal>> dashes;
    for (int place = 0; place < kMostCurves; ++place) {
        const QPen pen = curvePen(place, {});
        QVERIFY(!dashes.contains(pen.dashPattern()));
        dashes.append(pen.dashPattern());
    }
}

QTEST_MAIN(TestLiveChart)
#include "tst_livechart.moc"
