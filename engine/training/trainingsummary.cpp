// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/trainingsummary.h"

#include <algorithm>
#include <limits>

namespace cineq {

TrainingSummary summarize(const TrainingHistory &history)
{
    TrainingSummary summary;
    summary.episodes = static_cast<int>(history.size());
    summary.meanRewardFirst100 = meanReward(history, 0, 100);
    summary.meanRewardLast100 = meanReward(history, history.size() - 100, history.size());
    summary.bestMeanReward = bestMeanReward(history);
    summary.lossLast = std::numeric_limits<double>::quiet_NaN();
    for (const EpisodeSample &sample : history) {
        if (!qIsNaN(sample.loss)) {
            summary.lossLast = sample.loss;
            summary.qAbsMax = std::max(summary.qAbsMax, sample.maxAbsQ);
        }
    }
    if (!history.isEmpty()) {
        summary.learningSteps = history.last().learningSteps;
        summary.seconds = history.last().seconds;
    }
    return summary;
}

} // namespace cineq
