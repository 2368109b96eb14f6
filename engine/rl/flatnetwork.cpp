// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/flatnetwork.h"

#include "engine/rl/actionhead.h"
#include "engine/rl/networklayers.h"
#include "engine/rl/networkmodules.h"

#include <cmath>
#include <tuple>

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

    std::vector<torch::Tensor> gradientParts(int rank, int ranks) override
    {
        std::vector<torch::Tensor> parts = TrainableNetwork::gradientParts(rank, ranks);
        for (const torch::Tensor &part : m_head->gradientParts(rank, ranks))
            parts.push_back(part);
        if (!m_dueling)
            return parts;
        for (const Norm &norm : m_norm) {
            parts.push_back(norm.nextMean);
            parts.push_back(norm.nextVariance);
        }
        return parts;
    }

    void gradientAveraged(int ranks) override { m_head->gradientAveraged(ranks); }

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
        const auto last = [&table] { return QList<int>{static_cast<int>(table.size()) - 1}; };
        const auto addDense = [&](const char *name, std::int64_t width, const QList<int> &inputs) {
            table << layer(name, "Linear", shapeText(width), inputs);
            table << unnamed(QStringLiteral("LeakyReLU %1").arg(kLeakySlope), width, last());
        };
        const auto addLinear = [&](const char *name, std::int64_t width) {
            table << layer(name, "Linear", shapeText(width), last());
        };
        if (!m_dueling) {
            addDense("dense0", 256, last());
            addDense("dense1", 256, last());
            addDense("dense2", kStreamWidth, last());
            addLinear("output", shape().actions);
            return table;
        }
        for (const auto &[dense, norm, width] : {std::tuple("dense0", "norm0", 512), {"dense1", "norm1", 256}}) {
            addDense(dense, width, last());
            table << layer(norm, "BatchNorm", shapeText(width), last());
            table << unnamed(QStringLiteral("Dropout %1").arg(kDropout), width, last());
        }
        const QList<int> trunk = last();
        addDense("value0", kStreamWidth, trunk);
        addLinear("value1", 1);
        const QList<int> value = last();
        addDense("advantage0", kStreamWidth, trunk);
        addLinear("advantage1", shape().actions);
        table << LayerTraits{QStringLiteral("q"), QStringLiteral("V + A - mean(A)"), shapeText(shape().actions), 0,
                             value + last()};
        return table;
    }

    Trace trace(const torch::Tensor &states, const torch::Tensor &actions, const torch::Tensor &,
                std::int64_t) const override
    {
        Trace trace{.outputs = {states.squeeze(0)}};
        const auto note = [&trace](const torch::Tensor &x) { trace.outputs.push_back(x.squeeze(0)); };
        const auto noteDense = [&](const Linear &dense, const torch::Tensor &input) {
            const torch::Tensor x = dense(input);
            note(x);
            note(leaky(x));
            return leaky(x);
        };
        torch::Tensor x = states;
        for (int i = 0; i < 2; ++i) {
            x = noteDense(m_dense[i], x);
            if (!m_dueling)
                continue;
            x = normalized(m_norm[i], x);
            note(x);
            note(x); // nothing is dropped in inference
        }
        const auto asked = [&](const torch::Tensor &all) { return actions.defined() ? all.index({actions[0]}) : all; };
        const torch::Tensor zero = torch::zeros({1}, states.options());
        trace.value = zero;
        if (m_dueling) {
            trace.value = m_value1(noteDense(m_value0, x)).squeeze(0);
            trace.outputs.push_back(trace.value);
        }
        const torch::Tensor advantages = m_head->raw(noteDense(m_stream, x)).squeeze(0); // [A]
        trace.outputs.push_back(advantages);
        trace.advantages = asked(advantages);
        trace.offset = m_dueling ? advantages.mean().unsqueeze(0) : zero;
        trace.scale = torch::ones({1}, states.options());
        const torch::Tensor q = advantages - trace.offset + trace.value;
        trace.q = asked(q);
        if (m_dueling)
            trace.outputs.push_back(q);
        return trace;
    }

private:
    static constexpr std::int64_t kStreamWidth = 128;
    static constexpr double kNormMomentum = 0.1;
    static constexpr double kNormEpsilon = 1e-5;

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

    /// A layer without parameters.
    static LayerTraits unnamed(const QString &type, std::int64_t width, const QList<int> &inputs)
    {
        return {QStringLiteral("-"), type, shapeText(width), 0, inputs};
    }

    /// As in inference.
    static torch::Tensor normalized(const Norm &norm, const torch::Tensor &x)
    {
        return torch::batch_norm(x, norm.weight, norm.bias, norm.mean, norm.variance, false, kNormMomentum,
                                 kNormEpsilon, false);
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
            if (dropoutRng == nullptr) {
                x = normalized(norm, x);
                continue;
            }
            norm.nextMean = norm.mean.clone();
            norm.nextVariance = norm.variance.clone();
            x = torch::batch_norm(x, norm.weight, norm.bias, norm.nextMean, norm.nextVariance, true, kNormMomentum,
                                  kNormEpsilon, false);
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
