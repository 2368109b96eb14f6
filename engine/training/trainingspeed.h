// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/traininghistory.h"

#include <deque>

namespace cineq {

/// How fast a run has been in its last five seconds. A plain object.
class TrainingSpeed
{
public:
    void clear() { m_recent.clear(); }
    /// Samples of one run, in their order.
    void add(const EpisodeSample &sample);

    /// Learning steps a second; NaN until half a second has been seen.
    [[nodiscard]] double stepsPerSecond() const;
    /// NaN likewise.
    [[nodiscard]] double secondsPerEpisode() const;

private:
    [[nodiscard]] double span() const; // seconds

    std::deque<EpisodeSample> m_recent;
};

} // namespace cineq
