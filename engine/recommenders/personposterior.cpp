// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/personposterior.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cineq {

PersonPosteriorSession::PersonPosteriorSession(const PersonPosterior &posterior, int leftOut)
    : m_posterior(&posterior), m_leftOut(leftOut), m_logWeights(Eigen::VectorXf::Zero(posterior.people()))
{
    if (m_leftOut != Recommender::kNobody)
        m_logWeights[m_leftOut] = -std::numeric_limits<float>::infinity();
}

void PersonPosteriorSession::observe(int row, FeedbackKind kind)
{
    const PersonPosteriorSettings &settings = m_posterior->m_settings;
    const float observed = m_posterior->classOf(kind);
    const PeopleMatrix::Columns &classes = m_posterior->m_classes.byMovie();
    if (settings.eraLikelihood > 0.0F) {
        Eigen::VectorXf shares = m_posterior->m_eras.ratedShares(classes, row, m_leftOut);
        if (observed == 0.0F)
            shares = 1.0F - shares.array();
        const Eigen::VectorXf gains = settings.beta * settings.eraLikelihood * shares.array().log();
        for (int person = 0; person < m_posterior->people(); ++person)
            m_logWeights[person] += gains[m_posterior->m_eras.eraOf(person)];
    }
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
    m_posterior->m_lifts.addRows(weights(), scores);
}

std::unique_ptr<RecommenderSession> PersonPosteriorSession::clone() const
{
    return std::make_unique<PersonPosteriorSession>(*this);
}

Eigen::VectorXf PersonPosteriorSession::weights(float temper) const
{
    const float highest = m_logWeights.size() > 0 ? m_logWeights.maxCoeff() : 0.0F;
    if (std::isinf(highest))
        return Eigen::VectorXf::Zero(m_logWeights.size());
    Eigen::VectorXf weights = (temper * (m_logWeights.array() - highest)).exp();
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

PersonPosterior::PersonPosterior(const RatingMatrix &ratings, const PersonPosteriorSettings &settings)
    : m_settings(settings),
      m_lifts(PeopleMatrix::lifts(ratings)),
      m_classes(ratings, [this](int, FeedbackKind answer) { return classOf(answer); }),
      m_eras(ratings)
{
}

float PersonPosterior::classOf(FeedbackKind kind) const
{
    if (kind == FeedbackKind::Ignore)
        return 0.0F;
    if (m_settings.classes == 2)
        return 1.0F;
    if (m_settings.classes == 3)
        return kind == FeedbackKind::Like || kind == FeedbackKind::Watch ? 1.0F : 2.0F;
    return 1.0F + static_cast<float>(kind);
}

std::unique_ptr<RecommenderSession> PersonPosterior::start(int leftOut) const
{
    return std::make_unique<PersonPosteriorSession>(*this, leftOut);
}

std::shared_ptr<const PersonPosterior> fitPersonPosterior(const RatingMatrix &ratings,
                                                          const PersonPosteriorSettings &settings)
{
    return std::make_shared<const PersonPosterior>(ratings, settings);
}

} // namespace cineq
