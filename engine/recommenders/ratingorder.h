// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/user/ratingmatrix.h"

#include <Eigen/Core>

#include <vector>

namespace cineq {

/// In which order people rated. What somebody rates one soon after another stood on one page before them or belongs
/// together in their mind: of all that they rated, it tells the most about each other. Two ratings of one person that
/// are d apart count exp(-d / 8), none beyond three times that.
class RatingOrder
{
public:
    explicit RatingOrder(const RatingMatrix &ratings);

    [[nodiscard]] int movies() const { return static_cast<int>(m_places.size()); }
    /// Adds to each movie how near it was rated to that one, summed over the people, times the factor; nothing to that
    /// one itself. leftOut: a person who doesn't count, or Recommender::kNobody. Shape: at least movies.
    void addNearness(int row, float factor, int leftOut, Eigen::Ref<Eigen::VectorXf> sums) const;
    /// The same by how many rated both movies, 0 ... 1, as a covariance: the less, the fewer people there are to tell.
    /// Shape: movies.
    [[nodiscard]] Eigen::VectorXf likeness(int row, int leftOut) const;
    /// People who rated the movie.
    [[nodiscard]] float raters(int row) const { return static_cast<float>(m_places[size_t(row)].size()); }

private:
    struct Place
    {
        int person;
        int index; // in that person's order
    };

    std::vector<std::vector<int>> m_orders;   // of each person: rows, first rated first
    std::vector<std::vector<Place>> m_places; // of each movie
    Eigen::ArrayXf m_scale;                   // of each movie's likenesses
};

} // namespace cineq
