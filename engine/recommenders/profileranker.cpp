// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/profileranker.h"

#include "engine/recommenders/peoplematrix.h"
#include "engine/rl/candidates.h"

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

constexpr int kCandidates = 300;

/// In standard deviations from the mean; those far out are held back.
Eigen::VectorXf standardized(const Eigen::VectorXf &values)
{
    const Eigen::ArrayXf deviations = values.array() - values.mean();
    const float spread = std::sqrt(deviations.square().mean());
    return (deviations / (spread + 1e-6F)).cwiseMax(-8.0F).cwiseMin(12.0F);
}

float rewardOf(FeedbackKind kind)
{
    return static_cast<float>(traits(kind).reward);
}

} // namespace

ProfileInputs::ProfileInputs(const RatingMatrix &ratings, std::shared_ptr<const RatingOrder> order,
                             std::shared_ptr<const ContentMatrix> content, std::shared_ptr<const AddedMovies> added)
    : m_order(std::move(order)), m_content(std::move(content)), m_added(std::move(added))
{
    constexpr float kUsualRaters = 10.0F;
    constexpr float kRatersForHalf = 5.0F;
    Eigen::VectorXf counts = Eigen::VectorXf::Zero(m_content->rows());
    for (int row = 0; row < ratings.movies(); ++row)
        counts[row] = m_order->raters(row);
    m_liking = Eigen::VectorXf::Zero(counts.size());
    m_liking.head(ratings.movies()) = PeopleMatrix::lifts(ratings).means() * static_cast<float>(ratings.people());
    m_liking.array() /= counts.array() + kRatersForHalf;
    m_raters = counts.array() + kUsualRaters;
    m_logCounts = counts.array().log1p();
    if (m_added) {
        m_added->infer(m_logCounts, 0.0F);
        m_added->infer(m_liking, 0.0F);
    }
}

std::vector<int> ProfileInputs::candidates(const Eigen::VectorXf &scores, std::span<const Feedback> profile)
{
    std::vector<int> closed(profile.size());
    std::ranges::transform(profile, closed.begin(), &Feedback::row);
    return openCandidates(std::span(scores.data(), size_t(scores.size())), closed, int(scores.size()), kCandidates);
}

Eigen::MatrixXf ProfileInputs::describe(std::span<const Feedback> profile, std::span<const int> rows,
                                        const Eigen::VectorXf &scores, int leftOut) const
{
    constexpr float kUsualLogLength = 4.0F;
    constexpr float kLikingOfAny = 0.4F; // that somebody rated a movie at all, in reward
    float length = 0.0F;
    float reward = 0.0F;
    for (const auto &[row, kind] : profile) {
        if (kind != FeedbackKind::Ignore) {
            length += 1.0F;
            reward += rewardOf(kind);
        }
    }
    const float usual = reward / std::max(length, 1.0F);
    Eigen::VectorXf nearness = Eigen::VectorXf::Zero(m_content->rows());
    Eigen::VectorXf features = Eigen::VectorXf::Zero(m_content->cols());
    for (const auto &[row, kind] : profile) {
        if (kind == FeedbackKind::Ignore)
            continue;
        features += (rewardOf(kind) - usual + kLikingOfAny) * m_content->row(row).transpose();
        if (row < m_order->movies())
            m_order->addNearness(row, 1.0F, leftOut, nearness);
    }
    nearness.array() /= m_raters.array();
    if (m_added)
        m_added->infer(nearness, 0.0F);

    const std::vector<int> places(rows.begin(), rows.end());
    Eigen::VectorXf likeness(std::ssize(rows));
    for (std::size_t i = 0; i < rows.size(); ++i)
        likeness[Eigen::Index(i)] = m_content->row(rows[i]).dot(features);
    Eigen::MatrixXf inputs(std::ssize(rows), kCount);
    inputs.col(0) = standardized(scores(places));
    inputs.col(1) = standardized(nearness(places));
    inputs.col(2) = standardized(likeness);
    inputs.col(3) = standardized(m_logCounts(places));
    inputs.col(4) = standardized(m_liking(places));
    inputs.col(5).setConstant(std::log(std::max(length, 1.0F)) - kUsualLogLength);
    return inputs;
}

void ProfileRanker::rank(std::span<const Feedback> profile, int leftOut, Eigen::Ref<Eigen::VectorXf> scores) const
{
    const std::vector<int> rows = ProfileInputs::candidates(scores, profile);
    if (rows.empty())
        return;
    const Eigen::VectorXf ranks = m_network.score(m_inputs->describe(profile, rows, scores, leftOut));
    const Eigen::VectorXf before = scores(rows);
    const auto spreadOf = [](const Eigen::VectorXf &values) {
        return std::sqrt((values.array() - values.mean()).square().mean());
    };
    const float spread = spreadOf(ranks);
    if (spread == 0.0F)
        return;
    const Eigen::VectorXf after = before.mean() + spreadOf(before) / spread * (ranks.array() - ranks.mean());
    const float lowestBefore = before.minCoeff();
    const float lowest = after.minCoeff();
    for (float &score : scores)
        score = lowest - std::max(0.0F, lowestBefore - score);
    scores(rows) = after;
}

} // namespace cineq
