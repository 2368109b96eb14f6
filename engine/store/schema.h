// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

namespace cineq {

class SqlConnection;

/// Version that migrateSchema() leads to.
[[nodiscard]] int schemaVersion();

/// Whether what is there is a store that this program may write to, or empty. Changes nothing. Fails with StoreForeign,
/// or with StoreVersion where a newer program wrote it.
[[nodiscard]] Result<void> checkSchema(const SqlConnection &connection);
/// Brings a store that passed checkSchema() to this program's version, in one transaction. One that holds something is
/// backed up before, and left as it is where that fails.
[[nodiscard]] Result<void> migrateSchema(const SqlConnection &connection);

} // namespace cineq
