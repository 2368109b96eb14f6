// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/dqnagent.h"

#include "engine/base/datastream.h"
#include "engine/rl/epsilonschedule.h"
#include "engine/rl/networkmodules.h"

#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cineq {

namespace {

constexpr float kClosed = -std::numeric_limits<float>::infinity();

bool contains(std::span<const int> rows, int row)
{
    return std::ranges::find(rows, row) != rows.end();
}

} // namespace

struct DqnAgent::Impl
{
    Impl(const DqnConfig &configuration, const NetworkShape &shape, const ActionFeatures &features, RewardRange rewards,
         quint64 seed)
        : config(configuration),
          online(makeNetwork(config, shape, features, seed)),
          target(makeNetwork(config, shape, features, seed)),
          replay({config.replayCapacity, shape.stateDimensions, std::min(config.episodeLength, shape.actions),
                  std::min(config.candidates, shape.actions)}),
          exploration(seed, "exploration"),
          sampling(seed, "replay"),
          dropout(seed, "dropout"),
          targetOf(size_t(config.replayCapacity)),
          targetVersionOf(size_t(config.replayCapacity), -1)
    {
        target->copyFrom(*online);
        const double steps = (1.0 - std::pow(config.gamma, config.episodeLength)) / (1.0 - config.gamma);
        leastReturn = static_cast<float>(rewards.minimum * steps);
        mostReturn = static_cast<float>(rewards.maximum * steps);
    }

    [[nodiscard]] int actions() const { return online->shape().actions; }
    [[nodiscard]] torch::Tensor stateTensor(std::span<const int> slots, bool next) const;
    [[nodiscard]] int explore(const Observation &observation);
    void chooseCandidates(const Observation &observation, int count, std::vector<int> &candidates) const;
    [[nodiscard]] torch::Tensor targets(std::span<const int> slots);
    void nextValues(std::span<const int> slots, std::span<float> values) const;
    [[nodiscard]] Result<void> checkSane(double value, double limit, const char *metric) const;

    DqnConfig config;
    std::unique_ptr<TrainableNetwork> online;
    std::unique_ptr<TrainableNetwork> target;
    ReplayBuffer replay;
    Rng exploration;
    Rng sampling;
    Rng dropout;
    qint64 learningSteps = 0;
    float leastReturn = 0.0F; // of a whole episode, discounted
    float mostReturn = 0.0F;
    // Without double DQN a transition's target depends on the target network alone: kept until that network changes.
    std::vector<float> targetOf;
    std::vector<qint64> targetVersionOf;
    qint64 targetVersion = 0;
};

torch::Tensor DqnAgent::Impl::stateTensor(std::span<const int> slots, bool next) const
{
    const int dimensions = online->shape().stateDimensions;
    torch::Tensor states = torch::empty({std::ssize(slots), dimensions});
    auto *row = states.data_ptr<float>();
    for (const int slot : slots) {
        std::ranges::copy(next ? replay.nextStateAt(slot) : replay.stateAt(slot), row);
        row += dimensions;
    }
    return states.to(online->device());
}

/// The `count` open actions of highest prior, highest first; among equals the lower index.
void DqnAgent::Impl::chooseCandidates(const Observation &observation, int count, std::vector<int> &candidates) const
{
    candidates.resize(size_t(actions()));
    std::iota(candidates.begin(), candidates.end(), 0);
    std::erase_if(candidates, [&](int row) { return contains(observation.shown, row); });
    count = std::min(count, static_cast<int>(candidates.size()));
    const auto better = [prior = observation.prior](int a, int b) {
        const float pa = prior.empty() ? 0.0F : prior[size_t(a)];
        const float pb = prior.empty() ? 0.0F : prior[size_t(b)];
        return pa != pb ? pa > pb : a < b;
    };
    std::ranges::partial_sort(candidates, candidates.begin() + count, better);
    candidates.resize(size_t(count));
}

int DqnAgent::Impl::explore(const Observation &observation)
{
    const auto drawOpen = [&] {
        int action = 0;
        do {
            action = static_cast<int>(exploration.uniformIndex(std::uint64_t(actions())));
        } while (contains(observation.shown, action));
        return action;
    };
    // Before the first answer the prior can't tell the movies apart: any of them is a candidate.
    if (replay.shape().candidates == 0 || observation.shown.empty())
        return drawOpen();
    std::vector<int> candidates;
    chooseCandidates(observation, replay.shape().candidates, candidates);
    return candidates[exploration.uniformIndex(candidates.size())];
}

/// Values of the states that followed, zero where nothing follows. Shape: slots.
void DqnAgent::Impl::nextValues(std::span<const int> slots, std::span<float> values) const
{
    const torch::NoGradGuard noGrad;
    const torch::Tensor states = stateTensor(slots, true);
    const std::int64_t batch = std::ssize(slots);
    torch::Tensor targetQ;  // [B, A] or [B, C]
    torch::Tensor chooserQ; // likewise: the network whose best action counts
    if (const int candidates = replay.shape().candidates; candidates > 0) {
        torch::Tensor actionsOf = torch::empty({batch, candidates}, torch::kInt64);
        torch::Tensor priors = torch::empty({batch, candidates});
        for (std::int64_t i = 0; i < batch; ++i) {
            std::ranges::copy(replay.nextCandidatesAt(slots[size_t(i)]),
                              actionsOf.data_ptr<std::int64_t>() + i * candidates);
            std::ranges::copy(replay.nextPriorsAt(slots[size_t(i)]), priors.data_ptr<float>() + i * candidates);
        }
        actionsOf = actionsOf.to(online->device());
        priors = priors.to(online->device());
        targetQ = target->candidateQ(states, actionsOf) + priors;
        chooserQ = config.doubleDqn ? online->candidateQ(states, actionsOf) + priors : targetQ;
    } else {
        targetQ = target->allQ(states);
        chooserQ = config.doubleDqn ? online->allQ(states) : targetQ;
        if (config.maskTargets) {
            chooserQ = chooserQ.cpu();
            auto *row = chooserQ.data_ptr<float>();
            for (const int slot : slots) {
                for (const int shown : replay.nextShownAt(slot)) {
                    if (shown >= 0)
                        row[shown] = kClosed;
                }
                row += chooserQ.size(1);
            }
            chooserQ = chooserQ.to(online->device());
        }
    }
    const torch::Tensor best = targetQ.gather(1, chooserQ.argmax(1, true)).squeeze(1).cpu(); // [B]
    std::copy_n(best.data_ptr<float>(), values.size(), values.data());
    if (config.boundTargets) {
        for (float &value : values)
            value = std::clamp(value, leastReturn, mostReturn);
    }
}

/// reward + gamma x value of what followed. Shape: [B].
torch::Tensor DqnAgent::Impl::targets(std::span<const int> slots)
{
    std::vector<int> missing;
    for (const int slot : slots) {
        const bool kept = !config.doubleDqn && targetVersionOf[size_t(slot)] == targetVersion;
        if (!kept && !replay.terminatedAt(slot) && !contains(missing, slot))
            missing.push_back(slot);
    }
    if (!missing.empty() && config.gamma > 0.0) {
        std::vector<float> values(missing.size());
        nextValues(missing, values);
        for (std::size_t i = 0; i < missing.size(); ++i) {
            targetOf[size_t(missing[i])] = values[i];
            targetVersionOf[size_t(missing[i])] = targetVersion;
        }
    }
    torch::Tensor goals = torch::empty({std::ssize(slots)});
    auto *goal = goals.data_ptr<float>();
    for (const int slot : slots) {
        const bool follows = !replay.terminatedAt(slot) && config.gamma > 0.0;
        *goal++ = replay.rewardAt(slot) + (follows ? static_cast<float>(config.gamma) * targetOf[size_t(slot)] : 0.0F);
    }
    return goals;
}

Result<void> DqnAgent::Impl::checkSane(double value, double limit, const char *metric) const
{
    if (std::isfinite(value) && value <= limit)
        return {};
    return failure(ErrorCode::Diverged, {},
                   {QLatin1StringView(metric), QString::number(value, 'g', 4), QString::number(learningSteps + 1),
                    QString::number(limit, 'g', 6)});
}

DqnAgent::DqnAgent(const DqnConfig &config, const NetworkShape &shape, const ActionFeatures &actionFeatures,
                   RewardRange rewards, quint64 seed)
    : m_impl(std::make_unique<Impl>(config, shape, actionFeatures, rewards, seed))
{
}

DqnAgent::~DqnAgent() = default;

void DqnAgent::act(std::span<const Observation> observations, std::span<int> actions)
{
    Impl &d = *m_impl;
    const double share = epsilon();
    std::vector<std::size_t> greedy;
    for (std::size_t i = 0; i < observations.size(); ++i) {
        if (d.exploration.uniform() < share)
            actions[i] = d.explore(observations[i]);
        else
            greedy.push_back(i);
    }
    if (greedy.empty())
        return;

    const NetworkShape &shape = d.online->shape();
    torch::Tensor states = torch::empty({std::ssize(greedy), shape.stateDimensions});
    auto *row = states.data_ptr<float>();
    for (const std::size_t i : greedy)
        row = std::ranges::copy(observations[i].state, row).out;
    torch::Tensor all = d.online->allQ(states.to(d.online->device())).cpu().contiguous(); // [B, A]
    auto *q = all.data_ptr<float>();
    for (const std::size_t i : greedy) {
        for (std::size_t a = 0; a < observations[i].prior.size(); ++a)
            q[a] += observations[i].prior[a];
        for (const int shown : observations[i].shown)
            q[shown] = kClosed;
        actions[i] = static_cast<int>(std::max_element(q, q + shape.actions) - q);
        q += shape.actions;
    }
}

void DqnAgent::remember(std::span<const float> state, int action, float prior, double reward, const Observation &next,
                        bool terminated)
{
    Impl &d = *m_impl;
    std::vector<int> candidates;
    std::vector<float> priors;
    if (d.replay.shape().candidates > 0) {
        d.chooseCandidates(next, d.replay.shape().candidates, candidates);
        for (const int row : candidates)
            priors.push_back(next.prior.empty() ? 0.0F : next.prior[size_t(row)]);
    }
    const int slot = d.replay.add({
        .state = state,
        .action = action,
        .prior = prior,
        .reward = static_cast<float>(reward),
        .nextState = next.state,
        .terminated = terminated || std::ssize(next.shown) >= d.actions(), // or no action is left
        .nextShown = next.shown,
        .nextCandidates = candidates,
        .nextPriors = priors,
    });
    d.targetVersionOf[size_t(slot)] = -1;
}

Result<std::optional<LearningSample>> DqnAgent::learn()
{
    Impl &d = *m_impl;
    if (d.replay.size() < std::clamp(d.config.learningStarts, 2, d.config.replayCapacity))
        return std::nullopt;
    const auto batch = static_cast<std::int64_t>(d.config.batchSize);
    std::vector<int> slots(size_t(batch), 0);
    d.replay.sample(d.sampling, slots);

    torch::Tensor actions = torch::empty({batch}, torch::kInt64);
    torch::Tensor priors = torch::empty({batch});
    for (std::int64_t i = 0; i < batch; ++i) {
        actions.data_ptr<std::int64_t>()[i] = d.replay.actionAt(slots[size_t(i)]);
        priors.data_ptr<float>()[i] = d.replay.priorAt(slots[size_t(i)]);
    }
    const torch::Device device = d.online->device();
    const torch::Tensor goals = d.targets(slots).to(device); // [B]
    const torch::Tensor q =
        d.online->chosenQ(d.stateTensor(slots, false), actions.to(device), d.dropout) + priors.to(device); // [B]
    const torch::Tensor loss =
        d.config.loss == LossKind::Huber ? torch::huber_loss(q, goals) : torch::mse_loss(q, goals);

    LearningSample sample;
    sample.loss = loss.item<double>();
    sample.meanQ = q.mean().item<double>();
    sample.maxAbsQ = std::max(q.abs().max().item<double>(), goals.abs().max().item<double>());
    // A NaN among the batch may hide from max(), never from the loss.
    if (Result<void> sane = d.checkSane(sample.loss, d.config.maxLoss, "loss"); !sane)
        return tl::unexpected(sane.error());
    if (Result<void> sane = d.checkSane(sample.maxAbsQ, d.config.maxAbsQ, "|Q|"); !sane)
        return tl::unexpected(sane.error());

    loss.backward();
    double scale = 1.0;
    if (d.config.gradientClip > 0.0) {
        const double norm = d.online->gradientNorm();
        if (Result<void> sane = d.checkSane(norm, std::numeric_limits<double>::max(), "gradient norm"); !sane)
            return tl::unexpected(sane.error());
        scale = std::min(1.0, d.config.gradientClip / (norm + 1e-6));
    }
    d.online->applyGradient(d.config.learningRate, scale);
    if (++d.learningSteps % d.config.targetUpdateInterval == 0) {
        d.target->copyFrom(*d.online);
        ++d.targetVersion;
    }
    return sample;
}

double DqnAgent::epsilon() const
{
    return epsilonAt(m_impl->config, m_impl->learningSteps);
}

qint64 DqnAgent::learningSteps() const
{
    return m_impl->learningSteps;
}

const ReplayBuffer &DqnAgent::replay() const
{
    return m_impl->replay;
}

QByteArray DqnAgent::weights() const
{
    return tensorsToBytes(tensorsOf(*m_impl->online));
}

QByteArray DqnAgent::checkpoint() const
{
    const Impl &d = *m_impl;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(kStreamVersion);
    stream << tensorsToBytes(tensorsOf(*d.online)) << tensorsToBytes(tensorsOf(*d.target))
           << tensorsToBytes(d.online->optimizerTensors()) << d.replay << d.exploration << d.sampling << d.dropout
           << d.learningSteps << d.targetVersion;
    writeArray(stream, std::span<const float>(d.targetOf).first(size_t(d.replay.size())));
    writeArray(stream, std::span<const qint64>(d.targetVersionOf).first(size_t(d.replay.size())));
    return bytes;
}

Result<void> DqnAgent::restore(const QByteArray &checkpoint)
{
    Impl &d = *m_impl;
    QDataStream stream(checkpoint);
    stream.setVersion(kStreamVersion);
    QByteArray online;
    QByteArray target;
    QByteArray optimizer;
    ReplayBuffer replay(d.replay.shape());
    Rng exploration(0);
    Rng sampling(0);
    Rng dropout(0);
    qint64 learningSteps = 0;
    qint64 targetVersion = 0;
    stream >> online >> target >> optimizer >> replay >> exploration >> sampling >> dropout >> learningSteps >>
        targetVersion;
    std::vector<float> targetOf(d.targetOf.size());
    std::vector<qint64> targetVersionOf(d.targetVersionOf.size(), -1);
    readArray(stream, std::span(targetOf).first(size_t(replay.size())));
    readArray(stream, std::span(targetVersionOf).first(size_t(replay.size())));
    if (stream.status() != QDataStream::Ok)
        return failure(ErrorCode::ModelDamaged, {}, {QStringLiteral("training state")});
    for (int slot = 0; slot < replay.size(); ++slot) {
        if (replay.actionAt(slot) < 0 || replay.actionAt(slot) >= d.actions())
            return failure(ErrorCode::ModelDamaged, {}, {QStringLiteral("replay buffer")});
    }
    const Result<std::vector<torch::Tensor>> targetRead = readTensors(target, tensorsOf(*d.target));
    const Result<std::vector<torch::Tensor>> optimizerRead = readTensors(optimizer, d.online->optimizerTensors());
    const Result<std::vector<torch::Tensor>> onlineRead = readTensors(online, tensorsOf(*d.online));
    for (const auto *read : {&targetRead, &optimizerRead, &onlineRead}) {
        if (!*read)
            return tl::unexpected(read->error());
    }
    copyTensors(*targetRead, tensorsOf(*d.target));
    copyTensors(*optimizerRead, d.online->optimizerTensors());
    copyTensors(*onlineRead, tensorsOf(*d.online));
    d.online->weightsChanged();
    d.target->weightsChanged();
    d.replay = std::move(replay);
    d.exploration = exploration;
    d.sampling = sampling;
    d.dropout = dropout;
    d.learningSteps = learningSteps;
    d.targetVersion = targetVersion;
    d.targetOf = std::move(targetOf);
    d.targetVersionOf = std::move(targetVersionOf);
    return {};
}

} // namespace cineq
