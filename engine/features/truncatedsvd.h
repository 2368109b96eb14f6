// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/features/tfidfvectorizer.h"

#include <Eigen/Core>

#include <QtGlobal>

#include <vector>

namespace cineq {

/// Float32, row-major: one embedding or one component a row.
using EmbeddingMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// The leading right singular vectors of a sparse matrix and what they make of its rows.
struct TruncatedSvd
{
    /// Components x columns, orthonormal rows, by descending singular value. The entry of largest magnitude in each row
    /// is positive.
    EmbeddingMatrix components;
    std::vector<double> singularValues; ///< one a component, descending, > 0
    EmbeddingMatrix embeddings;         ///< project(matrix, components)
    /// Variance of the embeddings' columns over variance of the matrix' columns, 0 ... 1; 0 without any variance.
    double explainedVarianceRatio = 0.0;
};

/// Projection of each row of the matrix onto the components. Shape: rows x components.
[[nodiscard]] EmbeddingMatrix project(const TermMatrix &matrix, const EmbeddingMatrix &components);

/// Singular value decomposition of the matrix as it is, not centred (Deerwester et al. 1990), by randomised subspace
/// iteration with 10 spare directions and 5 iterations (Halko, Martinsson and Tropp 2011, algorithm 4.4): the settings,
/// and so the accuracy, of scikit-learn's TruncatedSVD. The same matrix and seed give the same result.
/// Fewer components than asked for, down to none, where the rank is lower.
[[nodiscard]] TruncatedSvd truncatedSvd(const TermMatrix &matrix, int components, quint64 seed);

} // namespace cineq
