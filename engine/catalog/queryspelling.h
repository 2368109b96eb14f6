// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalogsearch.h"

namespace cineq {

/// The query that may have been meant by one that no movie fits: names that the catalogue doesn't have are put in the
/// spelling of the nearest that it has, and words alone in that of the nearest title. None where all of it is known, or
/// nothing is near. Compares with the whole vocabulary: seconds for a million movies, so not on the GUI thread.
[[nodiscard]] std::optional<Query> respelled(const CatalogSearch &search, const PersonalRows &personal,
                                             const Query &query);

} // namespace cineq
