// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/model.h"

#include <QMetaType>
#include <QString>

namespace cineq {

/// How a training run ended.
struct TrainingSummary
{
    int episodes = 0;
    qint64 learningSteps = 0;
    double seconds = 0.0;
    double meanRewardFirst100 = 0.0;
    double meanRewardLast100 = 0.0;
    double bestMeanReward = 0.0; ///< of 100 episodes in a row
    double lossLast = 0.0;
    double qAbsMax = 0.0;
    NetworkGain gain;      ///< of networks over a prior, once validated
    bool complete = false; ///< false: stopped before its last episode
    QString modelPath;
};

/// Sums a history up.
[[nodiscard]] TrainingSummary summarize(const TrainingHistory &history);

} // namespace cineq

Q_DECLARE_METATYPE(cineq::TrainingSummary)
