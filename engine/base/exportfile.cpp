// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/exportfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace cineq {

Result<void> writeExport(const QString &path, const QList<ExportFormat> &formats)
{
    const ExportFormat *chosen = nullptr;
    QStringList known;
    for (const ExportFormat &format : formats) {
        known.append(format.ending);
        const bool isLonger = !chosen || format.ending.size() > chosen->ending.size();
        if (path.endsWith(format.ending, Qt::CaseInsensitive) && isLonger)
            chosen = &format;
    }
    if (!chosen)
        return failure(ErrorCode::FormatUnknown, path,
                       {QFileInfo(path).suffix().toLower(), known.join(QStringLiteral(", "))});
    const Result<QByteArray> bytes = chosen->write();
    if (!bytes) {
        Error error = bytes.error();
        if (error.file.isEmpty())
            error.file = path;
        return tl::unexpected(error);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return failure(ErrorCode::WriteFailed, path, {file.errorString()});
    return {};
}

QByteArray jsonBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace cineq
