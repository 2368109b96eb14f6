// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/features/featureextractor.h"
#include "engine/user/userstate.h"

#include <array>
#include <memory>
#include <vector>

namespace cineq {

/// A Gaussian belief about the person's taste vector p, as in Bayesian linear regression (Rasmussen and Williams 2006,
/// chapter 2), under the model of CosineUser: score of a movie = scale x p . m + noise, m of unit norm, p ~ N(0, I / D).
/// An answer says in which interval the score lay; its exact mean and variance are matched (assumed density filtering,
/// Minka 2001), so a "not seen it at all" teaches as properly as a "like".
/// Knows every movie's score as mean and variance after each answer: one matrix-vector product of movies x D an answer.
class BeliefState final : public UserState
{
public:
    /// unitFeatures: one movie a row, rows of unit norm.
    explicit BeliefState(std::shared_ptr<const FeatureMatrix> unitFeatures);

    void reset(Rng &rng) override;
    void observe(int row, FeedbackKind kind) override;
    /// As a liked movie of just these features.
    void biasTowards(std::span<const float> direction) override;
    /// Posterior mean of the taste vector x sqrt(D), share of each answer kind, answers / 10. Shape: D + 6.
    [[nodiscard]] std::span<const float> values() const override { return m_values; }
    /// Expected reward of each movie under the belief, in the table's units.
    [[nodiscard]] std::span<const float> prior() const override { return m_expectedRewards; }
    [[nodiscard]] std::span<const float> taste() const override { return {m_taste.data(), size_t(m_taste.size())}; }
    [[nodiscard]] std::unique_ptr<UserState> clone() const override;
    void save(QDataStream &stream) const override;
    void load(QDataStream &stream) override;

    /// Mean and variance of each movie's score, without the noise of an answer. Shape: movies.
    [[nodiscard]] std::span<const float> scoreMeans() const { return {m_means.data(), size_t(m_means.size())}; }
    [[nodiscard]] std::span<const float> scoreVariances() const { return {m_variances.data(), size_t(m_variances.size())}; }

    /// Expected reward of a movie whose score is N(mean, variance) before the noise of the answer.
    [[nodiscard]] static double expectedReward(double mean, double variance);

private:
    /// One answer to a movie of these features, in the record `row` (-1: of no movie).
    struct Answer {
        int row;
        FeedbackKind kind;
        Eigen::VectorXf unit; // [D]; kept where there is no row
    };

    void takeIn(const Eigen::VectorXf &unit, FeedbackKind kind);
    void updateExpectedRewards();
    void updateValues();

    std::shared_ptr<const FeatureMatrix> m_unitFeatures;
    Eigen::VectorXf m_taste;     // [D] posterior mean of p
    Eigen::VectorXf m_means;     // [N]
    Eigen::VectorXf m_variances; // [N]
    // Posterior covariance of p = I/D - sum_t weight_t direction_t direction_t'
    std::vector<Eigen::VectorXf> m_directions; // each [D]
    std::vector<double> m_weights;
    std::vector<Answer> m_answers;
    std::array<int, kFeedbackKindCount> m_counts{};
    std::vector<float> m_values;          // [D + 6]
    std::vector<float> m_expectedRewards; // [N]
};

} // namespace cineq
