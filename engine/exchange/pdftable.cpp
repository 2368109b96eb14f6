// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/exporttable.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kManyColumns = 7; // from which the page lies on its side

void fill(QTextDocument &document, const ExportTable &table)
{
    QTextCursor cursor(&document);
    cursor.beginEditBlock(); // laid out once, at the end
    QTextCharFormat plain;
    plain.setFontPointSize(8.5);
    QTextCharFormat bold = plain;
    bold.setFontWeight(QFont::Bold);
    QTextCharFormat heading = bold;
    heading.setFontPointSize(15.0);
    cursor.insertText(table.title, heading);

    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setCellPadding(3.0);
    format.setCellSpacing(0.0);
    format.setBorderCollapse(true);
    format.setBorder(0.5);
    format.setBorderBrush(QColor(0xB0, 0xB0, 0xB8));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *grid = cursor.insertTable(int(table.rows.size()) + 1, std::max(int(table.columns.size()), 1), format);
    for (int column = 0; column < table.columns.size(); ++column) {
        QTextTableCell cell = grid->cellAt(0, column);
        QTextTableCellFormat shaded;
        shaded.setBackground(QColor(0xEC, 0xEC, 0xF1));
        cell.setFormat(shaded);
        cell.firstCursorPosition().insertText(table.columns[column].heading, bold);
    }
    for (int row = 0; row < table.rows.size(); ++row) {
        for (int column = 0; column < table.columns.size(); ++column) {
            const ExportCell &cell = table.rows[row][column];
            QTextCursor at = grid->cellAt(row + 1, column).firstCursorPosition();
            if (std::holds_alternative<double>(cell)) {
                QTextBlockFormat right;
                right.setAlignment(Qt::AlignRight);
                at.setBlockFormat(right);
            }
            at.insertText(readableText(cell).simplified(), plain);
        }
    }
    cursor.movePosition(QTextCursor::End);
    for (const auto &[what, value] : table.madeFrom) {
        cursor.insertBlock();
        cursor.insertText(what + u": "_s, bold);
        cursor.insertText(value, plain);
    }
    cursor.endEditBlock();
}

} // namespace

QByteArray pdfOf(const ExportTable &table)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(table.title);
    writer.setCreator(u"CineQ"_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(table.columns.size() < kManyColumns ? QPageLayout::Portrait : QPageLayout::Landscape);
    writer.setPageMargins({}); // the document has its own
    QTextDocument document;
    fill(document, table);
    document.print(&writer); // numbers the pages
    return bytes;
}

} // namespace cineq
