// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/user/beliefspace.h"

#include "engine/user/cosineuser.h"
#include "engine/user/lookahead.h"
#include "engine/user/scoremodel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cineq {

namespace {

constexpr int kOpenings = 256;
constexpr double kAppeal = 0.005;   // reward of a standard deviation of rating
constexpr double kStepsAhead = 9.0; // of a session of ten

/// The catalogue's rating, drawn towards its mean where few people voted.
std::vector<double> weightedRatings(const Catalog &catalog)
{
    constexpr double kVotesForHalf = 50.0;
    double sum = 0.0;
    int known = 0;
    for (int row = 0; row < catalog.size(); ++row) {
        if (!std::isnan(catalog.ratingAt(row))) {
            sum += double(catalog.ratingAt(row));
            ++known;
        }
    }
    const double mean = known > 0 ? sum / known : 0.0;
    std::vector<double> ratings(size_t(catalog.size()), mean);
    for (int row = 0; row < catalog.size(); ++row) {
        const double rating = double(catalog.ratingAt(row));
        const double votes = catalog.votesAt(row);
        if (std::isnan(rating))
            continue;
        ratings[size_t(row)] = votes < 0.0 ? rating : (votes * rating + kVotesForHalf * mean) / (votes + kVotesForHalf);
    }
    return ratings;
}

/// Standardised ratings, scaled to a small reward.
std::vector<float> appealOf(const std::vector<double> &ratings)
{
    const Eigen::Map<const Eigen::ArrayXd> values(ratings.data(), std::ssize(ratings));
    const double deviation = std::sqrt((values - values.mean()).square().mean());
    std::vector<float> appeal(ratings.size(), 0.0F);
    if (deviation > 0.0)
        Eigen::Map<Eigen::ArrayXf>(appeal.data(), std::ssize(appeal)) =
            (kAppeal * (values - values.mean()) / deviation).cast<float>();
    return appeal;
}

} // namespace

std::shared_ptr<const BeliefSpace> makeBeliefSpace(const Catalog &catalog,
                                                   std::shared_ptr<const FeatureMatrix> unitFeatures)
{
    const std::vector<double> ratings = weightedRatings(catalog);
    std::vector<int> rows(ratings.size());
    std::iota(rows.begin(), rows.end(), 0);
    const auto count = std::min<std::ptrdiff_t>(kOpenings, std::ssize(rows));
    std::ranges::partial_sort(rows, rows.begin() + count, [&](int a, int b) {
        return ratings[size_t(a)] != ratings[size_t(b)] ? ratings[size_t(a)] > ratings[size_t(b)] : a < b;
    });
    rows.resize(size_t(count));

    const double scale = CosineUser::kScale;
    const double variance = scale * scale / double(unitFeatures->cols());
    FeatureMatrix openings(count, unitFeatures->cols());
    for (std::ptrdiff_t i = 0; i < count; ++i)
        openings.row(i) = unitFeatures->row(rows[size_t(i)]);
    FeatureMatrix covariances = static_cast<float>(variance) * (openings * unitFeatures->transpose()); // [256, N]

    auto space = std::make_shared<BeliefSpace>();
    space->appeal = appealOf(ratings);
    space->opening = space->appeal;
    for (float &reward : space->opening)
        reward += static_cast<float>(expectedReward({0.0, variance}));
    const std::vector<float> means(size_t(catalog.size()), 0.0F);
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        const int row = rows[size_t(i)];
        const std::span<const float> covariance(covariances.row(i).data(), size_t(covariances.cols()));
        space->opening[size_t(row)] +=
            static_cast<float>(kStepsAhead * informationValue({0.0, variance}, covariance, means, row));
    }
    space->unitFeatures = std::move(unitFeatures);
    return space;
}

} // namespace cineq
