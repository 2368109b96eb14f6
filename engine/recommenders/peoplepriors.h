// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/features/featureextractor.h"
#include "engine/recommenders/localprocess.h"
#include "engine/recommenders/profileranker.h"
#include "engine/recommenders/recommender.h"
#include "engine/user/ratingmatrix.h"

#include <QStringList>

#include <array>
#include <memory>
#include <vector>

namespace cineq {

/// What all PeopleStates of one model share: recommenders fitted on real people, whose opinions the Q-network weighs,
/// and what is known of each movie.
struct PeoplePriors
{
    struct Part
    {
        QString name; ///< "GP 0.05"
        std::shared_ptr<const Recommender> recommender;
        // In the prior that the network starts from:
        float sessionWeight = 0.0F; ///< for strangers in a session
        float profileWeight = 0.0F; ///< for people whose ratings are known
    };

    RatingMatrix ratings{0};                           ///< of the first movies; those behind were added after training
    std::shared_ptr<const FeatureMatrix> unitFeatures; ///< [N, D], rows of unit norm
    LocalProcessHyperparameters hyperparameters;       ///< of its local processes
    std::vector<Part> parts;
    std::shared_ptr<const ContentMatrix> content; ///< of all movies
    std::shared_ptr<const ProfileInputs> profileInputs;
    std::shared_ptr<const ProfileRanker> profileRanker;                           ///< null until one is trained
    Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> genres; ///< [N, G], rows of unit norm
    Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> epochs; ///< [N, Y] by year, rows of unit norm
    Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> movies; ///< [N, kMovieInputs]

    float usualReward = 0.0F; ///< mean reward of the last of the movies that a stranger may well be shown

    /// Mean reward, log count of ratings, mean reward of those who answered, year.
    static constexpr int kMovieInputs = 4;

    /// The same people with what was trained to rank for those whose ratings are known. The network has
    /// ProfileInputs::kCount inputs.
    [[nodiscard]] std::shared_ptr<const PeoplePriors> withProfileNetwork(ListNetwork network) const;

    [[nodiscard]] int size() const { return static_cast<int>(unitFeatures->rows()); }
};

/// Fits the parts, all of which can leave one of the people out exactly: what remembers a person who learns with it
/// teaches the network a trust that strangers pay for. unitFeatures must not know what the people kept back gave: no
/// averages of their ratings. Movies of the catalogue behind those of the ratings change nothing of the others' scores,
/// and get theirs as AddedMovies does.
[[nodiscard]] std::shared_ptr<const PeoplePriors> fitPeoplePriors(RatingMatrix ratings, const Catalog &catalog,
                                                                  std::shared_ptr<const FeatureMatrix> unitFeatures,
                                                                  const LocalProcessHyperparameters &hyperparameters);

} // namespace cineq
