// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/ratingorder.h"
#include "engine/recommenders/recommender.h"

#include <QTest>

#include <cmath>

using namespace cineq;

namespace {

constexpr int kMovies = 60;

/// One rates 2, 0, 1 in this order, the other all movies in the order of their rows.
RatingMatrix twoPeople()
{
    RatingMatrix ratings(kMovies);
    ratings.append(std::vector<Rating>{{0, 0, 4.0F, 200}, {0, 1, 4.0F, 300}, {0, 2, 4.0F, 100}});
    std::vector<Rating> all;
    for (int row = 0; row < kMovies; ++row)
        all.push_back({0, row, 3.0F, 1000 + row});
    ratings.append(all);
    return ratings;
}

Eigen::VectorXf nearness(const RatingOrder &order, int row, int leftOut = Recommender::kNobody)
{
    Eigen::VectorXf sums = Eigen::VectorXf::Zero(order.movies());
    order.addNearness(row, 1.0F, leftOut, sums);
    return sums;
}

bool isNear(float a, double b)
{
    return std::abs(double(a) - b) < 1e-6;
}

} // namespace

class TestRatingOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearness_fallsWithTheDistanceInTime();
    void nearness_endsFarOff();
    void leftOut_doesNotCount();
    void sameTime_isOrderedByRow();
    void likeness_isSmallWhereFewRated();
    void nobody_isNoTrouble();
};

void TestRatingOrder::nearness_fallsWithTheDistanceInTime()
{
    const Eigen::VectorXf near = nearness(RatingOrder(twoPeople()), 2);
    QVERIFY(isNear(near[0], std::exp(-1.0 / 8.0) + std::exp(-2.0 / 8.0))); // 2 then 0; two rows apart
    QVERIFY(isNear(near[1], std::exp(-2.0 / 8.0) + std::exp(-1.0 / 8.0)));
    QVERIFY(isNear(near[3], std::exp(-1.0 / 8.0)));
    QCOMPARE(near[2], 0.0F);
}

void TestRatingOrder::nearness_endsFarOff()
{
    const Eigen::VectorXf near = nearness(RatingOrder(twoPeople()), 30);
    QVERIFY(near[6] > 0.0F && near[54] > 0.0F);
    QCOMPARE(near[5], 0.0F);
    QCOMPARE(near[55], 0.0F);
}

void TestRatingOrder::leftOut_doesNotCount()
{
    const RatingMatrix both = twoPeople();
    const std::vector<int> second{1};
    QCOMPARE(nearness(RatingOrder(both), 2, 0), nearness(RatingOrder(both.subset(second)), 2));
}

void TestRatingOrder::sameTime_isOrderedByRow()
{
    RatingMatrix ratings(3);
    ratings.append(std::vector<Rating>{{0, 0, 4.0F, 5}, {0, 1, 4.0F, 5}, {0, 2, 4.0F, 5}});
    const Eigen::VectorXf near = nearness(RatingOrder(ratings), 0);
    QVERIFY(near[1] > near[2]);
}

void TestRatingOrder::likeness_isSmallWhereFewRated()
{
    RatingMatrix ratings(4);
    for (int person = 0; person < 50; ++person)
        ratings.append(std::vector<Rating>{{0, 0, 4.0F, 1}, {0, 1, 4.0F, 2}});
    ratings.append(std::vector<Rating>{{0, 2, 4.0F, 1}, {0, 3, 4.0F, 2}});
    const RatingOrder order(ratings);
    const Eigen::VectorXf known = order.likeness(0, Recommender::kNobody);
    const Eigen::VectorXf rare = order.likeness(2, Recommender::kNobody);
    QVERIFY(isNear(known[0], 50.0 / 60.0));
    QVERIFY(isNear(known[1], 50.0 / 60.0 * std::exp(-1.0 / 8.0)));
    QVERIFY(isNear(rare[3], 1.0 / 11.0 * std::exp(-1.0 / 8.0)));
    QCOMPARE(known[2], 0.0F);
}

void TestRatingOrder::nobody_isNoTrouble()
{
    QCOMPARE(RatingOrder(RatingMatrix(3)).likeness(1, Recommender::kNobody), Eigen::VectorXf(Eigen::Vector3f::Zero()));
}

QTEST_GUILESS_MAIN(TestRatingOrder)
#include "tst_ratingorder.moc"
