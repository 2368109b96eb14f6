// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/model.h"

#include <cmath>

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

/// What the movie has in common with those liked: the reasons' terms, each once, at most five; those that more of the
/// liked movies have come first.
[[nodiscard]] QStringList sharedTermsOf(const QList<Reason> &reasons);

/// A part of a score to three decimals, as it is shown; never -0.
[[nodiscard]] inline double roundedPart(double part)
{
    return std::round(part * 1000.0) / 1000.0 + 0.0;
}

/// Movies answered so are the person's own, by which a list is explained.
[[nodiscard]] constexpr bool isLiking(FeedbackKind kind)
{
    return kind == FeedbackKind::Like || kind == FeedbackKind::Watch;
}

} // namespace cineq
