// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/evaluationrun.h"

#include <QJsonObject>

namespace cineq {

/// The protocol, who and what was evaluated, and `rows`: one object a policy and step count, a metric is an object in
/// it.
[[nodiscard]] QJsonObject toJson(const EvaluationReport &report);

} // namespace cineq
