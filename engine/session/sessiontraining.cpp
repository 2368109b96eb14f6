// SPDX-License-Identifier: GPL-3.0-or-later
// The session's training runs.
#include "engine/base/paths.h"
#include "engine/catalog/ratingtable.h"
#include "engine/model/modelfile.h"
#include "engine/session/inbackground.h"
#include "engine/session/runfollower.h"
#include "engine/session/session.h"
#include "engine/training/checkpoints.h"
#include "engine/training/trainingworker.h"

#include <QFileInfo>

namespace cineq {

namespace {

using ModelResult = Result<std::shared_ptr<const Model>>;

/// A model to start training from; features fitted before are kept where they are the same kind.
ModelResult startFor(const std::shared_ptr<const Model> &inUse, const CatalogPtr &catalog,
                     const TrainingRequest &request)
{
    RatingMatrix ratings(catalog->size());
    if (request.config.state == StateKind::People) {
        if (!isRatedByBundledPeople(*catalog))
            return failure(ErrorCode::RatingsNeeded);
        const Result<RatingTable> table = readRatings(bundledRatings(), *catalog);
        if (!table)
            return tl::unexpected(table.error());
        ratings = RatingMatrix(*table);
    }
    const bool isFitted = inUse && inUse->catalog == catalog && inUse->info.movies == catalog->size();
    if (isFitted && inUse->config.tagFeatures == request.config.tagFeatures)
        return makeUntrainedModel(*inUse, request.config, request.seed, ratings);
    return makeUntrainedModel(catalog, request.config, request.seed, ratings);
}

/// A checkpoint of a run that goes on elsewhere, which may take it away at any time.
struct FoundCheckpoint
{
    std::shared_ptr<const Model> model;
    QString passedOver; // the first one, where it can't be read
};

/// The first checkpoint that can be read; fails as the one asked for does.
Result<FoundCheckpoint> readCheckpoint(const QString &runFolder, CheckpointChoice choice, const CatalogPtr &catalog)
{
    std::optional<Error> error;
    for (const QString &path : checkpointPaths(runFolder, choice)) {
        const ModelResult read = readModel(path, catalog);
        if (read) {
            auto model = std::make_shared<Model>(**read);
            model->info.path.clear();
            return FoundCheckpoint{std::move(model), error ? error->file : QString()};
        }
        if (!error && read.error().code != ErrorCode::FileMissing) // replaced by a newer one meanwhile
            error = read.error();
    }
    return tl::unexpected(error.value_or(Error{ErrorCode::RunMissing, runFolder}));
}

} // namespace

void Session::followTraining()
{
    // What the worker says may be overtaken by a stop: from there no way leads back.
    const auto follow = [this](TrainingState from, TrainingState to) {
        return [this, from, to] {
            if (m_trainingState == from)
                setTrainingState(to);
        };
    };
    connect(m_worker, &TrainingWorker::paused, this, follow(TrainingState::Running, TrainingState::Paused));
    connect(m_worker, &TrainingWorker::resumed, this, follow(TrainingState::Paused, TrainingState::Running));
    connect(m_worker, &TrainingWorker::validating, this, follow(TrainingState::Running, TrainingState::Validating));
    connect(m_worker, &TrainingWorker::saving, this, [this] { setTrainingState(TrainingState::Saving); });
    connect(m_worker, &TrainingWorker::searching, this, [this](double progress) {
        if (m_trainingState == TrainingState::Running)
            Q_EMIT hyperparametersSearched(progress);
    });
    connect(m_worker, &TrainingWorker::episodesFinished, this, &Session::onEpisodes);
    connect(m_worker, &TrainingWorker::eventsHappened, this, [this](const TrainingEvents &events) {
        m_events.append(events);
        Q_EMIT trainingEventsHappened(events);
    });
    connect(
        m_worker, &TrainingWorker::goingOn, this,
        [this](const TrainingHistory &samples, const TrainingEvents &events, const DqnConfig &config, quint64 seed) {
            m_request = {config, seed};
            onEpisodes(samples);
            m_events = events;
            Q_EMIT trainingEventsHappened(events);
        });
    connect(m_worker, &TrainingWorker::finished, this, &Session::onTrainingFinished);
    connect(m_worker, &TrainingWorker::notSaved, this, &Session::tellFailure);
    connect(m_worker, &TrainingWorker::failed, this, &Session::onTrainingFailed);
}

void Session::startTraining(const TrainingRequest &request)
{
    if (m_trainingState != TrainingState::Idle) {
        tellFailure(Error{ErrorCode::TrainingUnderWay});
        return;
    }
    if (!m_catalog) {
        onTrainingFailed(Error{ErrorCode::NoModel});
        return;
    }
    m_request = request;
    const quint64 number = ++m_runs;
    beginTraining(TrainingState::Preparing);
    inBackground(
        this, [inUse = m_model, catalog = m_catalog, request] { return startFor(inUse, catalog, request); },
        [this, number](const ModelResult &start) {
            if (number != m_runs || m_trainingState != TrainingState::Preparing)
                return; // stopped meanwhile
            if (!start) {
                onTrainingFailed(start.error());
                return;
            }
            setTrainingState(TrainingState::Running);
            QMetaObject::invokeMethod(m_worker, [worker = m_worker, model = *start] { worker->start(model); });
        });
}

void Session::goOnTraining(const UnfinishedRun &run)
{
    if (m_trainingState != TrainingState::Idle) {
        tellFailure(Error{ErrorCode::TrainingUnderWay});
        return;
    }
    m_request = {};
    m_request.config.episodes = run.asked;
    beginTraining(TrainingState::Running);
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, run, catalog = m_catalog] { worker->goOn(run, catalog); });
}

void Session::beginTraining(TrainingState state)
{
    m_runFollower->stop(); // what is seen of training is this run from now on
    m_history.clear();
    m_events.clear();
    m_unfinishedRun.reset();
    m_trainingJob = m_jobs.begin(tr("Training"), [this] { stopTraining(); });
    setTrainingState(state);
}

void Session::pauseTraining()
{
    if (m_trainingState == TrainingState::Running)
        QMetaObject::invokeMethod(m_worker, &TrainingWorker::pause);
}

void Session::resumeTraining()
{
    if (m_trainingState == TrainingState::Paused)
        QMetaObject::invokeMethod(m_worker, &TrainingWorker::resume);
}

void Session::stopTraining()
{
    if (m_trainingState == TrainingState::Preparing) {
        m_jobs.fail(m_trainingJob, Error{ErrorCode::Cancelled});
        setTrainingState(TrainingState::Idle);
    } else if (canStop(m_trainingState)) {
        setTrainingState(TrainingState::Stopping);
        QMetaObject::invokeMethod(m_worker, &TrainingWorker::stop);
    }
}

void Session::snapshotTraining()
{
    const auto tell = [this, catalog = m_catalog](const Result<std::shared_ptr<const Model>> &model) {
        if (catalog != m_catalog)
            return;
        if (model)
            Q_EMIT trainingSnapshot(*model);
        else if (model.error().code != ErrorCode::NoModel) // else the run is over by now
            tellFailure(model.error());
    };
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, tell] {
        QMetaObject::invokeMethod(this, [tell, model = worker->snapshot()] { tell(model); });
    });
}

void Session::useSnapshot(const std::shared_ptr<const Model> &model)
{
    if (model->catalog == m_catalog && canStop(m_trainingState)) // else the run's last model is in use by now
        useModel(model);
}

void Session::useFollowedRun(CheckpointChoice choice)
{
    if (!m_runFollower->isUsable())
        return;
    const QString folder = m_runFollower->folder();
    if (hasModel(m_runFollower->status())) {
        openModel(modelPathOf(folder));
        return;
    }
    const quint64 job = m_jobs.begin(tr("Reading a checkpoint of %1").arg(QFileInfo(modelPathOf(folder)).fileName()));
    inBackground(
        this, [folder, choice, catalog = m_catalog] { return readCheckpoint(folder, choice, catalog); },
        [this, job, catalog = m_catalog](const Result<FoundCheckpoint> &found) {
            if (catalog != m_catalog) {
                m_jobs.fail(job, Error{ErrorCode::Cancelled});
                return;
            }
            if (!found) {
                failJob(job, found.error());
                return;
            }
            const auto episodes = static_cast<int>(found->model->history.size());
            m_jobs.finish(job, tr("What was learned in %Ln episode(s) is in use", nullptr, episodes));
            useModel(found->model);
            Q_EMIT followedRunUsed(episodes, found->passedOver);
        });
}

bool Session::isModelOfLastRun() const
{
    return m_model && !m_history.isEmpty() && m_model->history.size() == m_history.size() &&
           m_model->history.last().seconds == m_history.last().seconds;
}

void Session::onEpisodes(const TrainingHistory &samples)
{
    m_history.append(samples);
    if (!samples.isEmpty())
        m_jobs.progress(m_trainingJob, samples.last().episode, m_request.config.episodes);
    Q_EMIT episodesFinished(samples);
}

void Session::onTrainingFailed(const Error &error)
{
    if (m_trainingState == TrainingState::Idle)
        m_jobs.noteFailure(tr("Training"), error);
    else
        m_jobs.fail(m_trainingJob, error);
    setTrainingState(TrainingState::Idle);
    Q_EMIT trainingFailed(error);
}

void Session::onTrainingFinished(const TrainingSummary &summary, const std::shared_ptr<const Model> &model)
{
    m_jobs.finish(m_trainingJob, summary.complete ? tr("Finished: %Ln episode(s)", nullptr, summary.episodes)
                                                  : tr("Stopped: %Ln episode(s)", nullptr, summary.episodes));
    setTrainingState(TrainingState::Idle);
    if (model && model->catalog == m_catalog)
        useModel(model);
    if (model && !summary.modelPath.isEmpty())
        keepRunOf(summary, *model);
    Q_EMIT trainingFinished(summary);
}

void Session::keepRunOf(const TrainingSummary &summary, const Model &model)
{
    m_keeper.keepRun({.model = summary.modelPath,
                      .preset = model.info.preset,
                      .seed = model.info.seed,
                      .episodes = summary.episodes,
                      .meanReward = summary.meanRewardLast100,
                      .ended = QDateTime::currentDateTimeUtc(),
                      .bestReward = summary.bestMeanReward,
                      .seconds = summary.seconds});
}

void Session::setTrainingState(TrainingState state)
{
    if (m_trainingState == state)
        return;
    m_trainingState = state;
    Q_EMIT trainingStateChanged(state);
}

} // namespace cineq
