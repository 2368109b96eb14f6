// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/user/lookahead.h"
#include "engine/user/scoremodel.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace cineq;

namespace {

constexpr double kPi = 3.14159265358979323846;

struct Piece
{
    double mass = 0.0;
    double mean = 0.0;
    double variance = 0.0;
};

/// Mass and moments of a normal variable between two ends, by Simpson's rule.
Piece integrate(double mean, double variance, double low, double high)
{
    const double deviation = std::sqrt(variance);
    low = std::max(low, mean - 12.0 * deviation);
    high = std::min(high, mean + 12.0 * deviation);
    if (low >= high)
        return {};
    constexpr int kCells = 4000;
    const double step = (high - low) / kCells;
    double sums[3] = {};
    for (int i = 0; i <= kCells; ++i) {
        const double x = low + i * step;
        const double weight = (i == 0 || i == kCells ? 1.0 : i % 2 == 1 ? 4.0 : 2.0) * step / 3.0;
        const double density = std::exp(-0.5 * (x - mean) * (x - mean) / variance) / std::sqrt(2.0 * kPi * variance);
        for (int power = 0; power < 3; ++power)
            sums[power] += weight * density * std::pow(x, power);
    }
    const double first = sums[1] / sums[0];
    return {sums[0], first, sums[2] / sums[0] - first * first};
}

double upperEnd(FeedbackKind kind)
{
    const auto index = static_cast<std::size_t>(kind);
    return index == 0 ? std::numeric_limits<double>::infinity() : kFeedback[index - 1].minScore;
}

std::vector<Moments> someScores()
{
    std::vector<Moments> scores;
    for (const double mean : {-0.7, -0.31, -0.15, 0.0, 0.04, 0.22, 0.3, 0.66}) {
        for (const double variance : {0.0, 1e-4, 0.0016, 0.02, 0.3})
            scores.push_back({mean, variance});
    }
    return scores;
}

} // namespace

class TestScoreModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void probabilities_sumToOne_andAgreeWithIntegration();
    void truncatedMoments_agreeWithIntegration();
    void truncatedMoments_mixToTheWhole();
    void truncatedMoments_stayInTheirInterval_farOut();
    void expectedReward_weighsTheAnswers();
    void expectedReward_risesWithTheScore();
    void fastExpectedReward_isNearTheExact();

    void information_isWorthNothing_withoutCovariance();
    void information_isNeverWorthLessThanNothing();
    void information_isWorthMore_withCorrelatedNeighbours();
    void information_leavesTheMovieItselfOut();
    void information_ofNoOthers_isZero();
};

void TestScoreModel::probabilities_sumToOne_andAgreeWithIntegration()
{
    for (const Moments &score : someScores()) {
        const auto probabilities = answerProbabilities(score);
        double sum = 0.0;
        for (const FeedbackTraits &row : kFeedback) {
            const double probability = probabilities[static_cast<std::size_t>(row.kind)];
            const Piece piece = integrate(score.mean, score.variance + 0.01, row.minScore, upperEnd(row.kind));
            QVERIFY(probability >= 0.0);
            QVERIFY(std::abs(probability - piece.mass) < 1e-9);
            sum += probability;
        }
        QVERIFY(std::abs(sum - 1.0) < 1e-12);
    }
    QVERIFY(std::abs(noiseVariance() - 0.01) < 1e-15);
}

void TestScoreModel::truncatedMoments_agreeWithIntegration()
{
    for (const Moments &score : someScores()) {
        for (const FeedbackTraits &row : kFeedback) {
            const Piece piece = integrate(score.mean, score.variance + 0.01, row.minScore, upperEnd(row.kind));
            if (piece.mass < 1e-7)
                continue;
            const Moments given = momentsGiven(row.kind, score);
            QVERIFY(std::abs(given.mean - piece.mean) < 1e-6);
            QVERIFY(std::abs(given.variance - piece.variance) < 1e-6);
        }
    }
}

void TestScoreModel::truncatedMoments_mixToTheWhole()
{
    for (const Moments &score : someScores()) {
        const auto probabilities = answerProbabilities(score);
        double first = 0.0;
        double second = 0.0;
        for (const FeedbackTraits &row : kFeedback) {
            const Moments given = momentsGiven(row.kind, score);
            const double probability = probabilities[static_cast<std::size_t>(row.kind)];
            first += probability * given.mean;
            second += probability * (given.variance + given.mean * given.mean);
        }
        QVERIFY(std::abs(first - score.mean) < 1e-9);
        QVERIFY(std::abs(second - first * first - score.variance - 0.01) < 1e-9);
    }
}

void TestScoreModel::truncatedMoments_stayInTheirInterval_farOut()
{
    for (const double mean : {-40.0, -3.0, -1.0, 1.0, 3.0, 40.0}) {
        for (const FeedbackTraits &row : kFeedback) {
            const Moments given = momentsGiven(row.kind, {mean, 1e-6});
            QVERIFY(std::isfinite(given.mean));
            QVERIFY(given.mean >= row.minScore - 1e-6 && given.mean <= upperEnd(row.kind) + 1e-6);
            QVERIFY(given.variance >= 0.0 && given.variance <= 0.0101);
        }
    }
}

void TestScoreModel::expectedReward_weighsTheAnswers()
{
    for (const Moments &score : someScores()) {
        const auto probabilities = answerProbabilities(score);
        double sum = 0.0;
        for (const FeedbackTraits &row : kFeedback)
            sum += probabilities[static_cast<std::size_t>(row.kind)] * row.reward;
        QVERIFY(std::abs(expectedReward(score) - sum) < 1e-12);
    }
}

void TestScoreModel::expectedReward_risesWithTheScore()
{
    double before = -0.5;
    for (double mean = -1.0; mean <= 1.0; mean += 0.01) {
        const double reward = expectedReward({mean, 0.02});
        QVERIFY(reward > before);
        before = reward;
    }
    QVERIFY(std::abs(expectedReward({9.0, 0.01}) - 1.5) < 1e-12);
    QVERIFY(std::abs(expectedReward({-9.0, 0.01}) + 0.5) < 1e-12);
}

void TestScoreModel::fastExpectedReward_isNearTheExact()
{
    double largest = 0.0;
    for (int m = -300; m <= 300; ++m) {
        for (const float variance : {0.0F, 1e-6F, 1e-4F, 0.0016F, 0.01F, 0.1F, 1.0F}) {
            const float mean = static_cast<float>(m) * 0.00737F;
            const double exact = expectedReward({double(mean), double(variance)});
            largest = std::max(largest, std::abs(double(fastExpectedReward(mean, variance)) - exact));
        }
    }
    QVERIFY2(largest < 1e-4, qPrintable(QString::number(largest)));
    QVERIFY(std::isfinite(fastExpectedReward(0.1F, -1e-7F))); // rounding may leave a variance below zero
    QVERIFY(std::isfinite(fastExpectedReward(1e30F, 0.1F)));
}

void TestScoreModel::information_isWorthNothing_withoutCovariance()
{
    const std::vector<float> means{0.1F, -0.2F, 0.3F, 0.25F};
    const std::vector<float> none(4, 0.0F);
    QVERIFY(std::abs(informationValue({0.1, 0.02}, none, means, -1)) < 1e-9);
    QVERIFY(std::abs(informationValue({0.1, 0.02}, none, means, 2)) < 1e-9);
}

void TestScoreModel::information_isNeverWorthLessThanNothing()
{
    for (int seed = 0; seed < 300; ++seed) {
        std::vector<float> means;
        std::vector<float> covariances;
        for (int i = 0; i < 12; ++i) {
            means.push_back(0.2F * std::sin(static_cast<float>(seed * 12 + i)));
            covariances.push_back(0.02F * std::cos(static_cast<float>(seed * 7 + i * 3)));
        }
        const Moments score{0.3 * std::sin(double(seed)), 0.02};
        QVERIFY(informationValue(score, covariances, means, seed % 12) > -1e-6);
    }
}

void TestScoreModel::information_isWorthMore_withCorrelatedNeighbours()
{
    const std::vector<float> means(10, 0.0F);
    const auto worth = [&](float covariance) {
        std::vector<float> covariances(10, 0.0F);
        std::fill_n(covariances.begin() + 1, 4, covariance);
        return informationValue({0.0, 0.02}, covariances, means, 0);
    };
    QVERIFY(worth(0.005F) > 1e-3);
    QVERIFY(worth(0.01F) > worth(0.005F));
    QVERIFY(worth(0.02F) > worth(0.01F));
    QVERIFY(worth(-0.01F) > 1e-3); // a dislike of it speaks for them
}

void TestScoreModel::information_leavesTheMovieItselfOut()
{
    std::vector<float> means{0.0F, 0.0F, 0.0F, 0.0F, 0.0F};
    std::vector<float> covariances{0.02F, 0.0F, 0.0F, 0.0F, 0.0F};
    QVERIFY(std::abs(informationValue({0.0, 0.02}, covariances, means, 0)) < 1e-9);
    QVERIFY(informationValue({0.0, 0.02}, covariances, means, -1) > 1e-3);
}

void TestScoreModel::information_ofNoOthers_isZero()
{
    QCOMPARE(informationValue({0.1, 0.02}, {}, {}, -1), 0.0);
    const std::vector<float> one{0.02F};
    QCOMPARE(informationValue({0.1, 0.02}, one, one, 0), 0.0);
}

QTEST_GUILESS_MAIN(TestScoreModel)
#include "tst_scoremodel.moc"
