// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/user/beliefspace.h"
#include "engine/user/scoremodel.h"
#include "engine/user/userstate.h"

#include <array>
#include <memory>
#include <vector>

namespace cineq {

/// A Gaussian belief about the person's taste vector p, as in Bayesian linear regression (Rasmussen and Williams 2006,
/// chapter 2), under the model of CosineUser: score of a movie = scale x p . m + noise, m of unit norm, p ~ N(0, I /
/// D). An answer says in which interval the score lay; its exact mean and variance are matched (assumed density
/// filtering, Minka 2001), so a "skip" teaches as properly as a "like". Knows every movie's score as mean and variance
/// after each answer: one matrix-vector product of N x D an answer.
class BeliefState final : public UserState
{
public:
    explicit BeliefState(std::shared_ptr<const BeliefSpace> space);

    using UserState::reset;
    void reset(Rng &rng, int person) override;
    void observe(int row, FeedbackKind kind) override;
    /// As a liked movie of just these features.
    void biasTowards(std::span<const float> direction) override;
    /// Posterior mean of the taste vector x sqrt(D), share of each answer kind, answers / 10. Shape: D + 6.
    [[nodiscard]] std::span<const float> values() const override { return m_values; }
    /// Expected reward of each movie under the belief plus, for the most promising ones, what its answer would teach.
    [[nodiscard]] std::span<const float> prior() const override { return m_prior; }
    /// Value: a movie of unknown taste; content: how the belief moves that; session match: what the answer would teach;
    /// popularity: the appeal of its rating.
    void addPriorParts(std::span<const int> rows, std::span<ScoreParts> parts) const override;
    [[nodiscard]] std::span<const float> taste() const override { return {m_taste.data(), size_t(m_taste.size())}; }
    [[nodiscard]] std::unique_ptr<UserState> clone() const override;
    void save(QDataStream &stream) const override;
    void load(QDataStream &stream) override;

    /// Score of a movie as the belief has it, without the noise of an answer.
    [[nodiscard]] Moments score(int row) const { return {double(m_means[row]), double(m_variances[row])}; }

private:
    /// One answer, to a movie of the catalogue or (row -1) to features of no movie.
    struct Answer
    {
        int row;
        FeedbackKind kind;
        Eigen::VectorXf unit; // [D]; kept where there is no row
    };

    void takeIn(const Eigen::VectorXf &unit, FeedbackKind kind);
    void takeInWish(const Eigen::VectorXf &unit);
    /// Covariance of the taste vector with the score of a movie of those features. Shape: [D].
    [[nodiscard]] Eigen::VectorXf covarianceWith(const Eigen::VectorXf &unit) const;
    [[nodiscard]] float startVariance() const; ///< of every movie's score while nothing is known
    void updatePrior();
    void addInformationValues();
    void updateValues();

    std::shared_ptr<const BeliefSpace> m_space;
    std::vector<Answer> m_answers;
    Eigen::VectorXf m_taste;     // [D] posterior mean of p
    Eigen::VectorXf m_means;     // [N]
    Eigen::VectorXf m_variances; // [N]
    // Posterior covariance of p = I/D - sum_t weight_t direction_t direction_t'
    std::vector<Eigen::VectorXf> m_directions; // each [D]
    std::vector<float> m_weights;
    std::vector<float> m_values; // [D + 6]
    std::vector<float> m_prior;  // [N]
};

} // namespace cineq
