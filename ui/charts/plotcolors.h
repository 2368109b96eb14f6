// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCustomPlot;
class QFont;
class QPalette;

namespace cineq {

/// Gives a QCustomPlot the palette's ground, text and grid. font: the widget's; labels are a little smaller.
void applyPalette(QCustomPlot &plot, const QPalette &palette, const QFont &font);

} // namespace cineq
