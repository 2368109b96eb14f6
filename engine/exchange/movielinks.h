// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/titlematcher.h"

#include <vector>

namespace cineq {

/// IMDb's and TMDB's ids of a catalogue's movies, from MovieLens' links.csv (movieId,imdbId,tmdbId) in the catalogue's
/// folder. Shape: catalog, or empty where there is no such file.
[[nodiscard]] std::vector<MovieIds> movieIdsBeside(const Catalog &catalog);

} // namespace cineq
