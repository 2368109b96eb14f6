// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/qnetwork.h"

#include "engine/rl/networkmodules.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace cineq {

namespace {

constexpr int kLeastCandidates = 200; // of a search, to be ranked exactly

std::vector<float> valuesOf(const torch::Tensor &tensor)
{
    const torch::Tensor local = tensor.detach().cpu().contiguous();
    const auto *values = local.data_ptr<float>();
    return {values, values + local.numel()};
}

/// On the device, in memory that is the caller's where that is the processor.
torch::Tensor borrowed(std::span<const float> values, at::IntArrayRef sizes, torch::Device device)
{
    return torch::from_blob(const_cast<float *>(values.data()), sizes).to(device);
}

/// Into the tensor's own memory. vectors: [A, E] on the processor.
ProductRows rowsOf(const torch::Tensor &vectors)
{
    return Eigen::Map<const ProductMatrix>(vectors.data_ptr<float>(), vectors.size(0), vectors.size(1));
}

/// Returns int64 [1, actions].
torch::Tensor indices(std::span<const int> actions, torch::Device device)
{
    return torch::from_blob(const_cast<int *>(actions.data()), {1, std::ssize(actions)}, torch::kInt32)
        .to(torch::kInt64)
        .to(device);
}

} // namespace

QNetwork::QNetwork(const DqnConfig &config, const NetworkShape &shape, ActionFeatures actionFeatures, quint64 seed)
    : m_network(withTensorMemory([&] { return makeNetwork(config, shape, std::move(actionFeatures), seed); }))
{
}

QNetwork::~QNetwork() = default;
QNetwork::QNetwork(QNetwork &&) noexcept = default;
QNetwork &QNetwork::operator=(QNetwork &&) noexcept = default;

qint64 QNetwork::leastParameters(const DqnConfig &config, const NetworkShape &shape)
{
    constexpr qint64 kNarrowest = 128; // of what reads states, and of what a flat network's actions read
    constexpr qint64 kPairs = 64;      // of what reads a pair input, as it is and below the best
    if (config.network == NetworkKind::TwoTowerDueling)
        return kNarrowest * shape.stateDimensions + qint64(config.embeddingDimensions) * shape.actionDimensions +
               kPairs * shape.pairDimensions;
    return kNarrowest * (qint64(shape.stateDimensions) + shape.actions);
}

qint64 QNetwork::trainingMemory(const DqnConfig &config, const NetworkShape &shape)
{
    constexpr qint64 kLearned = 6;  // of each weight: as it was, online, target, its gradient, two moments
    constexpr qint64 kWritten = 14; // in a checkpoint on its way to the file: online, target and moments, three times
    constexpr qint64 kBatches = 4;  // Q and their gradients
    return qint64(sizeof(float)) *
           ((kLearned + kWritten) * leastParameters(config, shape) + kBatches * config.batchSize * shape.actions);
}

const NetworkShape &QNetwork::shape() const
{
    return m_network->shape();
}

void QNetwork::score(std::span<const float> states, int batch, std::span<float> q) const
{
    const NetworkShape &sizes = shape();
    TORCH_CHECK(std::ssize(states) == std::ptrdiff_t(batch) * sizes.stateDimensions, "states must be [B, S]");
    TORCH_CHECK(std::ssize(q) == std::ptrdiff_t(batch) * sizes.actions, "q must be [B, A]");
    withTensorMemory([&] {
        const torch::Tensor input = borrowed(states, {batch, sizes.stateDimensions}, m_network->device());
        const torch::Tensor output = m_network->allQ(input).cpu().contiguous();
        std::copy_n(output.data_ptr<float>(), q.size(), q.data());
    });
}

void QNetwork::score(std::span<const float> state, std::span<const int> actions, std::span<const float> pairs,
                     std::span<float> q) const
{
    const NetworkShape &sizes = shape();
    const auto count = std::ssize(actions);
    TORCH_CHECK(std::ssize(state) == sizes.stateDimensions, "state must be [S]");
    TORCH_CHECK(std::ssize(pairs) == count * sizes.pairDimensions, "pairs must be [actions, P]");
    TORCH_CHECK(std::ssize(q) == count, "q must be [actions]");
    withTensorMemory([&] {
        const torch::Device device = m_network->device();
        const torch::Tensor output =
            m_network
                ->candidateQ(borrowed(state, {1, sizes.stateDimensions}, device), indices(actions, device),
                             borrowed(pairs, {1, count, sizes.pairDimensions}, device))
                .cpu()
                .contiguous();
        std::copy_n(output.data_ptr<float>(), q.size(), q.data());
    });
}

float QNetwork::value(std::span<const float> state) const
{
    TORCH_CHECK(std::ssize(state) == shape().stateDimensions, "state must be [S]");
    return withTensorMemory([&] {
        const torch::Tensor input = borrowed(state, {1, std::ssize(state)}, m_network->device());
        return m_network->stateValue(input).item<float>();
    });
}

void QNetwork::prepare() const
{
    withTensorMemory([this] { m_network->prepare(); });
}

bool QNetwork::canSearch() const
{
    return shape().actionDimensions > 0 && shape().pairDimensions == 0;
}

void QNetwork::prepareSearch(ProductLists known, quint64 seed) const
{
    Q_ASSERT(canSearch());
    if (shape().actions < kSearchedActions || !ProductIndex::isSupported())
        return;
    withTensorMemory([&] {
        const torch::Tensor vectors = m_network->actionVectors().cpu();
        const ProductRows rows = rowsOf(vectors);
        if (!known.fits(rows.rows(), rows.cols()))
            known = ProductIndex::learn(rows, seed);
        m_search = std::make_shared<const Search>(std::move(known), rows);
    });
}

const ProductLists &QNetwork::searchLists() const
{
    static const ProductLists kNone;
    return m_search ? m_search->lists : kNone;
}

std::vector<int> QNetwork::best(std::span<const float> state, int count) const
{
    Q_ASSERT(canSearch());
    TORCH_CHECK(std::ssize(state) == shape().stateDimensions, "state must be [S]");
    return withTensorMemory([&] {
        const torch::Tensor input = borrowed(state, {1, std::ssize(state)}, m_network->device());
        const std::vector<float> query = valuesOf(m_network->stateVectors(input));
        const torch::Tensor vectors = m_network->actionVectors().cpu();
        const ProductRows rows = rowsOf(vectors);
        if (!m_search)
            return greatestProducts(rows, query, count);
        std::vector<int> likely = m_search->index.candidates(query, std::max(kLeastCandidates, 2 * count));
        std::ranges::sort(likely);
        const std::vector<int> places = greatestProducts(rows(likely, Eigen::all), query, count);
        std::vector<int> found(places.size());
        std::ranges::transform(places, found.begin(), [&likely](int place) { return likely[size_t(place)]; });
        return found;
    });
}

ForwardTrace QNetwork::trace(std::span<const float> state, std::span<const int> actions, std::span<const float> pairs,
                             int traced) const
{
    const NetworkShape &sizes = shape();
    const auto count = std::ssize(actions);
    TORCH_CHECK(std::ssize(state) == sizes.stateDimensions, "state must be [S]");
    TORCH_CHECK(std::ssize(pairs) == count * sizes.pairDimensions, "pairs must be [actions, P]");
    TORCH_CHECK(count > 0 || sizes.pairDimensions == 0, "pair inputs are of some actions");
    TORCH_CHECK(traced >= 0 && traced < (count > 0 ? count : sizes.actions), "traced must be one of the actions");
    return withTensorMemory([&] {
        const torch::NoGradGuard noGrad;
        const torch::Device device = m_network->device();
        const TrainableNetwork::Trace trace = m_network->trace(
            borrowed(state, {1, sizes.stateDimensions}, device), count > 0 ? indices(actions, device) : torch::Tensor(),
            borrowed(pairs, {1, count, sizes.pairDimensions}, device), traced);
        ForwardTrace plain{.value = trace.value.item<float>(),
                           .advantages = valuesOf(trace.advantages),
                           .offset = trace.offset.item<float>(),
                           .scale = trace.scale.item<float>(),
                           .q = valuesOf(trace.q)};
        std::ranges::transform(trace.outputs, std::back_inserter(plain.outputs), valuesOf);
        return plain;
    });
}

QList<LayerTraits> QNetwork::layers() const
{
    return m_network->layers();
}

QList<ParameterValues> QNetwork::parameters(const QString &layer) const
{
    const std::string prefix = layer.toStdString() + '.';
    QList<ParameterValues> parameters;
    for (const TrainableNetwork::NamedTensor &entry : m_network->tensors()) {
        if (entry.name.starts_with(prefix))
            parameters.append({QString::fromStdString(entry.name.substr(prefix.size())),
                               {entry.tensor.sizes().begin(), entry.tensor.sizes().end()},
                               withTensorMemory([&] { return valuesOf(entry.tensor); })});
    }
    return parameters;
}

qint64 QNetwork::parameterCount() const
{
    return m_network->parameterCount();
}

QByteArray QNetwork::weights() const
{
    return tensorsToBytes(tensorsOf(*m_network));
}

Result<void> QNetwork::setWeights(const QByteArray &weights)
{
    Result<void> read = tensorsFromBytes(weights, tensorsOf(*m_network));
    if (read)
        m_network->weightsChanged();
    return read;
}

} // namespace cineq
