// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/personposterior.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cineq {

namespace {

AnswerScale classScale(int classes)
{
    switch (classes) {
    case 2:
        return kRatedScale;
    case 3:
        return {1.0F, 1.0F, 2.0F, 2.0F, 0.0F};
    default:
        return {1.0F, 2.0F, 3.0F, 4.0F, 0.0F};
    }
}

} // namespace

PersonPosteriorSession::PersonPosteriorSession(const PersonPosterior &posterior, int leftOut)
    : m_posterior(&posterior), m_leftOut(leftOut), m_logWeights(Eigen::VectorXf::Zero(posterior.people()))
{
}

void PersonPosteriorSession::observe(int row, FeedbackKind kind)
{
    const PersonPosteriorSettings &settings = m_posterior->m_settings;
    const float observed = m_posterior->m_classOf[static_cast<std::size_t>(kind)];
    const PeopleMatrix::Columns &classes = m_posterior->m_classes->byMovie();
    int rated = 0;
    int alike = 0;
    for (PeopleMatrix::Columns::InnerIterator entry(classes, row); entry; ++entry) {
        ++rated;
        alike += entry.value() == observed;
    }
    if (observed == 0.0F)
        alike = m_posterior->people() - rated;
    if (alike == 0)
        return; // speaks for nobody more than for others

    // Whoever answered alike rises by the ratio of the likelihoods (1 - s + s share) / (s share). Where those who have
    // not rated rise, the others fall instead: a constant for all doesn't matter.
    const float share = static_cast<float>(alike) / static_cast<float>(m_posterior->people());
    const float gain = settings.beta * std::log1p((1.0F - settings.smoothing) / (settings.smoothing * share));
    for (PeopleMatrix::Columns::InnerIterator entry(classes, row); entry; ++entry) {
        if (observed == 0.0F)
            m_logWeights[entry.index()] -= gain;
        else if (entry.value() == observed)
            m_logWeights[entry.index()] += gain;
    }
}

void PersonPosteriorSession::score(Eigen::Ref<Eigen::VectorXf> scores) const
{
    scores.setConstant(static_cast<float>(traits(FeedbackKind::Ignore).reward));
    m_posterior->m_lifts->addRows(weights(), scores);
}

std::unique_ptr<RecommenderSession> PersonPosteriorSession::clone() const
{
    return std::make_unique<PersonPosteriorSession>(*this);
}

Eigen::VectorXf PersonPosteriorSession::weights(float temper, const Eigen::VectorXf &logPriors) const
{
    Eigen::VectorXf weights = temper * m_logWeights;
    if (logPriors.size() > 0)
        weights += logPriors;
    if (m_leftOut != Recommender::kNobody)
        weights[m_leftOut] = -std::numeric_limits<float>::infinity();
    const float highest = weights.size() > 0 ? weights.maxCoeff() : 0.0F;
    if (std::isinf(highest))
        return Eigen::VectorXf::Zero(weights.size());
    weights = (weights.array() - highest).exp();
    if (m_leftOut != Recommender::kNobody)
        weights[m_leftOut] = 0.0F; // Eigen's exp() clamps: not quite 0 of minus infinity
    return weights / weights.sum();
}

float PersonPosteriorSession::effectivePeople() const
{
    float entropy = 0.0F;
    for (const float weight : weights()) {
        if (weight > 0.0F)
            entropy -= weight * std::log(weight);
    }
    return std::exp(entropy);
}

PersonPosterior::PersonPosterior(AnswerMatrices &answers, const PersonPosteriorSettings &settings)
    : m_settings(settings),
      m_classOf(classScale(settings.classes)),
      m_lifts(answers.of(kRewardScale)),
      m_classes(answers.of(m_classOf))
{
}

std::unique_ptr<RecommenderSession> PersonPosterior::start(int leftOut) const
{
    return std::make_unique<PersonPosteriorSession>(*this, leftOut);
}

std::shared_ptr<const PersonPosterior> fitPersonPosterior(AnswerMatrices &answers,
                                                          const PersonPosteriorSettings &settings)
{
    return std::make_shared<const PersonPosterior>(answers, settings);
}

std::shared_ptr<const PersonPosterior> fitPersonPosterior(const RatingMatrix &ratings,
                                                          const PersonPosteriorSettings &settings)
{
    AnswerMatrices answers(ratings);
    return fitPersonPosterior(answers, settings);
}

} // namespace cineq
