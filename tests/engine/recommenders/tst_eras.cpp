// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/eras.h"
#include "engine/recommenders/recommender.h"

#include "tests/engine/recommenders/peoplefixtures.h"

#include <QTest>

#include <cmath>

using namespace cineq;

namespace {

/// A person who rated these movies, each in one month.
struct Person
{
    std::vector<std::pair<int, int>> rowsAndMonths;
};

RatingMatrix peopleInTime(int movies, const std::vector<Person> &people)
{
    RatingMatrix matrix(movies);
    for (const Person &person : people) {
        std::vector<Rating> ratings;
        for (const auto &[row, month] : person.rowsAndMonths)
            ratings.push_back({0, row, 4.0F, month * kMonth + 5});
        matrix.append(ratings);
    }
    return matrix;
}

/// Three people of month 100, two of month 101, two of a month so late that it is near to neither. The first five know
/// movie 0, the late ones movie 1; all know movie 2.
RatingMatrix oldAndNew()
{
    const Person old{{{0, 100}, {2, 100}}};
    const Person next{{{0, 101}, {2, 101}}};
    const Person late{{{1, 300000}, {2, 300000}}};
    return peopleInTime(4, {old, old, old, next, next, late, late});
}

/// How much the first two eras count for each other: one of two months between them, and 2.5 of 8 people.
const double kNear = std::exp(-std::sqrt(1.0 / 2 * 2.5 / 8));

PeopleMatrix::Columns ratedOf(const RatingMatrix &people)
{
    return PeopleMatrix(people, [](int, FeedbackKind) { return 1.0F; }).byMovie();
}

} // namespace

class TestEras : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void people_areOfTheMonthOfTheirMedianRating();
    void shares_countNearErasByNearness();
    void leftOut_doesNotCount();
    void shares_areProbabilities_evenWhereAllOrNobodyRated();
    void peopleAround_speakAsMuchAsTheyAreNear();
    void answers_tellTheEra_inAnyOrder();
    void whoRatesLittle_isNotTakenForSomebodyOfAnotherEra();
    void peopleWithoutTimes_areOfOneEra_andSpeakAlike();
    void nobody_speaksForNobody();
};

void TestEras::people_areOfTheMonthOfTheirMedianRating()
{
    const RatingMatrix people =
        peopleInTime(3, {{{{0, 7}, {1, 9}, {2, 40}}}, {{{0, 9}}}, {{{0, 2}, {1, 2}, {2, 9}}}, {{}}});
    const Eras eras(people);
    QCOMPARE(eras.count(), 3); // months 0 (nothing rated), 2 and 9
    QCOMPARE(eras.eraOf(0), 2);
    QCOMPARE(eras.eraOf(1), 2);
    QCOMPARE(eras.eraOf(2), 1);
    QCOMPARE(eras.eraOf(3), 0);
}

void TestEras::shares_countNearErasByNearness()
{
    const RatingMatrix people = oldAndNew();
    const Eras eras(people);
    QCOMPARE(eras.count(), 3);
    const double near = kNear;
    const double usual = 2.0 * 5 / 7;
    const Eigen::VectorXf expected = Eigen::Vector3d((3 + 2 * near + usual) / (3 + 2 * near + 2),
                                                     (3 * near + 2 + usual) / (3 * near + 2 + 2), usual / (2 + 2))
                                         .cast<float>();
    QVERIFY(areNear(eras.ratedShares(ratedOf(people), 0, Recommender::kNobody), expected, 1e-6));
}

void TestEras::leftOut_doesNotCount()
{
    const RatingMatrix people = oldAndNew();
    const std::vector<int> others{0, 1, 2, 3, 4, 5};
    const RatingMatrix without = people.subset(others);
    const Eigen::VectorXf with = Eras(people).ratedShares(ratedOf(people), 1, 6);
    Eigen::VectorXf expected = Eras(without).ratedShares(ratedOf(without), 1, Recommender::kNobody);
    // But for the usual share, 1 of 7 instead of 1 of 6, in which nobody is told apart.
    const Eigen::Vector3d people3(3 + 2 * kNear, 3 * kNear + 2, 1);
    for (int era = 0; era < 3; ++era)
        expected[era] -= static_cast<float>(2.0 * (1.0 / 6 - 1.0 / 7) / (people3[era] + 2));
    QVERIFY(areNear(with, expected, 1e-6));
}

void TestEras::shares_areProbabilities_evenWhereAllOrNobodyRated()
{
    const RatingMatrix people = oldAndNew();
    for (const int row : {2, 3}) {
        const Eigen::VectorXf shares = Eras(people).ratedShares(ratedOf(people), row, Recommender::kNobody);
        QVERIFY(shares.minCoeff() > 0.0F);
        QVERIFY(shares.maxCoeff() < 1.0F);
    }
}

void TestEras::peopleAround_speakAsMuchAsTheyAreNear()
{
    const Eras eras(oldAndNew());
    const double near = kNear;
    const Eigen::VectorXf people = eras.peopleAround(Eigen::Vector3f(0.0F, 1.0F, 0.0F), Recommender::kNobody);
    const double around = 3 * near + 2 + 2; // two of them everybody's
    QVERIFY(std::abs(people.sum() - 1.0F) < 1e-6F);
    QVERIFY(std::abs(people[3] - (1 + 2.0 / 7) / around) < 1e-6);
    QVERIFY(std::abs(people[0] - (near + 2.0 / 7) / around) < 1e-6);
    QVERIFY(std::abs(people[6] - 2.0 / 7 / around) < 1e-6);
    const Eigen::VectorXf others = eras.peopleAround(Eigen::Vector3f(0.0F, 1.0F, 0.0F), 4);
    QCOMPARE(others[4], 0.0F);
    QVERIFY(std::abs(others.sum() - 1.0F) < 1e-6F);
}

void TestEras::answers_tellTheEra_inAnyOrder()
{
    const RatingMatrix people = oldAndNew();
    const Eras eras(people);
    const PeopleMatrix::Columns rated = ratedOf(people);
    const auto after = [&](const std::vector<std::pair<int, bool>> &answers) {
        EraPosterior posterior(eras, Recommender::kNobody);
        for (const auto &[row, isRated] : answers)
            posterior.observe(rated, row, isRated);
        return posterior;
    };
    QVERIFY(
        areNear(after({}).people(), eras.peopleAround(Eigen::Vector3f(3, 2, 2) / 7.0F, Recommender::kNobody), 1e-6));
    const Eigen::VectorXf old = after({{0, true}}).people();
    const Eigen::VectorXf late = after({{1, true}}).people();
    QVERIFY(old[0] > 1.1F * after({}).people()[0]);
    QVERIFY(late[5] > 1.3F * after({}).people()[5]);
    QVERIFY(after({{0, false}}).people()[5] > after({}).people()[5]);
    QVERIFY(areNear(after({{0, true}, {1, false}, {2, true}}).people(),
                    after({{2, true}, {0, true}, {1, false}}).people(), 1e-6));
}

void TestEras::whoRatesLittle_isNotTakenForSomebodyOfAnotherEra()
{
    // Six movies that the old know and the late don't, of which somebody has rated one. Were each movie known with the
    // share of its era, whoever rates, that would tell against the old era much more surely.
    std::vector<std::pair<int, int>> six;
    for (int row = 0; row < 6; ++row)
        six.emplace_back(row, 100);
    const Person old{six};
    const Person late{{{6, 300}}};
    const RatingMatrix people = peopleInTime(7, {old, old, old, old, late, late, late, late});
    const Eras eras(people);
    const PeopleMatrix::Columns rated = ratedOf(people);
    EraPosterior posterior(eras, Recommender::kNobody);
    double naive = 0.0;
    for (int row = 0; row < 6; ++row) {
        posterior.observe(rated, row, row == 0);
        const Eigen::VectorXf shares = eras.ratedShares(rated, row, Recommender::kNobody);
        naive += row == 0 ? std::log(shares[0] / shares[1]) : std::log((1.0 - shares[0]) / (1.0 - shares[1]));
    }
    const Eigen::VectorXf logs = posterior.logLikelihoods();
    QVERIFY(naive < -4.0);
    QVERIFY(logs[0] < logs[1]);
    QVERIFY(double(logs[0] - logs[1]) > 0.6 * naive);
}

void TestEras::peopleWithoutTimes_areOfOneEra_andSpeakAlike()
{
    const RatingMatrix people = twoTastes(20, 30, 2);
    const Eras eras(people);
    QCOMPARE(eras.count(), 1);
    EraPosterior posterior(eras, 4);
    for (int row = 0; row < 12; ++row)
        posterior.observe(ratedOf(people), row, row % 3 != 0);
    Eigen::VectorXf others = Eigen::VectorXf::Constant(20, 1.0F / 19.0F);
    others[4] = 0.0F;
    QVERIFY(areNear(posterior.people(), others, 1e-6));
}

void TestEras::nobody_speaksForNobody()
{
    const Eras eras(peopleInTime(2, {{{{0, 5}}}}));
    const Eigen::VectorXf people = EraPosterior(eras, 0).people();
    QCOMPARE(people.size(), 1);
    QCOMPARE(people[0], 0.0F);
}

QTEST_GUILESS_MAIN(TestEras)
#include "tst_eras.moc"
