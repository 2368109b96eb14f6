// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/steeredrecommender.h"

#include "engine/recommenders/gaussianprocess.h"
#include "tests/engine/enginefixtures.h"
#include "tests/engine/recommenders/peoplefixtures.h"

using namespace cineq;

namespace {

constexpr int kMovies = 60;
const QList<Feedback> kAnswers{{3, FeedbackKind::Like}, {40, FeedbackKind::Ignore}, {7, FeedbackKind::Watch}};

std::shared_ptr<const Recommender> plain()
{
    static const std::shared_ptr<const Recommender> fitted = fitGaussianProcess(twoTastes(30, kMovies, 1));
    return fitted;
}

std::shared_ptr<const Recommender> steered(const Steering &steering)
{
    return makeSteeredRecommender(plain(), steering, smallCatalog(), randomUnitFeatures(kMovies, 8, 2));
}

/// Those not answered, best first.
std::vector<int> openByScore(const Eigen::VectorXf &scores)
{
    std::vector<int> rows;
    for (int row = 0; row < kMovies; ++row) {
        if (std::ranges::find(kAnswers, row, &Feedback::row) == kAnswers.end())
            rows.push_back(row);
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), [&](int row) { return scores[row]; });
    return rows;
}

} // namespace

class TestSteeredRecommender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neutral_ranksAsThePlainOne();
    void best_comeInSteeredOrder();
    void chance_isSeeded();
    void clone_goesItsOwnWay();
};

void TestSteeredRecommender::neutral_ranksAsThePlainOne()
{
    QCOMPARE(openByScore(scoresAfter(*steered({}), kAnswers)), openByScore(scoresAfter(*plain(), kAnswers)));
}

void TestSteeredRecommender::best_comeInSteeredOrder()
{
    const Steering steering{.diversity = 0.3, .popularity = -0.5, .recency = 0.5};
    const Eigen::VectorXf scores = scoresAfter(*plain(), kAnswers);
    const std::vector<int> expected =
        steer(openByScore(scores), std::span(scores.data(), size_t(kMovies)), kSteeredLength, steering, *smallCatalog(),
              *randomUnitFeatures(kMovies, 8, 2));
    std::vector<int> best = openByScore(scoresAfter(*steered(steering), kAnswers));
    best.resize(kSteeredLength);
    QCOMPARE(best, expected);
}

void TestSteeredRecommender::chance_isSeeded()
{
    const auto orderOf = [](quint64 seed) {
        return openByScore(scoresAfter(*steered({.exploration = 1.0, .seed = seed}), kAnswers));
    };
    QCOMPARE(orderOf(1), orderOf(1));
    QVERIFY(orderOf(1) != orderOf(2));
}

void TestSteeredRecommender::clone_goesItsOwnWay()
{
    const auto recommender = steered({.exploration = 1.0});
    const auto session = recommender->start();
    session->observe(4, FeedbackKind::Like);
    const auto copy = session->clone();
    const Eigen::VectorXf before = scoresOf(*session, kMovies);
    QCOMPARE(scoresOf(*copy, kMovies), before);
    copy->observe(5, FeedbackKind::Like);
    QCOMPARE(scoresOf(*session, kMovies), before);
    QVERIFY(scoresOf(*copy, kMovies) != before);
}

QTEST_GUILESS_MAIN(TestSteeredRecommender)
#include "tst_steeredrecommender.moc"
