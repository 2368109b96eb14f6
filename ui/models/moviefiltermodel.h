// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/movieindex.h"
#include "ui/models/movietablemodel.h"

#include <QAbstractProxyModel>
#include <QBitArray>
#include <QFutureWatcher>

#include <optional>
#include <vector>

namespace cineq {

/// Genres asked for, as terms of the catalogue's genre vocabulary: a movie passes with any of the included ones (or
/// with none included) and without each of the excluded ones.
struct GenreSelection
{
    std::vector<quint32> included;
    std::vector<quint32> excluded;

    bool operator==(const GenreSelection &) const = default;
    [[nodiscard]] bool isEmpty() const { return included.empty() && excluded.empty(); }
};

/// The movies that pass the text and genre filters and are in a list asked for, in the chosen order. Owns the list of
/// visible rows and the search index, which it has built in the background whenever the source model gets a catalogue;
/// until that is there, text filters nothing and text columns keep the catalogue's order. A filter is one pass over
/// bits, not a question per row. GUI thread.
class MovieFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit MovieFilterModel(MovieTableModel *movies, QObject *parent = nullptr);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const GenreSelection &genres() const { return m_genres; }
    [[nodiscard]] bool isFiltered() const { return !m_text.trimmed().isEmpty() || !m_genres.isEmpty() || m_only; }
    [[nodiscard]] bool isIndexing() const { return m_index == nullptr && m_movies->catalog() != nullptr; }
    /// Movies that pass the text filter alone. Shape: movies.
    [[nodiscard]] const QBitArray &textMatches() const { return m_textMatches; }
    [[nodiscard]] int catalogRow(int row) const { return m_rows[row]; }
    /// Where a catalogue row is shown; -1 = filtered out.
    [[nodiscard]] int visibleRow(int catalogRow) const;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; } ///< -1 = the catalogue's order
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    /// Not known values come last both ways; equal ones keep the catalogue's order. -1 = the catalogue's order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

public Q_SLOTS:
    void setText(const QString &text);
    void setGenres(const cineq::GenreSelection &genres);
    /// Shows movies of these catalogue rows alone; none = of all. A new catalogue begins with all.
    void setOnly(const std::optional<QList<int>> &rows);

Q_SIGNALS:
    void textMatchesChanged(const QBitArray &matches);
    /// Another set of movies, or another catalogue, is shown.
    void filterChanged();
    void indexed();

private:
    void startOver();
    void takeIndex();
    void matchText();
    /// Works out the visible rows again and keeps persistent indexes on their movies.
    void refresh();
    [[nodiscard]] std::vector<int> filteredRows() const;
    void sortRows(std::vector<int> &rows) const;
    void showRows(std::vector<int> rows);

    MovieTableModel *m_movies;
    std::shared_ptr<const MovieIndex> m_index;
    QFutureWatcher<std::shared_ptr<const MovieIndex>> m_indexing;
    QString m_text;
    GenreSelection m_genres;
    QBitArray m_textMatches;
    std::optional<QBitArray> m_only; // of the catalogue's movies
    std::vector<int> m_rows;         // catalogue row of each visible row
    std::vector<int> m_positions;    // visible row of each catalogue row; -1 = filtered out
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace cineq
