// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/twotowernetwork.h"

#include "engine/rl/networklayers.h"
#include "engine/rl/networkmodules.h"

namespace cineq {

namespace {

class TwoTowerNetwork final : public TrainableNetwork
{
public:
    TwoTowerNetwork(const DqnConfig &config, const NetworkShape &shape, ActionFeatures features, torch::Device device,
                    Rng &rng)
        : TrainableNetwork(shape, device), m_features(std::move(features)), m_embedding(config.embeddingDimensions)
    {
        if (m_features) {
            TORCH_CHECK(m_features->rows() == shape.actions && m_features->cols() == shape.actionDimensions,
                        "action features must be [A, D]");
            m_actions =
                torch::from_blob(const_cast<float *>(m_features->data()), {shape.actions, shape.actionDimensions})
                    .to(device); // shares the memory on the processor
        }
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
        m_vectors = torch::cat({m_actions.matmul(weight(kPsi).t()), m_actions.matmul(weight(kBias).t())}, 1);
        m_allPsi = m_vectors.slice(1, 0, m_embedding);
        m_allBias = m_vectors.select(1, m_embedding);
        m_embedded = true;
    }

    torch::Tensor actionVectors() override
    {
        if (shape().pairDimensions > 0)
            return {};
        prepare();
        return m_vectors;
    }

    torch::Tensor stateVectors(const torch::Tensor &states) const override
    {
        const torch::NoGradGuard noGrad;
        return torch::cat({phi(forwardState(states)), torch::ones({states.size(0), 1}, states.options())}, 1);
    }

    void weightsChanged() override { m_embedded = false; }

    QList<LayerTraits> layers() const override
    {
        QList<LayerTraits> table{
            {QStringLiteral("state"), QStringLiteral("Input"), shapeText(shape().stateDimensions), 0},
            layer("state0", "Linear, LeakyReLU", shapeText(kHidden), {kStateRow}),
            layer("state1", "Linear, LeakyReLU", shapeText(kHidden), {kState0Row}),
            layer("value", "Linear", shapeText(1), {kState1Row}),
            layer("phi", "Linear", shapeText(m_embedding), {kState1Row}),
            {QStringLiteral("action"), QStringLiteral("Input"), shapeText(shape().actionDimensions), 0},
            layer("psi", "Linear", shapeText(m_embedding), {kActionRow}),
            layer("bias", "Linear", shapeText(1), {kActionRow})};
        const QList<int> parts{kValueRow, kPhiRow, kPsiRow, kBiasRow};
        if (shape().pairDimensions == 0)
            return table << LayerTraits{QStringLiteral("q"), QStringLiteral("prior + V + phi.psi + b"),
                                        shapeText(shape().actions), 0, parts};
        return table << LayerTraits{QStringLiteral("pair"), QStringLiteral("Input"), shapeText(shape().pairDimensions),
                                    0}
                     << layer("input", "Normalization",
                              shapeText(sessionDimensions() + std::int64_t(2) * shape().pairDimensions),
                              {kStateRow, kPairRow})
                     << layer("pair0", "Linear, LeakyReLU", shapeText(kPairHidden), {kInputRow})
                     << layer("pair1", "Linear, LeakyReLU", shapeText(kPairHidden), {kPair0Row})
                     << layer("pair2", "Linear", shapeText(1), {kPair1Row})
                     << layer("opinions", "Linear", shapeText(1), {kInputRow})
                     << LayerTraits{QStringLiteral("q"), QStringLiteral("prior + V + phi.psi + b + h"),
                                    shapeText(shape().actions), 0, parts + QList<int>{kPair2Row, kOpinionsRow}};
    }

    Trace trace(const torch::Tensor &states, const torch::Tensor &actions, const torch::Tensor &pairs,
                std::int64_t traced) const override
    {
        Trace trace{.outputs = {states}};
        const auto note = [&trace](const torch::Tensor &x) {
            trace.outputs.push_back(x);
            return x;
        };
        const torch::Tensor features = actions.defined() ? m_actions.index_select(0, actions[0]) : m_actions; // [C, D]
        const torch::Tensor hidden = note(leaky(linear(note(leaky(linear(states, kState0))), kState1)));
        const torch::Tensor v = note(value(hidden));
        const torch::Tensor stateEmbedding = note(phi(hidden)); // [1, E]
        note(features[traced]);
        const torch::Tensor psi = features.matmul(weight(kPsi).t());              // [C, E]
        const torch::Tensor bias = features.matmul(weight(kBias).t()).squeeze(1); // [C]
        note(psi[traced]);
        note(bias[traced]);
        trace.value = v.squeeze(0);
        trace.advantages = psi.matmul(stateEmbedding.squeeze(0)) + bias;
        trace.offset = torch::zeros({1}, states.options());
        trace.scale = torch::ones({1}, states.options());
        if (shape().pairDimensions > 0) {
            const PairPass pass = pairPass(states, pairs);
            note(pairs[0][traced]);
            for (const torch::Tensor &x : {pass.z, pass.hidden0, pass.hidden1, pass.output, pass.opinions})
                note(x[0][traced]);
            trace.advantages = trace.advantages + (pass.output + pass.opinions).squeeze(2).squeeze(0);
            trace.scale = say(states).squeeze(0);
        }
        trace.q = trace.scale * (trace.value + trace.advantages);
        note(trace.q);
        for (torch::Tensor &output : trace.outputs)
            output = output.flatten();
        return trace;
    }

private:
    static constexpr std::int64_t kHidden = 128;
    static constexpr std::int64_t kPairHidden = 32;
    static constexpr double kLeastDeviation = 1e-3; ///< of an input; those that never change count nothing
    static constexpr double kMostDeviations = 5.0;
    enum LayerRow {
        kStateRow,
        kState0Row,
        kState1Row,
        kValueRow,
        kPhiRow,
        kActionRow,
        kPsiRow,
        kBiasRow,
        kPairRow,
        kInputRow,
        kPair0Row,
        kPair1Row,
        kPair2Row,
        kOpinionsRow
    };
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

    /// The pair head's layers. Shape: [B, C, ...].
    struct PairPass
    {
        torch::Tensor z, hidden0, hidden1, output, opinions;
    };
    [[nodiscard]] PairPass pairPass(const torch::Tensor &states, const torch::Tensor &pairs) const
    {
        PairPass pass;
        pass.z = ((pairInputs(states, pairs) - weight(kInputMean)) * weight(kInputScale))
                     .clamp(-kMostDeviations, kMostDeviations);
        pass.hidden0 = leaky(torch::linear(pass.z, weight(kPair0), weight(kPair0Bias)));
        pass.hidden1 = leaky(torch::linear(pass.hidden0, weight(kPair1), weight(kPair1Bias)));
        pass.output = torch::linear(pass.hidden1, weight(kPair2));
        pass.opinions = torch::linear(pass.z, weight(kOpinions));
        return pass;
    }
    [[nodiscard]] torch::Tensor pairHead(const torch::Tensor &states, const torch::Tensor &pairs) const // [B, C]
    {
        const PairPass pass = pairPass(states, pairs);
        return (pass.output + pass.opinions).squeeze(2);
    }

    ActionFeatures m_features;
    std::int64_t m_embedding;
    torch::Tensor m_actions; // [A, D]
    torch::Tensor m_vectors; // [A, E + 1]: psi and b of the present weights
    torch::Tensor m_allPsi;  // [A, E] of these
    torch::Tensor m_allBias; // [A]
    bool m_embedded = false;
};

} // namespace

std::unique_ptr<TrainableNetwork> makeTwoTowerNetwork(const DqnConfig &config, const NetworkShape &shape,
                                                      ActionFeatures features, Rng &rng)
{
    return std::make_unique<TwoTowerNetwork>(config, shape, std::move(features), defaultDevice(), rng);
}

} // namespace cineq
