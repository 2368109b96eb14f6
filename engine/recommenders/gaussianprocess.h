// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/peoplematrix.h"
#include "engine/recommenders/recommender.h"

#include <span>
#include <vector>

namespace cineq {

/// What of an answer a Gaussian process is about.
enum class AnswerChannel {
    Reward,  ///< the answer's reward
    Rated,   ///< 1 for any answer but Ignore, which is 0
    Quality, ///< lift of what was rated; Ignore says nothing about it
};

struct GaussianProcessSettings
{
    float noise = 0.2F; ///< variance of an answer around the person's true value, > 0
    AnswerChannel channel = AnswerChannel::Reward;
};

class GaussianProcess;

/// The process conditioned on a person's answers.
class GaussianProcessSession final : public RecommenderSession
{
public:
    GaussianProcessSession(const GaussianProcess &process, int leftOut) : m_process(&process), m_leftOut(leftOut) {}

    void observe(int row, FeedbackKind kind) override;
    void score(Eigen::Ref<Eigen::VectorXf> scores) const override;
    [[nodiscard]] std::unique_ptr<RecommenderSession> clone() const override;

    /// Covariance of each movie's value with that of the movie in that row, given the answers; an answer `residual`
    /// above that movie's score moves the scores by residual / (variance + noise) of it. Shape: movies.
    void covariance(int row, Eigen::Ref<Eigen::VectorXf> covariances) const;

private:
    [[nodiscard]] float priorCovariance(int a, int b) const;
    /// Column of L^-1 K with the movies answered. Shape: answers.
    [[nodiscard]] Eigen::VectorXf whitened(int row) const;
    /// Coefficients a for which K a = L values, in place of values.
    void solveUpper(Eigen::Ref<Eigen::VectorXf> values) const;
    /// values += factor x prior covariance of each movie with the one in that row, for all rows and factors.
    void addPriorCovariances(std::span<const int> rows, const Eigen::VectorXf &factors,
                             Eigen::Ref<Eigen::VectorXf> values) const;
    [[nodiscard]] Eigen::Map<const Eigen::VectorXf> factorRow(int index) const;

    const GaussianProcess *m_process;
    int m_leftOut;
    std::vector<int> m_rows;         // movies answered
    std::vector<float> m_factor;     // L of K + noise I = L L', its rows one after the other
    std::vector<float> m_innovation; // L^-1 (answers - means)
};

/// Gaussian process over movies whose covariance is that of people's rewards (Rasmussen and Williams 2006, chapter 2;
/// not rated is an observation, see Reward). With U people, mean reward mu and P = (R - mu) / sqrt(U):
/// score = mu + P'Z (Z'Z + noise I)^-1 (r - mu), where Z are the columns of P of the movies answered. Scores: expected
/// reward (channel Reward). The order of answers doesn't matter. Cost of an answer: ratings + movies.
class GaussianProcess final : public Recommender
{
public:
    GaussianProcess(const RatingMatrix &ratings, const GaussianProcessSettings &settings);

    [[nodiscard]] QLatin1StringView key() const override { return QLatin1StringView("gp"); }
    [[nodiscard]] int movies() const override { return m_values.movies(); }
    [[nodiscard]] std::unique_ptr<RecommenderSession> start(int leftOut = kNobody) const override;
    [[nodiscard]] GaussianProcessSession session(int leftOut = kNobody) const { return {*this, leftOut}; }

private:
    friend class GaussianProcessSession;

    GaussianProcess(const RatingMatrix &ratings, const GaussianProcessSettings &settings, Eigen::VectorXf quality);
    /// What the person's row of P is at that movie, times sqrt(U).
    [[nodiscard]] float deviation(int person, int row) const { return m_values.at(person, row) - m_offset[row]; }

    GaussianProcessSettings m_settings;
    // P = sqrt(m_scale) (m_values - 1 m_offset'): a sparse and a rank-one part.
    PeopleMatrix m_values;
    float m_scale;            // 1 / people
    Eigen::VectorXf m_offset; // what each movie's values are measured from: their means, or 0
    Eigen::VectorXf m_means;  // of the process before any answer
};

[[nodiscard]] std::shared_ptr<const GaussianProcess> fitGaussianProcess(const RatingMatrix &ratings,
                                                                        const GaussianProcessSettings &settings = {});

} // namespace cineq
