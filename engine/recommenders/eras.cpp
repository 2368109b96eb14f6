// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/eras.h"

#include "engine/recommenders/recommender.h"

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

constexpr qint64 kMonth = 30LL * 24 * 60 * 60; // seconds
constexpr float kMonthsOfNearness = 2.0F;      // e-fold
constexpr float kUsualPeople = 3.0F;           // of no era in particular, who count in each
constexpr float kLeastShare = 1e-4F;

qint64 monthOf(std::span<const qint64> timestamps)
{
    std::vector<qint64> times(timestamps.begin(), timestamps.end());
    if (times.empty())
        return 0;
    const auto median = times.begin() + std::ssize(times) / 2;
    std::ranges::nth_element(times, median);
    return *median / kMonth;
}

} // namespace

Eras::Eras(const RatingMatrix &ratings) : m_eras(size_t(ratings.people()))
{
    std::vector<qint64> months(m_eras.size());
    for (int person = 0; person < ratings.people(); ++person)
        months[size_t(person)] = monthOf(ratings.timestamps(person));
    std::vector<qint64> eras = months;
    std::ranges::sort(eras);
    eras.erase(std::ranges::unique(eras).begin(), eras.end());
    Eigen::VectorXf people = Eigen::VectorXf::Zero(std::ssize(eras));
    for (std::size_t person = 0; person < months.size(); ++person) {
        m_eras[person] = static_cast<int>(std::ranges::lower_bound(eras, months[person]) - eras.begin());
        ++people[m_eras[person]];
    }
    m_nearness.resize(std::ssize(eras), std::ssize(eras));
    for (std::size_t a = 0; a < eras.size(); ++a) {
        for (std::size_t b = 0; b < eras.size(); ++b)
            m_nearness(Eigen::Index(a), Eigen::Index(b)) =
                std::exp(-static_cast<float>(std::abs(eras[a] - eras[b])) / kMonthsOfNearness);
    }
    m_people = m_nearness * people;
}

Eigen::VectorXf Eras::ratedShares(const PeopleMatrix::Columns &ratings, int row, int leftOut) const
{
    Eigen::VectorXf rated = Eigen::VectorXf::Zero(count());
    for (PeopleMatrix::Columns::InnerIterator entry(ratings, row); entry; ++entry) {
        if (entry.index() != leftOut)
            ++rated[eraOf(static_cast<int>(entry.index()))];
    }
    const float usual = rated.sum() / static_cast<float>(m_eras.size());
    Eigen::VectorXf people = m_people;
    if (leftOut != Recommender::kNobody)
        people -= m_nearness.col(eraOf(leftOut));
    const Eigen::ArrayXf shares =
        ((m_nearness * rated).array() + kUsualPeople * usual) / (people.array() + kUsualPeople);
    return shares.max(kLeastShare).min(1.0F - kLeastShare);
}

} // namespace cineq
