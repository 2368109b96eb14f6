// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace cineq {

/// The largest seed that a person may choose: every reader of JSON keeps whole numbers up to here (RFC 8259, section
/// 6).
inline constexpr std::uint64_t kMaximumSeed = (std::uint64_t(1) << 53) - 1;

/// Seeded random numbers, the same on every platform and standard library (xoshiro256**, Blackman and Vigna 2018).
/// One seed a run, one named stream a consumer: streams of one seed with different names are independent.
class Rng
{
public:
    /// Everything that continues the stream exactly; part of checkpoints.
    struct State
    {
        std::array<std::uint64_t, 4> words{};
        double spareNormal = 0.0;
        bool hasSpareNormal = false;

        bool operator==(const State &) const = default;
    };

    explicit Rng(std::uint64_t seed, std::string_view streamName = {});

    [[nodiscard]] std::uint64_t next();
    /// Uniform in [0, 1), 53 random bits.
    [[nodiscard]] double uniform();
    /// Uniform in 0 ... count - 1, without bias. count > 0.
    [[nodiscard]] std::uint64_t uniformIndex(std::uint64_t count);
    /// Standard normal (Marsaglia's polar method).
    [[nodiscard]] double normal();

    [[nodiscard]] const State &state() const { return m_state; }
    void setState(const State &state) { m_state = state; }

private:
    State m_state;
};

} // namespace cineq
