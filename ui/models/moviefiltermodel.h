// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/movieindex.h"
#include "ui/models/movietablemodel.h"

#include <QAbstractProxyModel>
#include <QBitArray>
#include <QFutureWatcher>

#include <functional>
#include <optional>
#include <vector>

namespace cineq {

/// The movies that a query leaves, in the chosen order. Owns the list of visible rows and the search index, which it
/// has built in the background whenever the source model gets a catalogue; until that is there, the query filters
/// nothing and text columns keep the catalogue's order. GUI thread.
class MovieFilterModel : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit MovieFilterModel(MovieTableModel *movies, QObject *parent = nullptr);

    [[nodiscard]] const Query &query() const { return m_query; }
    [[nodiscard]] const PersonalRows &personal() const { return m_personal; }
    [[nodiscard]] bool isFiltered() const { return !m_query.isAll(); }
    /// Of the catalogue shown; null while it is not there.
    [[nodiscard]] std::shared_ptr<const CatalogSearch> search() const { return m_index ? m_index->search() : nullptr; }
    [[nodiscard]] bool isIndexing() const { return m_index == nullptr && m_movies->catalog() != nullptr; }
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
    void setQuery(const cineq::Query &query);
    /// What the query may ask of the person, in rows of the catalogue shown. A new catalogue begins with nothing.
    void setPersonal(const cineq::PersonalRows &personal);

Q_SIGNALS:
    /// Another set of movies, or another catalogue, is shown.
    void filterChanged();
    void indexed();

private:
    /// What is asked of a catalogue, as plain values: a large one answers on another thread.
    struct Question
    {
        CatalogPtr catalog;
        std::shared_ptr<const MovieIndex> index;
        std::optional<Query> query; ///< none: `matches` hold
        PersonalRows personal;
        QBitArray matches;
        int sortColumn;
        Qt::SortOrder sortOrder;
    };
    struct Answer
    {
        QBitArray matches;
        std::vector<int> rows; ///< those, in order
        bool isOfQuery;        ///< matches are new
    };

    void startOver();
    void takeIndex();
    /// Asks the query again.
    void filter();
    /// Works out the visible rows again, of a large catalogue in the background; a later question takes its place.
    void refresh();
    [[nodiscard]] static Answer answered(const Question &question, const std::function<bool()> &isCancelled);
    static void sortRows(const Question &question, std::vector<int> &rows);
    void show(Answer answer);
    /// Keeps persistent indexes on their movies.
    void showRows(std::vector<int> rows);

    MovieTableModel *m_movies;
    std::shared_ptr<const MovieIndex> m_index;
    QFutureWatcher<std::shared_ptr<const MovieIndex>> m_indexing;
    Query m_query;
    PersonalRows m_personal;
    QFutureWatcher<Answer> m_asking;
    QBitArray m_matches;           // of the catalogue's movies
    bool m_isMatchesStale = false; // they are not of the query
    std::vector<int> m_rows;       // catalogue row of each visible row
    std::vector<int> m_positions;  // visible row of each catalogue row; -1 = filtered out
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace cineq
