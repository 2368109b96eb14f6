// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/user/ratingmatrix.h"

#include "engine/base/datastream.h"

#include <algorithm>

namespace cineq {

RatingMatrix::RatingMatrix(const RatingTable &table) : m_movies(table.movies)
{
    const std::span<const Rating> ratings(table.ratings);
    for (std::size_t begin = 0; begin < ratings.size();) {
        const qint32 person = people();
        std::size_t end = begin;
        while (end < ratings.size() && ratings[end].user == person)
            ++end;
        append(ratings.subspan(begin, end - begin)); // none of a person whose movies are all unknown
        begin = end;
    }
}

void RatingMatrix::append(std::span<const Rating> ratings)
{
    for (const Rating &rating : ratings) {
        m_rows.push_back(rating.row);
        m_stars.push_back(rating.stars);
        m_answers.push_back(feedbackForStars(double(rating.stars)));
        m_timestamps.push_back(rating.timestamp);
    }
    m_offsets.push_back(m_rows.size());
}

std::ptrdiff_t RatingMatrix::find(int person, int row) const
{
    const std::span<const qint32> rated = rows(person);
    const auto found = std::ranges::lower_bound(rated, row);
    if (found == rated.end() || *found != row)
        return -1;
    return std::ptrdiff_t(m_offsets[size_t(person)]) + (found - rated.begin());
}

float RatingMatrix::starsFor(int person, int row) const
{
    const std::ptrdiff_t place = find(person, row);
    return place < 0 ? 0.0F : m_stars[size_t(place)];
}

FeedbackKind RatingMatrix::answer(int person, int row) const
{
    const std::ptrdiff_t place = find(person, row);
    return place < 0 ? FeedbackKind::Ignore : m_answers[size_t(place)];
}

RatingMatrix RatingMatrix::subset(std::span<const int> people) const
{
    RatingMatrix part(m_movies);
    for (const int person : people) {
        const std::size_t begin = m_offsets[size_t(person)];
        const std::size_t end = m_offsets[size_t(person) + 1];
        for (std::size_t i = begin; i < end; ++i) {
            part.m_rows.push_back(m_rows[i]);
            part.m_stars.push_back(m_stars[i]);
            part.m_answers.push_back(m_answers[i]);
            part.m_timestamps.push_back(m_timestamps[i]);
        }
        part.m_offsets.push_back(part.m_rows.size());
    }
    return part;
}

QDataStream &operator<<(QDataStream &stream, const RatingMatrix &matrix)
{
    stream << qint32(matrix.m_movies) << quint32(matrix.people());
    for (int person = 0; person < matrix.people(); ++person) {
        stream << quint32(matrix.rows(person).size());
        writeArray(stream, matrix.rows(person));
        writeArray(stream, matrix.stars(person));
        writeArray(stream, matrix.timestamps(person));
    }
    return stream;
}

QDataStream &operator>>(QDataStream &stream, RatingMatrix &matrix)
{
    qint32 movies = 0;
    quint32 people = 0;
    stream >> movies >> people;
    RatingMatrix read(movies);
    for (quint32 person = 0; person < people && stream.status() == QDataStream::Ok; ++person) {
        quint32 count = 0;
        stream >> count;
        if (!canFollow(stream, count, sizeof(qint32) + sizeof(float) + sizeof(qint64)))
            break;
        std::vector<qint32> rows(count);
        std::vector<float> stars(count);
        std::vector<qint64> timestamps(count);
        readArray(stream, std::span(rows));
        readArray(stream, std::span(stars));
        readArray(stream, std::span(timestamps));
        std::vector<Rating> ratings;
        ratings.reserve(count);
        for (quint32 i = 0; i < count; ++i)
            ratings.push_back({.row = rows[i], .stars = stars[i], .timestamp = timestamps[i]});
        const auto bad = [&](const Rating &rating) {
            return rating.row < 0 || rating.row >= movies || !(rating.stars > 0.0F && rating.stars <= 5.0F);
        };
        const auto disorder = std::ranges::adjacent_find(ratings, std::ranges::greater_equal(), &Rating::row);
        if (std::ranges::any_of(ratings, bad) || disorder != ratings.end())
            stream.setStatus(QDataStream::ReadCorruptData);
        else
            read.append(ratings);
    }
    if (stream.status() == QDataStream::Ok)
        matrix = std::move(read);
    return stream;
}

} // namespace cineq
