// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/eval/evaluator.h"

#include <functional>
#include <memory>
#include <vector>

/// Somebody's stars by movie; 0 = not rated.
using Stars = std::vector<float>;

[[nodiscard]] inline std::shared_ptr<const cineq::RatingMatrix> ratingsFrom(const std::vector<Stars> &people)
{
    cineq::RatingMatrix ratings(int(people.front().size()));
    for (const Stars &stars : people) {
        std::vector<cineq::Rating> rated;
        for (std::size_t row = 0; row < stars.size(); ++row) {
            if (stars[row] > 0.0F)
                rated.push_back({0, qint32(row), stars[row], 0});
        }
        ratings.append(rated);
    }
    return std::make_shared<const cineq::RatingMatrix>(std::move(ratings));
}

/// One answer as a session was told it.
struct Observed
{
    int row;
    cineq::FeedbackKind kind;

    bool operator==(const Observed &) const = default;
};

/// A recommender whose scores are whatever a function makes of the answers so far.
class ScriptedRecommender final : public cineq::Recommender
{
public:
    using Script = std::function<void(const std::vector<Observed> &, Eigen::Ref<Eigen::VectorXf>)>;

    ScriptedRecommender(int movies, Script script) : m_movies(movies), m_script(std::move(script)) {}

    [[nodiscard]] QLatin1StringView key() const override { return QLatin1StringView("scripted"); }
    [[nodiscard]] int movies() const override { return m_movies; }
    [[nodiscard]] std::unique_ptr<cineq::RecommenderSession> start(int) const override
    {
        return std::make_unique<Session>(m_script);
    }

private:
    class Session final : public cineq::RecommenderSession
    {
    public:
        explicit Session(Script script) : m_script(std::move(script)) {}
        void observe(int row, cineq::FeedbackKind kind) override { m_answers.push_back({row, kind}); }
        void score(Eigen::Ref<Eigen::VectorXf> scores) const override { m_script(m_answers, scores); }
        [[nodiscard]] std::unique_ptr<RecommenderSession> clone() const override
        {
            return std::make_unique<Session>(*this);
        }

    private:
        Script m_script;
        std::vector<Observed> m_answers;
    };

    int m_movies;
    Script m_script;
};

[[nodiscard]] inline cineq::EvaluationPolicy scripted(const QString &name, int movies,
                                                      ScriptedRecommender::Script script)
{
    return cineq::fixedPolicy(name, std::make_shared<const ScriptedRecommender>(movies, std::move(script)));
}

/// Shows the movies in that order, whatever is answered; those not named come last, in the catalogue's order.
[[nodiscard]] inline cineq::EvaluationPolicy fixedOrder(const QString &name, int movies, std::vector<int> order)
{
    return scripted(name, movies, [order = std::move(order)](const auto &, Eigen::Ref<Eigen::VectorXf> scores) {
        scores.setZero();
        for (std::size_t place = 0; place < order.size(); ++place)
            scores[order[place]] = float(order.size() - place);
    });
}
