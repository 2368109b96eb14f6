// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalogstatistics.h"

#include <QStringList>

namespace cineq {

class BarChart;
class BoxChart;
class HeatMap;
class HistogramChart;

// Each fills a chart and its summary from a catalogue's statistics. What it returns is the query that finds the movies
// of each of the chart's items, in their order.

QStringList showRatings(HistogramChart &chart, const CatalogStatistics &statistics);
QStringList showGenres(BarChart &chart, const CatalogStatistics &statistics);
QStringList showYears(HistogramChart &chart, const CatalogStatistics &statistics);
QStringList showDecades(BoxChart &chart, const CatalogStatistics &statistics);
/// A cell is the share of its row's genre that carries its column's genre too.
QStringList showGenrePairs(HeatMap &chart, const CatalogStatistics &statistics);
QStringList showSynopses(HistogramChart &chart, const CatalogStatistics &statistics);

} // namespace cineq
