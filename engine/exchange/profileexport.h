// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/exchange/exporttable.h"
#include "engine/exchange/personalentry.h"

namespace cineq {

/// What a person takes along: answers and lists.
struct ProfileExport
{
    QString profile;
    QList<PersonalEntry> entries;
    QList<EntryKind> kinds; ///< that were asked for; empty = all
    QDateTime created;
};

/// As a table: kind, list, movie_id, title, original_title, year, genres, answer, stars, time. Genres are those of the
/// catalogue, for movies that it has.
[[nodiscard]] ExportTable tableOf(const ProfileExport &profile, const Catalog &catalog);

/// Writes the entries in the format of the file's ending: those of tableFormats(), .json, or .letterboxd.csv for
/// https://letterboxd.com/import/ (movies with stars, and movies seen). readPersonalFile() reads .csv, .json and
/// .letterboxd.csv. An empty choice of columns is all of them. Fails with FormatUnknown, ExportColumnUnknown,
/// ExportColumnsFixed (.json and .letterboxd.csv have theirs) or WriteFailed.
[[nodiscard]] Result<void> writeProfile(const QString &path, const ProfileExport &profile, const Catalog &catalog,
                                        const QStringList &columns = {});

} // namespace cineq
