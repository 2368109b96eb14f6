// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QDataStream>
#include <QList>
#include <QMetaType>

namespace cineq {

/// What one finished episode showed. NaN = nothing learned during it.
struct EpisodeSample
{
    int episode = 0; ///< 1-based
    qint64 learningSteps = 0;
    double reward = 0.0; ///< sum over the episode
    double loss = 0.0;   ///< mean over the learning steps since the sample before
    double epsilon = 0.0;
    double meanQ = 0.0;   ///< mean over the same of the chosen actions' Q
    double maxAbsQ = 0.0; ///< largest |Q| seen in the same
    double seconds = 0.0; ///< since the run began
};

using TrainingHistory = QList<EpisodeSample>;

/// Mean reward of episodes begin ... end - 1 (clamped); NaN where there are none.
[[nodiscard]] double meanReward(const TrainingHistory &history, qsizetype begin, qsizetype end);

/// Writes the history as CSV, whole or not at all. Fails with WriteFailed.
[[nodiscard]] Result<void> writeHistory(const QString &path, const TrainingHistory &history);

QDataStream &operator<<(QDataStream &stream, const EpisodeSample &sample);
QDataStream &operator>>(QDataStream &stream, EpisodeSample &sample);
/// Takes no more memory than what follows can fill, which Qt's own would.
QDataStream &operator>>(QDataStream &stream, TrainingHistory &history);

} // namespace cineq

Q_DECLARE_METATYPE(cineq::EpisodeSample)
