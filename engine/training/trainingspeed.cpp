// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/trainingspeed.h"

#include <limits>

namespace cineq {

namespace {

constexpr double kWindow = 5.0;  // seconds
constexpr double kMinimum = 0.5; // seconds before a speed means anything
constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

} // namespace

void TrainingSpeed::add(const EpisodeSample &sample)
{
    m_recent.push_back(sample);
    while (m_recent.size() > 2 && span() > kWindow)
        m_recent.pop_front();
}

double TrainingSpeed::span() const
{
    return m_recent.empty() ? 0.0 : m_recent.back().seconds - m_recent.front().seconds;
}

double TrainingSpeed::stepsPerSecond() const
{
    if (span() < kMinimum)
        return kUnknown;
    return double(m_recent.back().learningSteps - m_recent.front().learningSteps) / span();
}

double TrainingSpeed::secondsPerEpisode() const
{
    const int episodes = m_recent.empty() ? 0 : m_recent.back().episode - m_recent.front().episode;
    return span() < kMinimum || episodes == 0 ? kUnknown : span() / episodes;
}

} // namespace cineq
