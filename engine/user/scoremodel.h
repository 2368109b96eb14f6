// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/user/feedback.h"

#include <array>

namespace cineq {

/// How a score becomes an answer and a reward, under the model of CosineUser: the score of a movie is normal, the
/// answer adds noise, the table of rewards cuts the sum into five intervals.

/// Mean and variance of a normal variable.
struct Moments
{
    double mean = 0.0;
    double variance = 0.0;
};

/// The answer's noise is added to every variance given below.
[[nodiscard]] double noiseVariance();
/// Expected reward of a movie whose score has these moments.
[[nodiscard]] double expectedReward(Moments score);
/// The same from a table, error below 1e-4; fast enough for every movie at every answer.
[[nodiscard]] float fastExpectedReward(float mean, float variance);
/// Moments of score + noise, given which answer it led to.
[[nodiscard]] Moments momentsGiven(FeedbackKind answer, Moments score);
/// Probability of each answer, best first.
[[nodiscard]] std::array<double, kFeedbackKindCount> answerProbabilities(Moments score);

} // namespace cineq
