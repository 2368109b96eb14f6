// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/facets.h"

#include "engine/catalog/foldedtext.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const QString &a, const QString &b)
{
    return foldedText(a) == foldedText(b);
}

std::vector<Query> conjuncts(const Query &query)
{
    if (query.kind == Query::Kind::And)
        return query.parts;
    return query.isAll() ? std::vector<Query>() : std::vector{query};
}

/// The say that a part of a query has about the field: Included or Excluded its values; Off = none.
FacetState sayOf(const Query &part, QueryField field)
{
    if (part.kind == Query::Kind::Match && part.field == field)
        return FacetState::Included;
    if (part.kind == Query::Kind::Not && sayOf(part.parts.front(), field) == FacetState::Included)
        return FacetState::Excluded;
    return FacetState::Off;
}

QStringList &valuesOf(Query &part)
{
    return part.kind == Query::Kind::Not ? part.parts.front().values : part.values;
}

/// Shape of matching: movies.
QList<FacetValue> countTerms(const Catalog &catalog, TermKind kind, const QBitArray &matching)
{
    const TermColumn &terms = catalog.terms(kind);
    std::vector<int> counts(terms.vocabulary().size(), 0);
    for (int row = 0; row < catalog.size(); ++row) {
        if (!matching.testBit(row))
            continue;
        for (const quint32 term : terms.termsAt(row))
            ++counts[term];
    }
    const std::vector<int> movies = terms.counts();
    std::vector<qsizetype> order(movies.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&movies](qsizetype term) { return movies[term]; });
    QList<FacetValue> values;
    values.reserve(terms.vocabulary().size());
    for (const qsizetype term : order)
        values.append({terms.vocabulary()[term], counts[term]});
    return values;
}

/// The value of each movie that has one, in numbers, greatest first; named writes it as a query has it.
template <typename NumberOf, typename Named>
QList<FacetValue> countNumbers(int movies, const QBitArray &matching, const NumberOf &numberOf, const Named &named)
{
    std::map<int, int, std::greater<>> counts;
    for (int row = 0; row < movies; ++row) {
        if (const std::optional<int> number = numberOf(row))
            counts[*number] += matching.testBit(row) ? 1 : 0;
    }
    QList<FacetValue> values;
    for (const auto &[number, count] : counts)
        values.append({named(number), count});
    return values;
}

QList<FacetValue> countLists(const PersonalRows &personal, const QBitArray &matching)
{
    QList<FacetValue> values;
    for (auto list = personal.lists.begin(); list != personal.lists.end(); ++list)
        values.append({list.key(), static_cast<int>((list.value() & matching).count(true))});
    std::ranges::sort(values, std::less(), &FacetValue::value);
    return values;
}

QList<FacetValue> count(QueryField facet, const Catalog &catalog, const PersonalRows &personal,
                        const QBitArray &matching)
{
    constexpr int kDecade = 10;
    if (const std::optional<TermKind> kind = termKind(facet))
        return countTerms(catalog, *kind, matching);
    if (facet == QueryField::List)
        return countLists(personal, matching);
    if (facet == QueryField::Rating) {
        const auto whole = [&catalog](int row) {
            const float rating = catalog.ratingAt(row);
            return std::isnan(rating) ? std::nullopt : std::optional(static_cast<int>(std::floor(rating)));
        };
        return countNumbers(catalog.size(), matching, whole, [](int rating) { return QString::number(rating); });
    }
    const auto decade = [&catalog](int row) {
        const int year = catalog.yearAt(row);
        return year == 0 ? std::nullopt : std::optional(year - year % kDecade);
    };
    return countNumbers(catalog.size(), matching, decade, [](int year) { return QString::number(year) + u's'; });
}

} // namespace

FacetState FacetChoice::stateOf(const QString &value) const
{
    if (isEmpty())
        return FacetState::Off;
    const QString folded = foldedText(value);
    if (included.contains(folded))
        return FacetState::Included;
    return excluded.contains(folded) ? FacetState::Excluded : FacetState::Off;
}

FacetChoice facetChoice(const Query &query, QueryField field)
{
    FacetChoice choice;
    for (Query &part : conjuncts(query)) {
        const FacetState say = sayOf(part, field);
        if (say == FacetState::Off)
            continue;
        for (const QString &value : valuesOf(part))
            (say == FacetState::Included ? choice.included : choice.excluded).append(foldedText(value));
    }
    return choice;
}

Query withFacet(const Query &query, QueryField field, const QString &value, FacetState state)
{
    std::vector<Query> parts = conjuncts(query);
    for (Query &part : parts) {
        if (sayOf(part, field) != FacetState::Off)
            valuesOf(part).removeIf([&value](const QString &other) { return isSame(other, value); });
    }
    const auto same = std::ranges::find_if(
        parts, [field, state](const Query &part) { return state != FacetState::Off && sayOf(part, field) == state; });
    if (same != parts.end()) {
        valuesOf(*same).append(value);
    } else if (state != FacetState::Off) {
        Query part{.kind = Query::Kind::Match, .field = field, .values = {value}};
        parts.push_back(state == FacetState::Excluded ? notOf(std::move(part)) : std::move(part));
    }
    std::erase_if(parts,
                  [field](Query &part) { return sayOf(part, field) != FacetState::Off && valuesOf(part).isEmpty(); });
    return allOf(std::move(parts));
}

Query withoutFacet(const Query &query, QueryField field)
{
    std::vector<Query> parts = conjuncts(query);
    std::erase_if(parts, [field](const Query &part) { return sayOf(part, field) != FacetState::Off; });
    return allOf(std::move(parts));
}

QList<FacetValue> facetValues(const Catalog &catalog, const PersonalRows &personal, QueryField field)
{
    return count(field, catalog, personal, QBitArray(catalog.size(), true));
}

FacetValues countFacets(const CatalogSearch &search, const Query &query, const PersonalRows &personal)
{
    const QBitArray matching = search.matches(query, personal);
    FacetValues values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const QueryField facet = kFacets[i];
        const Query rest = withoutFacet(query, facet);
        values[i] =
            count(facet, *search.catalog(), personal, rest == query ? matching : search.matches(rest, personal));
    }
    return values;
}

} // namespace cineq
