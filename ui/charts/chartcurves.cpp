// SPDX-License-Identifier: GPL-3.0-or-later
// qcustomplot.h is written with Qt's keywords and foreach.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH

#include "ui/charts/chartcurves.h"

#include "ui/charts/chartcolors.h"

#include <qcustomplot.h>

#include <QLocale>

#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace cineq {

namespace {

constexpr double kWidth = 1.6;

} // namespace

QPen curvePen(int place, const QPalette &palette)
{
    static const std::array<QList<qreal>, kMostCurves> kDashes{
        {{6, 3}, {1.5, 2}, {8, 2.5, 1.5, 2.5}, {3, 3}, {10, 2.5, 1.5, 2.5, 1.5, 2.5}, {1.5, 5}}};
    using enum ChartColor;
    constexpr std::array kColors{Vermilion, Green, Purple, Blue};
    QPen pen(chartColor(kColors[size_t(place) % kColors.size()], palette), kWidth);
    pen.setDashPattern(kDashes[size_t(place)]);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

double drawnValue(const ChartHistory &history, const ChartPoint &point)
{
    return history.averageWindow() > 0 ? point.average : point.value;
}

void ChartCurves::setCurves(QList<ChartCurve> curves)
{
    for (const Drawn &drawn : std::as_const(m_drawn)) {
        m_plot.removeGraph(drawn.line);
        m_plot.removeItem(drawn.label);
    }
    m_drawn.clear();
    m_curves = std::move(curves);
    for (const ChartCurve &curve : std::as_const(m_curves)) {
        const Drawn drawn{m_plot.addGraph(), new QCPItemText(&m_plot)}; // the plot owns both
        drawn.label->setLayer(QStringLiteral("axes"));
        drawn.label->setText(curve.label);
        drawn.label->setPadding(QMargins(2, 0, 2, 0));
        drawn.label->setPositionAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_drawn.append(drawn);
    }
    fill();
    applyColors(m_plot.palette(), m_plot.font());
}

void ChartCurves::setLogarithmic(bool logarithmic)
{
    m_isLogarithmic = logarithmic;
    fill();
}

void ChartCurves::fill()
{
    for (qsizetype i = 0; i < m_curves.size(); ++i) {
        QVector<QCPGraphData> data;
        bool hasEnd = false;
        for (const ChartPoint &point : m_curves[i].points->points()) {
            double value = drawnValue(*m_curves[i].points, point);
            if (m_isLogarithmic && value <= 0.0)
                value = std::numeric_limits<double>::quiet_NaN();
            data.append(QCPGraphData(point.x, value));
            if (std::isnan(value))
                continue;
            m_drawn[i].label->position->setCoords(point.x, value);
            hasEnd = true;
        }
        m_drawn[i].line->data()->set(data, true);
        m_drawn[i].label->setVisible(hasEnd);
    }
}

void ChartCurves::applyColors(const QPalette &palette, const QFont &font)
{
    QFont bold = font;
    bold.setPointSizeF(m_plot.xAxis->tickLabelFont().pointSizeF());
    bold.setBold(true);
    for (qsizetype i = 0; i < m_drawn.size(); ++i) {
        m_drawn[i].line->setPen(curvePen(m_curves[i].place, palette));
        m_drawn[i].label->setColor(palette.color(QPalette::Text));
        m_drawn[i].label->setBrush(palette.brush(QPalette::Base));
        m_drawn[i].label->setFont(bold);
    }
}

QString ChartCurves::textAt(double x) const
{
    QStringList parts;
    for (const ChartCurve &curve : m_curves) {
        const ChartPoint *point = curve.points->nearest(x);
        if (point == nullptr || x > curve.points->points().back().x)
            continue;
        if (const double value = drawnValue(*curve.points, *point); !std::isnan(value))
            parts.append(curve.label + u' ' + QLocale().toString(value, 'g', 3));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace cineq
