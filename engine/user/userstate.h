// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/user/feedback.h"
#include "engine/user/scoreparts.h"

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

    static constexpr int kNobody = -1;

    /// Nothing known yet. rng draws what a fresh state may hold at random. person: who will answer, if they are one of
    /// the people that the model was fitted on, whose own ratings must not be used then; else kNobody.
    virtual void reset(Rng &rng, int person) = 0;
    void reset(Rng &rng) { reset(rng, kNobody); }
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
    /// Adds to each part what it has in the prior of the movies in these rows; nothing where there is no prior.
    /// Shape: rows.
    virtual void addPriorParts(std::span<const int> /*rows*/, std::span<ScoreParts> /*parts*/) const {}
    /// Inputs of the network that belong to a state and a movie together; 0 where there are none.
    [[nodiscard]] virtual int pairDimensions() const { return 0; }
    /// Those inputs of the movies in these rows, of which the first has the highest prior and so on.
    /// Shape: [rows, pairDimensions()].
    virtual void describePairs(std::span<const int> /*rows*/, std::span<float> /*inputs*/) const {}
    /// The estimate of the person's taste in feature space. Shape: feature dimensions.
    [[nodiscard]] virtual std::span<const float> taste() const = 0;

    [[nodiscard]] virtual std::unique_ptr<UserState> clone() const = 0;

    /// The state as it is, for checkpoints. On damaged input the stream's status is not Ok.
    virtual void save(QDataStream &stream) const = 0;
    virtual void load(QDataStream &stream) = 0;
};

} // namespace cineq
