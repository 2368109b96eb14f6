// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/eras.h"

#include "engine/recommenders/recommender.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cineq {

namespace {

constexpr qint64 kMonth = 30LL * 24 * 60 * 60; // seconds
constexpr float kMonthsOfNearness = 2.0F;      // e-fold, where there are
constexpr float kPeopleOfNearness = 8.0F;      // as many between
constexpr float kUsualPeople = 2.0F;           // of no era in particular, who count in each
constexpr float kLeastShare = 1e-4F;

// How much a person rates: so much is added to the log odds of each movie, with a normal distribution.
constexpr Eigen::Index kActivities = 13;
constexpr float kActivityDeviation = 1.0F;
constexpr float kActivityStep = 0.5F; // deviations

/// In deviations from the mean.
float activity(Eigen::Index i)
{
    return kActivityStep * static_cast<float>(i - kActivities / 2);
}

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
    m_people = Eigen::VectorXf::Zero(std::ssize(eras));
    for (std::size_t person = 0; person < months.size(); ++person) {
        m_eras[person] = static_cast<int>(std::ranges::lower_bound(eras, months[person]) - eras.begin());
        ++m_people[m_eras[person]];
    }
    Eigen::VectorXf middles(m_people.size()); // people until the middle of each
    std::partial_sum(m_people.begin(), m_people.end(), middles.begin());
    middles -= 0.5F * m_people;
    m_nearness.resize(middles.size(), middles.size());
    for (Eigen::Index a = 0; a < middles.size(); ++a) {
        for (Eigen::Index b = 0; b < middles.size(); ++b) {
            const auto time = static_cast<float>(std::abs(eras[size_t(a)] - eras[size_t(b)]));
            const float people = std::abs(middles[a] - middles[b]);
            m_nearness(a, b) = std::exp(-std::sqrt(time / kMonthsOfNearness * people / kPeopleOfNearness));
        }
    }
    m_around = m_nearness * m_people;
}

Eigen::VectorXf Eras::people(int leftOut) const
{
    Eigen::VectorXf people = m_people;
    if (leftOut != Recommender::kNobody)
        --people[eraOf(leftOut)];
    return people;
}

Eigen::VectorXf Eras::around(int leftOut) const
{
    Eigen::VectorXf around = m_around;
    if (leftOut != Recommender::kNobody)
        around -= m_nearness.col(eraOf(leftOut));
    return around;
}

Eigen::VectorXf Eras::ratedShares(const PeopleMatrix::Columns &ratings, int row, int leftOut) const
{
    Eigen::VectorXf rated = Eigen::VectorXf::Zero(count());
    for (PeopleMatrix::Columns::InnerIterator entry(ratings, row); entry; ++entry) {
        if (entry.index() != leftOut)
            ++rated[eraOf(static_cast<int>(entry.index()))];
    }
    const float usual = rated.sum() / static_cast<float>(m_eras.size());
    const Eigen::ArrayXf shares =
        ((m_nearness * rated).array() + kUsualPeople * usual) / (around(leftOut).array() + kUsualPeople);
    return shares.max(kLeastShare).min(1.0F - kLeastShare);
}

Eigen::VectorXf Eras::peopleAround(const Eigen::VectorXf &probabilities, int leftOut) const
{
    const Eigen::ArrayXf shares = probabilities.array() / (around(leftOut).array() + kUsualPeople);
    const Eigen::VectorXf byEra = m_nearness * shares.matrix();
    const bool isLeftOut = leftOut != Recommender::kNobody;
    const float usual = kUsualPeople * shares.sum() / static_cast<float>(m_eras.size() - (isLeftOut ? 1 : 0));
    Eigen::VectorXf people(std::ssize(m_eras));
    std::ranges::transform(m_eras, people.begin(), [&](int era) { return byEra[era] + usual; });
    if (isLeftOut)
        people[leftOut] = 0.0F;
    return people;
}

EraPosterior::EraPosterior(const Eras &eras, int leftOut)
    : m_eras(&eras), m_leftOut(leftOut), m_logLikelihoods(eras.count(), kActivities)
{
    for (Eigen::Index i = 0; i < kActivities; ++i)
        m_logLikelihoods.col(i) = -0.5F * activity(i) * activity(i);
}

void EraPosterior::observe(const PeopleMatrix::Columns &ratings, int row, bool rated)
{
    const Eigen::ArrayXf shares = m_eras->ratedShares(ratings, row, m_leftOut).array();
    const Eigen::ArrayXf others = rated ? Eigen::ArrayXf(1.0F - shares) : shares; // who would have answered otherwise
    const Eigen::ArrayXf odds = others / (1.0F - others);
    for (Eigen::Index i = 0; i < kActivities; ++i) {
        const float factor = std::exp((rated ? -kActivityDeviation : kActivityDeviation) * activity(i));
        m_logLikelihoods.col(i) -= (1.0F + factor * odds).log();
    }
}

Eigen::VectorXf EraPosterior::logLikelihoods() const
{
    const Eigen::ArrayXf highest = m_logLikelihoods.rowwise().maxCoeff();
    return highest + (m_logLikelihoods.colwise() - highest).exp().rowwise().sum().log();
}

Eigen::VectorXf EraPosterior::people() const
{
    const Eigen::ArrayXf logs = logLikelihoods().array();
    Eigen::ArrayXf weights = m_eras->people(m_leftOut).array();
    if (!weights.any())
        return Eigen::VectorXf::Zero(m_eras->size()); // nobody to speak for anybody
    weights *= (logs - logs.maxCoeff()).exp();
    return m_eras->peopleAround(weights / weights.sum(), m_leftOut);
}

} // namespace cineq
