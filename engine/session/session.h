// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/catalog/catalogsearch.h"
#include "engine/model/traininghistory.h"
#include "engine/recommend/recommendation.h"
#include "engine/rl/dqnconfig.h"
#include "engine/session/evaluationrunner.h"
#include "engine/session/joblist.h"
#include "engine/session/profilekeeper.h"
#include "engine/session/ratingsession.h"
#include "engine/training/trainingsummary.h"
#include "engine/training/unfinishedrun.h"

#include <QHash>
#include <QObject>
#include <QThread>

#include <memory>

namespace cineq {

class RunEvaluation;
class RunFollower;
class TrainingWorker;
enum class CheckpointChoice;

/// Validating: the last episode is over; what follows goes on, as Trainer says. Stopping: after the step in hand.
/// Saving: learning is over, the model file is being written.
enum class TrainingState { Idle, Preparing, Running, Paused, Validating, Stopping, Saving };

/// Whether there is something for Session::stopTraining() to do.
[[nodiscard]] constexpr bool canStop(TrainingState state)
{
    return state != TrainingState::Idle && state != TrainingState::Stopping && state != TrainingState::Saving;
}

/// What a training run is asked to do.
struct TrainingRequest
{
    DqnConfig config;
    quint64 seed = 0;
};

/// The one face that the desktop talks to: the open catalogue, the model in use, training, the profile, the rating
/// session and the lists. Lives on the GUI thread and never blocks it: files are read and models built in the
/// background, training and the store have threads of their own; only plain values and immutable shared data cross.
/// Owns the worker and its thread. What a person does is kept in memory until openStore().
class Session : public QObject
{
    Q_OBJECT

public:
    /// modelFolder: where trained models are kept. bundledModels: folder of models that come with the program.
    Session(QString modelFolder, QString bundledModels, QObject *parent = nullptr);
    /// Ends training, keeping what was learned so far, and waits for it.
    ~Session() override;

    [[nodiscard]] CatalogPtr catalog() const { return m_catalog; }               ///< null before the first is open
    [[nodiscard]] std::shared_ptr<const Model> model() const { return m_model; } ///< null before the first is ready
    [[nodiscard]] bool isOpening() const { return m_opening; }
    [[nodiscard]] TrainingState trainingState() const { return m_trainingState; }
    [[nodiscard]] const TrainingHistory &history() const { return m_history; }      ///< of the run in hand or the last
    [[nodiscard]] const TrainingEvents &trainingEvents() const { return m_events; } ///< likewise
    /// Whether the model in use is what the run of history() made.
    [[nodiscard]] bool isModelOfLastRun() const;
    [[nodiscard]] const TrainingRequest &trainingRequest() const { return m_request; }         ///< likewise
    [[nodiscard]] const RatingSession *ratingSession() const { return m_ratingSession.get(); } ///< null without a model
    [[nodiscard]] const ProfileState &profile() const { return m_keeper.state(); }
    /// Rows of the catalogue's movies that are in one of the profile's lists.
    [[nodiscard]] QList<int> listedRows(const QString &list) const;
    /// Runs on the open catalogue's people; what it found is dropped when another catalogue is opened.
    [[nodiscard]] EvaluationRunner &evaluation() { return m_evaluation; }
    /// Judges the run under way.
    [[nodiscard]] RunEvaluation &runEvaluation() { return *m_runEvaluation; }
    /// Follows a run begun elsewhere; until training begins here.
    [[nodiscard]] RunFollower &runFollower() { return *m_runFollower; }
    [[nodiscard]] const QString &modelFolder() const { return m_modelFolder; }
    /// The long tasks, of this session and of whoever adds others, and the log of what came of them.
    [[nodiscard]] JobList &jobs() { return m_jobs; }
    /// Why what a person does is not kept; none = it is.
    [[nodiscard]] const std::optional<Error> &storeFailure() const { return m_storeFailure; }
    /// The run that unfinishedRunFound() told of, until another begins.
    [[nodiscard]] const std::optional<UnfinishedRun> &unfinishedRun() const { return m_unfinishedRun; }
    /// What queries can ask of the profile: its lists (kRatedList too) and stars, in rows of the catalogue.
    [[nodiscard]] PersonalRows personalRows() const;
    /// Names of the lists that are the person's own, in order.
    [[nodiscard]] QStringList ownLists() const;

    /// The best for the session as it is. Fails with NoModel or GenreUnknown. About one scoring of the catalogue.
    [[nodiscard]] Result<RecommendationList> recommend(const RecommendationRequest &request) const;
    /// Writes a list in the format of the file's ending, as writeList() says, and fails like it.
    [[nodiscard]] Result<void> exportList(const RecommendationList &list, const QString &path) const;

public Q_SLOTS:
    /// Reads a catalogue in the background, then the newest model that fits it, or builds an untrained one.
    void openCatalog(const QString &path);
    /// Reads a model in the background; it must belong to the open catalogue.
    void openModel(const QString &path);
    /// Copies the model in use to path. In the background.
    void saveModel(const QString &path);

    /// While a run is under way, ending or being saved: failed() with TrainingUnderWay, and nothing else happens.
    void startTraining(const cineq::TrainingRequest &request);
    /// Goes on with a run that unfinishedRunFound() told of, likewise.
    void goOnTraining(const cineq::UnfinishedRun &run);
    /// Asks for what the run under way has learned so far, as a model of its own, which trainingSnapshot() brings; the
    /// run goes on as if nothing had been asked. Once the run is over nothing comes.
    void snapshotTraining();
    /// Uses such a model from now on, while the run goes on; once it is over, its last one stays in use.
    void useSnapshot(const std::shared_ptr<const cineq::Model> &model);
    /// Uses from now on what the run that is followed has learned: its model, while there is none yet the checkpoint
    /// asked for, and where that is damaged or just gone the next one. followedRunUsed() or failed().
    void useFollowedRun(cineq::CheckpointChoice choice);
    void pauseTraining();
    void resumeTraining();
    void stopTraining();

    /// Goes on with the profiles in that file, made where there is none: with the one named, else with the first. Fails
    /// with storeUnavailable().
    void openStore(const QString &path, const QString &profile = {});
    /// Goes on with what was salvaged of the store that openStore() found damaged.
    void useSalvagedStore();
    void useProfile(const QString &name);
    void createProfile(const QString &name);
    void renameProfile(const QString &newName);
    void removeProfile();

    void giveFeedback(cineq::FeedbackKind kind);
    /// Answers a movie of the person's choice, not the one in hand; in the place of an earlier answer to it.
    void giveFeedbackTo(int row, cineq::FeedbackKind kind);
    /// The same in stars, 0.5 ... 5.
    void giveStars(double stars);
    void giveStarsTo(int row, double stars);
    /// As if the movie had not been answered.
    void forgetAnswer(int row);
    /// Goes on to the next movie, as RatingSession::pass() says.
    void passMovie();
    /// Leaves a movie out of lists and suggestions from now on; teaches nothing.
    void hideMovie(int row, cineq::HiddenReason reason);
    void unhideMovie(int row);
    /// Puts movies into one of the profile's lists, made where there is none, or takes them out.
    void setListed(const QString &list, const QList<int> &rows, bool isListed);
    /// Keeps a query under that name, in place of an earlier one.
    void saveFilter(const QString &name, const QString &query);
    void removeFilter(const QString &name);
    void renameFilter(const QString &name, const QString &newName);
    /// Keeps an import's many changes as one step.
    void keepImport(const cineq::Step &step);
    /// Keeps the name and note of one of the profile's runs.
    void describeRun(const cineq::Run &run);
    /// Takes the run out of the profile; its model's file stays.
    void forgetRun(const cineq::Run &run);
    /// Keeps a run again that was taken out.
    void keepRun(const cineq::Run &run);
    /// Takes the profile's newest step back, whatever it was.
    void undo();
    void redo();
    /// What was answered so far is known from now on.
    void resetRatingSession();

Q_SIGNALS:
    void openingStarted(const QString &path);
    void catalogOpened(const cineq::CatalogPtr &catalog);
    /// A model is in use from now on: a file's, a fresh untrained one or what training has just made.
    void modelChanged();
    void failed(const cineq::Error &error);
    void modelSaved(const QString &path);

    /// A run on the catalogue just opened ended with its program; goOnTraining() goes on with it.
    void unfinishedRunFound(const cineq::UnfinishedRun &run);
    void trainingStateChanged(cineq::TrainingState state);
    /// At most 25 times a second.
    void episodesFinished(const QList<cineq::EpisodeSample> &samples);
    /// As often, after the episodes that were over by then.
    /// What the run begins with is searched: how far that is, 0 ... 1.
    void hyperparametersSearched(double progress);
    void trainingEventsHappened(const QList<cineq::TrainingEvent> &events);
    void trainingFinished(const cineq::TrainingSummary &summary);
    void trainingSnapshot(const std::shared_ptr<const cineq::Model> &model);
    void trainingFailed(const cineq::Error &error);
    /// Of so many episodes. passedOver: the checkpoint that was asked for and can't be read; empty = it is in use.
    void followedRunUsed(int episodes, const QString &passedOver);

    /// Another profile, other lists, other steps to undo.
    void profileChanged();
    /// One more of the profile's runs, one fewer, or another name.
    void runsChanged();
    /// What is done from now on lasts until the program is closed.
    void storeUnavailable(const cineq::Error &error);

    /// The movie in hand, the answers or the state have changed; lists are to be made again.
    void ratingSessionChanged();

private:
    void followTraining();
    void followEvaluation();
    void answer(int row, FeedbackKind kind, std::optional<double> stars);
    /// The profile's, to the catalogue's movie; null = none.
    [[nodiscard]] const Answer *answerTo(int row) const;
    void applyAndRestore(const Step &step);
    void useModel(const std::shared_ptr<const Model> &model);
    void followProfile();
    void useRatingSession(const std::shared_ptr<RatingSession> &ratings);
    void noteExpectations();
    [[nodiscard]] RatingRecords ratingRecords() const;
    [[nodiscard]] QDateTime nextTime() const;
    void keep(const Change &change);
    void keepRunOf(const TrainingSummary &summary, const Model &model);
    void setTrainingState(TrainingState state);
    void takeModel(quint64 job, const Result<std::shared_ptr<const Model>> &model);
    /// Emits failed() and logs it: by itself, or as what came of that job.
    void tellFailure(const Error &error);
    void failJob(quint64 job, const Error &error);
    void beginTraining(TrainingState state);
    void onEpisodes(const TrainingHistory &samples);
    void onTrainingFailed(const Error &error);
    void onTrainingFinished(const TrainingSummary &summary, const std::shared_ptr<const Model> &model);

    QString m_modelFolder;
    QString m_bundledModels;
    CatalogPtr m_catalog;
    std::shared_ptr<const Model> m_model;
    std::shared_ptr<RatingSession> m_ratingSession;
    std::shared_ptr<const Model> m_nextModel; // of the rating session that is being made; null = none is
    QHash<int, double> m_expectations;        // of movies answered, by their row
    std::optional<Error> m_storeFailure;
    std::optional<UnfinishedRun> m_unfinishedRun;
    JobList m_jobs;
    EvaluationRunner m_evaluation;
    std::unique_ptr<RunEvaluation> m_runEvaluation;
    std::unique_ptr<RunFollower> m_runFollower;
    ProfileKeeper m_keeper;
    TrainingState m_trainingState = TrainingState::Idle;
    TrainingRequest m_request;
    TrainingHistory m_history;
    TrainingEvents m_events;
    QThread m_thread;
    TrainingWorker *m_worker = nullptr; // lives on m_thread, deleted with it
    quint64 m_opened = 0;               // counts openCatalog() calls: a late answer to an earlier one is dropped
    quint64 m_made = 0;                 // counts rating sessions made in the background, likewise
    quint64 m_runs = 0;                 // counts startTraining() calls likewise
    quint64 m_openingJob = 0;           // of openCatalog(); 0 = there is none
    quint64 m_trainingJob = 0;          // likewise
    quint64 m_evaluationJob = 0;
    bool m_opening = false;
};

} // namespace cineq

Q_DECLARE_METATYPE(cineq::CatalogPtr)
