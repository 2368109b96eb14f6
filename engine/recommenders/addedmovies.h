// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/features/featureextractor.h"
#include "engine/recommenders/contentkernel.h"
#include "engine/recommenders/recommender.h"
#include "engine/user/ratingmatrix.h"

#include <vector>

namespace cineq {

/// Movies that a catalogue got behind those that people could rate. Nobody's silence speaks against them: what only
/// people can tell of a movie, these get from the 50 rated ones most like them, as a kernel regression (Nadaraya 1964,
/// Watson 1964). The kernel is (likeness x known)^2: likeness that of both kinds of features, known the share n / (n +
/// 50) of n people who rated the neighbour.
class AddedMovies
{
public:
    /// ratings: of the catalogue's first ratings.movies() movies. content, unitFeatures: of all its movies.
    AddedMovies(const RatingMatrix &ratings, const ContentMatrix &content, const FeatureMatrix &unitFeatures);

    [[nodiscard]] int rated() const { return m_rated; }
    [[nodiscard]] int movies() const { return m_rated + static_cast<int>(m_neighbors.size()); }
    /// Fills in the values of the added movies: mean + optimism x standard deviation over their neighbours; of one that
    /// is like none, the mean of all. Shape: movies, of which the first rated() are given.
    void infer(Eigen::Ref<Eigen::VectorXf> values, float optimism) const;

private:
    struct Neighbor
    {
        int row;
        float weight; // sum over a movie's neighbours: 1
    };

    int m_rated;
    std::vector<std::vector<Neighbor>> m_neighbors; // of each added movie
};

/// The same recommender for a catalogue with added movies. Its scores of these are optimistic in the face of
/// uncertainty (Auer, Cesa-Bianchi and Fischer 2002), by one and a half standard deviations: to ask about a movie that
/// nobody has answered yet is worth something, and the best of a list are no means. They are content; answers to them
/// teach nothing.
[[nodiscard]] std::shared_ptr<const Recommender> inferAdded(std::shared_ptr<const Recommender> rated,
                                                            std::shared_ptr<const AddedMovies> added);

} // namespace cineq
