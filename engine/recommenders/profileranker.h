// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/addedmovies.h"
#include "engine/recommenders/contentkernel.h"
#include "engine/recommenders/ratingorder.h"
#include "engine/rl/listnetwork.h"

#include <memory>
#include <vector>

namespace cineq {

/// What a network that ranks movies for somebody whose ratings are known is told of them: EASE's score, how near to the
/// person's own movies others rated it, how much it has in common with what they liked, how many know it and how they
/// like it; each in standard deviations of the list; and how long the profile is.
class ProfileInputs
{
public:
    static constexpr int kCount = 6;

    /// order: of these ratings. content: of all movies of the catalogue. added: those behind the ratings' movies, or
    /// null where there are none.
    ProfileInputs(const RatingMatrix &ratings, std::shared_ptr<const RatingOrder> order,
                  std::shared_ptr<const ContentMatrix> content, std::shared_ptr<const AddedMovies> added);

    /// The movies to be ranked: open and of highest score, highest first.
    [[nodiscard]] static std::vector<int> candidates(const Eigen::VectorXf &scores, std::span<const Feedback> profile);
    /// profile: what the person answered. scores: EASE's. leftOut: a person whose ratings don't count, or
    /// Recommender::kNobody. Shape: rows x kCount.
    [[nodiscard]] Eigen::MatrixXf describe(std::span<const Feedback> profile, std::span<const int> rows,
                                           const Eigen::VectorXf &scores, int leftOut) const;

private:
    std::shared_ptr<const RatingOrder> m_order;
    std::shared_ptr<const ContentMatrix> m_content;
    std::shared_ptr<const AddedMovies> m_added;
    Eigen::VectorXf m_raters;    // people, and somewhat more. Shape: movies
    Eigen::VectorXf m_logCounts; // of people. Shape: movies
    Eigen::VectorXf m_liking;    // mean lift of those who rated it. Shape: movies
};

/// Ranks anew what EASE found for somebody whose ratings are known: retrieval, then ranking (Covington, Adams and
/// Sargin 2016).
class ProfileRanker
{
public:
    ProfileRanker(std::shared_ptr<const ProfileInputs> inputs, ListNetwork network)
        : m_inputs(std::move(inputs)), m_network(std::move(network))
    {
    }

    [[nodiscard]] const ListNetwork &network() const { return m_network; }
    /// Ranks the candidates as the network says, in the place and the spread that they had; the others follow in the
    /// order that they had. profile, scores, leftOut: as of ProfileInputs.
    void rank(std::span<const Feedback> profile, int leftOut, Eigen::Ref<Eigen::VectorXf> scores) const;

private:
    std::shared_ptr<const ProfileInputs> m_inputs;
    ListNetwork m_network;
};

} // namespace cineq
