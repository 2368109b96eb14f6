// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace cineq {

/// Numbers words in the order of their first appearance. Words are UTF-8, whose bytes sort like code points.
class WordIndex
{
public:
    static constexpr int kAbsent = -1;

    [[nodiscard]] int size() const { return static_cast<int>(m_ends.size()); }

    [[nodiscard]] std::string_view wordAt(int number) const
    {
        const std::size_t begin = number == 0 ? 0 : m_ends[number - 1];
        return std::string_view(m_text).substr(begin, m_ends[number] - begin);
    }

    [[nodiscard]] int numberOf(std::string_view word) const
    {
        return m_slots[slotOf(word, std::hash<std::string_view>()(word))].number;
    }

    int add(std::string_view word)
    {
        const std::size_t hash = std::hash<std::string_view>()(word);
        Slot &slot = m_slots[slotOf(word, hash)];
        if (slot.number != kAbsent)
            return slot.number;
        const int number = size();
        slot = {hash, number};
        m_text += word;
        m_ends.push_back(m_text.size());
        if (m_ends.size() * 2 > m_slots.size())
            grow();
        return number;
    }

private:
    struct Slot
    {
        std::size_t hash = 0;
        int number = kAbsent;
    };

    [[nodiscard]] std::size_t slotOf(std::string_view word, std::size_t hash) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t position = hash & mask;
        while (m_slots[position].number != kAbsent &&
               (m_slots[position].hash != hash || wordAt(m_slots[position].number) != word))
            position = (position + 1) & mask;
        return position;
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        const std::size_t mask = m_slots.size() - 1;
        for (const Slot &slot : old) {
            if (slot.number == kAbsent)
                continue;
            std::size_t position = slot.hash & mask;
            while (m_slots[position].number != kAbsent)
                position = (position + 1) & mask;
            m_slots[position] = slot;
        }
    }

    std::string m_text; // all words, one behind the other
    std::vector<std::size_t> m_ends;
    std::vector<Slot> m_slots = std::vector<Slot>(1024); // a power of two, at most half full
};

} // namespace cineq
