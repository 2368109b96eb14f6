// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/exportfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace cineq {

Result<void> writeExport(const QString &path, const std::function<QByteArray()> &toCsv,
                         const std::function<QJsonObject()> &toJson)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == QLatin1String("csv"))
        bytes = toCsv();
    else if (ending == QLatin1String("json"))
        bytes = QJsonDocument(toJson()).toJson();
    else
        return failure(ErrorCode::FormatUnknown, path, {ending, QStringLiteral(".csv, .json")});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::WriteFailed, path, {file.errorString()});
    return {};
}

} // namespace cineq
