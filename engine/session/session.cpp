// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/session.h"

#include "engine/base/paths.h"
#include "engine/catalog/catalogreader.h"
#include "engine/catalog/ratingtable.h"
#include "engine/model/modelfile.h"
#include "engine/recommend/listwriter.h"
#include "engine/session/inbackground.h"
#include "engine/session/steptext.h"
#include "engine/training/checkpoints.h"
#include "engine/training/trainingworker.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cineq {

namespace {

constexpr int kFewAnswers = 20; // that a state takes in within a blink

using ModelResult = Result<std::shared_ptr<const Model>>;

/// The newest of the user's models that fits, else a bundled one, else an untrained one.
ModelResult modelFor(const CatalogPtr &catalog, const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QString path = newestModelFor(folder, *catalog);
        if (path.isEmpty())
            continue;
        if (ModelResult model = readModel(path, catalog))
            return model;
    }
    return makeUntrainedModel(catalog, DqnConfig::defaults(), 0);
}

/// A model to start training from; features fitted before are kept where they are the same kind.
ModelResult startFor(const std::shared_ptr<const Model> &inUse, const CatalogPtr &catalog,
                     const TrainingRequest &request)
{
    RatingMatrix ratings(catalog->size());
    if (request.config.state == StateKind::People) {
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

} // namespace

Session::Session(QString modelFolder, QString bundledModels, QObject *parent)
    : QObject(parent), m_modelFolder(std::move(modelFolder)), m_bundledModels(std::move(bundledModels))
{
    qRegisterMetaType<TrainingHistory>();
    qRegisterMetaType<TrainingEvents>();
    qRegisterMetaType<DqnConfig>();
    qRegisterMetaType<TrainingSummary>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<std::shared_ptr<const Model>>();

    m_worker = new TrainingWorker(m_modelFolder);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    followTraining();
    followEvaluation();
    connect(&m_keeper, &ProfileKeeper::loaded, this, &Session::followProfile);
    connect(&m_keeper, &ProfileKeeper::stepsChanged, this, &Session::profileChanged);
    connect(&m_keeper, &ProfileKeeper::runsChanged, this, &Session::runsChanged);
    connect(&m_keeper, &ProfileKeeper::failed, this, &Session::tellFailure);
    connect(&m_keeper, &ProfileKeeper::unavailable, this, [this](const Error &error) {
        m_storeFailure = error;
        m_jobs.noteFailure(tr("Opening the store"), error);
        Q_EMIT storeUnavailable(error);
    });
    m_thread.setObjectName(QStringLiteral("training"));
    m_thread.start();
}

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

void Session::followEvaluation()
{
    connect(&m_evaluation, &EvaluationRunner::started, this,
            [this] { m_evaluationJob = m_jobs.begin(tr("Evaluation"), [this] { m_evaluation.stop(); }); });
    connect(&m_evaluation, &EvaluationRunner::progressed, this, [this](const EvaluationProgress &progress) {
        m_jobs.progress(m_evaluationJob, progress.sessions, progress.all, progress.secondsLeft);
    });
    connect(&m_evaluation, &EvaluationRunner::finished, this, [this](const EvaluationReportPtr &report) {
        m_jobs.finish(m_evaluationJob,
                      tr("%Ln policy(ies) measured", nullptr, static_cast<int>(report->evaluation.policies.size())));
    });
    connect(&m_evaluation, &EvaluationRunner::failed, this,
            [this](const Error &error) { m_jobs.fail(m_evaluationJob, error); });
}

Session::~Session()
{
    // A queued stop() just before quit() would never run.
    QMetaObject::invokeMethod(m_worker, &TrainingWorker::stop, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<RecommendationList> Session::recommend(const RecommendationRequest &request) const
{
    if (!m_ratingSession)
        return failure(ErrorCode::NoModel);
    return m_ratingSession->recommend(request);
}

Result<void> Session::exportList(const RecommendationList &list, const QString &path) const
{
    return writeList(path, list);
}

void Session::openCatalog(const QString &path)
{
    const quint64 number = ++m_opened;
    m_opening = true;
    m_jobs.fail(m_openingJob, Error{ErrorCode::Cancelled}); // an earlier one, overtaken
    m_openingJob = m_jobs.begin(tr("Opening %1").arg(QFileInfo(path).fileName()), [this] {
        ++m_opened; // what is still read is dropped
        m_opening = false;
        failJob(m_openingJob, Error{ErrorCode::Cancelled});
    });
    Q_EMIT openingStarted(path);
    inBackground(
        this, [path] { return readCatalog(path); },
        [this, number, folders = QStringList{m_modelFolder, m_bundledModels}](const Result<CatalogPtr> &catalog) {
            if (number != m_opened)
                return;
            if (!catalog) {
                m_opening = false;
                failJob(m_openingJob, catalog.error());
                return;
            }
            m_jobs.finish(m_openingJob, tr("%Ln movie(s)", nullptr, (*catalog)->size()));
            const quint64 job = m_jobs.begin(tr("Making the model ready"));
            stopTraining();
            m_catalog = *catalog;
            m_model.reset();
            m_ratingSession.reset();
            m_nextModel.reset();
            m_unfinishedRun.reset();
            m_evaluation.forget();
            m_expectations.clear();
            ++m_made;
            Q_EMIT catalogOpened(m_catalog);
            Q_EMIT ratingSessionChanged();
            inBackground(
                this, [opened = *catalog, folders] { return modelFor(opened, folders); },
                [this, number, job, opened = *catalog](const ModelResult &model) {
                    if (opened != m_catalog) {
                        m_jobs.fail(job, Error{ErrorCode::Cancelled});
                        return;
                    }
                    if (number == m_opened) // else a later file is still being read, or was no catalogue
                        m_opening = false;
                    takeModel(job, model);
                });
            inBackground(
                this, [opened = *catalog, folder = m_modelFolder] { return newestUnfinishedRun(folder, *opened); },
                [this, opened = *catalog](const std::optional<UnfinishedRun> &run) {
                    if (opened != m_catalog || m_trainingState != TrainingState::Idle)
                        return;
                    m_unfinishedRun = run;
                    if (run)
                        Q_EMIT unfinishedRunFound(*run);
                });
        });
}

void Session::openModel(const QString &path)
{
    if (!m_catalog) {
        tellFailure({ErrorCode::NoModel, path});
        return;
    }
    const quint64 job = m_jobs.begin(tr("Reading %1").arg(QFileInfo(path).fileName()));
    inBackground(
        this, [path, catalog = m_catalog] { return readModel(path, catalog); },
        [this, job, catalog = m_catalog](const ModelResult &model) {
            if (catalog == m_catalog)
                takeModel(job, model);
            else
                m_jobs.fail(job, Error{ErrorCode::Cancelled});
        });
}

void Session::takeModel(quint64 job, const Result<std::shared_ptr<const Model>> &model)
{
    if (!model) {
        failJob(job, model.error());
        return;
    }
    const QString name = QFileInfo((*model)->info.path).fileName();
    m_jobs.finish(job, name.isEmpty() ? tr("An untrained model is in use") : tr("%1 is in use").arg(name));
    useModel(*model);
}

void Session::saveModel(const QString &path)
{
    if (!m_model) {
        tellFailure({ErrorCode::NoModel, path});
        return;
    }
    const quint64 job = m_jobs.begin(tr("Saving the model"));
    inBackground(
        this, [path, model = m_model] { return writeModel(path, *model, {}); },
        [this, job, path](const Result<QByteArray> &written) {
            if (!written) {
                failJob(job, written.error());
                return;
            }
            m_jobs.finish(job, tr("Saved as %1").arg(path));
            Q_EMIT modelSaved(path);
        });
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

void Session::openStore(const QString &path, const QString &profile)
{
    m_keeper.open(path, profile);
}

void Session::useSalvagedStore()
{
    m_keeper.useSalvage();
}

void Session::useProfile(const QString &name)
{
    m_keeper.useProfile(name);
}

void Session::createProfile(const QString &name)
{
    m_keeper.createProfile(name);
}

void Session::renameProfile(const QString &newName)
{
    m_keeper.renameProfile(newName);
}

void Session::removeProfile()
{
    m_keeper.removeProfile();
}

QList<int> Session::listedRows(const QString &list) const
{
    QList<int> rows;
    for (const ListEntry &entry : m_keeper.state().entries) {
        if (entry.list != list || !m_catalog)
            continue;
        if (const std::optional<int> row = rowOf(*m_catalog, entry.movieId, entry.title))
            rows.append(*row);
    }
    return rows;
}

bool Session::isModelOfLastRun() const
{
    return m_model && !m_history.isEmpty() && m_model->history.size() == m_history.size() &&
           m_model->history.last().seconds == m_history.last().seconds;
}

PersonalRows Session::personalRows() const
{
    PersonalRows personal;
    if (!m_catalog)
        return personal;
    const auto put = [&](const QString &list, int row) {
        QBitArray &rows = personal.lists[list];
        rows.resize(m_catalog->size());
        rows.setBit(row);
    };
    for (const Answer &answer : m_keeper.state().answers) {
        const std::optional<int> row = rowOf(*m_catalog, answer.movieId, answer.title);
        if (!row)
            continue;
        put(kRatedList, *row);
        if (answer.stars)
            personal.stars.insert(*row, *answer.stars);
    }
    for (const ListEntry &entry : m_keeper.state().entries) {
        if (const std::optional<int> row = rowOf(*m_catalog, entry.movieId, entry.title))
            put(entry.list, *row);
    }
    return personal;
}

QStringList Session::ownLists() const
{
    QStringList names;
    for (const ListEntry &entry : m_keeper.state().entries) {
        if (!isProgramsList(entry.list) && !names.contains(entry.list))
            names.append(entry.list);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

void Session::giveFeedback(FeedbackKind kind)
{
    if (m_ratingSession && m_ratingSession->current())
        giveFeedbackTo(m_ratingSession->current()->row, kind);
}

void Session::giveFeedbackTo(int row, FeedbackKind kind)
{
    answer(row, kind, std::nullopt);
}

void Session::giveStars(double stars)
{
    if (m_ratingSession && m_ratingSession->current())
        giveStarsTo(m_ratingSession->current()->row, stars);
}

void Session::giveStarsTo(int row, double stars)
{
    answer(row, feedbackForStars(stars), stars);
}

void Session::answer(int row, FeedbackKind kind, std::optional<double> stars)
{
    if (!m_ratingSession || m_ratingSession->isAnswered(row))
        return;
    Answer answer = answerNow(*m_catalog, {row, kind}, stars);
    answer.given = nextTime();
    Step step = namedStep(Change::keep(answer));
    if (m_keeper.state().sessions.isEmpty())
        step.changes.prepend(Change::keep(SessionStart{answer.given}));
    m_ratingSession->answer(row, kind);
    m_keeper.apply(step);
    Q_EMIT ratingSessionChanged();
}

void Session::passMovie()
{
    if (!m_ratingSession)
        return;
    m_ratingSession->pass();
    Q_EMIT ratingSessionChanged();
}

void Session::hideMovie(int row, HiddenReason reason)
{
    if (!m_ratingSession || m_ratingSession->isAnswered(row))
        return;
    m_ratingSession->hide(row, reason);
    keep(Change::keep(entryNow(*m_catalog, row, reason == HiddenReason::Seen ? kSeenList : kHiddenList)));
    Q_EMIT ratingSessionChanged();
}

void Session::unhideMovie(int row)
{
    if (!m_ratingSession)
        return;
    const auto hidden = std::ranges::find(m_ratingSession->hidden(), row, &HiddenMovie::row);
    if (hidden == m_ratingSession->hidden().end())
        return;
    const QString list = hidden->reason == HiddenReason::Seen ? kSeenList : kHiddenList;
    m_ratingSession->unhide(row);
    keep(Change::forget(entryNow(*m_catalog, row, list)));
    Q_EMIT ratingSessionChanged();
}

void Session::setListed(const QString &list, const QList<int> &rows, bool isListed)
{
    Step step;
    for (const int row : rows) {
        const ListEntry entry = entryNow(*m_catalog, row, list);
        step.changes.append(isListed ? Change::keep(entry) : Change::forget(entry));
    }
    if (rows.isEmpty())
        return;
    if (rows.size() == 1)
        step.what = stepText(step.changes.first());
    else if (list == kWishList)
        step.what = tr("changed the wish list (movies: %1)").arg(rows.size());
    else
        step.what = tr("changed the list %1 (movies: %2)").arg(list).arg(rows.size());
    m_keeper.apply(step);
}

void Session::saveFilter(const QString &name, const QString &query)
{
    keep(Change::keep(SavedFilter{name, query}));
}

void Session::removeFilter(const QString &name)
{
    keep(Change::forget(SavedFilter{name, {}}));
}

void Session::renameFilter(const QString &name, const QString &newName)
{
    const QList<SavedFilter> &filters = m_keeper.state().filters;
    const auto filter = std::ranges::find(filters, name, &SavedFilter::name);
    if (filter == filters.end() || name == newName)
        return;
    m_keeper.apply({tr("renamed filter %1 to %2").arg(name, newName),
                    {Change::forget(*filter), Change::keep(SavedFilter{newName, filter->text})}});
}

void Session::keepImport(const Step &step)
{
    noteExpectations();
    m_keeper.apply(step);
    followProfile();
}

void Session::describeRun(const Run &run)
{
    m_keeper.describeRun(run);
}

void Session::forgetRun(const Run &run)
{
    m_keeper.forgetRun(run);
}

void Session::keepRun(const Run &run)
{
    m_keeper.keepRun(run);
}

void Session::undo()
{
    m_keeper.undo();
}

void Session::redo()
{
    m_keeper.redo();
}

void Session::resetRatingSession()
{
    if (!m_ratingSession || m_ratingSession->steps().isEmpty())
        return;
    noteExpectations();
    m_ratingSession->reset();
    keep(Change::keep(SessionStart{nextTime()}));
    Q_EMIT ratingSessionChanged();
}

void Session::keep(const Change &change)
{
    m_keeper.apply(namedStep(change));
}

/// Now, but later than whatever was said before: it is by time that answers are put in order and told from those of
/// the session before.
QDateTime Session::nextTime() const
{
    QDateTime time = QDateTime::currentDateTimeUtc();
    const ProfileState &state = m_keeper.state();
    if (!state.answers.isEmpty())
        time = std::max(time, state.answers.last().given.addMSecs(1));
    if (!state.sessions.isEmpty())
        time = std::max(time, state.sessions.last().begun);
    return time;
}

/// So that an answer that is undone and redone still knows what was expected of it.
void Session::noteExpectations()
{
    if (!m_ratingSession)
        return;
    for (const SessionStep &step : m_ratingSession->steps())
        m_expectations.insert(step.row, step.q);
}

/// Of the profile, with the expected rewards that are known.
RatingRecords Session::ratingRecords() const
{
    const CatalogPtr catalog = m_nextModel ? m_nextModel->catalog : m_catalog;
    const ProfileState &state = m_keeper.state();
    RatingRecords records = ratingRecordsIn(*catalog, state.answers, state.entries, state.sessions);
    for (SessionStep &step : records.steps)
        step.q = m_expectations.value(step.row, step.q);
    return records;
}

/// Makes the rating session anew: at once where that is little work, else in the background.
void Session::followProfile()
{
    if (m_keeper.state().isKept)
        m_storeFailure.reset();
    Q_EMIT profileChanged();
    if (m_nextModel)
        useModel(m_nextModel);
    else if (m_model)
        useModel(m_model);
}

void Session::useModel(const std::shared_ptr<const Model> &model)
{
    m_nextModel = model;
    const quint64 number = ++m_made;
    noteExpectations();
    RatingRecords records = ratingRecords();
    const auto isSame = [](const Feedback &a, const Feedback &b) { return a.row == b.row && a.kind == b.kind; };
    const auto isUnknown = [](const SessionStep &step) { return std::isnan(step.q); };
    const bool isSamePast = m_ratingSession && m_ratingSession->model() == model &&
                            std::ranges::equal(m_ratingSession->known(), records.known, isSame);
    if (std::ranges::count_if(records.steps, isUnknown) <= 1 &&
        (isSamePast || records.known.size() + records.steps.size() <= kFewAnswers)) {
        if (isSamePast)
            m_ratingSession->restore(records.steps, records.hidden);
        useRatingSession(isSamePast ? m_ratingSession : std::make_shared<RatingSession>(model, 0, records));
        return;
    }
    if (m_ratingSession && m_ratingSession->model() == model) { // one thread at a time scores with a model
        m_ratingSession.reset();
        Q_EMIT ratingSessionChanged();
    }
    inBackground(
        this, [model, records = std::move(records)] { return std::make_shared<RatingSession>(model, 0, records); },
        [this, number](const std::shared_ptr<RatingSession> &ratings) {
            if (number != m_made)
                return; // another one is under way, or the catalogue has changed
            m_ratingSession = ratings;
            useModel(ratings->model()); // what was said meanwhile
        });
}

void Session::useRatingSession(const std::shared_ptr<RatingSession> &ratings)
{
    m_nextModel.reset();
    m_ratingSession = ratings;
    if (std::exchange(m_model, ratings->model()) != ratings->model())
        Q_EMIT modelChanged();
    Q_EMIT ratingSessionChanged();
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

void Session::tellFailure(const Error &error)
{
    m_jobs.noteFailure(tr("Not done"), error);
    Q_EMIT failed(error);
}

void Session::failJob(quint64 job, const Error &error)
{
    m_jobs.fail(job, error);
    Q_EMIT failed(error);
}

void Session::setTrainingState(TrainingState state)
{
    if (m_trainingState == state)
        return;
    m_trainingState = state;
    Q_EMIT trainingStateChanged(state);
}

} // namespace cineq
