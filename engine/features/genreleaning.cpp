// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/genreleaning.h"

#include "engine/base/summary.h"

#include <algorithm>

namespace cineq {

QList<GenreLeaning> leadingGenres(const FeatureExtractor &extractor, std::span<const float> taste, int count)
{
    const std::span<const float> weights = taste.first(static_cast<std::size_t>(extractor.genreDimensions()));
    QList<GenreLeaning> genres;
    for (const int genre : farthestFromZero(weights, count)) {
        if (const float weight = weights[static_cast<std::size_t>(genre)]; weight != 0.0F)
            genres.append({extractor.genres()[genre], weight});
    }
    std::ranges::stable_sort(genres, std::greater(), &GenreLeaning::weight);
    return genres;
}

} // namespace cineq
