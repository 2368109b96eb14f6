// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"

namespace cineq::bench {

/// A million invented movies, the same for everybody, that look like IMDb's: Zipf's law for words, genres and votes,
/// more movies every year, four fifths rated, and what IMDb doesn't hand out: a synopsis for three in ten.
[[nodiscard]] CatalogPtr millionMovies();

/// The same as IMDb's files, title.basics.tsv and beside it title.ratings.tsv, without synopses. Written once a
/// process, and gone with it.
[[nodiscard]] QString fileOfMillionMovies();

} // namespace cineq::bench
