// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/runlog.h"

#include <optional>

namespace cineq {

/// How a run stands that another program is at, as far as its folder tells.
enum class RunStatus {
    Running,
    Paused,
    Finishing, ///< the last episode is over, the model not yet written
    Finished,  ///< its model is written, as it is of the next
    Stopped,   ///< before its last episode
    Failed,    ///< it said so
    Dead,      ///< its program is gone and has said nothing
    Gone,      ///< its folder is, and no model was written
};

/// Whether its model is written.
[[nodiscard]] constexpr bool hasModel(RunStatus status)
{
    return status == RunStatus::Finished || status == RunStatus::Stopped;
}

/// What is new of a run since it was last read.
struct RunNews
{
    std::optional<RunHeader> begun; ///< a run that was not told of before: what was told is of another one
    TrainingHistory samples;
    TrainingEvents events;
    RunStatus status = RunStatus::Running;
    std::optional<Error> failure; ///< why it has failed
    QDateTime heard;              ///< when it has last said something, UTC, by this machine's clock
    int checkpoints = 0;          ///< that are there now
    bool hasMore = false;         ///< unread
};

/// Reads a run's folder while the run goes on, whoever is at it: its log up to the last whole line, each time from
/// where the time before ended, and its model once the folder is gone. Writes nothing there. A plain object, any
/// thread, one at a time; a folder on a network may let it wait.
class RunReader
{
public:
    static constexpr qint64 kMostBytes = 1 << 20; ///< a time: some thousand episodes
    static constexpr qint64 kLongestLine = 64 << 10;

    explicit RunReader(QString runFolder);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Fails with RunDamaged, RunVersion or RunUnreadable, and as long as nothing has been read yet with RunMissing,
    /// RunEmpty or RunForeign too. The next time may go well.
    [[nodiscard]] Result<RunNews> read();

private:
    [[nodiscard]] Error whyNoLog() const;
    [[nodiscard]] Result<void> readHead(QFile &log, RunNews &news);
    [[nodiscard]] Result<void> readLines(QFile &log, RunNews &news);
    [[nodiscard]] Result<void> take(const QByteArray &line, RunNews &news);
    void judge(RunNews &news);
    [[nodiscard]] bool lookForModel(RunNews &news);
    [[nodiscard]] tl::unexpected<Error> damaged(Error error) const;

    QString m_folder;
    QByteArray m_head; // the log's first line; empty before it has been read
    RunHeader m_header;
    qint64 m_position = 0; // behind the last line taken, m_line
    qint64 m_line = 0;
    EpisodeSample m_last;
    TrainingEvents m_events;
    std::optional<Error> m_failure;
    QDateTime m_heard;
    QDateTime m_modelWritten; // of the model last looked at
    RunStatus m_outcome = RunStatus::Gone;
};

/// A run's folder among others.
struct RunOverview
{
    QString folder;
    RunHeader header;
    int episodes = 0; ///< that are over
    QDateTime heard;  ///< UTC
    bool isDead = false;
};

/// The runs whose folders lie in that one, those last heard of first.
[[nodiscard]] QList<RunOverview> runsIn(const QString &folder);
/// Folders of the runs that a path stands for: a run's folder, a file in it, the model that is to be written, or a
/// folder that runs lie in. Never empty; fails with RunMissing, RunEmpty, RunForeign, RunUnreadable, RunVersion or
/// RunDamaged.
[[nodiscard]] Result<QStringList> runsAt(const QString &path);

} // namespace cineq
