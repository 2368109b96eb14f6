// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/features/featureextractor.h"

#include <memory>
#include <vector>

namespace cineq {

/// What all BeliefStates of one catalogue share.
struct BeliefSpace
{
    std::shared_ptr<const FeatureMatrix> unitFeatures; ///< [N, D], rows of unit norm
    /// What a movie's rating adds to its expected reward: little, so that it decides between movies that the person's
    /// taste can't tell apart, and nothing else. Shape: [N].
    std::vector<float> appeal;
    /// Expected reward of each movie as the first of a session, with what its answer teaches. Before the first answer
    /// all movies are alike but for that, so it is known for the best-rated ones alone, which people can answer to; the
    /// others have the plain expectation. Shape: [N].
    std::vector<float> opening;
};

[[nodiscard]] std::shared_ptr<const BeliefSpace> makeBeliefSpace(const Catalog &catalog,
                                                                 std::shared_ptr<const FeatureMatrix> unitFeatures);

} // namespace cineq
