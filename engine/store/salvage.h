// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

namespace cineq {

/// What could be read of a damaged store.
struct Salvage
{
    QString path; ///< a whole store that holds it
    int profiles = 0;
    int answers = 0;
};

/// Writes what can be read of a damaged store to a new store beside it, all but the journal of its steps, and leaves
/// the damaged file as it is. The new one is named after the time when the damaged one was last written, so that
/// trying again finds it. Fails with StoreDamaged where no profile can be read.
[[nodiscard]] Result<Salvage> salvageStore(const QString &path);

/// Puts the salvaged store into the damaged one's place, which is kept beside it; returns that one's new path. No
/// program may have it open. Fails with WriteFailed.
[[nodiscard]] Result<QString> useSalvage(const QString &path, const Salvage &salvage);

} // namespace cineq
