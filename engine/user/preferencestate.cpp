// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/user/preferencestate.h"

#include "engine/base/datastream.h"
#include "engine/base/rng.h"

namespace cineq {

PreferenceState::PreferenceState(std::shared_ptr<const FeatureMatrix> features)
    : m_features(std::move(features)), m_values(Eigen::VectorXf::Zero(m_features->cols()))
{
}

void PreferenceState::reset(Rng &rng, int)
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

void PreferenceState::biasTowards(std::span<const float> direction)
{
    const Eigen::Map<const Eigen::VectorXf> wish(direction.data(), m_values.size());
    m_values = (kEta * m_values + wish.normalized()).normalized();
}

void PreferenceState::save(QDataStream &stream) const
{
    writeArray(stream, values());
}

void PreferenceState::load(QDataStream &stream)
{
    readArray(stream, std::span<float>(m_values.data(), size_t(m_values.size())));
}

} // namespace cineq
