// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/ials.h"

#include "engine/base/rng.h"
#include "engine/recommenders/peoplematrix.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

using Factors = Ials::Factors;

Factors randomFactors(Eigen::Index rows, int factors, Rng &rng)
{
    Factors values(rows, factors);
    const double deviation = 0.1 / std::sqrt(double(factors));
    for (Eigen::Index i = 0; i < values.size(); ++i)
        values.data()[i] = static_cast<float>(deviation * rng.normal());
    return values;
}

/// Each row of `factors` by least squares, given those of the other side. observed: what they are fitted to, one of
/// their rows an outer slice.
template <typename Sparse>
void solveFactors(const Sparse &observed, const Factors &others, const IalsSettings &settings, Factors &factors)
{
    const Eigen::MatrixXf all = settings.unobserved * others.transpose() * others;
    const float othersWeight = settings.unobserved * static_cast<float>(others.rows());
    Eigen::MatrixXf matrix;
    Eigen::VectorXf target;
    for (int row = 0; row < factors.rows(); ++row) {
        matrix = all;
        target.setZero(others.cols());
        int count = 0;
        for (typename Sparse::InnerIterator entry(observed, row); entry; ++entry, ++count) {
            const auto other = others.row(entry.index()).transpose();
            matrix.selfadjointView<Eigen::Lower>().rankUpdate(other);
            target += entry.value() * other;
        }
        matrix.diagonal().array() += settings.regularization * (static_cast<float>(count) + othersWeight);
        factors.row(row) = matrix.selfadjointView<Eigen::Lower>().llt().solve(target).transpose();
    }
}

} // namespace

IalsSession::IalsSession(const Ials &ials, int leftOut) : m_ials(&ials)
{
    const Factors &people = ials.m_people;
    Eigen::VectorXf mean = people.colwise().sum().transpose();
    Eigen::MatrixXf covariance = people.transpose() * people;
    auto count = static_cast<float>(people.rows());
    if (leftOut != Recommender::kNobody) {
        mean -= people.row(leftOut).transpose();
        covariance -= people.row(leftOut).transpose() * people.row(leftOut);
        count -= 1.0F;
    }
    mean /= std::max(count, 1.0F);
    covariance = covariance / std::max(count, 1.0F) - mean * mean.transpose();
    // Few people span few directions: the others get a little variance, too.
    const auto factors = static_cast<int>(people.cols());
    covariance.diagonal().array() += 1e-6F + 1e-3F * covariance.trace() / static_cast<float>(factors);
    m_precision = ials.m_settings.noise * covariance.llt().solve(Eigen::MatrixXf::Identity(factors, factors));
    m_information = m_precision * mean;
}

void IalsSession::observe(int row, FeedbackKind kind)
{
    const auto factors = m_ials->m_movies.row(row).transpose();
    m_precision.selfadjointView<Eigen::Lower>().rankUpdate(factors);
    m_information += lift(kind) * factors;
    ++(kind == FeedbackKind::Ignore ? m_ignored : m_rated);
}

Eigen::VectorXf IalsSession::personFactors() const
{
    constexpr int kRatingsAskedForAnIgnored = 4;
    const auto unasked = static_cast<float>(std::max(m_rated - kRatingsAskedForAnIgnored * m_ignored, 0));
    const float share = unasked / (unasked + m_ials->m_settings.unaskedForHalf);
    const Eigen::MatrixXf precision = m_precision + share * m_ials->m_unobserved;
    return precision.selfadjointView<Eigen::Lower>().llt().solve(m_information);
}

void IalsSession::score(Eigen::Ref<Eigen::VectorXf> scores) const
{
    scores.noalias() = m_ials->m_movies * personFactors();
}

std::unique_ptr<RecommenderSession> IalsSession::clone() const
{
    return std::make_unique<IalsSession>(*this);
}

Ials::Ials(const RatingMatrix &ratings, std::uint64_t seed, const IalsSettings &settings) : m_settings(settings)
{
    const PeopleMatrix lifts = PeopleMatrix::lifts(ratings);
    Rng rng(seed, "ials");
    m_people = randomFactors(lifts.people(), settings.factors, rng);
    m_movies = randomFactors(lifts.movies(), settings.factors, rng);
    for (int iteration = 0; iteration < settings.iterations; ++iteration) {
        solveFactors(lifts.byPerson(), m_movies, settings, m_people);
        solveFactors(lifts.byMovie(), m_people, settings, m_movies);
    }
    solveFactors(lifts.byPerson(), m_movies, settings, m_people);
    m_unobserved = settings.unobserved * m_movies.transpose() * m_movies;
}

std::unique_ptr<RecommenderSession> Ials::start(int leftOut) const
{
    return std::make_unique<IalsSession>(*this, leftOut);
}

std::shared_ptr<const Ials> fitIals(const RatingMatrix &ratings, std::uint64_t seed, const IalsSettings &settings)
{
    return std::make_shared<const Ials>(ratings, seed, settings);
}

} // namespace cineq
