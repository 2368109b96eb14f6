// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/user/feedback.h"
#include "engine/user/scoreparts.h"

#include <Eigen/Core>

#include <QLatin1StringView>

#include <memory>
#include <span>

namespace cineq {

/// One person as a recommender knows them: what they answered, in a session or before. One thread at a time; the
/// recommender must outlive it.
class RecommenderSession
{
public:
    virtual ~RecommenderSession() = default;

    /// Takes in the answer to the movie in that catalogue row.
    virtual void observe(int row, FeedbackKind kind) = 0;
    /// How much each movie should be shown next, most first; those already answered too. Shape: movies.
    virtual void score(Eigen::Ref<Eigen::VectorXf> scores) const = 0;
    /// Takes out of each movie's `people`, which come as its whole score, what is popularity and content; the score
    /// stays their sum. Shape: rows.
    virtual void splitScores(std::span<const int> /*rows*/, std::span<ScoreParts> /*parts*/) const {}
    [[nodiscard]] virtual std::unique_ptr<RecommenderSession> clone() const = 0;
};

/// A policy fitted on people's ratings. Immutable; shared between threads.
class Recommender
{
public:
    static constexpr int kNobody = -1;

    virtual ~Recommender() = default;

    /// Name in commands and files: "ease".
    [[nodiscard]] virtual QLatin1StringView key() const = 0;
    [[nodiscard]] virtual int movies() const = 0;
    /// Somebody of whom nothing is known. leftOut: index of one of the people fitted on whose ratings the scores must
    /// not use, so that their own sessions can be played without knowing the answers (averages over all people remain:
    /// averages without them would give their answers away).
    [[nodiscard]] virtual std::unique_ptr<RecommenderSession> start(int leftOut = kNobody) const = 0;
};

} // namespace cineq
