// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/catalog/catalog.h"

namespace cineq {

/// Reads a catalogue in any of the formats of CatalogFormat: UTF-8 with or without byte order mark, comma, tab or
/// semicolon, RFC 4180 quotes, columns found by their header names in any order, or by the map that
/// rememberColumnMap() keeps for that header. IMDb's titles are read as imdbtitles.h says.
/// A row that can't be used becomes an issue of the catalogue. Fails with FileMissing, FileIsDirectory, FileUnreadable,
/// FileEmpty, FileBinary, OutOfMemory, HeaderOnly, TitleColumnMissing or NoUsableRow (arguments: the first issue's kind
/// as a number, its text).
[[nodiscard]] Result<CatalogPtr> readCatalog(const QString &path);

} // namespace cineq
