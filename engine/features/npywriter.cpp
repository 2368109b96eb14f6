// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/features/npywriter.h"

#include <QByteArray>
#include <QSaveFile>
#include <QSysInfo>
#include <QtEndian>

namespace cineq {

namespace {

/// Magic, version, length and dictionary, padded so that the numbers start at a multiple of 64 bytes.
QByteArray npyHeader(qint64 rows, qint64 columns)
{
    constexpr bool kLittleEndian = QSysInfo::ByteOrder == QSysInfo::LittleEndian;
    constexpr qsizetype kAlignment = 64;
    QByteArray header = QByteArrayLiteral("\x93NUMPY\x01\x00\x00\x00"); // the last two are the length of what follows
    const qsizetype prefix = header.size();
    header += "{'descr': '";
    header += kLittleEndian ? '<' : '>';
    header += "f4', 'fortran_order': False, 'shape': (" + QByteArray::number(rows) + ", " +
              QByteArray::number(columns) + "), }";
    while ((header.size() + 1) % kAlignment != 0)
        header += ' ';
    header += '\n';
    qToLittleEndian(static_cast<quint16>(header.size() - prefix), header.data() + prefix - sizeof(quint16));
    return header;
}

} // namespace

Result<void> writeNpy(const QString &path, const FeatureMatrix &matrix)
{
    QSaveFile file(path);
    const auto failed = [&] { return failure(ErrorCode::WriteFailed, path, {file.errorString()}); };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    const QByteArray header = npyHeader(matrix.rows(), matrix.cols());
    const qint64 sizeBytes = static_cast<qint64>(matrix.size()) * static_cast<qint64>(sizeof(float));
    if (file.write(header) != header.size() ||
        file.write(reinterpret_cast<const char *>(matrix.data()), sizeBytes) != sizeBytes || !file.commit())
        return failed();
    return {};
}

} // namespace cineq
