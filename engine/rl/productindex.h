// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <QDataStream>

#include <memory>
#include <span>
#include <vector>

namespace cineq {

using ProductMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
/// One vector a row, [N, D], in somebody's memory.
using ProductRows = Eigen::Ref<const ProductMatrix>;

/// The rows with the greatest inner products with the query, the greatest first, equal ones in their order: by a
/// product with all rows, block by block. query: [D].
[[nodiscard]] std::vector<int> greatestProducts(const ProductRows &rows, std::span<const float> query, int count);

/// Into which of a few hundred lists of alike vectors each row goes: what a ProductIndex learns, and what of it is kept
/// in files.
struct ProductLists
{
    ProductMatrix centroids;     ///< [lists, D]
    std::vector<quint16> listOf; ///< one a row

    [[nodiscard]] bool isEmpty() const { return listOf.empty(); }
    /// Whether it is about that many rows of that many numbers, and every list is there.
    [[nodiscard]] bool fits(Eigen::Index rows, Eigen::Index dimensions) const;
};
QDataStream &operator<<(QDataStream &stream, const ProductLists &lists);
/// On damaged input the stream's status is not Ok.
QDataStream &operator>>(QDataStream &stream, ProductLists &lists);

/// Maximum inner product search over many vectors: an inverted file of vectors in eight bits a number (Jegou, Douze and
/// Schmid 2011, by faiss), which looks at the lists nearest to the query alone. Immutable.
class ProductIndex
{
public:
    /// Whether this build has faiss.
    [[nodiscard]] static bool isSupported();
    /// k-means on a sample, the same for the same seed, and the nearest list of each row. Of a million rows half a
    /// minute.
    [[nodiscard]] static ProductLists learn(const ProductRows &rows, quint64 seed);
    /// lists: learn()ed from rows like these; they must fit.
    ProductIndex(const ProductRows &rows, const ProductLists &lists);
    ~ProductIndex();
    Q_DISABLE_COPY_MOVE(ProductIndex)

    /// Rows whose products are likely the greatest, in no order; fewer where the lists looked at have no more. Products
    /// are of rounded vectors: ask for some more than are needed, and rank them exactly. query: [D].
    [[nodiscard]] std::vector<int> candidates(std::span<const float> query, int count) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace cineq
