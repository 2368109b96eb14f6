// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rl/candidates.h"
#include "engine/rl/dqnagent.h"
#include "tests/engine/enginefixtures.h"

inline constexpr cineq::RewardRange kRewards{-0.8, 1.5};

/// Plain network, plain targets: what the arithmetic can be done for by hand.
[[nodiscard]] inline cineq::DqnConfig plainConfig()
{
    cineq::DqnConfig config = cineq::DqnConfig::reference();
    config.network = cineq::NetworkKind::FlatPlain;
    config.replayCapacity = 64;
    config.learningStarts = 64;
    config.batchSize = 8;
    config.targetUpdateInterval = 1'000'000;
    config.gamma = 0.5;
    config.boundTargets = false;
    return config;
}

[[nodiscard]] inline cineq::DqnConfig configOf(cineq::NetworkKind kind, int candidates)
{
    cineq::DqnConfig config = quickConfig();
    config.network = kind;
    config.candidates = candidates;
    return config;
}

[[nodiscard]] inline cineq::DqnAgent agentFor(const cineq::DqnConfig &config, int states, int actions, quint64 seed = 1,
                                              cineq::RewardRange rewards = kRewards)
{
    const bool twoTower = config.network == cineq::NetworkKind::TwoTowerDueling;
    return cineq::DqnAgent(config, {states, actions, twoTower ? 5 : 0},
                           twoTower ? randomUnitFeatures(actions, 5, 1) : nullptr, rewards, seed);
}

[[nodiscard]] inline std::vector<float> scores(const cineq::DqnConfig &config, const QByteArray &weights,
                                               std::span<const float> state, int actions)
{
    cineq::QNetwork network(config, {static_cast<int>(state.size()), actions, 0}, nullptr, 99);
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
    Sight(const cineq::DqnAgent &agent, int actions, std::span<const float> state, std::span<const float> prior,
          std::span<const int> shown)
        : m_observation{state, prior, shown}
    {
        if (const int count = agent.replay().shape().candidates; count > 0)
            m_candidates = cineq::openCandidates(prior, shown, actions, count);
        for (const int row : m_candidates)
            m_priors.push_back(prior.empty() ? 0.0F : prior[size_t(row)]);
    }
    [[nodiscard]] cineq::Observation operator()() const
    {
        cineq::Observation observation = m_observation;
        observation.candidates = m_candidates;
        observation.candidatePriors = m_priors;
        return observation;
    }

private:
    cineq::Observation m_observation;
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

inline void fill(cineq::DqnAgent &agent, const Step &step, int times = 64, int actions = 3)
{
    const Sight next(agent, actions, step.nextState, step.nextPrior, step.nextShown);
    for (int i = 0; i < times; ++i)
        agent.remember({step.state, {}, {}}, step.action, step.prior, step.reward, {}, next(), step.terminated);
}

[[nodiscard]] inline std::vector<int> byValue(std::span<const float> values)
{
    std::vector<int> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, std::ranges::greater(), [&](int i) { return values[size_t(i)]; });
    return order;
}
