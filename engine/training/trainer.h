// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/env/batchedenv.h"
#include "engine/model/model.h"
#include "engine/recommenders/hyperparametersearch.h"
#include "engine/rl/dqnagent.h"
#include "engine/training/people.h"
#include "engine/training/profiletraining.h"
#include "engine/training/validation.h"

#include <QElapsedTimer>

#include <memory>
#include <optional>
#include <vector>

namespace cineq {

/// Trains a DqnAgent on people, simulated or real, a plain loop: while (!isFinished()) step();
/// For StateKind::People the prior's hyperparameters are searched first (HyperparameterSearch).
/// The same model, seed and configuration give the same weights, bit for bit, however often it was stopped and resumed.
/// In a group of processes every rank has a trainer that plays sessions of its own, with random streams of its own, and
/// all learn one network; the history is that of all ranks, episodes of one step in the order of the ranks. What
/// follows the last episode is rank 0's alone. Plain object, one thread at a time.
class Trainer
{
public:
    /// start: features, configuration, seed and first weights (makeUntrainedModel()). Its history is continued only by
    /// restore().
    /// group: borrowed; null = alone.
    explicit Trainer(std::shared_ptr<const Model> start, People people = {}, ProcessGroup *group = nullptr);

    [[nodiscard]] const DqnConfig &config() const { return m_start->config; }
    [[nodiscard]] const ModelInfo &info() const { return m_start->info; } ///< what the run was begun from
    [[nodiscard]] quint64 seed() const { return m_start->info.seed; }
    [[nodiscard]] int ranks() const { return m_group == nullptr ? 1 : m_group->size(); } ///< that learn together
    [[nodiscard]] int episodes() const { return m_start->config.episodes; }              ///< asked for
    [[nodiscard]] bool hasSearched() const { return !m_search; } ///< the first episode can begin
    /// How far the search is, 0 ... 1.
    [[nodiscard]] double searchProgress() const { return m_search ? m_search->progress() : 1.0; }
    [[nodiscard]] bool hasLearned() const { return m_history.size() >= episodes(); } ///< the last episode is over
    [[nodiscard]] bool isFinished() const; ///< and so is what follows: a step of profiles each, or of validation
    /// Steps from the last episode to the end, about.
    [[nodiscard]] int stepsAfterwards() const;
    /// One of the search, one of every session and the learning that belongs to it, or one of what follows. Returns the
    /// episodes that ended.
    /// Fails with Diverged, the weights as they were before, OutOfMemory or RankLost.
    [[nodiscard]] Result<TrainingHistory> step();

    [[nodiscard]] const TrainingHistory &history() const { return m_history; }
    [[nodiscard]] qint64 learningSteps() const { return m_agent.learningSteps(); }
    /// Spent in step(), of this run and those that it goes on from.
    [[nodiscard]] double seconds() const;

    /// What has happened beside the steps; model() takes it along.
    [[nodiscard]] const TrainingEvents &events() const { return m_events; }
    /// It happens now.
    void note(TrainingEventKind kind);

    /// What was learned so far, ready for use; a network over a prior has weight 0 until it has been validated.
    /// Fails with OutOfMemory.
    [[nodiscard]] Result<std::shared_ptr<const Model>> model() const;
    /// Writes model(), and until the run is finished its checkpoint too. Returns the file's hash. Fails with
    /// WriteFailed or OutOfMemory.
    [[nodiscard]] Result<QByteArray> write(const QString &path, const Model &model) const;
    [[nodiscard]] QByteArray checkpoint() const;
    /// Goes on from checkpoint() of the same start, its history and events. Fails with ModelDamaged or ModelShape.
    [[nodiscard]] Result<void> restore(const QByteArray &checkpoint, const TrainingHistory &history,
                                       const TrainingEvents &events = {});

private:
    /// Over the learning steps since the last step that finished an episode.
    struct Running
    {
        int count = 0;
        double loss = 0.0;
        double meanQ = 0.0;
        double maxAbsQ = 0.0;
        double tdError = 0.0;
    };

    /// Nothing is left to learn of ranking for people whose ratings are known.
    [[nodiscard]] bool hasRankedProfiles() const;
    /// What is learned has a prior to be compared with, and somebody to be compared on.
    [[nodiscard]] bool isValidated() const;
    void search();
    [[nodiscard]] Result<TrainingHistory> play();
    void rankProfiles();
    [[nodiscard]] Result<TrainingHistory> validate();
    [[nodiscard]] Result<void> learn();
    [[nodiscard]] Result<std::vector<double>> endedRewards(std::span<const StepResult> results);
    [[nodiscard]] bool isTimeToShare();
    void recordEpisode(double reward, TrainingHistory &finished);

    std::shared_ptr<const Model> m_start;
    People m_people;
    ProcessGroup *m_group;
    DqnAgent m_agent;
    BatchedEnv m_environments;
    TrainingHistory m_history;
    TrainingEvents m_events;
    std::vector<double> m_episodeRewards; // one a session, so far
    std::vector<double> m_unshared;       // rewards of the last episodes, which the other ranks don't know yet
    int m_stepsUnshared = 0;
    Running m_running;
    std::unique_ptr<HyperparameterSearch> m_search; // null once it is over
    std::optional<ProfileTraining> m_profiles;
    std::optional<Validation> m_validation;
    qint64 m_environmentSteps = 0;
    QElapsedTimer m_clock;        // of the step in hand; invalid between two
    double m_secondsBefore = 0.0; // of the steps before, too of the runs that this one goes on from
};

/// A trainer; SettingInvalid where the configuration's values don't fit each other, OutOfMemory where its replay buffer
/// and networks find no room.
[[nodiscard]] Result<std::unique_ptr<Trainer>> makeTrainer(std::shared_ptr<const Model> start, People people = {},
                                                           ProcessGroup *group = nullptr);
/// The run that wrote the file, a checkpoint or what it had learned when it was stopped, as if it had gone on. ratings:
/// whom it learned from; a model for people has them itself. episodes: another length of the run. Fails as readModel(),
/// restore() and makeTrainer() do, and with ModelCannotResume where the run has come to its end. group: the file is
/// rank 0's; the other ranks go on from its replay buffer with fresh sessions, so that as many ranks as before play
/// other episodes than they would have, but the same ones each time.
[[nodiscard]] Result<std::unique_ptr<Trainer>> readTrainer(const QString &path, const CatalogPtr &catalog,
                                                           const RatingMatrix &ratings,
                                                           std::optional<int> episodes = {},
                                                           ProcessGroup *group = nullptr);

} // namespace cineq
