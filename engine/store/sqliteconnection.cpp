// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sqliteconnection.h"

#include "engine/store/backup.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QThread>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

/// SQLite's result codes (sqlite.org/rescode.html) that a person can do something about.
enum SqliteCode : int {
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kCorrupt = 11,
    kFull = 13,
    kNotADatabase = 26,
    kNoRoomForLogIndex = 4874, ///< SQLITE_IOERR_SHMSIZE
};
constexpr int kApplicationId = 0x43696e51; // "CinQ", for file(1) and for telling other programs' files apart
constexpr int kPrimaryCode = 0xff;         ///< mask: the bits above it tell a code's variety

const QString kDriver = u"QSQLITE"_s;

const QStringList kPragmas{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s};

/// A path, even if it reads like a URI or ":memory:".
QString nameOf(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

/// Makes the folder. SQLite would say of all these faults that it is "unable to open database file".
Result<void> preparePlace(const QString &path)
{
    const QFileInfo file(path);
    if (file.isDir() || file.fileName().isEmpty())
        return failure(ErrorCode::FileIsDirectory, path);
    if (file.exists() && !file.isFile())
        return failure(ErrorCode::FileNotRegular, path);
    if (!QDir().mkpath(file.absolutePath()))
        return failure(ErrorCode::StoreFailed, path, {u"its folder can't be made"_s});
    // The log lies beside the file, so the folder has to be writable too.
    if (!QFileInfo(file.absolutePath()).isWritable() || (file.exists() && !file.isWritable()))
        return failure(ErrorCode::StoreReadOnly, path);
    return {};
}

} // namespace

SqliteConnection::SqliteConnection(QString path) : SqlConnection(std::move(path), kDriver) {}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString &path)
{
    return preparePlace(path).and_then([&] { return openWith(kPragmas, path, nameOf(path)); });
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::openInMemory()
{
    return openWith(kPragmas, {}, u":memory:"_s);
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::openDamaged(const QString &path)
{
    // Lets a file be read that is shorter than it says, or whose tables are not all there (sqlite.org/recovery.html).
    return openWith({u"PRAGMA writable_schema = ON"_s}, path, nameOf(path));
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::openWith(const QStringList &pragmas, const QString &path,
                                                                     const QString &databaseName)
{
    if (!QSqlDatabase::isDriverAvailable(kDriver))
        return failure(ErrorCode::StoreFailed, path,
                       {u"Qt's driver for SQLite is missing: install libqt6sql6-sqlite"_s});
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(path));
    QSqlDatabase &database = connection->database();
    database.setDatabaseName(databaseName);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kPatience.count()));
    if (!database.open())
        return connection->failed(database.lastError());
    for (const QString &pragma : pragmas) {
        if (const Result<Rows> set = connection->run(pragma); !set)
            return tl::unexpected(set.error());
    }
    return connection;
}

Result<void> SqliteConnection::checkOwner() const
{
    // Tables first: a store that another program is just making is empty then, or has its id already.
    return numberOf(u"SELECT count(*) FROM sqlite_master"_s).and_then([&](int tables) {
        return numberOf(u"PRAGMA application_id"_s).and_then([&](int application) -> Result<void> {
            if (application != kApplicationId && (tables > 0 || application != 0))
                return failure(ErrorCode::StoreForeign, path());
            return {};
        });
    });
}

Result<void> SqliteConnection::checkIntegrity() const
{
    const Result<Rows> findings = run(u"PRAGMA quick_check(1)"_s);
    if (!findings)
        return tl::unexpected(findings.error());
    const QString finding = findings->value(0).value(0).toString();
    if (finding != "ok"_L1)
        return failure(ErrorCode::StoreDamaged, path(), {finding});
    return {};
}

Result<QString> SqliteConnection::stamp() const
{
    return numberOf(u"PRAGMA data_version"_s).map([](int version) { return QString::number(version); });
}

Result<int> SqliteConnection::version() const
{
    return numberOf(u"PRAGMA user_version"_s);
}

QStringList SqliteConnection::settingVersion(int version) const
{
    return {u"PRAGMA application_id = %1"_s.arg(kApplicationId), u"PRAGMA user_version = %1"_s.arg(version)};
}

Result<void> SqliteConnection::backUp(int version) const
{
    return cineq::backUp(*this, version);
}

QString SqliteConnection::idColumn() const
{
    return u"INTEGER PRIMARY KEY"_s;
}

QString SqliteConnection::textColumn() const
{
    return u"TEXT"_s;
}

QStringList SqliteConnection::beginning() const
{
    return {u"BEGIN IMMEDIATE"_s};
}

Result<void> SqliteConnection::letReadersBe() const
{
    // Of two programs that switch a new file at once SQLite lets one wait, and turns the other away at once.
    QDeadlineTimer deadline(kPatience);
    while (true) {
        const Result<Rows> set = run(u"PRAGMA journal_mode = WAL"_s);
        if (set)
            return {};
        if (set.error().code != ErrorCode::StoreLocked || deadline.hasExpired())
            return tl::unexpected(set.error());
        QThread::msleep(10);
    }
}

tl::unexpected<Error> SqliteConnection::failed(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt();
    switch (code == kNoRoomForLogIndex ? kFull : code & kPrimaryCode) {
    case kBusy:
    case kLocked:
        return failure(ErrorCode::StoreLocked, path(), {QString::number(kPatience / std::chrono::seconds(1))});
    case kReadOnly:
        return failure(ErrorCode::StoreReadOnly, path());
    case kCorrupt:
        return failure(ErrorCode::StoreDamaged, path(), {error.databaseText()});
    case kFull:
        return failure(ErrorCode::StoreFull, path());
    case kNotADatabase:
        return failure(ErrorCode::StoreForeign, path());
    default:
        return failure(ErrorCode::StoreFailed, path(), {error.databaseText()});
    }
}

} // namespace cineq
