// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/model.h"
#include "engine/recommend/recommendation.h"
#include "engine/user/feedback.h"

#include <memory>

namespace cineq {

/// One answer given.
struct SessionStep
{
    int row = -1; ///< catalogue row of the movie shown
    FeedbackKind kind{};
    double q = 0.0; ///< what the network expected
};

/// An interactive session: one movie is shown, an answer adapts the state, the next movie is the best of those not yet
/// shown. A plain object; every call takes about one scoring of the catalogue.
class RatingSession
{
public:
    /// known: what the person has answered before, each movie once. The state begins with it; its movies are never
    /// shown, are no steps and can't be taken back.
    RatingSession(std::shared_ptr<const Model> model, quint64 seed, QList<Feedback> known = {});

    /// The movie in hand; none once the whole catalogue has been shown.
    [[nodiscard]] std::optional<Recommendation> current() const;
    [[nodiscard]] int step() const { return static_cast<int>(m_steps.size()) + 1; } ///< 1-based
    [[nodiscard]] const QList<SessionStep> &steps() const { return m_steps; }
    [[nodiscard]] double reward() const; ///< sum of the answers' rewards
    [[nodiscard]] QList<int>
    likedRows() const; ///< movies liked or watched, now or before, by which a list is explained
    [[nodiscard]] const UserState &state() const { return *m_state; }
    [[nodiscard]] const std::shared_ptr<const Model> &model() const { return m_model; }

    /// Answers the movie in hand and goes on to the next.
    void answer(FeedbackKind kind);
    /// Takes in an answer to a movie that was not suggested; nothing if it has been answered already, now or before.
    void answer(int row, FeedbackKind kind);
    /// Takes the last answer back and shows its movie again; nothing without answers.
    void undo();
    /// Forgets everything but what was known before.
    void reset();
    /// Goes on with another model of the same catalogue; the answers given stay.
    void setModel(std::shared_ptr<const Model> model);
    /// The best of what was not shown, state unchanged. Fails with GenreUnknown.
    [[nodiscard]] Result<RecommendationList> recommend(const RecommendationRequest &request) const;

private:
    [[nodiscard]] QList<int> answeredRows() const;
    void replay();
    void chooseNext();

    std::shared_ptr<const Model> m_model;
    quint64 m_seed;
    QList<Feedback> m_known;
    std::unique_ptr<UserState> m_state;
    QList<SessionStep> m_steps;
    std::vector<float> m_q; // [N] of the present state
    int m_currentRow = -1;
};

} // namespace cineq
