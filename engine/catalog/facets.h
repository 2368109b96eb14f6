// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalogsearch.h"

namespace cineq {

/// Whether a query asks for a value of a field, or against it, whatever else it asks for.
enum class FacetState { Off, Included, Excluded };

/// A query's own say about single values of a field: its outermost parts "field:A,B" and "not field:C". What stands
/// inside brackets is none. Values are compared blind to case and accents.
struct FacetChoice
{
    QStringList included; ///< folded
    QStringList excluded; ///< likewise

    [[nodiscard]] bool isEmpty() const { return included.isEmpty() && excluded.isEmpty(); }
    [[nodiscard]] FacetState stateOf(const QString &value) const;
};
[[nodiscard]] FacetChoice facetChoice(const Query &query, QueryField field);
/// The query with that value asked for beside the others of its field, asked against, or not mentioned.
[[nodiscard]] Query withFacet(const Query &query, QueryField field, const QString &value, FacetState state);
/// The query without any say about the field.
[[nodiscard]] Query withoutFacet(const Query &query, QueryField field);

/// Fields by whose values a catalogue can be narrowed.
inline constexpr QueryField kFacets[] = {QueryField::Genre,   QueryField::Tag,      QueryField::Decade,
                                         QueryField::Country, QueryField::Language, QueryField::Director,
                                         QueryField::Rating,  QueryField::List};

/// A value of a facet, as a query has it, and the number of movies.
struct FacetValue
{
    QString value;
    int count = 0;

    bool operator==(const FacetValue &) const = default;
};

/// Values of each facet. Shape: kFacets.
using FacetValues = std::array<QList<FacetValue>, std::size(kFacets)>;

/// The values of one field, terms, decades, ratings or lists, and how many movies of the catalogue have each.
[[nodiscard]] QList<FacetValue> facetValues(const Catalog &catalog, const PersonalRows &personal, QueryField field);

/// All values that the catalogue has, in an order that no query changes: terms with the most movies first, decades and
/// bands of rating from the latest and best, lists by name. The counts are those of the movies that the query leaves
/// while it says nothing about the facet itself: what choosing that value alone would give.
[[nodiscard]] FacetValues countFacets(const CatalogSearch &search, const Query &query, const PersonalRows &personal);

} // namespace cineq
