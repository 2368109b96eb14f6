// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/user/ratinguser.h"

#include "engine/base/rng.h"

#include <QDataStream>

#include <algorithm>

namespace cineq {

RatingMatrix::RatingMatrix(const RatingTable &table)
{
    for (const Rating &rating : table.ratings) {
        m_offsets.resize(std::max(m_offsets.size(), std::size_t(rating.user) + 1), m_rows.size());
        m_rows.push_back(rating.row);
        m_answers.push_back(feedbackForStars(double(rating.stars)));
    }
    m_offsets.push_back(m_rows.size());
}

FeedbackKind RatingMatrix::answer(int person, int row) const
{
    const auto begin = m_rows.begin() + std::ptrdiff_t(m_offsets[size_t(person)]);
    const auto end = m_rows.begin() + std::ptrdiff_t(m_offsets[size_t(person) + 1]);
    const auto found = std::lower_bound(begin, end, row);
    return found != end && *found == row ? m_answers[size_t(found - m_rows.begin())] : FeedbackKind::Ignore;
}

RatingUser::RatingUser(std::shared_ptr<const RatingMatrix> ratings, std::shared_ptr<const std::vector<int>> people)
    : m_ratings(std::move(ratings)), m_people(std::move(people)), m_person(m_people->front())
{
}

void RatingUser::reset(Rng &rng)
{
    m_person = (*m_people)[rng.uniformIndex(m_people->size())];
}

FeedbackKind RatingUser::answer(int row, Rng &)
{
    return m_ratings->answer(m_person, row);
}

double RatingUser::expectedReward(int row) const
{
    return traits(m_ratings->answer(m_person, row)).reward;
}

void RatingUser::save(QDataStream &stream) const
{
    stream << qint32(m_person);
}

void RatingUser::load(QDataStream &stream)
{
    qint32 person = 0;
    stream >> person;
    if (person < 0 || person >= m_ratings->people())
        stream.setStatus(QDataStream::ReadCorruptData);
    else
        m_person = person;
}

} // namespace cineq
