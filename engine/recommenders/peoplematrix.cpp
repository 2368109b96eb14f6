// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/peoplematrix.h"

#include <algorithm>

namespace cineq {

PeopleMatrix::PeopleMatrix(const RatingMatrix &ratings, const Value &valueOf)
    : m_byPerson(ratings.people(), ratings.movies())
{
    m_byPerson.reserve(ratings.ratings());
    for (int person = 0; person < ratings.people(); ++person) {
        m_byPerson.startVec(person);
        const std::span<const qint32> rows = ratings.rows(person);
        const std::span<const FeedbackKind> answers = ratings.answers(person);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (const float value = valueOf(rows[i], answers[i]); value != 0.0F)
                m_byPerson.insertBack(person, rows[i]) = value;
        }
    }
    m_byPerson.finalize();
    m_byMovie = m_byPerson;

    m_means = Eigen::VectorXf::Zero(movies());
    if (people() > 0)
        addRows(Eigen::VectorXf::Constant(people(), 1.0F / static_cast<float>(people())), m_means);
}

PeopleMatrix PeopleMatrix::lifts(const RatingMatrix &ratings)
{
    return {ratings, [](int, FeedbackKind answer) { return lift(answer); }};
}

float PeopleMatrix::columnDot(int row, const Eigen::VectorXf &weights) const
{
    float sum = 0.0F;
    for (Columns::InnerIterator entry(m_byMovie, row); entry; ++entry)
        sum += entry.value() * weights[entry.index()];
    return sum;
}

void PeopleMatrix::addColumn(int row, float factor, Eigen::VectorXf &weights) const
{
    for (Columns::InnerIterator entry(m_byMovie, row); entry; ++entry)
        weights[entry.index()] += factor * entry.value();
}

void PeopleMatrix::addRows(const Eigen::VectorXf &weights, Eigen::Ref<Eigen::VectorXf> sums) const
{
    const int *const starts = m_byPerson.outerIndexPtr();
    const int *const rows = m_byPerson.innerIndexPtr();
    const float *const values = m_byPerson.valuePtr();
    float *const target = sums.data();
    for (int person = 0; person < people(); ++person) {
        const float weight = weights[person];
        if (weight == 0.0F)
            continue;
        for (int i = starts[person]; i < starts[person + 1]; ++i)
            target[rows[i]] += weight * values[i];
    }
}

} // namespace cineq
