// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/answermatrices.h"
#include "engine/recommenders/contentkernel.h"
#include "engine/recommenders/recommender.h"

#include <array>
#include <span>
#include <vector>

namespace cineq {

/// One thing that an answer says, and how surely.
struct AnswerChannel
{
    AnswerScale scale = kRewardScale;
    float noise = 0.2F; ///< variance of an answer around the person's true value, > 0
};

struct GaussianProcessSettings
{
    AnswerScale target = kRewardScale; ///< what is predicted
    std::vector<AnswerChannel> channels{AnswerChannel{}};
    /// Part of the covariance that comes from what movies have in common instead of from people, [0, 1).
    float contentShare = 0.0F;
    std::shared_ptr<const ContentMatrix> content = nullptr; ///< needed where contentShare > 0
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

private:
    /// One channel of one answer.
    struct Observation
    {
        int row = 0;
        int channel = 0;
    };

    void observe(Observation observation, float value);
    /// Before any answer. people: b's column, 0 where not rated. Shape: people.
    [[nodiscard]] float priorCovariance(Observation a, Observation b, const Eigen::VectorXf &people) const;
    /// Adds what the factors of what was observed say by way of the content.
    void addContent(const Eigen::VectorXf &factors, Eigen::Ref<Eigen::VectorXf> scores) const;
    /// Column of L^-1 K with what was observed. Shape: observations.
    [[nodiscard]] Eigen::VectorXf whitened(Observation observation, const Eigen::VectorXf &people) const;
    [[nodiscard]] Eigen::Map<const Eigen::VectorXf> factorRow(int index) const;

    const GaussianProcess *m_process;
    int m_leftOut;
    std::vector<Observation> m_observations;
    std::vector<float> m_factor;     // L of K + noise = L L', its rows one after the other
    std::vector<float> m_innovation; // L^-1 (values - means)
};

/// Gaussian process over movies whose covariance is that of people's answers (Rasmussen and Williams 2006, chapter 2;
/// not rated is an observation). U people, a matrix A of what their answers count for each channel, its column means m
/// and P = (A - m) / sqrt(U): score = mean of the target + P_target' Z (Z'Z + noise)^-1 (answers - means), where Z are
/// the columns of P of the movies answered, one a channel. The order of answers doesn't matter. Cost of an answer:
/// ratings + movies. With content features F and their share c, each P'P becomes (1 - c) P'P + c s FF', with s such
/// that a movie's variance is as high either way on average over all answers.
class GaussianProcess final : public Recommender
{
public:
    GaussianProcess(AnswerMatrices &answers, const GaussianProcessSettings &settings);

    [[nodiscard]] QLatin1StringView key() const override { return QLatin1StringView("gp"); }
    [[nodiscard]] int movies() const override { return m_target.values->movies(); }
    [[nodiscard]] std::unique_ptr<RecommenderSession> start(int leftOut = kNobody) const override;

private:
    friend class GaussianProcessSession;

    /// P sqrt(U) = values - 1 means': a sparse and a rank-one part.
    struct Scaled
    {
        Scaled(AnswerMatrices &answers, const AnswerScale &answerScale);
        /// The person's row of P at that movie, times sqrt(U).
        [[nodiscard]] float deviation(int person, int row) const
        {
            return values->at(person, row) - values->means()[row];
        }
        void fitContent(const ContentMatrix &content, float share);

        AnswerScale scale;
        std::shared_ptr<const PeopleMatrix> values;
        float contentDeviation = 0.0F; // sqrt(c s): standard deviation by content of a movie of unit norm
    };

    Scaled m_target;
    std::vector<Scaled> m_channels;
    std::vector<float> m_noise; // one a channel
    float m_scale;              // 1 / people
    float m_contentShare;
    std::shared_ptr<const ContentMatrix> m_content; // null where it has no share
};

[[nodiscard]] std::shared_ptr<const GaussianProcess> fitGaussianProcess(AnswerMatrices &answers,
                                                                        const GaussianProcessSettings &settings = {});
[[nodiscard]] std::shared_ptr<const GaussianProcess> fitGaussianProcess(const RatingMatrix &ratings,
                                                                        const GaussianProcessSettings &settings = {});

} // namespace cineq
