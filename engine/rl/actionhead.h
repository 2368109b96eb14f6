// SPDX-License-Identifier: GPL-3.0-or-later
// LibTorch's side: included by engine/rl/*.cpp alone.
#pragma once

#include <torch/torch.h>

#include <span>
#include <vector>

namespace cineq {

/// The last linear layer of a flat Q-network, one row an action, and its Adam.
/// A learning step needs the outputs of the chosen actions and, in the dueling form, the mean over all: the mean output
/// is one product with the mean row. So the gradient of the layer is a few rows plus one vector that all rows share, is
/// kept in that form, and one pass over the rows applies Adam exactly as with the full gradient.
class ActionHead
{
public:
    /// weight: [A, H]; bias: [A]; both without autograd.
    ActionHead(torch::Tensor weight, torch::Tensor bias, bool dueling);

    /// Outputs of all actions. hidden: [B, H]; returns [B, A].
    [[nodiscard]] torch::Tensor raw(const torch::Tensor &hidden) const;
    /// Outputs of all actions, minus their mean in the dueling form. hidden: [B, H]; returns [B, A].
    [[nodiscard]] torch::Tensor all(const torch::Tensor &hidden) const;
    /// Outputs of some actions likewise. actions: int64 [B, C]; returns [B, C].
    [[nodiscard]] torch::Tensor some(const torch::Tensor &hidden, const torch::Tensor &actions) const;
    /// Outputs of one action a state likewise, with gradients. actions: int64 [B]; returns [B].
    [[nodiscard]] torch::Tensor chosen(const torch::Tensor &hidden, const torch::Tensor &actions);

    /// What is to be averaged over several processes: the mean row, and the chosen rows of all ranks with their
    /// actions, each rank's in its place and zeros in the others'. Of 9,000 actions and two ranks a seventieth of the
    /// full gradient.
    [[nodiscard]] std::vector<torch::Tensor> gradientParts(int rank, int ranks);
    /// The parts are averages now.
    void gradientAveraged(int ranks);
    [[nodiscard]] double squaredGradientNorm() const;
    /// Adam step number `step` (from 1) on gradient x scale; the gradient is cleared.
    void applyGradient(double learningRate, double scale, std::int64_t step);

    /// Must follow every outside change of the weights.
    void refreshMean();
    [[nodiscard]] std::vector<torch::Tensor> moments() const;

private:
    void setMean(std::span<const float> sumOfRows);
    void applyOnProcessor(double learningRate, double scale, std::int64_t step);
    void applyWithTensors(double learningRate, double scale, std::int64_t step);

    bool m_dueling;
    torch::Tensor m_weight;     // [A, H]
    torch::Tensor m_bias;       // [A]
    torch::Tensor m_meanWeight; // [H]
    torch::Tensor m_meanBias;   // []
    torch::Tensor m_weightFirst, m_weightSecond, m_biasFirst, m_biasSecond;
    // Leaves of the last chosen(): autograd leaves their gradients here.
    torch::Tensor m_actions;
    torch::Tensor m_chosenWeight, m_chosenBias;
    torch::Tensor m_meanWeightLeaf, m_meanBiasLeaf;
    torch::Tensor m_actionsOfAll; // m_actions as numbers to be averaged
};

} // namespace cineq
