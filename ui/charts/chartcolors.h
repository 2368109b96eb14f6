// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QtCharts/QChart>

namespace cineq {

/// Line colours that stay apart for colour-blind eyes (Okabe and Ito 2008), each in a shade for light and for dark
/// ground.
enum class ChartColor { Blue, Vermilion, Green, Purple };

[[nodiscard]] bool isDark(const QPalette &palette);
[[nodiscard]] QColor chartColor(ChartColor color, const QPalette &palette);
/// The colour as a faint line on the palette's ground; opaque, as lines that cross themselves would show it.
[[nodiscard]] QColor faint(const QColor &color, const QPalette &palette);
/// Text of second rank: readable on the palette's window, fainter than its text.
[[nodiscard]] QColor secondaryText(const QPalette &palette);
/// Gives a Qt Charts chart the palette's ground, text and grid, and all the room there is.
void applyPalette(QChart &chart, const QPalette &palette, const QFont &font);

} // namespace cineq
