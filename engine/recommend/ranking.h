// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/rng.h"
#include "engine/model/model.h"
#include "engine/recommend/recommendation.h"

namespace cineq {

/// Ranks the movies of the model's catalogue for that state. Genres restrict the list to movies that carry one of them
/// and bend the state towards them; alpha ranks by (1 - alpha) minmax(Q) + alpha minmax(similarity), minmax over the
/// movies that may appear. Equal scores keep the catalogue's order. Then the list is steered. Fails with GenreUnknown,
/// AlphaInvalid or SteeringInvalid.
[[nodiscard]] Result<RecommendationList> rankMovies(const Model &model, const UserState &state,
                                                    const RecommendationRequest &request);

/// One movie as an item of a list, without rank and scores.
[[nodiscard]] Recommendation recommendationOf(const Catalog &catalog, int row);

/// A place of a ranked list drawn by chance, the better ones sooner: 0 ... count - 1, place i with a weight of
/// 1 / (i + 1). count > 0.
[[nodiscard]] int drawPlace(int count, Rng &rng);

} // namespace cineq
