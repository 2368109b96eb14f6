// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalogsearch.h"

namespace cineq {

/// What a query that is being typed can go on with.
struct QueryCompletions
{
    qsizetype position = 0; ///< in UTF-16 code units, of what a completion takes the place of
    qsizetype length = 0;   ///< likewise
    QStringList texts;      ///< as they are typed, the best first: `director:`, `"Ann Hui"`
};

/// Names of fields where a word begins; behind a field's colon or comma the values that have what was typed at the
/// beginning of a word, blind to case and accents, those of the most movies first: terms and decades of the catalogue,
/// the person's lists, the fields that `has:` asks for. Nothing elsewhere, inside a word, or where all is typed
/// already. search: null while there is no catalogue. cursor: 0 ... text.size(). most: at most so many texts.
[[nodiscard]] QueryCompletions completionsAt(const CatalogSearch *search, const PersonalRows &personal,
                                             const QString &text, qsizetype cursor, int most);

} // namespace cineq
