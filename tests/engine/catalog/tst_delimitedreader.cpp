// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/delimitedreader.h"

#include <QTest>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

struct Read
{
    qint64 line = 0;
    QStringList fields;
    std::optional<CatalogIssue> issue;
};

std::vector<Read> readAll(const QByteArray &bytes)
{
    std::vector<Read> records;
    DelimitedReader reader(bytes);
    while (reader.next()) {
        Read record{reader.line(), {}, reader.issue()};
        if (!record.issue) {
            for (const QByteArrayView field : reader.fields())
                record.fields.append(QString::fromUtf8(field));
        }
        records.push_back(record);
    }
    return records;
}

QString described(const std::vector<Read> &records)
{
    QStringList texts;
    for (const Read &record : records) {
        texts.append(record.issue ? u"%1!%2"_s.arg(record.line).arg(static_cast<int>(record.issue->kind))
                                  : u"%1:%2"_s.arg(record.line).arg(record.fields.join(u'|')));
    }
    return texts.join(u' ');
}

QString brokenAt(int line)
{
    return u"%1!%2"_s.arg(line).arg(static_cast<int>(IssueKind::BrokenQuotes));
}

} // namespace

class TestDelimitedReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void next_yieldsRecordsWithTheirLines_data();
    void next_yieldsRecordsWithTheirLines();
    void brokenQuote_costsOneLine_data();
    void brokenQuote_costsOneLine();
    void brokenQuotes_costLinearTime_inHostileFiles();
    void field_isAnIssue_beyondLimit();
    void field_isAnIssue_withBadBytes_data();
    void field_isAnIssue_withBadBytes();
};

void TestDelimitedReader::next_yieldsRecordsWithTheirLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("byte order mark alone") << QByteArray("\xEF\xBB\xBF") << QString();
    QTest::newRow("blank lines alone") << QByteArray("\n \n\r\n") << QString();
    QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << u"1:a|b 2:c|d"_s;
    QTest::newRow("no last newline") << QByteArray("a,b\nc,d") << u"1:a|b 2:c|d"_s;
    QTest::newRow("last field empty, no last newline") << QByteArray("a,b\nc,") << u"1:a|b 2:c|"_s;
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,d\r\n") << u"1:a|b 2:c|d"_s;
    QTest::newRow("CR") << QByteArray("a,b\rc,d\r") << u"1:a|b 2:c|d"_s;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n")
                                     << u"1:a|b"_s;
    QTest::newRow("byte order mark and quotes") << QByteArray("\xEF\xBB\xBF\"a\",b\n") << u"1:a|b"_s;
    QTest::newRow("blank lines between") << QByteArray("\na,b\n\n   \nc,d\n\n") << u"2:a|b 5:c|d"_s;
    QTest::newRow("empty fields") << QByteArray("a,b,c\n,,\n") << u"1:a|b|c 2:||"_s;
    QTest::newRow("quoted delimiter") << QByteArray("a,b\n\"c,d\",e\n") << u"1:a|b 2:c,d|e"_s;
    QTest::newRow("quoted quote") << QByteArray("a,b\n\"c \"\"d\"\"\",e\n") << u"1:a|b 2:c \"d\"|e"_s;
    QTest::newRow("quoted newline") << QByteArray("a,b\n\"c\nd\",e\nf,g\n") << u"1:a|b 2:c\nd|e 4:f|g"_s;
    QTest::newRow("quoted CRLF") << QByteArray("a,b\r\n\"c\r\nd\",e\r\nf,g\r\n") << u"1:a|b 2:c\r\nd|e 4:f|g"_s;
    QTest::newRow("quoted blank line") << QByteArray("\"a\n\nb\"\nc\n") << u"1:a\n\nb 4:c"_s;
    QTest::newRow("semicolon") << QByteArray("a;b\nc,d;e\n") << u"1:a|b 2:c,d|e"_s;
    QTest::newRow("tab") << QByteArray("a\tb\n\t\n \td\n") << u"1:a|b 2:| 3:|d"_s;
    QTest::newRow("delimiter counts outside quotes")
        << QByteArray("\"a;b;c;d\",e\nf;g,h\n") << u"1:a;b;c;d|e 2:f;g|h"_s;
    QTest::newRow("one column") << QByteArray("a\nb\n") << u"1:a 2:b"_s;
    QTest::newRow("beyond ASCII") << QByteArray("é,日本\n") << u"1:é|日本"_s;
}

void TestDelimitedReader::next_yieldsRecordsWithTheirLines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(described(readAll(bytes)), expected);
}

void TestDelimitedReader::brokenQuote_costsOneLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");

    QTest::newRow("never closed") << QByteArray("a,b\n\"c,d\ne,f\ng,h\n") << u"1:a|b %1 3:e|f 4:g|h"_s.arg(brokenAt(2));
    QTest::newRow("never closed, last line") << QByteArray("a,b\n\"c,d") << u"1:a|b %1"_s.arg(brokenAt(2));
    QTest::newRow("closed by a later record")
        << QByteArray("a,b\n\"c,d\n\"e\",f\ng,h\n") << u"1:a|b %1 3:e|f 4:g|h"_s.arg(brokenAt(2));
    QTest::newRow("text behind a closing quote")
        << QByteArray("a,b\n\"c\"d,e\nf,g\n") << u"1:a|b %1 3:f|g"_s.arg(brokenAt(2));
    QTest::newRow("quote in a bare field")
        << QByteArray("a,b\nc 6\" d,e\nf,g\n") << u"1:a|b %1 3:f|g"_s.arg(brokenAt(2));
    QTest::newRow("CRLF") << QByteArray("a,b\r\n\"c,d\r\ne,f\r\n") << u"1:a|b %1 3:e|f"_s.arg(brokenAt(2));
    QTest::newRow("every line") << QByteArray("\"\n\"x\n\"\n") << u"%1 2:x\n"_s.arg(brokenAt(1));
}

void TestDelimitedReader::brokenQuote_costsOneLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(described(readAll(bytes)), expected);
}

void TestDelimitedReader::brokenQuotes_costLinearTime_inHostileFiles()
{
    // With quadratic work each of these would run into the suite's time limit.
    const int count = 400'000;
    QCOMPARE(readAll(QByteArray("a\"b\n").repeated(count)).size(), count);
    QCOMPARE(readAll(QByteArray("\"a\n") + QByteArray("b\n").repeated(count)).size(), count + 1);
    QCOMPARE(readAll(QByteArray("\"a\r") + QByteArray("\"\"\"\"\r").repeated(count)).size(), count + 1);
    QVERIFY(!readAll(QByteArray("\"a,\"\"\n").repeated(count)).empty());
}

void TestDelimitedReader::field_isAnIssue_beyondLimit()
{
    const QByteArray longest(kMaxFieldBytes, 'x');
    const auto records = readAll("a,b\nc," + longest + "\nd,\"" + longest + "y\"\ne,f\n");
    QCOMPARE(records.size(), 4);
    QVERIFY(!records[1].issue);
    QCOMPARE(records[1].fields.at(1).size(), kMaxFieldBytes);
    QVERIFY(records[2].issue);
    QCOMPARE(records[2].issue->kind, IssueKind::FieldTooLong);
    QCOMPARE(records[2].issue->line, 3);
    QCOMPARE(records[2].issue->column, 2);
    QCOMPARE(records[2].issue->text, QString::number(kMaxFieldBytes + 1));
    QCOMPARE(records[3].fields, (QStringList{u"e"_s, u"f"_s}));
}

void TestDelimitedReader::field_isAnIssue_withBadBytes_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<IssueKind>("kind");

    QTest::newRow("NUL") << QByteArray("x\0y", 3) << IssueKind::NulByte;
    QTest::newRow("Latin-1") << QByteArray("caf\xE9") << IssueKind::NotUtf8;
    QTest::newRow("overlong form") << QByteArray("\xC0\xAF") << IssueKind::NotUtf8;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << IssueKind::NotUtf8;
    QTest::newRow("cut short") << QByteArray("\xE6\x97") << IssueKind::NotUtf8;
}

void TestDelimitedReader::field_isAnIssue_withBadBytes()
{
    QFETCH(QByteArray, field);
    QFETCH(IssueKind, kind);
    const auto records = readAll("a,b\nc,é\nd,\"\n" + field + "\"\ne,f\n");
    QCOMPARE(records.size(), 4);
    QCOMPARE(records[1].fields, (QStringList{u"c"_s, u"é"_s}));
    QVERIFY(records[2].issue);
    QCOMPARE(records[2].issue->kind, kind);
    QCOMPARE(records[2].issue->line, 3);
    QCOMPARE(records[2].issue->column, 2);
    QCOMPARE(records[3].line, 5);
    QCOMPARE(records[3].fields, (QStringList{u"e"_s, u"f"_s}));
}

QTEST_GUILESS_MAIN(TestDelimitedReader)
#include "tst_delimitedreader.moc"
