// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/recommender.h"
#include "engine/user/ratingmatrix.h"

namespace cineq {

/// Mean reward of each movie over all people, who ignore what they have not rated. Shape: movies.
[[nodiscard]] Eigen::VectorXf meanRewards(const RatingMatrix &ratings);

/// The same for everybody, whatever they answer: each movie's mean reward.
[[nodiscard]] std::shared_ptr<const Recommender> fitPopularity(const RatingMatrix &ratings);

} // namespace cineq
