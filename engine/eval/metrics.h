// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "engine/features/featureextractor.h"
#include "engine/user/feedback.h"

#include <span>
#include <vector>

namespace cineq {

/// Catalogue rows, best first.
using MovieList = std::vector<qint32>;

/// Movies in a list that is measured, the "10" of NDCG@10. A shorter list is measured as if it had so many.
inline constexpr int kListLength = 10;
/// A person likes, and a list should hold, what they give at least so many stars.
inline constexpr float kLikedStars = 4.0F;

// One formula and one source a metric. What is not defined is NaN, never 0: nothing relevant, a list too short to have
// pairs, a history without genres. `relevant`: rows in ascending order. Where no range is given: 0 ... 1, 1 is best.

// A session: the movies shown and how they were answered.

/// Sum of the answers' rewards (Sutton and Barto 2018, section 3.3, undiscounted).
[[nodiscard]] double sessionReward(std::span<const FeedbackKind> answers);

// A list, or the movies of a session, against what is relevant (Manning, Raghavan and Schuetze 2008, chapter 8).

/// How many of the movies are relevant: 0 ... movies.
[[nodiscard]] int hitCount(std::span<const qint32> movies, std::span<const qint32> relevant);
/// hits / length.
[[nodiscard]] double precision(std::span<const qint32> movies, std::span<const qint32> relevant,
                               int length = kListLength);
/// hits / relevant: below 1 for the best of lists where more is relevant than it can hold.
[[nodiscard]] double recall(std::span<const qint32> movies, std::span<const qint32> relevant);
/// hits / min(length, relevant), the recall that RecBole and others report (Liang, Krishnan, Hoffman and Jebara 2018).
[[nodiscard]] double cappedRecall(std::span<const qint32> movies, std::span<const qint32> relevant,
                                  int length = kListLength);
/// 1 with a hit, else 0 (Deshpande and Karypis 2004).
[[nodiscard]] double hitRate(std::span<const qint32> movies, std::span<const qint32> relevant);
/// sum_i [movie i is relevant] / log2(i + 1), as a share of what the best list has (Jarvelin and Kekalainen 2002, with
/// gains 0 and 1).
[[nodiscard]] double ndcg(std::span<const qint32> movies, std::span<const qint32> relevant, int length = kListLength);
/// sum_i max(gain i, 0) / log2(i + 1), likewise (Jarvelin and Kekalainen 2002): NDCGg. gains: of the list's movies;
/// candidateGains: of every movie that could have been listed, in any order.
[[nodiscard]] double gradedNdcg(std::span<const double> gains, std::span<const double> candidateGains,
                                int length = kListLength);

// Lists of many people.

/// Share of the catalogue that is in a list of anybody (Ge, Delgado-Battenfeld and Jannach 2010).
[[nodiscard]] double catalogueCoverage(std::span<const MovieList> lists, int movies);
/// Gini coefficient of how often each movie of the catalogue is listed, never included: 0 = all alike, towards 1 = one
/// has it all (Fleder and Hosanagar 2009).
[[nodiscard]] double exposureGini(std::span<const MovieList> lists, int movies);
/// 1 - mean over pairs of people of |common movies| / length (Zhou et al. 2010, "inter-user diversity"): 0 = everybody
/// has the same list. Only comparable between equally many people.
[[nodiscard]] double personalisation(std::span<const MovieList> lists, int length = kListLength);

// One list and what its movies are.

/// Share of the catalogue's genres that a movie of the list has (Vargas, Baltrunas, Karatzoglou and Castells 2014).
[[nodiscard]] double genreCoverage(std::span<const qint32> list, const TermColumn &genres);
/// Mean over pairs of 1 - Jaccard index of their genres (Ziegler, McNee, Konstan and Lausen 2005). Movies without
/// genres have none in common.
[[nodiscard]] double intraListDiversity(std::span<const qint32> list, const TermColumn &genres);
/// Mean over pairs of 1 - cosine of their features (Ziegler et al. 2005). unitFeatures: movies x dimensions, rows of
/// unit norm. Range: 0 ... 1 for features that are not negative, else up to 2.
[[nodiscard]] double contentDiversity(std::span<const qint32> list, const FeatureMatrix &unitFeatures);
/// Mean self-information -log2((raters + 1) / (people + 2)) in bits (Zhou et al. 2010): how little known the movies
/// are. raters: people who rated each movie. Shape: movies. Range: 0 ... log2(people + 2).
[[nodiscard]] double novelty(std::span<const qint32> list, std::span<const int> raters, int people);
/// Kullback-Leibler divergence of the list's genres q, smoothed by 0.01 p, from the liked history's genres p, in nats;
/// each movie spreads mass 1 evenly over its genres (Steck 2018). 0 is best, at most log(100).
[[nodiscard]] double calibration(std::span<const qint32> list, std::span<const qint32> likedHistory,
                                 const TermColumn &genres);

} // namespace cineq
