// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/summary.h"
#include "ui/charts/histogramchart.h"

namespace cineq {

/// Shows how often numbers are how large. madeFrom: of the table that is exported.
void showBins(HistogramChart &chart, const BinCounts &bins, const QList<std::pair<QString, QString>> &madeFrom,
              const QList<HistogramChart::Mark> &marks = {});

/// "n 158,720, mean 0.001, SD 0.03, -0.2 to 0.21, zeros 0 %"; empty where there are no numbers.
[[nodiscard]] QString summaryText(const Summary &summary);

} // namespace cineq
