// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/user/scoremodel.h"

#include "engine/user/cosineuser.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cineq {

namespace {

constexpr double kNoiseVariance = CosineUser::kNoise * CosineUser::kNoise;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

double normalDensity(double x)
{
    return std::isinf(x) ? 0.0 : std::exp(-0.5 * x * x) / std::sqrt(2.0 * std::numbers::pi);
}

double normalCdf(double x)
{
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

/// The normal distribution function by linear interpolation.
class NormalCdfTable
{
public:
    NormalCdfTable()
    {
        for (int i = 0; i < kCells + 2; ++i)
            m_values[size_t(i)] = static_cast<float>(normalCdf(double(i) / kCellsPerUnit - kRange));
    }

    [[nodiscard]] float operator()(float x) const
    {
        const float position = (std::clamp(x, -kRange, kRange) + kRange) * kCellsPerUnit;
        const int cell = static_cast<int>(position);
        const float share = position - static_cast<float>(cell);
        return m_values[size_t(cell)] + share * (m_values[size_t(cell) + 1] - m_values[size_t(cell)]);
    }

private:
    static constexpr float kRange = 6.0F;
    static constexpr float kCellsPerUnit = 128.0F;
    static constexpr int kCells = static_cast<int>(2 * kRange * kCellsPerUnit);
    std::array<float, kCells + 2> m_values{};
};

/// The reward as a function of score and `cdf`: it rises at each answer's least score.
template <typename Number, typename Cdf>
Number rewardFrom(Number mean, Number inverseDeviation, const Cdf &cdf)
{
    auto reward = static_cast<Number>(kFeedback.back().reward);
    for (std::size_t k = kFeedback.size() - 1; k > 0; --k) {
        const auto rise = static_cast<Number>(kFeedback[k - 1].reward - kFeedback[k].reward);
        reward += rise * cdf((mean - static_cast<Number>(kFeedback[k - 1].minScore)) * inverseDeviation);
    }
    return reward;
}

double upperScore(FeedbackKind kind)
{
    const auto index = static_cast<std::size_t>(kind);
    return index == 0 ? kInfinity : kFeedback[index - 1].minScore;
}

} // namespace

double noiseVariance()
{
    return kNoiseVariance;
}

double expectedReward(Moments score)
{
    return rewardFrom(score.mean, 1.0 / std::sqrt(score.variance + kNoiseVariance), normalCdf);
}

float fastExpectedReward(float mean, float variance)
{
    static const NormalCdfTable cdf;
    return rewardFrom(mean, 1.0F / std::sqrt(std::max(variance, 0.0F) + static_cast<float>(kNoiseVariance)), cdf);
}

Moments momentsGiven(FeedbackKind answer, Moments score)
{
    const double variance = score.variance + kNoiseVariance;
    const double deviation = std::sqrt(variance);
    const double a = (traits(answer).minScore - score.mean) / deviation;
    const double b = (upperScore(answer) - score.mean) / deviation;
    const double mass = a > 0.0 ? normalCdf(-a) - normalCdf(-b) : normalCdf(b) - normalCdf(a);
    if (mass < 1e-12) // so far in the tail that the near end of the interval holds all of it
        return {score.mean + deviation * (a > 0.0 ? a : b), 0.0};
    const double shift = (normalDensity(a) - normalDensity(b)) / mass;
    const double lowerTerm = std::isinf(a) ? 0.0 : a * normalDensity(a);
    const double upperTerm = std::isinf(b) ? 0.0 : b * normalDensity(b);
    return {score.mean + deviation * shift,
            variance * std::max(0.0, 1.0 + (lowerTerm - upperTerm) / mass - shift * shift)};
}

std::array<double, kFeedbackKindCount> answerProbabilities(Moments score)
{
    const double deviation = std::sqrt(score.variance + kNoiseVariance);
    std::array<double, kFeedbackKindCount> probabilities{};
    double above = 0.0;
    for (const FeedbackTraits &row : kFeedback) {
        const double atLeast = normalCdf((score.mean - row.minScore) / deviation);
        probabilities[static_cast<std::size_t>(row.kind)] = atLeast - above;
        above = atLeast;
    }
    return probabilities;
}

} // namespace cineq
