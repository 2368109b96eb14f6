// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/checkpoints.h"
#include "engine/training/trainer.h"
#include "engine/training/trainingsummary.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace cineq {

/// Runs a Trainer on a thread of its own, in slices of some milliseconds: between two slices the thread's event loop
/// delivers pause(), resume() and stop() as ordinary slots. Create it, move it to its thread, connect; the owner ends
/// it with a blocking stop(), then quits the thread and waits.
class TrainingWorker : public QObject
{
    Q_OBJECT

public:
    /// modelFolder: where finished models are written, and beside them the checkpoints of the run in hand.
    explicit TrainingWorker(QString modelFolder);
    ~TrainingWorker() override;

    /// What the run in hand has learned so far, to be used by others: its networks are copies. On the worker's thread.
    /// Fails with NoModel without a run, and OutOfMemory.
    [[nodiscard]] Result<std::shared_ptr<const Model>> snapshot() const;

public Q_SLOTS:
    /// Begins a run from that model. One that is under way is ended first, as by stop().
    void start(const std::shared_ptr<const cineq::Model> &model);
    /// Goes on with a run that died, likewise. What it was up to its checkpoint is told first, by goingOn().
    void goOn(const cineq::UnfinishedRun &run, const cineq::CatalogPtr &catalog);
    void pause();
    void resume();
    /// Ends the run; what was learned so far becomes a model, if anything was. saving() answers at once, finished()
    /// when the file is written.
    void stop();

Q_SIGNALS:
    void goingOn(const cineq::TrainingHistory &samples, const cineq::TrainingEvents &events,
                 const cineq::DqnConfig &config, quint64 seed);
    void paused();
    void resumed();
    /// The run's hyperparameters are searched before the first episode: how far that is, 0 ... 1. At most 25
    /// times a second.
    void searching(double progress);
    /// The last episode is over; what was learned is tried on fresh people.
    void validating();
    /// Learning is over; the model is being written, with a full replay buffer some hundred megabytes.
    void saving();
    /// At most 25 times a second.
    void episodesFinished(const cineq::TrainingHistory &samples);
    /// As often, after the episodes that were over by then.
    void eventsHappened(const cineq::TrainingEvents &events);
    void finished(const cineq::TrainingSummary &summary, const std::shared_ptr<const cineq::Model> &model);
    /// The run is over without a model.
    void failed(const cineq::Error &error);
    /// The model that finished() hands out, or a checkpoint, could not be written.
    void notSaved(const cineq::Error &error);

private:
    void begin(Result<std::unique_ptr<Trainer>> trainer, const QString &modelPath);
    void scheduleSlice();
    void runSlice();
    void flush();
    void finish();

    QString m_modelFolder;
    QString m_modelPath; // of the run in hand
    std::unique_ptr<Trainer> m_trainer;
    std::unique_ptr<Checkpoints> m_checkpoints; // while there is a trainer
    bool m_paused = false;
    bool m_sliceScheduled = false;
    TrainingHistory m_pending; // finished, not yet told
    qsizetype m_toldEvents = 0;
    QElapsedTimer m_sinceTold;
};

} // namespace cineq
