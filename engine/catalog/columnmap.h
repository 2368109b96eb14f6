// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace cineq {

/// Which column of a delimited file holds which field: {"title": "Name", "year": "Jahr"}.
using ColumnMap = QMap<QString, QString>;

/// The fields that a column can hold: those of CineQ's catalogues, and those of a person's own files.
[[nodiscard]] const QStringList &columnFields();

/// Reads "title=Name,year=Jahr". A column's name may hold "=", but no comma. Fails with FieldUnknown, and with
/// FieldRepeated where a field is named twice.
[[nodiscard]] Result<ColumnMap> parseColumnMap(const QString &text);

/// The map that was remembered for files with these columns, in their order; empty where none was.
[[nodiscard]] ColumnMap rememberedColumnMap(const QStringList &columns);
/// Keeps the map for files with these columns. Fails with ColumnUnknown where a column is not among them, and with
/// WriteFailed.
[[nodiscard]] Result<void> rememberColumnMap(const QStringList &columns, const ColumnMap &map);

} // namespace cineq
