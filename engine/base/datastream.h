// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/rng.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <span>
#include <type_traits>
#include <vector>

namespace cineq {

/// The one version that CineQ's files are written in.
inline constexpr auto kStreamVersion = QDataStream::Qt_6_4;

/// Whether so many elements of at least that size can follow, asked before memory is taken for them; if not, the stream
/// has ReadCorruptData.
[[nodiscard]] inline bool canFollow(QDataStream &stream, quint64 count, quint64 elementBytes)
{
    if (stream.status() == QDataStream::Ok &&
        count > static_cast<quint64>(stream.device()->bytesAvailable()) / elementBytes)
        stream.setStatus(QDataStream::ReadCorruptData);
    return stream.status() == QDataStream::Ok;
}

/// Writes numbers as they lie in memory (little-endian machines), their count first.
template <typename Value>
requires std::is_trivially_copyable_v<Value>
void writeArray(QDataStream &stream, std::span<const Value> values)
{
    stream << quint64(values.size());
    constexpr std::size_t kSlice = std::size_t(1) << 28; // writeRawData() counts in int
    const auto *bytes = reinterpret_cast<const char *>(values.data());
    for (std::size_t done = 0; done < values.size_bytes(); done += kSlice)
        stream.writeRawData(bytes + done, int(std::min(kSlice, values.size_bytes() - done)));
}

/// Reads what writeArray() wrote into `values`; another count than theirs is ReadCorruptData.
template <typename Value>
requires std::is_trivially_copyable_v<Value>
void readArray(QDataStream &stream, std::span<Value> values)
{
    quint64 count = 0;
    stream >> count;
    if (stream.status() == QDataStream::Ok && count != values.size())
        stream.setStatus(QDataStream::ReadCorruptData);
    if (stream.status() != QDataStream::Ok)
        return;
    constexpr std::size_t kSlice = std::size_t(1) << 28;
    auto *bytes = reinterpret_cast<char *>(values.data());
    for (std::size_t done = 0; done < values.size_bytes(); done += kSlice) {
        const int wanted = int(std::min(kSlice, values.size_bytes() - done));
        if (stream.readRawData(bytes + done, wanted) != wanted) {
            stream.setStatus(QDataStream::ReadPastEnd);
            return;
        }
    }
}

inline QDataStream &operator<<(QDataStream &stream, const Rng &rng)
{
    for (const std::uint64_t word : rng.state().words)
        stream << quint64(word);
    return stream << rng.state().spareNormal << rng.state().hasSpareNormal;
}

inline QDataStream &operator>>(QDataStream &stream, Rng &rng)
{
    Rng::State state;
    for (std::uint64_t &word : state.words) {
        quint64 value = 0;
        stream >> value;
        word = value;
    }
    stream >> state.spareNormal >> state.hasSpareNormal;
    if (stream.status() == QDataStream::Ok)
        rng.setState(state);
    return stream;
}

} // namespace cineq
