// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/user/preferencestate.h"

#include "engine/base/rng.h"

#include <algorithm>

namespace cineq {

PreferenceState::PreferenceState(std::shared_ptr<const FeatureMatrix> features)
    : m_features(std::move(features)), m_values(Eigen::VectorXf::Zero(m_features->cols()))
{
}

void PreferenceState::reset(Rng &rng)
{
    for (float &value : m_values)
        value = static_cast<float>(rng.normal() * kStartDeviation);
}

void PreferenceState::observe(int row, FeedbackKind kind)
{
    const auto movie = m_features->row(row).transpose();
    if (traits(kind).reward > 0.0)
        m_values = (1.0F - kEta) * m_values + kEta * movie;
    else
        m_values = (1.0F + kEta / 2.0F) * m_values - kEta / 2.0F * movie;
    m_values.normalize();
}

std::unique_ptr<UserState> PreferenceState::clone() const
{
    return std::make_unique<PreferenceState>(*this);
}

void PreferenceState::setValues(std::span<const float> values)
{
    Q_ASSERT(std::ssize(values) == m_values.size());
    std::ranges::copy(values, m_values.begin());
}

} // namespace cineq
