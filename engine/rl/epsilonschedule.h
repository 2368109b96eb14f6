// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rl/dqnconfig.h"

#include <algorithm>
#include <cmath>

namespace cineq {

/// Share of exploring actions: start x decay^learningSteps, never below end.
[[nodiscard]] inline double epsilonAt(const DqnConfig &config, qint64 learningSteps)
{
    return std::max(config.epsilonEnd, config.epsilonStart * std::pow(config.epsilonDecay, double(learningSteps)));
}

} // namespace cineq
