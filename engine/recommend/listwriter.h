// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/exchange/exporttable.h"
#include "engine/recommend/recommendation.h"

#include <QJsonObject>

namespace cineq {

/// The list's items as the command line prints them; numbers that are not known are null.
[[nodiscard]] QJsonObject toJson(const RecommendationList &list);
[[nodiscard]] QJsonObject toJson(const Recommendation &item);
[[nodiscard]] QJsonObject toJson(const Steering &steering);

/// The list as a table: rank, movie_id, title, year, genres, rating, q, similarity, hybrid_score.
[[nodiscard]] ExportTable tableOf(const RecommendationList &list);

/// Writes the list whole or not at all, in the format of the file's ending: those of tableFormats(), or .json, which
/// readList() reads. An empty choice of columns is all of them. Fails with FormatUnknown, ExportColumnUnknown,
/// ExportColumnsFixed (.json has its own) or WriteFailed.
[[nodiscard]] Result<void> writeList(const QString &path, const RecommendationList &list,
                                     const QStringList &columns = {});

/// Reads a list that was written as JSON: all that it was made from, and of its items rank, movie_id, title, year and
/// q. Fails like readTextFile(), with JsonInvalid and with ListForeign.
[[nodiscard]] Result<RecommendationList> readList(const QString &path);

} // namespace cineq
