// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/queryspelling.h"

#include "engine/catalog/fuzzymatch.h"

#include <algorithm>

namespace cineq {

namespace {

void respellValues(const CatalogSearch &search, const PersonalRows &personal, Query &match)
{
    const std::optional<TermKind> kind = termKind(match.field);
    if (!kind && match.field != QueryField::List)
        return;
    const QStringList names = kind ? search.catalog()->terms(*kind).vocabulary() : personal.lists.keys();
    for (QString &value : match.values) {
        if (kind && !search.termsWithWord(*kind, value).empty())
            continue;
        if (const FuzzyMatch near = fuzzyMatch(value, names); near.isNear)
            value = names[near.index];
    }
}

void respellNames(const CatalogSearch &search, const PersonalRows &personal, Query &query)
{
    if (query.kind == Query::Kind::Match)
        respellValues(search, personal, query);
    for (Query &part : query.parts)
        respellNames(search, personal, part);
}

/// The words of a query that has nothing else, as they were typed; empty of another.
QString wordsAlone(const Query &query)
{
    if (query.kind == Query::Kind::Words)
        return query.words;
    if (query.kind != Query::Kind::And ||
        !std::ranges::all_of(query.parts, [](const Query &part) { return part.kind == Query::Kind::Words; }))
        return {};
    QStringList words;
    for (const Query &part : query.parts)
        words.append(part.words);
    return words.join(u' ');
}

QStringList titlesOf(const Catalog &catalog)
{
    QStringList titles;
    titles.reserve(catalog.size());
    for (int row = 0; row < catalog.size(); ++row)
        titles.append(catalog.titleAt(row));
    titles.removeDuplicates(); // of which none would be the nearest
    return titles;
}

} // namespace

std::optional<Query> respelled(const CatalogSearch &search, const PersonalRows &personal, const Query &query)
{
    Query meant = query;
    if (const QString words = wordsAlone(query); !words.isEmpty()) {
        const QStringList titles = titlesOf(*search.catalog());
        if (const FuzzyMatch near = fuzzyMatch(words, titles); near.isNear)
            meant = {.kind = Query::Kind::Words, .words = titles[near.index]};
    } else {
        respellNames(search, personal, meant);
    }
    if (meant == query || !search.matches(meant, personal).count(true))
        return std::nullopt;
    return meant;
}

} // namespace cineq
