// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/moviefiltermodel.h"

#include "engine/base/background.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cineq {

namespace {

/// Sorts rows by key, smallest first or last, those without a key at the end both ways.
template <typename KeyOf, typename IsKnown>
void sortByKey(std::vector<int> &rows, Qt::SortOrder order, const KeyOf &keyOf, const IsKnown &isKnown)
{
    const auto known = std::stable_partition(rows.begin(), rows.end(), isKnown);
    if (order == Qt::AscendingOrder)
        std::stable_sort(rows.begin(), known, [&keyOf](int a, int b) { return keyOf(a) < keyOf(b); });
    else
        std::stable_sort(rows.begin(), known, [&keyOf](int a, int b) { return keyOf(b) < keyOf(a); });
}

/// A keystroke in a larger catalogue would be felt.
constexpr int kMostAnsweredAtOnce = 200'000;

std::vector<int> setBits(const QBitArray &bits)
{
    std::vector<int> rows;
    rows.reserve(bits.count(true));
    for (int row = 0; row < bits.size(); ++row) {
        if (bits.testBit(row))
            rows.push_back(row);
    }
    return rows;
}

} // namespace

MovieFilterModel::Answer MovieFilterModel::answered(const Question &question, const std::function<bool()> &isCancelled)
{
    Answer answer{question.matches, {}, question.query.has_value()};
    if (isCancelled())
        return answer;
    if (question.query)
        answer.matches = question.index->search()->matches(*question.query, question.personal);
    if (isCancelled())
        return answer;
    answer.rows = setBits(answer.matches);
    if (question.catalog && !isCancelled())
        sortRows(question, answer.rows);
    return answer;
}

MovieFilterModel::MovieFilterModel(MovieTableModel *movies, QObject *parent)
    : QAbstractProxyModel(parent), m_movies(movies)
{
    setSourceModel(movies);
    connect(movies, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(movies, &QAbstractItemModel::modelReset, this, [this] {
        startOver();
        endResetModel();
        Q_EMIT filterChanged();
    });
    connect(&m_indexing, &QFutureWatcherBase::finished, this, &MovieFilterModel::takeIndex);
    connect(&m_asking, &QFutureWatcherBase::finished, this, [this] {
        if (!m_asking.isCanceled())
            show(m_asking.future().takeResult());
    });
    startOver();
}

int MovieFilterModel::visibleRow(int catalogRow) const
{
    return catalogRow >= 0 && catalogRow < static_cast<int>(m_positions.size()) ? m_positions[catalogRow] : -1;
}

QModelIndex MovieFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex MovieFilterModel::parent(const QModelIndex &) const
{
    return {};
}

int MovieFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MovieFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_movies->columnCount();
}

bool MovieFilterModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant MovieFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The base class asks the source by way of the first row, so a table without rows would lose its headers.
    return orientation == Qt::Horizontal ? m_movies->headerData(section, orientation, role) : QVariant();
}

QModelIndex MovieFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    return proxyIndex.isValid() ? m_movies->index(m_rows[proxyIndex.row()], proxyIndex.column()) : QModelIndex();
}

QModelIndex MovieFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    return sourceIndex.isValid() ? index(visibleRow(sourceIndex.row()), sourceIndex.column()) : QModelIndex();
}

void MovieFilterModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    refresh();
}

void MovieFilterModel::setQuery(const Query &query)
{
    if (query == m_query)
        return;
    m_query = query;
    filter();
}

void MovieFilterModel::setPersonal(const PersonalRows &personal)
{
    if (personal == m_personal)
        return;
    m_personal = personal;
    filter();
}

void MovieFilterModel::startOver()
{
    m_asking.cancel();
    m_index.reset();
    m_personal = {}; // rows of the catalogue before
    m_matches = QBitArray(m_movies->rowCount(), true);
    m_rows = setBits(m_matches);
    m_positions.resize(m_rows.size());
    std::iota(m_positions.begin(), m_positions.end(), 0);
    if (const CatalogPtr catalog = m_movies->catalog())
        m_indexing.setFuture(QtConcurrent::run(&promptPool(), [catalog] { return MovieIndex::build(catalog); }));
}

void MovieFilterModel::takeIndex()
{
    std::shared_ptr<const MovieIndex> index = m_indexing.result();
    if (index->catalog() != m_movies->catalog())
        return;
    m_index = std::move(index);
    filter();
    Q_EMIT indexed();
}

void MovieFilterModel::filter()
{
    m_isMatchesStale = true;
    refresh();
}

void MovieFilterModel::refresh()
{
    m_asking.cancel(); // what it is about is out of date
    const bool canMatch = m_isMatchesStale && m_index;
    const Question question{m_movies->catalog(), m_index,   canMatch ? std::optional(m_query) : std::nullopt,
                            m_personal,          m_matches, m_sortColumn,
                            m_sortOrder};
    if (m_matches.size() <= kMostAnsweredAtOnce) {
        show(answered(question, [] { return false; }));
        return;
    }
    m_asking.setFuture(QtConcurrent::run(&promptPool(), [question](QPromise<Answer> &promise) {
        promise.addResult(answered(question, [&promise] { return promise.isCanceled(); }));
    }));
}

void MovieFilterModel::show(Answer answer)
{
    m_matches = std::move(answer.matches);
    showRows(std::move(answer.rows));
    if (!answer.isOfQuery)
        return;
    m_isMatchesStale = false;
    Q_EMIT filterChanged();
}

void MovieFilterModel::sortRows(const Question &question, std::vector<int> &rows)
{
    if (question.sortColumn < 0)
        return;
    const Catalog &catalog = *question.catalog;
    const auto column = static_cast<MovieTableModel::Column>(question.sortColumn);
    switch (column) {
    case MovieTableModel::Column::Year:
        sortByKey(
            rows, question.sortOrder, [&](int row) { return catalog.yearAt(row); },
            [&](int row) { return catalog.yearAt(row) != 0; });
        break;
    case MovieTableModel::Column::Rating:
        sortByKey(
            rows, question.sortOrder, [&](int row) { return catalog.ratingAt(row); },
            [&](int row) { return !std::isnan(catalog.ratingAt(row)); });
        break;
    case MovieTableModel::Column::Votes:
        sortByKey(
            rows, question.sortOrder, [&](int row) { return catalog.votesAt(row); },
            [&](int row) { return catalog.votesAt(row) >= 0; });
        break;
    default: {
        if (!question.index)
            return;
        const std::vector<quint32> &ranks = question.index->ranks(column);
        sortByKey(
            rows, question.sortOrder, [&](int row) { return ranks[row]; },
            [&](int row) { return ranks[row] != MovieIndex::kUnknown; });
    }
    }
}

void MovieFilterModel::showRows(std::vector<int> rows)
{
    if (rows == m_rows)
        return;
    // A change of layout, not a reset: the current movie and the selection stay where they are still shown.
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> catalogRows;
    catalogRows.reserve(before.size());
    for (const QModelIndex &index : before)
        catalogRows.push_back(m_rows[index.row()]);

    m_rows = std::move(rows);
    std::fill(m_positions.begin(), m_positions.end(), -1);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_positions[m_rows[i]] = static_cast<int>(i);

    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(visibleRow(catalogRows[i]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace cineq
