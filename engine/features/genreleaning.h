// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/features/featureextractor.h"

#include <QList>
#include <QString>

#include <span>

namespace cineq {

/// How far a taste leans towards a genre, above 0, or away from it.
struct GenreLeaning
{
    QString genre;
    float weight = 0.0F;
};

/// The genres of the taste that are farthest from 0, those leant towards first; none that is 0. taste: shape
/// extractor.dimensions(). count: at most so many.
[[nodiscard]] QList<GenreLeaning> leadingGenres(const FeatureExtractor &extractor, std::span<const float> taste,
                                                int count);

} // namespace cineq
