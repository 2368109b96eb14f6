// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace cineq {

/// Writes a file, whole or not at all, as CSV or JSON: which, is said by its ending (.csv, .json). Fails with
/// FormatUnknown or WriteFailed.
[[nodiscard]] Result<void> writeExport(const QString &path, const std::function<QByteArray()> &toCsv,
                                       const std::function<QJsonObject()> &toJson);

} // namespace cineq
