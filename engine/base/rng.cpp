// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/rng.h"

#include <bit>
#include <cmath>

namespace cineq {

namespace {

std::uint64_t splitMix64(std::uint64_t &state)
{
    std::uint64_t z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

std::uint64_t fnv1a(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash;
}

} // namespace

Rng::Rng(std::uint64_t seed, std::string_view streamName)
{
    std::uint64_t mixer = seed ^ std::rotl(fnv1a(streamName), 17);
    for (std::uint64_t &word : m_state.words)
        word = splitMix64(mixer);
}

std::uint64_t Rng::next()
{
    auto &s = m_state.words;
    const std::uint64_t result = std::rotl(s[1] * 5, 7) * 9;
    const std::uint64_t t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = std::rotl(s[3], 45);
    return result;
}

double Rng::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

std::uint64_t Rng::uniformIndex(std::uint64_t count)
{
    const std::uint64_t tooSmall = (0 - count) % count; // values below would favour the low indices
    std::uint64_t value = next();
    while (value < tooSmall)
        value = next();
    return value % count;
}

double Rng::normal()
{
    if (m_state.hasSpareNormal) {
        m_state.hasSpareNormal = false;
        return m_state.spareNormal;
    }
    double u = 0.0;
    double v = 0.0;
    double square = 0.0;
    do {
        u = 2.0 * uniform() - 1.0;
        v = 2.0 * uniform() - 1.0;
        square = u * u + v * v;
    } while (square >= 1.0 || square == 0.0);
    const double factor = std::sqrt(-2.0 * std::log(square) / square);
    m_state.spareNormal = v * factor;
    m_state.hasSpareNormal = true;
    return u * factor;
}

} // namespace cineq
