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

void ChartGrid::setLeastChartSize(const QSize &size)
{
    m_leastSize = size;
    arrange(columnsFor(this->size()));
}

void ChartGrid::setChartShown(QWidget *chart, bool shown)
{
    if (shown ? !m_hidden.remove(chart) : m_hidden.contains(chart))
        return;
    if (!shown)
        m_hidden.insert(chart);
    chart->setVisible(shown);
    arrange(columnsFor(size()));
}

QList<QWidget *> ChartGrid::shownCharts() const
{
    QList<QWidget *> charts = m_charts;
    charts.removeIf([this](QWidget *chart) { return m_hidden.contains(chart); });
    return charts;
}

int ChartGrid::columnsFor(const QSize &size) const
{
    const int count = static_cast<int>(shownCharts().size());
    if (!m_leastSize.isEmpty())
        return std::clamp(size.width() / m_leastSize.width(), 1, std::max(1, count));
    if (size.height() < kLowHeight && size.width() >= count * kChartWidth)
        return count;
    const bool isSlim = size.width() < kSlimWidth && size.height() > 2 * kLowHeight;
    return isSlim || size.width() < 2 * minimumSizeHint().width() ? 1 : 2;
}

QSize ChartGrid::minimumSizeHint() const
{
    int width = m_leastSize.width();
    for (const QWidget *chart : shownCharts())
        width = std::max(width, chart->minimumSizeHint().width());
    return {width, m_layout->minimumSize().height()};
}

void ChartGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int columns = columnsFor(event->size()); columns != m_columns)
        arrange(columns);
}

void ChartGrid::arrange(int columns)
{
    for (QWidget *chart : std::as_const(m_charts))
        m_layout->removeWidget(chart);
    const QList<QWidget *> charts = shownCharts();
    for (int i = 0; i < charts.size(); ++i)
        m_layout->addWidget(charts[i], i / columns, i % columns);
    const auto rows = (charts.size() + columns - 1) / columns;
    for (int i = 0; i < m_charts.size(); ++i) {
        m_layout->setColumnStretch(i, i < columns ? 1 : 0);
        m_layout->setRowStretch(i, i < rows ? 1 : 0);
        m_layout->setRowMinimumHeight(i, i < rows ? m_leastSize.height() : 0);
    }
    m_columns = columns;
}

} // namespace cineq
