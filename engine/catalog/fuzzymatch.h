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

/// 1 - d / length of the longer text, 0 ... 1, where d counts insertions, deletions, substitutions and swaps of
/// neighbours (Damerau 1964; no letter edited twice). Two empty texts have nothing in common.
[[nodiscard]] double spellingSimilarity(const QString &a, const QString &b);

/// Looks a name up by spellingSimilarity(), blind to case, accents, spaces and punctuation.
[[nodiscard]] FuzzyMatch fuzzyMatch(const QString &typed, const QStringList &vocabulary);

} // namespace cineq
