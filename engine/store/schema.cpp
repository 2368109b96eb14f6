// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema.h"

#include "engine/store/backup.h"
#include "engine/store/sqliteconnection.h"

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

constexpr int kApplicationId = 0x43696e51; // "CinQ", for file(1) and for telling other programs' files apart

/// What leads from each version to the next. Only ever added to: files of all versions are about.
const QList<QStringList> &migrations()
{
    static const QList<QStringList> all{
        // 0 -> 1: profiles and their answers. Times are in milliseconds since 1970-01-01 UTC.
        {
            u"CREATE TABLE profile ("
            " id INTEGER PRIMARY KEY,"
            " name TEXT NOT NULL UNIQUE,"
            " created_ms BIGINT NOT NULL)"_s,
            u"CREATE TABLE answer ("
            " profile_id BIGINT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,"
            " movie_id TEXT NOT NULL,"
            " title TEXT NOT NULL,"
            " year INTEGER,"
            " kind TEXT,"
            " stars DOUBLE PRECISION CHECK (stars >= 0 AND stars <= 5),"
            " given_ms BIGINT NOT NULL,"
            " PRIMARY KEY (profile_id, movie_id, title),"
            " CHECK ((kind IS NULL) <> (stars IS NULL)))"_s,
            u"PRAGMA application_id = %1"_s.arg(kApplicationId),
        },
        // 1 -> 2: lists, saved filters, sessions, training runs, and the journal of steps. Rows in the journal are JSON
        // arrays of a record's columns without its profile_id, NULL where there is no record.
        {
            u"CREATE TABLE list_entry ("
            " profile_id BIGINT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,"
            " list TEXT NOT NULL,"
            " movie_id TEXT NOT NULL,"
            " title TEXT NOT NULL,"
            " year INTEGER,"
            " added_ms BIGINT NOT NULL,"
            " PRIMARY KEY (profile_id, list, movie_id, title))"_s,
            u"CREATE TABLE saved_filter ("
            " profile_id BIGINT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,"
            " name TEXT NOT NULL,"
            " filter TEXT NOT NULL,"
            " PRIMARY KEY (profile_id, name))"_s,
            u"CREATE TABLE session ("
            " profile_id BIGINT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,"
            " begun_ms BIGINT NOT NULL,"
            " PRIMARY KEY (profile_id, begun_ms))"_s,
            u"CREATE TABLE run ("
            " id INTEGER PRIMARY KEY,"
            " profile_id BIGINT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,"
            " model TEXT NOT NULL,"
            " preset TEXT NOT NULL,"
            " seed BIGINT NOT NULL,"
            " episodes INTEGER NOT NULL,"
            " mean_reward DOUBLE PRECISION,"
            " ended_ms BIGINT NOT NULL)"_s,
            u"CREATE INDEX run_of_profile ON run (profile_id, ended_ms)"_s,
            u"CREATE TABLE step ("
            " id INTEGER PRIMARY KEY,"
            " profile_id BIGINT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,"
            " name TEXT NOT NULL,"
            " made_ms BIGINT NOT NULL,"
            " undone INTEGER NOT NULL)"_s,
            u"CREATE INDEX step_of_profile ON step (profile_id, id)"_s,
            u"CREATE TABLE step_change ("
            " step_id BIGINT NOT NULL REFERENCES step (id) ON DELETE CASCADE,"
            " number INTEGER NOT NULL,"
            " record_table TEXT NOT NULL,"
            " before_row TEXT,"
            " after_row TEXT,"
            " PRIMARY KEY (step_id, number))"_s,
        },
    };
    return all;
}

Result<int> numberOf(const SqliteConnection &connection, const QString &query)
{
    const Result<SqliteConnection::Rows> rows = connection.run(query);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->value(0).value(0).toInt();
}

} // namespace

Result<int> versionOf(const SqliteConnection &connection)
{
    return numberOf(connection, u"PRAGMA user_version"_s);
}

int schemaVersion()
{
    return static_cast<int>(migrations().size());
}

Result<void> checkSchema(const SqliteConnection &connection)
{
    // Tables first: a store that another program is just making is empty then, or has its id already.
    const Result<int> tables = numberOf(connection, u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return tl::unexpected(tables.error());
    const Result<int> application = numberOf(connection, u"PRAGMA application_id"_s);
    if (!application)
        return tl::unexpected(application.error());
    const Result<int> version = versionOf(connection);
    if (!version)
        return tl::unexpected(version.error());
    if (*application != kApplicationId && (*tables > 0 || *application != 0))
        return failure(ErrorCode::StoreForeign, connection.path());
    if (*version > schemaVersion())
        return failure(ErrorCode::StoreVersion, connection.path(),
                       {QString::number(*version), QString::number(schemaVersion())});
    return {};
}

Result<void> migrateSchema(const SqliteConnection &connection)
{
    const Result<int> found = versionOf(connection);
    if (!found)
        return tl::unexpected(found.error());
    if (*found == schemaVersion())
        return {};
    if (*found > 0) {
        if (const Result<void> copy = backUp(connection, *found); !copy)
            return tl::unexpected(copy.error());
    }
    return connection.inTransaction([&]() -> Result<void> {
        const Result<int> version = versionOf(connection); // anew: another program may have been faster
        if (!version)
            return tl::unexpected(version.error());
        QStringList statements;
        for (const QStringList &migration : migrations().sliced(*version))
            statements += migration;
        statements += u"PRAGMA user_version = %1"_s.arg(schemaVersion());
        for (const QString &statement : statements) {
            if (const auto run = connection.run(statement); !run)
                return tl::unexpected(run.error());
        }
        return {};
    });
}

} // namespace cineq
