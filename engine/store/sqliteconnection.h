// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>
#include <unordered_map>

class QSqlError;

namespace cineq {

/// One connection to an SQLite file, of the thread that opened it and under a name of its own. What was committed is on
/// disk, foreign keys are enforced. Every call fails with StoreLocked, StoreReadOnly, StoreFull, StoreDamaged,
/// StoreForeign or StoreFailed, and has then changed nothing.
class SqliteConnection
{
public:
    using Rows = QList<QVariantList>;

    /// How long a call waits for another program's transaction to end.
    static constexpr std::chrono::milliseconds kPatience{5000};

    /// Makes the folder, and an empty file where there is none; an existing file stays as it is. Fails with
    /// FileIsDirectory and FileNotRegular too.
    [[nodiscard]] static Result<std::unique_ptr<SqliteConnection>> open(const QString &path);
    /// Opens a damaged file so that what is left of it can be read.
    [[nodiscard]] static Result<std::unique_ptr<SqliteConnection>> openDamaged(const QString &path);
    [[nodiscard]] static Result<std::unique_ptr<SqliteConnection>> openInMemory();
    ~SqliteConnection();
    SqliteConnection(const SqliteConnection &) = delete;
    SqliteConnection &operator=(const SqliteConnection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Runs one statement, with the values for its question marks, and returns all its rows. Outside of inTransaction()
    /// it is a transaction of its own.
    [[nodiscard]] Result<Rows> run(const QString &statement, const QVariantList &values = {}) const;
    /// Runs the work as one transaction, which no other program writes into: all of it or, where it fails, nothing.
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work) const;

    /// Fails with StoreDamaged where the file's pages don't fit together.
    [[nodiscard]] Result<void> checkIntegrity() const;
    /// From now on readers and the one writer don't wait for each other. The file remembers it.
    [[nodiscard]] Result<void> useWriteAheadLog() const;

private:
    explicit SqliteConnection(QString path);
    [[nodiscard]] static Result<std::unique_ptr<SqliteConnection>>
    openWith(const QStringList &pragmas, const QString &path, const QString &databaseName);

    [[nodiscard]] Result<Rows> run(QSqlQuery &query, const QVariantList &values) const;
    [[nodiscard]] tl::unexpected<Error> failed(const QSqlError &error) const;

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    mutable std::unordered_map<QString, QSqlQuery>
        m_prepared; ///< statements that take values, which are run again and again
};

} // namespace cineq
