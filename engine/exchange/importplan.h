// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/catalog/titlematcher.h"
#include "engine/exchange/personalentry.h"

#include <QHash>

namespace cineq {

/// A row of a person's file and the movie of the catalogue that it is about.
struct ImportRow
{
    PersonalEntry entry;
    TitleMatch match;
    int row = -1;            ///< in the catalogue; -1 = ambiguous or unmatched
    bool isConflict = false; ///< the profile says something else, and says it later: it stays
};

/// What an import would do, before it does.
struct ImportPlan
{
    QList<ImportRow> rows; ///< as in the file
    QList<PersonalEntry>
        additions; ///< what the profile gets, by the catalogue's ids and titles; each movie once a kind and list
    int matched = 0;
    int ambiguous = 0;
    int unmatched = 0;
    int conflicts = 0;
    int unchanged = 0; ///< matched, and known to the profile already
};

/// By the line of a row: the catalogue's row that is meant.
using ImportChoices = QHash<qint64, int>;

/// Finds each entry's movie and compares with what the profile holds (@p known, by the catalogue's ids and titles). Of
/// several rows about one movie the latest counts, of equally late ones the last. What the profile holds stays where it
/// is as late as the file's or later, or the file has no time, unless @p replace. Stars are an answer whatever the
/// kind; a movie that is seen and has stars is rated, and nothing else.
[[nodiscard]] ImportPlan planImport(const QList<PersonalEntry> &entries, const TitleMatcher &matcher,
                                    const QList<PersonalEntry> &known, bool replace = false,
                                    const ImportChoices &choices = {});

/// Reads "LINE=ID" choices. Fails with ChoiceInvalid, and with MovieUnknown where the catalogue has no such id.
[[nodiscard]] Result<ImportChoices> parseChoices(const QStringList &texts, const Catalog &catalog);

/// Writes the rows that have no movie, or several, as CSV: line, kind, title, year, stars, and the candidates' ids and
/// titles. Fails with WriteFailed or FormatUnknown (.csv is meant).
[[nodiscard]] Result<void> writeUnmatched(const QString &path, const ImportPlan &plan, const Catalog &catalog);

} // namespace cineq
