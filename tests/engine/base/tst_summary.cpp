// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/summary.h"

#include <QTest>

#include <cmath>

using namespace cineq;

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summary_isThatByHand();
    void summary_ofNothing_isUndefined();
    void deviation_survivesALargeMean();
    void runningSummary_isThatOfAllAtOnce();
    void runningSummary_passesOverWhatIsNoNumber();
    void bins_countsEveryNumberOnce_theMaximumToo();
    void bins_ofEqualNumbers_isOneBar();
    void bins_ofNothing_hasNoBins();
    void farthest_comeFirst_theLowerPlaceAmongEquals();
    void farthest_areNoMoreThanThereAre();
};

void TestSummary::summary_isThatByHand()
{
    const std::vector<float> values{3.0F, -4.0F, 0.0F, 1.0F};
    const Summary summary = summaryOf(values);
    QCOMPARE(summary.count, 4);
    QCOMPARE(summary.mean, 0.0);
    QCOMPARE(summary.deviation, std::sqrt(26.0 / 4.0));
    QCOMPARE(summary.minimum, -4.0);
    QCOMPARE(summary.maximum, 3.0);
    QCOMPARE(summary.norm, std::sqrt(26.0));
    QCOMPARE(summary.positive, 2);
    QCOMPARE(summary.negative, 1);
    QCOMPARE(summary.zeros(), 1);
}

void TestSummary::summary_ofNothing_isUndefined()
{
    const Summary summary = summaryOf({});
    QCOMPARE(summary.count, 0);
    QCOMPARE(summary.zeros(), 0);
    for (const double value : {summary.mean, summary.deviation, summary.minimum, summary.maximum})
        QVERIFY(std::isnan(value));
}

void TestSummary::deviation_survivesALargeMean()
{
    const std::vector<float> values{16'000'000.0F, 16'000'001.0F, 16'000'002.0F};
    QVERIFY(std::abs(summaryOf(values).deviation - std::sqrt(2.0 / 3.0)) < 1e-9);
}

void TestSummary::runningSummary_isThatOfAllAtOnce()
{
    const std::vector<float> values{16'000'000.0F, -4.0F, 0.0F, 1.0F, 16'000'002.0F};
    RunningSummary running;
    for (const float value : values)
        running.add(double(value));
    const Summary one = running.summary();
    const Summary all = summaryOf(values);
    QCOMPARE(one.count, all.count);
    QCOMPARE(one.mean, all.mean);
    QCOMPARE(one.deviation, all.deviation);
    QCOMPARE(one.minimum, all.minimum);
    QCOMPARE(one.maximum, all.maximum);
    QCOMPARE(one.norm, all.norm);
    QCOMPARE(one.positive, all.positive);
    QCOMPARE(one.zeros(), all.zeros());
}

void TestSummary::runningSummary_passesOverWhatIsNoNumber()
{
    RunningSummary running;
    running.add(std::nan(""));
    QCOMPARE(running.summary().count, 0);
    QVERIFY(std::isnan(running.summary().mean) && std::isnan(running.summary().maximum));
    running.add(-2.0);
    running.add(std::nan(""));
    QCOMPARE(running.summary().count, 1);
    QCOMPARE(running.summary().mean, -2.0);
    QCOMPARE(running.summary().maximum, -2.0);
    QCOMPARE(running.summary().deviation, 0.0);
}

void TestSummary::bins_countsEveryNumberOnce_theMaximumToo()
{
    const std::vector<float> values{0.0F, 0.5F, 1.0F, 1.5F, 3.9F, 4.0F};
    const BinCounts binned = countInBins(values, 4);
    QCOMPARE(binned.minimum, 0.0);
    QCOMPARE(binned.maximum, 4.0);
    QCOMPARE(binned.binWidth(), 1.0);
    QCOMPARE(binned.counts, (std::vector<qint64>{2, 2, 0, 2}));
}

void TestSummary::bins_ofEqualNumbers_isOneBar()
{
    const std::vector<float> values(5, 7.0F);
    const BinCounts binned = countInBins(values, 3);
    QCOMPARE(binned.counts, (std::vector<qint64>{0, 5, 0}));
    QCOMPARE(binned.binWidth(), 1.0);
    QVERIFY(binned.minimum + binned.binWidth() <= 7.0 && 7.0 <= binned.minimum + 2.0 * binned.binWidth());
}

void TestSummary::bins_ofNothing_hasNoBins()
{
    QVERIFY(countInBins({}, 10).counts.empty());
}

void TestSummary::farthest_comeFirst_theLowerPlaceAmongEquals()
{
    const std::vector<float> values{1.0F, -3.0F, 3.0F, 0.0F, -2.0F};
    QCOMPARE(farthestFromZero(values, 3), (std::vector<int>{1, 2, 4}));
}

void TestSummary::farthest_areNoMoreThanThereAre()
{
    const std::vector<float> values{1.0F, 2.0F};
    QCOMPARE(farthestFromZero(values, 9), (std::vector<int>{1, 0}));
    QVERIFY(farthestFromZero({}, 9).empty());
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
