// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a query: refused at a place inside the text, or written and read again as the same query, which answers.
#include "engine/catalog/facets.h"

#include "tests/fuzz/fuzzing.h"

using namespace cineq;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const auto kSearch = CatalogSearch::build(tinyCatalog(6));
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto query = parseQuery(text);
    if (!query) {
        const QueryError &error = query.error();
        require(error.position >= 0 && error.length >= 0 && error.position + error.length <= text.size());
        return 0;
    }
    const auto again = parseQuery(toText(*query));
    require(again.has_value() || again.error().error.code == ErrorCode::QueryTooLong); // quotes make it longer
    require(!again || *again == *query);
    require(kSearch->matches(*query, {}).size() == kSearch->catalog()->size());
    for (const QueryField facet : kFacets) {
        const Query narrowed = withFacet(*query, facet, QStringLiteral("1990s"), FacetState::Excluded);
        require(facetChoice(narrowed, facet).stateOf(QStringLiteral("1990s")) == FacetState::Excluded);
    }
    (void)countFacets(*kSearch, *query, {});
    return 0;
}
