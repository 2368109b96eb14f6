// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace cineq {

/// What numbers have in common. Mean, deviation, minimum and maximum are NaN where there are none.
struct Summary
{
    qint64 count = 0;
    double mean = 0.0;
    double deviation = 0.0; ///< standard deviation of these very numbers
    double minimum = 0.0;
    double maximum = 0.0;
    double norm = 0.0; ///< Euclidean
    qint64 positive = 0;
    qint64 negative = 0;

    [[nodiscard]] qint64 zeros() const { return count - positive - negative; }
};

/// Sums numbers up that come one by one, and keeps none of them (Welford 1962). A plain object.
class RunningSummary
{
public:
    /// NaN doesn't count.
    void add(double value);
    [[nodiscard]] Summary summary() const;

private:
    Summary m_sofar;           // but for deviation and norm
    double m_deviations = 0.0; // squared, about the mean
    double m_squares = 0.0;
};

/// Counts in bins of equal width from minimum to maximum; the last one holds the maximum too.
struct BinCounts
{
    double minimum = 0.0;
    double maximum = 0.0;
    std::vector<qint64> counts;

    [[nodiscard]] double binWidth() const { return (maximum - minimum) / double(counts.size()); }
};

/// Of finite numbers.
[[nodiscard]] Summary summaryOf(std::span<const float> values);
/// Of finite numbers. bins: 1 or more; numbers that are all alike are in the middle one of width 1; none at all have no
/// bins.
[[nodiscard]] BinCounts countInBins(std::span<const float> values, int bins);
/// Places of the `count` numbers farthest from 0, farthest first; among equals the lower place.
[[nodiscard]] std::vector<int> farthestFromZero(std::span<const float> values, int count);

} // namespace cineq
