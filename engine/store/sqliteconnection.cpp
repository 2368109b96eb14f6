// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sqliteconnection.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlRecord>
#include <QThread>

#include <atomic>

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
constexpr int kPrimaryCode = 0xff; ///< mask: the bits above it tell a code's variety

const QString kDriver = u"QSQLITE"_s;

const QStringList kPragmas{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s};

/// A path, even if it reads like a URI or ":memory:".
QString nameOf(const QString &path)
{
    return QFileInfo(path).absoluteFilePath();
}

QString freshName()
{
    static std::atomic<quint64> count{0};
    return u"cineq store %1"_s.arg(++count);
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

SqliteConnection::SqliteConnection(QString path)
    : m_path(std::move(path)), m_name(freshName()), m_database(QSqlDatabase::addDatabase(kDriver, m_name))
{
}

SqliteConnection::~SqliteConnection()
{
    m_prepared.clear();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

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
    QSqlDatabase &database = connection->m_database;
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

Result<SqliteConnection::Rows> SqliteConnection::run(const QString &statement, const QVariantList &values) const
{
    const auto known = m_prepared.find(statement);
    if (known != m_prepared.end())
        return run(known->second, values);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failed(query.lastError());
    if (values.isEmpty())
        return run(query, values);
    return run(m_prepared.try_emplace(statement, std::move(query)).first->second, values);
}

Result<SqliteConnection::Rows> SqliteConnection::run(QSqlQuery &query, const QVariantList &values) const
{
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    Rows rows;
    if (query.exec()) {
        const int columns = query.record().count();
        while (query.next()) { // to the end: only then is the statement committed
            QVariantList row;
            for (int column = 0; column < columns; ++column)
                row.append(query.isNull(column) ? QVariant() : query.value(column));
            rows.append(row);
        }
    }
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return failed(error);
    return rows;
}

Result<void> SqliteConnection::inTransaction(const std::function<Result<void>()> &work) const
{
    if (const Result<Rows> begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    Result<void> done = work();
    if (done) {
        if (const Result<Rows> committed = run(u"COMMIT"_s); !committed)
            done = tl::unexpected(committed.error());
    }
    if (!done)
        Q_UNUSED(run(u"ROLLBACK"_s)); // fails where SQLite has rolled back by itself
    return done;
}

Result<void> SqliteConnection::checkIntegrity() const
{
    const Result<Rows> findings = run(u"PRAGMA quick_check(1)"_s);
    if (!findings)
        return tl::unexpected(findings.error());
    const QString finding = findings->value(0).value(0).toString();
    if (finding != "ok"_L1)
        return failure(ErrorCode::StoreDamaged, m_path, {finding});
    return {};
}

Result<void> SqliteConnection::useWriteAheadLog() const
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
        return failure(ErrorCode::StoreLocked, m_path, {QString::number(kPatience / std::chrono::seconds(1))});
    case kReadOnly:
        return failure(ErrorCode::StoreReadOnly, m_path);
    case kCorrupt:
        return failure(ErrorCode::StoreDamaged, m_path, {error.databaseText()});
    case kFull:
        return failure(ErrorCode::StoreFull, m_path);
    case kNotADatabase:
        return failure(ErrorCode::StoreForeign, m_path);
    default:
        return failure(ErrorCode::StoreFailed, m_path, {error.databaseText()});
    }
}

} // namespace cineq
