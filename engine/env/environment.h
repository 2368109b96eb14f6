// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/user/feedback.h"

#include <span>

namespace cineq {

/// What came of one step.
struct StepResult
{
    double reward = 0.0;
    FeedbackKind feedback{};
    bool terminated = false; ///< the episode is over by its own rules; nothing follows
    bool truncated = false;  ///< it ends early, from outside: no movie is left to show
};

/// A task for an agent, in the form of Gymnasium: reset(), then step() until terminated or truncated.
class Environment
{
public:
    virtual ~Environment() = default;

    virtual void reset() = 0;
    /// Takes an action. It must be open, and the episode not over.
    virtual StepResult step(int action) = 0;

    [[nodiscard]] virtual int actionCount() const = 0;
    /// What the network sees. Shape: state dimensions.
    [[nodiscard]] virtual std::span<const float> state() const = 0;
    /// What the state alone expects of each action; empty where it has no opinion. Shape: actions.
    [[nodiscard]] virtual std::span<const float> prior() const = 0;
    /// Actions no longer open, in the order in which they were taken.
    [[nodiscard]] virtual std::span<const int> shown() const = 0;
};

} // namespace cineq
