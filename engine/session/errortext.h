// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/catalog/catalog.h"

namespace cineq {

/// One line, translated: which file, which line or record, what is wrong and what would be right.
[[nodiscard]] QString errorText(const Error &error);
/// Why a row was skipped, without its line number.
[[nodiscard]] QString issueText(const CatalogIssue &issue);

} // namespace cineq
