// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/env/batchedenv.h"
#include "engine/model/model.h"

#include <string>

namespace cineq {

/// A session of the people that the model is trained on, with the random stream of that name of the model's seed.
[[nodiscard]] RecommendationEnv makeEnvironment(const Model &model, const std::string &stream);
/// As many of them side by side as the configuration says.
[[nodiscard]] BatchedEnv makeEnvironments(const Model &model);

} // namespace cineq
