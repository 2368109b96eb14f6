// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/recommender.h"
#include "engine/user/ratingmatrix.h"

#include <vector>

namespace cineq {

struct MixturePart
{
    std::shared_ptr<const Recommender> recommender;
    float weight = 1.0F;
};

/// Weighted sum of the scores of recommenders that score in the same unit. parts: not empty, all of the same
/// catalogue and the same people. key: a literal.
[[nodiscard]] std::shared_ptr<const Recommender> mixtureOf(QLatin1StringView key, std::vector<MixturePart> parts);

/// The baseline that a learned policy has to beat: 0.6 of the Gaussian process and 0.4 of the person posterior, both
/// with their default settings.
[[nodiscard]] std::shared_ptr<const Recommender> fitBaseline(const RatingMatrix &ratings);

} // namespace cineq
