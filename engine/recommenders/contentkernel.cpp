// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/contentkernel.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace cineq {

namespace {

using Entry = Eigen::Triplet<float>;

/// Scales the entries from `begin` on to that norm.
void scaleTo(std::vector<Entry> &entries, std::size_t begin, float norm)
{
    float squares = 0.0F;
    for (std::size_t i = begin; i < entries.size(); ++i)
        squares += entries[i].value() * entries[i].value();
    for (std::size_t i = begin; i < entries.size(); ++i)
        entries[i] = {entries[i].row(), entries[i].col(), entries[i].value() * norm / std::sqrt(squares)};
}

/// A vocabulary whose terms have columns of their own.
struct TermFeatures
{
    const TermColumn *terms = nullptr;
    std::vector<float> weights; // inverse document frequency; 0 of a term that only one movie has
    int firstColumn = 0;

    TermFeatures(const TermColumn &column, int counted, int first) : terms(&column), firstColumn(first)
    {
        std::vector<int> counts(size_t(column.vocabulary().size()), 0);
        for (int row = 0; row < counted; ++row) {
            for (const quint32 term : column.termsAt(row))
                ++counts[term];
        }
        for (const int count : counts)
            weights.push_back(count > 1 ? std::log(static_cast<float>(counted) / static_cast<float>(count)) : 0.0F);
    }

    [[nodiscard]] int endColumn() const { return firstColumn + static_cast<int>(weights.size()); }
    void append(int row, std::vector<Entry> &entries) const
    {
        for (const quint32 term : terms->termsAt(row)) {
            if (weights[term] > 0.0F)
                entries.emplace_back(row, firstColumn + static_cast<int>(term), weights[term]);
        }
    }
};

/// Years by their nearness to fixed ones; years as far apart as a step have a similarity of 0.7.
struct YearFeatures
{
    static constexpr float kFirstYear = 1900.0F;
    static constexpr float kStep = 6.0F; // between two bumps; also their width
    static constexpr int kBumps = 26;
    static constexpr float kReach = 2.5F; // steps beyond which a bump is nothing

    int firstColumn = 0;

    void append(int row, int year, std::vector<Entry> &entries) const
    {
        const float place = std::clamp((static_cast<float>(year) - kFirstYear) / kStep, 0.0F, float(kBumps - 1));
        for (int bump = 0; bump < kBumps; ++bump) {
            const float distance = place - static_cast<float>(bump);
            if (std::abs(distance) <= kReach)
                entries.emplace_back(row, firstColumn + bump, std::exp(-0.5F * distance * distance));
        }
    }
};

} // namespace

ContentMatrix contentMatrix(const Catalog &catalog, int counted)
{
    constexpr float kGenres = 1.0F; // norms of the parts, before the whole row is scaled to 1
    constexpr float kTags = 1.0F;
    constexpr float kPeople = 0.7F;
    constexpr float kYear = 1.0F;
    const TermFeatures genres(catalog.terms(TermKind::Genre), counted, 0);
    const TermFeatures tags(catalog.terms(TermKind::Tag), counted, genres.endColumn());
    const TermFeatures directors(catalog.terms(TermKind::Director), counted, tags.endColumn());
    const TermFeatures cast(catalog.terms(TermKind::Cast), counted, directors.endColumn());
    const YearFeatures years{cast.endColumn()};

    std::vector<Entry> entries;
    for (int row = 0; row < catalog.size(); ++row) {
        const std::size_t begin = entries.size();
        std::size_t part = begin;
        const auto finishPart = [&](float norm) {
            scaleTo(entries, part, norm);
            part = entries.size();
        };
        genres.append(row, entries);
        finishPart(kGenres);
        tags.append(row, entries);
        finishPart(kTags);
        directors.append(row, entries);
        cast.append(row, entries);
        finishPart(kPeople);
        if (catalog.yearAt(row) > 0)
            years.append(row, catalog.yearAt(row), entries);
        finishPart(kYear);
        scaleTo(entries, begin, 1.0F);
    }
    ContentMatrix matrix(catalog.size(), years.firstColumn + YearFeatures::kBumps);
    matrix.setFromTriplets(entries.begin(), entries.end());
    return matrix;
}

} // namespace cineq
