// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exchange/personalfile.h"

#include <QJsonDocument>

namespace cineq {

/// Whether text is meant as JSON: its first character but space is a bracket.
[[nodiscard]] bool isJson(QByteArrayView text);

/// Parses JSON. Fails with JsonInvalid.
[[nodiscard]] Result<QJsonDocument> parseJson(const QString &path, const QByteArray &text);

/// The format that a document speaks; nothing where that is none.
[[nodiscard]] std::optional<PersonalFormat> formatOf(const QJsonDocument &document);

/// Reads a document as readPersonalFile() says.
[[nodiscard]] Result<PersonalFile> readPersonalJson(const QString &path, const QJsonDocument &document,
                                                    const PersonalFileOptions &options);

} // namespace cineq
