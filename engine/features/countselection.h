// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace cineq {

/// Finds which elements an unstable introsort by descending count, the one that NumPy uses (up to 1.24), puts into the
/// first `kept` places: of equal counts at the border, which ones are kept. Returns: counts; true for those in front.
[[nodiscard]] std::vector<bool> selectByCount(std::span<const int> counts, int kept);

} // namespace cineq
