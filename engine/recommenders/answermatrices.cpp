// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/answermatrices.h"

#include <algorithm>

namespace cineq {

std::shared_ptr<const PeopleMatrix> AnswerMatrices::of(const AnswerScale &scale)
{
    const auto made = std::ranges::find(m_matrices, scale, [](const auto &entry) { return entry.first; });
    if (made != m_matrices.end())
        return made->second;
    const auto value = [&scale](int, FeedbackKind answer) { return countOf(scale, answer); };
    return m_matrices.emplace_back(scale, std::make_shared<const PeopleMatrix>(*m_ratings, value)).second;
}

} // namespace cineq
