// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/rng.h"
#include "engine/eval/significance.h"

#include <QTest>

#include <cmath>

using namespace cineq;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

bool isNear(double a, double b, double tolerance = 1e-12)
{
    return std::abs(a - b) <= tolerance;
}

std::vector<double> normals(int count, double mean, quint64 seed)
{
    Rng rng(seed, "test differences");
    std::vector<double> values(static_cast<std::size_t>(count));
    for (double &value : values)
        value = mean + rng.normal();
    return values;
}

PairedDifference against0(const std::vector<double> &values, quint64 seed = 1)
{
    return comparePaired(values, std::vector<double>(values.size(), 0.0), seed);
}

} // namespace

class TestSignificance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void estimateMean_byHand();
    void estimateMean_leavesNaNOut();
    void comparePaired_byHand();
    void comparePaired_leavesOutWhomOneDoesNotKnow();
    void comparePaired_isMirrored_whenSidesChange();
    void pValue_isExact_forFewPeople();
    void pValue_is1_whereNobodyDiffers();
    void pValue_ofMany_isThatOfTheNormalApproximation();
    void pValue_isUniform_whereThereIsNoDifference();
    void interval_coversTheTrueMean_in95Of100();
    void sameSeed_givesTheSameAgain();
    void holm_byHand();
    void holm_leavesNaNOut();
};

void TestSignificance::estimateMean_byHand()
{
    const Estimate estimate = estimateMean(std::vector{1.0, 2.0, 3.0, 6.0});
    QVERIFY(isNear(estimate.mean, 3.0));
    QVERIFY(isNear(estimate.standardError, std::sqrt(14.0 / 3.0 / 4.0)));
    QCOMPARE(estimate.people, 4);
    QVERIFY(std::isnan(estimateMean(std::vector{1.0}).standardError));
    QVERIFY(std::isnan(estimateMean({}).mean));
}

void TestSignificance::estimateMean_leavesNaNOut()
{
    const Estimate estimate = estimateMean(std::vector{kNaN, 1.0, 3.0, kNaN});
    QVERIFY(isNear(estimate.mean, 2.0) && isNear(estimate.standardError, 1.0));
    QCOMPARE(estimate.people, 2);
}

void TestSignificance::comparePaired_byHand()
{
    const PairedDifference result =
        comparePaired(std::vector{3.0, 5.0, 2.0, 2.0}, std::vector{1.0, 2.0, 2.0, 3.0}, 1); // 2, 3, 0, -1
    QVERIFY(isNear(result.difference.mean, 1.0));
    QVERIFY(isNear(result.difference.standardError, std::sqrt(10.0 / 3.0 / 4.0)));
    QVERIFY(isNear(result.t, 1.0 / std::sqrt(10.0 / 12.0)));
    QCOMPARE(result.above, 2);
    QCOMPARE(result.equal, 1);
    QCOMPARE(result.below, 1);
    QVERIFY(isNear(result.pValue, 4.0 / 8.0)); // of +-2 +-3 +-1: 6, 4, -4, -6 are as far from 0 as 4
    QVERIFY(result.low >= -1.0 && result.low < 1.0 && result.high > 1.0 && result.high <= 3.0);
}

void TestSignificance::comparePaired_leavesOutWhomOneDoesNotKnow()
{
    const PairedDifference all = comparePaired(std::vector{1.0, 4.0, 2.0}, std::vector{0.0, 1.0, 0.0}, 7);
    const PairedDifference some =
        comparePaired(std::vector{1.0, kNaN, 4.0, 9.0, 2.0}, std::vector{0.0, 5.0, 1.0, kNaN, 0.0}, 7);
    QCOMPARE(some.difference.people, 3);
    QCOMPARE(some.pValue, all.pValue);
    QCOMPARE(some.low, all.low);
    const PairedDifference none = comparePaired(std::vector{kNaN}, std::vector{1.0}, 7);
    QCOMPARE(none.difference.people, 0);
    QVERIFY(std::isnan(none.pValue) && std::isnan(none.low) && std::isnan(none.t));
}

void TestSignificance::comparePaired_isMirrored_whenSidesChange()
{
    const std::vector<double> a = normals(50, 0.3, 1);
    const std::vector<double> b = normals(50, 0.0, 2);
    const PairedDifference there = comparePaired(a, b, 3);
    const PairedDifference back = comparePaired(b, a, 3);
    QCOMPARE(there.pValue, back.pValue);
    QVERIFY(isNear(there.low, -back.high) && isNear(there.high, -back.low));
    QCOMPARE(there.above, back.below);
}

void TestSignificance::pValue_isExact_forFewPeople()
{
    QVERIFY(isNear(against0({1.0, 1.0, 1.0, 1.0, 1.0}).pValue, 2.0 / 32.0));
    QVERIFY(isNear(against0({0.1, 0.2, 0.3}).pValue, 2.0 / 8.0)); // 0.1 + 0.2 is not 0.3 to the last bit
    QVERIFY(isNear(against0({0.1, 0.2, -0.3}).pValue, 1.0));
}

void TestSignificance::pValue_is1_whereNobodyDiffers()
{
    const PairedDifference result = against0({0.0, 0.0, 0.0});
    QCOMPARE(result.pValue, 1.0);
    QCOMPARE(result.low, 0.0);
    QVERIFY(std::isnan(result.t));
}

void TestSignificance::pValue_ofMany_isThatOfTheNormalApproximation()
{
    for (const double mean : {0.0, 0.05, 0.1}) {
        const PairedDifference result = against0(normals(600, mean, 11));
        QVERIFY(isNear(result.pValue, std::erfc(std::abs(result.t) / std::sqrt(2.0)), 0.02));
    }
    QCOMPARE(against0(normals(600, 1.0, 11)).pValue, 1.0 / (kResamples + 1.0));
}

void TestSignificance::pValue_isUniform_whereThereIsNoDifference()
{
    int below5 = 0;
    int below50 = 0;
    constexpr int kTrials = 200;
    for (quint64 trial = 0; trial < kTrials; ++trial) {
        const double p = against0(normals(30, 0.0, 100 + trial), trial).pValue;
        below5 += p < 0.05 ? 1 : 0;
        below50 += p < 0.5 ? 1 : 0;
    }
    QVERIFY2(below5 <= 20, qPrintable(QString::number(below5)));                   // 10 +- 3.1
    QVERIFY2(std::abs(below50 - 100) <= 22, qPrintable(QString::number(below50))); // 100 +- 7.1
}

void TestSignificance::interval_coversTheTrueMean_in95Of100()
{
    int covered = 0;
    for (quint64 trial = 0; trial < 200; ++trial) {
        const PairedDifference result = against0(normals(60, 0.5, 900 + trial), trial);
        covered += result.low <= 0.5 && 0.5 <= result.high ? 1 : 0;
    }
    QVERIFY2(covered >= 180 && covered <= 199, qPrintable(QString::number(covered))); // 190 +- 3.1
}

void TestSignificance::sameSeed_givesTheSameAgain()
{
    const std::vector<double> values = normals(40, 0.1, 5);
    QCOMPARE(against0(values, 8).pValue, against0(values, 8).pValue);
    QCOMPARE(against0(values, 8).high, against0(values, 8).high);
    QVERIFY(against0(values, 8).high != against0(values, 9).high);
}

void TestSignificance::holm_byHand()
{
    // Ascending 0.01 x 4, 0.02 x 3, 0.03 x 2 (not below the one before), 0.9 x 1.
    const std::vector<double> adjusted = holmAdjusted(std::vector{0.02, 0.9, 0.01, 0.03});
    const std::vector<double> expected{0.06, 0.9, 0.04, 0.06};
    for (std::size_t i = 0; i < expected.size(); ++i)
        QVERIFY(isNear(adjusted[i], expected[i]));
    QCOMPARE(holmAdjusted(std::vector{0.6, 0.7}), (std::vector{1.0, 1.0}));
}

void TestSignificance::holm_leavesNaNOut()
{
    const std::vector<double> adjusted = holmAdjusted(std::vector{kNaN, 0.01, 0.02});
    QVERIFY(std::isnan(adjusted[0]));
    QVERIFY(isNear(adjusted[1], 0.02) && isNear(adjusted[2], 0.02));
}

QTEST_GUILESS_MAIN(TestSignificance)
#include "tst_significance.moc"
