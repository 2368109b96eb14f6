// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/catalog/titlematcher.h"
#include "engine/user/feedback.h"

#include <QDateTime>
#include <QList>

#include <array>
#include <optional>
#include <vector>

namespace cineq {

/// What a row of a person's file says of a movie.
enum class EntryKind : std::uint8_t { Rated, Seen, Wish, Hidden, Listed };

struct EntryTraits
{
    EntryKind kind;
    QLatin1StringView key; ///< name in commands and files
};

inline constexpr std::array<EntryTraits, 5> kEntryKinds{{
    {EntryKind::Rated, QLatin1StringView("rated")},
    {EntryKind::Seen, QLatin1StringView("seen")},
    {EntryKind::Wish, QLatin1StringView("wish")},
    {EntryKind::Hidden, QLatin1StringView("hidden")},
    {EntryKind::Listed, QLatin1StringView("list")},
}};

[[nodiscard]] constexpr QLatin1StringView keyOf(EntryKind kind)
{
    return kEntryKinds[static_cast<std::size_t>(kind)].key;
}

[[nodiscard]] inline std::optional<EntryKind> entryKindFromKey(QStringView key)
{
    for (const EntryTraits &row : kEntryKinds) {
        if (key == row.key)
            return row.kind;
    }
    return std::nullopt;
}

/// One movie of a person's own file.
struct PersonalEntry
{
    TitleQuery movie;
    EntryKind kind = EntryKind::Rated;
    QString list = {};                       ///< name of the list of one's own, where the movie is Listed
    std::optional<double> stars = {};        ///< 0.5 ... 5; a movie that is seen or wished for may have them too
    std::optional<FeedbackKind> answer = {}; ///< a rated movie has stars, or this, or both
    QDateTime when = {};                     ///< UTC; invalid = not known
    qint64 line = 0;                         ///< 1-based line on which the record starts; in JSON the record's number
};

enum class PersonalFormat {
    LetterboxdRatings,
    LetterboxdFilms, ///< watched.csv and watchlist.csv, which have the same columns
    LetterboxdDiary,
    LetterboxdList,
    LetterboxdImport, ///< what Letterboxd takes in
    ImdbRatings,
    ImdbList, ///< the watchlist too
    MovieLensRatings,
    TraktJson,
    CineQCsv,
    CineQJson,
    Mapped,
};

/// What a person's own file holds.
struct PersonalFile
{
    PersonalFormat format{};
    QList<PersonalEntry> entries;
    std::vector<CatalogIssue> issues; ///< rows that could not be used
};

} // namespace cineq
