// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/rng.h"
#include "engine/recommenders/recommender.h"
#include "engine/user/ratingmatrix.h"

#include <Eigen/Core>

#include <span>
#include <utility>
#include <vector>

/// One person's stars by catalogue row, ascending.
using Stars = std::vector<std::pair<int, float>>;

[[nodiscard]] inline cineq::RatingMatrix peopleOf(int movies, const std::vector<Stars> &people)
{
    cineq::RatingMatrix matrix(movies);
    for (const Stars &person : people) {
        std::vector<cineq::Rating> ratings;
        for (const auto &[row, stars] : person)
            ratings.push_back({0, row, stars, 0});
        matrix.append(ratings);
    }
    return matrix;
}

/// People of two tastes in turn, the even ones for the lower half of the catalogue, who rate half of what they like and
/// a tenth of what they don't.
[[nodiscard]] inline cineq::RatingMatrix twoTastes(int people, int movies, quint64 seed)
{
    cineq::Rng rng(seed, "two tastes");
    std::vector<Stars> all(static_cast<std::size_t>(people));
    for (int person = 0; person < people; ++person) {
        for (int row = 0; row < movies; ++row) {
            const bool liked = (row < movies / 2) == (person % 2 == 0);
            if (rng.uniform() < (liked ? 0.5 : 0.1))
                all[size_t(person)].emplace_back(row, 0.5F * static_cast<float>((liked ? 6 : 2) + rng.uniformIndex(5)));
        }
    }
    return peopleOf(movies, all);
}

/// A unit of Eras, in seconds.
inline constexpr qint64 kMonth = 30LL * 24 * 3600;

/// The same people, all of whose ratings are of that month.
[[nodiscard]] inline cineq::RatingMatrix inMonths(const cineq::RatingMatrix &people, const std::vector<int> &months)
{
    cineq::RatingMatrix matrix(people.movies());
    for (int person = 0; person < people.people(); ++person) {
        std::vector<cineq::Rating> ratings;
        for (std::size_t i = 0; i < people.rows(person).size(); ++i)
            ratings.push_back({0, people.rows(person)[i], people.stars(person)[i], months[size_t(person)] * kMonth});
        matrix.append(ratings);
    }
    return matrix;
}

[[nodiscard]] inline Eigen::VectorXf scoresOf(const cineq::RecommenderSession &session, int movies)
{
    Eigen::VectorXf scores(movies);
    session.score(scores);
    return scores;
}

/// Scores of somebody new, or left out, who gave these answers.
[[nodiscard]] inline Eigen::VectorXf scoresAfter(const cineq::Recommender &recommender,
                                                 std::span<const cineq::Feedback> answers,
                                                 int leftOut = cineq::Recommender::kNobody)
{
    const auto session = recommender.start(leftOut);
    for (const auto &[row, kind] : answers)
        session->observe(row, kind);
    return scoresOf(*session, recommender.movies());
}

/// What everybody's answers count by `countOf`. Shape: people x movies.
template <typename CountOf>
[[nodiscard]] Eigen::MatrixXd denseAnswers(const cineq::RatingMatrix &ratings, const CountOf &countOf)
{
    Eigen::MatrixXd dense(ratings.people(), ratings.movies());
    for (int person = 0; person < ratings.people(); ++person) {
        for (int row = 0; row < ratings.movies(); ++row)
            dense(person, row) = countOf(ratings.answer(person, row));
    }
    return dense;
}

[[nodiscard]] inline double liftOf(cineq::FeedbackKind kind)
{
    return cineq::traits(kind).reward - cineq::traits(cineq::FeedbackKind::Ignore).reward;
}

[[nodiscard]] inline bool areNear(const Eigen::VectorXf &a, const Eigen::VectorXf &b, double tolerance)
{
    return a.size() == b.size() && double((a - b).cwiseAbs().maxCoeff()) <= tolerance; // false of NaN
}
