// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/evaluationrun.h"

#include <QJsonObject>

namespace cineq {

/// The protocol, who and what was evaluated, and `rows`: one object a policy and step count, a metric is an object in
/// it.
[[nodiscard]] QJsonObject toJson(const EvaluationReport &report);

/// Writes the report as JSON, or its rows as CSV, a line a policy, step count and metric; the file's ending says which.
/// Fails with FormatUnknown or WriteFailed.
[[nodiscard]] Result<void> writeReport(const QString &path, const EvaluationReport &report);

} // namespace cineq
