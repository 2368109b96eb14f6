// SPDX-License-Identifier: GPL-3.0-or-later
// LibTorch's side: included by engine/rl/*.cpp alone.
#pragma once

#include "engine/base/rng.h"

#include <torch/torch.h>

#include <QString>

namespace cineq {

// What layers of all networks have in common.

inline constexpr double kLeakySlope = 0.01;
inline constexpr double kDropout = 0.2;

/// Uniform in [-bound, bound] with bound = 1 / sqrt(inputs), LibTorch's own start for linear layers. Returns
/// [outputs, inputs].
[[nodiscard]] torch::Tensor freshWeights(Rng &rng, std::int64_t outputs, std::int64_t inputs);
/// Likewise. Returns [outputs].
[[nodiscard]] torch::Tensor freshBias(Rng &rng, std::int64_t outputs, std::int64_t inputs);
[[nodiscard]] torch::Tensor leaky(const torch::Tensor &x);
/// Scales what survives by 1 / (1 - p), drawn from our own stream so that a seed repeats a run.
[[nodiscard]] torch::Tensor dropout(const torch::Tensor &x, Rng &rng);
/// For tables of layers.
[[nodiscard]] QString shapeText(std::int64_t width);

} // namespace cineq
