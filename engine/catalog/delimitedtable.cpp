// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/delimitedtable.h"

#include "engine/catalog/textfile.h"

#include <charconv>
#include <cmath>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kQuotedCharacters = 80;
constexpr qsizetype kListedCharacters = 300;

QString shortened(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.first(most) + u'…';
}

} // namespace

Result<DelimitedTable> DelimitedTable::open(const QString &path)
{
    auto bytes = readTextFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return of(*std::move(bytes), path);
}

Result<DelimitedTable> DelimitedTable::of(QByteArray bytes, const QString &path)
{
    DelimitedTable table(std::move(bytes));
    if (!table.m_reader.next())
        return failure(ErrorCode::FileEmpty, path);
    if (const std::optional<CatalogIssue> &issue = table.m_reader.issue())
        return tl::unexpected(noUsableRow(path, {*issue}));
    for (const QByteArrayView name : table.m_reader.fields())
        table.m_columns.append(QString::fromUtf8(name).trimmed());
    return table;
}

int DelimitedTable::columnOf(QAnyStringView name) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (QAnyStringView::compare(m_columns.at(i), name, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

QString DelimitedTable::columnsFound() const
{
    return shortened(m_columns.join(u", "_s), kListedCharacters);
}

bool DelimitedTable::next()
{
    if (!m_reader.next())
        return false;
    ++m_recordNumber;
    m_issue = m_reader.issue();
    const auto count = static_cast<qsizetype>(m_reader.fields().size());
    if (!m_issue && count != m_columns.size())
        m_issue = CatalogIssue{line(), 0, IssueKind::ColumnsMissing, QString::number(count)};
    return true;
}

QByteArrayView DelimitedTable::bytesAt(int column) const
{
    return column < 0 ? QByteArrayView() : m_reader.fields()[column].trimmed();
}

CatalogIssue DelimitedTable::issueAt(int column, IssueKind kind) const
{
    return {line(), column + 1, kind, shortened(textAt(column), kQuotedCharacters)};
}

Error DelimitedTable::noUsableRow(const QString &path, const std::vector<CatalogIssue> &issues)
{
    if (issues.empty())
        return {ErrorCode::HeaderOnly, path, 0, {}};
    const CatalogIssue &first = issues.front();
    return {ErrorCode::NoUsableRow, path, first.line, {QString::number(static_cast<int>(first.kind)), first.text}};
}

std::optional<double> numberIn(QByteArrayView field)
{
    double value = 0.0;
    const auto [stop, problem] = std::from_chars(field.begin(), field.end(), value);
    if (problem != std::errc{} || stop != field.end() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<qint64> wholeNumberIn(QByteArrayView field, qint64 least, qint64 most)
{
    const auto value = numberIn(field);
    if (!value || std::trunc(*value) != *value || *value < static_cast<double>(least) ||
        *value > static_cast<double>(most))
        return std::nullopt;
    return static_cast<qint64>(*value);
}

} // namespace cineq
