// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/recommend/recommendation.h"

#include <QJsonObject>

namespace cineq {

/// The list's items as the command line prints them; numbers that are not known are null.
[[nodiscard]] QJsonObject toJson(const RecommendationList &list);
[[nodiscard]] QJsonObject toJson(const Recommendation &item);
[[nodiscard]] QJsonObject toJson(const Steering &steering);

/// Writes the list whole or not at all, in the format of the file's ending: .csv (UTF-8 with byte order mark, cells
/// that a spreadsheet would take for a formula are defused) or .json. Fails with FormatUnknown or WriteFailed.
[[nodiscard]] Result<void> writeList(const QString &path, const RecommendationList &list);

} // namespace cineq
