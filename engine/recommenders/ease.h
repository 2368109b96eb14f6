// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/answermatrices.h"
#include "engine/recommenders/recommender.h"

namespace cineq {

struct EaseSettings
{
    float regularization = 400.0F; ///< lambda, > 0
    /// Weight of the mean reward as long as nothing is rated; with n ratings it is (fade / (fade + n))^2 of it.
    float popularity = 0.5F;
    float fadeRatings = 10.0F;
};

/// EASE (Steck 2019) on the lifts X of all answers: with P = (X'X + lambda I)^-1 and a person's answers x, the score of
/// a movie is what the others say of it, x_j - (x P)_j / P_jj. A movie rated counts its lift, one ignored minus its
/// mean lift: that much less than was expected. The first answers say little, so that popularity is added.
/// Scores: no unit; they grow with what is known. The order of answers doesn't matter, save of those to one movie: the
/// last counts. Memory: the square of people or of movies, whatever is less, in float32.
[[nodiscard]] std::shared_ptr<const Recommender> fitEase(AnswerMatrices &answers, const EaseSettings &settings = {});
[[nodiscard]] std::shared_ptr<const Recommender> fitEase(const RatingMatrix &ratings,
                                                         const EaseSettings &settings = {});

} // namespace cineq
