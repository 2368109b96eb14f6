// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/ials.h"

#include "engine/base/rng.h"
#include "engine/recommenders/peoplematrix.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

using Factors = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>; // one person or movie a row

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

/// A normal distribution of a person's factors, as its precision and precision x mean, times the answers' noise.
struct Prior
{
    Eigen::MatrixXf precision;
    Eigen::VectorXf information;
};

class Ials final : public Recommender
{
public:
    Ials(const RatingMatrix &ratings, std::uint64_t seed, const IalsSettings &settings) : m_settings(settings)
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
        m_prior = std::make_shared<const Prior>(priorWithout(kNobody));
    }

    [[nodiscard]] QLatin1StringView key() const override { return QLatin1StringView("ials"); }
    [[nodiscard]] int movies() const override { return static_cast<int>(m_movies.rows()); }
    [[nodiscard]] std::unique_ptr<RecommenderSession> start(int leftOut) const override;

    [[nodiscard]] const IalsSettings &settings() const { return m_settings; }
    [[nodiscard]] const Factors &movieFactors() const { return m_movies; }
    /// What all movies as lift 0 add to the precision of a person's factors.
    [[nodiscard]] const Eigen::MatrixXf &unobserved() const { return m_unobserved; }

private:
    [[nodiscard]] Prior priorWithout(int person) const
    {
        Eigen::VectorXf sum = m_people.colwise().sum().transpose();
        Eigen::MatrixXf squares = m_people.transpose() * m_people;
        auto count = static_cast<float>(m_people.rows());
        if (person != kNobody) {
            sum -= m_people.row(person).transpose();
            squares -= m_people.row(person).transpose() * m_people.row(person);
            count -= 1.0F;
        }
        count = std::max(count, 1.0F);
        const Eigen::VectorXf mean = sum / count;
        Eigen::MatrixXf covariance = squares / count - mean * mean.transpose();
        // Few people span few directions: the others get a little variance, too.
        covariance.diagonal().array() += 1e-6F + 1e-3F * covariance.trace() / static_cast<float>(covariance.rows());
        Prior prior;
        prior.precision =
            m_settings.noise * covariance.llt().solve(Eigen::MatrixXf::Identity(covariance.rows(), covariance.cols()));
        prior.information = prior.precision * mean;
        return prior;
    }

    IalsSettings m_settings;
    Factors m_people;
    Factors m_movies;
    Eigen::MatrixXf m_unobserved;
    std::shared_ptr<const Prior> m_prior;
};

class IalsSession final : public RecommenderSession
{
public:
    IalsSession(const Ials &ials, const Prior &prior)
        : m_ials(&ials), m_precision(prior.precision), m_information(prior.information)
    {
    }

    void observe(int row, FeedbackKind kind) override
    {
        const auto factors = m_ials->movieFactors().row(row).transpose();
        m_precision.selfadjointView<Eigen::Lower>().rankUpdate(factors);
        m_information += lift(kind) * factors;
        ++(kind == FeedbackKind::Ignore ? m_ignored : m_rated);
    }

    void score(Eigen::Ref<Eigen::VectorXf> scores) const override
    {
        constexpr int kRatingsAskedForAnIgnored = 4;
        const auto unasked = static_cast<float>(std::max(m_rated - kRatingsAskedForAnIgnored * m_ignored, 0));
        const float share = unasked / (unasked + m_ials->settings().unaskedForHalf);
        const Eigen::MatrixXf precision = m_precision + share * m_ials->unobserved();
        const Eigen::VectorXf person = precision.selfadjointView<Eigen::Lower>().llt().solve(m_information);
        scores.noalias() = m_ials->movieFactors() * person;
    }

    [[nodiscard]] std::unique_ptr<RecommenderSession> clone() const override
    {
        return std::make_unique<IalsSession>(*this);
    }

private:
    const Ials *m_ials;
    Eigen::MatrixXf m_precision; // times the noise; lower triangle
    Eigen::VectorXf m_information;
    int m_rated = 0;
    int m_ignored = 0;
};

std::unique_ptr<RecommenderSession> Ials::start(int leftOut) const
{
    return std::make_unique<IalsSession>(*this, leftOut == kNobody ? *m_prior : priorWithout(leftOut));
}

} // namespace

std::shared_ptr<const Recommender> fitIals(const RatingMatrix &ratings, std::uint64_t seed,
                                           const IalsSettings &settings)
{
    return std::make_shared<const Ials>(ratings, seed, settings);
}

} // namespace cineq
