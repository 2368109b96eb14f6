// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/hyperparametersearch.h"

#include "tests/engine/enginefixtures.h"
#include "tests/engine/recommenders/peoplefixtures.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace cineq;

namespace {

constexpr int kMovies = 60;

/// Content by which people like or dislike.
std::shared_ptr<const ContentMatrix> halves(int movies)
{
    ContentMatrix content(movies, 2);
    for (int row = 0; row < movies; ++row)
        content.insert(row, row < movies / 2 ? 0 : 1) = 1.0F;
    return std::make_shared<const ContentMatrix>(std::move(content));
}

/// Content that has nothing to do with who likes what.
std::shared_ptr<const ContentMatrix> everyOther(int movies)
{
    ContentMatrix content(movies, 2);
    for (int row = 0; row < movies; ++row)
        content.insert(row, row % 2) = 1.0F;
    return std::make_shared<const ContentMatrix>(std::move(content));
}

LocalProcessHyperparameters foundFor(const RatingMatrix &people, std::shared_ptr<const ContentMatrix> content)
{
    HyperparameterSearch search(people, std::move(content));
    while (!search.isFinished())
        search.step();
    return search.best();
}

bool areSensible(const LocalProcessHyperparameters &values)
{
    return std::ranges::all_of(kLocalProcessHyperparameters, [&](const HyperparameterTraits &traits) {
        return values.*traits.value >= traits.least && values.*traits.value <= traits.most;
    });
}

/// Mean reward of ten steps of these people, who are strangers to the process.
double rewardOf(const Recommender &recommender, const RatingMatrix &people)
{
    double sum = 0.0;
    for (int person = 0; person < people.people(); ++person) {
        const auto session = recommender.start(Recommender::kNobody);
        std::vector<int> shown;
        for (int step = 0; step < 10; ++step) {
            Eigen::VectorXf scores = scoresOf(*session, people.movies());
            for (const int row : shown)
                scores[row] = -10.0F;
            int best = 0;
            scores.maxCoeff(&best);
            shown.push_back(best);
            session->observe(best, people.answer(person, best));
            sum += traits(people.answer(person, best)).reward;
        }
    }
    return sum / people.people();
}

} // namespace

class TestHyperparameterSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void content_countsWhereItTellsWhatPeopleLike();
    void strangers_areServedAsWellAsByTheDefaults();
    void samePeople_giveTheSame();
    void progress_risesToItsEnd();
    void oddPeople_areNoTrouble_data();
    void oddPeople_areNoTrouble();
    void values_comeBackFromAStream();
    void valuesBeyondReason_areDamage();
};

void TestHyperparameterSearch::content_countsWhereItTellsWhatPeopleLike()
{
    const RatingMatrix people = twoTastes(60, kMovies, 3);
    const float telling = foundFor(people, halves(kMovies)).contentShare;
    const float idle = foundFor(people, everyOther(kMovies)).contentShare;
    QVERIFY2(telling > idle + 0.2F, qPrintable(QStringLiteral("%1, %2").arg(telling).arg(idle)));
}

void TestHyperparameterSearch::strangers_areServedAsWellAsByTheDefaults()
{
    const RatingMatrix people = twoTastes(60, kMovies, 3);
    const RatingMatrix strangers = twoTastes(200, kMovies, 4);
    const auto rewardBy = [&](const LocalProcessHyperparameters &values) {
        return rewardOf(*fitLocalProcess(people, {.values = values, .content = halves(kMovies)}), strangers);
    };
    const double found = rewardBy(foundFor(people, halves(kMovies)));
    const double byDefault = rewardBy({});
    QVERIFY2(found > byDefault - 0.05, qPrintable(QStringLiteral("%1, %2").arg(found).arg(byDefault)));
}

void TestHyperparameterSearch::samePeople_giveTheSame()
{
    const RatingMatrix people = twoTastes(40, kMovies, 3);
    QVERIFY(foundFor(people, halves(kMovies)) == foundFor(people, halves(kMovies)));
    QVERIFY(foundFor(people, halves(kMovies)) != LocalProcessHyperparameters{});
}

void TestHyperparameterSearch::progress_risesToItsEnd()
{
    HyperparameterSearch search(twoTastes(40, kMovies, 3), halves(kMovies));
    double before = search.progress();
    QCOMPARE(before, 0.0);
    int steps = 0;
    for (; !search.isFinished(); ++steps) {
        search.step();
        QVERIFY(search.progress() >= before - 0.03); // a round's sessions are played anew
        before = search.progress();
    }
    QCOMPARE(before, 1.0);
    QVERIFY(steps > 50);
    const LocalProcessHyperparameters found = search.best();
    search.step();
    QVERIFY(search.best() == found);
}

void TestHyperparameterSearch::oddPeople_areNoTrouble_data()
{
    QTest::addColumn<RatingMatrix>("people");
    QTest::newRow("nobody") << peopleOf(5, {});
    QTest::newRow("one") << peopleOf(5, {{{0, 4.0F}, {3, 1.0F}}});
    QTest::newRow("nothing rated") << peopleOf(5, {{}, {}, {}});
    QTest::newRow("two movies") << peopleOf(2, {{{0, 4.0F}}, {{1, 2.0F}}, {{0, 5.0F}, {1, 5.0F}}});
    const Stars all{{0, 4.0F}, {1, 4.0F}, {2, 4.0F}, {3, 4.0F}};
    QTest::newRow("all alike") << peopleOf(4, {all, all, all, all, all, all, all, all, all, all});
}

void TestHyperparameterSearch::oddPeople_areNoTrouble()
{
    QFETCH(RatingMatrix, people);
    QVERIFY(areSensible(foundFor(people, halves(people.movies()))));
}

void TestHyperparameterSearch::values_comeBackFromAStream()
{
    const LocalProcessHyperparameters values{.beta = 0.7F, .contentShare = 0.1F, .orderWeight = 3.0F};
    LocalProcessHyperparameters read;
    QCOMPARE(readBy(streamed(values), [&](QDataStream &stream) { stream >> read; }), QDataStream::Ok);
    QVERIFY(read == values);
}

void TestHyperparameterSearch::valuesBeyondReason_areDamage()
{
    for (const HyperparameterTraits &traits : kLocalProcessHyperparameters) {
        for (const float value : {traits.least - 0.01F, traits.most * 2.0F, std::numeric_limits<float>::quiet_NaN()}) {
            LocalProcessHyperparameters values;
            values.*traits.value = value;
            const auto status = readBy(streamed(values), [&](QDataStream &stream) { stream >> values; });
            QVERIFY2(status == QDataStream::ReadCorruptData, traits.key);
        }
    }
}

QTEST_GUILESS_MAIN(TestHyperparameterSearch)
#include "tst_hyperparametersearch.moc"
