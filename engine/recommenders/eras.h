// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/peoplematrix.h"

#include <vector>

namespace cineq {

/// When people rated. Who rates in the same months is shown much the same movies, so that two people of one era have
/// several times as many movies in common as two of different ones: an answer tells of which era a person is, and the
/// era what else they know. A person is of the month in which their median rating was given; people without times are
/// all of one era. The nearer two eras, the more each counts for the other: the fewer months there are between them,
/// and the fewer people, since what is shown changes as the catalogue's users do.
class Eras
{
public:
    explicit Eras(const RatingMatrix &ratings);

    [[nodiscard]] int count() const { return static_cast<int>(m_nearness.rows()); }
    [[nodiscard]] int size() const { return static_cast<int>(m_eras.size()); } ///< people
    [[nodiscard]] int eraOf(int person) const { return m_eras[size_t(person)]; }

    /// Probability that somebody of around each era has rated the movie, in (0, 1). leftOut: a person who doesn't
    /// count, or Recommender::kNobody. Shape: eras.
    [[nodiscard]] Eigen::VectorXf ratedShares(const PeopleMatrix::Columns &ratings, int row, int leftOut) const;
    /// Who speaks for somebody who is of each era with that probability: those around it as much as they are near, and
    /// everybody a little. Sum: 1. Shape: people.
    [[nodiscard]] Eigen::VectorXf peopleAround(const Eigen::VectorXf &probabilities, int leftOut) const;
    /// People of each era. Shape: eras.
    [[nodiscard]] Eigen::VectorXf people(int leftOut) const;

private:
    /// Those around each era: each counts as much as theirs is near. Shape: eras.
    [[nodiscard]] Eigen::VectorXf around(int leftOut) const;

    std::vector<int> m_eras;    // of each person
    Eigen::MatrixXf m_nearness; // of each two eras, 0 ... 1
    Eigen::VectorXf m_people;   // of each era
    Eigen::VectorXf m_around;   // around each era, by nearness
};

/// Of which era somebody is, by what they answered: naive Bayes over eras and over how much more or less than others a
/// person rates in all, so that who rates little is not taken for somebody of a time when those movies were not known.
/// The order of answers doesn't matter.
class EraPosterior
{
public:
    /// leftOut: a person who doesn't count, or Recommender::kNobody. eras must outlive this.
    EraPosterior(const Eras &eras, int leftOut);

    /// ratings: what everybody rated; rated: whether this person did.
    void observe(const PeopleMatrix::Columns &ratings, int row, bool rated);
    /// Logarithm of the answers' likelihood in each era, up to a constant. Shape: eras.
    [[nodiscard]] Eigen::VectorXf logLikelihoods() const;
    /// Who speaks for the person, as Eras::peopleAround(). Shape: people.
    [[nodiscard]] Eigen::VectorXf people() const;

private:
    const Eras *m_eras;
    int m_leftOut;
    Eigen::ArrayXXf m_logLikelihoods; // eras x how much a person rates
};

} // namespace cineq
