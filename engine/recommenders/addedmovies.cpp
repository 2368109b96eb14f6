// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/addedmovies.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cineq {

namespace {

constexpr float kOptimism = 1.5F; // standard deviations

class InferringSession final : public RecommenderSession
{
public:
    InferringSession(std::unique_ptr<RecommenderSession> rated, const AddedMovies &added)
        : m_rated(std::move(rated)), m_added(&added)
    {
    }

    void observe(int row, FeedbackKind kind) override
    {
        if (row < m_added->rated())
            m_rated->observe(row, kind);
    }
    void score(Eigen::Ref<Eigen::VectorXf> scores) const override
    {
        m_rated->score(scores.head(m_added->rated()));
        m_added->infer(scores, kOptimism);
    }
    void splitScores(std::span<const int> rows, std::span<ScoreParts> parts) const override
    {
        std::vector<int> ratedRows;
        std::vector<ScoreParts> ratedParts;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] < m_added->rated()) {
                ratedRows.push_back(rows[i]);
                ratedParts.push_back(parts[i]);
            } else {
                parts[i] = {.content = parts[i].people};
            }
        }
        m_rated->splitScores(ratedRows, ratedParts);
        auto next = ratedParts.cbegin();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] < m_added->rated())
                parts[i] = *next++;
        }
    }
    [[nodiscard]] std::unique_ptr<RecommenderSession> clone() const override
    {
        return std::make_unique<InferringSession>(m_rated->clone(), *m_added);
    }

private:
    std::unique_ptr<RecommenderSession> m_rated;
    const AddedMovies *m_added; // the recommender's
};

class InferringRecommender final : public Recommender
{
public:
    InferringRecommender(std::shared_ptr<const Recommender> rated, std::shared_ptr<const AddedMovies> added)
        : m_rated(std::move(rated)), m_added(std::move(added))
    {
    }

    [[nodiscard]] QLatin1StringView key() const override { return m_rated->key(); }
    [[nodiscard]] int movies() const override { return m_added->movies(); }
    [[nodiscard]] std::unique_ptr<RecommenderSession> start(int leftOut) const override
    {
        return std::make_unique<InferringSession>(m_rated->start(leftOut), *m_added);
    }

private:
    std::shared_ptr<const Recommender> m_rated;
    std::shared_ptr<const AddedMovies> m_added;
};

/// People who rated each movie. Shape: movies.
Eigen::VectorXf ratingCounts(const RatingMatrix &ratings)
{
    Eigen::VectorXf counts = Eigen::VectorXf::Zero(ratings.movies());
    for (int person = 0; person < ratings.people(); ++person) {
        for (const qint32 row : ratings.rows(person))
            counts[row] += 1.0F;
    }
    return counts;
}

} // namespace

AddedMovies::AddedMovies(const RatingMatrix &ratings, const ContentMatrix &content, const FeatureMatrix &unitFeatures)
    : m_rated(ratings.movies()), m_neighbors(size_t(unitFeatures.rows()) - size_t(ratings.movies()))
{
    constexpr float kTextShare = 0.35F; // of the likeness; the rest is that of terms and years
    constexpr float kPeopleForHalf = 50.0F;
    constexpr std::ptrdiff_t kNeighbors = 50;
    const Eigen::VectorXf counts = ratingCounts(ratings);
    const Eigen::VectorXf known = counts.array() / (counts.array() + kPeopleForHalf);
    std::vector<int> rows(size_t(m_rated), 0);
    std::iota(rows.begin(), rows.end(), 0);
    const auto count = std::min<std::ptrdiff_t>(kNeighbors, m_rated);
    for (std::size_t i = 0; i < m_neighbors.size(); ++i) {
        const Eigen::Index row = m_rated + Eigen::Index(i);
        const Eigen::VectorXf terms = content.row(row).transpose();
        const Eigen::VectorXf likeness =
            (1.0F - kTextShare) * (content.topRows(m_rated) * terms) +
            kTextShare * (unitFeatures.topRows(m_rated) * unitFeatures.row(row).transpose());
        const Eigen::VectorXf weights = (likeness.cwiseMax(0.0F).array() * known.array()).square();
        std::ranges::partial_sort(rows, rows.begin() + count, std::ranges::greater(),
                                  [&](int other) { return weights[other]; });
        float sum = 0.0F;
        for (std::ptrdiff_t n = 0; n < count && weights[rows[size_t(n)]] > 0.0F; ++n) {
            m_neighbors[i].push_back({rows[size_t(n)], weights[rows[size_t(n)]]});
            sum += m_neighbors[i].back().weight;
        }
        for (Neighbor &neighbor : m_neighbors[i])
            neighbor.weight /= sum;
    }
}

void AddedMovies::infer(Eigen::Ref<Eigen::VectorXf> values, float optimism) const
{
    const float usual = values.head(m_rated).mean();
    for (std::size_t i = 0; i < m_neighbors.size(); ++i) {
        float mean = m_neighbors[i].empty() ? usual : 0.0F;
        for (const auto &[row, weight] : m_neighbors[i])
            mean += weight * values[row];
        float variance = 0.0F;
        for (const auto &[row, weight] : m_neighbors[i])
            variance += weight * (values[row] - mean) * (values[row] - mean);
        values[m_rated + Eigen::Index(i)] = mean + optimism * std::sqrt(variance);
    }
}

std::shared_ptr<const Recommender> inferAdded(std::shared_ptr<const Recommender> rated,
                                              std::shared_ptr<const AddedMovies> added)
{
    return std::make_shared<const InferringRecommender>(std::move(rated), std::move(added));
}

} // namespace cineq
