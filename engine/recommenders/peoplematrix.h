// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/user/ratingmatrix.h"

#include <Eigen/SparseCore>

#include <functional>

namespace cineq {

/// What the answer's reward is above that of a movie which the person has not rated: 0 for Ignore, else more.
[[nodiscard]] constexpr float lift(FeedbackKind kind)
{
    return static_cast<float>(traits(kind).reward - traits(FeedbackKind::Ignore).reward);
}

/// A value for each person and movie, 0 for almost all: kept sparse, by person and by movie. Immutable.
class PeopleMatrix
{
public:
    using Rows = Eigen::SparseMatrix<float, Eigen::RowMajor>;
    using Columns = Eigen::SparseMatrix<float, Eigen::ColMajor>;
    using Value = std::function<float(int row, FeedbackKind answer)>;

    /// valueOf: what a rating counts; what is not rated counts 0.
    PeopleMatrix(const RatingMatrix &ratings, const Value &valueOf);
    /// Each answer by its lift.
    [[nodiscard]] static PeopleMatrix lifts(const RatingMatrix &ratings);

    [[nodiscard]] int people() const { return static_cast<int>(m_byPerson.rows()); }
    [[nodiscard]] int movies() const { return static_cast<int>(m_byPerson.cols()); }
    [[nodiscard]] const Rows &byPerson() const { return m_byPerson; }      ///< people x movies
    [[nodiscard]] const Columns &byMovie() const { return m_byMovie; }     ///< the same
    [[nodiscard]] const Eigen::VectorXf &means() const { return m_means; } ///< over all people. Shape: movies

    [[nodiscard]] float at(int person, int row) const { return m_byMovie.coeff(person, row); }
    /// Dot product of the movie's column and the weights. Shape of weights: people.
    [[nodiscard]] float columnDot(int row, const Eigen::VectorXf &weights) const;
    /// weights += factor x the movie's column. Shape: people.
    void addColumn(int row, float factor, Eigen::VectorXf &weights) const;
    /// sums += the people's rows, each times its weight. weights: people; sums: movies.
    void addRows(const Eigen::VectorXf &weights, Eigen::Ref<Eigen::VectorXf> sums) const;

private:
    Rows m_byPerson;
    Columns m_byMovie;
    Eigen::VectorXf m_means;
};

} // namespace cineq
