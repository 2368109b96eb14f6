// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/flatnetwork.h"

#include "engine/rl/actionhead.h"
#include "engine/rl/networklayers.h"
#include "engine/rl/networkmodules.h"

#include <cmath>

namespace cineq {

namespace {

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

} // namespace

std::unique_ptr<TrainableNetwork> makeFlatNetwork(const NetworkShape &shape, bool dueling, Rng &rng)
{
    return std::make_unique<FlatNetwork>(shape, dueling, defaultDevice(), rng);
}

} // namespace cineq
