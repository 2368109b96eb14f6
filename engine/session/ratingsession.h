// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/model.h"
#include "engine/recommend/recommendation.h"
#include "engine/store/records.h"
#include "engine/user/feedback.h"

#include <memory>

namespace cineq {

inline constexpr int kEnoughAnswers = 5; ///< for a list of one's own

/// One answer given.
struct SessionStep
{
    int row = -1; ///< catalogue row of the movie shown
    FeedbackKind kind{};
    double q = 0.0; ///< what the network expected; NaN = not known (any more)
};

/// Why a movie is left out that was not answered.
enum class HiddenReason { NotInterested, Seen };

/// A movie that is not to be shown.
struct HiddenMovie
{
    int row = -1; ///< in the catalogue
    HiddenReason reason{};
    int answersBefore = 0; ///< how many of the session's answers were given before it was hidden
};

/// What a person has said of a catalogue's movies, each movie answered or hidden at most once.
struct RatingRecords
{
    QList<Feedback> known;     ///< answers of former sessions
    QList<SessionStep> steps;  ///< answers of the present one
    QList<HiddenMovie> hidden; ///< in the order of hiding
};

/// Those of the records that are about movies of the catalogue. Answers belong to the session that begins last, where
/// they were given since; expected rewards are not known.
[[nodiscard]] RatingRecords ratingRecordsIn(const Catalog &catalog, const QList<Answer> &answers,
                                            const QList<ListEntry> &entries, const QList<SessionStart> &sessions);

/// Movies of the catalogue that are in a person's lists of what is not to be suggested, each once.
[[nodiscard]] QList<HiddenMovie> hiddenIn(const Catalog &catalog, const QList<ListEntry> &entries);

/// An interactive session: one movie is shown, an answer adapts the state, the next movie is the best of those not yet
/// shown. A plain object; every call takes about one scoring of the catalogue.
class RatingSession
{
public:
    /// known: what the person has answered before, each movie once. The state begins with it; its movies are never
    /// shown, are no steps and can't be taken back. hidden: movies left out from the beginning.
    RatingSession(std::shared_ptr<const Model> model, quint64 seed, QList<Feedback> known = {},
                  const QList<HiddenMovie> &hidden = {});

    /// Of the newest steps alone is it asked what the model expected, where that is not known.
    static constexpr qsizetype kMostExpectations = 200;

    /// How many of the steps the model would be asked about.
    [[nodiscard]] static qsizetype unknownExpectations(const QList<SessionStep> &steps);

    /// Goes on where the records end. A step's expected reward that is not known is what the model makes of the state
    /// before it: about one scoring of the catalogue each, for the newest kMostExpectations.
    RatingSession(std::shared_ptr<const Model> model, quint64 seed, const RatingRecords &records);

    /// The movie in hand; none once the whole catalogue has been shown.
    [[nodiscard]] std::optional<Recommendation> current() const;
    [[nodiscard]] int step() const { return static_cast<int>(m_steps.size()) + 1; } ///< 1-based
    [[nodiscard]] const QList<Feedback> &known() const { return m_known; }
    [[nodiscard]] const QList<SessionStep> &steps() const { return m_steps; }
    [[nodiscard]] const QList<HiddenMovie> &hidden() const { return m_hidden; }           ///< in the order of hiding
    [[nodiscard]] bool isAnswered(int row) const { return answeredRows().contains(row); } ///< now or before
    [[nodiscard]] int answeredCount() const { return static_cast<int>(answeredRows().size()); }
    [[nodiscard]] double reward() const; ///< sum of the answers' rewards
    [[nodiscard]] QList<int>
    likedRows() const; ///< movies liked or watched, now or before, by which a list is explained
    /// What the model expects of showing that movie now (Q).
    [[nodiscard]] double expectedReward(int row) const { return static_cast<double>(m_q[static_cast<size_t>(row)]); }
    [[nodiscard]] const UserState &state() const { return *m_state; }
    [[nodiscard]] const std::shared_ptr<const Model> &model() const { return m_model; }

    /// Answers the movie in hand and goes on to the next.
    void answer(FeedbackKind kind);
    /// Takes in an answer to a movie that was not suggested; nothing if it has been answered already, now or before.
    void answer(int row, FeedbackKind kind);
    /// Goes on without an answer to the movie in hand: somebody who hasn't seen it has no opinion, which teaches
    /// nothing. It is not shown again in this session, and stays in lists.
    void pass();
    /// Leaves a movie out of what is shown from now on. It teaches nothing: neither not caring to see one movie nor not
    /// knowing what to say of one is a dislike. Nothing if it has been answered.
    void hide(int row, HiddenReason reason);
    /// Shows a hidden movie again.
    void unhide(int row);
    /// Takes back what was done last: an answer, whose movie is shown again if it was not hidden, or hiding a movie.
    void undo();
    [[nodiscard]] bool canUndo() const { return !m_steps.isEmpty() || !m_hidden.isEmpty(); }
    /// Answers of this session, and what is hidden, become these; expected rewards as with the constructor.
    void restore(const QList<SessionStep> &steps, const QList<HiddenMovie> &hidden);
    /// Begins another session: what was answered is known from now on, what is hidden stays.
    void reset();
    /// The best of what was not shown, state unchanged. Fails with GenreUnknown.
    [[nodiscard]] Result<RecommendationList> recommend(const RecommendationRequest &request) const;

private:
    [[nodiscard]] QList<int> answeredRows() const;
    [[nodiscard]] QList<int> closedRows() const;
    void observeKnown();
    void replay();
    void chooseNext();

    std::shared_ptr<const Model> m_model;
    quint64 m_seed;
    QList<Feedback> m_known;
    std::unique_ptr<UserState> m_knownState; // that of m_known alone
    std::unique_ptr<UserState> m_state;
    QList<SessionStep> m_steps;
    QList<HiddenMovie> m_hidden;
    QList<HiddenMovie> m_answeredSince; // hidden before
    QList<int> m_passed;                // rows
    std::vector<float> m_q;             // [N] of the present state
    int m_currentRow = -1;
};

} // namespace cineq
