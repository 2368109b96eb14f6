// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/eval/splits.h"

#include "engine/base/rng.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace cineq {

namespace {

/// 0 ... count - 1 in random order (Fisher and Yates).
std::vector<int> shuffled(int count, Rng rng)
{
    std::vector<int> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t left = order.size(); left > 1; --left)
        std::swap(order[left - 1], order[rng.uniformIndex(left)]);
    return order;
}

} // namespace

std::vector<std::vector<int>> dealIntoFolds(int people, int folds, quint64 seed)
{
    Q_ASSERT(folds >= 1 && folds <= people);
    std::vector<std::vector<int>> dealt(static_cast<std::size_t>(folds));
    std::size_t next = 0;
    for (const int person : shuffled(people, Rng(seed, "person folds")))
        dealt[next++ % dealt.size()].push_back(person);
    for (std::vector<int> &fold : dealt)
        std::ranges::sort(fold);
    return dealt;
}

std::vector<int> drawPeople(int people, int count, quint64 seed)
{
    Q_ASSERT(count >= 0 && count <= people);
    std::vector<int> drawn = shuffled(people, Rng(seed, "people drawn"));
    drawn.resize(size_t(count));
    std::ranges::sort(drawn);
    return drawn;
}

RatingSplit splitRatings(const RatingMatrix &ratings, double knownShare, quint64 seed)
{
    RatingSplit split{RatingMatrix(ratings.movies()), RatingMatrix(ratings.movies())};
    for (int person = 0; person < ratings.people(); ++person) {
        const auto rows = ratings.rows(person);
        const auto stars = ratings.stars(person);
        const auto timestamps = ratings.timestamps(person);
        const int count = int(rows.size());
        const std::vector<int> order = shuffled(count, Rng(seed, "rating split " + std::to_string(person)));
        std::vector<bool> isKnown(rows.size(), false);
        for (int i = 0; i < int(std::lround(knownShare * count)); ++i)
            isKnown[size_t(order[size_t(i)])] = true;
        std::vector<Rating> known;
        std::vector<Rating> asked;
        for (std::size_t i = 0; i < rows.size(); ++i)
            (isKnown[i] ? known : asked).push_back({person, rows[i], stars[i], timestamps[i]});
        split.known.append(known);
        split.asked.append(asked);
    }
    return split;
}

} // namespace cineq
