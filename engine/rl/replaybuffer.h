// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/rng.h"

#include <QDataStream>

#include <cstdint>
#include <span>
#include <vector>

namespace cineq {

/// Sizes of a replay buffer's columns.
struct ReplayShape
{
    int capacity = 0;        ///< transitions
    int stateDimensions = 0; ///< S
    int shownLength = 0;     ///< L: most movies that a session can have shown
    int candidates = 0;      ///< C: 0 = targets look at every action
    int pairDimensions = 0;  ///< P: inputs of a state and a candidate together

    bool operator==(const ReplayShape &) const = default;
    /// Memory of one transition.
    [[nodiscard]] std::int64_t bytesPerTransition() const;
};

/// One step of an environment as it is handed in. The spans are copied.
struct Transition
{
    std::span<const float> state; ///< [S]
    int action = 0;
    float prior = 0.0F; ///< of (state, action), from the state itself
    float reward = 0.0F;
    std::span<const float> nextState;    ///< [S]
    bool terminated = false;             ///< nothing follows, so nothing is bootstrapped
    std::span<const int> nextShown;      ///< at most [L]; what the session has shown by then
    std::span<const int> nextCandidates; ///< [C], none of them shown; fewer are padded with the first
    std::span<const float> nextPriors;   ///< [C], prior of (nextState, candidate)
    // For P > 0 alone, padded likewise:
    std::span<const int> candidates;         ///< [C], of state
    std::span<const float> candidatePriors;  ///< [C]
    std::span<const float> candidateRewards; ///< [C], what each would have earned; NaN = not known
    std::span<const float> pairs;            ///< [C, P]
    std::span<const float> nextPairs;        ///< [C, P], of nextCandidates
};

/// The last transitions, oldest overwritten first (Lin 1992). Columns are allocated once, at construction.
class ReplayBuffer
{
public:
    explicit ReplayBuffer(const ReplayShape &shape);

    /// Returns the slot that holds the transition from now on.
    int add(const Transition &transition);
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] const ReplayShape &shape() const { return m_shape; }

    /// Draws slots uniformly, with replacement. size() > 0.
    void sample(Rng &rng, std::span<int> slots) const;

    [[nodiscard]] std::span<const float> stateAt(int slot) const
    {
        return column(m_states, slot, m_shape.stateDimensions);
    }
    [[nodiscard]] std::span<const float> nextStateAt(int slot) const
    {
        return column(m_nextStates, slot, m_shape.stateDimensions);
    }
    [[nodiscard]] int actionAt(int slot) const { return m_actions[size_t(slot)]; }
    [[nodiscard]] float priorAt(int slot) const { return m_priors[size_t(slot)]; }
    [[nodiscard]] float rewardAt(int slot) const { return m_rewards[size_t(slot)]; }
    [[nodiscard]] bool terminatedAt(int slot) const { return m_terminated[size_t(slot)] != 0; }
    /// Padded with -1. Shape: [L].
    [[nodiscard]] std::span<const std::int32_t> nextShownAt(int slot) const
    {
        return column(m_nextShown, slot, m_shape.shownLength);
    }
    [[nodiscard]] std::span<const std::int32_t> nextCandidatesAt(int slot) const
    {
        return column(m_nextCandidates, slot, m_shape.candidates);
    }
    [[nodiscard]] std::span<const float> nextPriorsAt(int slot) const
    {
        return column(m_nextPriors, slot, m_shape.candidates);
    }

    // Empty without pair inputs.
    [[nodiscard]] std::span<const std::int32_t> candidatesAt(int slot) const
    {
        return column(m_candidates, slot, ownCandidates());
    }
    [[nodiscard]] std::span<const float> candidatePriorsAt(int slot) const
    {
        return column(m_candidatePriors, slot, ownCandidates());
    }
    [[nodiscard]] std::span<const float> candidateRewardsAt(int slot) const
    {
        return column(m_candidateRewards, slot, ownCandidates());
    }
    [[nodiscard]] std::span<const float> pairsAt(int slot) const { return column(m_pairs, slot, pairWidth()); }
    [[nodiscard]] std::span<const float> nextPairsAt(int slot) const { return column(m_nextPairs, slot, pairWidth()); }

    /// Writes the transitions held, not the empty slots.
    friend QDataStream &operator<<(QDataStream &stream, const ReplayBuffer &buffer);
    /// Reads what operator<< wrote for a buffer of the same shape; any other is ReadCorruptData and nothing changes.
    friend QDataStream &operator>>(QDataStream &stream, ReplayBuffer &buffer);

private:
    template <typename Value>
    [[nodiscard]] static std::span<const Value> column(const std::vector<Value> &values, int slot, int width)
    {
        return std::span(values).subspan(size_t(slot) * size_t(width), size_t(width));
    }

    [[nodiscard]] int ownCandidates() const { return m_shape.pairDimensions > 0 ? m_shape.candidates : 0; }
    [[nodiscard]] int pairWidth() const { return m_shape.candidates * m_shape.pairDimensions; }
    /// Calls visit(column, width) for every column in turn.
    template <typename Buffer, typename Visit>
    static void forEachColumn(Buffer &buffer, const Visit &visit);

    ReplayShape m_shape;
    int m_size = 0;
    int m_cursor = 0; // the slot written next
    std::vector<float> m_states;
    std::vector<float> m_nextStates;
    std::vector<std::int32_t> m_actions;
    std::vector<float> m_priors;
    std::vector<float> m_rewards;
    std::vector<std::uint8_t> m_terminated;
    std::vector<std::int32_t> m_nextShown;
    std::vector<std::int32_t> m_nextCandidates;
    std::vector<float> m_nextPriors;
    std::vector<std::int32_t> m_candidates;
    std::vector<float> m_candidatePriors;
    std::vector<float> m_candidateRewards;
    std::vector<float> m_pairs;
    std::vector<float> m_nextPairs;
};

} // namespace cineq
