// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/exporttable.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

struct XlsxText
{
    Q_DECLARE_TR_FUNCTIONS(cineq::XlsxText)
};

constexpr qsizetype kMostCharacters = 32'767; // of a cell, by the format
constexpr qsizetype kWidestColumn = 60;

QByteArray textBytes(const QString &text)
{
    return text.left(kMostCharacters).toUtf8();
}

lxw_error writeTable(lxw_worksheet *sheet, lxw_format *bold, const ExportTable &table)
{
    lxw_error error = LXW_NO_ERROR;
    const auto note = [&](lxw_error result) { error = error == LXW_NO_ERROR ? result : error; };
    const auto lastColumn = static_cast<lxw_col_t>(std::max<qsizetype>(table.columns.size() - 1, 0));
    for (qsizetype place = 0; place < table.columns.size(); ++place) {
        const auto column = static_cast<lxw_col_t>(place);
        const QString &heading = table.columns[place].heading;
        note(worksheet_write_string(sheet, 0, column, textBytes(heading).constData(), bold));
        qsizetype width = heading.size();
        lxw_row_t line = 0;
        for (const QList<ExportCell> &row : table.rows) {
            const ExportCell &cell = row[place];
            const QString text = readableText(cell);
            width = std::max(width, text.size());
            ++line;
            if (isText(cell) && !text.isEmpty())
                note(worksheet_write_string(sheet, line, column, textBytes(text).constData(), nullptr));
            else if (const double *number = std::get_if<double>(&cell); number && std::isfinite(*number))
                note(worksheet_write_number(sheet, line, column, *number, nullptr));
        }
        note(worksheet_set_column(sheet, column, column, double(std::min(width, kWidestColumn)) + 2.0, nullptr));
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (!table.rows.isEmpty())
        note(worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()), lastColumn));
    return error;
}

lxw_error writeMadeFrom(lxw_worksheet *sheet, lxw_format *bold, const ExportTable &table)
{
    lxw_error error = worksheet_set_column(sheet, 0, 1, 30.0, nullptr);
    lxw_row_t line = 0;
    for (const auto &[what, value] : table.madeFrom) {
        for (const lxw_error result : {worksheet_write_string(sheet, line, 0, textBytes(what).constData(), bold),
                                       worksheet_write_string(sheet, line, 1, textBytes(value).constData(), nullptr)})
            error = error == LXW_NO_ERROR ? result : error;
        ++line;
    }
    return error;
}

} // namespace

Result<QByteArray> xlsxOf(const ExportTable &table)
{
    const QTemporaryDir folder; // the library writes to a file
    const QString path = folder.filePath(u"table.xlsx"_s);
    const QByteArray encodedPath = QFile::encodeName(path);
    const QByteArray encodedFolder = QFile::encodeName(folder.path());
    QByteArray tmpdir = encodedFolder;
    lxw_workbook_options options{.constant_memory = LXW_FALSE, .tmpdir = tmpdir.data(), .use_zip64 = LXW_FALSE};
    lxw_workbook *workbook = folder.isValid() ? workbook_new_opt(encodedPath.constData(), &options) : nullptr;
    if (!workbook)
        return failure(ErrorCode::WriteFailed, {}, {folder.errorString()});
    lxw_format *bold = workbook_add_format(workbook);
    format_set_bold(bold);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, textBytes(XlsxText::tr("Movies")).constData());
    lxw_worksheet *origin = workbook_add_worksheet(workbook, textBytes(XlsxText::tr("Made from")).constData());
    lxw_error error = sheet && origin ? writeTable(sheet, bold, table) : LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE;
    if (error == LXW_NO_ERROR)
        error = writeMadeFrom(origin, bold, table);
    const lxw_error closed = workbook_close(workbook); // frees it too
    if (error == LXW_NO_ERROR)
        error = closed;
    QFile file(path);
    if (error != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::WriteFailed, {},
                       {error != LXW_NO_ERROR ? QString::fromUtf8(lxw_strerror(error)) : file.errorString()});
    return file.readAll();
}

} // namespace cineq
