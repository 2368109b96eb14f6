// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/rng.h"
#include "engine/rl/qnetwork.h"

namespace cineq {

/// Q = V(s) + phi(s) . psi(a) + b(a) + h(s, x(s, a)), psi and b linear in the action's features (Dulac-Arnold et al.
/// 2015; Wang et al. 2016); h, where there are pair inputs x, is a linear layer beside a perceptron of the session's
/// part of the state, the pair inputs and how far those are below the best candidate's. Starts at zero, so that
/// learning begins at the level of the state's prior.
[[nodiscard]] std::unique_ptr<TrainableNetwork> makeTwoTowerNetwork(const DqnConfig &config, const NetworkShape &shape,
                                                                    ActionFeatures features, Rng &rng);

} // namespace cineq
