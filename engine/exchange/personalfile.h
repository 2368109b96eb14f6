// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/exchange/personalentry.h"

namespace cineq {

/// What the file alone does not say.
struct PersonalFileOptions
{
    std::optional<EntryKind> as; ///< what its movies are; none = what the format says
    QString user;                ///< whose ratings, in a file of several people
};

/// Tells a format by its header, or in JSON by its first record. Fails like readTextFile(), and with
/// PersonalFormatUnknown.
[[nodiscard]] Result<PersonalFormat> recognise(const QString &path);

/// Reads a person's ratings and lists:
/// - Letterboxd's ratings.csv, watched.csv, watchlist.csv, diary.csv and lists
/// (https://letterboxd.com/about/importing-data/
///   has the names of its columns);
/// - IMDb's "Your Ratings" of before 2017 and of since, and its lists; 1 ... 10 are halved, series are skipped;
/// - MovieLens' ratings.csv; titles and other ids come from movies.csv and links.csv beside it, where they are;
/// - Trakt's ratings, history, watchlist and list items (https://trakt.docs.apiary.io/), series are skipped;
/// - what CineQ has exported as CSV or JSON;
/// - any delimited file whose columns rememberColumnMap() knows, or that are called title and stars.
///
/// Fails with PersonalFormatUnknown, EntryKindNeeded (movies without stars, and nothing says what they are),
/// UserNeeded, UserUnknown, JsonInvalid, NoUsableRow, and like readTextFile().
[[nodiscard]] Result<PersonalFile> readPersonalFile(const QString &path, const PersonalFileOptions &options = {});

} // namespace cineq
