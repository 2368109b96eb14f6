// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exchange/exporttable.h"

#include <functional>

class QTableView;

namespace cineq {

/// What a table shows, as text: its visible columns in the order on screen, of the rows selected or, where none is, of
/// all. Columns that show nothing are left out.
[[nodiscard]] ExportTable shownTable(const QTableView &table);

/// Copies shownTable() as text, and as an HTML table for programs that take one. Returns how many rows.
int copyRows(const QTableView &table);
/// Copies shownTable() as a Markdown table. Returns how many rows.
int copyRowsAsMarkdown(const QTableView &table);

/// Adds both to the table's context menu; Ctrl+C copies. copied: told how many rows, if any.
void addCopyActions(QTableView *table, const std::function<void(int rows)> &copied = {});

} // namespace cineq
