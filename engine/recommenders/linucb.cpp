// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/linucb.h"

#include "engine/features/truncatedsvd.h"
#include "engine/recommenders/peoplematrix.h"

#include <Eigen/Eigenvalues>

#include <algorithm>

namespace cineq {

namespace {

class LinUcb final : public Recommender
{
public:
    LinUcb(const RatingMatrix &ratings, std::uint64_t seed, const LinUcbSettings &settings) : m_settings(settings)
    {
        // The eigenvectors lie in the span of the lifts' singular vectors; a few more of these hold them well enough.
        constexpr int kSpare = 16;
        const PeopleMatrix lifts = PeopleMatrix::lifts(ratings);
        m_means = lifts.means().array() + static_cast<float>(traits(FeedbackKind::Ignore).reward);
        const TruncatedSvd svd = truncatedSvd(lifts.byPerson(), settings.factors + kSpare, seed);
        if (svd.components.rows() == 0) {
            m_features.setZero(lifts.movies(), 0);
            m_people.setZero(lifts.people(), 0);
            return;
        }
        const EmbeddingMatrix centred = svd.embeddings.rowwise() - svd.embeddings.colwise().mean();
        const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXf> eigen(centred.transpose() * centred); // ascending
        const Eigen::Index factors = std::min<Eigen::Index>(settings.factors, eigen.eigenvectors().cols());
        const Eigen::MatrixXf rotation = eigen.eigenvectors().rightCols(factors);
        m_features = svd.components.transpose() * rotation;
        m_people = centred * rotation;
    }

    [[nodiscard]] QLatin1StringView key() const override { return QLatin1StringView("linucb"); }
    [[nodiscard]] int movies() const override { return static_cast<int>(m_means.size()); }
    [[nodiscard]] std::unique_ptr<RecommenderSession> start(int leftOut) const override;

    [[nodiscard]] const LinUcbSettings &settings() const { return m_settings; }
    [[nodiscard]] const EmbeddingMatrix &features() const { return m_features; } ///< orthonormal columns
    [[nodiscard]] const Eigen::VectorXf &means() const { return m_means; }       ///< rewards

private:
    LinUcbSettings m_settings;
    Eigen::VectorXf m_means;
    EmbeddingMatrix m_features;
    EmbeddingMatrix m_people; // rewards above the means, as weights of the features
};

class LinUcbSession final : public RecommenderSession
{
public:
    LinUcbSession(const LinUcb &linUcb, Eigen::MatrixXf covariance)
        : m_linUcb(&linUcb), m_mean(Eigen::VectorXf::Zero(covariance.rows())), m_covariance(std::move(covariance))
    {
    }

    void observe(int row, FeedbackKind kind) override
    {
        const auto feature = m_linUcb->features().row(row).transpose();
        const Eigen::VectorXf column = m_covariance * feature;
        const float variance = feature.dot(column) + m_linUcb->settings().noise;
        const auto reward = static_cast<float>(traits(kind).reward);
        const float surprise = reward - m_linUcb->means()[row] - feature.dot(m_mean);
        m_mean += surprise / variance * column;
        m_covariance -= column * column.transpose() / variance;
    }

    void score(Eigen::Ref<Eigen::VectorXf> scores) const override
    {
        const EmbeddingMatrix &features = m_linUcb->features();
        scores = m_linUcb->means() + features * m_mean;
        const EmbeddingMatrix columns = features * m_covariance;
        const Eigen::VectorXf variances = columns.cwiseProduct(features).rowwise().sum();
        scores += m_linUcb->settings().alpha * variances.cwiseMax(0.0F).cwiseSqrt();
    }

    [[nodiscard]] std::unique_ptr<RecommenderSession> clone() const override
    {
        return std::make_unique<LinUcbSession>(*this);
    }

private:
    const LinUcb *m_linUcb;
    Eigen::VectorXf m_mean; // of the weights
    Eigen::MatrixXf m_covariance;
};

std::unique_ptr<RecommenderSession> LinUcb::start(int leftOut) const
{
    Eigen::MatrixXf covariance = m_people.transpose() * m_people;
    if (leftOut != kNobody)
        covariance -= m_people.row(leftOut).transpose() * m_people.row(leftOut);
    covariance /= static_cast<float>(std::max<Eigen::Index>(m_people.rows(), 1));
    return std::make_unique<LinUcbSession>(*this, std::move(covariance));
}

} // namespace

std::shared_ptr<const Recommender> fitLinUcb(const RatingMatrix &ratings, std::uint64_t seed,
                                             const LinUcbSettings &settings)
{
    return std::make_shared<const LinUcb>(ratings, seed, settings);
}

} // namespace cineq
