// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"

#include <Eigen/SparseCore>

namespace cineq {

/// Movies x features, one movie a row: of unit norm, or nothing where nothing is known of it.
using ContentMatrix = Eigen::SparseMatrix<float, Eigen::RowMajor>;

/// What movies have in common, such that a dot product of two rows is their similarity, 0 ... 1: genres, tags and
/// people (directors, cast), each weighed by inverse document frequency, and the year as neighbouring Gaussian bumps.
/// Terms that only one movie has are left out. counted: the terms are weighed by the first movies alone, so that those
/// behind change nothing between these.
[[nodiscard]] ContentMatrix contentMatrix(const Catalog &catalog, int counted);
[[nodiscard]] inline ContentMatrix contentMatrix(const Catalog &catalog)
{
    return contentMatrix(catalog, catalog.size());
}

} // namespace cineq
