// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/rng.h"
#include "engine/rl/processgroup.h"
#include "engine/rl/qnetwork.h"
#include "engine/rl/replaybuffer.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace cineq {

/// What the agent sees of one environment. The spans are borrowed for the call.
struct Observation
{
    std::span<const float> state;                ///< [S]
    std::span<const float> prior;                ///< [A], or empty
    std::span<const int> shown;                  ///< actions no longer open
    std::span<const int> candidates = {};        ///< openCandidates() of these; empty = all open actions
    std::span<const float> candidatePriors = {}; ///< [candidates]
    std::span<const float> pairs = {};           ///< [candidates, P], for networks with pair inputs
};

/// Least and most that one step can earn.
struct RewardRange
{
    double minimum = 0.0;
    double maximum = 0.0;
};

/// What one learning step showed.
struct LearningSample
{
    double loss = 0.0;
    double meanQ = 0.0;   ///< of the batch's actions
    double maxAbsQ = 0.0; ///< of the batch's actions and of the targets
    double tdError = 0.0; ///< mean |Q - target| of what the loss compares
};

/// Deep Q-network agent (Mnih et al. 2015) with a dueling network, a target network, experience replay and an epsilon
/// schedule; double DQN, Huber loss and gradient clipping as DqnConfig says. Q(s, a) = prior(s, a) + network(s, a).
/// Plain object, one thread at a time. Where a tensor finds no memory, std::bad_alloc is thrown.
class DqnAgent
{
public:
    /// group: of which all ranks learn together, every one from its own replay buffer and with its own random streams:
    /// gradients are averaged before each step, so that all have the same weights. Borrowed; null = alone.
    DqnAgent(const DqnConfig &config, const NetworkShape &shape, const ActionFeatures &actionFeatures,
             RewardRange rewards, quint64 seed, ProcessGroup *group = nullptr);
    ~DqnAgent();

    /// An action for each observation: with probability epsilon an open one at random, else the open one of highest Q.
    void act(std::span<const Observation> observations, std::span<int> actions);
    /// Stores a step: after `before` (whose prior of the action was `prior`) the action earned reward and led to
    /// `next`. candidateRewards: what each of before's candidates would have earned, for networks with pair inputs; NaN
    /// = not known.
    void remember(const Observation &before, int action, float prior, double reward,
                  std::span<const float> candidateRewards, const Observation &next, bool terminated);
    /// One learning step, once enough transitions are stored (else nothing). Fails with Diverged, the weights
    /// unchanged, when the loss or a Q-value is not finite or beyond the configured limits, or RankLost.
    [[nodiscard]] Result<std::optional<LearningSample>> learn();

    [[nodiscard]] double epsilon() const;
    [[nodiscard]] qint64 learningSteps() const;
    [[nodiscard]] const ReplayBuffer &replay() const;

    /// Weights of the network that acts, for QNetwork::setWeights().
    [[nodiscard]] QByteArray weights() const;
    /// Everything that learning goes on from: both networks, Adam, replay buffer, random streams, counters.
    [[nodiscard]] QByteArray checkpoint() const;
    /// Goes on from checkpoint() of an agent of the same configuration. Ranks but the first draw on from random streams
    /// of their own. Fails with ModelShape or ModelDamaged.
    [[nodiscard]] Result<void> restore(const QByteArray &checkpoint);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace cineq
