// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/ratingtable.h"
#include "engine/user/feedback.h"

#include <span>
#include <vector>

namespace cineq {

/// Real people's ratings by person: sparse rows, each sorted by catalogue row. Immutable once filled.
class RatingMatrix
{
public:
    explicit RatingMatrix(int movies) : m_movies(movies) {}
    explicit RatingMatrix(const RatingTable &table);

    [[nodiscard]] int people() const { return static_cast<int>(m_offsets.size()) - 1; }
    [[nodiscard]] int movies() const { return m_movies; }
    [[nodiscard]] int ratings() const { return static_cast<int>(m_rows.size()); }

    /// Catalogue rows of what the person rated, ascending; stars, answers and times stand in the same order.
    [[nodiscard]] std::span<const qint32> rows(int person) const { return of(m_rows, person); }
    [[nodiscard]] std::span<const float> stars(int person) const { return of(m_stars, person); }
    [[nodiscard]] std::span<const FeedbackKind> answers(int person) const { return of(m_answers, person); }
    [[nodiscard]] std::span<const qint64> timestamps(int person) const { return of(m_timestamps, person); }

    /// The person's stars for the movie in that catalogue row; 0 where they have not rated it.
    [[nodiscard]] float starsFor(int person, int row) const;
    /// The person's answer to it; Ignore where they have not rated it.
    [[nodiscard]] FeedbackKind answer(int person, int row) const;

    /// These people alone, in that order.
    [[nodiscard]] RatingMatrix subset(std::span<const int> people) const;
    /// Adds a person. The ratings' `row` is in [0, movies()) and ascending; `user` doesn't matter.
    void append(std::span<const Rating> ratings);

    friend QDataStream &operator<<(QDataStream &stream, const RatingMatrix &matrix);
    /// On damaged input the stream's status is not Ok and the matrix unchanged.
    friend QDataStream &operator>>(QDataStream &stream, RatingMatrix &matrix);

private:
    /// Place of the person's rating of that movie, or -1.
    [[nodiscard]] std::ptrdiff_t find(int person, int row) const;
    template <typename Value>
    [[nodiscard]] std::span<const Value> of(const std::vector<Value> &values, int person) const
    {
        const std::size_t begin = m_offsets[size_t(person)];
        return std::span(values).subspan(begin, m_offsets[size_t(person) + 1] - begin);
    }

    int m_movies;
    std::vector<std::size_t> m_offsets{0}; // of each person's ratings, and the end
    std::vector<qint32> m_rows;
    std::vector<float> m_stars;
    std::vector<FeedbackKind> m_answers;
    std::vector<qint64> m_timestamps;
};

} // namespace cineq
