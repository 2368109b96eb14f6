// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curvechart.h"

#include <QEvent>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace cineq {

CurveChart::CurveChart(const QString &name, ChartColor color, QWidget *parent)
    : QChartView(parent), m_color(color), m_series(new QLineSeries), m_x(new QValueAxis), m_y(new QValueAxis)
{
    setAccessibleName(name);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    chart()->setTitle(name);
    chart()->legend()->hide();
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
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.85));
    applyPalette(*chart(), palette(), small);
    setBackgroundBrush(palette().brush(QPalette::Base));
    m_series->setPen(QPen(chartColor(m_color, palette()), 2.0));
    m_series->setMarkerSize(5.0);
}

void CurveChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}

} // namespace cineq
