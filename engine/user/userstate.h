// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/user/feedback.h"

#include <memory>
#include <span>

class QDataStream;

namespace cineq {

class Rng;

/// What a session has said so far, as the network sees it. Simulated and real sessions go through the same class.
class UserState
{
public:
    virtual ~UserState() = default;

    /// Nothing known yet. rng draws what a fresh state may hold at random.
    virtual void reset(Rng &rng) = 0;
    /// Takes in the answer to the movie in that catalogue row.
    virtual void observe(int row, FeedbackKind kind) = 0;
    /// Takes in that the person asks for movies of this kind. direction: feature dimensions, any norm above zero.
    virtual void biasTowards(std::span<const float> direction) = 0;

    /// Input of the Q-network. Shape: dimensions().
    [[nodiscard]] virtual std::span<const float> values() const = 0;
    [[nodiscard]] int dimensions() const { return static_cast<int>(values().size()); }
    /// What the state alone, without any learning, expects each movie to earn; the network learns what is to be added.
    /// Shape: movies; empty where the state has no such opinion.
    [[nodiscard]] virtual std::span<const float> prior() const { return {}; }
    /// The estimate of the person's taste in feature space. Shape: feature dimensions.
    [[nodiscard]] virtual std::span<const float> taste() const = 0;

    [[nodiscard]] virtual std::unique_ptr<UserState> clone() const = 0;

    /// The state as it is, for checkpoints. On damaged input the stream's status is not Ok.
    virtual void save(QDataStream &stream) const = 0;
    virtual void load(QDataStream &stream) = 0;
};

} // namespace cineq
