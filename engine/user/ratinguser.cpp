// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/user/ratinguser.h"

#include "engine/base/rng.h"

#include <QDataStream>

namespace cineq {

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
