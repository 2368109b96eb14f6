// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/env/batchedenv.h"

namespace cineq {

BatchedEnv::BatchedEnv(int count, const Factory &makeEnvironment)
{
    m_environments.reserve(size_t(count));
    for (int index = 0; index < count; ++index)
        m_environments.push_back(makeEnvironment(index));
}

void BatchedEnv::step(std::span<const int> actions, std::span<StepResult> results)
{
    for (std::size_t i = 0; i < m_environments.size(); ++i)
        results[i] = m_environments[i].step(actions[i]);
}

void BatchedEnv::resetFinished(std::span<const StepResult> results)
{
    for (std::size_t i = 0; i < m_environments.size(); ++i) {
        if (results[i].terminated || results[i].truncated)
            m_environments[i].reset();
    }
}

void BatchedEnv::save(QDataStream &stream) const
{
    for (const RecommendationEnv &environment : m_environments)
        environment.save(stream);
}

void BatchedEnv::load(QDataStream &stream)
{
    for (RecommendationEnv &environment : m_environments)
        environment.load(stream);
}

} // namespace cineq
