// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "engine/catalog/catalog.h"
#include "engine/eval/evaluationreport.h"

namespace cineq {

/// Tables for people, two a step count: what the primary metric says, and the lists; and what steering costs in reward.
void printReport(const Console &console, const std::vector<EvaluationRow> &rows, const Evaluation &evaluation);

/// Writes every session, one JSON object a line: `policy`, `user_id`, `shown` (movie ids), `answers`, `lists` (after
/// each of the protocol's steps; movie ids). users: ids of the people evaluated. Fails with WriteFailed.
[[nodiscard]] Result<void> writeSessions(const QString &path, const Evaluation &evaluation, const Catalog &catalog,
                                         const QStringList &users);

} // namespace cineq
