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

/// One connection to a database that holds a store, of the thread that opened it and under a name of its own. What was
/// committed is on disk, foreign keys are enforced. Every call fails with StoreLocked, StoreReadOnly, StoreFull,
/// StoreDamaged, StoreForeign or StoreFailed, and has then changed nothing.
class SqlConnection
{
public:
    using Rows = QList<QVariantList>;

    /// How long a call waits for another program's transaction to end.
    static constexpr std::chrono::milliseconds kPatience{5000};

    virtual ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    /// What people know the store by: a file's path, or a server's address. Empty in memory.
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Runs one statement, with the values for its question marks, and returns all its rows. Outside of inTransaction()
    /// it is a transaction of its own.
    [[nodiscard]] Result<Rows> run(const QString &statement, const QVariantList &values = {}) const;
    /// Runs the work as one transaction, which no other program writes into: all of it or, where it fails, nothing.
    [[nodiscard]] Result<void> inTransaction(const std::function<Result<void>()> &work) const;

    /// Fails with StoreForeign where another program's data are there. Changes nothing.
    [[nodiscard]] virtual Result<void> checkOwner() const = 0;
    /// Fails with StoreDamaged where what is there does not fit together.
    [[nodiscard]] virtual Result<void> checkIntegrity() const = 0;
    /// From now on readers and the one writer don't wait for each other.
    [[nodiscard]] virtual Result<void> letReadersBe() const = 0;

    /// Differs from what the call before gave where another connection has committed something since then; it may
    /// differ for less.
    [[nodiscard]] virtual Result<QString> stamp() const = 0;

    /// Of the schema; 0 = there is none yet.
    [[nodiscard]] virtual Result<int> version() const = 0;
    /// Statements that make it that version.
    [[nodiscard]] virtual QStringList settingVersion(int version) const = 0;
    /// Keeps a copy of what is there, of that version.
    [[nodiscard]] virtual Result<void> backUp(int version) const = 0;
    /// Columns that a schema leaves open: a number that the database gives, and text in the order of its code points.
    [[nodiscard]] virtual QString idColumn() const = 0;
    [[nodiscard]] virtual QString textColumn() const = 0;

protected:
    SqlConnection(QString path, const QString &driver);

    [[nodiscard]] QSqlDatabase &database() { return m_database; }
    /// The number in the first row's first column.
    [[nodiscard]] Result<int> numberOf(const QString &query) const;

    /// Statements that begin a transaction and keep other writers out.
    [[nodiscard]] virtual QStringList beginning() const = 0;
    [[nodiscard]] virtual tl::unexpected<Error> failed(const QSqlError &error) const = 0;

private:
    [[nodiscard]] Result<Rows> rowsOf(QSqlQuery &query) const;

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    mutable std::unordered_map<QString, QSqlQuery> m_prepared; ///< statements that take values, run again and again
};

} // namespace cineq
