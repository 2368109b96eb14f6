// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/backup.h"

#include "engine/store/sqliteconnection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

namespace cineq {

using namespace Qt::StringLiterals;

QString besideStore(const QString &store, const QString &what, const QDateTime &when)
{
    const QFileInfo file(store);
    const QString ending = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return file.dir().filePath(
        u"%1-%2-%3%4"_s.arg(file.completeBaseName(), what, when.toUTC().toString(u"yyyyMMdd'T'HHmmss"), ending));
}

Result<void> backUp(const SqliteConnection &connection, int version)
{
    const QTemporaryDir folder(QFileInfo(connection.path()).dir().filePath(u"backup-XXXXXX"_s));
    if (!folder.isValid())
        return failure(ErrorCode::WriteFailed, folder.path(), {folder.errorString()});
    const QString temporary = folder.filePath(u"copy"_s);
    if (const auto copied = connection.run(u"VACUUM INTO ?"_s, {temporary}); !copied)
        return tl::unexpected(copied.error());
    Result<int> found = SqliteConnection::open(temporary).and_then([](const std::unique_ptr<SqliteConnection> &copy) {
        return copy->checkIntegrity().and_then([&] { return copy->version(); });
    });
    if (!found)
        return tl::unexpected(found.error());
    if (*found != version) // another program was faster, and has made its backup
        return {};
    return putInPlace(temporary,
                      besideStore(connection.path(), u"v%1"_s.arg(version), QDateTime::currentDateTimeUtc()));
}

Result<void> putInPlace(const QString &temporary, const QString &path)
{
    QFile file(temporary);
    const bool isOnDisk = file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
    file.close();
    if (!isOnDisk || (!file.rename(path) && !QFile::exists(path)))
        return failure(ErrorCode::WriteFailed, path, {file.errorString()});
    return {};
}

} // namespace cineq
