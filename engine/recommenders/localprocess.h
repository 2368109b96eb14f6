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
    std::vector<AnswerScale> targets{kRewardScale}; ///< what is predicted; the first is the score
    std::vector<AnswerChannel> channels{{kRatedScale, 0.1F}, {kTasteScale, 0.2F}};
    float noiseGrowth = 0.0F; ///< an answer's noise grows by this part with each answer given
    /// Exponent of an answer's likelihood when people are weighed by how alike they answered; falls to half of it after
    /// `halfLife` answers, since these are less and less independent.
    float beta = 0.2F;
    float halfLife = 5.0F;
    float smoothing = 0.1F;    ///< as in PersonPosteriorSettings
    float contentShare = 0.0F; ///< part of the covariance that comes from what movies have in common, [0, 1)
    /// 0: content has the same variance for all movies, 1: variances in the proportion of those of people's answers.
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
    /// Every target. Shape: [movies, targets].
    void predict(Eigen::Ref<Eigen::MatrixXf> predictions) const;
    [[nodiscard]] std::unique_ptr<RecommenderSession> clone() const override;

private:
    struct Conditioned;
    [[nodiscard]] Conditioned condition() const;
    void predict(const Conditioned &conditioned, std::size_t target, Eigen::Ref<Eigen::VectorXf> prediction) const;

    const LocalProcess *m_process;
    int m_leftOut;
    PersonPosteriorSession m_alike;
    std::vector<Feedback> m_answers;
};

/// Gaussian process over movies whose mean and covariance are not those of all people but of those who answered alike:
/// people are weighed by a tempered person posterior, w, anew after every answer. With x the people's answers in one
/// channel, m = w'x their mean and Z the columns sqrt(w) (x - m) of the movies answered: score = mean of the target +
/// sqrt(w) (target - its mean)' Z (Z'Z + noise)^-1 (answers - m), with a content kernel as in GaussianProcess. One that
/// is left out has weight 0, but remains in the mean that holds before any answer. Locally weighted regression
/// (Atkeson, Moore and Schaal 1997) on people. The order of answers doesn't matter. Cost: people x answers^2 + ratings.
class LocalProcess final : public Recommender
{
public:
    LocalProcess(const RatingMatrix &ratings, const LocalProcessSettings &settings);

    [[nodiscard]] QLatin1StringView key() const override { return QLatin1StringView("local"); }
    [[nodiscard]] int movies() const override { return m_targets.front().values.movies(); }
    [[nodiscard]] int targets() const { return static_cast<int>(m_targets.size()); }
    [[nodiscard]] std::unique_ptr<RecommenderSession> start(int leftOut = kNobody) const override;
    [[nodiscard]] LocalProcessSession session(int leftOut = kNobody) const { return {*this, leftOut}; }

private:
    friend class LocalProcessSession;

    /// What answers count in a channel or target, above those of a movie not rated.
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

    void fitContent();
    /// Mean correlation of two scales over the movies that people know.
    [[nodiscard]] float correlation(const Scaled &a, const Scaled &b) const;

    LocalProcessSettings m_settings;
    PersonPosterior m_posterior;
    std::vector<Scaled> m_targets;
    std::vector<Scaled> m_channels;
    std::vector<int> m_known;              // rows of movies that several people rated
    Eigen::MatrixXf m_channelCorrelations; // [channels, channels]
    Eigen::MatrixXf m_targetCorrelations;  // [targets, channels]
};

[[nodiscard]] std::shared_ptr<const LocalProcess> fitLocalProcess(const RatingMatrix &ratings,
                                                                  const LocalProcessSettings &settings = {});

} // namespace cineq
