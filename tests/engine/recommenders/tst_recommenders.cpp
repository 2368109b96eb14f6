// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalogreader.h"
#include "engine/recommenders/gaussianprocess.h"
#include "engine/recommenders/localprocess.h"
#include "engine/recommenders/personposterior.h"
#include "engine/recommenders/registry.h"
#include "tests/engine/enginefixtures.h"
#include "tests/engine/recommenders/peoplefixtures.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace cineq;

namespace {

constexpr int kMovies = 24;
constexpr int kPeople = 16;

/// A recommender under the contract, and what it promises.
struct Subject
{
    QByteArray name;
    std::function<std::shared_ptr<const Recommender>(const RatingMatrix &)> fit;
    bool learns = true;       ///< answers matter
    bool leavesOutAll = true; ///< nothing of a person left out remains, save in averages
};

/// The two halves of the catalogue have one feature each.
std::shared_ptr<const ContentMatrix> halvesAsContent(int movies)
{
    ContentMatrix content(movies, 2);
    for (int row = 0; row < movies; ++row)
        content.insert(row, row < movies / 2 ? 0 : 1) = 1.0F;
    return std::make_shared<const ContentMatrix>(std::move(content));
}

std::vector<Subject> subjects()
{
    std::vector<Subject> all;
    for (const QString &key : recommenderKeys()) {
        const bool learns = key != u"random" && key != u"popularity";
        const bool leavesOutAll = key != u"ials" && key != u"linucb";
        all.push_back({key.toLatin1(), [key](const RatingMatrix &people) { return fitRecommender(key, people, 7); },
                       learns, leavesOutAll});
    }
    for (const int classes : {3, 5})
        all.push_back({"posterior of " + QByteArray::number(classes), [classes](const RatingMatrix &people) {
                           return fitPersonPosterior(people, {.classes = classes});
                       }});
    all.push_back({"gp of two channels", [](const RatingMatrix &people) {
                       return fitGaussianProcess(people, {.channels = {{kRatedScale, 0.1F}, {kTasteScale, 0.2F}}});
                   }});
    all.push_back({"gp with content", [](const RatingMatrix &people) {
                       return fitGaussianProcess(people,
                                                 {.contentShare = 0.3F, .content = halvesAsContent(people.movies())});
                   }});
    all.push_back({"local with content", [](const RatingMatrix &people) {
                       return fitLocalProcess(people, {.content = halvesAsContent(people.movies())});
                   }});
    all.push_back({"local with order", [](const RatingMatrix &people) {
                       return fitLocalProcess(people, {.order = std::make_shared<const RatingOrder>(people)});
                   }});
    return all;
}

/// Answers of somebody who likes the lower half of the catalogue.
std::vector<Feedback> someAnswers()
{
    return {{1, FeedbackKind::Like},   {20, FeedbackKind::Ignore}, {4, FeedbackKind::Watch},  {15, FeedbackKind::Skip},
            {23, FeedbackKind::Click}, {9, FeedbackKind::Like},    {12, FeedbackKind::Ignore}};
}

double meanOf(const Eigen::VectorXf &scores, int begin, int end)
{
    return double(scores.segment(begin, end - begin).mean());
}

} // namespace

class TestRecommenders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_areThoseOfTheRecommenders();

    void scores_areFinite_data();
    void scores_areFinite();
    void sameInput_givesSameScores_data();
    void sameInput_givesSameScores();
    void clone_isIndependent_data();
    void clone_isIndependent();
    void orderOfAnswers_doesNotMatter_data();
    void orderOfAnswers_doesNotMatter();
    void like_liftsItsNeighbours_data();
    void like_liftsItsNeighbours();
    void start_showsWhatManyLike_data();
    void start_showsWhatManyLike();
    void leftOut_teachesNothing_data();
    void leftOut_teachesNothing();
    void oddPeople_areNoTrouble_data();
    void oddPeople_areNoTrouble();

    void answers_areFast_onTheBundle_data();
    void answers_areFast_onTheBundle();

private:
    static void addSubjects();
};

void TestRecommenders::addSubjects()
{
    QTest::addColumn<int>("index");
    const std::vector<Subject> all = subjects();
    for (int index = 0; index < std::ssize(all); ++index)
        QTest::newRow(all[size_t(index)].name) << index;
}

void TestRecommenders::keys_areThoseOfTheRecommenders()
{
    const RatingMatrix people = twoTastes(kPeople, kMovies, 1);
    QVERIFY(recommenderKeys().contains(u"ease"_qs));
    for (const QString &key : recommenderKeys()) {
        const auto recommender = fitRecommender(key, people, 1);
        QVERIFY2(recommender, qPrintable(key));
        QCOMPARE(QString(recommender->key()), key);
        QCOMPARE(recommender->movies(), kMovies);
    }
    QVERIFY(!fitRecommender(u"oracle", people, 1));
    QVERIFY(!fitRecommender({}, people, 1));
}

void TestRecommenders::scores_areFinite_data()
{
    addSubjects();
}

void TestRecommenders::scores_areFinite()
{
    QFETCH(int, index);
    const auto recommender = subjects()[size_t(index)].fit(twoTastes(kPeople, kMovies, 1));
    for (const int leftOut : {Recommender::kNobody, 0, kPeople - 1}) {
        const auto session = recommender->start(leftOut);
        QVERIFY(scoresOf(*session, kMovies).allFinite());
        for (int step = 0; step < 3 * kMovies; ++step) { // each movie three times
            session->observe(step * 7 % kMovies, kFeedback[size_t(step % kFeedbackKindCount)].kind);
            QVERIFY(scoresOf(*session, kMovies).allFinite());
        }
    }
}

void TestRecommenders::sameInput_givesSameScores_data()
{
    addSubjects();
}

void TestRecommenders::sameInput_givesSameScores()
{
    QFETCH(int, index);
    const Subject subject = subjects()[size_t(index)];
    const RatingMatrix people = twoTastes(kPeople, kMovies, 1);
    const Eigen::VectorXf scores = scoresAfter(*subject.fit(people), someAnswers());
    QVERIFY(scores == scoresAfter(*subject.fit(people), someAnswers()));
    if (subject.learns)
        QVERIFY(scores != scoresAfter(*subject.fit(people), {}));
}

void TestRecommenders::clone_isIndependent_data()
{
    addSubjects();
}

void TestRecommenders::clone_isIndependent()
{
    QFETCH(int, index);
    const Subject subject = subjects()[size_t(index)];
    const auto recommender = subject.fit(twoTastes(kPeople, kMovies, 1));
    const auto original = recommender->start(3);
    original->observe(2, FeedbackKind::Like);
    const auto copy = original->clone();
    const Eigen::VectorXf before = scoresOf(*original, kMovies);
    QVERIFY(before == scoresOf(*copy, kMovies));

    original->observe(17, FeedbackKind::Ignore);
    QVERIFY(before == scoresOf(*copy, kMovies));
    const Eigen::VectorXf after = scoresOf(*original, kMovies);
    QCOMPARE(before != after, subject.learns);
    copy->observe(17, FeedbackKind::Ignore);
    QVERIFY(after == scoresOf(*copy, kMovies));
}

void TestRecommenders::orderOfAnswers_doesNotMatter_data()
{
    addSubjects();
}

void TestRecommenders::orderOfAnswers_doesNotMatter()
{
    QFETCH(int, index);
    const Subject subject = subjects()[size_t(index)];
    const RatingMatrix people = twoTastes(kPeople, kMovies, 1);
    std::vector<Feedback> answers = someAnswers();
    const Eigen::VectorXf scores = scoresAfter(*subject.fit(people), answers, 2);
    std::ranges::reverse(answers);
    QVERIFY(areNear(scores, scoresAfter(*subject.fit(people), answers, 2), 1e-4));
}

void TestRecommenders::like_liftsItsNeighbours_data()
{
    addSubjects();
}

void TestRecommenders::like_liftsItsNeighbours()
{
    QFETCH(int, index);
    const Subject subject = subjects()[size_t(index)];
    const auto recommender = subject.fit(twoTastes(60, kMovies, 1));
    const auto preference = [&](const std::vector<Feedback> &answers) {
        const Eigen::VectorXf scores = scoresAfter(*recommender, answers);
        return meanOf(scores, 1, kMovies / 2) - meanOf(scores, kMovies / 2, kMovies - 1);
    };
    const double before = preference({});
    const double after = preference({{0, FeedbackKind::Like}});
    const double opposite = preference({{kMovies - 1, FeedbackKind::Like}});
    if (!subject.learns)
        return;
    QVERIFY(after > before + 0.02);
    QVERIFY(opposite < before - 0.02);
}

void TestRecommenders::start_showsWhatManyLike_data()
{
    addSubjects();
}

void TestRecommenders::start_showsWhatManyLike()
{
    QFETCH(int, index);
    const Subject subject = subjects()[size_t(index)];
    if (subject.name == "random")
        return;
    std::vector<Stars> people(kMovies);
    for (int person = 0; person < kMovies; ++person) { // the later the movie, the more people like it
        for (int row = person; row < kMovies; ++row)
            people[size_t(person)].emplace_back(row, 5.0F);
    }
    const Eigen::VectorXf scores = scoresAfter(*subject.fit(peopleOf(kMovies, people)), {});
    Eigen::Index best = 0;
    scores.maxCoeff(&best);
    QVERIFY(best >= kMovies * 3 / 4); // not the very last: some explore
}

void TestRecommenders::leftOut_teachesNothing_data()
{
    addSubjects();
}

void TestRecommenders::leftOut_teachesNothing()
{
    QFETCH(int, index);
    const Subject subject = subjects()[size_t(index)];
    if (!subject.learns)
        return;
    // Of three movies that are otherwise unknown one person likes two and another the third. Who is nobody of these and
    // likes the first will like the second rather than the third, by the word of one person alone.
    constexpr int kWitness = 4;
    constexpr int kOther = 9;
    std::vector<Stars> people;
    const RatingMatrix crowd = twoTastes(40, kMovies - 3, 1);
    for (int person = 0; person < crowd.people(); ++person) {
        people.emplace_back();
        for (std::size_t i = 0; i < crowd.rows(person).size(); ++i)
            people.back().emplace_back(crowd.rows(person)[i], crowd.stars(person)[i]);
    }
    people[kWitness].insert(people[kWitness].end(), {{kMovies - 3, 5.0F}, {kMovies - 2, 5.0F}});
    people[kOther].emplace_back(kMovies - 1, 5.0F);
    const auto recommender = subject.fit(peopleOf(kMovies, people));
    const std::vector<Feedback> like{{kMovies - 3, FeedbackKind::Like}};
    const auto lead = [&](int leftOut) { // how much the answer lifts the second above the third
        const Eigen::VectorXf change =
            scoresAfter(*recommender, like, leftOut) - scoresAfter(*recommender, {}, leftOut);
        return double(change[kMovies - 2] - change[kMovies - 1]);
    };
    QVERIFY(lead(Recommender::kNobody) > 1e-3);
    if (subject.leavesOutAll)
        QVERIFY(std::abs(lead(kWitness)) < 0.05 * lead(Recommender::kNobody));
    else
        QVERIFY(lead(kWitness) < lead(Recommender::kNobody));
}

void TestRecommenders::oddPeople_areNoTrouble_data()
{
    addSubjects();
}

void TestRecommenders::oddPeople_areNoTrouble()
{
    QFETCH(int, index);
    const Subject subject = subjects()[size_t(index)];
    const std::vector<std::vector<Stars>> crowds{
        {},                                             // nobody
        {{}},                                           // somebody without ratings
        {{{2, 5.0F}}},                                  // one person
        {{{2, 0.5F}, {3, 1.0F}}, {{2, 1.5F}}},          // people who like nothing
        std::vector<Stars>(9, {{0, 5.0F}, {1, 3.0F}}),  // people who are all alike
        {{}, {{0, 4.0F}, {5, 2.0F}}, {{4, 4.5F}}, {}}}; // some of each
    for (const std::vector<Stars> &crowd : crowds) {
        const auto recommender = subject.fit(peopleOf(6, crowd));
        QCOMPARE(recommender->movies(), 6);
        for (int leftOut = Recommender::kNobody; leftOut < std::ssize(crowd); ++leftOut) {
            QVERIFY(scoresAfter(*recommender, {}, leftOut).allFinite());
            QVERIFY(scoresAfter(*recommender, std::vector<Feedback>{{2, FeedbackKind::Like}, {3, FeedbackKind::Ignore}},
                                leftOut)
                        .allFinite());
        }
    }
}

void TestRecommenders::answers_areFast_onTheBundle_data()
{
    QTest::addColumn<int>("fitMilliseconds");
    QTest::newRow("gp") << 100;
    QTest::newRow("local") << 200;
    QTest::newRow("posterior") << 100;
    QTest::newRow("baseline") << 200;
    QTest::newRow("itemknn") << 500;
    QTest::newRow("ease") << 2000;
    QTest::newRow("ials") << 5000;
    QTest::newRow("linucb") << 2000;
}

void TestRecommenders::answers_areFast_onTheBundle()
{
#ifndef NDEBUG
    QSKIP("not an optimized build");
#endif
    QFETCH(int, fitMilliseconds);
    const auto catalog = readCatalog(QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv"));
    QVERIFY(catalog);
    const auto table = readRatings(QStringLiteral(CINEQ_BUNDLED_DATA "/ratings.csv"), **catalog);
    QVERIFY(table);
    const RatingMatrix people(*table);

    QElapsedTimer timer;
    timer.start();
    const auto recommender = fitRecommender(QString::fromLatin1(QTest::currentDataTag()), people, 1);
    QVERIFY2(timer.elapsed() < kSlack * fitMilliseconds, qPrintable(QString::number(timer.elapsed())));

    constexpr int kSteps = 40;
    const auto session = recommender->start();
    Eigen::VectorXf scores(people.movies());
    timer.restart();
    for (int step = 0; step < kSteps; ++step) {
        session->score(scores);
        Eigen::Index best = 0;
        scores.maxCoeff(&best);
        session->observe(int(best), people.answer(12, int(best)));
    }
    QVERIFY2(timer.elapsed() < kSlack * kSteps,
             qPrintable(QString::number(timer.elapsed()))); // a millisecond an answer
}

QTEST_GUILESS_MAIN(TestRecommenders)
#include "tst_recommenders.moc"
