// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/schema.h"

#include "engine/store/sqlconnection.h"

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

/// What leads from each version to the next; {id} and {text} are the database's own kinds of column. Only ever added
/// to: files of all versions are about.
const QList<QStringList> &migrations()
{
    static const QList<QStringList> all{
        // 0 -> 1: profiles and their answers. Times are in milliseconds since 1970-01-01 UTC.
        {
            u"CREATE TABLE profile ("
            " id {id},"
            " name {text} NOT NULL UNIQUE,"
            " created_ms BIGINT NOT NULL)"_s,
            u"CREATE TABLE answer ("
            " profile_id BIGINT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,"
            " movie_id {text} NOT NULL,"
            " title {text} NOT NULL,"
            " year INTEGER,"
            " kind TEXT,"
            " stars DOUBLE PRECISION CHECK (stars >= 0 AND stars <= 5),"
            " given_ms BIGINT NOT NULL,"
            " PRIMARY KEY (profile_id, movie_id, title),"
            " CHECK ((kind IS NULL) <> (stars IS NULL)))"_s,
        },
        // 1 -> 2: lists, saved filters, sessions, training runs, and the journal of steps. Rows in the journal are JSON
        // arrays of a record's columns without its profile_id, NULL where there is no record.
        {
            u"CREATE TABLE list_entry ("
            " profile_id BIGINT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,"
            " list {text} NOT NULL,"
            " movie_id {text} NOT NULL,"
            " title {text} NOT NULL,"
            " year INTEGER,"
            " added_ms BIGINT NOT NULL,"
            " PRIMARY KEY (profile_id, list, movie_id, title))"_s,
            u"CREATE TABLE saved_filter ("
            " profile_id BIGINT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,"
            " name {text} NOT NULL,"
            " filter TEXT NOT NULL,"
            " PRIMARY KEY (profile_id, name))"_s,
            u"CREATE TABLE session ("
            " profile_id BIGINT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,"
            " begun_ms BIGINT NOT NULL,"
            " PRIMARY KEY (profile_id, begun_ms))"_s,
            u"CREATE TABLE run ("
            " id {id},"
            " profile_id BIGINT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,"
            " model TEXT NOT NULL,"
            " preset TEXT NOT NULL,"
            " seed BIGINT NOT NULL,"
            " episodes INTEGER NOT NULL,"
            " mean_reward DOUBLE PRECISION,"
            " ended_ms BIGINT NOT NULL)"_s,
            u"CREATE INDEX run_of_profile ON run (profile_id, ended_ms)"_s,
            u"CREATE TABLE step ("
            " id {id},"
            " profile_id BIGINT NOT NULL REFERENCES profile (id) ON DELETE CASCADE,"
            " name {text} NOT NULL,"
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
        // 2 -> 3: what a person calls a run, and more of what it was.
        {
            u"ALTER TABLE run ADD COLUMN best_reward DOUBLE PRECISION"_s,
            u"ALTER TABLE run ADD COLUMN seconds DOUBLE PRECISION"_s,
            u"ALTER TABLE run ADD COLUMN name {text} NOT NULL DEFAULT ''"_s,
            u"ALTER TABLE run ADD COLUMN note {text} NOT NULL DEFAULT ''"_s,
        },
    };
    return all;
}

} // namespace

int schemaVersion()
{
    return static_cast<int>(migrations().size());
}

Result<void> checkSchema(const SqlConnection &connection)
{
    const Result<int> version = connection.checkOwner().and_then([&] { return connection.version(); });
    if (!version)
        return tl::unexpected(version.error());
    if (*version > schemaVersion())
        return failure(ErrorCode::StoreVersion, connection.path(),
                       {QString::number(*version), QString::number(schemaVersion())});
    return {};
}

Result<void> migrateSchema(const SqlConnection &connection)
{
    const Result<int> found = connection.version();
    if (!found)
        return tl::unexpected(found.error());
    if (*found == schemaVersion())
        return {};
    if (*found > 0) {
        if (const Result<void> copy = connection.backUp(*found); !copy)
            return tl::unexpected(copy.error());
    }
    return connection.inTransaction([&]() -> Result<void> {
        const Result<int> version = connection.version(); // anew: another program may have been faster
        if (!version)
            return tl::unexpected(version.error());
        QStringList statements;
        for (const QStringList &migration : migrations().sliced(*version))
            statements += migration;
        statements += connection.settingVersion(schemaVersion());
        for (QString statement : statements) {
            statement.replace("{id}"_L1, connection.idColumn()).replace("{text}"_L1, connection.textColumn());
            if (const auto run = connection.run(statement); !run)
                return tl::unexpected(run.error());
        }
        return {};
    });
}

} // namespace cineq
