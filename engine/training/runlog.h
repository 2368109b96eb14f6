// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/model/traininghistory.h"
#include "engine/rl/dqnconfig.h"

#include <QDateTime>
#include <QFile>

#include <variant>

namespace cineq {

class Trainer;

inline constexpr int kRunLogVersion = 1;

/// What was begun: the first line of a run's log.
struct RunHeader
{
    QString id; ///< another one each time that the run is begun or gone on with
    QString catalogPath;
    QByteArray catalogFingerprint;
    int movies = 0;
    QString preset;
    DqnConfig config;
    quint64 seed = 0;
    int ranks = 1;   ///< processes that train together
    QDateTime begun; ///< UTC
};

/// Any other line: an episode, what happened beside, or why the run ended without a model. Nothing where a line is of a
/// kind unknown here.
using RunLine = std::variant<std::monostate, EpisodeSample, TrainingEvent, Error>;

/// Of the log in a run's folder.
[[nodiscard]] QString runLogIn(const QString &runFolder);
/// Fails with RunForeign, RunVersion or RunDamaged, without a file.
[[nodiscard]] Result<RunHeader> parseRunHeader(const QByteArray &line);
/// Fails with RunDamaged likewise.
[[nodiscard]] Result<RunLine> parseRunLine(const QByteArray &line);

/// Writes what a run measures, for others to follow while it goes on: "metrics.jsonl", a JSON object a line, the first
/// one the header. Lines are only added, and reach the system at once, so that a killed run leaves all but the last
/// one whole. A plain object, one thread at a time.
class RunLog
{
public:
    /// Begins the log of that folder anew with what the trainer's history holds already. Fails with WriteFailed.
    [[nodiscard]] Result<void> begin(const QString &runFolder, const Trainer &trainer);
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    /// Adds what has come since. What finds no room on the disk is added the next time.
    void add(const Trainer &trainer);
    /// The run has failed. Nothing where the log has not begun.
    void end(const Error &error);
    void close() { m_file.close(); }

private:
    bool write(const QByteArray &lines);

    QFile m_file;
    qsizetype m_episodes = 0; // written, as are the events
    qsizetype m_events = 0;
};

} // namespace cineq
