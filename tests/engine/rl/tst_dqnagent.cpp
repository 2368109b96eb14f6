// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/rl/agentfixtures.h"

#include <cmath>
#include <limits>

using namespace cineq;

class TestDqnAgent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void act_neverChoosesAShownAction_data();
    void act_neverChoosesAShownAction();
    void act_explores_everyOpenActionAlike();
    void act_explores_amongTheBestByPrior_afterTheFirstAnswer();
    void act_takesTheHighestPrior_whileNothingIsLearned();
    void act_takesTheHighestQ();
    void learn_doesNothing_beforeLearningStarts();
    void absurdRewards_stopTheRun_andKeepTheWeights_data();
    void absurdRewards_stopTheRun_andKeepTheWeights();
    void bandit_isLearned_data();
    void bandit_isLearned();
    void chain_isLearned();
};

void TestDqnAgent::act_neverChoosesAShownAction_data()
{
    QTest::addColumn<NetworkKind>("kind");
    QTest::addColumn<int>("candidates");
    QTest::addColumn<double>("epsilon");
    for (const double epsilon : {0.0, 1.0}) {
        for (const int candidates : {0, 3}) {
            const auto row = [&](const char *name, NetworkKind kind) {
                QTest::addRow("%s, epsilon %g, %d candidates", name, epsilon, candidates)
                    << kind << candidates << epsilon;
            };
            row("flat dueling", NetworkKind::FlatDueling);
            row("two towers", NetworkKind::TwoTowerDueling);
        }
    }
}

void TestDqnAgent::act_neverChoosesAShownAction()
{
    QFETCH(NetworkKind, kind);
    QFETCH(int, candidates);
    QFETCH(double, epsilon);
    constexpr int kActions = 12;
    constexpr int kBatch = 500;
    DqnConfig config = configOf(kind, candidates);
    config.epsilonStart = config.epsilonEnd = epsilon;
    DqnAgent agent = agentFor(config, 4, kActions);
    Rng rng(1);
    const std::vector<float> states = randomVector(4 * kBatch, rng);
    const std::vector<float> priors = randomVector(kActions * kBatch, rng);
    int wrong = 0;
    for (int round = 0; round < 100'000 / kBatch; ++round) {
        std::vector<std::vector<int>> shown(kBatch);
        std::vector<Sight> sights;
        std::vector<Observation> observations;
        for (int i = 0; i < kBatch; ++i) {
            std::vector<int> &rows = shown[size_t(i)];
            const auto open = int(rng.uniformIndex(kActions)); // is never shown
            const double share = rng.uniform();
            for (int action = 0; action < kActions; ++action) {
                if (action != open && rng.uniform() < share)
                    rows.push_back(action);
            }
            sights.emplace_back(agent, kActions, std::span(states).subspan(size_t(4 * i), 4),
                                std::span(priors).subspan(size_t(kActions * i), kActions), rows);
        }
        for (const Sight &sight : sights)
            observations.push_back(sight());
        std::vector<int> actions(kBatch, -1);
        agent.act(observations, actions);
        for (std::size_t i = 0; i < kBatch; ++i) {
            const bool valid = actions[i] >= 0 && actions[i] < kActions;
            wrong += !valid || std::ranges::find(shown[i], actions[i]) != shown[i].end() ? 1 : 0;
        }
    }
    QCOMPARE(wrong, 0);
}

void TestDqnAgent::act_explores_everyOpenActionAlike()
{
    DqnConfig config = configOf(NetworkKind::FlatPlain, 0);
    config.epsilonStart = config.epsilonEnd = 1.0;
    DqnAgent agent = agentFor(config, 2, 5);
    const std::vector<float> state{0.1F, 0.2F};
    const std::vector<int> shown{3};
    std::array<int, 5> chosen{};
    for (int i = 0; i < 8000; ++i) {
        const Observation observation{state, {}, shown};
        int action = 0;
        agent.act({&observation, 1}, {&action, 1});
        ++chosen.at(size_t(action));
    }
    QCOMPARE(chosen[3], 0);
    for (const int action : {0, 1, 2, 4})
        QVERIFY(chosen[size_t(action)] > 1800 && chosen[size_t(action)] < 2200); // five standard deviations
}

void TestDqnAgent::act_explores_amongTheBestByPrior_afterTheFirstAnswer()
{
    DqnConfig config = configOf(NetworkKind::TwoTowerDueling, 2);
    config.epsilonStart = config.epsilonEnd = 1.0;
    DqnAgent agent = agentFor(config, 2, 5);
    const std::vector<float> state{0.1F, 0.2F};
    const std::vector<float> prior{0.5F, 0.9F, 0.1F, 0.7F, 0.6F};
    const auto drawn = [&](const std::vector<int> &shown) {
        std::vector<int> actions;
        for (int i = 0; i < 300; ++i) {
            const Sight sight(agent, 5, state, prior, shown);
            const Observation observation = sight();
            int action = 0;
            agent.act({&observation, 1}, {&action, 1});
            if (std::ranges::find(actions, action) == actions.end())
                actions.push_back(action);
        }
        std::ranges::sort(actions);
        return actions;
    };
    QCOMPARE(drawn({}), (std::vector<int>{0, 1, 2, 3, 4}));
    QCOMPARE(drawn({1}), (std::vector<int>{3, 4}));
    QCOMPARE(drawn({0, 1, 3, 4}), (std::vector<int>{2}));
}

void TestDqnAgent::act_takesTheHighestPrior_whileNothingIsLearned()
{
    DqnConfig config = configOf(NetworkKind::TwoTowerDueling, 2);
    config.epsilonStart = config.epsilonEnd = 0.0;
    DqnAgent agent = agentFor(config, 2, 4);
    const std::vector<float> state{0.1F, 0.2F};
    const std::vector<float> prior{0.5F, 0.9F, 0.9F, -1.0F};
    const std::vector<std::vector<int>> shown{{}, {1}, {2, 1}, {0, 1, 2}};
    std::vector<Observation> observations;
    for (const std::vector<int> &rows : shown)
        observations.push_back({state, prior, rows});
    std::vector<int> actions(4);
    agent.act(observations, actions);
    QCOMPARE(actions, (std::vector<int>{1, 2, 0, 3})); // among equals the lower index
}

void TestDqnAgent::act_takesTheHighestQ()
{
    DqnConfig config = plainConfig();
    config.epsilonStart = config.epsilonEnd = 0.0;
    DqnAgent agent = agentFor(config, 3, 6);
    Rng rng(4);
    for (int i = 0; i < 20; ++i) {
        const std::vector<float> state = randomVector(3, rng);
        const std::vector<int> order = byValue(scores(config, agent.weights(), state, 6));
        const std::vector<int> shown{order[0], order[1]};
        const Observation observation{state, {}, shown};
        int action = -1;
        agent.act({&observation, 1}, {&action, 1});
        QCOMPARE(action, order[2]);
    }
}

void TestDqnAgent::learn_doesNothing_beforeLearningStarts()
{
    const DqnConfig config = plainConfig();
    DqnAgent agent = agentFor(config, 2, 3);
    const QByteArray before = agent.weights();
    fill(agent, {}, config.learningStarts - 1);
    const auto early = agent.learn();
    QVERIFY(early && !early->has_value());
    QCOMPARE(agent.learningSteps(), 0);
    QCOMPARE(agent.weights(), before);
    QCOMPARE(agent.epsilon(), 1.0);
    fill(agent, {}, 1);
    const auto first = agent.learn();
    QVERIFY(first && first->has_value());
    QCOMPARE(agent.learningSteps(), 1);
    QVERIFY(agent.weights() != before);
    QCOMPARE(agent.epsilon(), config.epsilonDecay);
}

void TestDqnAgent::absurdRewards_stopTheRun_andKeepTheWeights_data()
{
    QTest::addColumn<NetworkKind>("kind");
    QTest::addColumn<double>("reward");
    QTest::addColumn<QString>("metric");
    const double kNotANumber = std::numeric_limits<double>::quiet_NaN();
    const double kInfinite = std::numeric_limits<double>::infinity();
    const auto rows = [](const char *name, double reward, const QString &metric) {
        QTest::addRow("%s, flat dueling", name) << NetworkKind::FlatDueling << reward << metric;
        QTest::addRow("%s, flat plain", name) << NetworkKind::FlatPlain << reward << metric;
        QTest::addRow("%s, two towers", name) << NetworkKind::TwoTowerDueling << reward << metric;
    };
    rows("huge", 1e9, u"loss"_qs);
    rows("not a number", kNotANumber, u"loss"_qs);
    rows("infinite", -kInfinite, u"loss"_qs);
    rows("beyond the limit of Q", -60.0, u"|Q|"_qs);
}

void TestDqnAgent::absurdRewards_stopTheRun_andKeepTheWeights()
{
    QFETCH(NetworkKind, kind);
    QFETCH(double, reward);
    QFETCH(QString, metric);
    DqnAgent agent = agentFor(configOf(kind, 0), 2, 3);
    fill(agent, {.reward = 0.5}, 16);
    for (int i = 0; i < 3; ++i)
        QVERIFY(agent.learn().has_value());
    fill(agent, {.reward = reward}, 256); // nothing else is left
    const QByteArray before = agent.weights();
    const auto learned = agent.learn();
    QVERIFY(!learned);
    QVERIFY(learned.error().code == ErrorCode::Diverged);
    QCOMPARE(learned.error().arguments.size(), 4);
    QCOMPARE(learned.error().arguments[0], metric);
    QCOMPARE(learned.error().arguments[2], u"4"_qs);
    QCOMPARE(agent.learningSteps(), 3);
    QVERIFY(agent.weights() == before);
}

void TestDqnAgent::bandit_isLearned_data()
{
    QTest::addColumn<NetworkKind>("kind");
    QTest::newRow("flat plain") << NetworkKind::FlatPlain;
    QTest::newRow("two towers") << NetworkKind::TwoTowerDueling;
}

void TestDqnAgent::bandit_isLearned()
{
    QFETCH(NetworkKind, kind);
    const std::vector<double> means{0.1, 0.4, -0.3, 0.9, 0.2};
    DqnConfig config = configOf(kind, 0);
    config.learningRate = 3e-3;
    config.epsilonDecay = 0.99;
    config.epsilonEnd = 0.2;
    DqnAgent agent = agentFor(config, 2, 5);
    const std::vector<float> state{1.0F, -0.5F};
    Rng noise(3);
    for (int i = 0; i < 800; ++i) {
        const Observation observation{state, {}, {}};
        int action = 0;
        agent.act({&observation, 1}, {&action, 1});
        const std::vector<int> shown{action};
        agent.remember(observation, action, 0.0F, means[size_t(action)] + 0.1 * noise.normal(), {}, {state, {}, shown},
                       true);
        QVERIFY(agent.learn().has_value());
    }
    const bool twoTower = kind == NetworkKind::TwoTowerDueling;
    QNetwork network(config, {2, 5, twoTower ? 5 : 0}, twoTower ? randomUnitFeatures(5, 5, 1) : nullptr, 1);
    QVERIFY(network.setWeights(agent.weights()));
    std::vector<float> q(5);
    network.score(state, 1, q);
    QCOMPARE(byValue(q)[0], 3);
    QVERIFY(std::abs(double(q[3]) - 0.9) < 0.1);
}

void TestDqnAgent::chain_isLearned()
{
    // Three rooms in a row. Action 0 takes 0.3 and ends; action 1 goes on for nothing, out of the last room for 1.
    DqnConfig config = configOf(NetworkKind::FlatPlain, 0);
    config.gamma = 0.8;
    config.learningRate = 2e-3;
    config.maskTargets = false;
    config.epsilonDecay = 0.999;
    config.epsilonEnd = 0.3;
    config.targetUpdateInterval = 20;
    DqnAgent agent = agentFor(config, 3, 2);
    const auto room = [](int number) {
        std::vector<float> state(3, 0.0F);
        state[size_t(number)] = 1.0F;
        return state;
    };
    int here = 0;
    for (int i = 0; i < 1500; ++i) {
        const std::vector<float> state = room(here);
        const Observation observation{state, {}, {}};
        int action = 0;
        agent.act({&observation, 1}, {&action, 1});
        const bool ends = action == 0 || here == 2;
        const double reward = action == 0 ? 0.3 : here == 2 ? 1.0 : 0.0;
        const int next = ends ? 0 : here + 1;
        const std::vector<float> nextState = room(next);
        agent.remember(observation, action, 0.0F, reward, {}, {nextState, {}, {}}, ends);
        QVERIFY(agent.learn().has_value());
        here = next;
    }
    for (int number = 0; number < 3; ++number) {
        const std::vector<float> q = scores(config, agent.weights(), room(number), 2);
        QVERIFY(std::abs(double(q[0]) - 0.3) < 0.06);
        QVERIFY(std::abs(double(q[1]) - std::pow(0.8, 2 - number)) < 0.06);
    }
}

QTEST_GUILESS_MAIN(TestDqnAgent)
#include "tst_dqnagent.moc"
