// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/store.h"

#include "engine/store/journal.h"
#include "engine/store/postgresconnection.h"
#include "engine/store/recordtable.h"
#include "engine/store/salvage.h"
#include "engine/store/schema.h"
#include "engine/store/sqliteconnection.h"

#include <algorithm>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<SqlConnection>> connectTo(const QString &path)
{
    const auto upcast = [](auto &&connection) { return std::unique_ptr<SqlConnection>(std::move(connection)); };
    if (PostgresConnection::isAddress(path))
        return PostgresConnection::open(path).map(upcast);
    return SqliteConnection::open(path).map(upcast);
}

Result<std::unique_ptr<SqlConnection>> openUpToDate(const QString &path)
{
    Result<std::unique_ptr<SqlConnection>> opened = connectTo(path);
    if (!opened)
        return opened;
    const SqlConnection &connection = **opened;
    // What may refuse the file comes before what changes it.
    const Result<void> ready = checkSchema(connection)
                                   .and_then([&] { return connection.checkIntegrity(); })
                                   .and_then([&] { return connection.letReadersBe(); })
                                   .and_then([&] { return migrateSchema(connection); });
    if (!ready)
        return tl::unexpected(ready.error());
    return opened;
}

std::optional<double> numberOrNone(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toDouble());
}

QVariant orNull(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

/// Name and note may be empty, but else they are as usableName() has them.
Result<void> describable(const Run &run)
{
    const auto check = [](const QString &text, qsizetype longest) -> Result<void> {
        if (text.isEmpty())
            return {};
        return usableName(text, longest).map([](const QString &) {});
    };
    return check(run.name, kLongestName).and_then([&] { return check(run.note, kLongestNote); });
}

/// What is wrong with a row that is no record.
QString damageText(const RecordTable &table, const QVariantList &row)
{
    QStringList values;
    for (const QVariant &value : row)
        values.append(value.isNull() ? u"NULL"_s : value.toString());
    return u"a row of table %1: %2"_s.arg(table.name, values.join(u", "_s));
}

} // namespace

Store::Store(std::unique_ptr<SqlConnection> connection) : m_connection(std::move(connection)) {}
Store::~Store() = default;
Store::Store(Store &&) noexcept = default;
Store &Store::operator=(Store &&) noexcept = default;

Result<Store> Store::open(const QString &path)
{
    Result<std::unique_ptr<SqlConnection>> connection = openUpToDate(path);
    if (connection)
        return Store(*std::move(connection));
    Error error = connection.error();
    if (error.code == ErrorCode::StoreDamaged && !PostgresConnection::isAddress(path)) {
        if (const Result<Salvage> salvage = salvageStore(path))
            error.arguments += {salvage->path, QString::number(salvage->answers)};
    }
    return tl::unexpected(error);
}

bool Store::isAddress(const QString &path)
{
    return PostgresConnection::isAddress(path);
}

Result<Store> Store::openInMemory()
{
    Result<std::unique_ptr<SqliteConnection>> connection = SqliteConnection::openInMemory();
    if (!connection)
        return tl::unexpected(connection.error());
    if (const Result<void> made = migrateSchema(**connection); !made)
        return tl::unexpected(made.error());
    return Store(*std::move(connection));
}

const QString &Store::path() const
{
    return m_connection->path();
}

Result<QString> Store::stamp() const
{
    return m_connection->stamp();
}

Result<QList<Profile>> Store::profiles() const
{
    const auto rows = m_connection->run(u"SELECT name, created_ms, count(movie_id) FROM profile"
                                        " LEFT JOIN answer ON profile_id = id"
                                        " GROUP BY id, name, created_ms ORDER BY name"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Profile> profiles;
    for (const QVariantList &row : *rows)
        profiles.append({row[0].toString(), timeOf(row[1]), row[2].toInt()});
    return profiles;
}

Result<Profile> Store::profile(const QString &name) const
{
    const Result<QList<Profile>> all = profiles();
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::ranges::find(*all, normalizedName(name), &Profile::name);
    if (found == all->end())
        return unknownProfile(name);
    return *found;
}

Result<Profile> Store::createProfile(const QString &name)
{
    const Result<QString> usable = usableName(name);
    if (!usable)
        return tl::unexpected(usable.error());
    Profile profile{*usable, QDateTime::currentDateTimeUtc()};
    const auto rows = m_connection->run(u"INSERT INTO profile (name, created_ms) VALUES (?, ?)"
                                        " ON CONFLICT (name) DO NOTHING RETURNING id"_s,
                                        {profile.name, profile.created.toMSecsSinceEpoch()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(ErrorCode::ProfileExists, path(), {profile.name});
    return profile;
}

Result<Profile> Store::renameProfile(const QString &name, const QString &newName)
{
    const Result<QString> usable = usableName(newName);
    if (!usable)
        return tl::unexpected(usable.error());
    const Result<void> renamed = m_connection->inTransaction([&]() -> Result<void> {
        const Result<qint64> id = idOf(name);
        if (!id)
            return tl::unexpected(id.error());
        const auto taken = m_connection->run(u"SELECT id FROM profile WHERE name = ? AND id <> ?"_s, {*usable, *id});
        if (!taken)
            return tl::unexpected(taken.error());
        if (!taken->isEmpty())
            return failure(ErrorCode::ProfileExists, path(), {*usable});
        return m_connection->run(u"UPDATE profile SET name = ? WHERE id = ?"_s, {*usable, *id}).map([](const auto &) {
        });
    });
    return renamed.and_then([&] { return profile(*usable); });
}

Result<Profile> Store::removeProfile(const QString &name)
{
    Result<Profile> removed = profile(name);
    if (!removed)
        return removed;
    const auto rows = m_connection->run(u"DELETE FROM profile WHERE name = ?"_s, {removed->name});
    if (!rows)
        return tl::unexpected(rows.error());
    return removed;
}

template <typename Kind>
Result<QList<Kind>> Store::records(const QString &profile) const
{
    const RecordTable &table = recordTables()[static_cast<qsizetype>(Record(Kind()).index())];
    const auto rows = idOf(profile).and_then([&](qint64 id) {
        return m_connection->run(u"SELECT %1 FROM %2 WHERE profile_id = ? ORDER BY %3"_s.arg(
                                     table.columns().join(u", "_s), table.name, table.order),
                                 {id});
    });
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Kind> records;
    records.reserve(rows->size());
    for (const QVariantList &row : *rows) {
        std::optional<Kind> record = fromRow<Kind>(row);
        if (!record)
            return failure(ErrorCode::StoreDamaged, path(), {damageText(table, row)});
        records.append(*std::move(record));
    }
    return records;
}

Result<QList<Answer>> Store::answers(const QString &profile) const
{
    return records<Answer>(profile);
}

Result<QList<ListEntry>> Store::listEntries(const QString &profile) const
{
    return records<ListEntry>(profile);
}

Result<QList<SavedFilter>> Store::filters(const QString &profile) const
{
    return records<SavedFilter>(profile);
}

Result<QList<SessionStart>> Store::sessions(const QString &profile) const
{
    return records<SessionStart>(profile);
}

Result<QList<Run>> Store::runs(const QString &profile) const
{
    const auto rows = idOf(profile).and_then([&](qint64 id) {
        return m_connection->run(u"SELECT model, preset, seed, episodes, mean_reward, ended_ms, best_reward,"
                                 " seconds, name, note FROM run WHERE profile_id = ? ORDER BY ended_ms, id"_s,
                                 {id});
    });
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Run> runs;
    for (const QVariantList &row : *rows)
        runs.append({row[0].toString(), row[1].toString(), row[2].toULongLong(), row[3].toInt(), row[4].toDouble(),
                     timeOf(row[5]), numberOrNone(row[6]), numberOrNone(row[7]), row[8].toString(), row[9].toString()});
    return runs;
}

/// Does the work on the profile's journal, in one transaction.
template <typename Work>
auto Store::journalled(const QString &profile, const Work &work) const
{
    using Outcome = decltype(work(std::declval<const Journal &>()));
    Outcome outcome = failure(ErrorCode::StoreFailed, path());
    const Result<void> done = m_connection->inTransaction([&]() -> Result<void> {
        const Result<qint64> id = idOf(profile);
        if (!id)
            return tl::unexpected(id.error());
        outcome = work(Journal(*m_connection, *id));
        return outcome ? Result<void>() : tl::unexpected(outcome.error());
    });
    return done ? outcome : Outcome(tl::unexpected(done.error()));
}

Result<void> Store::apply(const QString &profile, const Step &step)
{
    return journalled(profile, [&](const Journal &journal) { return journal.apply(step); });
}

Result<PastStep> Store::undo(const QString &profile)
{
    return journalled(profile, [](const Journal &journal) { return journal.undo(); });
}

Result<PastStep> Store::redo(const QString &profile)
{
    return journalled(profile, [](const Journal &journal) { return journal.redo(); });
}

Result<QList<PastStep>> Store::history(const QString &profile) const
{
    return idOf(profile).and_then([&](qint64 id) { return Journal(*m_connection, id).steps(); });
}

Result<void> Store::keepRun(const QString &profile, const Run &run)
{
    return describable(run).and_then([&] { return idOf(profile); }).and_then([&](qint64 id) {
        return m_connection
            ->run(u"INSERT INTO run (profile_id, model, preset, seed, episodes, mean_reward, ended_ms, best_reward,"
                  " seconds, name, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                  {id, u""_s + run.model, u""_s + run.preset, static_cast<qint64>(run.seed), run.episodes,
                   run.meanReward, run.ended.toMSecsSinceEpoch(), orNull(run.bestReward), orNull(run.seconds),
                   u""_s + run.name, u""_s + run.note})
            .map([](const auto &) {});
    });
}

Result<void> Store::describeRun(const QString &profile, const Run &run)
{
    return describable(run).and_then([&] { return idOf(profile); }).and_then([&](qint64 id) {
        return m_connection
            ->run(u"UPDATE run SET name = ?, note = ? WHERE profile_id = ? AND model = ? AND ended_ms = ?"_s,
                  {u""_s + run.name, u""_s + run.note, id, u""_s + run.model, run.ended.toMSecsSinceEpoch()})
            .map([](const auto &) {});
    });
}

Result<void> Store::forgetRun(const QString &profile, const Run &run)
{
    return idOf(profile).and_then([&](qint64 id) {
        return m_connection
            ->run(u"DELETE FROM run WHERE profile_id = ? AND model = ? AND ended_ms = ?"_s,
                  {id, u""_s + run.model, run.ended.toMSecsSinceEpoch()})
            .map([](const auto &) {});
    });
}

Result<qint64> Store::idOf(const QString &profile) const
{
    const auto rows = m_connection->run(u"SELECT id FROM profile WHERE name = ?"_s, {normalizedName(profile)});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return unknownProfile(profile);
    return rows->value(0).value(0).toLongLong();
}

tl::unexpected<Error> Store::unknownProfile(const QString &name) const
{
    const Result<QList<Profile>> known = profiles();
    if (!known)
        return tl::unexpected(known.error());
    QStringList names;
    for (const Profile &profile : *known)
        names.append(profile.name);
    return failure(ErrorCode::ProfileUnknown, path(), {name, names.join(u", "_s)});
}

} // namespace cineq
