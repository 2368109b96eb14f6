// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/textfile.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <new>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kBinaryProbeBytes = 4096;

Error errorOfAbsent(const QFileInfo &info, const QString &path)
{
    std::error_code reason;
    const auto status = std::filesystem::status(info.filesystemFilePath(), reason);
    if (status.type() == std::filesystem::file_type::none)
        return {ErrorCode::FileUnreadable, path, 0, {QString::fromStdString(reason.message())}};
    return {ErrorCode::FileMissing, path, 0, {}};
}

} // namespace

Result<QByteArray> readTextFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return tl::unexpected(errorOfAbsent(info, path));
    if (info.isDir())
        return failure(ErrorCode::FileIsDirectory, path);
    if (!info.isFile()) // opening a pipe would wait, reading a device would never end
        return failure(ErrorCode::FileNotRegular, path);

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, {file.errorString()});
    const QByteArray head = file.peek(kBinaryProbeBytes);
    if (const qsizetype nul = head.indexOf('\0'); nul >= 0)
        return failure(ErrorCode::FileBinary, path, {}, head.first(nul).count('\n') + 1);

    QByteArray bytes;
    try {
        bytes = file.readAll(); // not mapped: a file cut short while it is read would end the program
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::OutOfMemory, path, {u"the file"_s});
    }
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path, {file.errorString()});
    if (bytes.isEmpty())
        return failure(ErrorCode::FileEmpty, path);
    return bytes;
}

} // namespace cineq
