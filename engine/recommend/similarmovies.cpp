// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/similarmovies.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cineq {

namespace {

constexpr float kLikedStars = 3.5F;
constexpr float kShrinkage = 10.0F; // people

/// Cosine of who liked the movies with who liked that one. Shape: movies of the ratings.
Eigen::VectorXf likedTogether(const RatingMatrix &ratings, int row)
{
    Eigen::VectorXf together = Eigen::VectorXf::Zero(ratings.movies());
    Eigen::VectorXf likes = Eigen::VectorXf::Zero(ratings.movies());
    for (int person = 0; person < ratings.people(); ++person) {
        const auto rows = ratings.rows(person);
        const auto stars = ratings.stars(person);
        const bool isAmong = ratings.starsFor(person, row) >= kLikedStars;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (stars[i] < kLikedStars)
                continue;
            likes[rows[i]] += 1.0F;
            together[rows[i]] += isAmong ? 1.0F : 0.0F;
        }
    }
    return together.array() / ((likes.array() * likes[row]).sqrt() + kShrinkage);
}

} // namespace

StarCounts starCounts(const RatingMatrix &ratings, int row)
{
    StarCounts counts{};
    for (int person = 0; row < ratings.movies() && person < ratings.people(); ++person) {
        if (const float stars = ratings.starsFor(person, row); stars > 0.0F) {
            const auto place = static_cast<int>(std::lround(2.0F * stars)) - 1;
            ++counts[static_cast<std::size_t>(std::clamp(place, 0, 9))];
        }
    }
    return counts;
}

std::vector<int> similarMovies(const Model &model, int row, int count)
{
    const FeatureMatrix &features = *model.unitFeatures;
    Eigen::VectorXf likeness = features * features.row(row).transpose();
    if (model.peoplePriors && row < model.peoplePriors->ratings.movies()) {
        const RatingMatrix &ratings = model.peoplePriors->ratings;
        likeness.head(ratings.movies()) += likedTogether(ratings, row);
    }
    likeness[row] = -1.0F;

    std::vector<int> rows(static_cast<std::size_t>(likeness.size()));
    std::iota(rows.begin(), rows.end(), 0);
    const auto end = rows.begin() + std::min<std::ptrdiff_t>(count, likeness.size() - 1);
    std::partial_sort(rows.begin(), end, rows.end(), [&](int a, int b) { return likeness[a] > likeness[b]; });
    rows.erase(end, rows.end());
    return rows;
}

} // namespace cineq
