// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/exchange/exporttable.h"

#include <vector>

namespace cineq {

/// The columns of tableOf(): those of CineQ's own catalogues.
[[nodiscard]] QList<ExportColumn> catalogColumns();

/// Movies of a catalogue as a table, in the order of @p rows; as CSV it is a catalogue that readCatalog() reads.
/// filter: how the rows were chosen, for people to read.
[[nodiscard]] ExportTable tableOf(const Catalog &catalog, const std::vector<int> &rows, const QString &filter);

} // namespace cineq
