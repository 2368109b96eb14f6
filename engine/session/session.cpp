// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/session.h"

#include "engine/base/background.h"
#include "engine/base/paths.h"
#include "engine/catalog/catalogreader.h"
#include "engine/catalog/ratingtable.h"
#include "engine/model/modelfile.h"
#include "engine/recommend/listwriter.h"
#include "engine/training/trainingworker.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrent>

namespace cineq {

namespace {

using ModelResult = Result<std::shared_ptr<const Model>>;

/// Runs work in the background and hands its result to `done` on the receiver's thread, unless the receiver is gone.
template <typename Work, typename Done>
void inBackground(QObject *receiver, Work work, const Done &done)
{
    using Value = decltype(work());
    auto *watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcher<Value>::finished, receiver, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&backgroundPool(), std::move(work)));
}

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
    qRegisterMetaType<TrainingSummary>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<std::shared_ptr<const Model>>();

    m_worker = new TrainingWorker(m_modelFolder);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
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
    connect(m_worker, &TrainingWorker::episodesFinished, this, [this](const TrainingHistory &samples) {
        m_history.append(samples);
        Q_EMIT episodesFinished(samples);
    });
    connect(m_worker, &TrainingWorker::finished, this, &Session::onTrainingFinished);
    connect(m_worker, &TrainingWorker::notSaved, this, &Session::failed);
    connect(m_worker, &TrainingWorker::failed, this, [this](const Error &error) {
        setTrainingState(TrainingState::Idle);
        Q_EMIT trainingFailed(error);
    });
    m_thread.setObjectName(QStringLiteral("training"));
    m_thread.start();
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
    Q_EMIT openingStarted(path);
    inBackground(
        this, [path] { return readCatalog(path); },
        [this, number, folders = QStringList{m_modelFolder, m_bundledModels}](const Result<CatalogPtr> &catalog) {
            if (number != m_opened)
                return;
            if (!catalog) {
                m_opening = false;
                Q_EMIT failed(catalog.error());
                return;
            }
            stopTraining();
            m_catalog = *catalog;
            m_model.reset();
            m_ratingSession.reset();
            Q_EMIT catalogOpened(m_catalog);
            Q_EMIT ratingSessionChanged();
            inBackground(
                this, [opened = *catalog, folders] { return modelFor(opened, folders); },
                [this, number, opened = *catalog](const ModelResult &model) {
                    if (opened != m_catalog)
                        return;
                    if (number == m_opened) // else a later file is still being read, or was no catalogue
                        m_opening = false;
                    if (model)
                        useModel(*model);
                    else
                        Q_EMIT failed(model.error());
                });
        });
}

void Session::openModel(const QString &path)
{
    if (!m_catalog) {
        Q_EMIT failed(Error{ErrorCode::NoModel, path});
        return;
    }
    inBackground(
        this, [path, catalog = m_catalog] { return readModel(path, catalog); },
        [this, catalog = m_catalog](const ModelResult &model) {
            if (!model)
                Q_EMIT failed(model.error());
            else if (catalog == m_catalog)
                useModel(*model);
        });
}

void Session::saveModel(const QString &path)
{
    if (!m_model) {
        Q_EMIT failed(Error{ErrorCode::NoModel, path});
        return;
    }
    inBackground(
        this, [path, model = m_model] { return writeModel(path, *model, {}); },
        [this, path](const Result<QByteArray> &written) {
            if (written)
                Q_EMIT modelSaved(path);
            else
                Q_EMIT failed(written.error());
        });
}

void Session::startTraining(const TrainingRequest &request)
{
    if (m_trainingState != TrainingState::Idle) {
        Q_EMIT failed(Error{ErrorCode::TrainingUnderWay});
        return;
    }
    if (!m_catalog) {
        Q_EMIT trainingFailed(Error{ErrorCode::NoModel, {}});
        return;
    }
    m_request = request;
    m_history.clear();
    const quint64 number = ++m_runs;
    setTrainingState(TrainingState::Preparing);
    inBackground(
        this, [inUse = m_model, catalog = m_catalog, request] { return startFor(inUse, catalog, request); },
        [this, number](const ModelResult &start) {
            if (number != m_runs || m_trainingState != TrainingState::Preparing)
                return; // stopped meanwhile
            if (!start) {
                setTrainingState(TrainingState::Idle);
                Q_EMIT trainingFailed(start.error());
                return;
            }
            setTrainingState(TrainingState::Running);
            QMetaObject::invokeMethod(m_worker, [worker = m_worker, model = *start] { worker->start(model); });
        });
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
        setTrainingState(TrainingState::Idle);
    } else if (canStop(m_trainingState)) {
        setTrainingState(TrainingState::Stopping);
        QMetaObject::invokeMethod(m_worker, &TrainingWorker::stop);
    }
}

void Session::giveFeedback(FeedbackKind kind)
{
    if (!m_ratingSession || !m_ratingSession->current())
        return;
    m_ratingSession->answer(kind);
    Q_EMIT ratingSessionChanged();
}

void Session::giveFeedbackTo(int row, FeedbackKind kind)
{
    if (!m_ratingSession)
        return;
    m_ratingSession->answer(row, kind);
    Q_EMIT ratingSessionChanged();
}

void Session::hideMovie(int row, HiddenReason reason)
{
    if (!m_ratingSession)
        return;
    m_ratingSession->hide(row, reason);
    Q_EMIT ratingSessionChanged();
}

void Session::unhideMovie(int row)
{
    if (!m_ratingSession)
        return;
    m_ratingSession->unhide(row);
    Q_EMIT ratingSessionChanged();
}

void Session::undoFeedback()
{
    if (!m_ratingSession)
        return;
    m_ratingSession->undo();
    Q_EMIT ratingSessionChanged();
}

void Session::resetRatingSession()
{
    if (!m_ratingSession)
        return;
    m_ratingSession->reset();
    Q_EMIT ratingSessionChanged();
}

void Session::useModel(std::shared_ptr<const Model> model)
{
    m_model = std::move(model);
    if (m_ratingSession)
        m_ratingSession->setModel(m_model);
    else
        m_ratingSession = std::make_unique<RatingSession>(m_model, 0);
    Q_EMIT modelChanged();
    Q_EMIT ratingSessionChanged();
}

void Session::onTrainingFinished(const TrainingSummary &summary, const std::shared_ptr<const Model> &model)
{
    setTrainingState(TrainingState::Idle);
    if (model && model->catalog == m_catalog)
        useModel(model);
    Q_EMIT trainingFinished(summary);
}

void Session::setTrainingState(TrainingState state)
{
    if (m_trainingState == state)
        return;
    m_trainingState = state;
    Q_EMIT trainingStateChanged(state);
}

} // namespace cineq
