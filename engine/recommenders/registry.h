// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/recommender.h"
#include "engine/user/ratingmatrix.h"

#include <QStringList>

namespace cineq {

/// Keys of the recommenders that people's ratings alone are enough for, weakest first in a session that starts from
/// nothing.
[[nodiscard]] QStringList recommenderKeys();

/// Fits the recommender of that key with its default settings; null for any other key. seed: of what it draws.
[[nodiscard]] std::shared_ptr<const Recommender> fitRecommender(QStringView key, const RatingMatrix &ratings,
                                                                std::uint64_t seed);

} // namespace cineq
