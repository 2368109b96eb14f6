// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charthistory.h"

#include <QList>
#include <QPen>
#include <QString>

#include <memory>
#include <optional>

class QCPGraph;
class QCPItemText;
class QCustomPlot;
class QFont;
class QPalette;

namespace cineq {

/// What else is drawn in a live chart to compare with: a finished curve.
struct ChartCurve
{
    QString label; ///< short: it stands at the curve's end
    QString name;  ///< of the column in exports
    std::shared_ptr<const ChartHistory> points;
    int place = 0; ///< decides on dashes and colour, 0 ... kMostCurves - 1
};

inline constexpr int kMostCurves = 6;

/// Every place has dashes of its own; colours only help.
[[nodiscard]] QPen curvePen(int place, const QPalette &palette);
/// What is drawn of a point: the moving average where there is one.
[[nodiscard]] double drawnValue(const ChartHistory &history, const ChartPoint &point);

/// Draws such curves into a plot, with their labels. Plain object of the GUI thread; borrows the plot, which owns what
/// is drawn.
class ChartCurves
{
public:
    explicit ChartCurves(QCustomPlot &plot) : m_plot(plot) {}

    void setCurves(QList<ChartCurve> curves);
    [[nodiscard]] const QList<ChartCurve> &curves() const { return m_curves; }
    void setLogarithmic(bool logarithmic); ///< values from 0 down are gaps
    void applyColors(const QPalette &palette, const QFont &font);

    /// "A 1.2, B 0.9": the points nearest to x; empty without curves.
    [[nodiscard]] QString textAt(double x) const;

private:
    struct Drawn
    {
        QCPGraph *line;
        QCPItemText *label;
    };

    void fill();

    QCustomPlot &m_plot;
    QList<ChartCurve> m_curves;
    QList<Drawn> m_drawn; // of each
    bool m_isLogarithmic = false;
};

} // namespace cineq
