// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/people.h"

#include "engine/user/cosineuser.h"

#include <algorithm>

namespace cineq {

People::People(RatingMatrix ratings, StateKind state)
{
    if (ratings.people() == 0)
        return;
    std::vector<int> training;
    std::vector<int> validation;
    for (int person = 0; person < ratings.people(); ++person)
        (state != StateKind::People && person % 5 == 0 ? validation : training).push_back(person);
    m_ratings = std::make_shared<const RatingMatrix>(std::move(ratings));
    m_training = std::make_shared<const std::vector<int>>(std::move(training));
    m_validation = std::make_shared<const std::vector<int>>(std::move(validation));
}

RecommendationEnv People::trainingSession(const Model &model, const std::string &stream) const
{
    return session(model, m_training, stream);
}

RecommendationEnv People::validationSession(const Model &model, const std::string &stream) const
{
    return session(model, m_validation, stream);
}

BatchedEnv People::trainingSessions(const Model &model, qsizetype batch) const
{
    const int count = std::min(model.config.parallelEnvironments, model.config.episodes);
    return BatchedEnv(count, [&](int index) {
        return trainingSession(model, "environment " + std::to_string(batch * count + index));
    });
}

RecommendationEnv People::session(const Model &model, const Group &group, const std::string &stream) const
{
    std::unique_ptr<SimulatedUser> user;
    if (m_ratings)
        user = std::make_unique<RatingUser>(m_ratings, group);
    else
        user = std::make_unique<CosineUser>(model.unitFeatures);
    return {std::move(user), model.newState(model.info.seed), model.catalog->size(), model.config.episodeLength,
            Rng(model.info.seed, stream)};
}

People peopleOf(const Model &model)
{
    return model.peoplePriors ? People(model.peoplePriors->ratings, model.config.state) : People();
}

} // namespace cineq
