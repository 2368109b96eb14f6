// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/decisiontrace.h"

#include "engine/model/inputlayout.h"
#include "engine/recommend/ranking.h"
#include "engine/training/trainer.h"
#include "tests/engine/enginefixtures.h"
#include "tests/engine/recommenders/peoplefixtures.h"

#include <cmath>
#include <set>

using namespace cineq;

namespace {

constexpr int kMovies = 60;

/// A network that has learned something, with that say; made once.
std::shared_ptr<const Model> trained(const DqnConfig &config, double networkWeight)
{
    static QList<std::shared_ptr<const Model>> models;
    for (const auto &made : std::as_const(models)) {
        if (made->config == quickConfig(config) && made->info.networkWeight == networkWeight)
            return made;
    }
    const RatingMatrix ratings = twoTastes(20, kMovies, 1);
    const auto start = makeUntrainedModel(smallCatalog(), quickConfig(config), 7, ratings);
    if (!start)
        qFatal("no model");
    Trainer trainer(*start, config.state == StateKind::People ? People(ratings, config.state) : People());
    while (!trainer.hasLearned()) {
        if (!trainer.step())
            qFatal("diverged");
    }
    auto model = std::make_shared<Model>(**trainer.model());
    model->info.networkWeight = networkWeight;
    models.append(model);
    return model;
}

DqnConfig withoutStreams()
{
    DqnConfig config = DqnConfig::reference();
    config.network = NetworkKind::FlatPlain;
    return config;
}

void addModels()
{
    QTest::addColumn<DqnConfig>("config");
    QTest::addColumn<double>("networkWeight");
    QTest::newRow("belief") << DqnConfig::defaults() << 1.0;
    QTest::newRow("belief alone") << DqnConfig::defaults() << 0.0;
    QTest::newRow("preference") << DqnConfig::reference() << 1.0;
    QTest::newRow("preference, no streams") << withoutStreams() << 1.0;
    QTest::newRow("people") << DqnConfig::people() << 0.7;
    QTest::newRow("people alone") << DqnConfig::people() << 0.0;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-4;
}

QList<QPair<int, int>> plain(const QList<Feedback> &answers)
{
    QList<QPair<int, int>> pairs;
    for (const Feedback &answer : answers)
        pairs.append({answer.row, static_cast<int>(answer.kind)});
    return pairs;
}

} // namespace

Q_DECLARE_METATYPE(DqnConfig)

class TestDecisionTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_areTheModels_data() { addModels(); }
    void numbers_areTheModels();
    void list_isTheRecommenders_data() { addModels(); }
    void list_isTheRecommenders();
    void closedMovie_hasNoPlace();
    void movieBeyondTheCandidates_isFollowedBesideThem();
    void layouts_coverTheirVectors_data() { addModels(); }
    void layouts_coverTheirVectors();
    void person_isTheSameForTheSameSeed_data() { addModels(); }
    void person_isTheSameForTheSameSeed();
    void person_hasAnsweredEveryMovie_andNoMore();
    void ownNetwork_scoresTheSame_data() { addModels(); }
    void ownNetwork_scoresTheSame();
};

void TestDecisionTrace::numbers_areTheModels()
{
    QFETCH(DqnConfig, config);
    QFETCH(double, networkWeight);
    const std::shared_ptr<const Model> model = trained(config, networkWeight);
    const TracedPerson person = simulatedPerson(*model, 3, 4);
    const std::vector<float> q = model->score(*person.state, person.closed);
    const FeatureMatrix catalogFeatures = model->extractor.transform(*model->catalog);
    for (const int row : {0, 17, 59}) {
        const DecisionTrace trace = traceDecision(*model, person, row);
        QCOMPARE(trace.row, row);
        QVERIFY(sameBits(trace.q, q));
        QVERIFY(sameBits(trace.state, person.state->values()));
        const auto features = catalogFeatures.row(row);
        QVERIFY(sameBits(trace.features, std::vector(features.begin(), features.end())));
        const ForwardTrace &forward = trace.forward;
        QVERIFY(isNear(forward.scale * (forward.value + trace.advantage - forward.offset), trace.networkQ));
        if (config.network == NetworkKind::FlatDueling)
            QVERIFY(isNear(forward.offset, summaryOf(forward.advantages).mean));
        if (trace.isCandidate || networkWeight == 0.0)
            QVERIFY(isNear(trace.prior + trace.networkWeight * trace.networkQ, q[size_t(row)]));
        QCOMPARE(trace.hasPrior, config.state != StateKind::Preference);
        QCOMPARE(trace.parameters.size(), trace.layers.size());
    }
}

void TestDecisionTrace::list_isTheRecommenders()
{
    QFETCH(DqnConfig, config);
    QFETCH(double, networkWeight);
    const std::shared_ptr<const Model> model = trained(config, networkWeight);
    const TracedPerson person = simulatedPerson(*model, 3, 4);
    RecommendationRequest request;
    request.topK = kMovies;
    request.excludedRows = person.closed;
    const Result<RecommendationList> list = rankMovies(*model, *person.state, request);
    QVERIFY(list);
    QCOMPARE(list->items.size(), kMovies - 4);
    const DecisionTrace trace = traceDecision(*model, person, list->items[20].row);
    QCOMPARE(trace.best.size(), DecisionTrace::kBest);
    for (qsizetype i = 0; i < trace.best.size(); ++i) {
        QCOMPARE(trace.best[i].row, list->items[i].row);
        QCOMPARE(trace.best[i].q, list->items[i].q);
    }
    QCOMPARE(trace.place, 21);
    QCOMPARE(trace.openMovies, kMovies - 4);
}

void TestDecisionTrace::closedMovie_hasNoPlace()
{
    const std::shared_ptr<const Model> model = trained(DqnConfig::reference(), 1.0);
    const TracedPerson person = simulatedPerson(*model, 3, 2);
    const DecisionTrace trace = traceDecision(*model, person, person.closed.first());
    QCOMPARE(trace.place, 0);
    QVERIFY(std::ranges::find(trace.best, trace.row, &Recommendation::row) == trace.best.end());
}

void TestDecisionTrace::movieBeyondTheCandidates_isFollowedBesideThem()
{
    DqnConfig config = DqnConfig::people();
    config.candidates = 10;
    const std::shared_ptr<const Model> model = trained(config, 1.0);
    const TracedPerson person = simulatedPerson(*model, 3, 2);
    int beyond = 0;
    for (int row = 0; row < kMovies; ++row) {
        const DecisionTrace trace = traceDecision(*model, person, row);
        QVERIFY(std::ranges::find(trace.compared, row) != trace.compared.end());
        QCOMPARE(std::ssize(trace.compared), trace.isCandidate ? 10 : 11);
        QCOMPARE(trace.forward.q.size(), trace.compared.size());
        beyond += trace.isCandidate ? 0 : 1;
    }
    QCOMPARE(beyond, kMovies - 10);
}

void TestDecisionTrace::layouts_coverTheirVectors()
{
    QFETCH(DqnConfig, config);
    QFETCH(double, networkWeight);
    const std::shared_ptr<const Model> model = trained(config, networkWeight);
    const std::unique_ptr<UserState> state = model->newState(1);
    const auto verifyCovers = [](const QList<InputBlock> &layout, int size) {
        int next = 0;
        for (const InputBlock &block : layout) {
            QCOMPARE(block.begin, next);
            QVERIFY(block.size > 0);
            next += block.size;
        }
        QCOMPARE(next, size);
    };
    verifyCovers(featureLayout(model->extractor), model->extractor.dimensions());
    verifyCovers(stateLayout(*model), state->dimensions());
    const QList<InputBlock> layout = stateLayout(*model);
    QCOMPARE(std::ranges::count(layout, InputKind::Session, &InputBlock::kind),
             config.state == StateKind::Preference ? 0 : 1);
}

void TestDecisionTrace::person_isTheSameForTheSameSeed()
{
    QFETCH(DqnConfig, config);
    QFETCH(double, networkWeight);
    const std::shared_ptr<const Model> model = trained(config, networkWeight);
    const TracedPerson first = simulatedPerson(*model, 3, 6);
    QCOMPARE(first.answers.size(), 6);
    const TracedPerson again = simulatedPerson(*model, 3, 6);
    QCOMPARE(plain(again.answers), plain(first.answers));
    QVERIFY(sameBits(again.state->values(), first.state->values()));
    QCOMPARE(plain(simulatedPerson(*model, 3, 2).answers), plain(first.answers.first(2)));
    QVERIFY(simulatedPerson(*model, 3, 0).answers.isEmpty());
    std::set<QList<QPair<int, int>>> people;
    for (quint64 seed = 0; seed < 8; ++seed)
        people.insert(plain(simulatedPerson(*model, seed, 6).answers));
    QVERIFY(people.size() > 1);
}

void TestDecisionTrace::person_hasAnsweredEveryMovie_andNoMore()
{
    const std::shared_ptr<const Model> model = trained(DqnConfig::defaults(), 1.0);
    const TracedPerson person = simulatedPerson(*model, 1, 2 * kMovies);
    QCOMPARE(person.answers.size(), kMovies);
    QVERIFY(traceDecision(*model, person, 5).best.isEmpty());
}

void TestDecisionTrace::ownNetwork_scoresTheSame()
{
    QFETCH(DqnConfig, config);
    QFETCH(double, networkWeight);
    const std::shared_ptr<const Model> model = trained(config, networkWeight);
    const std::shared_ptr<const Model> own = model->withOwnNetwork();
    QVERIFY(own->network != model->network);
    const TracedPerson person = simulatedPerson(*model, 3, 4);
    QVERIFY(sameBits(own->score(*person.state, person.closed), model->score(*person.state, person.closed)));
}

QTEST_GUILESS_MAIN(TestDecisionTrace)
#include "tst_decisiontrace.moc"
