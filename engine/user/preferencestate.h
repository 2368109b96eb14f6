// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/features/featureextractor.h"
#include "engine/user/userstate.h"

#include <memory>
#include <vector>

namespace cineq {

/// The reference system's state: a preference vector that starts as N(0, 1) x 0.1 a dimension and moves towards movies
/// that earned something and away from the others, at the rate eta, then is scaled to unit norm.
class PreferenceState final : public UserState
{
public:
    static constexpr float kEta = 0.3F;
    static constexpr double kStartDeviation = 0.1;

    explicit PreferenceState(std::shared_ptr<const FeatureMatrix> features);

    using UserState::reset;
    void reset(Rng &rng, int person) override;
    void observe(int row, FeedbackKind kind) override;
    void biasTowards(std::span<const float> direction) override;
    [[nodiscard]] std::span<const float> values() const override { return {m_values.data(), size_t(m_values.size())}; }
    [[nodiscard]] std::span<const float> taste() const override { return values(); }
    [[nodiscard]] std::unique_ptr<UserState> clone() const override;
    void save(QDataStream &stream) const override;
    void load(QDataStream &stream) override;

private:
    std::shared_ptr<const FeatureMatrix> m_features;
    Eigen::VectorXf m_values; // [D]
};

} // namespace cineq
