// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/movieindex.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace cineq {

namespace {

/// Place of every text in the order of the user's language, equal texts sharing one.
std::vector<quint32> collationRanks(qsizetype size, const auto &textAt)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size);
    for (qsizetype i = 0; i < size; ++i)
        keys.push_back(collator.sortKey(textAt(i)));

    std::vector<quint32> order(size);
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&keys](quint32 a, quint32 b) { return keys[a].compare(keys[b]) < 0; });

    std::vector<quint32> ranks(size);
    for (qsizetype i = 1; i < size; ++i)
        ranks[order[i]] = ranks[order[i - 1]] + (keys[order[i - 1]].compare(keys[order[i]]) < 0 ? 1 : 0);
    return ranks;
}

} // namespace

std::shared_ptr<const MovieIndex> MovieIndex::build(const CatalogPtr &catalog)
{
    std::shared_ptr<MovieIndex> index(new MovieIndex);
    index->m_search = CatalogSearch::build(catalog);
    index->buildTitleRanks();
    for (int column = 0; column < MovieTableModel::kColumnCount; ++column) {
        if (MovieTableModel::termKind(static_cast<MovieTableModel::Column>(column)))
            index->buildTermRanks(static_cast<MovieTableModel::Column>(column));
    }
    return index;
}

void MovieIndex::buildTitleRanks()
{
    m_ranks[static_cast<std::size_t>(MovieTableModel::Column::Title)] =
        collationRanks(catalog()->size(),
                       [this](qsizetype row) -> const QString & { return catalog()->titleAt(static_cast<int>(row)); });
}

void MovieIndex::buildTermRanks(MovieTableModel::Column column)
{
    const TermColumn &terms = catalog()->terms(*MovieTableModel::termKind(column));
    const QStringList &vocabulary = terms.vocabulary();
    const std::vector<quint32> termRanks =
        collationRanks(vocabulary.size(), [&vocabulary](qsizetype i) -> const QString & { return vocabulary[i]; });
    const auto compare = [&](int a, int b) {
        const auto byRank = [&termRanks](quint32 x, quint32 y) { return termRanks[x] <=> termRanks[y]; };
        const auto left = terms.termsAt(a);
        const auto right = terms.termsAt(b);
        return std::lexicographical_compare_three_way(left.begin(), left.end(), right.begin(), right.end(), byRank);
    };

    std::vector<quint32> &ranks = m_ranks[static_cast<std::size_t>(column)];
    ranks.assign(catalog()->size(), kUnknown);
    std::vector<int> order;
    order.reserve(catalog()->size());
    for (int row = 0; row < catalog()->size(); ++row) {
        if (!terms.termsAt(row).empty())
            order.push_back(row);
    }
    std::sort(order.begin(), order.end(), [&compare](int a, int b) { return compare(a, b) < 0; });
    quint32 rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && compare(order[i - 1], order[i]) < 0)
            ++rank;
        ranks[order[i]] = rank;
    }
}

} // namespace cineq
