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
constexpr std::ptrdiff_t kMostCovariances = kOpenings << 16; // at a time: 64 MiB
constexpr double kAppeal = 0.1;                              // reward of a point of rating
constexpr double kStepsAhead = 9.0;                          // of a session of ten

/// How far each movie's rating lies above the catalogue's mean, drawn towards it where few people voted. Points.
std::vector<double> weightedRatings(const Catalog &catalog)
{
    constexpr double kVotesForHalf = 50.0;
    constexpr double kVotesOfUncounted = 1.0; // a rating that doesn't say how many voted
    double sum = 0.0;
    int known = 0;
    for (int row = 0; row < catalog.size(); ++row) {
        if (!std::isnan(catalog.ratingAt(row))) {
            sum += double(catalog.ratingAt(row));
            ++known;
        }
    }
    std::vector<double> ratings(size_t(catalog.size()), 0.0);
    for (int row = 0; row < catalog.size(); ++row) {
        const double above = double(catalog.ratingAt(row)) - sum / known;
        const double votes = catalog.votesAt(row) < 0 ? kVotesOfUncounted : double(catalog.votesAt(row));
        if (!std::isnan(above))
            ratings[size_t(row)] = above * votes / (votes + kVotesForHalf);
    }
    return ratings;
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
    auto space = std::make_shared<BeliefSpace>();
    space->appeal.resize(ratings.size());
    std::ranges::transform(ratings, space->appeal.begin(),
                           [](double above) { return static_cast<float>(kAppeal * above); });
    space->opening = space->appeal;
    for (float &reward : space->opening)
        reward += static_cast<float>(expectedReward({0.0, variance}));
    const std::vector<float> means(size_t(catalog.size()), 0.0F);
    const std::ptrdiff_t block =
        std::clamp<std::ptrdiff_t>(kMostCovariances / std::max(1, catalog.size()), 1, kOpenings);
    for (std::ptrdiff_t begin = 0; begin < count; begin += block) {
        const FeatureMatrix covariances = // [block, N]
            static_cast<float>(variance) *
            (openings.middleRows(begin, std::min(block, count - begin)) * unitFeatures->transpose());
        for (std::ptrdiff_t i = 0; i < covariances.rows(); ++i) {
            const int row = rows[size_t(begin + i)];
            const std::span<const float> covariance(covariances.row(i).data(), size_t(covariances.cols()));
            space->opening[size_t(row)] +=
                static_cast<float>(kStepsAhead * informationValue({0.0, variance}, covariance, means, row));
        }
    }
    space->unitFeatures = std::move(unitFeatures);
    return space;
}

} // namespace cineq
