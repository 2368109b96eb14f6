// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/recommender.h"

namespace cineq {

/// Movies in random order, another one for each session started. Two with the same seed hand out the same orders in
/// the same sequence.
[[nodiscard]] std::shared_ptr<const Recommender> makeRandomOrder(int movies, std::uint64_t seed);

} // namespace cineq
