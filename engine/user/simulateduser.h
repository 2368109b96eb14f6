// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/user/feedback.h"

class QDataStream;

namespace cineq {

class Rng;

/// Somebody who answers to movies in place of a person, so that an agent can learn.
class SimulatedUser
{
public:
    virtual ~SimulatedUser() = default;

    /// Becomes another person, drawn from rng.
    virtual void reset(Rng &rng) = 0;
    /// Index of the person among those whose ratings a model may have been fitted on; -1 = nobody of them.
    [[nodiscard]] virtual int person() const { return -1; }
    /// The person's answer to the movie in that catalogue row.
    [[nodiscard]] virtual FeedbackKind answer(int row, Rng &rng) = 0;
    /// What showing that movie is expected to earn, this person being known.
    [[nodiscard]] virtual double expectedReward(int row) const = 0;

    /// The person as they are, for checkpoints. On damaged input the stream's status is not Ok.
    virtual void save(QDataStream &stream) const = 0;
    virtual void load(QDataStream &stream) = 0;
};

} // namespace cineq
