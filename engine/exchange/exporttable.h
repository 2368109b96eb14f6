// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/exportfile.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace cineq {

/// One column of a table that people take along.
struct ExportColumn
{
    QString key;     ///< name in CSV and in commands
    QString heading; ///< for people to read
};

/// Nothing, a number, a text or several. A number that is not finite is written as nothing.
using ExportCell = std::variant<std::monostate, double, QString, QStringList>;

/// A table to be written as a file, and what it was made from. Every row has as many cells as there are columns.
struct ExportTable
{
    QString title;
    QList<ExportColumn> columns;
    QList<QList<ExportCell>> rows;
    QList<std::pair<QString, QString>> madeFrom; ///< what, value: model, seed, data, filters, time
};

/// The table with these columns alone, in this order; an empty choice is all of them. Fails with ExportColumnUnknown.
[[nodiscard]] Result<ExportTable> chooseColumns(const ExportTable &table, const QStringList &keys);

/// "model 3fa1...; seed 7; ...", on one line.
[[nodiscard]] QString madeFromText(const ExportTable &table);

/// The cell for programs: numbers in C locale with up to nine digits, several texts joined by "|".
[[nodiscard]] QString cellText(const ExportCell &cell);
/// The cell for people: numbers with up to three decimals, several texts joined by ", ".
[[nodiscard]] QString readableText(const ExportCell &cell);
[[nodiscard]] bool isText(const ExportCell &cell);

/// Whether the column holds numbers, and nothing but them.
[[nodiscard]] bool isNumeric(const ExportTable &table, qsizetype column);

/// UTF-8 with byte order mark, RFC 4180, one more column "made_from". Text that a spreadsheet would take for a formula
/// (= + - @, tab or return in front) gets an apostrophe before it.
[[nodiscard]] QByteArray csvOf(const ExportTable &table);
/// A cell of such a file, in quotes.
[[nodiscard]] QString csvTextCell(QString text);

/// A page that needs nothing beside it: search, sorting by a click on a heading, light or dark as the system is.
[[nodiscard]] QByteArray htmlOf(const ExportTable &table);
/// The table alone, for the clipboard.
[[nodiscard]] QString htmlTableOf(const ExportTable &table);

/// A heading, a pipe table as GitHub and Pandoc read it, and what it was made from.
[[nodiscard]] QByteArray markdownOf(const ExportTable &table);
/// The table alone, for the clipboard.
[[nodiscard]] QString markdownTableOf(const ExportTable &table);

/// Tab-separated lines without a heading, for the clipboard: breaks and tabs in cells become spaces, formulas are
/// guarded as in CSV.
[[nodiscard]] QString plainTextOf(const ExportTable &table);

/// A workbook with the table on its first sheet (header frozen, filters on, text never a formula) and what it was made
/// from on its second. Fails with WriteFailed.
[[nodiscard]] Result<QByteArray> xlsxOf(const ExportTable &table);

/// A4 pages with page numbers, the header row on each. Needs a QGuiApplication.
[[nodiscard]] QByteArray pdfOf(const ExportTable &table);

/// All of these by ending: .csv, .html, .md, .xlsx, .pdf. The table has to outlive them.
[[nodiscard]] QList<ExportFormat> tableFormats(const ExportTable &table);

} // namespace cineq
