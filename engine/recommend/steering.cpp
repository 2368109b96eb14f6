// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/steering.h"

#include "engine/base/rng.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cineq {

namespace {

// What a slider at its end counts beside scores of 0 ... 1, so that its middle changes a few movies of ten.
constexpr double kTraitWeight = 2.0;
constexpr double kNoiseWeight = 0.1;
constexpr double kLikenessWeight = 3.0;

/// Scaled so that the known values go from 0 to 1; what is not known, a NaN, is put where the known ones are on
/// average.
std::vector<double> scaledToUnit(std::vector<double> values)
{
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    double sum = 0.0;
    int known = 0;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
        sum += value;
        ++known;
    }
    const double range = high > low ? high - low : 1.0;
    for (double &value : values)
        value = known == 0 ? 0.0 : ((std::isnan(value) ? sum / known : value) - low) / range;
    return values;
}

/// Share of the known values that are below each, ties in the middle; 0.5 for what is not known, a NaN.
std::vector<double> placesOf(const std::vector<double> &values)
{
    std::vector<double> known;
    std::ranges::copy_if(values, std::back_inserter(known), [](double value) { return !std::isnan(value); });
    std::ranges::sort(known);
    std::vector<double> places(values.size(), 0.5);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]))
            continue;
        const auto below = std::ranges::lower_bound(known, values[i]) - known.begin();
        const auto notAbove = std::ranges::upper_bound(known, values[i]) - known.begin();
        places[i] = double(below + notAbove) / (2.0 * double(known.size()));
    }
    return places;
}

double votesOf(const Catalog &catalog, int row)
{
    const int votes = catalog.votesAt(row);
    return votes < 0 ? std::numeric_limits<double>::quiet_NaN() : double(votes);
}

double yearOf(const Catalog &catalog, int row)
{
    const int year = catalog.yearAt(row);
    return year == 0 ? std::numeric_limits<double>::quiet_NaN() : double(year);
}

/// Standard Gumbel noise, that of a movie the same whatever else may be listed. Shape: movies.
std::vector<double> gumbelNoise(int movies, quint64 seed)
{
    Rng rng(seed, "exploration");
    std::vector<double> noise(size_t(movies), 0.0);
    for (double &value : noise)
        value = -std::log(-std::log(std::clamp(rng.uniform(), 1e-12, 1.0 - 1e-12)));
    return noise;
}

std::vector<double> relevances(std::span<const int> rows, std::span<const float> score, const Steering &steering,
                               const Catalog &catalog)
{
    const auto valuesOf = [&](double (*of)(const Catalog &, int)) {
        std::vector<double> values;
        std::ranges::transform(rows, std::back_inserter(values), [&](int row) { return of(catalog, row); });
        return values;
    };
    const std::vector<double> votes = scaledToUnit(valuesOf(votesOf));
    // Few movies are old: years themselves would hardly tell the new ones apart.
    const std::vector<double> years = placesOf(valuesOf(yearOf));
    const std::vector<double> noise = gumbelNoise(catalog.size(), steering.seed);
    std::vector<double> scores;
    std::ranges::transform(rows, std::back_inserter(scores), [&](int row) { return double(score[size_t(row)]); });
    scores = scaledToUnit(std::move(scores));
    std::vector<double> relevance;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        relevance.push_back(scores[i] + kTraitWeight * (steering.popularity * votes[i] + steering.recency * years[i]) +
                            kNoiseWeight * steering.exploration * noise[size_t(rows[i])]);
    }
    return relevance;
}

double meanOfKnown(std::span<const int> rows, const auto &valueOf)
{
    double sum = 0.0;
    int known = 0;
    for (const int row : rows) {
        if (const double value = valueOf(row); !std::isnan(value)) {
            sum += value;
            ++known;
        }
    }
    return known > 0 ? sum / known : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

Result<void> checkSteering(const Steering &steering)
{
    for (const SteeringTraits &row : kSteering) {
        const double value = steering.*row.value;
        if (!(value >= row.lowest && value <= 1.0)) // so that NaN is none
            return failure(ErrorCode::SteeringInvalid, {},
                           {row.key, QString::number(value), QString::number(row.lowest)});
    }
    return {};
}

std::vector<int> steer(std::span<const int> ranked, std::span<const float> score, int count, const Steering &steering,
                       const Catalog &catalog, const FeatureMatrix &unitFeatures)
{
    const auto length = std::min<std::ptrdiff_t>(count, std::ssize(ranked));
    const auto rows =
        ranked.first(size_t(std::min(std::ssize(ranked), std::max<std::ptrdiff_t>(kSteeringCandidates, length))));
    if (steering.isNeutral() || length <= 0)
        return {ranked.begin(), ranked.begin() + std::max<std::ptrdiff_t>(length, 0)};

    const std::vector<double> relevance = relevances(rows, score, steering, catalog);
    FeatureMatrix features(std::ssize(rows), unitFeatures.cols());
    for (std::size_t i = 0; i < rows.size(); ++i)
        features.row(Eigen::Index(i)) = unitFeatures.row(rows[i]);
    Eigen::VectorXf likeness = Eigen::VectorXf::Zero(std::ssize(rows)); // greatest cosine with one of the chosen
    std::vector<bool> taken(rows.size(), false);
    std::vector<int> chosen;
    while (std::ssize(chosen) < length) {
        std::size_t best = 0;
        double bestMarginal = -std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const double marginal = (1.0 - steering.diversity) * relevance[i] -
                                    kLikenessWeight * steering.diversity * double(likeness[Eigen::Index(i)]);
            if (!taken[i] && marginal > bestMarginal) {
                best = i;
                bestMarginal = marginal;
            }
        }
        taken[best] = true;
        chosen.push_back(rows[best]);
        if (steering.diversity > 0.0) {
            const Eigen::VectorXf cosines = features * features.row(Eigen::Index(best)).transpose();
            likeness = chosen.size() == 1 ? cosines : likeness.cwiseMax(cosines).eval();
        }
    }
    return chosen;
}

ListTraits traitsOf(std::span<const int> rows, std::span<const float> q, const Catalog &catalog,
                    const FeatureMatrix &unitFeatures)
{
    // The cosines of all pairs are in the square of the sum of unit vectors, each twice, beside the n of each with
    // itself.
    Eigen::VectorXf sum = Eigen::VectorXf::Zero(unitFeatures.cols());
    double squares = 0.0;
    for (const int row : rows) {
        sum += unitFeatures.row(row).transpose();
        squares += double(unitFeatures.row(row).squaredNorm());
    }
    const auto count = double(rows.size());
    return {.diversity = rows.size() < 2 ? std::numeric_limits<double>::quiet_NaN()
                                         : 1.0 - (double(sum.squaredNorm()) - squares) / (count * (count - 1.0)),
            .votes = meanOfKnown(rows, [&](int row) { return votesOf(catalog, row); }),
            .year = meanOfKnown(rows, [&](int row) { return yearOf(catalog, row); }),
            .q = meanOfKnown(rows, [&](int row) { return double(q[size_t(row)]); })};
}

} // namespace cineq
