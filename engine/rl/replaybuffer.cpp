// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/replaybuffer.h"

#include "engine/base/datastream.h"

#include <algorithm>
#include <limits>

namespace cineq {

namespace {

/// Copies values into a slot's part of a column, padded with `padding`.
template <typename Value, typename Source>
void put(std::vector<Value> &column, int slot, int width, std::span<const Source> values, Value padding)
{
    Q_ASSERT(std::ssize(values) <= width);
    const auto begin = column.begin() + std::ptrdiff_t(slot) * width;
    std::fill(std::ranges::copy(values, begin).out, begin + width, padding);
}

/// Copies rows of `width` values into a slot's part of a column, padded with the first row.
void putRows(std::vector<float> &column, int slot, int rows, int width, std::span<const float> values)
{
    if (width == 0)
        return;
    Q_ASSERT(std::ssize(values) <= std::ptrdiff_t(rows) * width && std::ssize(values) >= width);
    const auto begin = column.begin() + std::ptrdiff_t(slot) * rows * width;
    const auto end = begin + std::ptrdiff_t(rows) * width;
    for (auto row = std::ranges::copy(values, begin).out; row != end; row += width)
        std::ranges::copy(values.first(size_t(width)), row);
}

} // namespace

std::int64_t ReplayShape::bytesPerTransition() const
{
    const qint64 own = pairDimensions > 0 ? candidates * qint64(sizeof(std::int32_t) + 2 * sizeof(float)) : 0;
    return own + 2LL * candidates * pairDimensions * qint64(sizeof(float)) +
           2LL * stateDimensions * qint64(sizeof(float)) + shownLength * qint64(sizeof(std::int32_t)) +
           candidates * qint64(sizeof(std::int32_t) + sizeof(float)) + qint64(sizeof(std::int32_t)) +
           2 * qint64(sizeof(float)) + 1;
}

ReplayBuffer::ReplayBuffer(const ReplayShape &shape)
    : m_shape(shape),
      m_states(size_t(shape.capacity) * size_t(shape.stateDimensions)),
      m_nextStates(m_states.size()),
      m_actions(size_t(shape.capacity)),
      m_priors(size_t(shape.capacity)),
      m_rewards(size_t(shape.capacity)),
      m_terminated(size_t(shape.capacity)),
      m_nextShown(size_t(shape.capacity) * size_t(shape.shownLength)),
      m_nextCandidates(size_t(shape.capacity) * size_t(shape.candidates)),
      m_nextPriors(m_nextCandidates.size()),
      m_candidates(size_t(shape.capacity) * size_t(ownCandidates())),
      m_candidatePriors(m_candidates.size()),
      m_candidateRewards(m_candidates.size()),
      m_pairs(size_t(shape.capacity) * size_t(pairWidth())),
      m_nextPairs(m_pairs.size())
{
}

int ReplayBuffer::add(const Transition &transition)
{
    const int slot = m_cursor;
    put(m_states, slot, m_shape.stateDimensions, transition.state, 0.0F);
    put(m_nextStates, slot, m_shape.stateDimensions, transition.nextState, 0.0F);
    m_actions[size_t(slot)] = transition.action;
    m_priors[size_t(slot)] = transition.prior;
    m_rewards[size_t(slot)] = transition.reward;
    m_terminated[size_t(slot)] = transition.terminated ? 1 : 0;
    put(m_nextShown, slot, m_shape.shownLength, transition.nextShown, std::int32_t(-1));
    if (m_shape.candidates > 0 && !transition.nextCandidates.empty()) {
        put(m_nextCandidates, slot, m_shape.candidates, transition.nextCandidates,
            std::int32_t(transition.nextCandidates.front()));
        put(m_nextPriors, slot, m_shape.candidates, transition.nextPriors, transition.nextPriors.front());
        putRows(m_nextPairs, slot, m_shape.candidates, m_shape.pairDimensions, transition.nextPairs);
    }
    if (m_shape.pairDimensions > 0) {
        constexpr float kUnknown = std::numeric_limits<float>::quiet_NaN();
        put(m_candidates, slot, m_shape.candidates, transition.candidates, std::int32_t(transition.candidates.front()));
        put(m_candidatePriors, slot, m_shape.candidates, transition.candidatePriors,
            transition.candidatePriors.front());
        put(m_candidateRewards, slot, m_shape.candidates, transition.candidateRewards, kUnknown);
        putRows(m_pairs, slot, m_shape.candidates, m_shape.pairDimensions, transition.pairs);
    }
    m_cursor = (m_cursor + 1) % m_shape.capacity;
    m_size = std::min(m_size + 1, m_shape.capacity);
    return slot;
}

void ReplayBuffer::sample(Rng &rng, std::span<int> slots) const
{
    Q_ASSERT(m_size > 0);
    for (int &slot : slots)
        slot = static_cast<int>(rng.uniformIndex(static_cast<std::uint64_t>(m_size)));
}

template <typename Buffer, typename Visit>
void ReplayBuffer::forEachColumn(Buffer &buffer, const Visit &visit)
{
    visit(buffer.m_states, buffer.m_shape.stateDimensions);
    visit(buffer.m_nextStates, buffer.m_shape.stateDimensions);
    visit(buffer.m_actions, 1);
    visit(buffer.m_priors, 1);
    visit(buffer.m_rewards, 1);
    visit(buffer.m_terminated, 1);
    visit(buffer.m_nextShown, buffer.m_shape.shownLength);
    visit(buffer.m_nextCandidates, buffer.m_shape.candidates);
    visit(buffer.m_nextPriors, buffer.m_shape.candidates);
    visit(buffer.m_candidates, buffer.ownCandidates());
    visit(buffer.m_candidatePriors, buffer.ownCandidates());
    visit(buffer.m_candidateRewards, buffer.ownCandidates());
    visit(buffer.m_pairs, buffer.pairWidth());
    visit(buffer.m_nextPairs, buffer.pairWidth());
}

QDataStream &operator<<(QDataStream &stream, const ReplayBuffer &buffer)
{
    const auto write = [&](const auto &column, int width) {
        writeArray(stream, std::span(column).first(size_t(buffer.m_size) * size_t(width)));
    };
    stream << qint32(buffer.m_size) << qint32(buffer.m_cursor);
    ReplayBuffer::forEachColumn(buffer, write);
    return stream;
}

QDataStream &operator>>(QDataStream &stream, ReplayBuffer &buffer)
{
    qint32 size = 0;
    qint32 cursor = 0;
    stream >> size >> cursor;
    const int capacity = buffer.m_shape.capacity;
    const bool atTheEnd = cursor == size; // as long as there are empty slots
    if (size < 0 || size > capacity || cursor < 0 || cursor >= capacity || (size < capacity && !atTheEnd))
        stream.setStatus(QDataStream::ReadCorruptData);
    if (stream.status() != QDataStream::Ok)
        return stream;
    ReplayBuffer read(buffer.m_shape);
    const auto fill = [&](auto &column, int width) {
        readArray(stream, std::span(column).first(size_t(size) * size_t(width)));
    };
    ReplayBuffer::forEachColumn(read, fill);
    if (stream.status() == QDataStream::Ok) {
        read.m_size = size;
        read.m_cursor = cursor;
        buffer = std::move(read);
    }
    return stream;
}

} // namespace cineq
