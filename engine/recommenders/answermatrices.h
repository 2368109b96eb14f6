// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/peoplematrix.h"

#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace cineq {

/// What each answer counts, in the order of kFeedback; Ignore is also that of a movie not rated.
using AnswerScale = std::array<float, kFeedbackKindCount>;

inline constexpr AnswerScale kRewardScale = [] {
    AnswerScale scale{};
    for (const FeedbackTraits &row : kFeedback)
        scale[static_cast<std::size_t>(row.kind)] = static_cast<float>(row.reward);
    return scale;
}();
inline constexpr AnswerScale kRatedScale{1.0F, 1.0F, 1.0F, 1.0F, 0.0F};   ///< known or not
inline constexpr AnswerScale kLikedScale{1.0F, 1.0F, 0.0F, 0.0F, 0.0F};   ///< 3.5 stars or more
inline constexpr AnswerScale kTasteScale{1.0F, 0.4F, -0.2F, -1.0F, 0.0F}; ///< stars from their middle, if known

/// What the answer counts above a movie not rated.
[[nodiscard]] constexpr float countOf(const AnswerScale &scale, FeedbackKind kind)
{
    return scale[static_cast<std::size_t>(kind)] - scale[static_cast<std::size_t>(FeedbackKind::Ignore)];
}

/// What people answered, by scale: each matrix is made once, and shared by all recommenders that ask for it. One thread
/// at a time; the matrices themselves are immutable.
class AnswerMatrices
{
public:
    /// ratings: outlives this.
    explicit AnswerMatrices(const RatingMatrix &ratings) : m_ratings(&ratings) {}

    [[nodiscard]] const RatingMatrix &ratings() const { return *m_ratings; }
    /// Each answer by countOf(). Shape: people x movies.
    [[nodiscard]] std::shared_ptr<const PeopleMatrix> of(const AnswerScale &scale);

private:
    const RatingMatrix *m_ratings;
    std::vector<std::pair<AnswerScale, std::shared_ptr<const PeopleMatrix>>> m_matrices;
};

} // namespace cineq
