// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/ratingsession.h"

#include "engine/recommend/explanation.h"
#include "engine/recommend/ranking.h"

#include <algorithm>

namespace cineq {

RatingSession::RatingSession(std::shared_ptr<const Model> model, quint64 seed, QList<Feedback> known)
    : m_model(std::move(model)), m_seed(seed), m_known(std::move(known))
{
    replay();
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

void RatingSession::answer(FeedbackKind kind)
{
    if (m_currentRow >= 0)
        answer(m_currentRow, kind);
}

void RatingSession::answer(int row, FeedbackKind kind)
{
    if (answeredRows().contains(row))
        return;
    m_steps.append({row, kind, static_cast<double>(m_q[size_t(row)])});
    m_state->observe(row, kind);
    chooseNext();
}

void RatingSession::undo()
{
    if (m_steps.isEmpty())
        return;
    const int row = m_steps.takeLast().row;
    replay();
    m_currentRow = row;
}

void RatingSession::reset()
{
    m_steps.clear();
    replay();
}

void RatingSession::setModel(std::shared_ptr<const Model> model)
{
    m_model = std::move(model);
    replay();
}

Result<RecommendationList> RatingSession::recommend(const RecommendationRequest &request) const
{
    RecommendationRequest open = request;
    open.excludedRows += answeredRows();
    open.seed = m_seed;
    return rankMovies(*m_model, *m_state, open);
}

/// The movies that are not to be shown, each once.
QList<int> RatingSession::answeredRows() const
{
    QList<int> rows;
    for (const Feedback &feedback : m_known)
        rows.append(feedback.row);
    for (const SessionStep &step : m_steps)
        rows.append(step.row);
    return rows;
}

/// Builds the state anew from the answers, so that an undo leaves no trace.
void RatingSession::replay()
{
    m_state = m_model->newState(m_seed);
    for (const Feedback &feedback : m_known)
        m_state->observe(feedback.row, feedback.kind);
    for (const SessionStep &step : m_steps)
        m_state->observe(step.row, step.kind);
    chooseNext();
}

void RatingSession::chooseNext()
{
    const QList<int> answered = answeredRows();
    m_q = m_model->score(*m_state, answered);
    std::vector<float> open = m_q;
    for (const int row : answered)
        open[size_t(row)] = -std::numeric_limits<float>::infinity();
    const auto best = std::ranges::max_element(open);
    m_currentRow = answered.size() < std::ssize(open) ? static_cast<int>(best - open.begin()) : -1;
}

} // namespace cineq
