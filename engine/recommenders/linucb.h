// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/recommender.h"
#include "engine/user/ratingmatrix.h"

namespace cineq {

struct LinUcbSettings
{
    int factors = 16;
    float noise = 0.2F; ///< variance of a reward around what the factors say, > 0
    float alpha = 0.3F; ///< standard deviations of the expected reward that are added to it, >= 0
};

/// LinUCB (Li et al. 2010): expected reward linear in a movie's features, plus alpha standard deviations for what an
/// answer may teach. The features are the leading eigenvectors of the covariance of people's rewards, and the prior of
/// their weights is how people vary along them. Scores: reward. The order of answers doesn't matter.
/// A person left out is taken from that prior, but the features know them: where that matters, fit without them.
[[nodiscard]] std::shared_ptr<const Recommender> fitLinUcb(const RatingMatrix &ratings, std::uint64_t seed,
                                                           const LinUcbSettings &settings = {});

} // namespace cineq
