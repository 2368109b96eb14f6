// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/delimitedtable.h"
#include "engine/exchange/personalfile.h"

namespace cineq {

/// The format that the columns of a delimited file speak; nothing where that is none.
[[nodiscard]] std::optional<PersonalFormat> formatOf(const DelimitedTable &table);

/// Reads a delimited file, whose text is @p bytes, as readPersonalFile() says.
[[nodiscard]] Result<PersonalFile> readPersonalTable(const QString &path, QByteArray bytes,
                                                     const PersonalFileOptions &options);

} // namespace cineq
