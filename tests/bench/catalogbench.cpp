// SPDX-License-Identifier: GPL-3.0-or-later
// What a catalogue costs: reading it, searching it at every key, counting what is behind each facet, its features.
#include "tests/bench/benchfixtures.h"
#include "tests/bench/plainways.h"

#include "engine/catalog/catalogreader.h"
#include "engine/catalog/catalogsearch.h"
#include "engine/catalog/facets.h"
#include "engine/features/featureextractor.h"

#include <benchmark/benchmark.h>

using namespace cineq;

namespace {

void catalogLoad(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(readCatalog(bundledCatalog()));
    state.counters["movies"] = bench::bundledCatalog()->size();
}
BENCHMARK(catalogLoad)->Unit(benchmark::kMillisecond);

void catalogLoadPlainly(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(bench::cutLines(bundledCatalog(), u','));
}
BENCHMARK(catalogLoadPlainly)->Unit(benchmark::kMillisecond);

/// Each text that stands in the line while this one is typed.
void filterKeystroke(benchmark::State &state)
{
    const auto search = CatalogSearch::build(bench::bundledCatalog());
    const QString typed = QStringLiteral("love genre:comedy year:>1990");
    std::vector<Query> queries;
    for (int length = 1; length <= typed.size(); ++length) {
        if (const auto query = parseQuery(typed.left(length)))
            queries.push_back(*query);
    }
    std::size_t next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(search->matches(queries[next++ % queries.size()], {}));
}
BENCHMARK(filterKeystroke)->Unit(benchmark::kMillisecond);

void filterKeystrokePlainly(benchmark::State &state)
{
    const QString typed = QStringLiteral("love");
    qsizetype length = 0;
    for (auto _ : state) {
        length = length % typed.size() + 1;
        benchmark::DoNotOptimize(bench::titlesWith(*bench::bundledCatalog(), typed.left(length)));
    }
}
BENCHMARK(filterKeystrokePlainly)->Unit(benchmark::kMillisecond);

void facetCounts(benchmark::State &state)
{
    const auto search = CatalogSearch::build(bench::bundledCatalog());
    const Query query = parseQuery(QStringLiteral("genre:comedy year:>1990")).value();
    for (auto _ : state)
        benchmark::DoNotOptimize(countFacets(*search, query, {}));
}
BENCHMARK(facetCounts)->Unit(benchmark::kMillisecond);

void facetCountsPlainly(benchmark::State &state)
{
    const QBitArray movies = CatalogSearch::build(bench::bundledCatalog())
                                 ->matches(parseQuery(QStringLiteral("genre:comedy year:>1990")).value(), {});
    for (auto _ : state)
        benchmark::DoNotOptimize(bench::countNames(*bench::bundledCatalog(), movies));
}
BENCHMARK(facetCountsPlainly)->Unit(benchmark::kMillisecond);

} // namespace
