// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/environments.h"

#include "engine/user/cosineuser.h"

#include <algorithm>

namespace cineq {

RecommendationEnv makeEnvironment(const Model &model, const std::string &stream)
{
    return {std::make_unique<CosineUser>(model.unitFeatures), model.newState(model.info.seed), model.catalog->size(),
            model.config.episodeLength, Rng(model.info.seed, stream)};
}

BatchedEnv makeEnvironments(const Model &model)
{
    const int count = std::min(model.config.parallelEnvironments, model.config.episodes);
    return BatchedEnv(count, [&](int index) { return makeEnvironment(model, "environment " + std::to_string(index)); });
}

} // namespace cineq
