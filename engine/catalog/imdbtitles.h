// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/catalog/catalog.h"

namespace cineq {

/// Whether the file begins like title.basics.tsv of https://developer.imdb.com/non-commercial-datasets/, packed by gzip
/// or not.
[[nodiscard]] bool isImdbTitles(const QString &path);

/// Reads the movies of such a file (titleType "movie"; other titles are passed over), and their ratings from
/// title.ratings.tsv.gz or title.ratings.tsv in the same folder where one is there. Fails like readCatalog(), with
/// FileUnreadable where the gzip data is damaged.
[[nodiscard]] Result<CatalogPtr> readImdbTitles(const QString &path);

} // namespace cineq
