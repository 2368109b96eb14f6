// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curvechart.h"

#include "ui/charts/chartexport.h"

#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace cineq {

CurveChart::CurveChart(const QString &name, ChartColor color, QWidget *parent)
    : PlainChart(name, color, parent), m_series(new QLineSeries), m_x(new QValueAxis), m_y(new QValueAxis)
{
    chart()->addSeries(m_series);
    chart()->addAxis(m_x, Qt::AlignBottom);
    chart()->addAxis(m_y, Qt::AlignLeft);
    m_series->attachAxis(m_x);
    m_series->attachAxis(m_y);
    m_x->setLabelFormat(QStringLiteral("%d"));
    m_x->setTickCount(2);
    m_y->setLabelFormat(QStringLiteral("%.1f"));
    m_y->setTickCount(3);
    setPoints({});
    applyColors();
    addChartExport(this, [this] { return table(); });
}

ExportTable CurveChart::table() const
{
    ExportTable table{.title = accessibleName(),
                      .columns = {{QStringLiteral("step"), tr("Step")}, {QStringLiteral("value"), tr("Value")}}};
    for (const QPointF &point : m_series->points())
        table.rows.append({point.x(), point.y()});
    return table;
}

void CurveChart::setPoints(const QList<QPointF> &points)
{
    double low = 0.0;
    double high = 0.0;
    for (const QPointF &point : points) {
        low = std::min(low, point.y());
        high = std::max(high, point.y());
    }
    m_series->replace(points);
    m_series->setPointsVisible(points.size() <= 40);
    m_x->setRange(points.isEmpty() ? 0.0 : points.first().x(),
                  points.isEmpty() ? 1.0 : std::max(points.last().x(), points.first().x() + 1.0));
    m_y->setRange(low, high > low ? high : low + 1.0);
    m_y->applyNiceNumbers();
    setAccessibleDescription(points.isEmpty() ? tr("Nothing yet") : tr("Now %1").arg(points.last().y(), 0, 'g', 3));
}

int CurveChart::pointCount() const
{
    return static_cast<int>(m_series->count());
}

void CurveChart::applyColors()
{
    PlainChart::applyColors();
    m_series->setPen(QPen(color(), 2.0));
    m_series->setMarkerSize(5.0);
}

} // namespace cineq
