// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/user/ratingmatrix.h"
#include "engine/user/simulateduser.h"

#include <memory>
#include <vector>

namespace cineq {

/// A real person who answers from the stars that they gave.
class RatingUser final : public SimulatedUser
{
public:
    /// people: who is drawn from, as indices into the matrix; not empty.
    RatingUser(std::shared_ptr<const RatingMatrix> ratings, std::shared_ptr<const std::vector<int>> people);

    void reset(Rng &rng) override;
    [[nodiscard]] int person() const override { return m_person; }
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
