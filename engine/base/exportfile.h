// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <functional>

namespace cineq {

/// A format that something can be written in, chosen by the file's ending.
struct ExportFormat
{
    QString ending; ///< ".csv"; of two that fit, the longer is meant
    std::function<Result<QByteArray>()> write;
};

/// Writes a file, whole or not at all, in the format that its ending names. Fails with FormatUnknown (the ending, and
/// those known), WriteFailed, or as the format does.
[[nodiscard]] Result<void> writeExport(const QString &path, const QList<ExportFormat> &formats);

/// Indented JSON.
[[nodiscard]] QByteArray jsonBytes(const QJsonObject &object);

} // namespace cineq
