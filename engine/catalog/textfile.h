// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QByteArray>

namespace cineq {

/// Reads a regular file of text as it is. Fails with FileMissing, FileIsDirectory, FileUnreadable, FileNotRegular
/// (pipes and devices too), FileEmpty, FileBinary (a NUL byte in the first 4 KiB) or OutOfMemory.
[[nodiscard]] Result<QByteArray> readTextFile(const QString &path);

} // namespace cineq
