// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exchange/personalentry.h"
#include "engine/store/records.h"

namespace cineq {

/// What a profile holds, as entries: answers first, then the lists.
[[nodiscard]] QList<PersonalEntry> entriesOf(const QList<Answer> &answers, const QList<ListEntry> &lists);

/// The one step that keeps the entries, whose movies have the catalogue's ids and titles. Entries without a time are of
/// now; stars decide what they stand for.
[[nodiscard]] Step stepOf(const QString &what, const QList<PersonalEntry> &entries);

} // namespace cineq
