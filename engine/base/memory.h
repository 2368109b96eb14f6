// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace cineq {

/// Bytes that a program can take without making the machine swap; none where the system doesn't say.
[[nodiscard]] std::optional<qint64> availableMemory();

} // namespace cineq
