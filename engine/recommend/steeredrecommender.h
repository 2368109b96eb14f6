// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/steering.h"
#include "engine/recommenders/recommender.h"

namespace cineq {

/// Another recommender's scores, steered: of the movies not answered the best kSteeredLength stand above the others, in
/// steer()'s order. Chance differs with the answers. unitFeatures: movies x dimensions, rows of unit norm.
[[nodiscard]] std::shared_ptr<const Recommender>
makeSteeredRecommender(std::shared_ptr<const Recommender> recommender, const Steering &steering, CatalogPtr catalog,
                       std::shared_ptr<const FeatureMatrix> unitFeatures);

inline constexpr int kSteeredLength = 50;

} // namespace cineq
