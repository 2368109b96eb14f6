// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/registry.h"

#include "engine/recommenders/ease.h"
#include "engine/recommenders/gaussianprocess.h"
#include "engine/recommenders/ials.h"
#include "engine/recommenders/itemknn.h"
#include "engine/recommenders/linucb.h"
#include "engine/recommenders/localprocess.h"
#include "engine/recommenders/mixture.h"
#include "engine/recommenders/personposterior.h"
#include "engine/recommenders/popularity.h"
#include "engine/recommenders/randomorder.h"

#include <algorithm>
#include <array>

namespace cineq {

namespace {

using RecommenderPtr = std::shared_ptr<const Recommender>;

struct Entry
{
    QLatin1StringView key;
    RecommenderPtr (*fit)(const RatingMatrix &ratings, std::uint64_t seed);
};

constexpr std::array kEntries{
    Entry{QLatin1StringView("random"),
          [](const RatingMatrix &ratings, std::uint64_t seed) { return makeRandomOrder(ratings.movies(), seed); }},
    Entry{QLatin1StringView("popularity"),
          [](const RatingMatrix &ratings, std::uint64_t) { return fitPopularity(ratings); }},
    Entry{QLatin1StringView("itemknn"), [](const RatingMatrix &ratings, std::uint64_t) { return fitItemKnn(ratings); }},
    Entry{QLatin1StringView("ease"), [](const RatingMatrix &ratings, std::uint64_t) { return fitEase(ratings); }},
    Entry{QLatin1StringView("posterior"),
          [](const RatingMatrix &ratings, std::uint64_t) -> RecommenderPtr { return fitPersonPosterior(ratings); }},
    Entry{QLatin1StringView("ials"),
          [](const RatingMatrix &ratings, std::uint64_t seed) -> RecommenderPtr { return fitIals(ratings, seed); }},
    Entry{QLatin1StringView("linucb"),
          [](const RatingMatrix &ratings, std::uint64_t seed) { return fitLinUcb(ratings, seed); }},
    Entry{QLatin1StringView("gp"),
          [](const RatingMatrix &ratings, std::uint64_t) -> RecommenderPtr { return fitGaussianProcess(ratings); }},
    Entry{QLatin1StringView("local"),
          [](const RatingMatrix &ratings, std::uint64_t) -> RecommenderPtr { return fitLocalProcess(ratings); }},
    Entry{QLatin1StringView("baseline"),
          [](const RatingMatrix &ratings, std::uint64_t) { return fitBaseline(ratings); }},
};

} // namespace

QStringList recommenderKeys()
{
    QStringList keys;
    for (const Entry &entry : kEntries)
        keys.append(entry.key);
    return keys;
}

std::shared_ptr<const Recommender> fitRecommender(QStringView key, const RatingMatrix &ratings, std::uint64_t seed)
{
    const auto entry = std::ranges::find_if(kEntries, [&](const Entry &candidate) { return key == candidate.key; });
    return entry == kEntries.end() ? nullptr : entry->fit(ratings, seed);
}

} // namespace cineq
