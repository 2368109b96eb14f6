// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/profiletraining.h"

#include "engine/eval/metrics.h"
#include "engine/eval/splits.h"
#include "engine/recommenders/ease.h"

namespace cineq {

ProfileTraining::ProfileTraining(std::shared_ptr<const PeoplePriors> priors, quint64 seed)
    : m_priors(std::move(priors)), m_seed(seed)
{
}

void ProfileTraining::step()
{
    if (m_training) {
        m_training->step();
        return;
    }
    addLists();
    if (++m_draws == kDraws) {
        Rng rng(m_seed, "profiles");
        const ListNetwork start(ProfileInputs::kCount, rng);
        m_training = std::make_unique<ListTraining>(start, m_lists, rng);
        m_lists.clear();
    }
}

void ProfileTraining::addLists()
{
    constexpr double kKnownShare = 0.8;
    const RatingMatrix &ratings = m_priors->ratings;
    const auto [known, asked] = splitRatings(ratings, kKnownShare, m_seed + quint64(m_draws));
    const std::shared_ptr<const Recommender> ease = fitEase(known);
    const ProfileInputs inputs(known, std::make_shared<const RatingOrder>(known), m_priors->content, nullptr);
    for (int person = 0; person < ratings.people(); ++person) {
        std::vector<Feedback> profile;
        const auto session = ease->start(person);
        for (std::size_t i = 0; i < known.rows(person).size(); ++i) {
            profile.push_back({known.rows(person)[i], known.answers(person)[i]});
            session->observe(profile.back().row, profile.back().kind);
        }
        Eigen::VectorXf scores(known.movies());
        session->score(scores);
        const std::vector<int> rows = ProfileInputs::candidates(scores, profile);
        Eigen::VectorXf relevance(std::ssize(rows));
        for (std::size_t i = 0; i < rows.size(); ++i)
            relevance[Eigen::Index(i)] = asked.starsFor(person, rows[i]) >= kLikedStars ? 1.0F : 0.0F;
        if (relevance.any())
            m_lists.push_back({inputs.describe(profile, rows, scores, person), std::move(relevance)});
    }
}

} // namespace cineq
