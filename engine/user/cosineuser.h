// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/rng.h"
#include "engine/features/featureextractor.h"
#include "engine/user/simulateduser.h"

#include <memory>

namespace cineq {

/// The reference system's simulated user: a hidden preference vector, N(0, 1) a dimension, scaled to unit norm.
/// The score of a movie is 0.7 x cosine(preference, movie) + N(0, 0.1); the table of rewards makes it an answer.
class CosineUser final : public SimulatedUser
{
public:
    static constexpr double kScale = 0.7; ///< of the cosine
    static constexpr double kNoise = 0.1; ///< standard deviation of the score's noise

    /// unitFeatures: one movie a row, rows of unit norm.
    explicit CosineUser(std::shared_ptr<const FeatureMatrix> unitFeatures);

    void reset(Rng &rng) override;
    [[nodiscard]] FeedbackKind answer(int row, Rng &rng) override;
    [[nodiscard]] double expectedReward(int row) const override;
    void save(QDataStream &stream) const override;
    void load(QDataStream &stream) override;
    /// Score without noise.
    [[nodiscard]] double expectedScore(int row) const;

private:
    std::shared_ptr<const FeatureMatrix> m_unitFeatures;
    Eigen::VectorXf m_preference; // [D], unit norm
};

/// A copy of the features with every row scaled to unit norm; rows of zeros stay zero.
[[nodiscard]] FeatureMatrix unitRows(FeatureMatrix features);

} // namespace cineq
