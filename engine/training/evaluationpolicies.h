// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/eval/evaluator.h"
#include "engine/rl/dqnconfig.h"

namespace cineq {

/// Every policy that learns from people's ratings of the catalogue, weakest first: the table of what `evaluate` can
/// fit in each fold. seed: of what they draw. agent: how CineQ's own, the last, is trained.
[[nodiscard]] std::vector<EvaluationPolicy> evaluationPolicies(const CatalogPtr &catalog, quint64 seed,
                                                               const DqnConfig &agent = DqnConfig::people());

} // namespace cineq
