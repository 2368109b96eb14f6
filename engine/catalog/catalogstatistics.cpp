// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalogstatistics.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace cineq {

namespace {

constexpr double kRatingBand = 0.5;
constexpr double kHighestRating = 10.0;
constexpr int kYearsInDecade = 10;
constexpr int kMostWordBands = 30;
constexpr double kOrdinaryLength = 0.99; // of the synopses; longer ones share the last band

/// sorted: ascending, not empty. share: 0 ... 1.
double quantile(std::span<const double> sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

double sampleDeviation(std::span<const double> values, double mean)
{
    if (values.size() < 2)
        return Distribution::kUnknown;
    const double squares = std::accumulate(values.begin(), values.end(), 0.0, [mean](double sum, double value) {
        return sum + (value - mean) * (value - mean);
    });
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

Histogram ratingBands(std::span<const double> ratings)
{
    Histogram bands{.from = 0.0,
                    .width = kRatingBand,
                    .counts = std::vector<int>(static_cast<std::size_t>(kHighestRating / kRatingBand)),
                    .isLastOpen = true};
    const auto last = static_cast<double>(bands.counts.size() - 1);
    for (const double rating : ratings)
        ++bands.counts[static_cast<std::size_t>(std::clamp(std::floor(rating / kRatingBand), 0.0, last))];
    return bands;
}

/// The least of 1, 2, 5, 10, 20, 50, ... that leaves at most kMostWordBands up to `highest`.
double wordBandWidth(double highest)
{
    for (double scale = 1.0;; scale *= 10.0) {
        for (const double width : {scale, 2.0 * scale, 5.0 * scale}) {
            if (std::floor(highest / width) < kMostWordBands)
                return width;
        }
    }
}

Histogram wordBands(std::span<const double> sortedLengths)
{
    if (sortedLengths.empty())
        return {};
    const double ordinary = quantile(sortedLengths, kOrdinaryLength);
    Histogram bands{.from = 0.0, .width = wordBandWidth(ordinary)};
    const double last = std::floor(ordinary / bands.width);
    bands.counts.resize(static_cast<std::size_t>(last) + 1);
    bands.isLastOpen = sortedLengths.back() >= (last + 1.0) * bands.width;
    for (const double length : sortedLengths)
        ++bands.counts[static_cast<std::size_t>(std::min(std::floor(length / bands.width), last))];
    return bands;
}

void countGenres(const Catalog &catalog, CatalogStatistics &statistics)
{
    const TermColumn &genres = catalog.terms(TermKind::Genre);
    const std::vector<int> counts = genres.counts();
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t genre) { return counts[genre]; });
    statistics.genreCount = static_cast<int>(order.size());
    order.resize(std::min<std::size_t>(order.size(), CatalogStatistics::kTopGenres));
    for (const std::size_t genre : order)
        statistics.topGenres.push_back({genres.vocabulary().at(static_cast<qsizetype>(genre)), counts[genre]});

    const std::size_t paired = statistics.pairedGenres().size();
    std::vector<int> placeOf(counts.size(), -1);
    for (std::size_t place = 0; place < paired; ++place)
        placeOf[order[place]] = static_cast<int>(place);
    statistics.genrePairs.assign(paired * paired, 0);
    std::vector<std::size_t> carried;
    for (int row = 0; row < catalog.size(); ++row) {
        carried.clear();
        for (const quint32 genre : genres.termsAt(row)) {
            const auto place = static_cast<std::size_t>(placeOf[genre]);
            if (placeOf[genre] >= 0 && std::ranges::find(carried, place) == carried.end())
                carried.push_back(place);
        }
        for (const std::size_t one : carried) {
            for (const std::size_t other : carried)
                ++statistics.genrePairs[one * paired + other];
        }
    }
}

void countYears(const Catalog &catalog, CatalogStatistics &statistics)
{
    std::map<int, int> counts;
    for (int row = 0; row < catalog.size(); ++row)
        ++counts[catalog.yearAt(row)];
    if (const auto unknown = counts.extract(0))
        statistics.moviesWithoutYear = unknown.mapped();
    if (counts.empty())
        return;
    statistics.firstYear = counts.begin()->first;
    statistics.moviesByYear.resize(static_cast<std::size_t>(counts.rbegin()->first - statistics.firstYear) + 1);
    for (const auto &[year, movies] : counts)
        statistics.moviesByYear[static_cast<std::size_t>(year - statistics.firstYear)] = movies;
}

void describeRatings(const Catalog &catalog, CatalogStatistics &statistics)
{
    std::vector<double> all;
    std::map<int, std::vector<double>> byDecade;
    for (int row = 0; row < catalog.size(); ++row) {
        const auto rating = static_cast<double>(catalog.ratingAt(row));
        if (std::isnan(rating))
            continue;
        all.push_back(rating);
        if (const int year = catalog.yearAt(row); year > 0)
            byDecade[year - year % kYearsInDecade].push_back(rating);
    }
    statistics.ratingBands = ratingBands(all);
    statistics.ratings = distributionOf(std::move(all));
    for (auto &[decade, ratings] : byDecade)
        statistics.decades.push_back({decade, distributionOf(std::move(ratings))});
}

void describeSynopses(const Catalog &catalog, CatalogStatistics &statistics)
{
    std::vector<double> lengths;
    for (int row = 0; row < catalog.size(); ++row) {
        if (const QString &synopsis = catalog.synopsisAt(row); !synopsis.isEmpty())
            lengths.push_back(wordCount(synopsis));
    }
    std::ranges::sort(lengths);
    statistics.moviesWithoutSynopsis = catalog.size() - static_cast<int>(lengths.size());
    statistics.synopsisBands = wordBands(lengths);
    statistics.synopsisWords = distributionOf(std::move(lengths));
}

} // namespace

Distribution distributionOf(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    return {.count = static_cast<int>(values.size()),
            .mean = mean,
            .standardDeviation = sampleDeviation(values, mean),
            .minimum = values.front(),
            .lowerDecile = quantile(values, 0.1),
            .lowerQuartile = quantile(values, 0.25),
            .median = quantile(values, 0.5),
            .upperQuartile = quantile(values, 0.75),
            .upperDecile = quantile(values, 0.9),
            .maximum = values.back()};
}

Distribution ratingDistribution(const Catalog &catalog)
{
    std::vector<double> ratings;
    for (int row = 0; row < catalog.size(); ++row) {
        if (const float rating = catalog.ratingAt(row); !std::isnan(rating))
            ratings.push_back(static_cast<double>(rating));
    }
    return distributionOf(std::move(ratings));
}

int wordCount(QStringView text)
{
    int words = 0;
    bool isCounted = false; // the word in hand
    for (const QChar character : text) {
        if (character.isSpace()) {
            isCounted = false;
        } else if (!isCounted && (character.isLetterOrNumber() || character.isSurrogate())) {
            isCounted = true;
            ++words;
        }
    }
    return words;
}

CatalogStatistics catalogStatistics(const Catalog &catalog)
{
    CatalogStatistics statistics;
    statistics.movies = catalog.size();
    describeRatings(catalog, statistics);
    countGenres(catalog, statistics);
    countYears(catalog, statistics);
    describeSynopses(catalog, statistics);
    return statistics;
}

} // namespace cineq
