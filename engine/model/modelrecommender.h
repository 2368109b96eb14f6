// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/model.h"
#include "engine/recommenders/recommender.h"

namespace cineq {

/// A trained model as a recommender: for the same answers and seed it shows what a RatingSession of the model shows.
/// It was fitted on nobody that could be left out. seed: of the state that a session starts with, where that is random.
[[nodiscard]] std::shared_ptr<const Recommender> makeModelRecommender(std::shared_ptr<const Model> model,
                                                                      quint64 seed = 0);

} // namespace cineq
