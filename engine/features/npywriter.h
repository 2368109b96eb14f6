// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/features/featureextractor.h"

namespace cineq {

/// Writes the matrix as a NumPy array (.npy format 1.0, NEP 1): float32, C order, shape (rows, columns).
/// The file is written whole or not at all; one that was there stays on failure. Fails with WriteFailed.
[[nodiscard]] Result<void> writeNpy(const QString &path, const FeatureMatrix &matrix);

} // namespace cineq
