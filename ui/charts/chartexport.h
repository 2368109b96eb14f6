// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exchange/exporttable.h"

#include <functional>

class QWidget;

namespace cineq {

/// Adds "Export chart…" to the chart's context menu, which asks for a file and writes the chart as writeChart() does.
/// table: what the chart shows at that time; its title suggests the file's name. GUI thread; encodes and writes in the
/// background, and says so if that failed.
void addChartExport(QWidget *chart, std::function<ExportTable()> table);

/// Writes a chart in the format of the file's ending: .png at twice the size on screen, .svg as lines and text, .csv
/// the table. A QCustomPlot inside is drawn anew, under the table's title and without its layer "overlay"; of a
/// QGraphicsView the whole scene; any other widget as it is on screen. Fails like writeExport().
[[nodiscard]] Result<void> writeChart(QWidget &chart, const ExportTable &table, const QString &path);

} // namespace cineq
