// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/exporttable.h"

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

/// Text on one line that Markdown takes for nothing but text.
QString escaped(const QString &text)
{
    static const QString kSpecial = u"\\`*_{}[]<>#!|~&$"_s;
    QString result;
    for (const QChar c : text.simplified()) {
        if (kSpecial.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QString lineOf(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

} // namespace

QString markdownTableOf(const ExportTable &table)
{
    QStringList header;
    QStringList rule;
    for (qsizetype column = 0; column < table.columns.size(); ++column) {
        header.append(escaped(table.columns[column].heading));
        rule.append(isNumeric(table, column) ? u"---:"_s : u"---"_s);
    }
    QString text = lineOf(header) + lineOf(rule);
    for (const QList<ExportCell> &row : table.rows) {
        QStringList cells;
        for (const ExportCell &cell : row)
            cells.append(isText(cell) ? escaped(readableText(cell)) : readableText(cell));
        text += lineOf(cells);
    }
    return text;
}

QByteArray markdownOf(const ExportTable &table)
{
    QString text = u"# "_s + escaped(table.title) + u"\n\n"_s + markdownTableOf(table) + u'\n';
    for (const auto &[what, value] : table.madeFrom)
        text += u"- "_s + escaped(what) + u": "_s + escaped(value) + u'\n';
    return text.toUtf8();
}

} // namespace cineq
