// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/user/lookahead.h"

#include <algorithm>
#include <array>
#include <limits>

namespace cineq {

namespace {

constexpr std::size_t kBest = 3; // picks that the next steps may choose from

/// Mean of the kBest highest values of means + gain x covariances.
double meanOfBest(std::span<const float> means, std::span<const float> covariances, float gain, int skip)
{
    std::array<float, kBest> best;
    best.fill(-std::numeric_limits<float>::infinity());
    for (std::size_t i = 0; i < means.size(); ++i) {
        float value = means[i] + gain * covariances[i];
        if (value <= best.back() || static_cast<int>(i) == skip)
            continue;
        for (float &held : best) { // descending
            if (value > held)
                std::swap(value, held);
        }
    }
    double sum = 0.0;
    std::size_t count = 0;
    for (const float value : best) {
        if (value > -std::numeric_limits<float>::infinity()) {
            sum += double(value);
            ++count;
        }
    }
    return count > 0 ? sum / double(count) : 0.0;
}

} // namespace

double informationValue(Moments score, std::span<const float> covariances, std::span<const float> means, int skip)
{
    const double variance = score.variance + noiseVariance();
    const std::array<double, kFeedbackKindCount> probabilities = answerProbabilities(score);
    double after = 0.0;
    for (const FeedbackTraits &row : kFeedback) {
        const double probability = probabilities[static_cast<std::size_t>(row.kind)];
        if (probability < 1e-6)
            continue;
        const double gain = (momentsGiven(row.kind, score).mean - score.mean) / variance;
        after += probability * meanOfBest(means, covariances, static_cast<float>(gain), skip);
    }
    // Reward a unit of score near zero: the slope of expectedReward() there.
    static const double slope = (expectedReward({0.01, 0.0}) - expectedReward({-0.01, 0.0})) / 0.02;
    return slope * (after - meanOfBest(means, covariances, 0.0F, skip));
}

} // namespace cineq
