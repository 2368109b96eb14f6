// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/eval/evaluator.h"
#include "engine/eval/significance.h"
#include "engine/model/modelrecommender.h"
#include "engine/recommenders/popularity.h"
#include "engine/session/ratingsession.h"
#include "tests/engine/enginefixtures.h"

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

/// People who all like the same few movies of the catalogue, each in their own way.
std::shared_ptr<const RatingMatrix> likeMinded(int people, int movies)
{
    Rng rng(1, "like-minded");
    RatingMatrix ratings(movies);
    for (int person = 0; person < people; ++person) {
        std::vector<Rating> rated;
        for (int row = 0; row < movies; ++row) {
            if (rng.uniform() < (row % 6 == 3 ? 0.8 : 0.1))
                rated.push_back({0, row, rng.uniform() < 0.7 ? 5.0F : 3.0F, 0});
        }
        ratings.append(rated);
    }
    return std::make_shared<const RatingMatrix>(std::move(ratings));
}

std::shared_ptr<const Model> untrained(const DqnConfig &config)
{
    const auto model = makeUntrainedModel(smallCatalog(), quickConfig(config), 5);
    if (!model)
        QTest::qFail("no model", __FILE__, __LINE__);
    return model.value_or(nullptr);
}

} // namespace

class TestModelRecommender : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessions_areThoseOfRatingSession_data();
    void sessions_areThoseOfRatingSession();
    void clone_goesItsOwnWay();
    void threads_makeNoDifference();
    void untrainedModel_losesToPopularity();
};

void TestModelRecommender::sessions_areThoseOfRatingSession_data()
{
    QTest::addColumn<QString>("preset");
    QTest::newRow("belief") << u"default"_s;
    QTest::newRow("network alone") << u"reference"_s;
}

void TestModelRecommender::sessions_areThoseOfRatingSession()
{
    QFETCH(QString, preset);
    const auto model = untrained(*DqnConfig::preset(preset));
    const auto ratings = likeMinded(6, model->catalog->size());
    const auto evaluation =
        evaluate(ratings, {fixedPolicy(u"model"_s, makeModelRecommender(model, 3))}, {.folds = 2, .steps = {5, 20}});
    QVERIFY(evaluation);
    for (std::size_t fold = 0; fold < 2; ++fold) {
        for (std::size_t i = 0; i < 3; ++i) {
            const PlayedSession &played = evaluation->sessions[0][fold][i];
            const int person = evaluation->folds[fold].played[i];
            RatingSession session(model, 3);
            for (int step = 0; step < 20; ++step) {
                const int row = int(*model->catalog->rowOf(session.current()->movieId));
                QCOMPARE(played.shown[size_t(step)], row);
                session.answer(ratings->answer(person, row));
            }
            const auto list = session.recommend({.topK = kListLength});
            MovieList best;
            for (const Recommendation &item : list->items)
                best.push_back(*model->catalog->rowOf(item.movieId));
            QCOMPARE(played.lists[1], best);
        }
    }
}

void TestModelRecommender::clone_goesItsOwnWay()
{
    const auto recommender = makeModelRecommender(untrained({}));
    const auto session = recommender->start();
    session->observe(4, FeedbackKind::Like);
    const auto copy = session->clone();
    Eigen::VectorXf before(recommender->movies());
    Eigen::VectorXf after(recommender->movies());
    session->score(before);
    copy->score(after);
    QCOMPARE(after, before);
    copy->observe(7, FeedbackKind::Ignore);
    session->score(after);
    QCOMPARE(after, before);
    copy->score(after);
    QVERIFY(after != before);
}

void TestModelRecommender::threads_makeNoDifference()
{
    const auto model = untrained(*DqnConfig::preset(u"reference"_s));
    const auto ratings = likeMinded(12, model->catalog->size());
    const std::vector<EvaluationPolicy> policies{fixedPolicy(u"model"_s, makeModelRecommender(model))};
    EvaluationProtocol protocol{.folds = 4, .steps = {10}};
    const auto alone = evaluate(ratings, policies, protocol);
    protocol.threads = 4;
    const auto together = evaluate(ratings, policies, protocol);
    QVERIFY(alone && together);
    for (std::size_t fold = 0; fold < 4; ++fold) {
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(together->sessions[0][fold][i].shown, alone->sessions[0][fold][i].shown);
    }
}

void TestModelRecommender::untrainedModel_losesToPopularity()
{
    const auto model = untrained(*DqnConfig::preset(u"reference"_s));
    const auto ratings = likeMinded(60, model->catalog->size());
    const EvaluationPolicy popularity{
        u"popularity"_s,
        [](const RatingMatrix &people, const WorkProgress &) -> Result<std::shared_ptr<const Recommender>> {
            return fitPopularity(people);
        }};
    const auto evaluation = evaluate(ratings, {fixedPolicy(u"model"_s, makeModelRecommender(model)), popularity},
                                     {.folds = 5, .steps = {10}});
    QVERIFY(evaluation);
    std::vector<double> rewards[2];
    for (std::size_t policy = 0; policy < 2; ++policy) {
        for (const auto &fold : evaluation->sessions[policy]) {
            for (const PlayedSession &session : fold)
                rewards[policy].push_back(sessionReward(session.answers));
        }
    }
    const PairedDifference difference = comparePaired(rewards[0], rewards[1], 1);
    QVERIFY2(difference.high < 0.0 && difference.pValue < 0.001, qPrintable(QString::number(difference.high)));
}

QTEST_GUILESS_MAIN(TestModelRecommender)
#include "tst_modelrecommender.moc"
