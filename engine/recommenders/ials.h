// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/recommender.h"
#include "engine/user/ratingmatrix.h"

namespace cineq {

struct IalsSettings
{
    int factors = 32;
    int iterations = 8;
    float unobserved = 0.3F;      ///< weight of what is not rated, as lift 0, in (0, 1]
    float regularization = 0.01F; ///< lambda, times ratings + unobserved x all of the other side
    float noise = 0.2F;           ///< of an answer around the lift that the person's factors say, > 0
    /// As many answers that nobody asked for as give half of that weight to what the person has not answered.
    float unaskedForHalf = 50.0F;
};

/// Matrix factorization of the lifts by alternating least squares (Hu, Koren and Volinsky 2008, settings by Rendle et
/// al. 2021). A person's factors are folded in: answers with noise, normal prior with mean and covariance of the
/// people fitted on. Who has given many ratings without being asked has passed over the other movies: these count as
/// lift 0, as in the fit. A session's answers are asked for; ignored movies give them away. Scores: expected lift. The
/// order of answers doesn't matter.
/// A person left out is taken from that prior, but the movies' factors know them: where that matters, fit without them.
[[nodiscard]] std::shared_ptr<const Recommender> fitIals(const RatingMatrix &ratings, std::uint64_t seed,
                                                         const IalsSettings &settings = {});

} // namespace cineq
