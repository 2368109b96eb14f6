// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/env/recommendationenv.h"

#include <functional>
#include <span>
#include <vector>

namespace cineq {

/// Independent sessions played side by side, so that the network answers for all of them in one product.
class BatchedEnv
{
public:
    using Factory = std::function<RecommendationEnv(int index)>;

    BatchedEnv(int count, const Factory &makeEnvironment);

    [[nodiscard]] int size() const { return static_cast<int>(m_environments.size()); }
    [[nodiscard]] const RecommendationEnv &at(int index) const { return m_environments[size_t(index)]; }

    /// One step of each session. actions and results: one a session. A session that ends keeps its last state until
    /// resetFinished().
    void step(std::span<const int> actions, std::span<StepResult> results);
    /// Starts anew the sessions whose last result was an end.
    void resetFinished(std::span<const StepResult> results);

    void save(QDataStream &stream) const;
    void load(QDataStream &stream);

private:
    std::vector<RecommendationEnv> m_environments;
};

} // namespace cineq
