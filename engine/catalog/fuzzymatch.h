// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cineq {

/// Where a typed name stands in a vocabulary.
struct FuzzyMatch
{
    int index = -1;          ///< best entry of the vocabulary; -1 = none has anything in common
    double similarity = 0.0; ///< 0 ... 1; 1 = same letters and digits
    bool isNear = false;     ///< near enough, and nearer than every other name, to be what was meant
    QStringList suggestions; ///< up to three nearest names, the nearest first
};

/// Looks a name up, blind to case, accents, spaces and punctuation. Similarity is 1 - d / length of the longer name,
/// where d counts insertions, deletions, substitutions and swaps of neighbours (Damerau 1964; no letter edited twice).
[[nodiscard]] FuzzyMatch fuzzyMatch(const QString &typed, const QStringList &vocabulary);

} // namespace cineq
