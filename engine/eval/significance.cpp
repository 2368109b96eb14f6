// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/eval/significance.h"

#include "engine/base/rng.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace cineq {

namespace {

/// More differences than this have too many sign patterns to try them all.
constexpr std::size_t kExactPeople = 13;

/// Sum of the values with the signs that the bits say: 1 = turned.
double flippedSum(std::span<const double> values, quint64 bits)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i)
        sum += (bits >> i & 1) != 0 ? -values[i] : values[i];
    return sum;
}

/// Sums of the same values with random signs. The sums of each eight of them are looked up: ten thousand samples of
/// many people take a millisecond.
class SignFlips
{
public:
    explicit SignFlips(std::span<const double> values)
    {
        for (std::size_t begin = 0; begin < values.size(); begin += kBlock) {
            const auto block = values.subspan(begin, std::min(kBlock, values.size() - begin));
            Sums &sums = m_blocks.emplace_back();
            for (std::size_t signs = 0; signs < sums.size(); ++signs)
                sums[signs] = flippedSum(block, signs);
        }
    }

    [[nodiscard]] double draw(Rng &rng) const
    {
        double sum = 0.0;
        quint64 signs = 0;
        for (std::size_t block = 0; block < m_blocks.size(); ++block, signs >>= kBlock) {
            if (block % (64 / kBlock) == 0)
                signs = rng.next();
            sum += m_blocks[block][signs & 0xff];
        }
        return sum;
    }

private:
    static constexpr std::size_t kBlock = 8;
    using Sums = std::array<double, std::size_t(1) << kBlock>; // by the signs of the block's values

    std::vector<Sums> m_blocks;
};

/// How probable a sum as far from 0 is if A and B are interchangeable for each person.
double signFlipPValue(std::span<const double> differences, quint64 seed)
{
    std::vector<double> moved; // a difference of 0 stays whatever its sign
    std::ranges::copy_if(differences, std::back_inserter(moved), [](double value) { return value != 0.0; });
    double most = 0.0;
    for (const double value : moved)
        most += std::abs(value);
    const double observed = std::abs(std::accumulate(moved.begin(), moved.end(), 0.0)) - 1e-12 * most; // rounding
    if (moved.size() <= kExactPeople) {
        const quint64 patterns = quint64(1) << moved.size();
        int asFar = 0;
        for (quint64 bits = 0; bits < patterns; ++bits)
            asFar += std::abs(flippedSum(moved, bits)) >= observed ? 1 : 0;
        return double(asFar) / double(patterns);
    }
    Rng rng(seed, "sign flips");
    const SignFlips flips(moved);
    int asFar = 1;
    for (int i = 0; i < kResamples; ++i)
        asFar += std::abs(flips.draw(rng)) >= observed ? 1 : 0;
    return double(asFar) / double(kResamples + 1);
}

/// Means of random samples of as many people, ascending.
std::vector<double> bootstrapMeans(std::span<const double> values, quint64 seed)
{
    Rng rng(seed, "bootstrap");
    const quint64 people = values.size();
    const auto valueFor = [&](quint64 bits) { return values[(bits * people) >> 32]; }; // 32 random bits
    std::vector<double> means(kResamples);
    for (double &mean : means) {
        double sum = 0.0;
        for (quint64 i = 0; i + 1 < people; i += 2) {
            const quint64 bits = rng.next();
            sum += valueFor(bits >> 32) + valueFor(bits & 0xffff'ffff);
        }
        if (people % 2 != 0)
            sum += valueFor(rng.next() >> 32);
        mean = sum / double(people);
    }
    std::ranges::sort(means);
    return means;
}

} // namespace

Estimate estimateMean(std::span<const double> values)
{
    Estimate estimate;
    double sum = 0.0;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        sum += value;
        ++estimate.people;
    }
    if (estimate.people == 0)
        return estimate;
    estimate.mean = sum / estimate.people;
    if (estimate.people == 1)
        return estimate;
    double squares = 0.0;
    for (const double value : values) {
        if (!std::isnan(value))
            squares += (value - estimate.mean) * (value - estimate.mean);
    }
    estimate.standardError = std::sqrt(squares / (estimate.people - 1.0) / estimate.people);
    return estimate;
}

PairedDifference comparePaired(std::span<const double> a, std::span<const double> b, quint64 seed)
{
    Q_ASSERT(a.size() == b.size());
    std::vector<double> differences;
    PairedDifference result;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (std::isnan(a[i]) || std::isnan(b[i]))
            continue;
        differences.push_back(a[i] - b[i]);
        result.above += a[i] > b[i] ? 1 : 0;
        result.equal += a[i] == b[i] ? 1 : 0;
        result.below += a[i] < b[i] ? 1 : 0;
    }
    if (differences.empty())
        return result;
    result.difference = estimateMean(differences);
    if (result.difference.standardError > 0.0)
        result.t = result.difference.mean / result.difference.standardError;
    result.pValue = signFlipPValue(differences, seed);
    const std::vector<double> means = bootstrapMeans(differences, seed);
    result.low = means[kResamples / 40];
    result.high = means[kResamples - 1 - kResamples / 40];
    return result;
}

std::vector<double> holmAdjusted(std::span<const double> pValues)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < pValues.size(); ++i) {
        if (!std::isnan(pValues[i]))
            order.push_back(i);
    }
    std::ranges::sort(order, {}, [&](std::size_t i) { return pValues[i]; });
    std::vector<double> adjusted(pValues.begin(), pValues.end());
    double least = 0.0; // an adjusted p is never below that of a smaller p
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        least = std::max(least, std::min(1.0, double(order.size() - rank) * pValues[order[rank]]));
        adjusted[order[rank]] = least;
    }
    return adjusted;
}

} // namespace cineq
