// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalogsearch.h"
#include "ui/models/movietablemodel.h"

#include <array>
#include <memory>
#include <vector>

namespace cineq {

/// What searching and sorting a catalogue need, worked out once so that a keystroke or a click on a header costs
/// milliseconds: its search and the collation rank of every text column. Immutable after build(), which may run on any
/// thread.
class MovieIndex
{
public:
    [[nodiscard]] static std::shared_ptr<const MovieIndex> build(const CatalogPtr &catalog);

    [[nodiscard]] const CatalogPtr &catalog() const { return m_search->catalog(); }
    [[nodiscard]] const std::shared_ptr<const CatalogSearch> &search() const { return m_search; }
    /// Place of every movie when the column is sorted upwards; kUnknown where the value is not known. Shape: movies.
    /// Empty for columns of numbers.
    [[nodiscard]] const std::vector<quint32> &ranks(MovieTableModel::Column column) const
    {
        return m_ranks[static_cast<std::size_t>(column)];
    }

    static constexpr quint32 kUnknown = std::numeric_limits<quint32>::max();

private:
    MovieIndex() = default;
    void buildTitleRanks();
    void buildTermRanks(MovieTableModel::Column column);

    std::shared_ptr<const CatalogSearch> m_search;
    std::array<std::vector<quint32>, MovieTableModel::kColumnCount> m_ranks;
};

} // namespace cineq
