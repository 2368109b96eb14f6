// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QDateTime>

namespace cineq {

class SqliteConnection;

/// Path beside the store's, "cineq-v1-20260314T150926.sqlite" for cineq.sqlite and "v1".
[[nodiscard]] QString besideStore(const QString &store, const QString &what, const QDateTime &when);

/// Copies a store of that version to a file beside it, which is named after version and time, and is there only when it
/// is whole and on disk.
[[nodiscard]] Result<void> backUp(const SqliteConnection &connection, int version);

/// Waits until the file is on disk, then gives it its name; an existing file of that name stays. Fails with WriteFailed
/// and leaves neither.
[[nodiscard]] Result<void> putInPlace(const QString &temporary, const QString &path);

} // namespace cineq
