// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartgrid.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace cineq {

namespace {

constexpr int kLowHeight = 380;  // below it two rows of charts have no room for their lines
constexpr int kSlimWidth = 420;  // below it two columns have none
constexpr int kChartWidth = 200; // least that a chart needs to be read

} // namespace

ChartGrid::ChartGrid(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
}

void ChartGrid::add(QWidget *chart)
{
    chart->setParent(this);
    m_charts.append(chart);
    arrange(std::max(m_columns, 2));
}

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int count = static_cast<int>(m_charts.size());
    const QSize size = event->size();
    int columns = 2;
    if (size.height() < kLowHeight && size.width() >= count * kChartWidth)
        columns = count;
    else if (size.width() < kSlimWidth && size.height() > 2 * kLowHeight)
        columns = 1;
    if (columns != m_columns)
        arrange(columns);
}

void ChartGrid::arrange(int columns)
{
    for (QWidget *chart : std::as_const(m_charts))
        m_layout->removeWidget(chart);
    for (int i = 0; i < m_charts.size(); ++i)
        m_layout->addWidget(m_charts[i], i / columns, i % columns);
    for (int i = 0; i < m_charts.size(); ++i) {
        m_layout->setColumnStretch(i, i < columns ? 1 : 0);
        m_layout->setRowStretch(i, i < (m_charts.size() + columns - 1) / columns ? 1 : 0);
    }
    m_columns = columns;
}

} // namespace cineq
