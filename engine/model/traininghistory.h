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
    double tdError = 0.0; ///< mean over the same of |Q - target|; NaN also where a file of an earlier version has none
    double replayFill = 0.0; ///< share of the replay buffer, 0 ... 1; NaN likewise
    double seconds = 0.0;    ///< of training since the run began, without pauses
};

using TrainingHistory = QList<EpisodeSample>;

enum class TrainingEventKind : quint8 { Checkpoint, Paused, Resumed };

/// Something that happened to a run beside its learning, and has no part in what it learns.
struct TrainingEvent
{
    TrainingEventKind kind = TrainingEventKind::Checkpoint;
    int episode = 0; ///< the last one that was over by then; 0 = none

    bool operator==(const TrainingEvent &) const = default;
};

/// In the order in which they happened.
using TrainingEvents = QList<TrainingEvent>;

/// Mean reward of episodes begin ... end - 1 (clamped); NaN where there are none.
[[nodiscard]] double meanReward(const TrainingHistory &history, qsizetype begin, qsizetype end);

/// The highest mean reward of 100 episodes in a row, of all where there are fewer; NaN of none.
[[nodiscard]] double bestMeanReward(const TrainingHistory &history);

/// Writes the history as CSV, whole or not at all. Fails with WriteFailed.
[[nodiscard]] Result<void> writeHistory(const QString &path, const TrainingHistory &history);

QDataStream &operator<<(QDataStream &stream, const EpisodeSample &sample);
QDataStream &operator>>(QDataStream &stream, EpisodeSample &sample);
/// Takes no more memory than what follows can fill, which Qt's own would.
QDataStream &operator>>(QDataStream &stream, TrainingHistory &history);
/// Reads a history as model files of version 3 have it: without TD error and replay fill.
void readHistoryOfVersion3(QDataStream &stream, TrainingHistory &history);

QDataStream &operator<<(QDataStream &stream, const TrainingEvent &event);
/// An unknown kind is ReadCorruptData.
QDataStream &operator>>(QDataStream &stream, TrainingEvent &event);
/// Takes no more memory than what follows can fill.
QDataStream &operator>>(QDataStream &stream, TrainingEvents &events);

} // namespace cineq

Q_DECLARE_METATYPE(cineq::EpisodeSample)
Q_DECLARE_METATYPE(cineq::TrainingEvent)
