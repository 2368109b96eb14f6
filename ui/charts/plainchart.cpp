// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plainchart.h"

#include <QEvent>
#include <QtCharts/QLegend>

#include <algorithm>

namespace cineq {

PlainChart::PlainChart(const QString &name, ChartColor color, QWidget *parent) : QChartView(parent), m_color(color)
{
    setAccessibleName(name);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    chart()->setTitle(name);
    chart()->legend()->hide();
}

void PlainChart::applyColors()
{
    QFont small = font();
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.85));
    applyPalette(*chart(), palette(), small);
    setBackgroundBrush(palette().brush(QPalette::Base));
}

void PlainChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyColors();
}

} // namespace cineq
