// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/model.h"

#include <array>
#include <vector>

namespace cineq {

/// People who gave 0.5, 1, ... 5 stars.
using StarCounts = std::array<int, 10>;
[[nodiscard]] StarCounts starCounts(const RatingMatrix &ratings, int row);

/// Rows of the movies most like that one, the most alike first. Likeness is the cosine of their features; where the
/// model knows real people, the mean of it and of the cosine of who liked them (3.5 stars and more), shrunk by ten
/// people (item-to-item collaborative filtering, Sarwar et al. 2001). Cost: movies x features.
[[nodiscard]] std::vector<int> similarMovies(const Model &model, int row, int count);

} // namespace cineq
