// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/summary.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cineq {

namespace {

Summary summaryOfNothing()
{
    constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();
    return {.mean = kNothing, .deviation = kNothing, .minimum = kNothing, .maximum = kNothing};
}

} // namespace

Summary summaryOf(std::span<const float> values)
{
    if (values.empty())
        return summaryOfNothing();
    Summary summary{.count = std::ssize(values)};
    double sum = 0.0;
    double squares = 0.0;
    for (const float value : values) {
        sum += double(value);
        squares += double(value) * double(value);
        summary.positive += value > 0.0F ? 1 : 0;
        summary.negative += value < 0.0F ? 1 : 0;
    }
    summary.mean = sum / double(summary.count);
    double deviations = 0.0; // about the mean, not squares - mean^2, which loses digits
    for (const float value : values)
        deviations += (double(value) - summary.mean) * (double(value) - summary.mean);
    summary.deviation = std::sqrt(deviations / double(summary.count));
    const auto [low, high] = std::ranges::minmax(values);
    summary.minimum = double(low);
    summary.maximum = double(high);
    summary.norm = std::sqrt(squares);
    return summary;
}

void RunningSummary::add(double value)
{
    if (std::isnan(value))
        return;
    Summary &all = m_sofar;
    all.minimum = all.count == 0 ? value : std::min(all.minimum, value);
    all.maximum = all.count == 0 ? value : std::max(all.maximum, value);
    const double from = value - all.mean;
    ++all.count;
    all.mean += from / double(all.count);
    m_deviations += from * (value - all.mean);
    m_squares += value * value;
    all.positive += value > 0.0 ? 1 : 0;
    all.negative += value < 0.0 ? 1 : 0;
}

Summary RunningSummary::summary() const
{
    if (m_sofar.count == 0)
        return summaryOfNothing();
    Summary all = m_sofar;
    all.deviation = std::sqrt(m_deviations / double(all.count));
    all.norm = std::sqrt(m_squares);
    return all;
}

BinCounts countInBins(std::span<const float> values, int bins)
{
    if (values.empty())
        return {};
    const auto [low, high] = std::ranges::minmax(values);
    BinCounts binned{double(low), double(high), std::vector<qint64>(size_t(bins), 0)};
    if (low == high) {
        const double half = 0.5 * bins;
        binned.minimum -= half;
        binned.maximum += half;
    }
    const double perUnit = bins / (binned.maximum - binned.minimum);
    for (const float value : values) {
        const int bin = static_cast<int>((double(value) - binned.minimum) * perUnit);
        ++binned.counts[size_t(std::clamp(bin, 0, bins - 1))];
    }
    return binned;
}

std::vector<int> farthestFromZero(std::span<const float> values, int count)
{
    std::vector<int> places(values.size());
    std::iota(places.begin(), places.end(), 0);
    const auto wanted = std::min<std::ptrdiff_t>(count, std::ssize(places));
    std::ranges::partial_sort(places, places.begin() + wanted, [values](int a, int b) {
        const float first = std::abs(values[size_t(a)]);
        const float second = std::abs(values[size_t(b)]);
        return first != second ? first > second : a < b;
    });
    places.resize(size_t(wanted));
    return places;
}

} // namespace cineq
