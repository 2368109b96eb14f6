// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/user/ratingmatrix.h"

#include <vector>

namespace cineq {

/// Deals people into folds: everybody is in one, sizes differ by one at most. Each fold ascending.
/// 1 <= folds <= people.
[[nodiscard]] std::vector<std::vector<int>> dealIntoFolds(int people, int folds, quint64 seed);

/// So many people, ascending. 0 <= count <= people. A larger draw of the same seed holds the smaller.
[[nodiscard]] std::vector<int> drawPeople(int people, int count, quint64 seed);

/// Two parts of everybody's ratings; the same people in the same order in both.
struct RatingSplit
{
    RatingMatrix known;
    RatingMatrix asked;
};

/// Draws which ratings of each person are known, the nearest whole number to that share of them. A person's draw
/// depends on the seed, their index and the number of their ratings alone, not on other people.
[[nodiscard]] RatingSplit splitRatings(const RatingMatrix &ratings, double knownShare, quint64 seed);

} // namespace cineq
