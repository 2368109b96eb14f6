// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/rng.h"
#include "engine/rl/qnetwork.h"

namespace cineq {

/// One output an action. Dueling as in the reference: dense 512 and 256 with batch norm and dropout, a value and an
/// advantage stream of 128. Plain: dense 256, 256 and 128.
[[nodiscard]] std::unique_ptr<TrainableNetwork> makeFlatNetwork(const NetworkShape &shape, bool dueling, Rng &rng);

} // namespace cineq
