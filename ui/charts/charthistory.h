// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>
#include <vector>

namespace cineq {

/// One point of a live chart. NaN = gap.
struct ChartPoint
{
    double x = 0.0;
    double value = 0.0;
    double average = 0.0; ///< mean of the last values up to and with this one; NaN where value is
};

/// Bounded history of a growing series, evenly spread over the whole run: when full, every second point goes and from
/// then on only every second new one stays. The first and the newest point are always there. A plain object.
class ChartHistory
{
public:
    static constexpr std::size_t kDefaultCapacity = 4000; ///< points

    /// averageWindow: values in the moving average; 0 = no average. capacity: 2 or more points.
    explicit ChartHistory(int averageWindow = 0, std::size_t capacity = kDefaultCapacity);

    /// x must not fall. A value that isn't finite becomes a gap.
    void append(double x, double value);
    void clear();

    [[nodiscard]] const std::vector<ChartPoint> &points() const { return m_points; }
    [[nodiscard]] bool isEmpty() const { return m_points.empty(); }
    [[nodiscard]] qint64 appended() const { return m_appended; } ///< points ever given
    [[nodiscard]] int averageWindow() const { return m_averageWindow; }
    /// Only where there is an average. Of a series with points gone, what is left stands for them. window: 1 or more.
    void setAverageWindow(int window);
    /// The point nearest to x; null while empty.
    [[nodiscard]] const ChartPoint *nearest(double x) const;

private:
    void thin();
    void remember(double value);
    [[nodiscard]] double average() const;

    int m_averageWindow;
    std::size_t m_capacity;
    qint64 m_stride = 1; // every m_stride-th point stays
    qint64 m_appended = 0;
    std::vector<ChartPoint> m_points;
    std::deque<double> m_window; // the last m_averageWindow values, thinned or not
};

} // namespace cineq
