// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/replaybuffer.h"

#include "engine/base/datastream.h"

#include <algorithm>

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

} // namespace

std::int64_t ReplayShape::bytesPerTransition() const
{
    return 2LL * stateDimensions * qint64(sizeof(float)) + shownLength * qint64(sizeof(std::int32_t)) +
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
      m_nextPriors(m_nextCandidates.size())
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

QDataStream &operator<<(QDataStream &stream, const ReplayBuffer &buffer)
{
    const auto write = [&](const auto &column, int width) {
        writeArray(stream, std::span(column).first(size_t(buffer.m_size) * size_t(width)));
    };
    stream << qint32(buffer.m_size) << qint32(buffer.m_cursor);
    write(buffer.m_states, buffer.m_shape.stateDimensions);
    write(buffer.m_nextStates, buffer.m_shape.stateDimensions);
    write(buffer.m_actions, 1);
    write(buffer.m_priors, 1);
    write(buffer.m_rewards, 1);
    write(buffer.m_terminated, 1);
    write(buffer.m_nextShown, buffer.m_shape.shownLength);
    write(buffer.m_nextCandidates, buffer.m_shape.candidates);
    write(buffer.m_nextPriors, buffer.m_shape.candidates);
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
    fill(read.m_states, buffer.m_shape.stateDimensions);
    fill(read.m_nextStates, buffer.m_shape.stateDimensions);
    fill(read.m_actions, 1);
    fill(read.m_priors, 1);
    fill(read.m_rewards, 1);
    fill(read.m_terminated, 1);
    fill(read.m_nextShown, buffer.m_shape.shownLength);
    fill(read.m_nextCandidates, buffer.m_shape.candidates);
    fill(read.m_nextPriors, buffer.m_shape.candidates);
    if (stream.status() == QDataStream::Ok) {
        read.m_size = size;
        read.m_cursor = cursor;
        buffer = std::move(read);
    }
    return stream;
}

} // namespace cineq
