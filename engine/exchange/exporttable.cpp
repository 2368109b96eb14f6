// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/exporttable.h"

#include <algorithm>
#include <cmath>

namespace cineq {

using namespace Qt::StringLiterals;

Result<ExportTable> chooseColumns(const ExportTable &table, const QStringList &keys)
{
    if (keys.isEmpty())
        return table;
    QList<qsizetype> chosen;
    for (const QString &key : keys) {
        const auto column = std::ranges::find(table.columns, key.trimmed(), &ExportColumn::key);
        if (column == table.columns.end()) {
            QStringList known;
            for (const ExportColumn &other : table.columns)
                known.append(other.key);
            return failure(ErrorCode::ExportColumnUnknown, {}, {key.trimmed(), known.join(u", "_s)});
        }
        chosen.append(column - table.columns.begin());
    }
    ExportTable result{.title = table.title, .madeFrom = table.madeFrom};
    for (const qsizetype column : chosen)
        result.columns.append(table.columns[column]);
    for (const QList<ExportCell> &row : table.rows) {
        QList<ExportCell> cells;
        for (const qsizetype column : chosen)
            cells.append(row[column]);
        result.rows.append(cells);
    }
    return result;
}

QString madeFromText(const ExportTable &table)
{
    QStringList parts;
    for (const auto &[what, value] : table.madeFrom)
        parts.append(what + u' ' + value);
    return parts.join(u"; "_s).simplified();
}

QString cellText(const ExportCell &cell)
{
    if (const double *number = std::get_if<double>(&cell))
        return std::isfinite(*number) ? QString::number(*number, 'g', 9) : QString();
    if (const QStringList *texts = std::get_if<QStringList>(&cell))
        return texts->join(u'|');
    const QString *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

QString readableText(const ExportCell &cell)
{
    if (const double *number = std::get_if<double>(&cell))
        return cellText(std::round(*number * 1e3) / 1e3);
    const QStringList *texts = std::get_if<QStringList>(&cell);
    return texts ? texts->join(u", "_s) : cellText(cell);
}

bool isText(const ExportCell &cell)
{
    return std::holds_alternative<QString>(cell) || std::holds_alternative<QStringList>(cell);
}

bool isNumeric(const ExportTable &table, qsizetype column)
{
    bool isNumber = false;
    for (const QList<ExportCell> &row : table.rows) {
        if (isText(row[column]))
            return false;
        isNumber = isNumber || std::holds_alternative<double>(row[column]);
    }
    return isNumber;
}

namespace {

/// Text that a spreadsheet would take for a formula, with an apostrophe before it.
QString guarded(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()) ? u'\'' + text : text;
}

} // namespace

QString csvTextCell(QString text)
{
    text = guarded(text);
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"';
}

QByteArray csvOf(const ExportTable &table)
{
    QStringList header;
    for (const ExportColumn &column : table.columns)
        header.append(column.key);
    header.append(u"made_from"_s);
    QString text = header.join(u',') + "\r\n"_L1;
    const QString madeFrom = csvTextCell(madeFromText(table));
    for (const QList<ExportCell> &row : table.rows) {
        for (const ExportCell &cell : row)
            text += (isText(cell) ? csvTextCell(cellText(cell)) : cellText(cell)) + u',';
        text += madeFrom + "\r\n"_L1;
    }
    return "\xEF\xBB\xBF" + text.toUtf8();
}

QString plainTextOf(const ExportTable &table)
{
    const auto line = [](const QStringList &cells) { return cells.join(u'\t') + u'\n'; };
    QString text;
    for (const QList<ExportCell> &row : table.rows) {
        QStringList cells;
        for (const ExportCell &cell : row) {
            cells.append(isText(cell) ? guarded(readableText(cell).simplified()) : cellText(cell));
        }
        text += line(cells);
    }
    return text;
}

QList<ExportFormat> tableFormats(const ExportTable &table)
{
    return {{u".csv"_s, [&table] { return csvOf(table); }},
            {u".html"_s, [&table] { return htmlOf(table); }},
            {u".md"_s, [&table] { return markdownOf(table); }},
            {u".xlsx"_s, [&table] { return xlsxOf(table); }},
            {u".pdf"_s, [&table] { return pdfOf(table); }}};
}

} // namespace cineq
