// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charthistory.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cineq {

ChartHistory::ChartHistory(int averageWindow, std::size_t capacity)
    : m_averageWindow(averageWindow), m_capacity(std::max<std::size_t>(capacity, 2))
{
    m_points.reserve(m_capacity + 1);
}

void ChartHistory::append(double x, double value)
{
    ChartPoint point{x, std::isfinite(value) ? value : std::numeric_limits<double>::quiet_NaN(), 0.0};
    remember(point.value);
    point.average = std::isnan(point.value) ? point.value : average();

    const bool newestIsSpare = m_appended > 0 && (m_appended - 1) % m_stride != 0;
    if (newestIsSpare)
        m_points.back() = point;
    else
        m_points.push_back(point);
    ++m_appended;
    if (m_points.size() > m_capacity)
        thin();
}

void ChartHistory::setAverageWindow(int window)
{
    m_averageWindow = window;
    m_window.clear();
    for (ChartPoint &point : m_points) {
        for (qint64 i = 0; i < std::min<qint64>(m_stride, window); ++i)
            remember(point.value);
        point.average = std::isnan(point.value) ? point.value : average();
    }
}

void ChartHistory::clear()
{
    m_points.clear();
    m_window.clear();
    m_stride = 1;
    m_appended = 0;
}

const ChartPoint *ChartHistory::nearest(double x) const
{
    if (m_points.empty())
        return nullptr;
    const auto right = std::lower_bound(m_points.begin(), m_points.end(), x,
                                        [](const ChartPoint &point, double at) { return point.x < at; });
    if (right == m_points.begin())
        return &m_points.front();
    if (right == m_points.end())
        return &m_points.back();
    const auto left = right - 1;
    return x - left->x <= right->x - x ? &*left : &*right;
}

void ChartHistory::thin()
{
    const ChartPoint newest = m_points.back();
    std::size_t kept = 0;
    for (std::size_t i = 0; i + 1 < m_points.size(); i += 2)
        m_points[kept++] = m_points[i];
    m_points.resize(kept);
    m_points.push_back(newest);
    m_stride *= 2;
}

void ChartHistory::remember(double value)
{
    m_window.push_back(value);
    while (std::ssize(m_window) > m_averageWindow)
        m_window.pop_front();
}

double ChartHistory::average() const
{
    // Summed anew: a running sum would never recover from one huge value.
    double sum = 0.0;
    int count = 0;
    for (const double value : m_window) {
        if (!std::isnan(value)) {
            sum += value;
            ++count;
        }
    }
    return count > 0 ? sum / count : std::numeric_limits<double>::quiet_NaN();
}

} // namespace cineq
