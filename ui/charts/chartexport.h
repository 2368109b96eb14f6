// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exchange/exporttable.h"

#include <functional>

class QWidget;

namespace cineq {

/// Adds "Export chart…" to the chart's context menu, which asks for a file and writes the chart as writeChart() does.
/// table: what the chart shows at that time; its title suggests the file's name. GUI thread; encodes and writes in the
/// background, and says what came of it: in the window's status bar, or in a box if it failed.
void addChartExport(QWidget *chart, std::function<ExportTable()> table);

/// What the charts in the widget are made from, where their own tables don't say.
void setChartOrigin(QWidget *widget, const QList<std::pair<QString, QString>> &madeFrom);

/// Writes a chart in the format of the file's ending: .png at twice the size on screen, .svg as lines and text, .csv
/// the table. A QCustomPlot inside is drawn anew, under the table's title and without its layer "overlay"; of a
/// QGraphicsView the whole scene; any other widget as it is on screen. Fails like writeExport().
[[nodiscard]] Result<void> writeChart(QWidget &chart, const ExportTable &table, const QString &path);

} // namespace cineq
