// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"
#include "ui/models/movietablemodel.h"

#include <QBitArray>

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace cineq {

/// What searching and sorting a catalogue need, worked out once so that a keystroke or a click on a header costs
/// milliseconds: the folded text of every movie in one buffer and the collation rank of every text column.
/// Immutable after build(), which may run on any thread.
class MovieIndex
{
public:
    [[nodiscard]] static std::shared_ptr<const MovieIndex> build(const CatalogPtr &catalog);

    /// Text as it is searched: without case, accents and surplus space.
    [[nodiscard]] static QString folded(const QString &text);

    [[nodiscard]] const CatalogPtr &catalog() const { return m_catalog; }
    /// Movies in whose title, original title, people, tags or synopsis every word of the query occurs. Shape: movies.
    /// All of them for a query without words.
    [[nodiscard]] QBitArray matches(const QString &query) const;
    /// Place of every movie when the column is sorted upwards; kUnknown where the value is not known. Shape: movies.
    /// Empty for columns of numbers.
    [[nodiscard]] const std::vector<quint32> &ranks(MovieTableModel::Column column) const
    {
        return m_ranks[static_cast<std::size_t>(column)];
    }

    static constexpr quint32 kUnknown = std::numeric_limits<quint32>::max();

private:
    MovieIndex() = default;
    void buildText();
    void buildTitleRanks();
    void buildTermRanks(MovieTableModel::Column column);

    CatalogPtr m_catalog;
    std::string m_text;                 // UTF-8, one movie after the other
    std::vector<std::size_t> m_offsets; // of each movie's text, and the end
    std::array<std::vector<quint32>, MovieTableModel::kColumnCount> m_ranks;
};

} // namespace cineq
