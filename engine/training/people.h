// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/env/batchedenv.h"
#include "engine/model/model.h"
#include "engine/user/ratinguser.h"

#include <string>

namespace cineq {

/// Whom a run learns from, and who validates what it learned.
class People
{
public:
    /// Simulated people, CosineUser; everybody is somebody new.
    People() = default;
    /// Real people, at least two; simulated ones where there are none. For models that are not fitted on them every
    /// fifth is kept back for validation. The recommenders of StateKind::People need everybody, so that nobody is left
    /// to validate with: their network's weight stays 0, and what it is worth is for evaluation on other people to say
    /// (engine/eval).
    People(RatingMatrix ratings, StateKind state);

    [[nodiscard]] bool areReal() const { return m_ratings != nullptr; }
    /// Somebody is there to validate with.
    [[nodiscard]] bool canValidate() const { return !areReal() || !m_validation->empty(); }

    /// A session of the people to learn from, with the random stream of that name of the model's seed.
    [[nodiscard]] RecommendationEnv trainingSession(const Model &model, const std::string &stream) const;
    /// A session of the people kept back, likewise.
    [[nodiscard]] RecommendationEnv validationSession(const Model &model, const std::string &stream) const;
    /// As many training sessions side by side as the configuration says. batch: which of several such, each with random
    /// streams of its own.
    [[nodiscard]] BatchedEnv trainingSessions(const Model &model, qsizetype batch = 0) const;

private:
    using Group = std::shared_ptr<const std::vector<int>>;

    [[nodiscard]] RecommendationEnv session(const Model &model, const Group &group, const std::string &stream) const;

    std::shared_ptr<const RatingMatrix> m_ratings; // null = simulated people
    Group m_training;
    Group m_validation;
};

/// Those whom a model is fitted on, or simulated people where there are none.
[[nodiscard]] People peopleOf(const Model &model);

} // namespace cineq
