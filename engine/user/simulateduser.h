// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/user/feedback.h"

namespace cineq {

class Rng;

/// Somebody who answers to movies in place of a person, so that an agent can learn.
class SimulatedUser
{
public:
    virtual ~SimulatedUser() = default;

    /// Becomes another person, drawn from rng.
    virtual void reset(Rng &rng) = 0;
    /// The person's answer to the movie in that catalogue row.
    [[nodiscard]] virtual FeedbackKind answer(int row, Rng &rng) = 0;
};

} // namespace cineq
