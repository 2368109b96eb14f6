// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/runlog.h"
#include "engine/training/trainer.h"
#include "engine/training/unfinishedrun.h"

#include <QElapsedTimer>
#include <QLockFile>

#include <chrono>
#include <optional>

namespace cineq {

/// What a run that has not ended leaves behind for the case that it never will, and for those who follow it: beside the
/// model file that it is going to write, in a folder of its own, the newest few checkpoints, the one of the highest
/// reward, and the run's log. Each checkpoint is a model file that training goes on from, written whole or not at all.
class Checkpoints
{
public:
    static constexpr int kUsualInterval = 100; ///< episodes
    static constexpr int kNewest = 3;          ///< of which the newest are kept
    static constexpr std::chrono::milliseconds kLogEvery{100};

    /// modelPath: the file that the run is going to write. interval: episodes from one checkpoint to the next; 0: there
    /// are none, and no folder. leastPause: time from one to the next, however fast episodes go by.
    Checkpoints(const QString &modelPath, int interval, std::chrono::milliseconds leastPause = {});
    ~Checkpoints();
    Checkpoints(const Checkpoints &) = delete;
    Checkpoints &operator=(const Checkpoints &) = delete;

    /// Writes a checkpoint where the trainer has come into another interval since the last, and has the trainer note
    /// it; the first call makes the folder, and all of them keep the log. Fails with WriteFailed or OutOfMemory; the
    /// former checkpoints stay.
    [[nodiscard]] Result<void> keep(Trainer &trainer);
    /// Writes to the log what has come since, unless that has been done so shortly ago.
    void log(const Trainer &trainer, std::chrono::milliseconds leastPause = {});
    /// Writes to the log that the run has failed.
    void fail(const Error &error) { m_log.end(error); }
    /// The run has ended and its model is written, or nobody wants to go on with it.
    void remove();

private:
    [[nodiscard]] Result<void> openFolder(const Trainer &trainer);
    void dropOld() const;

    QString m_folder;
    int m_interval;
    std::chrono::milliseconds m_leastPause;
    QElapsedTimer m_sinceKept;
    qsizetype m_kept = 0; // episodes up to the last checkpoint
    QLockFile m_running;  // tells other programs that the run is not dead
    RunLog m_log;
    QElapsedTimer m_sinceLogged; // invalid before the first time
};

/// Where the run that is to write this model keeps its checkpoints and its log.
[[nodiscard]] QString runFolderOf(const QString &modelPath);
/// The model that the run of that folder is to write; empty where no run's folder is called so.
[[nodiscard]] QString modelPathOf(const QString &runFolder);
/// Whether the program that keeps this folder is at it still; none where that is another machine's to know.
[[nodiscard]] std::optional<bool> isRunning(const QString &runFolder);

enum class CheckpointChoice { Newest, Best };
/// The checkpoints of that folder, unread, the one asked for first, then the others from the newest on.
[[nodiscard]] QStringList checkpointPaths(const QString &runFolder, CheckpointChoice first);

/// Of the runs that were to write a model into the folder, the newest that is dead, newer than every model there, and
/// can be gone on with on that catalogue. Reads the whole checkpoint to be sure of it.
[[nodiscard]] std::optional<UnfinishedRun> newestUnfinishedRun(const QString &modelFolder, const Catalog &catalog);
/// The newest whole checkpoint of the run that was to write this model; empty = none, or the model is newer.
[[nodiscard]] QString newestCheckpoint(const QString &modelPath);
/// Deletes a dead run's checkpoints; those of one that another program is at stay.
void removeCheckpoints(const QString &modelPath);

} // namespace cineq
