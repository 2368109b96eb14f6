// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/delimitedtable.h"
#include "engine/exchange/exporttable.h"

#include <zlib.h>

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <limits>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

ExportTable tableOf(const QList<QList<ExportCell>> &rows)
{
    return {.title = u"Ada's <list> & more"_s,
            .columns = {{u"title"_s, u"Title"_s}, {u"year"_s, u"Year"_s}, {u"q"_s, u"Q"_s}},
            .rows = rows,
            .madeFrom = {{u"model"_s, u"00ff10"_s}, {u"seed"_s, u"12"_s}, {u"time"_s, u"2024-05-01T12:30:00Z"_s}}};
}

ExportTable small()
{
    return tableOf({{u"Heat"_s, 1995.0, 0.125}, {u"Amélie 東京 🎬"_s, {}, -0.5}});
}

/// The files of a ZIP archive by name, by its central directory.
QHash<QString, QByteArray> unzipped(const QByteArray &archive)
{
    const auto u16 = [&](qsizetype at) { return qFromLittleEndian<quint16>(archive.constData() + at); };
    const auto u32 = [&](qsizetype at) { return qFromLittleEndian<quint32>(archive.constData() + at); };
    QHash<QString, QByteArray> files;
    const qsizetype end = archive.lastIndexOf("PK\x05\x06");
    qsizetype at = end < 0 ? archive.size() : qsizetype(u32(end + 16));
    for (int left = end < 0 ? 0 : u16(end + 10); left > 0; --left) {
        const QByteArray name = archive.mid(at + 46, u16(at + 28));
        const qsizetype local = u32(at + 42);
        QByteArray packed = archive.mid(local + 30 + u16(local + 26) + u16(local + 28), u32(at + 20));
        QByteArray plain(qsizetype(u32(at + 24)), '\0');
        z_stream stream{};
        stream.next_in = reinterpret_cast<Bytef *>(packed.data());
        stream.avail_in = uInt(packed.size());
        stream.next_out = reinterpret_cast<Bytef *>(plain.data());
        stream.avail_out = uInt(plain.size());
        if (inflateInit2(&stream, -MAX_WBITS) == Z_OK && inflate(&stream, Z_FINISH) == Z_STREAM_END)
            files.insert(QString::fromUtf8(name), plain);
        inflateEnd(&stream);
        at += 46 + u16(at + 28) + u16(at + 30) + u16(at + 32);
    }
    return files;
}

} // namespace

class TestExportTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_areChosen_inTheOrderAsked();
    void unknownColumn_isRefused();
    void csv_isReadAgain_cellByCell();
    void formulas_cantRun_data();
    void formulas_cantRun();
    void html_standsAlone_andEscapes();
    void markdown_escapes_data();
    void markdown_escapes();
    void markdown_isAPipeTable();
    void plainText_isOneLineARow();
    void xlsx_holdsNumbersAndTexts();
    void xlsx_takesAnyText();
    void pdf_hasPagesForManyRows();
    void everyFormat_takesNoRows_data();
    void everyFormat_takesNoRows();
    void everyFormat_isWrittenWholeOrNotAtAll();
    void severalTexts_areJoined_forProgramsAndForPeople();
    void longerEnding_isMeant();
};

void TestExportTable::columns_areChosen_inTheOrderAsked()
{
    const Result<ExportTable> chosen = chooseColumns(small(), {u"q"_s, u" title"_s});
    QVERIFY(chosen);
    QCOMPARE(chosen->columns.size(), 2);
    QCOMPARE(chosen->columns[0].key, u"q"_s);
    QVERIFY(chosen->rows[0] == (QList<ExportCell>{0.125, u"Heat"_s}));
    QCOMPARE(chosen->madeFrom.size(), 3);
    QCOMPARE(chooseColumns(small(), {})->columns.size(), 3);
}

void TestExportTable::unknownColumn_isRefused()
{
    const Result<ExportTable> chosen = chooseColumns(small(), {u"title"_s, u"price"_s});
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().code, ErrorCode::ExportColumnUnknown);
    QCOMPARE(chosen.error().arguments, (QStringList{u"price"_s, u"title, year, q"_s}));
}

void TestExportTable::csv_isReadAgain_cellByCell()
{
    const QString quoted = u"A \"B\", C;\nD"_s;
    const QByteArray csv =
        csvOf(tableOf({{quoted, 1995.0, 0.125}, {u"Amélie"_s, {}, std::numeric_limits<double>::quiet_NaN()}}));
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                           "title,year,q,made_from\r\n"));
    Result<DelimitedTable> table = DelimitedTable::of(csv, {});
    QVERIFY(table);
    QVERIFY(table->next() && !table->issue());
    QCOMPARE(table->textAt(0), quoted);
    QCOMPARE(table->bytesAt(1), QByteArrayView("1995"));
    QCOMPARE(table->bytesAt(2), QByteArrayView("0.125"));
    QCOMPARE(table->textAt(3), u"model 00ff10; seed 12; time 2024-05-01T12:30:00Z"_s);
    QVERIFY(table->next() && !table->issue());
    QCOMPARE(table->textAt(0), u"Amélie"_s);
    QVERIFY(table->bytesAt(1).isEmpty() && table->bytesAt(2).isEmpty());
    QVERIFY(!table->next());
}

void TestExportTable::formulas_cantRun_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("equals") << u"=HYPERLINK(\"http://x\")"_s;
    QTest::newRow("plus") << u"+1"_s;
    QTest::newRow("minus") << u"-1+2"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s;
    QTest::newRow("return") << u"\r=1"_s;
}

void TestExportTable::formulas_cantRun()
{
    QFETCH(QString, text);
    const ExportTable table = tableOf({{text, -5.0, -0.25}});
    const QByteArray csv = csvOf(table);
    QVERIFY(csv.contains("\r\n\"'" + QString(text).replace(u"\""_s, u"\"\""_s).toUtf8() + "\",-5,-0.25,"));
    const QStringList cells = plainTextOf(table).split(u'\n')[0].split(u'\t');
    QCOMPARE(cells.size(), 3);
    QVERIFY(!u"=+-@"_s.contains(cells[0].front()));
    QCOMPARE(cells[1], u"-5"_s);
    const QHash<QString, QByteArray> files = unzipped(xlsxOf(table).value());
    QVERIFY(!files[u"xl/worksheets/sheet1.xml"_s].contains("<f>"));
}

void TestExportTable::html_standsAlone_andEscapes()
{
    const QByteArray html = htmlOf(tableOf({{u"<script>alert(1)</script>\"&"_s, 1995.0, 0.5}}));
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.contains("<td>&lt;script&gt;alert(1)&lt;/script&gt;&quot;&amp;</td><td class=\"number\">1995</td>"));
    QVERIFY(html.contains("<title>Ada's &lt;list&gt; &amp; more</title>"));
    QVERIFY(html.contains("<dt>model</dt><dd>00ff10</dd>"));
    QVERIFY(html.contains("prefers-color-scheme: dark"));
    QVERIFY(html.contains("type=\"search\""));
    QVERIFY(!html.contains("src=") && !html.contains("href=") && !html.contains("url("));
    QCOMPARE(html.count("<script>"), 1);
    const QString plain = htmlTableOf(small());
    QVERIFY(plain.startsWith(u"<table>"_s) && plain.contains(u"<td>Heat</td>"_s) && !plain.contains(u"<button>"_s));
}

void TestExportTable::markdown_escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("pipe") << u"a|b"_s << u"a\\|b"_s;
    QTest::newRow("emphasis") << u"*M*A*S*H_"_s << u"\\*M\\*A\\*S\\*H\\_"_s;
    QTest::newRow("link") << u"[x](http://y)"_s << u"\\[x\\](http://y)"_s;
    QTest::newRow("tag") << u"<b>"_s << u"\\<b\\>"_s;
    QTest::newRow("code") << u"`x`"_s << u"\\`x\\`"_s;
    QTest::newRow("backslash") << u"a\\|b"_s << u"a\\\\\\|b"_s;
    QTest::newRow("break") << u"a\nb"_s << u"a b"_s;
}

void TestExportTable::markdown_escapes()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QVERIFY(markdownTableOf(tableOf({{text, {}, {}}})).endsWith(u"| "_s + cell + u" |  |  |\n"_s));
}

void TestExportTable::markdown_isAPipeTable()
{
    QCOMPARE(QString::fromUtf8(markdownOf(small())),
             u"# Ada's \\<list\\> \\& more\n\n| Title | Year | Q |\n| --- | ---: | ---: |\n"
             "| Heat | 1995 | 0.125 |\n| Amélie 東京 🎬 |  | -0.5 |\n\n"
             "- model: 00ff10\n- seed: 12\n- time: 2024-05-01T12:30:00Z\n"_s);
}

void TestExportTable::plainText_isOneLineARow()
{
    QCOMPARE(plainTextOf(tableOf({{u"a\tb\nc"_s, 1995.0, {}}})), u"a b c\t1995\t\n"_s);
}

void TestExportTable::xlsx_holdsNumbersAndTexts()
{
    const Result<QByteArray> bytes = xlsxOf(small());
    QVERIFY(bytes);
    const QHash<QString, QByteArray> files = unzipped(*bytes);
    const QByteArray sheet = files[u"xl/worksheets/sheet1.xml"_s];
    QVERIFY(sheet.contains("<c r=\"B2\"><v>1995</v></c>"));
    QVERIFY(sheet.contains("<c r=\"C3\"><v>-0.5</v></c>"));
    QVERIFY(sheet.contains("<c r=\"A2\" t=\"s\">"));
    QVERIFY(!sheet.contains("r=\"B3\""));
    QVERIFY(sheet.contains("state=\"frozen\"") && sheet.contains("<autoFilter ref=\"A1:C3\"/>"));
    const QByteArray strings = files[u"xl/sharedStrings.xml"_s];
    for (const QByteArray &text : {QByteArray("Title"), QByteArray("Amélie 東京 🎬"), QByteArray("00ff10")})
        QVERIFY(strings.contains(">" + text + "<"));
}

void TestExportTable::xlsx_takesAnyText()
{
    const Result<QByteArray> bytes =
        xlsxOf(tableOf({{QString(100'000, u'x'), 1.0, std::numeric_limits<double>::infinity()},
                        {QString(QChar(0x01)) + u"]]>&<\"_x0041_"_s, 1.0, 2.0},
                        {QString(QChar(0xD800)), {}, {}},
                        {u""_s, {}, {}}}));
    QVERIFY(bytes);
    QVERIFY(unzipped(*bytes).contains(u"xl/worksheets/sheet1.xml"_s));
}

void TestExportTable::pdf_hasPagesForManyRows()
{
    const auto pagesOf = [](const QByteArray &pdf) { return pdf.count("/Type /Page\n"); };
    const QByteArray one = pdfOf(small());
    QVERIFY(one.startsWith("%PDF-") && one.trimmed().endsWith("%%EOF"));
    QCOMPARE(pagesOf(one), 1);
    QVERIFY(one.contains("/FontFile2")); // text is drawn, not left out for want of a font
    QList<QList<ExportCell>> rows;
    for (int i = 0; i < 200; ++i)
        rows.append({u"Movie %1"_s.arg(i), 1900.0 + i, i / 200.0});
    const QByteArray many = pdfOf(tableOf(rows));
    QVERIFY(pagesOf(many) >= 4 && pagesOf(many) <= 8);
}

void TestExportTable::everyFormat_takesNoRows_data()
{
    QTest::addColumn<QString>("ending");
    const ExportTable none;
    for (const ExportFormat &format : tableFormats(none))
        QTest::newRow(qPrintable(format.ending)) << format.ending;
}

void TestExportTable::everyFormat_takesNoRows()
{
    QFETCH(QString, ending);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list"_s + ending.toUpper());
    for (const ExportTable &table : {tableOf({}), ExportTable{}}) {
        const Result<void> written = writeExport(path, tableFormats(table));
        QVERIFY(written);
        QVERIFY(QFile(path).size() > 0);
    }
}

void TestExportTable::everyFormat_isWrittenWholeOrNotAtAll()
{
    const ExportTable table = small();
    const QTemporaryDir folder;
    for (const ExportFormat &format : tableFormats(table)) {
        const QString path = folder.filePath(u"none/list"_s + format.ending);
        const Result<void> written = writeExport(path, tableFormats(table));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
        QCOMPARE(written.error().file, path);
    }
    const Result<void> unknown = writeExport(folder.filePath(u"list.doc"_s), tableFormats(table));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().arguments, (QStringList{u"doc"_s, u".csv, .html, .md, .xlsx, .pdf"_s}));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestExportTable::severalTexts_areJoined_forProgramsAndForPeople()
{
    const ExportTable table = tableOf({{QStringList{u"Crime"_s, u"Drama|Noir"_s}, 1995.0, 0.123456789}});
    QVERIFY(csvOf(table).contains("\r\n\"Crime|Drama|Noir\",1995,0.123456789,"));
    QVERIFY(htmlTableOf(table).contains(u"<td>Crime, Drama|Noir</td>"_s));
    QVERIFY(htmlTableOf(table).contains(u">0.123<"_s));
    QCOMPARE(plainTextOf(table), u"Crime, Drama|Noir\t1995\t0.123456789\n"_s);
    QVERIFY(unzipped(xlsxOf(table).value())[u"xl/worksheets/sheet1.xml"_s].contains("<v>0.123456789</v>"));
}

void TestExportTable::longerEnding_isMeant()
{
    const QTemporaryDir folder;
    const QList<ExportFormat> formats{{u".csv"_s, [] { return QByteArray("short"); }},
                                      {u".letterboxd.csv"_s, [] { return QByteArray("long"); }}};
    for (const auto &[name, content] : {std::pair(u"a.csv"_s, "short"), std::pair(u"a.Letterboxd.CSV"_s, "long")}) {
        QVERIFY(writeExport(folder.filePath(name), formats));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(content));
    }
}

QTEST_MAIN(TestExportTable)
#include "tst_exporttable.moc"
