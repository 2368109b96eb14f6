// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/ratingorder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace cineq {

namespace {

constexpr float kDecay = 8.0F; // ratings
constexpr std::size_t kReach = 24;
constexpr float kRatersForHalf = 10.0F;

/// By distance.
std::array<float, kReach + 1> closenesses()
{
    std::array<float, kReach + 1> values{};
    for (std::size_t distance = 1; distance < values.size(); ++distance)
        values[distance] = std::exp(-static_cast<float>(distance) / kDecay);
    return values;
}

} // namespace

RatingOrder::RatingOrder(const RatingMatrix &ratings) : m_places(size_t(ratings.movies()))
{
    m_orders.reserve(size_t(ratings.people()));
    for (int person = 0; person < ratings.people(); ++person) {
        const std::span<const qint32> rows = ratings.rows(person);
        const std::span<const qint64> times = ratings.timestamps(person);
        std::vector<std::size_t> byTime(rows.size());
        std::iota(byTime.begin(), byTime.end(), std::size_t(0));
        std::ranges::stable_sort(byTime, {}, [&](std::size_t i) { return times[i]; });
        std::vector<int> order;
        order.reserve(rows.size());
        for (const std::size_t i : byTime) {
            m_places[size_t(rows[i])].push_back({person, static_cast<int>(order.size())});
            order.push_back(rows[i]);
        }
        m_orders.push_back(std::move(order));
    }
    m_scale.resize(movies());
    for (int row = 0; row < movies(); ++row)
        m_scale[row] = 1.0F / std::sqrt(raters(row) + kRatersForHalf);
}

void RatingOrder::addNearness(int row, float factor, int leftOut, Eigen::Ref<Eigen::VectorXf> sums) const
{
    static const auto kCloseness = closenesses();
    for (const auto &[person, index] : m_places[size_t(row)]) {
        if (person == leftOut)
            continue;
        const std::vector<int> &order = m_orders[size_t(person)];
        const auto place = static_cast<std::size_t>(index);
        for (std::size_t distance = 1; distance <= std::min(kReach, place); ++distance)
            sums[order[place - distance]] += factor * kCloseness[distance];
        for (std::size_t distance = 1; distance <= std::min(kReach, order.size() - 1 - place); ++distance)
            sums[order[place + distance]] += factor * kCloseness[distance];
    }
}

Eigen::VectorXf RatingOrder::likeness(int row, int leftOut) const
{
    Eigen::VectorXf sums = Eigen::VectorXf::Zero(movies());
    addNearness(row, 1.0F, leftOut, sums);
    sums[row] = raters(row);
    return m_scale[row] * sums.array() * m_scale;
}

} // namespace cineq
