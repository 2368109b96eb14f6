// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/candidates.h"
#include "engine/rl/dqnagent.h"

#include "tests/engine/enginefixtures.h"

#include <cmath>
#include <limits>

using namespace cineq;

namespace {

constexpr RewardRange kRewards{-0.8, 1.5};

/// Plain network, plain targets: what the arithmetic can be done for by hand.
DqnConfig plainConfig()
{
    DqnConfig config = DqnConfig::reference();
    config.network = NetworkKind::FlatPlain;
    config.replayCapacity = 64;
    config.learningStarts = 64;
    config.batchSize = 8;
    config.targetUpdateInterval = 1'000'000;
    config.gamma = 0.5;
    config.boundTargets = false;
    return config;
}

DqnConfig configOf(NetworkKind kind, int candidates)
{
    DqnConfig config = quickConfig();
    config.network = kind;
    config.candidates = candidates;
    return config;
}

DqnAgent agentFor(const DqnConfig &config, int states, int actions, quint64 seed = 1, RewardRange rewards = kRewards)
{
    const bool twoTower = config.network == NetworkKind::TwoTowerDueling;
    return DqnAgent(config, {states, actions, twoTower ? 5 : 0}, twoTower ? randomUnitFeatures(actions, 5, 1) : nullptr,
                    rewards, seed);
}

std::vector<float> scores(const DqnConfig &config, const QByteArray &weights, std::span<const float> state, int actions)
{
    QNetwork network(config, {static_cast<int>(state.size()), actions, 0}, nullptr, 99);
    if (!network.setWeights(weights))
        QTest::qFail("weights do not fit", __FILE__, __LINE__);
    std::vector<float> q(static_cast<std::size_t>(actions));
    network.score(state, 1, q);
    return q;
}

/// An observation with as many candidates as the agent asks for.
class Sight
{
public:
    Sight(const DqnAgent &agent, int actions, std::span<const float> state, std::span<const float> prior,
          std::span<const int> shown)
        : m_observation{state, prior, shown}
    {
        if (const int count = agent.replay().shape().candidates; count > 0)
            m_candidates = openCandidates(prior, shown, actions, count);
        for (const int row : m_candidates)
            m_priors.push_back(prior.empty() ? 0.0F : prior[size_t(row)]);
    }
    Observation operator()() const
    {
        Observation observation = m_observation;
        observation.candidates = m_candidates;
        observation.candidatePriors = m_priors;
        return observation;
    }

private:
    Observation m_observation;
    std::vector<int> m_candidates;
    std::vector<float> m_priors;
};

/// A step of a three-movie catalogue.
struct Step
{
    std::vector<float> state{0.4F, -0.2F};
    int action = 1;
    float prior = 0.0F;
    double reward = 10.0; // so far above any Q that the loss tells the target
    std::vector<float> nextState{-0.3F, 0.9F};
    std::vector<float> nextPrior = {};
    std::vector<int> nextShown{1};
    bool terminated = false;
};

void fill(DqnAgent &agent, const Step &step, int times = 64, int actions = 3)
{
    const Sight next(agent, actions, step.nextState, step.nextPrior, step.nextShown);
    for (int i = 0; i < times; ++i)
        agent.remember({step.state, {}, {}}, step.action, step.prior, step.reward, {}, next(), step.terminated);
}

/// The target that the agent learns from, where its buffer holds nothing but that step: q plus the root of the loss.
double goalOf(DqnAgent &agent, const DqnConfig &config, const Step &step, int actions = 3)
{
    const double q =
        double(scores(config, agent.weights(), step.state, actions)[size_t(step.action)]) + double(step.prior);
    const auto learned = agent.learn();
    return learned && *learned ? q + std::sqrt((*learned)->loss) : std::numeric_limits<double>::quiet_NaN();
}

bool near(double a, double b)
{
    return std::abs(a - b) < 2e-5 * std::max(1.0, std::abs(b));
}

std::vector<int> byValue(std::span<const float> values)
{
    std::vector<int> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, std::ranges::greater(), [&](int i) { return values[size_t(i)]; });
    return order;
}

/// Random play of random length: the same calls for the same rng.
QByteArray play(DqnAgent &agent, Rng &rng, int states, int actions, int steps)
{
    QByteArray chosen;
    for (int i = 0; i < steps; ++i) {
        const std::vector<float> state = randomVector(states, rng);
        const std::vector<float> prior = randomVector(actions, rng);
        const std::vector<int> shown{static_cast<int>(rng.uniformIndex(std::uint64_t(actions)))};
        int action = -1;
        const Sight sight(agent, actions, state, prior, shown);
        const Observation observation = sight();
        agent.act({&observation, 1}, {&action, 1});
        const std::vector<float> next = randomVector(states, rng);
        const std::vector<int> nextShown{shown[0], action};
        const Sight after(agent, actions, next, prior, nextShown);
        agent.remember(observation, action, prior[size_t(action)], rng.normal(), {}, after(), rng.uniform() < 0.2);
        const auto learned = agent.learn();
        if (!learned)
            QTest::qFail("diverged", __FILE__, __LINE__);
        chosen += static_cast<char>(action);
    }
    return chosen;
}

void addConfigs()
{
    QTest::addColumn<DqnConfig>("config");
    DqnConfig plain = configOf(NetworkKind::FlatPlain, 0);
    plain.doubleDqn = false;
    DqnConfig reference = quickConfig(DqnConfig::reference());
    reference.gradientClip = 1.0;
    QTest::newRow("flat plain, single") << plain;
    QTest::newRow("reference, clipped") << reference;
    QTest::newRow("flat dueling, double, all actions") << configOf(NetworkKind::FlatDueling, 0);
    QTest::newRow("flat dueling, double, candidates") << configOf(NetworkKind::FlatDueling, 4);
    QTest::newRow("two towers, double, candidates") << configOf(NetworkKind::TwoTowerDueling, 4);
}

} // namespace

Q_DECLARE_METATYPE(DqnConfig)

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

    void target_isTheReward_atTheEnd();
    void target_isTheReward_withoutDiscount();
    void target_leavesShownActionsOut_whenMasked();
    void target_looksAtShownActions_inTheReference();
    void target_bootstrapsNothing_onceEverythingWasShown_data();
    void target_bootstrapsNothing_onceEverythingWasShown();
    void target_isFromTheTargetNetwork_untilItIsUpdated();
    void target_isBounded_byAnEpisodesReturn();
    void target_ofCandidates_addsTheirPriors();
    void doubleTarget_takesTheOnlineNetworksChoice_atTheTargetNetworksValue();
    void singleTarget_overestimatesNoise_doubleTargetHardly();

    void absurdRewards_stopTheRun_andKeepTheWeights_data();
    void absurdRewards_stopTheRun_andKeepTheWeights();
    void sameSeed_givesTheSameWeights_data() { addConfigs(); }
    void sameSeed_givesTheSameWeights();
    void restore_goesOnBitForBit_data() { addConfigs(); }
    void restore_goesOnBitForBit();
    void restore_refusesCutCheckpoints_andNothingChanges();
    void restore_refusesAnotherConfiguration_andNothingChanges();
    void restore_refusesAMixOfNetworks_andNothingChanges();
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

void TestDqnAgent::target_isTheReward_atTheEnd()
{
    DqnAgent agent = agentFor(plainConfig(), 2, 3);
    const Step step{.nextShown = {0, 1, 2}, .terminated = true};
    fill(agent, step);
    QVERIFY(near(goalOf(agent, plainConfig(), step), 10.0));
}

void TestDqnAgent::target_isTheReward_withoutDiscount()
{
    DqnConfig config = plainConfig();
    config.gamma = 0.0;
    DqnAgent agent = agentFor(config, 2, 3);
    fill(agent, {});
    QVERIFY(near(goalOf(agent, config, {}), 10.0));
}

void TestDqnAgent::target_leavesShownActionsOut_whenMasked()
{
    DqnConfig config = plainConfig();
    config.maskTargets = true;
    const std::vector<float> next = scores(config, agentFor(config, 2, 3).weights(), Step().nextState, 3);
    const std::vector<int> order = byValue(next);
    for (int shown = 0; shown < 3; ++shown) {
        DqnAgent agent = agentFor(config, 2, 3);
        const Step step{.nextShown = {order.begin(), order.begin() + shown}};
        fill(agent, step);
        QVERIFY(near(goalOf(agent, config, step), 10.0 + 0.5 * double(next[size_t(order[size_t(shown)])])));
    }
}

void TestDqnAgent::target_looksAtShownActions_inTheReference()
{
    const DqnConfig config = plainConfig(); // maskTargets off
    const std::vector<float> next = scores(config, agentFor(config, 2, 3).weights(), Step().nextState, 3);
    const int best = byValue(next)[0];
    DqnAgent agent = agentFor(config, 2, 3);
    const Step step{.nextShown = {best}};
    fill(agent, step);
    QVERIFY(near(goalOf(agent, config, step), 10.0 + 0.5 * double(next[size_t(best)])));
}

void TestDqnAgent::target_bootstrapsNothing_onceEverythingWasShown_data()
{
    QTest::addColumn<int>("candidates");
    QTest::newRow("all actions") << 0;
    QTest::newRow("candidates") << 2;
}

void TestDqnAgent::target_bootstrapsNothing_onceEverythingWasShown()
{
    QFETCH(int, candidates);
    DqnConfig config = plainConfig();
    config.maskTargets = true;
    config.candidates = candidates;
    DqnAgent agent = agentFor(config, 2, 3);
    const Step step{.nextShown = {0, 1, 2}}; // truncated: the catalogue is exhausted before the episode's end
    fill(agent, step);
    QVERIFY(near(goalOf(agent, config, step), 10.0));
}

void TestDqnAgent::target_isFromTheTargetNetwork_untilItIsUpdated()
{
    DqnConfig config = plainConfig();
    config.targetUpdateInterval = 4;
    DqnAgent agent = agentFor(config, 2, 3);
    fill(agent, {});
    QByteArray target = agent.weights();
    for (int step = 1; step <= 10; ++step) {
        const std::vector<float> next = scores(config, target, Step().nextState, 3);
        QVERIFY(near(goalOf(agent, config, {}), 10.0 + 0.5 * double(std::ranges::max(next))));
        if (step % 4 == 0)
            target = agent.weights();
    }
}

void TestDqnAgent::target_isBounded_byAnEpisodesReturn()
{
    DqnConfig config = plainConfig();
    config.boundTargets = true;
    config.episodeLength = 3;
    const double steps = 1.0 + 0.5 + 0.25;
    const float best = std::ranges::max(scores(config, agentFor(config, 2, 3).weights(), Step().nextState, 3));
    for (const RewardRange range : {RewardRange{double(best) - 5.0, double(best) / steps - 1.0},
                                    RewardRange{double(best) / steps + 1.0, double(best) + 5.0}}) {
        DqnAgent agent = agentFor(config, 2, 3, 1, range);
        fill(agent, {});
        const double bound = double(best) < range.minimum * steps ? range.minimum * steps : range.maximum * steps;
        QVERIFY(near(goalOf(agent, config, {}), 10.0 + 0.5 * bound));
    }
}

void TestDqnAgent::target_ofCandidates_addsTheirPriors()
{
    DqnConfig config = plainConfig();
    config.candidates = 2;
    DqnAgent agent = agentFor(config, 2, 4);
    const Step step{.prior = 0.3F, .nextPrior = {0.2F, 0.9F, 0.1F, 0.7F}, .nextShown = {1}};
    fill(agent, step, 64, 4);
    const std::vector<float> next = scores(config, agent.weights(), step.nextState, 4);
    const double best = double(std::max(next[3] + 0.7F, next[0] + 0.2F)); // the two open ones of highest prior
    QVERIFY(near(goalOf(agent, config, step, 4), 10.0 + 0.5 * best));
}

void TestDqnAgent::doubleTarget_takesTheOnlineNetworksChoice_atTheTargetNetworksValue()
{
    DqnConfig config = plainConfig();
    config.doubleDqn = true;
    config.learningRate = 0.02;
    DqnAgent agent = agentFor(config, 2, 8);
    const QByteArray target = agent.weights();
    Step other;
    const std::vector<float> before = scores(config, target, other.nextState, 8);
    other.state = other.nextState; // teaches that one more action there is good
    other.action = byValue(before).back();
    other.terminated = true;
    fill(agent, other);
    for (int i = 0; i < 20; ++i)
        QVERIFY(agent.learn().has_value());

    const Step step{.nextShown = {}};
    fill(agent, step); // overwrites the others
    const std::vector<float> online = scores(config, agent.weights(), step.nextState, 8);
    const int choice = byValue(online)[0];
    QVERIFY(choice != byValue(before)[0]);
    QVERIFY(near(goalOf(agent, config, step, 8), 10.0 + 0.5 * double(before[size_t(choice)])));
}

void TestDqnAgent::singleTarget_overestimatesNoise_doubleTargetHardly()
{
    // Two fresh networks are two independent noisy estimates of the same values, none better than another.
    constexpr int kActions = 200;
    constexpr int kTries = 60;
    for (const bool doubleDqn : {false, true}) {
        DqnConfig config = plainConfig();
        config.doubleDqn = doubleDqn;
        double sum = 0.0;
        for (int seed = 0; seed < kTries; ++seed) {
            DqnAgent agent = agentFor(config, 4, kActions, quint64(seed));
            const Step step{
                .state = {0.1F, 0.2F, 0.3F, 0.4F}, .nextState = {-0.5F, 0.6F, 0.7F, -0.8F}, .nextShown = {}};
            fill(agent, step);
            const QByteArray target = agent.weights();
            const QByteArray online = agentFor(config, 4, kActions, quint64(seed + 1000)).weights();
            QByteArray checkpoint = agent.checkpoint();
            const QByteArray head = streamed(target);
            QVERIFY(checkpoint.startsWith(head));
            checkpoint.replace(0, head.size(), streamed(online));
            QVERIFY(agent.restore(checkpoint));

            const std::vector<float> values = scores(config, target, step.nextState, kActions);
            double mean = 0.0;
            double square = 0.0;
            for (const float value : values) {
                mean += double(value) / kActions;
                square += double(value) * double(value) / kActions;
            }
            const double bootstrapped = (goalOf(agent, config, step, kActions) - 10.0) / 0.5;
            sum += (bootstrapped - mean) / std::sqrt(square - mean * mean);
        }
        const double bias = sum / kTries; // in standard deviations of the noise
        if (doubleDqn)
            QVERIFY2(std::abs(bias) < 3.0 / std::sqrt(double(kTries)), qPrintable(QString::number(bias)));
        else // the mean of the largest of 200 normal variables is 2.75
            QVERIFY2(bias > 2.4 && bias < 3.1, qPrintable(QString::number(bias)));
    }
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

void TestDqnAgent::sameSeed_givesTheSameWeights()
{
    QFETCH(DqnConfig, config);
    DqnAgent first = agentFor(config, 6, 12, 5);
    DqnAgent second = agentFor(config, 6, 12, 5);
    DqnAgent other = agentFor(config, 6, 12, 6);
    Rng rng(1);
    Rng again(1);
    Rng otherRng(1);
    QCOMPARE(play(first, rng, 6, 12, 80), play(second, again, 6, 12, 80));
    Q_UNUSED(play(other, otherRng, 6, 12, 80));
    QVERIFY(first.learningSteps() > 50);
    QVERIFY(first.weights() == second.weights());
    QVERIFY(first.weights() != other.weights());
}

void TestDqnAgent::restore_goesOnBitForBit()
{
    QFETCH(DqnConfig, config);
    DqnAgent straight = agentFor(config, 6, 12, 5);
    Rng rng(1);
    Q_UNUSED(play(straight, rng, 6, 12, 60));
    const QByteArray checkpoint = straight.checkpoint();
    Rng resumedRng(0);
    resumedRng.setState(rng.state());
    const QByteArray actions = play(straight, rng, 6, 12, 220); // the buffer goes round

    DqnAgent resumed = agentFor(config, 6, 12, 77);
    Rng distraction(2);
    Q_UNUSED(play(resumed, distraction, 6, 12, 40));
    QVERIFY(resumed.restore(checkpoint));
    QVERIFY(resumed.checkpoint() == checkpoint);
    QVERIFY(play(resumed, resumedRng, 6, 12, 220) == actions);
    QVERIFY(resumed.weights() == straight.weights());
    QVERIFY(resumed.checkpoint() == straight.checkpoint());
}

void TestDqnAgent::restore_refusesCutCheckpoints_andNothingChanges()
{
    const DqnConfig config = configOf(NetworkKind::TwoTowerDueling, 4);
    DqnAgent source = agentFor(config, 6, 12, 5);
    Rng rng(1);
    Q_UNUSED(play(source, rng, 6, 12, 40));
    const QByteArray whole = source.checkpoint();
    DqnAgent agent = agentFor(config, 6, 12, 9);
    const QByteArray before = agent.checkpoint();
    for (int part = 0; part < 61; ++part) {
        const Result<void> restored = agent.restore(whole.first(whole.size() * part / 61));
        QVERIFY(!restored);
        QVERIFY(restored.error().code == ErrorCode::ModelDamaged || restored.error().code == ErrorCode::ModelShape);
    }
    QVERIFY(!agent.restore(whole.chopped(1)));
    QVERIFY(agent.checkpoint() == before);
}

void TestDqnAgent::restore_refusesAnotherConfiguration_andNothingChanges()
{
    DqnAgent agent = agentFor(configOf(NetworkKind::TwoTowerDueling, 4), 6, 12);
    const QByteArray before = agent.checkpoint();
    DqnConfig smallerBuffer = configOf(NetworkKind::TwoTowerDueling, 4);
    smallerBuffer.replayCapacity = 64;
    DqnConfig wider = configOf(NetworkKind::TwoTowerDueling, 4);
    wider.embeddingDimensions = 9;
    for (const DqnConfig &config :
         {configOf(NetworkKind::FlatDueling, 4), configOf(NetworkKind::TwoTowerDueling, 0), wider, smallerBuffer}) {
        DqnAgent other = agentFor(config, 6, 12);
        Rng rng(1);
        Q_UNUSED(play(other, rng, 6, 12, 100));
        QVERIFY(!agent.restore(other.checkpoint()));
        QVERIFY(agent.checkpoint() == before);
    }
}

void TestDqnAgent::restore_refusesAMixOfNetworks_andNothingChanges()
{
    const DqnConfig config = configOf(NetworkKind::FlatPlain, 0);
    DqnAgent source = agentFor(config, 6, 12, 5);
    Rng rng(1);
    Q_UNUSED(play(source, rng, 6, 12, 40));
    QByteArray mixed = source.checkpoint(); // its target network fits, its online network does not
    const QByteArray head = streamed(source.weights());
    mixed.replace(0, head.size(), streamed(agentFor(config, 6, 11, 5).weights()));
    DqnAgent agent = agentFor(config, 6, 12, 9);
    const QByteArray before = agent.checkpoint();
    QVERIFY(!agent.restore(mixed));
    QVERIFY(agent.checkpoint() == before);
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
