// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/truncatedsvd.h"

#include "engine/base/rng.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <Eigen/QR>

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

using Eigen::Index;
using SparseDouble = Eigen::SparseMatrix<double, Eigen::RowMajor>;
using Block = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>; // one direction a column

constexpr Index kSpareDirections = 10;
constexpr int kIterations = 5;
/// Directions with a smaller singular value, relative to the largest, are rounding errors of float32 entries.
constexpr double kRankTolerance = 1e-5;

// The two products row by row: Eigen 3.4's own sparse times dense doesn't use vector instructions here.

/// result = matrix * dense
template <typename Matrix, typename Dense>
void multiply(const Matrix &matrix, const Dense &dense, Dense &result)
{
    result.setZero(matrix.rows(), dense.cols());
    for (Index row = 0; row < matrix.outerSize(); ++row) {
        for (typename Matrix::InnerIterator entry(matrix, row); entry; ++entry)
            result.row(row) += entry.value() * dense.row(entry.col());
    }
}

/// result = matrix' * dense
void multiplyTransposed(const SparseDouble &matrix, const Block &dense, Block &result)
{
    result.setZero(matrix.cols(), dense.cols());
    for (Index row = 0; row < matrix.outerSize(); ++row) {
        for (SparseDouble::InnerIterator entry(matrix, row); entry; ++entry)
            result.row(entry.col()) += entry.value() * dense.row(row);
    }
}

/// Uniform entries: in general position, and cheaper than normal ones.
Block randomBlock(Index rows, Index columns, quint64 seed)
{
    Rng rng(seed, "truncated-svd");
    Block block(rows, columns);
    for (Index i = 0; i < block.size(); ++i)
        block.data()[i] = 2.0 * rng.uniform() - 1.0;
    return block;
}

Eigen::MatrixXd gramMatrix(const Block &block)
{
    Eigen::MatrixXd gram = Eigen::MatrixXd::Zero(block.cols(), block.cols());
    gram.selfadjointView<Eigen::Lower>().rankUpdate(block.transpose());
    return gram;
}

/// Replaces the columns by orthonormal ones that span the same space. Cholesky QR is the fast way, but loses twice the
/// digits; where columns are close to dependent, Householder's takes over.
void orthonormalize(Block &block)
{
    constexpr double kDependent = 1e-5;
    const Eigen::LLT<Eigen::MatrixXd> cholesky(gramMatrix(block));
    const Eigen::VectorXd diagonal = cholesky.matrixLLT().diagonal();
    if (cholesky.info() == Eigen::Success && diagonal.minCoeff() > kDependent * diagonal.maxCoeff()) {
        cholesky.matrixU().solveInPlace<Eigen::OnTheRight>(block);
        return;
    }
    const Eigen::HouseholderQR<Block> householder(block);
    block = householder.householderQ() * Block::Identity(block.rows(), block.cols());
}

/// Sum of the variances of the columns, given the sum of all squares.
double totalVariance(double squares, const Eigen::RowVectorXd &columnSums, Index rows)
{
    return (squares - columnSums.squaredNorm() / static_cast<double>(rows)) / static_cast<double>(rows);
}

double explainedVariance(const SparseDouble &matrix, const EmbeddingMatrix &embeddings)
{
    const Eigen::RowVectorXd sums = Eigen::RowVectorXd::Ones(matrix.rows()) * matrix;
    const double all = totalVariance(matrix.squaredNorm(), sums, matrix.rows());
    const Block projected = embeddings.cast<double>();
    const double explained = totalVariance(projected.squaredNorm(), projected.colwise().sum(), matrix.rows());
    if (all <= kRankTolerance * matrix.squaredNorm() / static_cast<double>(matrix.rows()))
        return 0.0;
    return std::clamp(explained / all, 0.0, 1.0);
}

void fixSign(EmbeddingMatrix::RowXpr component)
{
    Index largest = 0;
    component.cwiseAbs().maxCoeff(&largest);
    if (component[largest] < 0.0F)
        component = -component;
}

} // namespace

EmbeddingMatrix project(const TermMatrix &matrix, const EmbeddingMatrix &components)
{
    const EmbeddingMatrix directions = components.transpose(); // [columns, components]: rows are what is summed up
    EmbeddingMatrix embeddings;
    multiply(matrix, directions, embeddings);
    return embeddings;
}

TruncatedSvd truncatedSvd(const TermMatrix &matrix, int components, quint64 seed)
{
    const SparseDouble a = matrix.cast<double>();
    const Index limit = std::min(a.rows(), a.cols());
    const Index wanted = std::clamp<Index>(components, 0, limit);
    const Index size = std::min(wanted + kSpareDirections, limit);
    TruncatedSvd svd;
    svd.components.resize(0, a.cols());
    svd.embeddings.resize(a.rows(), 0);
    if (wanted == 0 || a.nonZeros() == 0)
        return svd;

    Block right = randomBlock(a.cols(), size, seed); // [columns, size]
    Block left;                                      // [rows, size]
    for (int i = 0; i < kIterations; ++i) {
        multiply(a, right, left);
        multiplyTransposed(a, left, right);
        orthonormalize(right);
    }
    multiply(a, right, left);
    orthonormalize(left);
    multiplyTransposed(a, left, right);

    // right = V S W' with orthogonal W: its Gram matrix yields S and W, and right W / S the singular vectors.
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> eigen(gramMatrix(right)); // ascending
    const Eigen::VectorXd values = eigen.eigenvalues().cwiseMax(0.0).cwiseSqrt().reverse();
    const Index rank = std::count_if(values.begin(), values.begin() + wanted,
                                     [&](double value) { return value > kRankTolerance * values[0]; });
    const Eigen::MatrixXd rotation = eigen.eigenvectors().rowwise().reverse().leftCols(rank) *
                                     values.head(rank).cwiseInverse().asDiagonal(); // [size, rank]
    svd.components = (right * rotation).transpose().cast<float>();
    for (Index row = 0; row < rank; ++row)
        fixSign(svd.components.row(row));
    svd.singularValues.assign(values.begin(), values.begin() + rank);
    svd.embeddings = project(matrix, svd.components);
    svd.explainedVarianceRatio = explainedVariance(a, svd.embeddings);
    return svd;
}

} // namespace cineq
