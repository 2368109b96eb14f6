// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/catalog/catalog.h"
#include "engine/catalog/delimitedreader.h"

#include <QByteArray>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace cineq {

/// A delimited file with a header: its columns by name, then its data records one after the other.
class DelimitedTable
{
public:
    /// Reads the file and its header. Fails like readTextFile(), and with NoUsableRow where the header itself is
    /// broken.
    [[nodiscard]] static Result<DelimitedTable> open(const QString &path);
    /// The same of text that is read already; @p path is for errors.
    [[nodiscard]] static Result<DelimitedTable> of(QByteArray bytes, const QString &path);

    /// Index of the first column of that name, whatever its letter case; -1 = not there.
    [[nodiscard]] int columnOf(QAnyStringView name) const;
    /// Column names in the file's order.
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    /// Column names as the file has them, joined for a sentence.
    [[nodiscard]] QString columnsFound() const;

    /// Moves to the next data record; false at the end.
    [[nodiscard]] bool next();
    /// Why the record can't be used: what DelimitedReader finds, or ColumnsMissing.
    [[nodiscard]] const std::optional<CatalogIssue> &issue() const { return m_issue; }
    /// 1-based number of the record among all data records, broken ones too.
    [[nodiscard]] int recordNumber() const { return m_recordNumber; }
    [[nodiscard]] qint64 line() const { return m_reader.line(); }
    /// The field without spaces around it; empty where column is -1.
    [[nodiscard]] QByteArrayView bytesAt(int column) const;
    [[nodiscard]] QString textAt(int column) const { return QString::fromUtf8(bytesAt(column)).trimmed(); }
    /// An issue of this record that quotes the field as written, shortened where it is long.
    [[nodiscard]] CatalogIssue issueAt(int column, IssueKind kind) const;

    /// The error of a file without a usable row: HeaderOnly, or NoUsableRow with the first issue.
    [[nodiscard]] static Error noUsableRow(const QString &path, const std::vector<CatalogIssue> &issues);

private:
    explicit DelimitedTable(QByteArray bytes) : m_bytes(std::move(bytes)), m_reader(m_bytes) {}

    QByteArray m_bytes;
    DelimitedReader m_reader;
    QStringList m_columns;
    int m_recordNumber = 0;
    std::optional<CatalogIssue> m_issue;
};

/// A finite number in C locale; nothing else may stand in the field.
[[nodiscard]] std::optional<double> numberIn(QByteArrayView field);
/// A whole number of @p least ... @p most; "1995.0" is one.
[[nodiscard]] std::optional<qint64> wholeNumberIn(QByteArrayView field, qint64 least, qint64 most);

} // namespace cineq
