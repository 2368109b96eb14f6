// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/ratingsession.h"

#include "engine/recommend/explanation.h"
#include "engine/recommend/ranking.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cineq {

RatingRecords ratingRecordsIn(const Catalog &catalog, const QList<Answer> &answers, const QList<ListEntry> &entries,
                              const QList<SessionStart> &sessions)
{
    RatingRecords records;
    for (const Answer &answer : answers) {
        const std::optional<int> row = rowOf(catalog, answer.movieId, answer.title);
        if (!row)
            continue;
        if (!sessions.isEmpty() && answer.given >= sessions.last().begun)
            records.steps.append({*row, answer.kind, std::numeric_limits<double>::quiet_NaN()});
        else
            records.known.append({*row, answer.kind});
    }
    records.hidden = hiddenIn(catalog, entries);
    return records;
}

QList<HiddenMovie> hiddenIn(const Catalog &catalog, const QList<ListEntry> &entries)
{
    QList<HiddenMovie> hidden;
    for (const ListEntry &entry : entries) {
        if (entry.list != kSeenList && entry.list != kHiddenList)
            continue;
        const std::optional<int> row = rowOf(catalog, entry.movieId, entry.title);
        if (row && std::ranges::find(hidden, *row, &HiddenMovie::row) == hidden.end())
            hidden.append({*row, entry.list == kSeenList ? HiddenReason::Seen : HiddenReason::NotInterested});
    }
    return hidden;
}

RatingSession::RatingSession(std::shared_ptr<const Model> model, quint64 seed, QList<Feedback> known,
                             const QList<HiddenMovie> &hidden)
    : m_model(std::move(model)), m_seed(seed), m_known(std::move(known))
{
    observeKnown();
    restore({}, hidden);
}

RatingSession::RatingSession(std::shared_ptr<const Model> model, quint64 seed, const RatingRecords &records)
    : m_model(std::move(model)), m_seed(seed), m_known(records.known)
{
    observeKnown();
    restore(records.steps, records.hidden);
}

std::optional<Recommendation> RatingSession::current() const
{
    if (m_currentRow < 0)
        return std::nullopt;
    Recommendation item = recommendationOf(*m_model->catalog, m_currentRow);
    item.rank = 1;
    item.q = static_cast<double>(m_q[size_t(m_currentRow)]);
    return item;
}

double RatingSession::reward() const
{
    double sum = 0.0;
    for (const SessionStep &step : m_steps)
        sum += traits(step.kind).reward;
    return sum;
}

QList<int> RatingSession::likedRows() const
{
    QList<int> rows;
    for (const Feedback &feedback : m_known) {
        if (isLiking(feedback.kind))
            rows.append(feedback.row);
    }
    for (const SessionStep &step : m_steps) {
        if (isLiking(step.kind))
            rows.append(step.row);
    }
    return rows;
}

namespace {

/// Moves the movie, if it is there, to its place in the order of hiding.
bool moveHidden(QList<HiddenMovie> &from, QList<HiddenMovie> &to, int row)
{
    const auto movie = std::ranges::find(from, row, &HiddenMovie::row);
    if (movie == from.end())
        return false;
    to.insert(std::ranges::upper_bound(to, movie->answersBefore, {}, &HiddenMovie::answersBefore), *movie);
    from.erase(movie);
    return true;
}

} // namespace

void RatingSession::answer(FeedbackKind kind)
{
    if (m_currentRow >= 0)
        answer(m_currentRow, kind);
}

void RatingSession::answer(int row, FeedbackKind kind)
{
    if (isAnswered(row))
        return;
    moveHidden(m_hidden, m_answeredSince, row);
    m_steps.append({row, kind, static_cast<double>(m_q[size_t(row)])});
    m_state->observe(row, kind);
    chooseNext();
}

void RatingSession::pass()
{
    if (m_currentRow < 0)
        return;
    m_passed.append(m_currentRow);
    chooseNext();
}

void RatingSession::hide(int row, HiddenReason reason)
{
    if (isAnswered(row))
        return;
    m_hidden.removeIf([row](const HiddenMovie &movie) { return movie.row == row; });
    m_hidden.append({row, reason, static_cast<int>(m_steps.size())});
    if (row == m_currentRow)
        chooseNext();
}

void RatingSession::unhide(int row)
{
    if (m_hidden.removeIf([row](const HiddenMovie &movie) { return movie.row == row; }) > 0)
        chooseNext();
}

void RatingSession::undo()
{
    if (!m_hidden.isEmpty() && m_hidden.last().answersBefore >= m_steps.size()) {
        m_hidden.removeLast();
        chooseNext();
        return;
    }
    if (m_steps.isEmpty())
        return;
    const int row = m_steps.takeLast().row;
    const bool wasHidden = moveHidden(m_answeredSince, m_hidden, row);
    replay();
    if (!wasHidden)
        m_currentRow = row;
}

qsizetype RatingSession::unknownExpectations(const QList<SessionStep> &steps)
{
    return std::ranges::count_if(steps.last(std::min(steps.size(), kMostExpectations)),
                                 [](const SessionStep &step) { return std::isnan(step.q); });
}

void RatingSession::restore(const QList<SessionStep> &steps, const QList<HiddenMovie> &hidden)
{
    m_steps.clear();
    m_state = m_knownState->clone();
    for (SessionStep step : steps) {
        if (std::isnan(step.q) && m_steps.size() >= steps.size() - kMostExpectations)
            step.q = static_cast<double>(m_model->score(*m_state, answeredRows())[size_t(step.row)]);
        m_steps.append(step);
        m_state->observe(step.row, step.kind);
    }
    m_hidden.clear();
    m_answeredSince.clear();
    for (const HiddenMovie &movie : hidden) {
        if (!isAnswered(movie.row))
            m_hidden.append(movie);
    }
    chooseNext();
}

void RatingSession::reset()
{
    for (const SessionStep &step : m_steps)
        m_known.append({step.row, step.kind});
    m_knownState = m_state->clone();
    m_steps.clear();
    m_answeredSince.clear();
    m_passed.clear();
    for (HiddenMovie &movie : m_hidden)
        movie.answersBefore = 0;
    chooseNext();
}

Result<RecommendationList> RatingSession::recommend(const RecommendationRequest &request) const
{
    RecommendationRequest open = request;
    open.excludedRows += closedRows();
    open.seed = m_seed;
    Result<RecommendationList> list = rankMovies(*m_model, *m_state, open);
    if (!list)
        return list;
    const Catalog &catalog = *m_model->catalog;
    for (const Feedback &feedback : m_known)
        list->answers.append({catalog.idAt(feedback.row), feedback.kind});
    for (const SessionStep &step : m_steps)
        list->answers.append({catalog.idAt(step.row), step.kind});
    return list;
}

/// Now or before, each once.
QList<int> RatingSession::answeredRows() const
{
    QList<int> rows;
    for (const Feedback &feedback : m_known)
        rows.append(feedback.row);
    for (const SessionStep &step : m_steps)
        rows.append(step.row);
    return rows;
}

/// The movies that are not to be shown, each once.
QList<int> RatingSession::closedRows() const
{
    QList<int> rows = answeredRows();
    for (const HiddenMovie &movie : m_hidden)
        rows.append(movie.row);
    return rows;
}

/// Builds the state anew from the answers, so that an undo leaves no trace.
void RatingSession::replay()
{
    m_state = m_knownState->clone();
    for (const SessionStep &step : m_steps)
        m_state->observe(step.row, step.kind);
    chooseNext();
}

void RatingSession::observeKnown()
{
    m_knownState = m_model->newState(m_seed);
    for (const Feedback &feedback : m_known)
        m_knownState->observe(feedback.row, feedback.kind);
}

void RatingSession::chooseNext()
{
    const QList<int> closed = closedRows();
    m_q = m_model->score(*m_state, closed);
    constexpr float kClosed = -std::numeric_limits<float>::infinity();
    std::vector<float> open = m_q;
    for (const int row : closed + m_passed)
        open[size_t(row)] = kClosed;
    const auto best = std::ranges::max_element(open);
    m_currentRow = best != open.end() && *best > kClosed ? static_cast<int>(best - open.begin()) : -1;
}

} // namespace cineq
