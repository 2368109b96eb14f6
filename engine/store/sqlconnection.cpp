// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/sqlconnection.h"

#include <QSqlError>
#include <QSqlRecord>

#include <atomic>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

QString freshName()
{
    static std::atomic<quint64> count{0};
    return u"cineq store %1"_s.arg(++count);
}

} // namespace

SqlConnection::SqlConnection(QString path, const QString &driver)
    : m_path(std::move(path)), m_name(freshName()), m_database(QSqlDatabase::addDatabase(driver, m_name))
{
}

SqlConnection::~SqlConnection()
{
    m_prepared.clear();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<SqlConnection::Rows> SqlConnection::run(const QString &statement, const QVariantList &values) const
{
    if (values.isEmpty()) { // not every statement can be prepared
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        query.exec(statement);
        return rowsOf(query);
    }
    auto known = m_prepared.find(statement);
    if (known == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(statement))
            return failed(query.lastError());
        known = m_prepared.try_emplace(statement, std::move(query)).first;
    }
    QSqlQuery &query = known->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    query.exec();
    return rowsOf(query);
}

Result<SqlConnection::Rows> SqlConnection::rowsOf(QSqlQuery &query) const
{
    Rows rows;
    const int columns = query.record().count();
    while (query.isActive() && query.next()) { // to the end: only then is the statement committed
        QVariantList row;
        for (int column = 0; column < columns; ++column)
            row.append(query.isNull(column) ? QVariant() : query.value(column));
        rows.append(row);
    }
    const QSqlError error = query.lastError();
    query.finish();
    if (error.isValid())
        return failed(error);
    return rows;
}

Result<void> SqlConnection::inTransaction(const std::function<Result<void>()> &work) const
{
    Result<void> done;
    bool hasBegun = false;
    for (const QString &statement : beginning()) {
        if (const Result<Rows> begun = run(statement); !begun) {
            done = tl::unexpected(begun.error());
            break;
        }
        hasBegun = true;
    }
    if (done)
        done = work();
    if (done) {
        if (const Result<Rows> committed = run(u"COMMIT"_s); !committed)
            done = tl::unexpected(committed.error());
    }
    if (!done && hasBegun)
        Q_UNUSED(run(u"ROLLBACK"_s)); // fails where the database has rolled back by itself
    return done;
}

Result<int> SqlConnection::numberOf(const QString &query) const
{
    return run(query).map([](const Rows &rows) { return rows.value(0).value(0).toInt(); });
}

} // namespace cineq
