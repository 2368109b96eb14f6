// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/rng.h"
#include "engine/eval/splits.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace cineq;

namespace {

/// Somebody with so many ratings, of other movies for each `first`.
std::vector<Rating> ratingsOf(int count, int first)
{
    std::vector<Rating> ratings;
    for (int i = 0; i < count; ++i)
        ratings.push_back({0, first + 2 * i, 0.5F * float(1 + i % 10), 1000 + i});
    return ratings;
}

} // namespace

class TestSplits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_holdEverybodyOnce_data();
    void folds_holdEverybodyOnce();
    void folds_comeFromTheSeed();
    void drawnPeople_areDifferent_andNested();
    void ratings_areInOnePart_withStarsAndTimes();
    void ratings_areSplitByTheShare();
    void ratings_ofOnePerson_areSplitAlike_whoeverElseIsThere();
};

void TestSplits::folds_holdEverybodyOnce_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("folds");
    QTest::newRow("671 in 5") << 671 << 5;
    QTest::newRow("10 in 5") << 10 << 5;
    QTest::newRow("7 in 7") << 7 << 7;
    QTest::newRow("3 in 1") << 3 << 1;
}

void TestSplits::folds_holdEverybodyOnce()
{
    QFETCH(int, people);
    QFETCH(int, folds);
    std::vector<int> all;
    const auto dealt = dealIntoFolds(people, folds, 17);
    QCOMPARE(std::ssize(dealt), folds);
    for (const std::vector<int> &fold : dealt) {
        QVERIFY(std::ssize(fold) >= people / folds && std::ssize(fold) <= (people + folds - 1) / folds);
        QVERIFY(std::ranges::is_sorted(fold));
        all.insert(all.end(), fold.begin(), fold.end());
    }
    std::ranges::sort(all);
    std::vector<int> expected(static_cast<std::size_t>(people));
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(all, expected);
}

void TestSplits::folds_comeFromTheSeed()
{
    QCOMPARE(dealIntoFolds(100, 5, 3), dealIntoFolds(100, 5, 3));
    QVERIFY(dealIntoFolds(100, 5, 3) != dealIntoFolds(100, 5, 4));
}

void TestSplits::drawnPeople_areDifferent_andNested()
{
    const std::vector<int> few = drawPeople(50, 10, 1);
    const std::vector<int> more = drawPeople(50, 20, 1);
    QCOMPARE(std::ssize(few), 10);
    QVERIFY(std::ranges::is_sorted(few) && std::ranges::adjacent_find(few) == few.end());
    QVERIFY(std::ranges::includes(more, few));
    QVERIFY(few != drawPeople(50, 10, 2));
    QCOMPARE(std::ssize(drawPeople(50, 50, 1)), 50);
}

void TestSplits::ratings_areInOnePart_withStarsAndTimes()
{
    RatingMatrix ratings(100);
    ratings.append(ratingsOf(20, 0));
    ratings.append({});
    ratings.append(ratingsOf(7, 31));
    const RatingSplit split = splitRatings(ratings, 0.8, 5);
    QCOMPARE(split.known.people(), 3);
    QCOMPARE(split.asked.people(), 3);
    for (int person = 0; person < ratings.people(); ++person) {
        const auto rows = ratings.rows(person);
        QCOMPARE(split.known.rows(person).size() + split.asked.rows(person).size(), rows.size());
        for (const RatingMatrix *part : {&split.known, &split.asked}) {
            QVERIFY(std::ranges::is_sorted(part->rows(person)));
            for (std::size_t i = 0; i < part->rows(person).size(); ++i) {
                const auto place = std::ranges::find(rows, part->rows(person)[i]) - rows.begin();
                QVERIFY(place < std::ssize(rows));
                QCOMPARE(part->stars(person)[i], ratings.stars(person)[size_t(place)]);
                QCOMPARE(part->answers(person)[i], ratings.answers(person)[size_t(place)]);
                QCOMPARE(part->timestamps(person)[i], ratings.timestamps(person)[size_t(place)]);
            }
        }
    }
}

void TestSplits::ratings_areSplitByTheShare()
{
    RatingMatrix ratings(100);
    for (const int count : {1, 2, 3, 5, 20, 50})
        ratings.append(ratingsOf(count, 0));
    const RatingSplit split = splitRatings(ratings, 0.8, 5);
    const std::vector<std::size_t> expected{1, 2, 2, 4, 16, 40};
    for (int person = 0; person < ratings.people(); ++person)
        QCOMPARE(split.known.rows(person).size(), expected[size_t(person)]);
}

void TestSplits::ratings_ofOnePerson_areSplitAlike_whoeverElseIsThere()
{
    RatingMatrix first(100);
    RatingMatrix second(100);
    first.append(ratingsOf(30, 0));
    second.append(ratingsOf(9, 1));
    for (RatingMatrix *ratings : {&first, &second})
        ratings->append(ratingsOf(25, 4));
    const RatingSplit a = splitRatings(first, 0.8, 2);
    const RatingSplit b = splitRatings(second, 0.8, 2);
    QVERIFY(std::ranges::equal(a.known.rows(1), b.known.rows(1)));
    QVERIFY(!std::ranges::equal(a.known.rows(1), splitRatings(first, 0.8, 3).known.rows(1)));
}

QTEST_GUILESS_MAIN(TestSplits)
#include "tst_splits.moc"
