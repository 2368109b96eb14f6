// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/rng.h"
#include "engine/eval/significance.h"
#include "engine/recommenders/gaussianprocess.h"
#include "engine/recommenders/mixture.h"
#include "engine/recommenders/personposterior.h"
#include "engine/recommenders/popularity.h"
#include "engine/recommenders/randomorder.h"
#include "engine/training/evaluationpolicies.h"
#include "tests/engine/enginefixtures.h"
#include "tests/engine/eval/evalfixtures.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <mutex>
#include <numeric>

using namespace cineq;
using namespace Qt::StringLiterals;
using enum FeedbackKind;

namespace {

/// People whose taste is of their own, so that none teaches anything about another.
std::shared_ptr<const RatingMatrix> strangers(int people, int movies, quint64 seed)
{
    Rng rng(seed, "strangers");
    std::vector<Stars> all;
    for (int person = 0; person < people; ++person) {
        Stars &stars = all.emplace_back(size_t(movies), 0.0F);
        for (float &value : stars)
            value = rng.uniform() < 0.5 ? 0.0F : 0.5F * float(1 + rng.uniformIndex(10));
    }
    return ratingsFrom(all);
}

/// One person a row of the matrix that is like nobody else's, so that it tells who was fitted on.
std::shared_ptr<const RatingMatrix> numberedPeople(int people, int movies)
{
    std::vector<Stars> all;
    for (int person = 0; person < people; ++person)
        all.emplace_back(size_t(movies), 0.0F)[size_t(person)] = 4.0F;
    return ratingsFrom(all);
}

/// Goes on with the next row after a good answer, with the last one after a bad one.
EvaluationPolicy zigzag(int movies)
{
    return scripted(u"zigzag"_s, movies, [](const auto &answers, Eigen::Ref<Eigen::VectorXf> scores) {
        const bool up = answers.empty() || traits(answers.back().kind).reward > 0.0;
        for (Eigen::Index row = 0; row < scores.size(); ++row)
            scores[row] = float(up ? -row : row);
    });
}

bool sameSessions(const Evaluation &a, const Evaluation &b)
{
    for (std::size_t policy = 0; policy < a.sessions.size(); ++policy) {
        for (std::size_t fold = 0; fold < a.folds.size(); ++fold) {
            const bool same = std::ranges::equal(
                a.sessions[policy][fold], b.sessions[policy][fold], [](const auto &x, const auto &y) {
                    return x.shown == y.shown && x.answers == y.answers && x.lists == y.lists;
                });
            if (!same)
                return false;
        }
    }
    return a.sessions.size() == b.sessions.size();
}

std::vector<double> sessionRewards(const Evaluation &evaluation, std::size_t policy)
{
    std::vector<double> rewards;
    for (const auto &fold : evaluation.sessions[policy]) {
        for (const PlayedSession &session : fold)
            rewards.push_back(sessionReward(session.answers));
    }
    return rewards;
}

/// Everything that a recommender says in a session of some answers, in bits.
std::vector<float> voice(const Recommender &recommender)
{
    const auto session = recommender.start();
    Eigen::VectorXf scores(recommender.movies());
    std::vector<float> said;
    for (const Observed &answer : {Observed{0, Like}, Observed{3, Ignore}, Observed{5, Skip}}) {
        session->observe(answer.row, answer.kind);
        session->score(scores);
        said.insert(said.end(), scores.begin(), scores.end());
    }
    return said;
}

} // namespace

class TestEvaluator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void session_byHand();
    void equalScores_areShownInTheCataloguesOrder();
    void shorterSession_isTheBeginningOfTheLonger();
    void everybody_isPlayedOnce_byThoseFittedOnTheOthers();
    void heldOutRatings_changeNothingFitted_data();
    void heldOutRatings_changeNothingFitted();
    void drawnPeople_areTheSame_asAmongEverybody();
    void known_tellsFourFifths_andListsNoneOfThem();
    void results_areTheSame_withAnyThreads();
    void progress_countsEverySession();
    void observer_canCancel();
    void fit_canBeCancelled();
    void variants_sharePolicysFit_andStandBehindIt();
    void timeLeft_isKnownAfterOneFold_andRunsOut();
    void failedFit_failsTheEvaluation();
    void scoresThatAreNoNumbers_fail();
    void fixedList_equalsRandom_whereNothingCanBeLearned_andAnOracleIsFarAbove();
};

void TestEvaluator::session_byHand()
{
    //                               0     1     2     3     4     5
    const auto ratings = ratingsFrom({{5.0F, 0.0F, 4.0F, 3.0F, 2.0F, 1.0F}});
    const auto nothing = ratingsFrom({{0, 0, 0, 0, 0, 0}});
    const EvaluationPolicy policy = zigzag(6);
    const auto recommender = policy.fit(*ratings, {});
    Eigen::VectorXf scores(6);
    const PlayedSession session = playSession(**recommender, *nothing, *ratings, 0, std::vector{0, 2, 4}, scores);
    // 0 is liked, so 1; that is ignored, so the last one; 1 star is ignored, so the last but one.
    QCOMPARE(session.shown, (MovieList{0, 1, 5, 4}));
    QCOMPARE(session.answers, (std::vector{Like, Ignore, Ignore, Skip}));
    QCOMPARE(session.lists, (std::vector<MovieList>{{0, 1, 2, 3, 4, 5}, {5, 4, 3, 2}, {3, 2}}));
}

void TestEvaluator::equalScores_areShownInTheCataloguesOrder()
{
    const auto ratings = strangers(2, 30, 1);
    const auto evaluation = evaluate(ratings, {fixedOrder(u"all alike"_s, 30, {})}, {.folds = 2, .steps = {12}});
    QVERIFY(evaluation);
    MovieList shown(12);
    std::iota(shown.begin(), shown.end(), 0);
    MovieList listed(10);
    std::iota(listed.begin(), listed.end(), 12);
    QCOMPARE(evaluation->sessions[0][0][0].shown, shown);
    QCOMPARE(evaluation->sessions[0][0][0].lists[0], listed);
}

void TestEvaluator::shorterSession_isTheBeginningOfTheLonger()
{
    const auto ratings = strangers(8, 40, 2);
    const auto all = evaluate(ratings, {zigzag(40)}, {.folds = 2, .steps = {5, 10, 20}});
    const auto ten = evaluate(ratings, {zigzag(40)}, {.folds = 2, .steps = {10}});
    QVERIFY(all && ten);
    for (std::size_t fold = 0; fold < 2; ++fold) {
        for (std::size_t i = 0; i < 4; ++i) {
            const PlayedSession &longer = all->sessions[0][fold][i];
            const PlayedSession &shorter = ten->sessions[0][fold][i];
            QCOMPARE(shorter.shown.size(), 10U);
            QVERIFY(std::equal(shorter.shown.begin(), shorter.shown.end(), longer.shown.begin()));
            QCOMPARE(shorter.lists[0], longer.lists[1]);
        }
    }
}

void TestEvaluator::everybody_isPlayedOnce_byThoseFittedOnTheOthers()
{
    constexpr int kPeople = 23;
    const auto ratings = numberedPeople(kPeople, 30);
    std::mutex mutex;
    std::vector<std::vector<int>> fittedOn;
    const auto fit = [&](const RatingMatrix &people,
                         const WorkProgress &) -> Result<std::shared_ptr<const Recommender>> {
        std::vector<int> who;
        for (int person = 0; person < people.people(); ++person)
            who.push_back(people.rows(person).front());
        const std::lock_guard lock(mutex);
        fittedOn.push_back(who);
        return makeRandomOrder(30, 1);
    };
    const auto evaluation = evaluate(ratings, {{u"spy"_s, fit}}, {.folds = 5, .splitSeed = 9, .steps = {1}});
    QVERIFY(evaluation);
    std::vector<int> everybody;
    for (std::size_t fold = 0; fold < 5; ++fold) {
        const EvaluationFold &who = evaluation->folds[fold];
        QCOMPARE(fittedOn[fold], who.training);
        QCOMPARE(who.training.size() + who.played.size(), size_t(kPeople));
        QCOMPARE(evaluation->sessions[0][fold].size(), who.played.size());
        for (const int person : who.played)
            QVERIFY(!std::ranges::binary_search(who.training, person));
        everybody.insert(everybody.end(), who.played.begin(), who.played.end());
    }
    std::ranges::sort(everybody);
    std::vector<int> expected(kPeople);
    std::iota(expected.begin(), expected.end(), 0);
    QCOMPARE(everybody, expected);
}

void TestEvaluator::heldOutRatings_changeNothingFitted_data()
{
    using Fit = std::function<std::shared_ptr<const Recommender>(const RatingMatrix &)>;
    QTest::addColumn<Fit>("fit");
    QTest::newRow("popularity") << Fit(fitPopularity);
    QTest::newRow("gp") << Fit([](const RatingMatrix &people) { return fitGaussianProcess(people); });
    QTest::newRow("posterior") << Fit([](const RatingMatrix &people) { return fitPersonPosterior(people); });
    QTest::newRow("baseline") << Fit(fitBaseline);
    QTest::newRow("cineq") << Fit([](const RatingMatrix &people) {
        DqnConfig config = DqnConfig::people();
        config.episodes = 20;
        config.episodeLength = 5;
        config.learningStarts = 16;
        const auto agent = evaluationPolicies(tinyCatalog(people.movies()), 1, config).back();
        return agent.fit(people, [](double) { return true; }).value();
    });
}

void TestEvaluator::heldOutRatings_changeNothingFitted()
{
    QFETCH(std::function<std::shared_ptr<const Recommender>(const RatingMatrix &)>, fit);
    const auto ratings = strangers(20, 30, 3);
    std::vector<std::vector<float>> voices;
    const EvaluationPolicy policy{
        u"spy"_s, [&](const RatingMatrix &people, const WorkProgress &) -> Result<std::shared_ptr<const Recommender>> {
            auto recommender = fit(people);
            voices.push_back(voice(*recommender));
            return recommender;
        }};
    const EvaluationProtocol protocol{.folds = 4, .splitSeed = 5, .steps = {3}};
    const auto before = evaluate(ratings, {policy}, protocol);
    QVERIFY(before);
    const std::vector<std::vector<float>> original = voices;
    QVERIFY(original[0] != original[1]);

    for (std::size_t fold = 0; fold < before->folds.size(); ++fold) {
        // The held-out people's ratings change places, and nobody keeps their own.
        RatingMatrix permuted(ratings->movies());
        const std::vector<int> &heldOut = before->folds[fold].played;
        for (int person = 0; person < ratings->people(); ++person) {
            const auto place = std::ranges::find(heldOut, person);
            const int donor =
                place == heldOut.end() ? person : heldOut[size_t(place - heldOut.begin() + 1) % heldOut.size()];
            std::vector<Rating> rated;
            for (std::size_t i = 0; i < ratings->rows(donor).size(); ++i)
                rated.push_back({0, ratings->rows(donor)[i], ratings->stars(donor)[i], 0});
            permuted.append(rated);
        }
        voices.clear();
        QVERIFY(evaluate(std::make_shared<const RatingMatrix>(std::move(permuted)), {policy}, protocol));
        QCOMPARE(voices[fold], original[fold]);
        QVERIFY(voices[(fold + 1) % 4] != original[(fold + 1) % 4]); // there they train
    }
}

void TestEvaluator::drawnPeople_areTheSame_asAmongEverybody()
{
    const auto ratings = strangers(20, 30, 4);
    const EvaluationPolicy popularity{
        u"popularity"_s,
        [](const RatingMatrix &people, const WorkProgress &) -> Result<std::shared_ptr<const Recommender>> {
            return fitPopularity(people);
        }};
    EvaluationProtocol protocol{.folds = 4, .splitSeed = 6, .steps = {5}};
    const auto all = evaluate(ratings, {popularity}, protocol);
    protocol.people = 7;
    const auto some = evaluate(ratings, {popularity}, protocol);
    QVERIFY(all && some);
    std::size_t played = 0;
    for (std::size_t fold = 0; fold < 4; ++fold) {
        QCOMPARE(some->folds[fold].training, all->folds[fold].training);
        for (std::size_t i = 0; i < some->folds[fold].played.size(); ++i, ++played) {
            const auto &everybody = all->folds[fold].played;
            const auto place = std::ranges::find(everybody, some->folds[fold].played[i]) - everybody.begin();
            QCOMPARE(some->sessions[0][fold][i].shown, all->sessions[0][fold][size_t(place)].shown);
        }
    }
    QCOMPARE(played, 7U);
}

void TestEvaluator::known_tellsFourFifths_andListsNoneOfThem()
{
    const auto ratings = strangers(12, 40, 5);
    std::mutex mutex;
    std::vector<std::vector<Observed>> told;
    const auto script = [&](const std::vector<Observed> &answers, Eigen::Ref<Eigen::VectorXf> scores) {
        scores.setZero();
        for (const Observed &answer : answers)
            scores[answer.row] = 1.0F; // would be listed first
        const std::lock_guard lock(mutex);
        told.push_back(answers);
    };
    RatingMatrix fitted(0);
    auto spy = scripted(u"spy"_s, 40, script);
    const EvaluationPolicy policy{u"spy"_s, [&](const RatingMatrix &people, const WorkProgress &progress) {
                                      fitted = people;
                                      return spy.fit(people, progress);
                                  }};
    const auto evaluation = evaluate(ratings, {policy}, {.splitSeed = 3, .known = true});
    QVERIFY(evaluation);
    QCOMPARE(evaluation->protocol.steps, std::vector{0});
    QCOMPARE(evaluation->folds.size(), 1U);
    QCOMPARE(told.size(), 12U);
    for (int person = 0; person < 12; ++person) {
        const auto known = evaluation->told->rows(person);
        QCOMPARE(known.size(), size_t(std::lround(0.8 * double(ratings->rows(person).size()))));
        QVERIFY(std::ranges::equal(fitted.rows(person), known));
        std::vector<Observed> expected;
        for (const qint32 row : known)
            expected.push_back({row, ratings->answer(person, row)});
        QCOMPARE(told[size_t(person)], expected);
        const PlayedSession &session = evaluation->sessions[0][0][size_t(person)];
        QVERIFY(session.shown.empty());
        QCOMPARE(session.lists[0].size(), size_t(kListLength));
        for (const qint32 row : session.lists[0])
            QVERIFY(!std::ranges::binary_search(known, row));
        for (const qint32 row : evaluation->truth->rows(person))
            QVERIFY(!std::ranges::binary_search(known, row));
    }
}

void TestEvaluator::results_areTheSame_withAnyThreads()
{
    const auto ratings = strangers(30, 50, 6);
    const auto fitted = [](const QString &name, auto fit) {
        return EvaluationPolicy{
            name,
            [fit](const RatingMatrix &people, const WorkProgress &) -> Result<std::shared_ptr<const Recommender>> {
                return fit(people);
            }};
    };
    const std::vector<EvaluationPolicy> policies{
        fitted(u"random"_s, [](const RatingMatrix &people) { return makeRandomOrder(people.movies(), 4); }),
        fitted(u"popularity"_s, fitPopularity), fitted(u"baseline"_s, fitBaseline), zigzag(50)};
    for (const bool known : {false, true}) {
        EvaluationProtocol protocol{.folds = 3, .steps = {5, 10}, .known = known};
        const auto alone = evaluate(ratings, policies, protocol);
        QVERIFY(alone);
        for (const int threads : {2, 5}) {
            protocol.threads = threads;
            const auto together = evaluate(ratings, policies, protocol);
            QVERIFY(together);
            QVERIFY(sameSessions(*alone, *together));
        }
    }
}

void TestEvaluator::progress_countsEverySession()
{
    const auto ratings = strangers(10, 20, 7);
    for (const int threads : {1, 2}) {
        qint64 last = 0;
        const auto evaluation =
            evaluate(ratings, {zigzag(20), fixedOrder(u"other"_s, 20, {})},
                     {.folds = 2, .steps = {3}, .threads = threads}, [&](const EvaluationProgress &progress) {
                         const bool isNext = progress.sessions >= last && progress.sessions <= last + 1;
                         last = progress.sessions;
                         return isNext && progress.all == 20 && progress.fitted >= 0.0 && progress.fitted <= 1.0;
                     });
        QVERIFY(evaluation);
        QCOMPARE(last, 20);
    }
}

void TestEvaluator::observer_canCancel()
{
    const auto ratings = strangers(10, 20, 7);
    for (const int threads : {1, 3}) {
        int calls = 0;
        const auto evaluation =
            evaluate(ratings, {zigzag(20), fixedOrder(u"other"_s, 20, {})},
                     {.folds = 5, .steps = {3}, .threads = threads}, [&](const EvaluationProgress &progress) {
                         ++calls;
                         return progress.sessions < 4;
                     });
        QVERIFY(!evaluation);
        QCOMPARE(evaluation.error().code, ErrorCode::Cancelled);
        QVERIFY(calls < 16);
    }
}

void TestEvaluator::fit_canBeCancelled()
{
    int shares = 0;
    const EvaluationPolicy slow{
        u"slow"_s,
        [&](const RatingMatrix &, const WorkProgress &progress) -> Result<std::shared_ptr<const Recommender>> {
            for (; shares < 100; ++shares) {
                if (!progress(shares / 100.0))
                    return failure(ErrorCode::Cancelled);
            }
            return makeRandomOrder(20, 1);
        }};
    const auto evaluation = evaluate(strangers(4, 20, 8), {slow}, {.folds = 2, .steps = {3}},
                                     [](const EvaluationProgress &progress) { return progress.fitted < 0.5; });
    QVERIFY(!evaluation);
    QCOMPARE(evaluation.error().code, ErrorCode::Cancelled);
    QCOMPARE(shares, 50);
}

void TestEvaluator::variants_sharePolicysFit_andStandBehindIt()
{
    const auto ratings = strangers(10, 20, 7);
    std::atomic<int> fits = 0;
    const EvaluationPolicy ordered = fixedOrder({}, 20, {4, 2, 9});
    const auto fit = [&](const RatingMatrix &people, const WorkProgress &progress) {
        ++fits;
        return ordered.fit(people, progress);
    };
    const EvaluationPolicy plain{u"plain"_s, fit};
    const EvaluationPolicy other = zigzag(20);
    const EvaluationPolicy both{
        u"both"_s,
        fit,
        {{u"same"_s, [](const auto &fitted) { return fitted; }},
         {u"other way"_s, [&](const auto &) { return *other.fit(RatingMatrix(20), [](double) { return true; }); }}}};
    for (const int threads : {1, 3}) {
        const EvaluationProtocol protocol{.folds = 2, .steps = {3}, .threads = threads};
        fits = 0;
        qint64 all = 0;
        const auto together = evaluate(ratings, {both, plain}, protocol, [&](const EvaluationProgress &progress) {
            all = progress.all;
            return true;
        });
        QVERIFY(together);
        QCOMPARE(fits, 4); // of two policies in two folds
        QCOMPARE(all, 4 * 10);
        QCOMPARE(together->policies, (QStringList{u"both"_s, u"same"_s, u"other way"_s, u"plain"_s}));
        QCOMPARE(together->variantOf, (std::vector{-1, 0, 0, -1}));
        const auto alone = evaluate(ratings, {plain, other}, protocol);
        QVERIFY(alone);
        for (std::size_t fold = 0; fold < 2; ++fold) {
            for (std::size_t i = 0; i < together->folds[fold].played.size(); ++i) {
                const auto shown = [fold, i](const Evaluation &evaluation, std::size_t policy) {
                    return evaluation.sessions[policy][fold][i].shown;
                };
                for (const std::size_t same : {0, 1, 3})
                    QCOMPARE(shown(*together, same), shown(*alone, 0));
                QCOMPARE(shown(*together, 2), shown(*alone, 1));
            }
        }
    }
}

void TestEvaluator::timeLeft_isKnownAfterOneFold_andRunsOut()
{
    std::vector<double> left;
    const auto evaluation = evaluate(strangers(10, 20, 7), {zigzag(20), fixedOrder(u"other"_s, 20, {})},
                                     {.folds = 5, .steps = {3}}, [&](const EvaluationProgress &progress) {
                                         if (progress.fitted == 1.0)
                                             left.push_back(progress.secondsLeft);
                                         return true;
                                     });
    QVERIFY(evaluation);
    QCOMPARE(left.size(), 20U);
    for (std::size_t session = 0; session < left.size(); ++session)
        QCOMPARE(std::isnan(left[session]), session < 4); // two people with two policies are one fold
    QVERIFY(left.back() < 1.0);
}

void TestEvaluator::failedFit_failsTheEvaluation()
{
    const EvaluationPolicy failing{
        u"failing"_s, [](const RatingMatrix &, const WorkProgress &) -> Result<std::shared_ptr<const Recommender>> {
            return failure(ErrorCode::OutOfMemory, {}, {u"everything"_s});
        }};
    for (const int threads : {1, 2}) {
        const auto evaluation =
            evaluate(strangers(6, 20, 9), {zigzag(20), failing}, {.folds = 3, .steps = {3}, .threads = threads});
        QVERIFY(!evaluation);
        QCOMPARE(evaluation.error().code, ErrorCode::OutOfMemory);
    }
}

void TestEvaluator::scoresThatAreNoNumbers_fail()
{
    const auto ratings = strangers(4, 20, 10);
    const auto spoilt = [&](int healthy) {
        return scripted(u"spoilt"_s, 20, [healthy](const auto &, Eigen::Ref<Eigen::VectorXf> scores) {
            scores.setConstant(std::numeric_limits<float>::quiet_NaN());
            scores.head(healthy).setZero();
        });
    };
    const EvaluationProtocol protocol{.folds = 2, .steps = {5}};
    const auto none = evaluate(ratings, {spoilt(0)}, protocol);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::ScoresInvalid);
    QCOMPARE(none.error().arguments, QStringList{u"spoilt"_s});
    QVERIFY(!evaluate(ratings, {spoilt(4)}, protocol));
    QVERIFY(evaluate(ratings, {spoilt(5)}, protocol));
}

void TestEvaluator::fixedList_equalsRandom_whereNothingCanBeLearned_andAnOracleIsFarAbove()
{
    constexpr int kPeople = 20'000;
    constexpr int kMovies = 30;
    const auto ratings = strangers(kPeople, kMovies, 11);
    const EvaluationProtocol protocol{.folds = 2, .steps = {10}};
    const auto evaluation =
        evaluate(ratings, {fixedPolicy(u"random"_s, makeRandomOrder(kMovies, 1)), fixedOrder(u"fixed"_s, kMovies, {})},
                 protocol);
    QVERIFY(evaluation);
    const std::vector<double> random = sessionRewards(*evaluation, 0);
    const PairedDifference difference = comparePaired(sessionRewards(*evaluation, 1), random, 1);
    QVERIFY(std::abs(difference.t) < 3.0);

    std::vector<double> best;
    for (const EvaluationFold &fold : evaluation->folds) {
        for (const int person : fold.played) {
            std::vector<FeedbackKind> answers;
            for (int row = 0; row < kMovies; ++row)
                answers.push_back(ratings->answer(person, row));
            std::ranges::partial_sort(answers, answers.begin() + 10);
            best.push_back(sessionReward(std::span(answers).first(10)));
        }
    }
    const PairedDifference oracle = comparePaired(best, random, 1);
    qInfo("an oracle earns %.2f, random order %.2f", estimateMean(best).mean, estimateMean(random).mean);
    QVERIFY(oracle.t > 100.0);
}

QTEST_GUILESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
