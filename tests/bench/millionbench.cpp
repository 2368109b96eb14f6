// SPDX-License-Identifier: GPL-3.0-or-later
// What a million movies cost.
#include "tests/bench/benchfixtures.h"
#include "tests/bench/millionmovies.h"
#include "tests/bench/plainways.h"

#include "engine/catalog/catalogsearch.h"
#include "engine/catalog/facets.h"
#include "engine/features/featureextractor.h"
#include "engine/rl/productindex.h"
#include "engine/user/cosineuser.h"

#include <QDir>
#include <QFileInfo>

#include <benchmark/benchmark.h>

#include <algorithm>

using namespace cineq;

namespace {

std::shared_ptr<const CatalogSearch> search()
{
    static const auto kSearch = CatalogSearch::build(bench::millionMovies());
    return kSearch;
}

void millionLoad(benchmark::State &state)
{
    const QString path = bench::fileOfMillionMovies();
    for (auto _ : state)
        benchmark::DoNotOptimize(readCatalog(path));
}
BENCHMARK(millionLoad)->Unit(benchmark::kMillisecond)->Iterations(1);

void millionLoadPlainly(benchmark::State &state)
{
    const QString path = bench::fileOfMillionMovies();
    const QString ratings = QFileInfo(path).dir().filePath(QStringLiteral("title.ratings.tsv"));
    for (auto _ : state)
        benchmark::DoNotOptimize(bench::cutLines(path, u'\t') + bench::cutLines(ratings, u'\t'));
}
BENCHMARK(millionLoadPlainly)->Unit(benchmark::kMillisecond)->Iterations(1);

/// Each text that stands in the line while this one is typed.
void millionKeystroke(benchmark::State &state)
{
    const auto index = search();
    const QString typed = QStringLiteral("karimo genre:comedy year:>1990");
    std::vector<Query> queries;
    for (int length = 1; length <= typed.size(); ++length) {
        if (const auto query = parseQuery(typed.left(length)))
            queries.push_back(*query);
    }
    std::size_t next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(index->matches(queries[next++ % queries.size()], {}));
}
BENCHMARK(millionKeystroke)->Unit(benchmark::kMillisecond);

void millionKeystrokePlainly(benchmark::State &state)
{
    const CatalogPtr catalog = bench::millionMovies();
    const QString typed = QStringLiteral("karimo");
    qsizetype length = 0;
    for (auto _ : state) {
        length = length % typed.size() + 1;
        benchmark::DoNotOptimize(bench::titlesWith(*catalog, typed.left(length)));
    }
}
BENCHMARK(millionKeystrokePlainly)->Unit(benchmark::kMillisecond);

void millionFacets(benchmark::State &state)
{
    const auto index = search();
    const Query query = parseQuery(QStringLiteral("genre:comedy year:>1990")).value();
    for (auto _ : state)
        benchmark::DoNotOptimize(countFacets(*index, query, {}));
}
BENCHMARK(millionFacets)->Unit(benchmark::kMillisecond);

void millionFacetsPlainly(benchmark::State &state)
{
    const QBitArray movies = search()->matches(parseQuery(QStringLiteral("genre:comedy year:>1990")).value(), {});
    for (auto _ : state)
        benchmark::DoNotOptimize(bench::countNames(*bench::millionMovies(), movies));
}
BENCHMARK(millionFacetsPlainly)->Unit(benchmark::kMillisecond);

void millionFeatures(benchmark::State &state)
{
    const CatalogPtr catalog = bench::millionMovies();
    for (auto _ : state) {
        FeatureMatrix features;
        benchmark::DoNotOptimize(FeatureExtractor::fit(*catalog, FeatureConfig::defaults(), &features));
        state.counters["dimensions"] = double(features.cols());
    }
}
BENCHMARK(millionFeatures)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

/// Two towers over the movies' features: the vectors of all actions, and those of people who liked a few movies.
struct Towers
{
    static constexpr int kWidth = 64;
    static constexpr int kQueries = 100;

    Towers()
    {
        constexpr int kLiked = 5;
        FeatureMatrix features;
        benchmark::DoNotOptimize(FeatureExtractor::fit(*bench::millionMovies(), FeatureConfig::defaults(), &features));
        features = unitRows(std::move(features));
        Rng rng(1, "towers");
        FeatureMatrix weights(features.cols(), kWidth + 1); // psi and b
        for (Eigen::Index i = 0; i < weights.size(); ++i)
            weights.data()[i] = static_cast<float>(rng.normal()) / static_cast<float>(features.cols());
        actions = features * weights;
        for (int query = 0; query < kQueries; ++query) {
            Eigen::VectorXf liked = Eigen::VectorXf::Zero(features.cols());
            for (int i = 0; i < kLiked; ++i)
                liked += features.row(static_cast<Eigen::Index>(rng.uniformIndex(std::uint64_t(features.rows()))));
            Eigen::VectorXf vector = weights.transpose() * liked;
            vector[kWidth] = 1.0F; // of b
            states.emplace_back(vector.begin(), vector.end());
        }
    }

    static const Towers &instance()
    {
        static const Towers kTowers;
        return kTowers;
    }

    ProductMatrix actions;
    std::vector<std::vector<float>> states;
};

void millionRankedExactly(benchmark::State &state)
{
    const Towers &towers = Towers::instance();
    std::size_t next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(greatestProducts(towers.actions, towers.states[next++ % Towers::kQueries], 10));
}
BENCHMARK(millionRankedExactly)->Unit(benchmark::kMillisecond);

/// The same of the first so many movies, to see from which size a search pays.
void rankedExactly(benchmark::State &state)
{
    const Towers &towers = Towers::instance();
    const ProductMatrix actions = towers.actions.topRows(state.range(0));
    std::size_t next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(greatestProducts(actions, towers.states[next++ % Towers::kQueries], 10));
}
BENCHMARK(rankedExactly)->Unit(benchmark::kMillisecond)->Arg(50'000)->Arg(200'000)->Arg(500'000);

void rankedPlainly(benchmark::State &state)
{
    const Towers &towers = Towers::instance();
    const ProductMatrix actions = towers.actions.topRows(state.range(0));
    std::size_t next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(bench::tenOfProducts(actions, towers.states[next++ % Towers::kQueries]));
}
BENCHMARK(rankedPlainly)->Unit(benchmark::kMillisecond)->Arg(50'000)->Arg(200'000)->Arg(500'000)->Arg(1'000'000);

void millionRankedBySearch(benchmark::State &state)
{
    if (!ProductIndex::isSupported()) {
        state.SkipWithError("this build has no faiss");
        return;
    }
    const Towers &towers = Towers::instance();
    static const ProductIndex kIndex(towers.actions, ProductIndex::learn(towers.actions, 1));
    const auto best = [&towers](std::size_t query) {
        const std::vector<int> likely = kIndex.candidates(towers.states[query], 200);
        const ProductMatrix rows = towers.actions(likely, Eigen::all);
        std::vector<int> found = greatestProducts(rows, towers.states[query], 10);
        std::ranges::transform(found, found.begin(), [&likely](int place) { return likely[size_t(place)]; });
        return found;
    };
    std::size_t next = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(best(next++ % Towers::kQueries));
    double found = 0.0;
    for (std::size_t query = 0; query < Towers::kQueries; ++query) {
        const Eigen::Map<const Eigen::VectorXf> vector(towers.states[query].data(), Towers::kWidth + 1);
        const int last = greatestProducts(towers.actions, towers.states[query], 10).back();
        for (const int row : best(query)) // as good as the tenth: many movies are alike
            found += towers.actions.row(row).dot(vector) >= towers.actions.row(last).dot(vector) - 1e-6F ? 1.0 : 0.0;
    }
    state.counters["recall"] = found / (10 * Towers::kQueries);
}
BENCHMARK(millionRankedBySearch)->Unit(benchmark::kMillisecond);

} // namespace
