// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/ratingtable.h"
#include "engine/user/simulateduser.h"

#include <memory>
#include <vector>

namespace cineq {

/// Real people's stars, one row a person.
class RatingMatrix
{
public:
    explicit RatingMatrix(const RatingTable &table);

    [[nodiscard]] int people() const { return static_cast<int>(m_offsets.size()) - 1; }
    /// The person's answer to the movie in that catalogue row; Ignore where they have not rated it.
    [[nodiscard]] FeedbackKind answer(int person, int row) const;

private:
    std::vector<std::size_t> m_offsets; // of each person's ratings, and the end
    std::vector<qint32> m_rows;         // ascending within a person
    std::vector<FeedbackKind> m_answers;
};

/// A real person who answers from the stars that they gave.
class RatingUser final : public SimulatedUser
{
public:
    /// people: who is drawn from, as indices into the matrix; not empty.
    RatingUser(std::shared_ptr<const RatingMatrix> ratings, std::shared_ptr<const std::vector<int>> people);

    void reset(Rng &rng) override;
    [[nodiscard]] FeedbackKind answer(int row, Rng &rng) override;
    [[nodiscard]] double expectedReward(int row) const override;
    void save(QDataStream &stream) const override;
    void load(QDataStream &stream) override;

private:
    std::shared_ptr<const RatingMatrix> m_ratings;
    std::shared_ptr<const std::vector<int>> m_people;
    int m_person = 0;
};

} // namespace cineq
