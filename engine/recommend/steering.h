// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/catalog/catalog.h"
#include "engine/features/featureextractor.h"

#include <QLatin1StringView>

#include <array>
#include <span>
#include <vector>

namespace cineq {

/// How a list is bent away from the order of its scores; all 0 = not at all.
struct Steering
{
    double diversity = 0.0;   ///< 0 ... 1: how much a movie unlike those above it counts beside its score
    double popularity = 0.0;  ///< -1 ... 1: towards movies that few people know, or many
    double recency = 0.0;     ///< -1 ... 1: towards old movies, or new ones
    double exploration = 0.0; ///< 0 ... 1: how much chance counts beside the score
    quint64 seed = 0;         ///< of chance

    [[nodiscard]] bool isNeutral() const
    {
        return diversity == 0.0 && popularity == 0.0 && recency == 0.0 && exploration == 0.0;
    }
};

/// One row of the table of what can be steered.
struct SteeringTraits
{
    QLatin1StringView key; ///< name in commands and files
    double Steering::*value;
    double lowest; ///< the highest is 1
};

inline constexpr std::array<SteeringTraits, 4> kSteering{{
    {QLatin1StringView("diversity"), &Steering::diversity, 0.0},
    {QLatin1StringView("popularity"), &Steering::popularity, -1.0},
    {QLatin1StringView("recency"), &Steering::recency, -1.0},
    {QLatin1StringView("exploration"), &Steering::exploration, 0.0},
}};

/// Fails with SteeringInvalid where a value is outside its range, or no number.
[[nodiscard]] Result<void> checkSteering(const Steering &steering);

/// What steering changes about a list: means over its movies.
struct ListTraits
{
    double diversity = 0.0; ///< 1 - cosine, over all pairs (Ziegler et al. 2005); NaN below two movies
    double votes = 0.0;     ///< over movies whose votes are known; NaN without
    double year = 0.0;      ///< over movies whose year is known; NaN without
    double q = 0.0;         ///< NaN without movies
};

/// A steered list beside the one of the same length that the scores alone give.
struct SteeringEffect
{
    ListTraits before;
    ListTraits after;
    int changed = 0; ///< movies that are in the one and not in the other
};

/// How many of the best movies steering looks at.
inline constexpr int kSteeringCandidates = 500;

/// The best `count` of these movies under steering, best first. ranked: the movies that may be listed, by descending
/// score; of which the first kSteeringCandidates are looked at. score: of every movie, any unit.
///
/// relevance = score + 2 popularity x votes + 2 recency x place by year + exploration x Gumbel noise / 10, with scores
/// and votes scaled to 0 ... 1 over the movies looked at, and what is not known in the middle. With popularity and
/// recency 0 such noise draws movies without replacement from a softmax over the scores (Kool et al. 2019). Then
/// maximal marginal relevance (Carbonell and Goldstein 1998): the next movie is that of the highest (1 - diversity) x
/// relevance
/// - diversity x 3 x its greatest cosine with one above it. Neutral steering gives the first of `ranked`.
[[nodiscard]] std::vector<int> steer(std::span<const int> ranked, std::span<const float> score, int count,
                                     const Steering &steering, const Catalog &catalog,
                                     const FeatureMatrix &unitFeatures);

[[nodiscard]] ListTraits traitsOf(std::span<const int> rows, std::span<const float> q, const Catalog &catalog,
                                  const FeatureMatrix &unitFeatures);

} // namespace cineq
