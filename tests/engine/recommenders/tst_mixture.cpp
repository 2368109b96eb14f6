// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/mixture.h"

#include "engine/recommenders/gaussianprocess.h"
#include "engine/recommenders/personposterior.h"
#include "engine/recommenders/popularity.h"
#include "engine/recommenders/randomorder.h"
#include "tests/engine/recommenders/peoplefixtures.h"

#include <QTest>

using namespace cineq;

class TestMixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mixture_isTheWeightedSum();
    void baseline_isGaussianProcessAndPosterior();
    void popularity_isTheMeanReward();
    void popularity_countsNotRatedAsIgnored();
    void randomOrder_isAnotherForEachSession();
    void randomOrder_favoursNoMovie();
};

void TestMixture::mixture_isTheWeightedSum()
{
    const RatingMatrix people = twoTastes(10, 16, 9);
    const auto process = fitGaussianProcess(people);
    const auto popularity = fitPopularity(people);
    const auto mixture = mixtureOf(QLatin1StringView("both"), {{process, 2.0F}, {popularity, -0.5F}});
    QCOMPARE(mixture->key(), QLatin1StringView("both"));
    const std::vector<Feedback> answers{{2, FeedbackKind::Like}};
    for (const int leftOut : {Recommender::kNobody, 3})
        QVERIFY(areNear(scoresAfter(*mixture, answers, leftOut),
                        2.0F * scoresAfter(*process, answers, leftOut) - 0.5F * scoresAfter(*popularity, answers),
                        1e-5));
}

void TestMixture::baseline_isGaussianProcessAndPosterior()
{
    const RatingMatrix people = twoTastes(10, 16, 9);
    const std::vector<Feedback> answers{{2, FeedbackKind::Like}, {15, FeedbackKind::Ignore}};
    QVERIFY(areNear(scoresAfter(*fitBaseline(people), answers),
                    0.6F * scoresAfter(*fitGaussianProcess(people), answers) +
                        0.4F * scoresAfter(*fitPersonPosterior(people), answers),
                    1e-5));
}

void TestMixture::popularity_isTheMeanReward()
{
    const auto popularity = fitPopularity(peopleOf(4, {{{0, 5.0F}, {1, 1.0F}, {2, 3.0F}}, {{0, 4.0F}, {2, 2.0F}}}));
    const Eigen::Vector4f expected(1.15F, -0.5F, 0.1F, -0.5F);
    QVERIFY(areNear(scoresAfter(*popularity, {}), expected, 1e-6));
    QVERIFY(areNear(scoresAfter(*popularity, std::vector<Feedback>{{0, FeedbackKind::Skip}}, 1), expected, 1e-6));
}

void TestMixture::popularity_countsNotRatedAsIgnored()
{
    QVERIFY(areNear(meanRewards(peopleOf(2, {{{0, 5.0F}}, {}, {}, {}})), Eigen::Vector2f(0.0F, -0.5F), 1e-6));
}

void TestMixture::randomOrder_isAnotherForEachSession()
{
    const auto first = makeRandomOrder(50, 3);
    const auto same = makeRandomOrder(50, 3);
    const Eigen::VectorXf one = scoresAfter(*first, {});
    const Eigen::VectorXf two = scoresAfter(*first, {});
    QVERIFY(one != two);
    QVERIFY(one == scoresAfter(*same, {}));
    QVERIFY(two == scoresAfter(*same, {}));
    QVERIFY(one != scoresAfter(*makeRandomOrder(50, 4), {}));
}

void TestMixture::randomOrder_favoursNoMovie()
{
    constexpr int kMovies = 5;
    constexpr int kSessions = 5000;
    const auto order = makeRandomOrder(kMovies, 3);
    std::array<int, kMovies> first{};
    for (int session = 0; session < kSessions; ++session) {
        Eigen::Index best = 0;
        scoresAfter(*order, {}).maxCoeff(&best);
        ++first[size_t(best)];
    }
    for (const int times : first)
        QVERIFY(std::abs(times - kSessions / kMovies) < 150); // five standard deviations
}

QTEST_GUILESS_MAIN(TestMixture)
#include "tst_mixture.moc"
