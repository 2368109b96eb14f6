// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/eras.h"
#include "engine/recommenders/personposterior.h"

#include "tests/engine/recommenders/peoplefixtures.h"

#include <QTest>

#include <cmath>

using namespace cineq;

namespace {

constexpr qint64 kMonth = 30LL * 24 * 3600;

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

/// Three people of month 100, two of month 101, two of month 300. The first five know movie 0, the late ones movie 1;
/// all know movie 2.
RatingMatrix oldAndNew()
{
    const Person old{{{0, 100}, {2, 100}}};
    const Person next{{{0, 101}, {2, 101}}};
    const Person late{{{1, 300}, {2, 300}}};
    return peopleInTime(4, {old, old, old, next, next, late, late});
}

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
    void answers_tellTheEra_andTheEraWhatElseIsKnown();
    void peopleWithoutTimes_areOfOneEra_andWeighAsBefore();
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
    const double near = std::exp(-0.5); // a month apart; 200 months count nothing
    const double usual = 3.0 * 5 / 7;
    const Eigen::VectorXf expected = Eigen::Vector3d((3 + 2 * near + usual) / (3 + 2 * near + 3),
                                                     (3 * near + 2 + usual) / (3 * near + 2 + 3), usual / (2 + 3))
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
    const Eigen::Vector3d people3(3 + 2 * std::exp(-0.5), 3 * std::exp(-0.5) + 2, 1);
    for (int era = 0; era < 3; ++era)
        expected[era] -= static_cast<float>(3.0 * (1.0 / 6 - 1.0 / 7) / (people3[era] + 3));
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

void TestEras::answers_tellTheEra_andTheEraWhatElseIsKnown()
{
    // One of the old era has not rated movie 0, but people around have: once movie 0 is known, that person counts more
    // than those of the other era, who have not rated it either.
    const Person old{{{0, 100}, {2, 100}}};
    const Person oldWithout{{{2, 100}}};
    const Person late{{{1, 300}, {2, 300}}};
    const RatingMatrix people = peopleInTime(3, {old, old, old, oldWithout, late, late, late});
    const auto weightsKnowing = [&](float eraBeta) {
        const auto posterior = fitPersonPosterior(people, {.eraBeta = eraBeta});
        PersonPosteriorSession session = posterior->session();
        session.observe(0, FeedbackKind::Watch);
        return session.weights();
    };
    const Eigen::VectorXf plain = weightsKnowing(0.0F);
    QVERIFY(std::abs(plain[3] - plain[4]) < 1e-6F);
    const Eigen::VectorXf withEras = weightsKnowing(0.3F);
    QVERIFY(withEras[3] > 1.3F * withEras[4]);
    QVERIFY(withEras[0] > withEras[3]);
    // The factor is the ratio of the eras' shares, to the power of eraBeta.
    const Eigen::VectorXf shares = Eras(people).ratedShares(ratedOf(people), 0, Recommender::kNobody);
    QVERIFY(std::abs(withEras[3] / withEras[4] - std::pow(shares[0] / shares[1], 0.3F)) < 1e-4F);
}

void TestEras::peopleWithoutTimes_areOfOneEra_andWeighAsBefore()
{
    const RatingMatrix people = twoTastes(20, 30, 2);
    QCOMPARE(Eras(people).count(), 1);
    const auto plain = fitPersonPosterior(people);
    const auto withEras = fitPersonPosterior(people, {.eraBeta = 0.5F});
    PersonPosteriorSession a = plain->session(4);
    PersonPosteriorSession b = withEras->session(4);
    for (int row = 0; row < 12; ++row) {
        a.observe(row, row % 3 == 0 ? FeedbackKind::Ignore : FeedbackKind::Like);
        b.observe(row, row % 3 == 0 ? FeedbackKind::Ignore : FeedbackKind::Like);
    }
    QVERIFY(areNear(a.weights(), b.weights(), 1e-5));
}

QTEST_GUILESS_MAIN(TestEras)
#include "tst_eras.moc"
