// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "engine/recommend/recommendation.h"

namespace cineq {

/// Prints a list as a table for people.
void printList(const Console &console, const RecommendationList &list);
/// "The Matrix (1999)"; year 0 = not known.
[[nodiscard]] QString titleWithYear(const QString &title, int year);
[[nodiscard]] QString titleWithYear(const Recommendation &item);

} // namespace cineq
