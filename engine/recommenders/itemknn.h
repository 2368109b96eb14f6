// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/recommender.h"
#include "engine/user/ratingmatrix.h"

namespace cineq {

struct ItemKnnSettings
{
    int neighbours = 50;    ///< of each movie answered; more where they are equally near
    float shrinkage = 5.0F; ///< added to the product of the norms: draws movies that few rated away from 1
    float weight = 0.25F;   ///< of the neighbours' opinion beside the mean reward
};

/// Item-based nearest neighbours (Sarwar et al. 2001) within a session: each answer lifts the movie's neighbours by
/// similarity x (reward - mean reward). Similarity: cosine of the lifts that people gave. Scores: mean reward and those
/// lifts. The order of answers doesn't matter.
[[nodiscard]] std::shared_ptr<const Recommender> fitItemKnn(const RatingMatrix &ratings,
                                                            const ItemKnnSettings &settings = {});

} // namespace cineq
