// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/contentkernel.h"
#include "engine/recommenders/gaussianprocess.h"
#include "engine/recommenders/personposterior.h"

#include <memory>
#include <vector>

namespace cineq {

struct LocalProcessSettings
{
    std::vector<AnswerChannel> channels{{kRatedScale, 0.1F}, {kTasteScale, 0.2F}};
    /// Exponent of an answer's likelihood when people are weighed by how alike they answered; falls to half of it after
    /// `halfLife` answers, since these are less and less independent.
    float beta = 0.2F;
    float halfLife = 5.0F;
    float smoothing = 0.1F;    ///< as in PersonPosteriorSettings
    float contentShare = 0.0F; ///< part of the covariance that comes from what movies have in common, [0, 1)
    /// Exponent c of the movies' variances by content, v^c of those of people's answers: 0 = all alike.
    float contentSpread = 0.7F;
    std::shared_ptr<const ContentMatrix> content = nullptr; ///< needed where contentShare > 0
};

class LocalProcess;

/// The process conditioned on a person's answers.
class LocalProcessSession final : public RecommenderSession
{
public:
    LocalProcessSession(const LocalProcess &process, int leftOut);

    void observe(int row, FeedbackKind kind) override;
    void score(Eigen::Ref<Eigen::VectorXf> scores) const override;
    /// Popularity: the mean reward.
    void splitScores(std::span<const int> rows, std::span<ScoreParts> parts) const override;
    [[nodiscard]] std::unique_ptr<RecommenderSession> clone() const override;

private:
    /// Adds what the answers say by way of people and of content; nothing without answers. Shape of each: movies.
    void addTerms(Eigen::Ref<Eigen::VectorXf> people, Eigen::Ref<Eigen::VectorXf> content) const;
    /// The last answers, at most kMostAnswers.
    [[nodiscard]] std::span<const Feedback> recentAnswers() const;
    /// Covariance of the answers by content, its lower half. Shape: [answers x channels, answers x channels], a channel
    /// after the other.
    void addContentCovariance(Eigen::Ref<Eigen::MatrixXf> covariance) const;
    /// factors: (K + noise)^-1 (answers - means). Shape: answers x channels.
    void addContent(const Eigen::VectorXf &factors, Eigen::Ref<Eigen::VectorXf> scores) const;

    const LocalProcess *m_process;
    int m_leftOut;
    PersonPosteriorSession m_alike;
    std::vector<Feedback> m_answers;
};

/// Gaussian process over movies whose mean and covariance are not those of all people but of those who answered alike:
/// people are weighed by a tempered person posterior, w, anew after every answer. With x the people's answers in one
/// channel, m = w'x their mean and Z the columns sqrt(w) (x - m) of the movies answered: score = mean reward +
/// sqrt(w) (reward - its mean)' Z (Z'Z + noise)^-1 (answers - m). Locally weighted regression (Atkeson, Moore and
/// Schaal 1997) on people. With content features F and their share c, each Z'Z becomes (1 - c) Z'Z + c r s FF' s, with
/// s the movies' deviations and r the channels' mean correlation. One that is left out has weight 0, but remains in the
/// mean that holds before any answer. The order of answers doesn't matter, save that the process is conditioned on the
/// last 200 of them alone. Cost: people x answers^2 + ratings.
class LocalProcess final : public Recommender
{
public:
    LocalProcess(const RatingMatrix &ratings, const LocalProcessSettings &settings);

    [[nodiscard]] QLatin1StringView key() const override { return QLatin1StringView("local"); }
    [[nodiscard]] int movies() const override { return m_reward.values.movies(); }
    [[nodiscard]] std::unique_ptr<RecommenderSession> start(int leftOut = kNobody) const override;

private:
    friend class LocalProcessSession;

    /// What answers count, above a movie not rated.
    struct Scaled
    {
        Scaled(const RatingMatrix &ratings, const AnswerScale &answerScale);

        [[nodiscard]] float countOf(FeedbackKind kind) const { return scale[static_cast<std::size_t>(kind)] - ignored; }

        AnswerScale scale;
        float ignored; // what a movie not rated counts
        PeopleMatrix values;
        Eigen::VectorXf variances;        // over people. Shape: movies
        Eigen::VectorXf contentDeviation; // standard deviation by content. Shape: movies; empty without content
    };

    void fitContent(const std::vector<int> &known);

    LocalProcessSettings m_settings;
    PersonPosterior m_posterior;
    Scaled m_reward;
    std::vector<Scaled> m_channels;
    Eigen::MatrixXf m_correlations;       // of the channels
    Eigen::VectorXf m_rewardCorrelations; // of each channel with the reward
};

[[nodiscard]] std::shared_ptr<const LocalProcess> fitLocalProcess(const RatingMatrix &ratings,
                                                                  const LocalProcessSettings &settings = {});

} // namespace cineq
