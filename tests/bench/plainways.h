// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalogsearch.h"
#include "engine/rl/productindex.h"

#include <QFile>
#include <QHash>
#include <QTextStream>

#include <algorithm>
#include <functional>
#include <numeric>
#include <span>
#include <vector>

/// The same work done the plain way, without an index and a line at a time: what CineQ's figures are compared with.
namespace cineq::bench {

/// Fields of a table, each line cut at the separator; returns their number.
inline qsizetype cutLines(const QString &path, QChar separator)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    QTextStream lines(&file);
    qsizetype fields = 0;
    for (QString line = lines.readLine(); !line.isNull(); line = lines.readLine())
        fields += line.split(separator).size();
    return fields;
}

/// Movies whose title has the text in it: every title is looked through.
inline std::vector<int> titlesWith(const Catalog &catalog, const QString &text)
{
    std::vector<int> rows;
    for (int row = 0; row < catalog.size(); ++row) {
        if (catalog.titleAt(row).contains(text, Qt::CaseInsensitive))
            rows.push_back(row);
    }
    return rows;
}

/// How many of those movies carry each genre, tag, name, country and language.
inline QHash<QString, int> countNames(const Catalog &catalog, const QBitArray &movies)
{
    QHash<QString, int> counts;
    for (int kind = 0; kind < kTermKindCount; ++kind) {
        const TermColumn &terms = catalog.terms(static_cast<TermKind>(kind));
        for (int row = 0; row < catalog.size(); ++row) {
            if (!movies.testBit(row))
                continue;
            for (const QString &name : terms.namesAt(row))
                ++counts[name];
        }
    }
    return counts;
}

/// The rows of the ten greatest: all are sorted.
inline std::vector<int> tenOfAllSorted(std::span<const float> scores)
{
    std::vector<int> rows(scores.size());
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::sort(rows, std::greater(), [scores](int row) { return scores[size_t(row)]; });
    rows.resize(std::min<std::size_t>(10, rows.size()));
    return rows;
}

/// Inner products with the query, one row after the other, number by number, and then tenOfAllSorted().
inline std::vector<int> tenOfProducts(const ProductMatrix &rows, std::span<const float> query)
{
    std::vector<float> products(static_cast<std::size_t>(rows.rows()));
    for (Eigen::Index row = 0; row < rows.rows(); ++row)
        products[size_t(row)] = std::inner_product(query.begin(), query.end(), rows.row(row).data(), 0.0F);
    return tenOfAllSorted(products);
}

} // namespace cineq::bench
