// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace cineq {

/// The `count` open actions (all, if there are fewer) of highest prior, highest first; among equals the lower index.
/// prior: [actions], or empty where all are equal. closed: in any order, may repeat.
[[nodiscard]] std::vector<int> openCandidates(std::span<const float> prior, std::span<const int> closed, int actions,
                                              int count);

} // namespace cineq
