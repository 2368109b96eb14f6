// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/validation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cineq {

Validation::Validation(std::shared_ptr<const Model> model, People people)
    : m_model(std::move(model)), m_people(std::move(people))
{
}

void Validation::step()
{
    const int person = static_cast<int>(m_gains.size());
    m_gains.push_back(expectedSessionReward(person, 1.0) - expectedSessionReward(person, 0.0));
}

NetworkGain Validation::gain() const
{
    const auto count = static_cast<double>(m_gains.size());
    double sum = 0.0;
    for (const double value : m_gains)
        sum += value;
    const double mean = sum / count;
    double squares = 0.0;
    for (const double value : m_gains)
        squares += (value - mean) * (value - mean);
    return {.mean = mean, .standardError = std::sqrt(squares / (count - 1.0) / count), .people = int(m_gains.size())};
}

double Validation::expectedSessionReward(int person, double networkWeight) const
{
    RecommendationEnv session = m_people.validationSession(*m_model, "validation " + std::to_string(person));
    double sum = 0.0;
    StepResult result;
    do {
        std::vector<float> q = m_model->score(session.userState(), session.shown(), networkWeight);
        for (const int shown : session.shown())
            q[size_t(shown)] = -std::numeric_limits<float>::infinity();
        const int best = static_cast<int>(std::ranges::max_element(q) - q.begin());
        sum += session.expectedReward(best);
        result = session.step(best);
    } while (!result.terminated && !result.truncated);
    return sum;
}

} // namespace cineq
