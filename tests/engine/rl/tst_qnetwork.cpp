// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/qnetwork.h"

#include "tests/engine/rl/networkfixtures.h"

#include <cmath>
#include <functional>
#include <new>
#include <numeric>

#include <sys/resource.h>

using namespace cineq;

namespace {

constexpr int kStates = 7;
constexpr int kActions = 9;
constexpr int kActionDimensions = 5;

DqnConfig configOf(NetworkKind kind)
{
    DqnConfig config;
    config.network = kind;
    config.embeddingDimensions = 6;
    return config;
}

QNetwork network(NetworkKind kind, quint64 seed, int states = kStates, int actions = kActions)
{
    const bool twoTower = kind == NetworkKind::TwoTowerDueling;
    return QNetwork(configOf(kind), {states, actions, twoTower ? kActionDimensions : 0},
                    twoTower ? randomUnitFeatures(actions, kActionDimensions, 1) : nullptr, seed);
}

std::vector<float> scores(const QNetwork &net, std::span<const float> states, int batch)
{
    std::vector<float> q(static_cast<std::size_t>(batch * net.shape().actions));
    net.score(states, batch, q);
    return q;
}

std::vector<float> someStates(int batch)
{
    Rng rng(3);
    return randomVector(batch * kStates, rng);
}

void addKinds()
{
    QTest::addColumn<NetworkKind>("kind");
    QTest::newRow("flat dueling") << NetworkKind::FlatDueling;
    QTest::newRow("flat plain") << NetworkKind::FlatPlain;
    QTest::newRow("two towers") << NetworkKind::TwoTowerDueling;
}

} // namespace

class TestQNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flatDueling_hasTheReferencesParameters();
    void layerTable_sumsToTheParameters_data() { addKinds(); }
    void layerTable_sumsToTheParameters();
    void layers_readOnlyThoseBefore_data() { addKinds(); }
    void layers_readOnlyThoseBefore();
    void parameters_areThoseOfTheLayers_data() { addKinds(); }
    void parameters_areThoseOfTheLayers();
    void trace_isScoreLayerByLayer_data() { addKinds(); }
    void trace_isScoreLayerByLayer();
    void trace_ofSomeActions_isThatOfAll_data() { addKinds(); }
    void trace_ofSomeActions_isThatOfAll();
    void trace_withPairs_isScoreWithPairs();
    void best_areThoseOfTheScores();
    void bestOfVeryMany_areFoundBySearch();
    void leastParameters_areNoneTooMany_data();
    void leastParameters_areNoneTooMany();
    void twoEvaluations_areBitwiseEqual_data() { addKinds(); }
    void twoEvaluations_areBitwiseEqual();
    void batch_scoresEachStateAsAlone_data() { addKinds(); }
    void batch_scoresEachStateAsAlone();
    void twoTower_startsAtZero();
    void flat_startsDifferent_byState();
    void seed_decidesTheWeights_data() { addKinds(); }
    void seed_decidesTheWeights();
    void setWeights_givesTheSameScores_data() { addKinds(); }
    void setWeights_givesTheSameScores();
    void setWeights_refusesAnotherShape_andNothingChanges_data();
    void setWeights_refusesAnotherShape_andNothingChanges();
    void setWeights_refusesCutWeights_andNothingChanges_data() { addKinds(); }
    void setWeights_refusesCutWeights_andNothingChanges();
    void setWeights_refusesNotANumber_andNothingChanges();
    void noMemoryForTheWeights_isBadAlloc();
};

void TestQNetwork::flatDueling_hasTheReferencesParameters()
{
    const QNetwork net(DqnConfig::reference(), {310, 7840, 0}, nullptr, 1);
    QCOMPARE(net.parameterCount(), 1'370'913);
    const QList<LayerTraits> layers = net.layers();
    qint64 sum = 0;
    for (const LayerTraits &layer : layers)
        sum += layer.parameters;
    QCOMPARE(sum, 1'370'913);
    const auto parametersOf = [&](const QString &name) {
        const auto found = std::ranges::find(layers, name, &LayerTraits::name);
        return found == layers.end() ? -1 : found->parameters;
    };
    QCOMPARE(parametersOf(u"dense0"_qs), 310 * 512 + 512);
    QCOMPARE(parametersOf(u"norm0"_qs), 4 * 512);
    QCOMPARE(parametersOf(u"dense1"_qs), 512 * 256 + 256);
    QCOMPARE(parametersOf(u"norm1"_qs), 4 * 256);
    QCOMPARE(parametersOf(u"value0"_qs), 256 * 128 + 128);
    QCOMPARE(parametersOf(u"value1"_qs), 129);
    QCOMPARE(parametersOf(u"advantage0"_qs), 256 * 128 + 128);
    QCOMPARE(parametersOf(u"advantage1"_qs), 128 * 7840 + 7840);
}

void TestQNetwork::layerTable_sumsToTheParameters()
{
    QFETCH(NetworkKind, kind);
    const QNetwork net = network(kind, 1);
    qint64 sum = 0;
    for (const LayerTraits &layer : net.layers()) {
        sum += layer.parameters;
        QVERIFY(!layer.name.isEmpty() && !layer.type.isEmpty() && !layer.outputShape.isEmpty());
    }
    QCOMPARE(sum, net.parameterCount());
    QCOMPARE(net.layers().first().outputShape, u"(7)"_qs);
    QCOMPARE(net.layers().last().outputShape, u"(9)"_qs);
}

void TestQNetwork::layers_readOnlyThoseBefore()
{
    QFETCH(NetworkKind, kind);
    const QList<LayerTraits> layers = network(kind, 1).layers();
    QList<int> unread;
    for (int row = 0; row < layers.size(); ++row) {
        QCOMPARE(layers[row].inputs.isEmpty(), layers[row].type == u"Input"_qs);
        for (const int input : layers[row].inputs) {
            QVERIFY(input >= 0 && input < row);
            unread.removeOne(input);
        }
        unread.append(row);
    }
    QCOMPARE(unread, QList<int>{static_cast<int>(layers.size()) - 1}); // all lead to Q
}

void TestQNetwork::parameters_areThoseOfTheLayers()
{
    QFETCH(NetworkKind, kind);
    const QNetwork net = network(kind, 1);
    for (const LayerTraits &layer : net.layers()) {
        qint64 count = 0;
        for (const ParameterValues &parameter : net.parameters(layer.name)) {
            const qint64 size =
                std::accumulate(parameter.shape.begin(), parameter.shape.end(), qint64(1), std::multiplies());
            QCOMPARE(size, std::ssize(parameter.values));
            count += size;
        }
        QCOMPARE(count, layer.parameters);
    }
    QVERIFY(net.parameters(u"nothing"_qs).isEmpty());
}

void TestQNetwork::trace_isScoreLayerByLayer()
{
    QFETCH(NetworkKind, kind);
    const QNetwork net = network(kind, 1);
    const std::vector<float> state = someStates(1);
    const ForwardTrace trace = net.trace(state, {}, {}, 3);
    const QList<LayerTraits> layers = net.layers();
    QCOMPARE(std::ssize(trace.outputs), layers.size());
    for (int row = 0; row < layers.size(); ++row)
        QCOMPARE(u"(%1)"_qs.arg(trace.outputs[size_t(row)].size()), layers[row].outputShape);
    QVERIFY(sameBits(trace.outputs.front(), state));
    const std::vector<float> q = scores(net, state, 1);
    QVERIFY(std::abs(trace.value - net.value(state)) < 1e-5F);
    for (std::size_t a = 0; a < kActions; ++a) {
        QVERIFY(std::abs(trace.q[a] - q[a]) < 1e-5F);
        QVERIFY(std::abs(trace.scale * (trace.value + trace.advantages[a] - trace.offset) - q[a]) < 1e-5F);
        QCOMPARE(trace.outputs.back()[a], trace.q[a]);
    }
}

void TestQNetwork::trace_ofSomeActions_isThatOfAll()
{
    QFETCH(NetworkKind, kind);
    const QNetwork net = network(kind, 1);
    const std::vector<float> state = someStates(1);
    const std::vector<int> some{7, 2};
    const ForwardTrace all = net.trace(state, {}, {}, 2);
    const ForwardTrace few = net.trace(state, some, {}, 1);
    QCOMPARE(few.q.size(), some.size());
    for (std::size_t i = 0; i < some.size(); ++i) {
        QVERIFY(std::abs(few.q[i] - all.q[size_t(some[i])]) < 1e-6F);
        QVERIFY(std::abs(few.advantages[i] - all.advantages[size_t(some[i])]) < 1e-6F);
    }
    QCOMPARE(few.offset, all.offset); // of all, whatever is asked for
    for (std::size_t row = 0; row + 1 < all.outputs.size(); ++row)
        QCOMPARE(few.outputs[row].size(), all.outputs[row].size()); // the action followed is the same
}

void TestQNetwork::trace_withPairs_isScoreWithPairs()
{
    constexpr int kSession = 4;
    constexpr int kPairs = 3;
    const NetworkShape shape{kSession + kActionDimensions, kActions, kActionDimensions, kPairs};
    const QNetwork net(configOf(NetworkKind::TwoTowerDueling), shape,
                       randomUnitFeatures(kActions, kActionDimensions, 1), 1);
    Rng rng(5);
    std::vector<float> state = randomVector(shape.stateDimensions, rng);
    state.front() = 0.5F;
    const std::vector<int> candidates{4, 0, 8};
    const std::vector<float> pairs = randomVector(static_cast<int>(candidates.size()) * kPairs, rng);
    const ForwardTrace trace = net.trace(state, candidates, pairs, 1);
    QCOMPARE(trace.scale, 0.5F);
    std::vector<float> q(candidates.size());
    net.score(state, candidates, pairs, q);
    for (std::size_t i = 0; i < q.size(); ++i)
        QVERIFY(std::abs(trace.q[i] - q[i]) < 1e-6F);
    const QList<LayerTraits> layers = net.layers();
    QCOMPARE(std::ssize(trace.outputs), layers.size());
    for (int row = 0; row + 1 < layers.size(); ++row)
        QCOMPARE(u"(%1)"_qs.arg(trace.outputs[size_t(row)].size()), layers[row].outputShape);
    const auto pair = std::ranges::find(layers, u"pair"_qs, &LayerTraits::name) - layers.begin();
    QVERIFY(sameBits(trace.outputs[size_t(pair)], std::span(pairs).subspan(kPairs, kPairs)));
}

void TestQNetwork::best_areThoseOfTheScores()
{
    QVERIFY(!network(NetworkKind::FlatDueling, 1).canSearch());
    QNetwork net = network(NetworkKind::TwoTowerDueling, 1);
    QVERIFY(net.canSearch());
    giveRandomWeights(net);
    const std::vector<float> state = someStates(1);
    const std::vector<float> q = scores(net, state, 1);
    std::vector<int> order(q.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&q](int action) { return q[size_t(action)]; });
    net.prepareSearch({}, 1); // too few for one
    QVERIFY(net.searchLists().isEmpty());
    QCOMPARE(net.best(state, kActions), order);
    order.resize(3);
    QCOMPARE(net.best(state, 3), order);
}

void TestQNetwork::bestOfVeryMany_areFoundBySearch()
{
    constexpr int kMany = QNetwork::kSearchedActions;
    if (!ProductIndex::isSupported())
        QSKIP("this build has no faiss");
    QNetwork net = network(NetworkKind::TwoTowerDueling, 1, kStates, kMany);
    giveRandomWeights(net);
    const std::vector<float> state = someStates(1);
    const std::vector<int> exact = net.best(state, 10);
    net.prepareSearch({}, 1);
    QVERIFY(net.searchLists().fits(kMany, configOf(NetworkKind::TwoTowerDueling).embeddingDimensions + 1));
    const std::vector<int> found = net.best(state, 10);
    const auto hits =
        std::ranges::count_if(found, [&exact](int action) { return std::ranges::find(exact, action) != exact.end(); });
    QVERIFY2(hits >= 9, qPrintable(QString::number(hits)));

    QNetwork again = network(NetworkKind::TwoTowerDueling, 1, kStates, kMany); // as read from a file
    QVERIFY(again.setWeights(net.weights()));
    again.prepareSearch(net.searchLists(), 2);
    QCOMPARE(again.best(state, 10), found);
}

void TestQNetwork::leastParameters_areNoneTooMany_data()
{
    QTest::addColumn<NetworkKind>("kind");
    QTest::addColumn<int>("pairDimensions");
    QTest::newRow("flat dueling") << NetworkKind::FlatDueling << 0;
    QTest::newRow("flat plain") << NetworkKind::FlatPlain << 0;
    QTest::newRow("two towers") << NetworkKind::TwoTowerDueling << 0;
    QTest::newRow("two towers and pairs") << NetworkKind::TwoTowerDueling << 5;
}

void TestQNetwork::leastParameters_areNoneTooMany()
{
    QFETCH(NetworkKind, kind);
    QFETCH(int, pairDimensions);
    DqnConfig config;
    config.network = kind;
    const bool twoTower = kind == NetworkKind::TwoTowerDueling;
    const NetworkShape small{3, 5, twoTower ? 2 : 0, pairDimensions};
    const NetworkShape large{300, 2000, twoTower ? 299 : 0, pairDimensions};
    const auto parametersOf = [&](const NetworkShape &shape) {
        return QNetwork(config, shape, nullptr, 1).parameterCount();
    };
    QVERIFY(QNetwork::leastParameters(config, small) <= parametersOf(small));
    QVERIFY(QNetwork::leastParameters(config, large) <= parametersOf(large));
    QVERIFY(QNetwork::leastParameters(config, large) * 4 > parametersOf(large));
}

void TestQNetwork::twoEvaluations_areBitwiseEqual()
{
    QFETCH(NetworkKind, kind);
    const QNetwork net = network(kind, 1);
    const std::vector<float> states = someStates(4);
    const std::vector<float> first = scores(net, states, 4);
    QVERIFY(sameBits(first, scores(net, states, 4)));
    QVERIFY(std::ranges::all_of(first, [](float q) { return std::isfinite(q); }));
}

void TestQNetwork::batch_scoresEachStateAsAlone()
{
    QFETCH(NetworkKind, kind);
    const QNetwork net = network(kind, 1);
    const std::vector<float> states = someStates(4);
    const std::vector<float> together = scores(net, states, 4);
    for (int i = 0; i < 4; ++i) {
        const std::vector<float> alone = scores(net, std::span(states).subspan(size_t(i * kStates), kStates), 1);
        for (int a = 0; a < kActions; ++a)
            QVERIFY(std::abs(alone[size_t(a)] - together[size_t(i * kActions + a)]) < 1e-5F);
    }
}

void TestQNetwork::twoTower_startsAtZero()
{
    const std::vector<float> q = scores(network(NetworkKind::TwoTowerDueling, 1), someStates(4), 4);
    QVERIFY(std::ranges::all_of(q, [](float value) { return value == 0.0F; }));
}

void TestQNetwork::flat_startsDifferent_byState()
{
    const std::vector<float> q = scores(network(NetworkKind::FlatDueling, 1), someStates(2), 2);
    QVERIFY(!std::equal(q.begin(), q.begin() + kActions, q.begin() + kActions));
}

void TestQNetwork::seed_decidesTheWeights()
{
    QFETCH(NetworkKind, kind);
    QCOMPARE(network(kind, 1).weights(), network(kind, 1).weights());
    QVERIFY(network(kind, 1).weights() != network(kind, 2).weights());
}

void TestQNetwork::setWeights_givesTheSameScores()
{
    QFETCH(NetworkKind, kind);
    const QNetwork source = network(kind, 1);
    QNetwork copy = network(kind, 2);
    const std::vector<float> states = someStates(4);
    Q_UNUSED(scores(copy, states, 4)); // fills whatever it keeps between calls
    QVERIFY(copy.setWeights(source.weights()));
    QCOMPARE(copy.weights(), source.weights());
    QVERIFY(sameBits(scores(copy, states, 4), scores(source, states, 4)));
}

void TestQNetwork::setWeights_refusesAnotherShape_andNothingChanges_data()
{
    QTest::addColumn<NetworkKind>("kind");
    QTest::addColumn<int>("states");
    QTest::addColumn<int>("actions");
    QTest::newRow("more states") << NetworkKind::FlatDueling << kStates + 1 << kActions;
    QTest::newRow("fewer actions") << NetworkKind::FlatDueling << kStates << kActions - 1;
    QTest::newRow("another kind") << NetworkKind::FlatPlain << kStates << kActions;
    QTest::newRow("two towers") << NetworkKind::TwoTowerDueling << kStates << kActions;
}

void TestQNetwork::setWeights_refusesAnotherShape_andNothingChanges()
{
    QFETCH(NetworkKind, kind);
    QFETCH(int, states);
    QFETCH(int, actions);
    QNetwork net = network(NetworkKind::FlatDueling, 1);
    const QByteArray before = net.weights();
    const Result<void> set = net.setWeights(network(kind, 1, states, actions).weights());
    QVERIFY(!set);
    QVERIFY(set.error().code == ErrorCode::ModelShape);
    QCOMPARE(net.weights(), before);
}

void TestQNetwork::setWeights_refusesCutWeights_andNothingChanges()
{
    QFETCH(NetworkKind, kind);
    const QByteArray other = network(kind, 2).weights();
    QNetwork net = network(kind, 1);
    const QByteArray before = net.weights();
    for (int part = 0; part < 97; ++part) {
        const Result<void> set = net.setWeights(other.first(other.size() * part / 97));
        QVERIFY(!set);
        QVERIFY(set.error().code == ErrorCode::ModelShape || set.error().code == ErrorCode::ModelDamaged);
    }
    QVERIFY(!net.setWeights(other.chopped(1)));
    QCOMPARE(net.weights(), before);
}

void TestQNetwork::noMemoryForTheWeights_isBadAlloc()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer needs all of the address space");
#endif
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = rlim_t(3) << 30; // the output layer alone is of 5 GB
    QCOMPARE(setrlimit(RLIMIT_AS, &tight), 0);
    bool thrown = false;
    try {
        const QNetwork huge = network(NetworkKind::FlatPlain, 1, kStates, 10'000'000);
    } catch (const std::bad_alloc &) {
        thrown = true;
    }
    QCOMPARE(setrlimit(RLIMIT_AS, &before), 0);
    QVERIFY(thrown);
}

void TestQNetwork::setWeights_refusesNotANumber_andNothingChanges()
{
    QNetwork net = network(NetworkKind::TwoTowerDueling, 1);
    const QByteArray before = net.weights();
    QByteArray damaged = network(NetworkKind::TwoTowerDueling, 2).weights();
    damaged.replace(damaged.size() - 4, 4, QByteArray("\x00\x00\xc0\x7f", 4)); // a quiet NaN
    const Result<void> set = net.setWeights(damaged);
    QVERIFY(!set);
    QVERIFY(set.error().code == ErrorCode::ModelDamaged);
    QCOMPARE(net.weights(), before);
}

QTEST_GUILESS_MAIN(TestQNetwork)
#include "tst_qnetwork.moc"
