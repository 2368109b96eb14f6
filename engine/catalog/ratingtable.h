// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/catalog/catalog.h"

#include <vector>

namespace cineq {

/// One person's stars for one movie.
struct Rating
{
    qint32 user = 0;      ///< index into RatingTable::users
    qint32 row = 0;       ///< catalogue row
    float stars = 0.0F;   ///< 0.5 ... 5
    qint64 timestamp = 0; ///< seconds since 1970-01-01 UTC; 0 = not known
};

/// Real people's ratings of a catalogue, sorted by user, then by row. A person who rated one movie twice keeps the
/// later.
struct RatingTable
{
    int movies = 0;    ///< in the catalogue
    QStringList users; ///< ids as in the file, in the order of their first rating
    std::vector<Rating> ratings;
    qint64 unknownMovies = 0; ///< ratings of movies that the catalogue doesn't have (not an issue of the file)
    std::vector<CatalogIssue> issues;
};

/// Reads ratings: CineQ's (`user_id,movie_id,stars[,timestamp]`) or MovieLens' (`userId,movieId,rating,timestamp`).
/// Fails like readCatalog(), with RatingColumnsMissing where the columns are not there, and with MovieUnknown (id of
/// the first) where the catalogue has none of the movies.
[[nodiscard]] Result<RatingTable> readRatings(const QString &path, const Catalog &catalog);

/// Whether bundledRatings() are of the movies that this catalogue's ids name: MovieLens', or the bundled one's, most of
/// whose titles are the same. Reads the bundled catalogue, where it is none of these.
[[nodiscard]] bool isRatedByBundledPeople(const Catalog &catalog);

} // namespace cineq
