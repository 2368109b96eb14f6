// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/candidates.h"

#include <algorithm>

namespace cineq {

std::vector<int> openCandidates(std::span<const float> prior, std::span<const int> closed, int actions, int count)
{
    std::vector<bool> isClosed(size_t(actions), false);
    for (const int action : closed)
        isClosed[size_t(action)] = true;
    std::vector<int> open;
    open.reserve(size_t(actions));
    for (int action = 0; action < actions; ++action) {
        if (!isClosed[size_t(action)])
            open.push_back(action);
    }
    const auto wanted = std::min<std::ptrdiff_t>(count, std::ssize(open));
    const auto better = [prior](int a, int b) {
        if (prior.empty() || prior[size_t(a)] == prior[size_t(b)])
            return a < b;
        return prior[size_t(a)] > prior[size_t(b)];
    };
    std::ranges::partial_sort(open, open.begin() + wanted, better);
    open.resize(size_t(wanted));
    return open;
}

} // namespace cineq
