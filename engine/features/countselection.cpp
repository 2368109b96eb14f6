// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/countselection.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

namespace cineq {

namespace {

/// The introsort. Only the part that holds the border is followed: what the others look like inside doesn't matter.
class CountSelection
{
public:
    explicit CountSelection(std::span<const int> counts) : m_counts(counts), m_order(counts.size())
    {
        std::iota(m_order.begin(), m_order.end(), 0);
    }

    [[nodiscard]] std::vector<bool> select(int kept)
    {
        const int size = static_cast<int>(m_order.size());
        if (kept < size)
            settleBorder(std::max(kept, 0));
        std::vector<bool> selected(size, false);
        for (int place = 0; place < std::min(kept, size); ++place)
            selected[m_order[place]] = true;
        return selected;
    }

private:
    static constexpr int kInsertionSize = 16;

    [[nodiscard]] bool precedes(int a, int b) const { return m_counts[a] > m_counts[b]; }

    void settleBorder(int border)
    {
        int first = 0;
        int last = static_cast<int>(m_order.size()) - 1;
        int depth = 2 * (static_cast<int>(std::bit_width(m_order.size())) - 1);
        while (last - first >= kInsertionSize) {
            const int middle = partition(first, last);
            --depth;
            const bool leftIsLarger = middle - first >= last - middle;
            const bool goLeft = border <= middle;
            (goLeft ? last : first) = goLeft ? middle - 1 : middle + 1;
            if (goLeft == leftIsLarger && depth < 0) { // the smaller part is sorted without looking at the depth
                heapSort(first, last);
                return;
            }
        }
        insertionSort(first, last);
    }

    /// Median of three (Sedgewick 1978); returns where the pivot ends up.
    int partition(int first, int last)
    {
        const auto order = [this](int low, int high) {
            if (precedes(m_order[high], m_order[low]))
                std::swap(m_order[low], m_order[high]);
        };
        const int middle = first + (last - first) / 2;
        order(first, middle);
        order(middle, last);
        order(first, middle);
        const int pivot = m_order[middle];
        std::swap(m_order[middle], m_order[last - 1]);
        int up = first;
        int down = last - 1;
        for (;;) {
            do
                ++up;
            while (precedes(m_order[up], pivot));
            do
                --down;
            while (precedes(pivot, m_order[down]));
            if (up >= down)
                break;
            std::swap(m_order[up], m_order[down]);
        }
        std::swap(m_order[up], m_order[last - 1]);
        return up;
    }

    void insertionSort(int first, int last)
    {
        for (int place = first + 1; place <= last; ++place) {
            const auto position = std::upper_bound(m_order.begin() + first, m_order.begin() + place, m_order[place],
                                                   [this](int a, int b) { return precedes(a, b); });
            std::rotate(position, m_order.begin() + place, m_order.begin() + place + 1);
        }
    }

    void heapSort(int first, int last)
    {
        const int size = last - first + 1;
        for (int root = size / 2 - 1; root >= 0; --root)
            siftDown(first, root, size);
        for (int end = size - 1; end > 0; --end) {
            std::swap(m_order[first], m_order[first + end]);
            siftDown(first, 0, end);
        }
    }

    void siftDown(int first, int root, int size)
    {
        const int element = m_order[first + root];
        for (int child = 2 * root + 1; child < size; child = 2 * root + 1) {
            if (child + 1 < size && precedes(m_order[first + child], m_order[first + child + 1]))
                ++child;
            if (!precedes(element, m_order[first + child]))
                break;
            m_order[first + root] = m_order[first + child];
            root = child;
        }
        m_order[first + root] = element;
    }

    std::span<const int> m_counts;
    std::vector<int> m_order;
};

} // namespace

std::vector<bool> selectByCount(std::span<const int> counts, int kept)
{
    return CountSelection(counts).select(kept);
}

} // namespace cineq
