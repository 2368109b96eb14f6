// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/trainer.h"

#include "engine/base/datastream.h"
#include "engine/model/modelfile.h"
#include "engine/rl/candidates.h"

#include <QIODevice>
#include <QScopeGuard>

#include <algorithm>
#include <cmath>
#include <limits>
#include <new>
#include <utility>

namespace cineq {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

/// What the agent is told of a session, in memory of its own: a session forgets it with its next step.
class Moment
{
public:
    Moment(const RecommendationEnv &session, const DqnConfig &config)
        : m_state(session.state().begin(), session.state().end())
    {
        if (config.candidates == 0)
            return;
        m_candidates = openCandidates(session.prior(), session.shown(), session.actionCount(), config.candidates);
        for (const int row : m_candidates)
            m_priors.push_back(session.prior().empty() ? 0.0F : session.prior()[size_t(row)]);
        m_pairs.resize(m_candidates.size() * size_t(session.userState().pairDimensions()));
        session.userState().describePairs(m_candidates, m_pairs);
        if (m_pairs.empty())
            return;
        for (const int row : m_candidates)
            m_rewards.push_back(config.knownRewards ? static_cast<float>(session.expectedReward(row)) : kNotKnown);
    }

    /// Prior and shown are the session's own, as it stands.
    [[nodiscard]] Observation observation(const RecommendationEnv &session) const
    {
        return {m_state, session.prior(), session.shown(), m_candidates, m_priors, m_pairs};
    }
    /// What each candidate would earn; that of the action taken is known in any case.
    [[nodiscard]] std::vector<float> candidateRewards(int action, double reward) const
    {
        std::vector<float> rewards = m_rewards;
        for (std::size_t i = 0; i < rewards.size(); ++i) {
            if (m_candidates[i] == action)
                rewards[i] = static_cast<float>(reward);
        }
        return rewards;
    }

private:
    static constexpr float kNotKnown = std::numeric_limits<float>::quiet_NaN();

    std::vector<float> m_state;
    std::vector<int> m_candidates;
    std::vector<float> m_priors;
    std::vector<float> m_pairs;
    std::vector<float> m_rewards;
};

} // namespace

Trainer::Trainer(std::shared_ptr<const Model> start, People people, ProcessGroup *group)
    : m_start(std::move(start)),
      m_people(std::move(people)),
      m_group(group),
      m_agent(m_start->config, m_start->networkShape(), m_start->unitFeatures, {kMinimumReward, kMaximumReward},
              m_start->info.seed, group),
      m_environments(m_people.trainingSessions(*m_start, group != nullptr ? group->rank() : 0)),
      m_episodeRewards(size_t(m_environments.size()))
{
    if (const auto &priors = m_start->peoplePriors)
        m_search = std::make_unique<HyperparameterSearch>(priors->ratings, priors->content);
}

double Trainer::seconds() const
{
    return m_secondsBefore + (m_clock.isValid() ? double(m_clock.nsecsElapsed()) / 1e9 : 0.0);
}

void Trainer::note(TrainingEventKind kind)
{
    m_events.append({kind, static_cast<int>(m_history.size())});
}

bool Trainer::isFinished() const
{
    return hasLearned() && hasRankedProfiles() && (!isValidated() || (m_validation && m_validation->isFinished()));
}

int Trainer::stepsAfterwards() const
{
    return (m_start->peoplePriors ? ProfileTraining::kSteps : 0) + (isValidated() ? Validation::kPeople : 0);
}

bool Trainer::hasRankedProfiles() const
{
    return !m_start->peoplePriors || (m_profiles && m_profiles->isFinished());
}

bool Trainer::isValidated() const
{
    return !m_environments.at(0).prior().empty() && m_people.canValidate();
}

Result<TrainingHistory> Trainer::step()
{
    m_clock.start();
    const auto stopClock = qScopeGuard([this] {
        m_secondsBefore = seconds();
        m_clock.invalidate();
    });
    try {
        if (!hasSearched()) {
            search();
            return TrainingHistory{};
        }
        if (!hasLearned())
            return play();
        if (!hasRankedProfiles()) {
            rankProfiles();
            return TrainingHistory{};
        }
        return validate();
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, {}, {QStringLiteral("learning step")});
    }
}

/// Once it is over, the run begins with the prior that was found.
void Trainer::search()
{
    m_search->step();
    if (!m_search->isFinished())
        return;
    auto start = std::make_shared<Model>(*m_start);
    start->peoplePriors =
        fitPeoplePriors(m_start->peoplePriors->ratings, *start->catalog, start->unitFeatures, m_search->best());
    m_start = std::move(start);
    m_environments = m_people.trainingSessions(*m_start, m_group != nullptr ? m_group->rank() : 0);
    m_search.reset();
}

/// One step of every session and the learning that belongs to it.
Result<TrainingHistory> Trainer::play()
{
    const auto count = size_t(m_environments.size());
    std::vector<Moment> before;
    before.reserve(count);
    std::vector<Observation> observations;
    observations.reserve(count);
    for (int i = 0; i < m_environments.size(); ++i)
        before.emplace_back(m_environments.at(i), m_start->config);
    for (std::size_t i = 0; i < count; ++i)
        observations.push_back(before[i].observation(m_environments.at(int(i))));
    std::vector<int> actions(count);
    m_agent.act(observations, actions);
    std::vector<float> priors(count);
    for (std::size_t i = 0; i < count; ++i)
        priors[i] = observations[i].prior.empty() ? 0.0F : observations[i].prior[size_t(actions[i])];

    std::vector<StepResult> results(count);
    m_environments.step(actions, results);

    TrainingHistory finished;
    for (std::size_t i = 0; i < count; ++i) {
        const RecommendationEnv &session = m_environments.at(int(i));
        const Moment next(session, m_start->config);
        m_agent.remember(observations[i], actions[i], priors[i], results[i].reward,
                         before[i].candidateRewards(actions[i], results[i].reward), next.observation(session),
                         results[i].terminated);
        m_episodeRewards[i] += results[i].reward;
        if (++m_environmentSteps % m_start->config.trainInterval == 0) {
            if (const Result<void> learned = learn(); !learned)
                return tl::unexpected(learned.error());
        }
    }
    const Result<std::vector<double>> rewards = endedRewards(results);
    if (!rewards)
        return tl::unexpected(rewards.error());
    for (const double reward : *rewards) {
        if (!std::isnan(reward))
            recordEpisode(reward, finished);
    }
    if (!finished.isEmpty())
        m_running = {};
    m_environments.resetFinished(results);
    return finished;
}

/// A model of real people learns to rank for somebody whose ratings are known, too.
void Trainer::rankProfiles()
{
    if (!m_profiles)
        m_profiles.emplace(m_start->peoplePriors, m_start->info.seed);
    m_profiles->step();
}

/// A network over a prior must show on fresh people that it adds something; the others have nothing to compare with.
Result<TrainingHistory> Trainer::validate()
{
    if (!m_validation) {
        Result<std::shared_ptr<const Model>> learned = model();
        if (!learned)
            return tl::unexpected(learned.error());
        m_validation.emplace(std::move(*learned), m_people);
    }
    m_validation->step();
    return TrainingHistory{};
}

Result<void> Trainer::learn()
{
    const Result<std::optional<LearningSample>> learned = m_agent.learn();
    if (!learned)
        return tl::unexpected(learned.error());
    if (const std::optional<LearningSample> &sample = *learned) {
        ++m_running.count;
        m_running.loss += sample->loss;
        m_running.meanQ += sample->meanQ;
        m_running.maxAbsQ = std::max(m_running.maxAbsQ, sample->maxAbsQ);
        m_running.tdError += sample->tdError;
    }
    return {};
}

/// What the episodes have earned that are to be recorded now, rank by rank; NaN where a session has none.
Result<std::vector<double>> Trainer::endedRewards(std::span<const StepResult> results)
{
    if (m_stepsUnshared == 0)
        m_unshared.assign(results.size(), kUnknown);
    for (std::size_t i = 0; i < results.size(); ++i) {
        if (results[i].terminated || results[i].truncated)
            m_unshared[i] = std::exchange(m_episodeRewards[i], 0.0);
    }
    if (m_group == nullptr)
        return m_unshared;
    if (!isTimeToShare())
        return std::vector<double>{};
    return m_group->gather(m_unshared);
}

/// All sessions are of one length, so that each ends once in so many steps, wherever it stood when the run was resumed:
/// one exchange for all of them.
bool Trainer::isTimeToShare()
{
    m_stepsUnshared = (m_stepsUnshared + 1) % std::min(m_start->config.episodeLength, m_start->catalog->size());
    return m_stepsUnshared == 0;
}

void Trainer::recordEpisode(double reward, TrainingHistory &finished)
{
    const bool learned = m_running.count > 0;
    const ReplayBuffer &replay = m_agent.replay();
    const EpisodeSample sample{
        .episode = static_cast<int>(m_history.size()) + 1,
        .learningSteps = m_agent.learningSteps(),
        .reward = reward,
        .loss = learned ? m_running.loss / m_running.count : kUnknown,
        .epsilon = m_agent.epsilon(),
        .meanQ = learned ? m_running.meanQ / m_running.count : kUnknown,
        .maxAbsQ = learned ? m_running.maxAbsQ : kUnknown,
        .tdError = learned ? m_running.tdError / m_running.count : kUnknown,
        .replayFill = double(replay.size()) / replay.shape().capacity,
        .seconds = seconds(),
    };
    if (hasLearned()) // sessions side by side may end one or two beyond the last episode asked for
        return;
    m_history.append(sample);
    finished.append(sample);
}

Result<std::shared_ptr<const Model>> Trainer::model() const
{
    try {
        auto model = std::make_shared<Model>(*m_start);
        auto network = std::make_shared<QNetwork>(m_start->config, m_start->networkShape(), m_start->unitFeatures,
                                                  m_start->info.seed);
        if (const Result<void> set = network->setWeights(m_agent.weights()); !set)
            return tl::unexpected(set.error());
        model->history = m_history;
        model->events = m_events;
        model->info.trained = m_agent.learningSteps() > 0;
        model->info.created = QDateTime::currentDateTimeUtc();
        if (!m_environments.at(0).prior().empty()) {
            if (m_validation && m_validation->isFinished())
                model->info.gain = m_validation->gain();
            model->info.networkWeight = model->info.gain.isProven() ? 1.0 : 0.0;
        }
        if (m_profiles && m_profiles->isFinished())
            model->peoplePriors = model->peoplePriors->withProfileNetwork(m_profiles->network());
        model->info.realPeople = m_people.areReal();
        model->info.path.clear();
        model->info.hash.clear();
        model->setNetwork(std::move(network));
        if (isFinished())
            model->prepareSearch();
        return model;
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, {}, {QStringLiteral("model")});
    }
}

Result<QByteArray> Trainer::write(const QString &path, const Model &model) const
{
    try {
        return writeModel(path, model, isFinished() ? QByteArray() : checkpoint());
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, path, {QStringLiteral("model file")});
    }
}

QByteArray Trainer::checkpoint() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(kStreamVersion);
    stream << m_agent.checkpoint() << quint32(m_environments.size());
    m_environments.save(stream);
    writeArray(stream, std::span<const double>(m_episodeRewards));
    stream << qint32(m_running.count) << m_running.loss << m_running.meanQ << m_running.maxAbsQ << m_environmentSteps
           << seconds() << m_running.tdError;
    return bytes;
}

Result<void> Trainer::restore(const QByteArray &checkpoint, const TrainingHistory &history,
                              const TrainingEvents &events)
{
    QDataStream stream(checkpoint);
    stream.setVersion(kStreamVersion);
    QByteArray agent;
    quint32 environments = 0;
    stream >> agent >> environments;
    if (stream.status() != QDataStream::Ok || int(environments) != m_environments.size())
        return failure(ErrorCode::ModelDamaged, {}, {QStringLiteral("training state")});
    BatchedEnv read = m_people.trainingSessions(*m_start);
    read.load(stream);
    std::vector<double> rewards(m_episodeRewards.size());
    readArray(stream, std::span(rewards));
    qint32 count = 0;
    Running running;
    qint64 environmentSteps = 0;
    double secondsBefore = 0.0;
    stream >> count >> running.loss >> running.meanQ >> running.maxAbsQ >> environmentSteps >> secondsBefore;
    if (stream.status() == QDataStream::Ok && !stream.atEnd()) // the end of one in a file of version 3
        stream >> running.tdError;
    if (stream.status() != QDataStream::Ok)
        return failure(ErrorCode::ModelDamaged, {}, {QStringLiteral("training state")});
    if (Result<void> restored = m_agent.restore(agent); !restored)
        return restored;
    running.count = count;
    if (m_group == nullptr || m_group->rank() == 0) {
        m_environments = std::move(read);
        m_episodeRewards = std::move(rewards);
    } else { // the checkpoint has rank 0's sessions; people come whom no rank has had
        m_environments = m_people.trainingSessions(*m_start, history.size() * m_group->size() + m_group->rank());
        m_episodeRewards.assign(m_episodeRewards.size(), 0.0);
    }
    m_stepsUnshared = 0;
    m_running = running;
    m_profiles.reset();
    m_validation.reset();
    m_environmentSteps = environmentSteps;
    if (environmentSteps > 0) // the start is of what was found before
        m_search.reset();
    m_secondsBefore = secondsBefore;
    m_history = history;
    m_events = events;
    return {};
}

Result<std::unique_ptr<Trainer>> makeTrainer(std::shared_ptr<const Model> start, People people, ProcessGroup *group)
{
    if (const Result<void> fits = start->config.check(); !fits)
        return tl::unexpected(fits.error());
    try {
        return std::make_unique<Trainer>(std::move(start), std::move(people), group);
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, {}, {QStringLiteral("replay buffer")});
    }
}

Result<std::unique_ptr<Trainer>> readTrainer(const QString &path, const CatalogPtr &catalog,
                                             const RatingMatrix &ratings, std::optional<int> episodes,
                                             ProcessGroup *group)
{
    QByteArray trainingState;
    const Result<std::shared_ptr<const Model>> model = readModel(path, catalog, &trainingState);
    if (!model)
        return tl::unexpected(model.error());
    if (trainingState.isEmpty())
        return failure(ErrorCode::ModelCannotResume, path);
    DqnConfig config = (*model)->config;
    if (episodes) {
        if (const Result<void> set = config.set(QStringLiteral("episodes"), QString::number(*episodes)); !set)
            return tl::unexpected(set.error());
    }
    const RatingMatrix &people = (*model)->peoplePriors ? (*model)->peoplePriors->ratings : ratings;
    const Result<std::shared_ptr<const Model>> start = makeUntrainedModel(**model, config, (*model)->info.seed, people);
    if (!start)
        return tl::unexpected(start.error());
    Result<std::unique_ptr<Trainer>> trainer = makeTrainer(*start, People(people, config.state), group);
    if (!trainer)
        return trainer;
    if (const Result<void> restored = (*trainer)->restore(trainingState, (*model)->history, (*model)->events);
        !restored) {
        Error error = restored.error();
        error.file = path;
        return tl::unexpected(error);
    }
    return trainer;
}

} // namespace cineq
