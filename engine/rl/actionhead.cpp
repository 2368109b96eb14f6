// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/actionhead.h"

#include "engine/rl/networkmodules.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cineq {

namespace {

struct AdamStep
{
    float scale;
    float firstBias;  // learningRate / (1 - beta1^t)
    float secondBias; // 1 / sqrt(1 - beta2^t)

    AdamStep(double learningRate, double gradientScale, std::int64_t step)
        : scale(static_cast<float>(gradientScale)),
          firstBias(static_cast<float>(learningRate / (1.0 - std::pow(kAdamBeta1, double(step))))),
          secondBias(static_cast<float>(1.0 / std::sqrt(1.0 - std::pow(kAdamBeta2, double(step)))))
    {
    }
};

/// Adam on one run of numbers; sums the new weights into `sum`.
inline void adamRun(const AdamStep &step, const float *gradient, float *weight, float *first, float *second, float *sum,
                    std::int64_t count)
{
    constexpr auto beta1 = static_cast<float>(kAdamBeta1);
    constexpr auto beta2 = static_cast<float>(kAdamBeta2);
    constexpr auto epsilon = static_cast<float>(kAdamEpsilon);
#pragma GCC ivdep
    for (std::int64_t i = 0; i < count; ++i) {
        const float g = gradient[i] * step.scale;
        const float m = beta1 * first[i] + (1.0F - beta1) * g;
        const float v = beta2 * second[i] + (1.0F - beta2) * g * g;
        first[i] = m;
        second[i] = v;
        weight[i] -= step.firstBias * m / (std::sqrt(v) * step.secondBias + epsilon);
        sum[i] += weight[i];
    }
}

} // namespace

ActionHead::ActionHead(torch::Tensor weight, torch::Tensor bias, bool dueling)
    : m_dueling(dueling),
      m_weight(std::move(weight)),
      m_bias(std::move(bias)),
      m_weightFirst(torch::zeros_like(m_weight)),
      m_weightSecond(torch::zeros_like(m_weight)),
      m_biasFirst(torch::zeros_like(m_bias)),
      m_biasSecond(torch::zeros_like(m_bias))
{
    refreshMean();
}

torch::Tensor ActionHead::raw(const torch::Tensor &hidden) const
{
    return torch::addmm(m_bias, hidden, m_weight.t());
}

torch::Tensor ActionHead::all(const torch::Tensor &hidden) const
{
    torch::Tensor outputs = raw(hidden); // [B, A]
    if (!m_dueling)
        return outputs;
    return outputs.sub_((hidden.matmul(m_meanWeight) + m_meanBias).unsqueeze(1));
}

torch::Tensor ActionHead::some(const torch::Tensor &hidden, const torch::Tensor &actions) const
{
    const torch::Tensor rows = m_weight.index({actions}); // [B, C, H]
    torch::Tensor outputs = torch::bmm(rows, hidden.unsqueeze(2)).squeeze(2) + m_bias.index({actions});
    if (m_dueling)
        outputs.sub_((hidden.matmul(m_meanWeight) + m_meanBias).unsqueeze(1));
    return outputs;
}

torch::Tensor ActionHead::chosen(const torch::Tensor &hidden, const torch::Tensor &actions)
{
    m_actions = actions;
    m_chosenWeight = m_weight.index_select(0, actions).requires_grad_(true); // [B, H]
    m_chosenBias = m_bias.index_select(0, actions).requires_grad_(true);     // [B]
    torch::Tensor outputs = (hidden * m_chosenWeight).sum(1) + m_chosenBias;
    if (m_dueling) {
        m_meanWeightLeaf = m_meanWeight.clone().requires_grad_(true);
        m_meanBiasLeaf = m_meanBias.clone().requires_grad_(true);
        outputs = outputs - (hidden.matmul(m_meanWeightLeaf) + m_meanBiasLeaf);
    }
    return outputs;
}

std::vector<torch::Tensor> ActionHead::gradientParts(int rank, int ranks)
{
    const std::int64_t batch = m_actions.size(0);
    const auto placed = [&](const torch::Tensor &own) { // [B, ...] in zeros [ranks x B, ...]
        std::vector<std::int64_t> sizes = own.sizes().vec();
        sizes[0] *= ranks;
        torch::Tensor all = torch::zeros(sizes, own.options());
        all.narrow(0, rank * batch, batch).copy_(own);
        return all;
    };
    m_actionsOfAll = placed(m_actions.to(torch::kFloat32));
    m_chosenWeight.mutable_grad() = placed(m_chosenWeight.grad());
    m_chosenBias.mutable_grad() = placed(m_chosenBias.grad());
    std::vector<torch::Tensor> parts{m_actionsOfAll, m_chosenWeight.grad(), m_chosenBias.grad()};
    if (m_dueling) {
        parts.push_back(m_meanWeightLeaf.grad());
        parts.push_back(m_meanBiasLeaf.grad());
    }
    return parts;
}

void ActionHead::gradientAveraged(int ranks)
{
    m_actions = (m_actionsOfAll * ranks).round().to(torch::kInt64);
}

double ActionHead::squaredGradientNorm() const
{
    torch::Tensor full = torch::zeros_like(m_weight).index_add_(0, m_actions, m_chosenWeight.grad());
    torch::Tensor fullBias = torch::zeros_like(m_bias).index_add_(0, m_actions, m_chosenBias.grad());
    if (m_dueling) {
        const auto actions = static_cast<double>(m_weight.size(0));
        full.add_(m_meanWeightLeaf.grad() / actions);
        fullBias.add_(m_meanBiasLeaf.grad() / actions);
    }
    return full.square().sum().item<double>() + fullBias.square().sum().item<double>();
}

void ActionHead::applyGradient(double learningRate, double scale, std::int64_t step)
{
    if (m_weight.is_cpu())
        applyOnProcessor(learningRate, scale, step);
    else
        applyWithTensors(learningRate, scale, step);
    m_chosenWeight = m_chosenBias = m_meanWeightLeaf = m_meanBiasLeaf = m_actions = torch::Tensor();
}

void ActionHead::applyOnProcessor(double learningRate, double scale, std::int64_t step)
{
    const std::int64_t actions = m_weight.size(0);
    const std::int64_t width = m_weight.size(1);
    const AdamStep adam(learningRate, scale, step);

    // Each action's share of the mean, the same vector for all rows.
    std::vector<float> shared(size_t(width), 0.0F);
    float sharedBias = 0.0F;
    if (m_dueling) {
        const torch::Tensor mean = m_meanWeightLeaf.grad() / static_cast<double>(actions);
        std::copy_n(mean.data_ptr<float>(), width, shared.begin());
        sharedBias = m_meanBiasLeaf.grad().item<float>() / static_cast<float>(actions);
    }

    // Rows of the chosen actions, an action chosen twice summed; sorted so that one pass meets them in order.
    const auto *chosen = m_actions.data_ptr<std::int64_t>();
    const std::int64_t batch = m_actions.size(0);
    const torch::Tensor chosenGradient = m_chosenWeight.grad().contiguous();
    const torch::Tensor chosenBiasGradient = m_chosenBias.grad().contiguous();
    std::vector<std::int64_t> order(size_t(batch), 0);
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](std::int64_t i) { return chosen[i]; });

    auto *weight = m_weight.data_ptr<float>();
    auto *first = m_weightFirst.data_ptr<float>();
    auto *second = m_weightSecond.data_ptr<float>();
    std::vector<float> biasGradient(size_t(actions), sharedBias);
    std::vector<float> rowGradient(size_t(width), 0.0F);
    std::vector<float> sum(size_t(width), 0.0F);
    auto next = order.begin();
    for (std::int64_t row = 0; row < actions; ++row) {
        const float *gradient = shared.data();
        if (next != order.end() && chosen[*next] == row) {
            std::ranges::copy(shared, rowGradient.begin());
            for (; next != order.end() && chosen[*next] == row; ++next) {
                const float *part = chosenGradient.data_ptr<float>() + *next * width;
                for (std::int64_t i = 0; i < width; ++i)
                    rowGradient[size_t(i)] += part[i];
                biasGradient[size_t(row)] += chosenBiasGradient.data_ptr<float>()[*next];
            }
            gradient = rowGradient.data();
        }
        adamRun(adam, gradient, weight + row * width, first + row * width, second + row * width, sum.data(), width);
    }
    std::vector<float> biasSum(size_t(actions), 0.0F);
    adamRun(adam, biasGradient.data(), m_bias.data_ptr<float>(), m_biasFirst.data_ptr<float>(),
            m_biasSecond.data_ptr<float>(), biasSum.data(), actions);

    setMean(sum);
}

void ActionHead::applyWithTensors(double learningRate, double scale, std::int64_t step)
{
    const auto actions = static_cast<double>(m_weight.size(0));
    torch::Tensor gradient = torch::zeros_like(m_weight).index_add_(0, m_actions, m_chosenWeight.grad());
    torch::Tensor biasGradient = torch::zeros_like(m_bias).index_add_(0, m_actions, m_chosenBias.grad());
    if (m_dueling) {
        gradient.add_(m_meanWeightLeaf.grad() / actions);
        biasGradient.add_(m_meanBiasLeaf.grad() / actions);
    }
    const AdamStep adam(learningRate, scale, step);
    const auto apply = [&](torch::Tensor &weight, torch::Tensor &first, torch::Tensor &second, torch::Tensor &g) {
        g.mul_(scale);
        first.mul_(kAdamBeta1).add_(g, 1.0 - kAdamBeta1);
        second.mul_(kAdamBeta2).addcmul_(g, g, 1.0 - kAdamBeta2);
        weight.addcdiv_(first, second.sqrt().mul_(adam.secondBias).add_(kAdamEpsilon), -double(adam.firstBias));
    };
    apply(m_weight, m_weightFirst, m_weightSecond, gradient);
    apply(m_bias, m_biasFirst, m_biasSecond, biasGradient);
    refreshMean();
}

void ActionHead::refreshMean()
{
    if (!m_weight.is_cpu()) {
        m_meanWeight = m_weight.mean(0);
        m_meanBias = m_bias.mean();
        return;
    }
    // In the order of applyOnProcessor(), so that a run read back from a file goes on bit for bit.
    std::vector<float> sum(size_t(m_weight.size(1)), 0.0F);
    const auto *weight = m_weight.data_ptr<float>();
    for (std::int64_t row = 0; row < m_weight.size(0); ++row) {
        for (float &value : sum)
            value += *weight++;
    }
    setMean(sum);
}

void ActionHead::setMean(std::span<const float> sumOfRows)
{
    m_meanWeight = torch::empty({m_weight.size(1)});
    auto *mean = m_meanWeight.data_ptr<float>();
    for (const float value : sumOfRows)
        *mean++ = value / static_cast<float>(m_weight.size(0));
    m_meanBias = m_bias.mean();
}

std::vector<torch::Tensor> ActionHead::moments() const
{
    return {m_weightFirst, m_weightSecond, m_biasFirst, m_biasSecond};
}

} // namespace cineq
