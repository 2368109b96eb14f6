// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/env/recommendationenv.h"

#include "engine/base/datastream.h"

#include <algorithm>

namespace cineq {

RecommendationEnv::RecommendationEnv(std::unique_ptr<SimulatedUser> user, std::unique_ptr<UserState> state, int movies,
                                     int episodeLength, Rng rng)
    : m_user(std::move(user)), m_state(std::move(state)), m_movies(movies), m_episodeLength(episodeLength), m_rng(rng)
{
    reset();
}

void RecommendationEnv::reset()
{
    m_user->reset(m_rng);
    m_state->reset(m_rng, m_user->person());
    m_shown.clear();
}

StepResult RecommendationEnv::step(int action)
{
    StepResult result;
    result.feedback = m_user->answer(action, m_rng);
    result.reward = traits(result.feedback).reward;
    if (std::ranges::find(m_shown, action) != m_shown.end())
        result.reward += kRepeatPenalty;
    m_state->observe(action, result.feedback);
    m_shown.push_back(action);
    result.terminated = static_cast<int>(m_shown.size()) >= m_episodeLength;
    result.truncated = !result.terminated && static_cast<int>(m_shown.size()) >= m_movies;
    return result;
}

void RecommendationEnv::save(QDataStream &stream) const
{
    m_user->save(stream);
    m_state->save(stream);
    stream << m_rng << quint32(m_shown.size());
    writeArray(stream, std::span<const int>(m_shown));
}

void RecommendationEnv::load(QDataStream &stream)
{
    m_user->load(stream);
    m_state->load(stream);
    quint32 count = 0;
    stream >> m_rng >> count;
    if (count > quint32(m_episodeLength))
        stream.setStatus(QDataStream::ReadCorruptData);
    if (stream.status() != QDataStream::Ok)
        return;
    m_shown.resize(count);
    readArray(stream, std::span(m_shown));
    if (std::ranges::any_of(m_shown, [this](int row) { return row < 0 || row >= m_movies; }))
        stream.setStatus(QDataStream::ReadCorruptData);
}

} // namespace cineq
