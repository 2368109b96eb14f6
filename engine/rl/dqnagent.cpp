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
         quint64 runSeed, ProcessGroup *processes)
        : config(configuration),
          seed(runSeed),
          group(processes),
          online(makeNetwork(config, shape, features, seed)),
          target(makeNetwork(config, shape, features, seed)),
          replay({config.replayCapacity, shape.stateDimensions, std::min(config.episodeLength, shape.actions),
                  std::min(config.candidates, shape.actions), shape.pairDimensions}),
          exploration(stream("exploration")),
          sampling(stream("replay")),
          dropout(stream("dropout")),
          targetOf(size_t(config.replayCapacity)),
          targetVersionOf(size_t(config.replayCapacity), -1)
    {
        target->copyFrom(*online);
        const double steps = (1.0 - std::pow(config.gamma, config.episodeLength)) / (1.0 - config.gamma);
        leastReturn = static_cast<float>(rewards.minimum * steps);
        mostReturn = static_cast<float>(rewards.maximum * steps);
    }

    [[nodiscard]] Rng stream(std::string name) const;
    [[nodiscard]] Result<void> takeWeightsOfRank0();
    [[nodiscard]] int actions() const { return online->shape().actions; }
    template <typename Column>
    [[nodiscard]] torch::Tensor stack(std::span<const int> slots, Column at, at::IntArrayRef sizes,
                                      torch::Dtype type) const;
    [[nodiscard]] torch::Tensor stateTensor(std::span<const int> slots, bool next) const;
    [[nodiscard]] int explore(const Observation &observation);
    [[nodiscard]] int bestCandidate(const Observation &observation);
    void exploit(std::span<const Observation> observations, std::span<const std::size_t> which, std::span<int> chosen);
    [[nodiscard]] bool hasPairs() const { return online->shape().pairDimensions > 0; }
    [[nodiscard]] torch::Tensor learnedQ(std::span<const int> slots, torch::Tensor &goals, torch::Tensor &chosen);
    void calibrate();
    [[nodiscard]] torch::Tensor targets(std::span<const int> slots);
    void nextValues(std::span<const int> slots, std::span<float> values) const;
    [[nodiscard]] Result<std::optional<LearningSample>> learn();
    [[nodiscard]] Result<void> checkSane(double value, double limit, const char *metric) const;

    DqnConfig config;
    quint64 seed;
    ProcessGroup *group; // null = alone
    bool hasWeightsOfRank0 = false;
    std::unique_ptr<TrainableNetwork> online;
    std::unique_ptr<TrainableNetwork> target;
    ReplayBuffer replay;
    qint64 learningSteps = 0;
    Rng exploration;
    Rng sampling;
    Rng dropout;
    float leastReturn = 0.0F; // of a whole episode, discounted
    float mostReturn = 0.0F;
    // Without double DQN a transition's target depends on the target network alone: kept until that network changes.
    std::vector<float> targetOf;
    std::vector<qint64> targetVersionOf;
    qint64 targetVersion = 0;
};

/// A random stream of that purpose, of this rank, from this learning step on.
Rng DqnAgent::Impl::stream(std::string name) const
{
    if (group != nullptr && group->rank() > 0)
        name += " of rank " + std::to_string(group->rank()) + " from step " + std::to_string(learningSteps);
    return Rng(seed, name);
}

/// Before the first step in common.
Result<void> DqnAgent::Impl::takeWeightsOfRank0()
{
    const torch::NoGradGuard noGrad;
    for (TrainableNetwork *network : {online.get(), target.get()}) {
        for (const torch::Tensor &tensor : tensorsOf(*network)) {
            torch::Tensor local = tensor.detach().cpu().contiguous();
            const std::span values(local.data_ptr<float>(), size_t(local.numel()));
            if (Result<void> sent = group->broadcast(values); !sent)
                return sent;
            tensor.detach().copy_(local);
        }
        network->weightsChanged();
    }
    hasWeightsOfRank0 = true;
    return {};
}

/// A column of the replay buffer for these slots, on the networks' device.
template <typename Column>
torch::Tensor DqnAgent::Impl::stack(std::span<const int> slots, Column at, at::IntArrayRef sizes,
                                    torch::Dtype type) const
{
    torch::Tensor rows = torch::empty(sizes, torch::TensorOptions().dtype(type));
    auto *place = static_cast<std::byte *>(rows.data_ptr());
    for (const int slot : slots)
        place = std::ranges::copy(std::as_bytes((replay.*at)(slot)), place).out;
    return rows.to(online->device());
}

torch::Tensor DqnAgent::Impl::stateTensor(std::span<const int> slots, bool next) const
{
    return stack(slots, next ? &ReplayBuffer::nextStateAt : &ReplayBuffer::stateAt,
                 {std::ssize(slots), online->shape().stateDimensions}, torch::kFloat32);
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
    const bool allAlike = observation.shown.empty() && !hasPairs();
    if (observation.candidates.empty() || allAlike)
        return drawOpen();
    return observation.candidates[exploration.uniformIndex(observation.candidates.size())];
}

int DqnAgent::Impl::bestCandidate(const Observation &observation)
{
    const auto count = std::ssize(observation.candidates);
    const torch::Device device = online->device();
    const auto copied = [device](const auto &values, at::IntArrayRef sizes, torch::Dtype type) {
        return torch::from_blob(const_cast<void *>(static_cast<const void *>(values.data())), sizes, type).to(device);
    };
    const torch::Tensor states = copied(observation.state, {1, std::ssize(observation.state)}, torch::kFloat32);
    const torch::Tensor pairs = copied(observation.pairs, {1, count, online->shape().pairDimensions}, torch::kFloat32);
    const torch::Tensor actionsOf = copied(observation.candidates, {1, count}, torch::kInt32).to(torch::kInt64);
    const torch::Tensor q =
        online->candidateQ(states, actionsOf, pairs) + copied(observation.candidatePriors, {1, count}, torch::kFloat32);
    return observation.candidates[size_t(q.argmax(1).item<std::int64_t>())];
}

/// The open action of highest Q for each of those observations.
void DqnAgent::Impl::exploit(std::span<const Observation> observations, std::span<const std::size_t> which,
                             std::span<int> chosen)
{
    const NetworkShape &shape = online->shape();
    if (hasPairs()) {
        for (const std::size_t i : which)
            chosen[i] = bestCandidate(observations[i]);
        return;
    }
    torch::Tensor states = torch::empty({std::ssize(which), shape.stateDimensions});
    auto *row = states.data_ptr<float>();
    for (const std::size_t i : which)
        row = std::ranges::copy(observations[i].state, row).out;
    torch::Tensor all = online->allQ(states.to(online->device())).cpu().contiguous(); // [B, A]
    auto *q = all.data_ptr<float>();
    for (const std::size_t i : which) {
        for (std::size_t a = 0; a < observations[i].prior.size(); ++a)
            q[a] += observations[i].prior[a];
        for (const int shown : observations[i].shown)
            q[shown] = kClosed;
        chosen[i] = static_cast<int>(std::max_element(q, q + shape.actions) - q);
        q += shape.actions;
    }
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
        const auto stacked = [&](auto at, at::IntArrayRef sizes, torch::Dtype type) {
            return stack(slots, at, sizes, type);
        };
        const torch::Tensor actionsOf =
            stacked(&ReplayBuffer::nextCandidatesAt, {batch, candidates}, torch::kInt32).to(torch::kInt64);
        const torch::Tensor priors = stacked(&ReplayBuffer::nextPriorsAt, {batch, candidates}, torch::kFloat32);
        torch::Tensor pairs;
        if (hasPairs())
            pairs = stacked(&ReplayBuffer::nextPairsAt, {batch, candidates, online->shape().pairDimensions},
                            torch::kFloat32);
        targetQ = target->candidateQ(states, actionsOf, pairs) + priors;
        chooserQ = config.doubleDqn ? online->candidateQ(states, actionsOf, pairs) + priors : targetQ;
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

/// Q that the loss compares with goals: of the actions taken; with pair inputs of all candidates whose reward is known,
/// to which what follows the action taken is added. One-dimensional.
torch::Tensor DqnAgent::Impl::learnedQ(std::span<const int> slots, torch::Tensor &goals, torch::Tensor &chosen)
{
    const std::int64_t batch = std::ssize(slots);
    torch::Tensor actionsTaken = torch::empty({batch}, torch::kInt64);
    torch::Tensor priors = torch::empty({batch});
    torch::Tensor rewards = torch::empty({batch});
    for (std::int64_t i = 0; i < batch; ++i) {
        actionsTaken.data_ptr<std::int64_t>()[i] = replay.actionAt(slots[size_t(i)]);
        priors.data_ptr<float>()[i] = replay.priorAt(slots[size_t(i)]);
        rewards.data_ptr<float>()[i] = replay.rewardAt(slots[size_t(i)]);
    }
    const torch::Device device = online->device();
    actionsTaken = actionsTaken.to(device);
    goals = targets(slots).to(device); // [B]
    if (!hasPairs()) {
        chosen = online->chosenQ(stateTensor(slots, false), actionsTaken, dropout) + priors.to(device);
        return chosen;
    }
    const std::int64_t candidates = replay.shape().candidates;
    const auto stacked = [&](auto at) { return stack(slots, at, {batch, candidates}, torch::kFloat32); };
    const torch::Tensor actionsOf =
        stack(slots, &ReplayBuffer::candidatesAt, {batch, candidates}, torch::kInt32).to(torch::kInt64);
    const torch::Tensor q =
        online->candidateQToLearn(stateTensor(slots, false), actionsOf,
                                  stack(slots, &ReplayBuffer::pairsAt,
                                        {batch, candidates, online->shape().pairDimensions}, torch::kFloat32)) +
        stacked(&ReplayBuffer::candidatePriorsAt);
    const torch::Tensor follows = goals - rewards.to(device);               // [B], gamma x value of the next state
    const torch::Tensor known = stacked(&ReplayBuffer::candidateRewardsAt); // [B, C]
    const torch::Tensor isKnown = known.isfinite();
    goals = (known + follows.unsqueeze(1)).masked_select(isKnown);
    chosen = q.detach().masked_select(actionsOf == actionsTaken.unsqueeze(1));
    return q.masked_select(isKnown);
}

/// Takes the scale of the pair head's inputs from the first transitions stored.
void DqnAgent::Impl::calibrate()
{
    std::vector<int> slots(size_t(replay.size()));
    std::iota(slots.begin(), slots.end(), 0);
    const std::int64_t count = std::ssize(slots);
    const torch::Tensor pairs =
        stack(slots, &ReplayBuffer::pairsAt, {count, replay.shape().candidates, online->shape().pairDimensions},
              torch::kFloat32);
    online->calibrate(stateTensor(slots, false), pairs);
    target->copyFrom(*online);
}

Result<void> DqnAgent::Impl::checkSane(double value, double limit, const char *metric) const
{
    if (std::isfinite(value) && value <= limit)
        return {};
    return failure(ErrorCode::Diverged, {},
                   {QLatin1StringView(metric), QString::number(value, 'g', 4), QString::number(learningSteps + 1),
                    QString::number(limit, 'g', 6)});
}

Result<std::optional<LearningSample>> DqnAgent::Impl::learn()
{
    if (replay.size() < config.learningStarts)
        return std::nullopt;
    const auto batch = static_cast<std::int64_t>(config.batchSize);
    std::vector<int> slots(size_t(batch), 0);
    replay.sample(sampling, slots);

    if (hasPairs() && learningSteps == 0)
        calibrate();
    if (group != nullptr && !hasWeightsOfRank0) {
        if (const Result<void> taken = takeWeightsOfRank0(); !taken)
            return tl::unexpected(taken.error());
    }
    torch::Tensor goals;                                    // [B] or [B, C]
    torch::Tensor chosen;                                   // [B], Q of the actions taken
    const torch::Tensor q = learnedQ(slots, goals, chosen); // as goals
    const torch::Tensor loss = config.loss == LossKind::Huber ? torch::huber_loss(q, goals) : torch::mse_loss(q, goals);

    LearningSample sample;
    sample.loss = loss.item<double>();
    sample.meanQ = chosen.mean().item<double>();
    sample.maxAbsQ = std::max(q.abs().max().item<double>(), goals.abs().max().item<double>());
    sample.tdError = torch::l1_loss(q.detach(), goals).item<double>();
    // A NaN among the batch may hide from max(), never from the loss.
    if (Result<void> sane = checkSane(sample.loss, config.maxLoss, "loss"); !sane)
        return tl::unexpected(sane.error());
    if (Result<void> sane = checkSane(sample.maxAbsQ, config.maxAbsQ, "|Q|"); !sane)
        return tl::unexpected(sane.error());

    loss.backward();
    if (group != nullptr) {
        if (const Result<void> averaged = online->averageGradient(*group); !averaged)
            return tl::unexpected(averaged.error());
    }
    double scale = 1.0;
    if (config.gradientClip > 0.0) {
        const double norm = online->gradientNorm();
        if (Result<void> sane = checkSane(norm, std::numeric_limits<double>::max(), "gradient norm"); !sane)
            return tl::unexpected(sane.error());
        scale = std::min(1.0, config.gradientClip / (norm + 1e-6));
    }
    const double learningRate = config.learningRate * std::pow(config.learningRateDecay, double(learningSteps));
    online->applyGradient(learningRate, scale, config.weightDecay);
    if (++learningSteps % config.targetUpdateInterval == 0) {
        target->copyFrom(*online);
        ++targetVersion;
    }
    return sample;
}

DqnAgent::DqnAgent(const DqnConfig &config, const NetworkShape &shape, const ActionFeatures &actionFeatures,
                   RewardRange rewards, quint64 seed, ProcessGroup *group)
    : m_impl(
          withTensorMemory([&] { return std::make_unique<Impl>(config, shape, actionFeatures, rewards, seed, group); }))
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
    if (!greedy.empty())
        withTensorMemory([&] { d.exploit(observations, greedy, actions); });
}

Result<std::optional<LearningSample>> DqnAgent::learn()
{
    return withTensorMemory([this] { return m_impl->learn(); });
}

void DqnAgent::remember(const Observation &before, int action, float prior, double reward,
                        std::span<const float> candidateRewards, const Observation &next, bool terminated)
{
    Impl &d = *m_impl;
    const int slot = d.replay.add({
        .state = before.state,
        .action = action,
        .prior = prior,
        .reward = static_cast<float>(reward),
        .nextState = next.state,
        .terminated = terminated || std::ssize(next.shown) >= d.actions(), // or no action is left
        .nextShown = next.shown,
        .nextCandidates = next.candidates,
        .nextPriors = next.candidatePriors,
        .candidates = d.hasPairs() ? before.candidates : std::span<const int>(),
        .candidatePriors = before.candidatePriors,
        .candidateRewards = candidateRewards,
        .pairs = before.pairs,
        .nextPairs = next.pairs,
    });
    d.targetVersionOf[size_t(slot)] = -1;
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
    d.hasWeightsOfRank0 = false;
    if (d.group != nullptr && d.group->rank() > 0) {
        d.exploration = d.stream("exploration");
        d.sampling = d.stream("replay");
        d.dropout = d.stream("dropout");
    }
    return {};
}

} // namespace cineq
