// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/user/cosineuser.h"

#include "engine/base/datastream.h"
#include "engine/user/scoremodel.h"

namespace cineq {

CosineUser::CosineUser(std::shared_ptr<const FeatureMatrix> unitFeatures)
    : m_unitFeatures(std::move(unitFeatures)), m_preference(Eigen::VectorXf::Zero(m_unitFeatures->cols()))
{
}

void CosineUser::reset(Rng &rng)
{
    for (float &value : m_preference)
        value = static_cast<float>(rng.normal());
    m_preference.normalize();
}

FeedbackKind CosineUser::answer(int row, Rng &rng)
{
    return feedbackForScore(expectedScore(row) + kNoise * rng.normal());
}

double CosineUser::expectedReward(int row) const
{
    return cineq::expectedReward({expectedScore(row), 0.0});
}

void CosineUser::save(QDataStream &stream) const
{
    writeArray(stream, std::span<const float>(m_preference.data(), size_t(m_preference.size())));
}

void CosineUser::load(QDataStream &stream)
{
    readArray(stream, std::span<float>(m_preference.data(), size_t(m_preference.size())));
}

double CosineUser::expectedScore(int row) const
{
    return kScale * static_cast<double>(m_unitFeatures->row(row).dot(m_preference));
}

FeatureMatrix unitRows(FeatureMatrix features)
{
    for (auto row : features.rowwise())
        row.normalize(); // leaves a row of zeros as it is
    return features;
}

} // namespace cineq
