// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/networkmodules.h"

#include "engine/base/datastream.h"
#include "engine/rl/flatnetwork.h"
#include "engine/rl/twotowernetwork.h"

#include <QIODevice>

#include <cmath>

namespace cineq {

double TrainableNetwork::gradientNorm() const
{
    double sum = 0.0;
    for (const Adam &adam : m_adam)
        sum += adam.parameter.grad().square().sum().item<double>();
    return std::sqrt(sum);
}

std::vector<torch::Tensor> TrainableNetwork::gradientParts(int, int)
{
    std::vector<torch::Tensor> parts;
    for (const Adam &adam : m_adam)
        parts.push_back(adam.parameter.grad());
    return parts;
}

Result<void> TrainableNetwork::averageGradient(ProcessGroup &group)
{
    const torch::NoGradGuard noGrad;
    const std::vector<torch::Tensor> parts = gradientParts(group.rank(), group.size());
    std::vector<torch::Tensor> rows;
    for (const torch::Tensor &part : parts)
        rows.push_back(part.flatten());
    torch::Tensor bucket = torch::cat(rows).cpu();
    if (Result<void> summed = group.sum(std::span(bucket.data_ptr<float>(), size_t(bucket.numel()))); !summed)
        return summed;
    bucket.div_(group.size());
    std::int64_t begin = 0;
    for (const torch::Tensor &part : parts) {
        part.copy_(bucket.narrow(0, begin, part.numel()).view_as(part));
        begin += part.numel();
    }
    gradientAveraged(group.size());
    return {};
}

torch::Tensor TrainableNetwork::candidateQToLearn(const torch::Tensor &, const torch::Tensor &, const torch::Tensor &)
{
    TORCH_CHECK(false, "this network has no pair inputs");
}

void TrainableNetwork::applyGradient(double learningRate, double scale, double weightDecay)
{
    const torch::NoGradGuard noGrad;
    const std::int64_t step = ++*m_adamSteps.data_ptr<std::int64_t>();
    const double firstBias = learningRate / (1.0 - std::pow(kAdamBeta1, double(step)));
    const double secondBias = 1.0 / std::sqrt(1.0 - std::pow(kAdamBeta2, double(step)));
    for (Adam &adam : m_adam) {
        torch::Tensor gradient = adam.parameter.mutable_grad();
        if (scale != 1.0)
            gradient.mul_(scale);
        adam.firstMoment.mul_(kAdamBeta1).add_(gradient, 1.0 - kAdamBeta1);
        adam.secondMoment.mul_(kAdamBeta2).addcmul_(gradient, gradient, 1.0 - kAdamBeta2);
        if (weightDecay != 0.0)
            adam.parameter.mul_(1.0 - learningRate * weightDecay);
        adam.parameter.addcdiv_(adam.firstMoment, adam.secondMoment.sqrt().mul_(secondBias).add_(kAdamEpsilon),
                                -firstBias);
        adam.parameter.mutable_grad().reset();
    }
}

std::int64_t TrainableNetwork::adamSteps() const
{
    return *m_adamSteps.data_ptr<std::int64_t>();
}

std::vector<torch::Tensor> TrainableNetwork::optimizerTensors() const
{
    std::vector<torch::Tensor> all{m_adamSteps};
    for (const Adam &adam : m_adam) {
        all.push_back(adam.firstMoment);
        all.push_back(adam.secondMoment);
    }
    return all;
}

void TrainableNetwork::copyFrom(const TrainableNetwork &other)
{
    const torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < m_tensors.size(); ++i)
        m_tensors[i].tensor.copy_(other.m_tensors[i].tensor);
    weightsChanged();
}

qint64 TrainableNetwork::parameterCount() const
{
    qint64 count = 0;
    for (const NamedTensor &entry : m_tensors)
        count += entry.tensor.numel();
    return count;
}

torch::Tensor &TrainableNetwork::addParameter(const std::string &name, const torch::Tensor &value)
{
    torch::Tensor &parameter = addState(name, value);
    parameter.requires_grad_(true);
    m_adam.push_back({parameter, torch::zeros_like(parameter), torch::zeros_like(parameter)});
    return parameter;
}

torch::Tensor &TrainableNetwork::addState(const std::string &name, const torch::Tensor &value)
{
    m_tensors.push_back({name, value.to(m_device).detach()});
    return m_tensors.back().tensor;
}

LayerTraits TrainableNetwork::layer(const char *name, const char *type, const QString &outputShape,
                                    const QList<int> &inputs) const
{
    qint64 parameters = 0;
    const std::string prefix = std::string(name) + '.';
    for (const NamedTensor &entry : m_tensors) {
        if (entry.name.starts_with(prefix))
            parameters += entry.tensor.numel();
    }
    return {QString::fromLatin1(name), QString::fromLatin1(type), outputShape, parameters, inputs};
}

torch::Device defaultDevice()
{
    return torch::cuda::is_available() ? torch::Device(torch::kCUDA, 0) : torch::Device(torch::kCPU);
}

std::unique_ptr<TrainableNetwork> makeNetwork(const DqnConfig &config, const NetworkShape &shape,
                                              ActionFeatures actionFeatures, quint64 seed)
{
    Rng rng(seed, "weights");
    if (config.network == NetworkKind::TwoTowerDueling)
        return makeTwoTowerNetwork(config, shape, std::move(actionFeatures), rng);
    return makeFlatNetwork(shape, config.network == NetworkKind::FlatDueling, rng);
}

namespace {

/// One of the type and shape of `like`, on the processor.
Result<torch::Tensor> readTensor(QDataStream &stream, const torch::Tensor &like, std::size_t number)
{
    torch::Tensor local = torch::empty(like.sizes(), torch::TensorOptions().dtype(like.dtype()));
    readArray(stream, std::span(static_cast<std::byte *>(local.data_ptr()), local.nbytes()));
    if (stream.status() != QDataStream::Ok)
        return failure(ErrorCode::ModelShape, {},
                       {QStringLiteral("tensor"), QString::number(number), QString::number(local.numel())});
    if (local.is_floating_point() && !torch::isfinite(local).all().item<bool>())
        return failure(ErrorCode::ModelDamaged, {}, {QStringLiteral("weights are not finite")});
    return local;
}

} // namespace

QByteArray tensorsToBytes(const std::vector<torch::Tensor> &tensors)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(kStreamVersion);
    stream << quint32(tensors.size());
    for (const torch::Tensor &tensor : tensors) {
        const torch::Tensor local = withTensorMemory([&] { return tensor.detach().cpu().contiguous(); });
        writeArray(stream, std::span(static_cast<const std::byte *>(local.data_ptr()), local.nbytes()));
    }
    return bytes;
}

Result<std::vector<torch::Tensor>> readTensors(const QByteArray &bytes, const std::vector<torch::Tensor> &like)
{
    QDataStream stream(bytes);
    stream.setVersion(kStreamVersion);
    quint32 count = 0;
    stream >> count;
    if (stream.status() != QDataStream::Ok || count != like.size())
        return failure(ErrorCode::ModelShape, {},
                       {QStringLiteral("tensors"), QString::number(count), QString::number(like.size())});
    std::vector<torch::Tensor> read;
    for (const torch::Tensor &tensor : like) {
        Result<torch::Tensor> local = withTensorMemory([&] { return readTensor(stream, tensor, read.size() + 1); });
        if (!local)
            return tl::unexpected(local.error());
        read.push_back(std::move(*local));
    }
    return read;
}

void copyTensors(const std::vector<torch::Tensor> &from, const std::vector<torch::Tensor> &to)
{
    const torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i].detach().copy_(from[i]);
}

Result<void> tensorsFromBytes(const QByteArray &bytes, const std::vector<torch::Tensor> &tensors)
{
    const Result<std::vector<torch::Tensor>> read = readTensors(bytes, tensors);
    if (!read)
        return tl::unexpected(read.error());
    copyTensors(*read, tensors);
    return {};
}

std::vector<torch::Tensor> tensorsOf(const TrainableNetwork &network)
{
    std::vector<torch::Tensor> tensors;
    for (const TrainableNetwork::NamedTensor &entry : network.tensors())
        tensors.push_back(entry.tensor);
    return tensors;
}

} // namespace cineq
