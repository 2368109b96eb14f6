// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/qnetwork.h"

#include "engine/rl/networkmodules.h"

namespace cineq {

QNetwork::QNetwork(const DqnConfig &config, const NetworkShape &shape, ActionFeatures actionFeatures, quint64 seed)
    : m_network(makeNetwork(config, shape, std::move(actionFeatures), seed))
{
}

QNetwork::~QNetwork() = default;
QNetwork::QNetwork(QNetwork &&) noexcept = default;
QNetwork &QNetwork::operator=(QNetwork &&) noexcept = default;

const NetworkShape &QNetwork::shape() const
{
    return m_network->shape();
}

void QNetwork::score(std::span<const float> states, int batch, std::span<float> q) const
{
    const NetworkShape &sizes = shape();
    TORCH_CHECK(std::ssize(states) == std::ptrdiff_t(batch) * sizes.stateDimensions, "states must be [B, S]");
    TORCH_CHECK(std::ssize(q) == std::ptrdiff_t(batch) * sizes.actions, "q must be [B, A]");
    const torch::Tensor input =
        torch::from_blob(const_cast<float *>(states.data()), {batch, sizes.stateDimensions}).to(m_network->device());
    const torch::Tensor output = m_network->allQ(input).cpu().contiguous();
    std::copy_n(output.data_ptr<float>(), q.size(), q.data());
}

QList<LayerTraits> QNetwork::layers() const
{
    return m_network->layers();
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
