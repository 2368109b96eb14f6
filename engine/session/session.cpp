// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/session.h"

#include "engine/catalog/catalogreader.h"
#include "engine/model/modelfile.h"
#include "engine/recommend/listwriter.h"
#include "engine/session/inbackground.h"
#include "engine/session/runevaluation.h"
#include "engine/session/runfollower.h"
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
    m_runEvaluation = std::make_unique<RunEvaluation>(*this);
    m_runFollower = std::make_unique<RunFollower>();
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
            m_runFollower->setCatalog(m_catalog);
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
    const bool isSamePast = m_ratingSession && m_ratingSession->model() == model &&
                            std::ranges::equal(m_ratingSession->known(), records.known, isSame);
    if (RatingSession::unknownExpectations(records.steps) <= 1 &&
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
    const auto answers = records.known.size() + records.steps.size();
    const quint64 job = m_jobs.begin(tr("Making the list of %Ln answer(s)", nullptr, static_cast<int>(answers)));
    inBackground(
        this, [model, records = std::move(records)] { return std::make_shared<RatingSession>(model, 0, records); },
        [this, number, job](const std::shared_ptr<RatingSession> &ratings) {
            if (number != m_made) { // another one is under way, or the catalogue has changed
                m_jobs.fail(job, Error{ErrorCode::Cancelled});
                return;
            }
            m_jobs.finish(job, {});
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

} // namespace cineq
