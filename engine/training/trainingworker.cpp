// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/trainingworker.h"

#include "engine/model/modelfile.h"

#include <QFileInfo>

#include <utility>

namespace cineq {

namespace {

constexpr qint64 kSliceMilliseconds = 20;
constexpr qint64 kTellEveryMilliseconds = 40;
constexpr std::chrono::seconds kLeastPause{10}; // between checkpoints: meanwhile nothing is answered

} // namespace

TrainingWorker::TrainingWorker(QString modelFolder) : m_modelFolder(std::move(modelFolder)) {}

TrainingWorker::~TrainingWorker() = default;

void TrainingWorker::start(const std::shared_ptr<const Model> &model)
{
    stop(); // its memory may be needed, too
    begin(makeTrainer(model, peopleOf(*model)), freshModelPath(m_modelFolder, model->info.preset));
}

void TrainingWorker::goOn(const UnfinishedRun &run, const CatalogPtr &catalog)
{
    stop();
    begin(readTrainer(run.checkpoint, catalog, RatingMatrix(catalog->size())), run.modelPath);
    if (!m_trainer)
        return;
    Q_EMIT goingOn(m_trainer->history(), m_trainer->events(), m_trainer->config(), m_trainer->seed());
    m_toldEvents = m_trainer->events().size();
    m_trainer->note(TrainingEventKind::Resumed);
}

void TrainingWorker::begin(Result<std::unique_ptr<Trainer>> trainer, const QString &modelPath)
{
    if (!trainer) {
        Q_EMIT failed(trainer.error());
        return;
    }
    m_trainer = std::move(*trainer);
    m_modelPath = modelPath;
    m_checkpoints = std::make_unique<Checkpoints>(modelPath, Checkpoints::kUsualInterval, kLeastPause);
    m_paused = false;
    m_pending.clear();
    m_toldEvents = 0;
    m_sinceTold.start();
    scheduleSlice();
}

Result<std::shared_ptr<const Model>> TrainingWorker::snapshot() const
{
    if (!m_trainer)
        return failure(ErrorCode::NoModel);
    return m_trainer->model();
}

void TrainingWorker::pause()
{
    if (!m_trainer || m_paused)
        return;
    m_paused = true;
    m_trainer->note(TrainingEventKind::Paused);
    m_checkpoints->log(*m_trainer);
    flush();
    Q_EMIT paused();
}

void TrainingWorker::resume()
{
    if (!m_trainer || !m_paused)
        return;
    m_paused = false;
    m_trainer->note(TrainingEventKind::Resumed);
    Q_EMIT resumed();
    scheduleSlice();
}

void TrainingWorker::stop()
{
    if (m_trainer)
        finish();
}

void TrainingWorker::scheduleSlice()
{
    if (m_sliceScheduled)
        return;
    m_sliceScheduled = true;
    QMetaObject::invokeMethod(this, &TrainingWorker::runSlice, Qt::QueuedConnection);
}

void TrainingWorker::runSlice()
{
    m_sliceScheduled = false;
    if (!m_trainer || m_paused)
        return;
    QElapsedTimer slice;
    slice.start();
    const bool learnedBefore = m_trainer->hasLearned();
    while (!m_trainer->isFinished() && slice.elapsed() < kSliceMilliseconds) {
        const Result<TrainingHistory> stepped = m_trainer->step();
        if (!stepped) {
            flush();
            m_trainer.reset();
            m_checkpoints->fail(stepped.error());
            if (stepped.error().code == ErrorCode::Diverged) // as it would again
                m_checkpoints->remove();
            m_checkpoints.reset();
            Q_EMIT failed(stepped.error());
            return;
        }
        m_pending.append(*stepped);
        if (const Result<void> kept = m_checkpoints->keep(*m_trainer); !kept)
            Q_EMIT notSaved(kept.error());
    }
    if (m_sinceTold.elapsed() >= kTellEveryMilliseconds)
        flush();
    if (m_trainer->isFinished()) {
        finish();
        return;
    }
    if (m_trainer->hasLearned() && !learnedBefore) {
        flush();
        Q_EMIT validating();
    }
    scheduleSlice();
}

void TrainingWorker::flush()
{
    m_sinceTold.restart();
    if (!m_pending.isEmpty())
        Q_EMIT episodesFinished(std::exchange(m_pending, {}));
    if (!m_trainer->hasSearched())
        Q_EMIT searching(m_trainer->searchProgress());
    const TrainingEvents &events = m_trainer->events();
    if (const qsizetype told = std::exchange(m_toldEvents, events.size()); told < events.size())
        Q_EMIT eventsHappened(events.sliced(told));
}

void TrainingWorker::finish()
{
    flush();
    const std::unique_ptr<Trainer> trainer = std::move(m_trainer);
    const std::unique_ptr<Checkpoints> checkpoints = std::move(m_checkpoints);
    TrainingSummary summary = summarize(trainer->history());
    summary.complete = trainer->isFinished();
    if (trainer->learningSteps() == 0) {
        checkpoints->remove();
        Q_EMIT finished(summary, nullptr);
        return;
    }
    Q_EMIT saving();
    Result<std::shared_ptr<const Model>> learned = trainer->model();
    if (!learned) {
        Q_EMIT failed(learned.error());
        return;
    }
    auto model = std::make_shared<Model>(**learned);
    summary.gain = model->info.gain;
    const bool isTaken = QFileInfo::exists(m_modelPath);
    model->info.path = isTaken ? freshModelPath(m_modelFolder, model->info.preset) : m_modelPath;
    if (const Result<QByteArray> written = trainer->write(model->info.path, *model)) {
        model->info.hash = *written;
        summary.modelPath = model->info.path;
        checkpoints->remove();
    } else { // what was learned still serves, until the program ends
        model->info.path.clear();
        Q_EMIT notSaved(written.error());
    }
    Q_EMIT finished(summary, model);
}

} // namespace cineq
