// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/networkmodules.h"

#include "engine/base/datastream.h"
#include "engine/rl/actionhead.h"

#include <QIODevice>

#include <cmath>
#include <memory>

namespace cineq {

namespace {

constexpr double kLeakySlope = 0.01;
constexpr double kDropout = 0.2;

/// Uniform in [-bound, bound] with bound = 1 / sqrt(inputs), LibTorch's own start for linear layers.
torch::Tensor freshWeights(Rng &rng, std::int64_t outputs, std::int64_t inputs)
{
    torch::Tensor weights = torch::empty({outputs, inputs});
    const double bound = 1.0 / std::sqrt(double(inputs));
    for (float *value = weights.data_ptr<float>(), *end = value + weights.numel(); value != end; ++value)
        *value = static_cast<float>((2.0 * rng.uniform() - 1.0) * bound);
    return weights;
}

torch::Tensor freshBias(Rng &rng, std::int64_t outputs, std::int64_t inputs)
{
    return freshWeights(rng, outputs, inputs).slice(1, 0, 1).clone().squeeze(1);
}

torch::Tensor leaky(const torch::Tensor &x)
{
    return torch::leaky_relu(x, kLeakySlope);
}

/// Scales what survives by 1 / (1 - p), drawn from our own stream so that a seed repeats a run.
torch::Tensor dropout(const torch::Tensor &x, Rng &rng)
{
    constexpr auto kThreshold = static_cast<std::uint16_t>(kDropout * 65536.0);
    torch::Tensor mask = torch::empty(x.sizes());
    auto *value = mask.data_ptr<float>();
    const std::int64_t count = mask.numel();
    for (std::int64_t i = 0; i < count; i += 4) {
        std::uint64_t bits = rng.next();
        for (std::int64_t j = i; j < std::min(i + 4, count); ++j, bits >>= 16)
            value[j] =
                static_cast<std::uint16_t>(bits) < kThreshold ? 0.0F : static_cast<float>(1.0 / (1.0 - kDropout));
    }
    return x * mask.to(x.device());
}

QString shapeText(std::int64_t width)
{
    return QStringLiteral("(%1)").arg(width);
}

/// One output an action. Dueling as in the reference: dense 512 and 256 with batch norm and dropout, a value and an
/// advantage stream of 128. Plain: dense 256, 256 and 128.
class FlatNetwork final : public TrainableNetwork
{
public:
    FlatNetwork(const NetworkShape &shape, bool dueling, torch::Device device, Rng &rng)
        : TrainableNetwork(shape, device), m_dueling(dueling)
    {
        const std::int64_t widths[] = {shape.stateDimensions, dueling ? 512 : 256, 256};
        for (int i = 0; i < 2; ++i) {
            const std::string number = std::to_string(i);
            m_dense[i] = addLinear("dense" + number, rng, widths[i + 1], widths[i]);
            if (dueling)
                m_norm[i] = addNorm("norm" + number, widths[i + 1]);
        }
        if (dueling) {
            m_value0 = addLinear("value0", rng, kStreamWidth, widths[2]);
            m_value1 = addLinear("value1", rng, 1, kStreamWidth);
        }
        m_stream = addLinear(dueling ? "advantage0" : "dense2", rng, kStreamWidth, widths[2]);
        const std::string head = dueling ? "advantage1" : "output";
        torch::Tensor weight = addState(head + ".weight", freshWeights(rng, shape.actions, kStreamWidth));
        torch::Tensor bias = addState(head + ".bias", freshBias(rng, shape.actions, kStreamWidth));
        m_head = std::make_unique<ActionHead>(weight, bias, dueling);
    }

    torch::Tensor allQ(const torch::Tensor &states) override
    {
        const torch::NoGradGuard noGrad;
        const torch::Tensor trunk = forwardTrunk(states, nullptr); // [B, 256]
        const torch::Tensor q = m_head->all(forwardStream(trunk)); // [B, A]
        return m_dueling ? q + forwardValue(trunk) : q;
    }

    torch::Tensor candidateQ(const torch::Tensor &states, const torch::Tensor &actions, const torch::Tensor &) override
    {
        const torch::NoGradGuard noGrad;
        const torch::Tensor trunk = forwardTrunk(states, nullptr);
        const torch::Tensor q = m_head->some(forwardStream(trunk), actions); // [B, C]
        return m_dueling ? q + forwardValue(trunk) : q;
    }

    torch::Tensor stateValue(const torch::Tensor &states) override
    {
        const torch::NoGradGuard noGrad;
        return m_dueling ? forwardValue(forwardTrunk(states, nullptr)) : torch::zeros({states.size(0), 1});
    }

    torch::Tensor chosenQ(const torch::Tensor &states, const torch::Tensor &actions, Rng &dropoutRng) override
    {
        const torch::Tensor trunk = forwardTrunk(states, m_dueling ? &dropoutRng : nullptr);
        const torch::Tensor q = m_head->chosen(forwardStream(trunk), actions); // [B]
        return m_dueling ? q + forwardValue(trunk).squeeze(1) : q;
    }

    double gradientNorm() const override
    {
        const double rest = TrainableNetwork::gradientNorm();
        return std::sqrt(rest * rest + m_head->squaredGradientNorm());
    }

    void applyGradient(double learningRate, double scale, double weightDecay) override
    {
        TrainableNetwork::applyGradient(learningRate, scale, weightDecay);
        m_head->applyGradient(learningRate, scale, adamSteps());
        if (!m_dueling)
            return;
        for (Norm &norm : m_norm) {
            norm.mean.copy_(norm.nextMean);
            norm.variance.copy_(norm.nextVariance);
        }
    }

    std::vector<torch::Tensor> optimizerTensors() const override
    {
        std::vector<torch::Tensor> all = TrainableNetwork::optimizerTensors();
        for (const torch::Tensor &moment : m_head->moments())
            all.push_back(moment);
        return all;
    }

    void weightsChanged() override { m_head->refreshMean(); }

    QList<LayerTraits> layers() const override
    {
        QList<LayerTraits> table{
            {QStringLiteral("state"), QStringLiteral("Input"), shapeText(shape().stateDimensions), 0}};
        if (!m_dueling) {
            for (const char *name : {"dense0", "dense1"})
                table << layer(name, "Linear", shapeText(256)) << activation(256);
            table << layer("dense2", "Linear", shapeText(kStreamWidth)) << activation(kStreamWidth)
                  << layer("output", "Linear", shapeText(shape().actions));
            return table;
        }
        table << layer("dense0", "Linear", shapeText(512)) << activation(512)
              << layer("norm0", "BatchNorm", shapeText(512)) << dropoutLayer(512)
              << layer("dense1", "Linear", shapeText(256)) << activation(256)
              << layer("norm1", "BatchNorm", shapeText(256)) << dropoutLayer(256)
              << layer("value0", "Linear", shapeText(kStreamWidth)) << activation(kStreamWidth)
              << layer("value1", "Linear", shapeText(1)) << layer("advantage0", "Linear", shapeText(kStreamWidth))
              << activation(kStreamWidth) << layer("advantage1", "Linear", shapeText(shape().actions))
              << LayerTraits{QStringLiteral("q"), QStringLiteral("V + A - mean(A)"), shapeText(shape().actions), 0};
        return table;
    }

private:
    static constexpr std::int64_t kStreamWidth = 128;

    struct Linear
    {
        torch::Tensor weight, bias;
        torch::Tensor operator()(const torch::Tensor &x) const { return torch::addmm(bias, x, weight.t()); }
    };
    struct Norm
    {
        torch::Tensor weight, bias, mean, variance;
        // What the last chosenQ() would make of mean and variance. Taken over with its gradient: a run that stops as
        // diverged in between leaves no trace.
        torch::Tensor nextMean, nextVariance;
    };

    Linear addLinear(const std::string &name, Rng &rng, std::int64_t outputs, std::int64_t inputs)
    {
        torch::Tensor weight = addParameter(name + ".weight", freshWeights(rng, outputs, inputs));
        return {weight, addParameter(name + ".bias", freshBias(rng, outputs, inputs))};
    }

    Norm addNorm(const std::string &name, std::int64_t width)
    {
        torch::Tensor weight = addParameter(name + ".weight", torch::ones({width}));
        torch::Tensor bias = addParameter(name + ".bias", torch::zeros({width}));
        torch::Tensor mean = addState(name + ".mean", torch::zeros({width}));
        return {weight, bias, mean, addState(name + ".variance", torch::ones({width})), {}, {}};
    }

    static LayerTraits activation(std::int64_t width)
    {
        return {QStringLiteral("-"), QStringLiteral("LeakyReLU %1").arg(kLeakySlope), shapeText(width), 0};
    }

    static LayerTraits dropoutLayer(std::int64_t width)
    {
        return {QStringLiteral("-"), QStringLiteral("Dropout %1").arg(kDropout), shapeText(width), 0};
    }

    /// With dropoutRng as in training (batch statistics, dropout), else as in inference.
    torch::Tensor forwardTrunk(const torch::Tensor &states, Rng *dropoutRng)
    {
        TORCH_CHECK(states.dim() == 2 && states.size(1) == shape().stateDimensions, "states must be [B, S]");
        torch::Tensor x = states;
        for (int i = 0; i < 2; ++i) {
            x = leaky(m_dense[i](x));
            if (!m_dueling)
                continue;
            Norm &norm = m_norm[i];
            const auto normalize = [&](const torch::Tensor &mean, const torch::Tensor &variance, bool training) {
                x = torch::batch_norm(x, norm.weight, norm.bias, mean, variance, training, 0.1, 1e-5, false);
            };
            if (dropoutRng == nullptr) {
                normalize(norm.mean, norm.variance, false);
                continue;
            }
            norm.nextMean = norm.mean.clone();
            norm.nextVariance = norm.variance.clone();
            normalize(norm.nextMean, norm.nextVariance, true);
            x = dropout(x, *dropoutRng);
        }
        return x;
    }

    torch::Tensor forwardStream(const torch::Tensor &trunk) const { return leaky(m_stream(trunk)); } // [B, 128]
    torch::Tensor forwardValue(const torch::Tensor &trunk) const { return m_value1(leaky(m_value0(trunk))); } // [B, 1]

    bool m_dueling;
    Linear m_dense[2];
    Norm m_norm[2];
    Linear m_value0, m_value1, m_stream;
    std::unique_ptr<ActionHead> m_head;
};

/// Q = V(s) + phi(s) . psi(a) + b(a) + h(s, x(s, a)), psi and b linear in the action's features (Dulac-Arnold et al.
/// 2015; Wang et al. 2016); h, where there are pair inputs x, is a linear layer beside a perceptron of the session's
/// part of the state, the pair inputs and how far those are below the best candidate's. Starts at zero, so that
/// learning begins at the level of the state's prior.
class TwoTowerNetwork final : public TrainableNetwork
{
public:
    TwoTowerNetwork(const DqnConfig &config, const NetworkShape &shape, ActionFeatures features, torch::Device device,
                    Rng &rng)
        : TrainableNetwork(shape, device), m_features(std::move(features)), m_embedding(config.embeddingDimensions)
    {
        TORCH_CHECK(m_features && m_features->rows() == shape.actions && m_features->cols() == shape.actionDimensions,
                    "action features must be [A, D]");
        m_actions = torch::from_blob(const_cast<float *>(m_features->data()), {shape.actions, shape.actionDimensions})
                        .to(device); // shares the memory on the processor
        const std::int64_t state = shape.stateDimensions;
        addParameter("state0.weight", freshWeights(rng, kHidden, state));
        addParameter("state0.bias", torch::zeros({kHidden}));
        addParameter("state1.weight", freshWeights(rng, kHidden, kHidden));
        addParameter("state1.bias", torch::zeros({kHidden}));
        addParameter("value.weight", torch::zeros({1, kHidden}));
        addParameter("value.bias", torch::zeros({1}));
        addParameter("phi.weight", torch::zeros({m_embedding, kHidden}));
        addParameter("phi.bias", torch::zeros({m_embedding}));
        addParameter("psi.weight", freshWeights(rng, m_embedding, shape.actionDimensions) * 3.0);
        addParameter("bias.weight", torch::zeros({1, shape.actionDimensions}));
        if (shape.pairDimensions > 0) {
            const std::int64_t inputs = sessionDimensions() + std::int64_t(2) * shape.pairDimensions;
            addParameter("pair0.weight", freshWeights(rng, kPairHidden, inputs));
            addParameter("pair0.bias", torch::zeros({kPairHidden}));
            addParameter("pair1.weight", freshWeights(rng, kPairHidden, kPairHidden));
            addParameter("pair1.bias", torch::zeros({kPairHidden}));
            addParameter("pair2.weight", torch::zeros({1, kPairHidden}));
            addParameter("opinions.weight", torch::zeros({1, inputs}));
            addState("input.mean", torch::zeros({inputs}));
            addState("input.scale", torch::ones({inputs}));
        }
    }

    torch::Tensor allQ(const torch::Tensor &states) override
    {
        const torch::NoGradGuard noGrad;
        prepare();
        const torch::Tensor hidden = forwardState(states);                    // [B, H]
        torch::Tensor q = torch::addmm(m_allBias, phi(hidden), m_allPsi.t()); // [B, A]
        return q.add_(value(hidden));
    }

    torch::Tensor candidateQ(const torch::Tensor &states, const torch::Tensor &actions,
                             const torch::Tensor &pairs) override
    {
        const torch::NoGradGuard noGrad;
        prepare();
        const torch::Tensor hidden = forwardState(states);
        const torch::Tensor rows = m_allPsi.index({actions}); // [B, C, E]
        const torch::Tensor q =
            torch::bmm(rows, phi(hidden).unsqueeze(2)).squeeze(2) + m_allBias.index({actions}) + value(hidden);
        return shape().pairDimensions > 0 ? (q + pairHead(states, pairs)) * say(states) : q;
    }

    torch::Tensor stateValue(const torch::Tensor &states) override
    {
        const torch::NoGradGuard noGrad;
        const torch::Tensor v = value(forwardState(states));
        return shape().pairDimensions > 0 ? v * say(states) : v;
    }

    torch::Tensor candidateQToLearn(const torch::Tensor &states, const torch::Tensor &actions,
                                    const torch::Tensor &pairs) override
    {
        const torch::Tensor hidden = forwardState(states);
        const torch::Tensor features = m_actions.index({actions});                // [B, C, D]
        const torch::Tensor psi = features.matmul(weight(kPsi).t());              // [B, C, E]
        const torch::Tensor bias = features.matmul(weight(kBias).t()).squeeze(2); // [B, C]
        const torch::Tensor towers = torch::bmm(psi, phi(hidden).unsqueeze(2)).squeeze(2) + bias + value(hidden);
        return (towers + pairHead(states, pairs)) * say(states);
    }

    void calibrate(const torch::Tensor &states, const torch::Tensor &pairs) override
    {
        const torch::NoGradGuard noGrad;
        const torch::Tensor inputs = pairInputs(states, pairs).flatten(0, 1);
        weight(kInputMean).copy_(inputs.mean(0));
        weight(kInputScale).copy_(1.0 / (inputs.std(0) + kLeastDeviation));
    }

    torch::Tensor chosenQ(const torch::Tensor &states, const torch::Tensor &actions, Rng &) override
    {
        const torch::Tensor hidden = forwardState(states);                 // [B, H]
        const torch::Tensor features = m_actions.index_select(0, actions); // [B, D]
        const torch::Tensor psi = features.matmul(weight(kPsi).t());       // [B, E]
        const torch::Tensor bias = features.matmul(weight(kBias).t());     // [B, 1]
        return ((phi(hidden) * psi).sum(1, true) + bias + value(hidden)).squeeze(1);
    }

    void applyGradient(double learningRate, double scale, double weightDecay) override
    {
        TrainableNetwork::applyGradient(learningRate, scale, weightDecay);
        weightsChanged();
    }

    void prepare() override
    {
        if (m_embedded)
            return;
        const torch::NoGradGuard noGrad;
        m_allPsi = m_actions.matmul(weight(kPsi).t());              // [A, E]
        m_allBias = m_actions.matmul(weight(kBias).t()).squeeze(1); // [A]
        m_embedded = true;
    }

    void weightsChanged() override { m_embedded = false; }

    QList<LayerTraits> layers() const override
    {
        QList<LayerTraits> table{
            {QStringLiteral("state"), QStringLiteral("Input"), shapeText(shape().stateDimensions), 0},
            layer("state0", "Linear, LeakyReLU", shapeText(kHidden)),
            layer("state1", "Linear, LeakyReLU", shapeText(kHidden)),
            layer("value", "Linear", shapeText(1)),
            layer("phi", "Linear", shapeText(m_embedding)),
            {QStringLiteral("action"), QStringLiteral("Input"), shapeText(shape().actionDimensions), 0},
            layer("psi", "Linear", shapeText(m_embedding)),
            layer("bias", "Linear", shapeText(1))};
        if (shape().pairDimensions == 0)
            return table << LayerTraits{QStringLiteral("q"), QStringLiteral("prior + V + phi.psi + b"),
                                        shapeText(shape().actions), 0};
        return table << LayerTraits{QStringLiteral("pair"), QStringLiteral("Input"), shapeText(shape().pairDimensions),
                                    0}
                     << layer("input", "Normalization",
                              shapeText(sessionDimensions() + std::int64_t(2) * shape().pairDimensions))
                     << layer("pair0", "Linear, LeakyReLU", shapeText(kPairHidden))
                     << layer("pair1", "Linear, LeakyReLU", shapeText(kPairHidden))
                     << layer("pair2", "Linear", shapeText(1)) << layer("opinions", "Linear", shapeText(1))
                     << LayerTraits{QStringLiteral("q"), QStringLiteral("prior + V + phi.psi + b + h"),
                                    shapeText(shape().actions), 0};
    }

private:
    static constexpr std::int64_t kHidden = 128;
    static constexpr std::int64_t kPairHidden = 32;
    static constexpr double kLeastDeviation = 1e-3; ///< of an input; those that never change count nothing
    static constexpr double kMostDeviations = 5.0;
    enum Index {
        kState0,
        kState0Bias,
        kState1,
        kState1Bias,
        kValue,
        kValueBias,
        kPhi,
        kPhiBias,
        kPsi,
        kBias,
        kPair0,
        kPair0Bias,
        kPair1,
        kPair1Bias,
        kPair2,
        kOpinions,
        kInputMean,
        kInputScale
    };

    const torch::Tensor &weight(Index index) const { return tensors()[index].tensor; }
    torch::Tensor linear(const torch::Tensor &x, Index index) const
    {
        return torch::addmm(weight(static_cast<Index>(index + 1)), x, weight(index).t());
    }
    torch::Tensor forwardState(const torch::Tensor &states) const
    {
        TORCH_CHECK(states.dim() == 2 && states.size(1) == shape().stateDimensions, "states must be [B, S]");
        return leaky(linear(leaky(linear(states, kState0)), kState1));
    }
    torch::Tensor phi(const torch::Tensor &hidden) const { return linear(hidden, kPhi); }     // [B, E]
    torch::Tensor value(const torch::Tensor &hidden) const { return linear(hidden, kValue); } // [B, 1]

    /// States with pair inputs begin with the network's say beside the prior, 0 ... 1. Shape: [B, 1].
    [[nodiscard]] static torch::Tensor say(const torch::Tensor &states) { return states.slice(1, 0, 1); }
    /// States with pair inputs end with the taste vector, in the actions' features; what stands before is the session.
    [[nodiscard]] std::int64_t sessionDimensions() const { return shape().stateDimensions - shape().actionDimensions; }

    /// The session's part of the state, the pair inputs and those below the best of the candidates. Shape: [B, C, ...].
    [[nodiscard]] torch::Tensor pairInputs(const torch::Tensor &states, const torch::Tensor &pairs) const
    {
        TORCH_CHECK(pairs.dim() == 3 && pairs.size(2) == shape().pairDimensions, "pairs must be [B, C, P]");
        const torch::Tensor session = states.slice(1, 0, sessionDimensions()).unsqueeze(1);
        return torch::cat({session.expand({-1, pairs.size(1), -1}), pairs, pairs - pairs.amax(1, true)}, 2);
    }

    [[nodiscard]] torch::Tensor pairHead(const torch::Tensor &states, const torch::Tensor &pairs) const // [B, C]
    {
        const torch::Tensor z = ((pairInputs(states, pairs) - weight(kInputMean)) * weight(kInputScale))
                                    .clamp(-kMostDeviations, kMostDeviations);
        const torch::Tensor hidden = leaky(torch::linear(leaky(torch::linear(z, weight(kPair0), weight(kPair0Bias))),
                                                         weight(kPair1), weight(kPair1Bias)));
        return (torch::linear(hidden, weight(kPair2)) + torch::linear(z, weight(kOpinions))).squeeze(2);
    }

    ActionFeatures m_features;
    std::int64_t m_embedding;
    torch::Tensor m_actions; // [A, D]
    torch::Tensor m_allPsi;  // [A, E] of the present weights
    torch::Tensor m_allBias; // [A]
    bool m_embedded = false;
};

} // namespace

double TrainableNetwork::gradientNorm() const
{
    double sum = 0.0;
    for (const Adam &adam : m_adam)
        sum += adam.parameter.grad().square().sum().item<double>();
    return std::sqrt(sum);
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

LayerTraits TrainableNetwork::layer(const char *name, const char *type, const QString &outputShape) const
{
    qint64 parameters = 0;
    const std::string prefix = std::string(name) + '.';
    for (const NamedTensor &entry : m_tensors) {
        if (entry.name.starts_with(prefix))
            parameters += entry.tensor.numel();
    }
    return {QString::fromLatin1(name), QString::fromLatin1(type), outputShape, parameters};
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
        return std::make_unique<TwoTowerNetwork>(config, shape, std::move(actionFeatures), defaultDevice(), rng);
    return std::make_unique<FlatNetwork>(shape, config.network == NetworkKind::FlatDueling, defaultDevice(), rng);
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
