// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/answermatrices.h"
#include "engine/recommenders/recommender.h"

namespace cineq {

struct PersonPosteriorSettings
{
    /// How many kinds of answer are told apart. 2: rated or not; 3: liked (like, watch), rated otherwise (click, skip),
    /// not rated; 5: all.
    int classes = 2;
    /// Exponent of each answer's likelihood, 0 ... 1: answers are less independent than naive Bayes takes them for.
    float beta = 0.3F;
    /// Probability that a person answers as somebody drawn at random would, instead of like the one they resemble.
    float smoothing = 0.2F;
};

class PersonPosterior;

/// Which of the people fitted on the person is most like.
class PersonPosteriorSession final : public RecommenderSession
{
public:
    PersonPosteriorSession(const PersonPosterior &posterior, int leftOut);

    void observe(int row, FeedbackKind kind) override;
    void score(Eigen::Ref<Eigen::VectorXf> scores) const override;
    [[nodiscard]] std::unique_ptr<RecommenderSession> clone() const override;

    /// Probability of each of the people fitted on; 0 for the one left out. Sum: 1, 0 where there is nobody. temper:
    /// exponent on top of beta; 0 = as if nothing was answered. logPriors: of each of the people, up to a constant, if
    /// they are not all alike before any answer.
    [[nodiscard]] Eigen::VectorXf weights(float temper = 1.0F, const Eigen::VectorXf &logPriors = {}) const;
    /// Exponential of the weights' entropy: 1 (sure) ... people.
    [[nodiscard]] float effectivePeople() const;

private:
    const PersonPosterior *m_posterior;
    int m_leftOut;
    Eigen::VectorXf m_logWeights; // up to a constant; shape: people
};

/// Naive Bayes over people: a new person is one of those fitted on, and answers like them, or like anybody with
/// probability `smoothing`. Scores: expected reward. The order of answers doesn't matter.
class PersonPosterior final : public Recommender
{
public:
    PersonPosterior(AnswerMatrices &answers, const PersonPosteriorSettings &settings);

    [[nodiscard]] QLatin1StringView key() const override { return QLatin1StringView("posterior"); }
    [[nodiscard]] int movies() const override { return m_lifts->movies(); }
    [[nodiscard]] int people() const { return m_lifts->people(); }
    [[nodiscard]] std::unique_ptr<RecommenderSession> start(int leftOut = kNobody) const override;
    [[nodiscard]] PersonPosteriorSession session(int leftOut = kNobody) const { return {*this, leftOut}; }

private:
    friend class PersonPosteriorSession;
    PersonPosteriorSettings m_settings;
    AnswerScale m_classOf; // each answer's class; 0 for Ignore's
    std::shared_ptr<const PeopleMatrix> m_lifts;
    std::shared_ptr<const PeopleMatrix> m_classes;
};

[[nodiscard]] std::shared_ptr<const PersonPosterior> fitPersonPosterior(AnswerMatrices &answers,
                                                                        const PersonPosteriorSettings &settings = {});
[[nodiscard]] std::shared_ptr<const PersonPosterior> fitPersonPosterior(const RatingMatrix &ratings,
                                                                        const PersonPosteriorSettings &settings = {});

} // namespace cineq
