// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/networklayers.h"

#include <algorithm>
#include <cmath>

namespace cineq {

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

} // namespace cineq
