// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/salvage.h"

#include "engine/store/backup.h"
#include "engine/store/recordtable.h"
#include "engine/store/schema.h"
#include "engine/store/sqliteconnection.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

using Rows = SqliteConnection::Rows;

constexpr qint64 kSmallestRow = 16;    // bytes
constexpr qint64 kMostRows = 10000000; // that are looked for where their number can't be read

/// What it holds beside profiles, each with its profile's id as first column.
QList<QPair<QString, QStringList>> tables()
{
    QList<QPair<QString, QStringList>> all;
    for (const RecordTable &table : recordTables())
        all.append({table.name, QStringList{u"profile_id"_s} + table.columns()});
    all.append({u"run"_s,
                {u"profile_id"_s, u"model"_s, u"preset"_s, u"seed"_s, u"episodes"_s, u"mean_reward"_s, u"ended_ms"_s,
                 u"best_reward"_s, u"seconds"_s, u"name"_s, u"note"_s}});
    return all;
}

/// Those of the columns that the damaged store has: an older version has fewer.
QStringList columnsIn(const SqliteConnection &damaged, const QString &table, QStringList columns)
{
    QStringList known;
    if (const Result<Rows> rows = damaged.run(u"SELECT name FROM pragma_table_info(?)"_s, {table})) {
        for (const QVariantList &row : *rows)
            known.append(row[0].toString());
    }
    columns.removeIf([&](const QString &column) { return !known.contains(column); });
    return columns;
}

/// Reads a table around its damaged pages: a range of rows that can't be read is tried in halves.
class Reader
{
public:
    Reader(const SqliteConnection &damaged, const QString &table, const QStringList &columns)
        : m_damaged(damaged),
          m_table(table),
          m_statement(u"SELECT %1 FROM %2 NOT INDEXED WHERE rowid BETWEEN ? AND ?"_s.arg(columns.join(u", "_s), table))
    {
    }

    Rows read()
    {
        if (const auto any = m_damaged.run(u"SELECT count(*) FROM sqlite_master WHERE name = ?"_s, {m_table});
            !any || any->value(0).value(0).toInt() == 0)
            return {};
        const auto last = m_damaged.run(u"SELECT max(rowid) FROM %1"_s.arg(m_table));
        const qint64 most = QFileInfo(m_damaged.path()).size() / kSmallestRow;
        readBetween(1, std::min(last ? last->value(0).value(0).toLongLong() : most, kMostRows));
        return std::move(m_rows);
    }

private:
    void readBetween(qint64 from, qint64 to)
    {
        if (from > to)
            return;
        if (const Result<Rows> rows = m_damaged.run(m_statement, {from, to})) {
            m_rows += *rows;
        } else if (from < to) {
            const qint64 middle = from + (to - from) / 2;
            readBetween(from, middle);
            readBetween(middle + 1, to);
        }
    }

    const SqliteConnection &m_damaged;
    QString m_table;
    QString m_statement;
    Rows m_rows;
};

/// Writes rows one by one; those that break the schema's rules are no good.
void insert(const SqliteConnection &into, const QString &table, const QStringList &columns, const Rows &rows)
{
    const QString statement = u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
        table, columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s));
    for (const QVariantList &row : rows)
        Q_UNUSED(into.run(statement, row));
}

/// Profiles that something is said of, but that can't be read themselves.
Rows lostProfiles(const Rows &profiles, const QList<Rows> &records)
{
    QSet<qint64> known;
    for (const QVariantList &profile : profiles)
        known.insert(profile[0].toLongLong());
    Rows lost;
    for (const Rows &rows : records) {
        for (const QVariantList &row : rows) {
            const qint64 id = row[0].toLongLong();
            if (known.contains(id))
                continue;
            known.insert(id);
            lost.append({id, u"salvaged %1"_s.arg(id), QDateTime::currentMSecsSinceEpoch()});
        }
    }
    return lost;
}

Result<void> copyReadable(const SqliteConnection &damaged, const SqliteConnection &into)
{
    const QStringList profileColumns{u"id"_s, u"name"_s, u"created_ms"_s};
    const Rows profiles = Reader(damaged, u"profile"_s, profileColumns).read();
    QList<QPair<QString, QStringList>> found = tables();
    QList<Rows> records;
    for (auto &[table, columns] : found) {
        columns = columnsIn(damaged, table, columns);
        records.append(Reader(damaged, table, columns).read());
    }
    return into.inTransaction([&]() -> Result<void> {
        insert(into, u"profile"_s, profileColumns, profiles + lostProfiles(profiles, records));
        for (qsizetype i = 0; i < records.size(); ++i)
            insert(into, found[i].first, found[i].second, records[i]);
        return {};
    });
}

Result<Salvage> describe(const SqliteConnection &store, const QString &path)
{
    const auto counts = store.run(u"SELECT (SELECT count(*) FROM profile), (SELECT count(*) FROM answer)"_s);
    if (!counts)
        return tl::unexpected(counts.error());
    return Salvage{path, counts->value(0).value(0).toInt(), counts->value(0).value(1).toInt()};
}

const QStringList kParts{u""_s, u"-wal"_s}; // of a store: the file, and the log beside it

} // namespace

Result<Salvage> salvageStore(const QString &path)
{
    const QString salvaged = besideStore(path, u"salvaged"_s, QFileInfo(path).lastModified());
    if (QFile::exists(salvaged))
        return SqliteConnection::open(salvaged).and_then(
            [&](const std::unique_ptr<SqliteConnection> &store) { return describe(*store, salvaged); });
    const QTemporaryDir folder(QFileInfo(path).dir().filePath(u"salvage-XXXXXX"_s));
    const QString copy = folder.filePath(u"damaged"_s); // SQLite may write to what it reads
    const QString temporary = folder.filePath(u"salvaged"_s);
    for (const QString &part : kParts) {
        if (QFile::exists(path + part) && !QFile::copy(path + part, copy + part))
            return failure(ErrorCode::WriteFailed, copy, {folder.errorString()});
    }
    Result<Salvage> salvage =
        SqliteConnection::openDamaged(copy).and_then([&](const std::unique_ptr<SqliteConnection> &damaged) {
            return SqliteConnection::open(temporary).and_then([&](const std::unique_ptr<SqliteConnection> &into) {
                return migrateSchema(*into).and_then([&] { return copyReadable(*damaged, *into); }).and_then([&] {
                    return describe(*into, salvaged);
                });
            });
        });
    if (!salvage)
        return salvage;
    if (salvage->profiles == 0)
        return failure(ErrorCode::StoreDamaged, path);
    if (const Result<void> placed = putInPlace(temporary, salvaged); !placed)
        return tl::unexpected(placed.error());
    return salvage;
}

Result<QString> useSalvage(const QString &path, const Salvage &salvage)
{
    QString aside = besideStore(path, u"damaged"_s, QFileInfo(path).lastModified());
    for (const QString &part : kParts) {
        if (QFile file(path + part); file.exists() && !file.rename(aside + part))
            return failure(ErrorCode::WriteFailed, aside + part, {file.errorString()});
    }
    QFile::remove(path + u"-shm"_s); // an index of the log that is gone
    if (QFile file(salvage.path); !file.rename(path))
        return failure(ErrorCode::WriteFailed, path, {file.errorString()});
    return aside;
}

} // namespace cineq
