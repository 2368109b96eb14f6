// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/model.h"

namespace cineq {

/// A movie that the person liked and that a recommendation is like.
struct Reason
{
    int likedRow = -1;       ///< in the catalogue
    double similarity = 0.0; ///< cosine of the two movies' features
    QStringList sharedTerms; ///< genres, tags and directors that both have, at most five
};

/// Why the movie in that row is near to what the person liked: the nearest of the liked ones, nearest first.
[[nodiscard]] QList<Reason> explain(const Model &model, int row, const QList<int> &likedRows, int count = 2);

} // namespace cineq
