// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/peoplematrix.h"

#include <vector>

namespace cineq {

/// When people rated. Who rates in the same months is shown much the same movies, so that two people of one era have
/// several times as many movies in common as two of different ones: an answer tells of which era a person is, and the
/// era what else they know. A person is of the month in which their median rating was given; people without times are
/// all of one era. The nearer two eras, the more each counts for the other: half as much for every 42 days.
class Eras
{
public:
    explicit Eras(const RatingMatrix &ratings);

    [[nodiscard]] int count() const { return static_cast<int>(m_nearness.rows()); }
    [[nodiscard]] int eraOf(int person) const { return m_eras[size_t(person)]; }

    /// Probability that somebody of around each era has rated the movie, in (0, 1). leftOut: a person who doesn't
    /// count, or Recommender::kNobody. Shape: eras.
    [[nodiscard]] Eigen::VectorXf ratedShares(const PeopleMatrix::Columns &ratings, int row, int leftOut) const;

private:
    std::vector<int> m_eras;    // of each person
    Eigen::MatrixXf m_nearness; // of each two eras, 0 ... 1
    Eigen::VectorXf m_people;   // around each era: each as much as theirs is near
};

} // namespace cineq
