// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cineq {

inline constexpr int kFirstYear = 1870;
inline constexpr int kLastYear = 2100;

/// What a title of MovieLens holds: "City of Lost Children, The (Cité des enfants perdus, La) (1995)".
struct MovieLensTitle
{
    QString title;         ///< article in front
    QString originalTitle; ///< what stood in brackets, article in front; empty = nothing did
    int year = 0;          ///< 0 = not known
};

[[nodiscard]] MovieLensTitle parseMovieLensTitle(const QString &text);

} // namespace cineq
