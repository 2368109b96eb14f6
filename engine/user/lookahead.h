// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/user/scoremodel.h"

#include <span>

namespace cineq {

/// What asking about one movie is worth to the picks after it, in reward a later step: how much higher the mean score
/// of the best few others is expected to be once the answer is known (knowledge gradient, Frazier et al. 2008).
/// score: of the movie asked about. covariances, means: of that score with the others' and of the others, same shape;
/// `skip` is the index of the movie itself, -1 where it is not among them.
[[nodiscard]] double informationValue(Moments score, std::span<const float> covariances, std::span<const float> means,
                                      int skip);

} // namespace cineq
