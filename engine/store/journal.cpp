// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/journal.h"

#include "engine/store/recordtable.h"
#include "engine/store/sqlconnection.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

using Rows = SqlConnection::Rows;

/// Values as the journal holds them; equal values give equal text.
QString toText(const QVariantList &values)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromVariantList(values)).toJson(QJsonDocument::Compact));
}

QVariantList fromText(const QVariant &text)
{
    QVariantList values = QJsonDocument::fromJson(text.toString().toUtf8()).array().toVariantList();
    for (QVariant &value : values) {
        if (value.isNull())
            value = QVariant();
    }
    return values;
}

/// "a = ? AND b = ?"
QString matching(QStringList columns)
{
    for (QString &column : columns)
        column += u" = ?"_s;
    return columns.join(u" AND "_s);
}

/// Puts the record with those values into the place of the one with the key, if there is one.
QString keepStatement(const RecordTable &table)
{
    const QStringList columns = QStringList{u"profile_id"_s} + table.columns();
    QStringList updates;
    for (const QString &value : table.values)
        updates.append(u"%1 = excluded.%1"_s.arg(value));
    const QString update = updates.isEmpty() ? u"NOTHING"_s : u"UPDATE SET "_s + updates.join(u", "_s);
    return u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (profile_id, %4) DO %5"_s.arg(
        table.name, columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s), table.keys.join(u", "_s),
        update);
}

QString forgetStatement(const RecordTable &table)
{
    return u"DELETE FROM %1 WHERE profile_id = ? AND %2"_s.arg(table.name, matching(table.keys));
}

QString readStatement(const RecordTable &table)
{
    return u"SELECT %1 FROM %2 WHERE profile_id = ? AND %3"_s.arg(table.columns().join(u", "_s), table.name,
                                                                  matching(table.keys));
}

} // namespace

Result<void> Journal::apply(const Step &step) const
{
    const auto undone = m_connection.run(u"DELETE FROM step WHERE profile_id = ? AND undone <> 0"_s, {m_profile});
    if (!undone)
        return tl::unexpected(undone.error());
    const auto made =
        m_connection.run(u"INSERT INTO step (profile_id, name, made_ms, undone) VALUES (?, ?, ?, 0) RETURNING id"_s,
                         {m_profile, u""_s + step.what, QDateTime::currentMSecsSinceEpoch()});
    if (!made)
        return tl::unexpected(made.error());
    const qint64 id = made->value(0).value(0).toLongLong();
    int changed = 0;
    for (const Change &each : step.changes) {
        const Result<bool> done = change(id, changed, each);
        if (!done)
            return tl::unexpected(done.error());
        changed += *done ? 1 : 0;
    }
    const Result<Rows> trimmed =
        changed == 0 ? m_connection.run(u"DELETE FROM step WHERE id = ?"_s, {id})
                     : m_connection.run(u"DELETE FROM step WHERE id IN (SELECT id FROM step WHERE profile_id = ?"
                                        " ORDER BY id DESC LIMIT 1000000 OFFSET ?)"_s,
                                        {m_profile, kKeptSteps});
    if (!trimmed)
        return tl::unexpected(trimmed.error());
    return {};
}

/// Whether that made a difference.
Result<bool> Journal::change(qint64 step, int number, const Change &change) const
{
    const RecordTable &table = recordTables()[static_cast<qsizetype>(change.record.index())];
    const Result<QVariantList> row = toRow(change.record);
    if (!row)
        return tl::unexpected(row.error());
    const QVariantList key = QVariantList{m_profile} + row->first(table.keys.size());
    const Result<Rows> former = m_connection.run(readStatement(table), key);
    if (!former)
        return tl::unexpected(former.error());
    const QVariant before = former->isEmpty() ? QVariant() : QVariant(toText(former->first()));
    const QVariant after = change.isKept ? QVariant(toText(*row)) : QVariant();
    if (before == after)
        return false;
    const Result<Rows> done = change.isKept ? m_connection.run(keepStatement(table), QVariantList{m_profile} + *row)
                                            : m_connection.run(forgetStatement(table), key);
    if (!done)
        return tl::unexpected(done.error());
    const Result<Rows> journalled = m_connection.run(
        u"INSERT INTO step_change (step_id, number, record_table, before_row, after_row) VALUES (?, ?, ?, ?, ?)"_s,
        {step, number, table.name, before, after});
    if (!journalled)
        return tl::unexpected(journalled.error());
    return true;
}

Result<PastStep> Journal::undo() const
{
    return turn(true);
}

Result<PastStep> Journal::redo() const
{
    return turn(false);
}

Result<PastStep> Journal::turn(bool back) const
{
    const Result<Rows> found = m_connection.run(
        (back ? u"SELECT id, name, made_ms FROM step WHERE profile_id = ? AND undone = 0 ORDER BY id DESC LIMIT 1"_s
              : u"SELECT id, name, made_ms FROM step WHERE profile_id = ? AND undone <> 0 ORDER BY id LIMIT 1"_s),
        {m_profile});
    if (!found)
        return tl::unexpected(found.error());
    if (found->isEmpty())
        return failure(back ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo, m_connection.path());
    const QVariantList step = found->first();
    const Result<Rows> changes = m_connection.run(
        u"SELECT record_table, before_row, after_row FROM step_change WHERE step_id = ? ORDER BY number %1"_s.arg(
            back ? u"DESC"_s : u"ASC"_s),
        {step[0]});
    if (!changes)
        return tl::unexpected(changes.error());
    for (const QVariantList &each : *changes) {
        const auto table = std::ranges::find(recordTables(), each[0].toString(), &RecordTable::name);
        if (table == recordTables().end())
            return failure(ErrorCode::StoreDamaged, m_connection.path(),
                           {u"step \"%1\" changes a table \"%2\""_s.arg(step[1].toString(), each[0].toString())});
        const QVariant to = each[back ? 1 : 2];
        const QVariant from = each[back ? 2 : 1];
        const QVariantList row = fromText(to.isNull() ? from : to);
        if (row.size() != table->columns().size())
            return failure(
                ErrorCode::StoreDamaged, m_connection.path(),
                {u"step \"%1\" holds a row of table %2 that is none"_s.arg(step[1].toString(), table->name)});
        const Result<Rows> done =
            to.isNull()
                ? m_connection.run(forgetStatement(*table), QVariantList{m_profile} + row.first(table->keys.size()))
                : m_connection.run(keepStatement(*table), QVariantList{m_profile} + row);
        if (!done)
            return tl::unexpected(done.error());
    }
    const Result<Rows> marked = m_connection.run(u"UPDATE step SET undone = ? WHERE id = ?"_s, {back ? 1 : 0, step[0]});
    if (!marked)
        return tl::unexpected(marked.error());
    return PastStep{step[1].toString(), timeOf(step[2]), static_cast<int>(changes->size()), back};
}

Result<QList<PastStep>> Journal::steps() const
{
    const auto rows = m_connection.run(
        u"SELECT name, made_ms, (SELECT count(*) FROM step_change WHERE step_id = step.id), undone FROM step"
        " WHERE profile_id = ? ORDER BY id DESC"_s,
        {m_profile});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<PastStep> steps;
    for (const QVariantList &row : *rows)
        steps.append({row[0].toString(), timeOf(row[1]), row[2].toInt(), row[3].toInt() != 0});
    return steps;
}

} // namespace cineq
