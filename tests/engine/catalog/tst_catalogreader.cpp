// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalogreader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

QString catalogPath(const QString &name)
{
    return QStringLiteral(CINEQ_TEST_DATA "/catalogs/") + name;
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(u"catalog.csv"_s));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QString noUsableRow(IssueKind kind, const QString &text = {})
{
    return QString::number(static_cast<int>(kind)) + u'|' + text;
}

} // namespace

class TestCatalogReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void file_failsWithItsReason_data();
    void file_failsWithItsReason();
    void path_failsWithItsReason_data();
    void path_failsWithItsReason();
    void file_failsAsUnreadable_withoutPermission();
    void file_isRead_whateverItsShape_data();
    void file_isRead_whateverItsShape();
    void row_isSkippedWithReason_data();
    void row_isSkippedWithReason();
    void row_isSkipped_whenFieldIsTooLong();
    void value_isAccepted_data();
    void value_isAccepted();
    void repeatedId_isSkipped_andFirstStays();
    void numbering_countsSkippedRows();
    void cineq_isRead_withEveryColumn();
    void reference_isRead_withCommaLists();
    void movieLens_isRead_withTitleTakenApart();
    void quotedValue_isShortened_inIssue();
    void referenceCatalog_isReadWhole();
    void bundledCatalog_isReadWhole();
};

void TestCatalogReader::file_failsWithItsReason_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("arguments");

    const auto row = [](const char *name, ErrorCode code, qint64 line = 0, const QString &arguments = {}) {
        QTest::newRow(name) << QString::fromLatin1(name) << code << line << arguments;
    };
    const QString needed = u"title, movie_name"_s;
    row("missing.csv", ErrorCode::FileMissing);
    row("empty.csv/below_a_file.csv", ErrorCode::FileMissing);
    row("empty.csv", ErrorCode::FileEmpty);
    row("blank_lines.csv", ErrorCode::FileEmpty);
    row("header_only.csv", ErrorCode::HeaderOnly);
    row("wrong_columns.csv", ErrorCode::TitleColumnMissing, 0, u"name, price, stock|"_s + needed);
    row("nul_bytes.csv", ErrorCode::FileBinary, 2);
    row("utf16.csv", ErrorCode::FileBinary, 1);
    row("broken_quotes.csv", ErrorCode::NoUsableRow, 2, noUsableRow(IssueKind::BrokenQuotes));
    row("latin1.csv", ErrorCode::NoUsableRow, 2, noUsableRow(IssueKind::NotUtf8));
    row("latin1_header.csv", ErrorCode::NoUsableRow, 1, noUsableRow(IssueKind::NotUtf8));
    row("bad_ratings.csv", ErrorCode::NoUsableRow, 2, noUsableRow(IssueKind::RatingInvalid, u"N/A"_s));
    row("no_titles.csv", ErrorCode::NoUsableRow, 2, noUsableRow(IssueKind::TitleMissing));
    row("short_rows.csv", ErrorCode::NoUsableRow, 2, noUsableRow(IssueKind::ColumnsMissing, u"2"_s));
    row("missing_ids.csv", ErrorCode::NoUsableRow, 2, noUsableRow(IssueKind::IdMissing));
    row("bad_years.csv", ErrorCode::NoUsableRow, 2, noUsableRow(IssueKind::YearInvalid, u"soon"_s));
    row("repeated_ids_unusable.csv", ErrorCode::NoUsableRow, 2, noUsableRow(IssueKind::TitleMissing));
}

void TestCatalogReader::file_failsWithItsReason()
{
    QFETCH(QString, name);
    const auto catalog = readCatalog(catalogPath(name));
    QVERIFY(!catalog);
    QTEST(catalog.error().code, "code");
    QTEST(catalog.error().line, "line");
    QTEST(catalog.error().arguments.join(u'|'), "arguments");
    QCOMPARE(catalog.error().file, catalogPath(name));
}

void TestCatalogReader::path_failsWithItsReason_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("empty path") << QString() << ErrorCode::FileMissing;
    QTest::newRow("directory") << QDir::tempPath() << ErrorCode::FileIsDirectory;
#ifdef Q_OS_UNIX
    QTest::newRow("endless device") << u"/dev/zero"_s << ErrorCode::FileNotRegular;
    QTest::newRow("pipe") << u"pipe"_s << ErrorCode::FileNotRegular;
    QTest::newRow("link to nothing") << u"link"_s << ErrorCode::FileMissing;
    QTest::newRow("link to itself") << u"loop"_s << ErrorCode::FileUnreadable;
#endif
}

void TestCatalogReader::path_failsWithItsReason()
{
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    const QTemporaryDir folder;
#ifdef Q_OS_UNIX
    if (path == "pipe"_L1 || path == "link"_L1 || path == "loop"_L1) {
        const QString target = path == "loop"_L1 ? path : u"nothing"_s;
        const QString made = folder.filePath(path);
        QVERIFY(path == "pipe"_L1 ? ::mkfifo(QFile::encodeName(made).constData(), 0600) == 0
                                  : QFile::link(folder.filePath(target), made));
        path = made;
    }
#endif
    const auto catalog = readCatalog(path);
    QVERIFY(!catalog);
    QCOMPARE(catalog.error().code, code);
    QCOMPARE(catalog.error().arguments.size(), code == ErrorCode::FileUnreadable ? 1 : 0);
}

void TestCatalogReader::file_failsAsUnreadable_withoutPermission()
{
#ifdef Q_OS_UNIX
    if (::geteuid() == 0)
        QSKIP("permissions don't bind root");
#endif
    const QTemporaryDir folder;
    const QString path = written(folder, "title\nQuarry Road\n");
    QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions()));
    const auto catalog = readCatalog(path);
    QVERIFY(!catalog);
    QCOMPARE(catalog.error().code, ErrorCode::FileUnreadable);
    QVERIFY(!catalog.error().arguments.value(0).isEmpty());
}

void TestCatalogReader::file_isRead_whateverItsShape_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("byte order mark") << u"bom.csv"_s;
    QTest::newRow("semicolons") << u"semicolon.csv"_s;
    QTest::newRow("tabs") << u"tab.tsv"_s;
    QTest::newRow("CRLF") << u"crlf.csv"_s;
    QTest::newRow("CR") << u"cr.csv"_s;
    QTest::newRow("no last newline") << u"no_last_newline.csv"_s;
}

void TestCatalogReader::file_isRead_whateverItsShape()
{
    QFETCH(QString, name);
    const auto read = readCatalog(catalogPath(name));
    QVERIFY(read);
    const Catalog &catalog = **read;
    QVERIFY(catalog.issues().empty());
    QCOMPARE(catalog.size(), 2);
    QCOMPARE(catalog.idAt(0), u"7"_s);
    QCOMPARE(catalog.originalTitleAt(0), u"Zoutstad"_s);
    QCOMPARE(catalog.terms(TermKind::Genre).namesAt(0), (QStringList{u"Drama"_s, u"Mystery"_s}));
    QCOMPARE(catalog.ratingAt(0), 7.4F);
    QCOMPARE(catalog.titleAt(1), u"Été"_s);
    QCOMPARE(catalog.yearAt(1), 2003);
    QCOMPARE(catalog.ratingAt(1), 6.0F);
}

void TestCatalogReader::row_isSkippedWithReason_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<IssueKind>("kind");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");

    const auto add = [](const char *name, const QByteArray &row, IssueKind kind, int column, const QString &text = {}) {
        QTest::newRow(name) << row << kind << column << text;
    };
    add("title empty", "2,,1999,5,10", IssueKind::TitleMissing, 2);
    add("title of spaces", "2,\"  \",1999,5,10", IssueKind::TitleMissing, 2);
    add("id empty", ",Pier,1999,5,10", IssueKind::IdMissing, 1);
    add("id repeated", "1,Pier,1999,5,10", IssueKind::IdRepeated, 1, u"1"_s);
    add("rating a word", "2,Pier,1999,N/A,10", IssueKind::RatingInvalid, 4, u"N/A"_s);
    add("rating too high", "2,Pier,1999,99,10", IssueKind::RatingInvalid, 4, u"99"_s);
    add("rating just too high", "2,Pier,1999,10.01,10", IssueKind::RatingInvalid, 4, u"10.01"_s);
    add("rating negative", "2,Pier,1999,-1,10", IssueKind::RatingInvalid, 4, u"-1"_s);
    add("rating nan", "2,Pier,1999,nan,10", IssueKind::RatingInvalid, 4, u"nan"_s);
    add("rating infinite", "2,Pier,1999,inf,10", IssueKind::RatingInvalid, 4, u"inf"_s);
    add("rating with unit", "2,Pier,1999,7.1/10,10", IssueKind::RatingInvalid, 4, u"7.1/10"_s);
    add("rating with decimal comma", "2,Pier,1999,\"7,1\",10", IssueKind::RatingInvalid, 4, u"7,1"_s);
    add("rating beyond double", "2,Pier,1999,1e999,10", IssueKind::RatingInvalid, 4, u"1e999"_s);
    add("year a word", "2,Pier,soon,5,10", IssueKind::YearInvalid, 3, u"soon"_s);
    add("year with fraction", "2,Pier,1999.5,5,10", IssueKind::YearInvalid, 3, u"1999.5"_s);
    add("year before film", "2,Pier,1066,5,10", IssueKind::YearInvalid, 3, u"1066"_s);
    add("year too late", "2,Pier,20010,5,10", IssueKind::YearInvalid, 3, u"20010"_s);
    add("votes a word", "2,Pier,1999,5,many", IssueKind::VotesInvalid, 5, u"many"_s);
    add("votes negative", "2,Pier,1999,5,-2", IssueKind::VotesInvalid, 5, u"-2"_s);
    add("votes beyond int", "2,Pier,1999,5,3000000000", IssueKind::VotesInvalid, 5, u"3000000000"_s);
    add("field missing", "2,Pier,1999,5", IssueKind::ColumnsMissing, 0, u"4"_s);
    add("field too many", "2,Pier,1999,5,10,x", IssueKind::ColumnsMissing, 0, u"6"_s);
    add("quote broken", "2,\"Pier,1999,5,10", IssueKind::BrokenQuotes, 0);
    add("Latin-1", "2,\xC9t\xE9,1999,5,10", IssueKind::NotUtf8, 2);
}

void TestCatalogReader::row_isSkippedWithReason()
{
    QFETCH(QByteArray, row);
    const QTemporaryDir folder;
    const auto read =
        readCatalog(written(folder, "id,title,year,rating,votes\n1,First,1990,1,1\n" + row + "\n3,Third,1993,3,3\n"));
    QVERIFY(read);
    const Catalog &catalog = **read;
    QCOMPARE(catalog.size(), 2);
    QCOMPARE(catalog.titleAt(0), u"First"_s);
    QCOMPARE(catalog.titleAt(1), u"Third"_s);
    QCOMPARE(catalog.issues().size(), 1);
    QTEST(catalog.issues()[0].kind, "kind");
    QTEST(catalog.issues()[0].column, "column");
    QTEST(catalog.issues()[0].text, "text");
    QCOMPARE(catalog.issues()[0].line, 3);
}

void TestCatalogReader::row_isSkipped_whenFieldIsTooLong()
{
    const QTemporaryDir folder;
    const QByteArray megabyte(1 << 20, 'x');
    const auto read = readCatalog(written(folder, "title,synopsis\nFirst,a\nSecond," + megabyte + "\nThird,c\n"));
    QVERIFY(read);
    QCOMPARE((*read)->size(), 2);
    QCOMPARE((*read)->issues().size(), 1);
    QCOMPARE((*read)->issues()[0].kind, IssueKind::FieldTooLong);
    QCOMPARE((*read)->issues()[0].line, 3);
    QCOMPARE((*read)->issues()[0].text, u"1048576"_s);
}

void TestCatalogReader::value_isAccepted_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<int>("year");
    QTest::addColumn<double>("rating");
    QTest::addColumn<int>("votes");

    QTest::newRow("nothing known") << QByteArray("1,Pier,,,") << 0 << std::nan("") << -1;
    QTest::newRow("spaces") << QByteArray("1,Pier, 1999 , 5 ,\" 10 \"") << 1999 << 5.0 << 10;
    QTest::newRow("lowest") << QByteArray("1,Pier,1874,0,0") << 1874 << 0.0 << 0;
    QTest::newRow("highest") << QByteArray("1,Pier,2100,10,2147483647") << 2100 << 10.0 << 2147483647;
    QTest::newRow("whole numbers with .0") << QByteArray("1,Pier,1999.0,5.0,10.0") << 1999 << 5.0 << 10;
}

void TestCatalogReader::value_isAccepted()
{
    QFETCH(QByteArray, row);
    QFETCH(double, rating);
    const QTemporaryDir folder;
    const auto read = readCatalog(written(folder, "id,title,year,rating,votes\n" + row + "\n"));
    QVERIFY(read);
    QTEST((*read)->yearAt(0), "year");
    QTEST((*read)->votesAt(0), "votes");
    QVERIFY(std::isnan(rating) ? std::isnan((*read)->ratingAt(0)) : (*read)->ratingAt(0) == static_cast<float>(rating));
}

void TestCatalogReader::repeatedId_isSkipped_andFirstStays()
{
    const auto read = readCatalog(catalogPath(u"repeated_ids.csv"_s));
    QVERIFY(read);
    const Catalog &catalog = **read;
    QCOMPARE(catalog.size(), 3);
    QCOMPARE(catalog.titleAt(catalog.rowOf(u"1"_s).value()), u"Quarry Road"_s);
    QCOMPARE(catalog.issues().size(), 1);
    QCOMPARE(catalog.issues()[0].kind, IssueKind::IdRepeated);
    QCOMPARE(catalog.issues()[0].line, 4);
}

void TestCatalogReader::numbering_countsSkippedRows()
{
    const auto read = readCatalog(catalogPath(u"some_bad_rows.csv"_s));
    QVERIFY(read);
    const Catalog &catalog = **read;
    QCOMPARE(catalog.size(), 3);
    QCOMPARE(catalog.idAt(0), u"1"_s);
    QCOMPARE(catalog.idAt(1), u"4"_s);
    QCOMPARE(catalog.titleAt(1), u"Glass Hill"_s);
    QCOMPARE(catalog.idAt(2), u"7"_s);
    QCOMPARE(catalog.titleAt(2), u"Old Mill"_s);

    std::vector<std::pair<qint64, IssueKind>> issues;
    for (const CatalogIssue &issue : catalog.issues())
        issues.emplace_back(issue.line, issue.kind);
    const std::vector<std::pair<qint64, IssueKind>> expected{{4, IssueKind::RatingInvalid},
                                                             {5, IssueKind::BrokenQuotes},
                                                             {7, IssueKind::ColumnsMissing},
                                                             {8, IssueKind::TitleMissing}};
    QCOMPARE(issues, expected);

    const auto plain = readCatalog(catalogPath(u"title_only.csv"_s));
    QVERIFY(plain);
    QCOMPARE((*plain)->format(), CatalogFormat::CineQ);
    QCOMPARE((*plain)->idAt(1), u"2"_s);
}

void TestCatalogReader::cineq_isRead_withEveryColumn()
{
    const auto read = readCatalog(catalogPath(u"cineq.csv"_s));
    QVERIFY(read);
    const Catalog &catalog = **read;
    QCOMPARE(catalog.format(), CatalogFormat::CineQ);
    QCOMPARE(catalog.path(), catalogPath(u"cineq.csv"_s));
    const Movie movie = catalog.movieAt(0);
    QCOMPARE(movie.id, u"tt7"_s);
    QCOMPARE(movie.title, u"Salt Harbour"_s);
    QCOMPARE(movie.originalTitle, u"Zoutstad"_s);
    QCOMPARE(movie.year, 1999);
    QCOMPARE(movie.terms[static_cast<int>(TermKind::Genre)], (QStringList{u"Drama"_s, u"Mystery"_s}));
    QCOMPARE(movie.terms[static_cast<int>(TermKind::Tag)], (QStringList{u"Sea"_s, u"Storm"_s}));
    QCOMPARE(movie.terms[static_cast<int>(TermKind::Director)], QStringList{u"Ada Kok"_s});
    QCOMPARE(movie.terms[static_cast<int>(TermKind::Cast)], (QStringList{u"Jan Vos"_s, u"Mia Berg"_s}));
    QCOMPARE(movie.terms[static_cast<int>(TermKind::Country)], QStringList{u"Netherlands"_s});
    QCOMPARE(movie.terms[static_cast<int>(TermKind::Language)], (QStringList{u"Dutch"_s, u"English"_s}));
    QCOMPARE(movie.votes, 120);
    QCOMPARE(movie.synopsis, u"A harbour, a storm\nand a \"quoted\" word."_s);
    QVERIFY(catalog.originalTitleAt(1).isEmpty());
}

void TestCatalogReader::reference_isRead_withCommaLists()
{
    const auto read = readCatalog(catalogPath(u"reference.csv"_s));
    QVERIFY(read);
    const Catalog &catalog = **read;
    QCOMPARE(catalog.format(), CatalogFormat::Reference);
    QCOMPARE(catalog.idAt(1), u"2"_s);
    QCOMPARE(catalog.terms(TermKind::Genre).namesAt(0), (QStringList{u"Drama"_s, u"Period Drama"_s}));
    QCOMPARE(catalog.synopsisAt(0), u"Stone, dust and debts."_s);
    QVERIFY(std::isnan(catalog.ratingAt(1)));
}

void TestCatalogReader::movieLens_isRead_withTitleTakenApart()
{
    const auto read = readCatalog(catalogPath(u"movielens.csv"_s));
    QVERIFY(read);
    const Catalog &catalog = **read;
    QCOMPARE(catalog.format(), CatalogFormat::MovieLens);
    const int row = catalog.rowOf(u"29"_s).value();
    QCOMPARE(catalog.titleAt(row), u"The City of Lost Children"_s);
    QCOMPARE(catalog.originalTitleAt(row), u"La Cité des enfants perdus"_s);
    QCOMPARE(catalog.yearAt(row), 1995);
    QCOMPARE(catalog.terms(TermKind::Genre).namesAt(row), (QStringList{u"Adventure"_s, u"Drama"_s}));
    const int bare = catalog.rowOf(u"1000"_s).value();
    QCOMPARE(catalog.yearAt(bare), 0);
    QVERIFY(catalog.terms(TermKind::Genre).termsAt(bare).empty());
}

void TestCatalogReader::quotedValue_isShortened_inIssue()
{
    const QTemporaryDir folder;
    const auto read = readCatalog(written(folder, "title,rating\nFirst,1\nSecond," + QByteArray(5000, 'x') + "\n"));
    QVERIFY(read);
    QCOMPARE((*read)->issues().size(), 1);
    QVERIFY((*read)->issues()[0].text.size() < 100);
}

void TestCatalogReader::referenceCatalog_isReadWhole()
{
    const QString path = QStringLiteral(CINEQ_REFERENCE_CATALOG);
    if (!QFile::exists(path))
        QSKIP("the reference's catalogue is not here");
    const auto read = readCatalog(path);
    QVERIFY(read);
    QCOMPARE((*read)->format(), CatalogFormat::Reference);
    QCOMPARE((*read)->size(), 7840);
    QCOMPARE((*read)->terms(TermKind::Genre).vocabulary().size(), 209);
    QVERIFY((*read)->issues().empty());
}

void TestCatalogReader::bundledCatalog_isReadWhole()
{
    const auto read = readCatalog(QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv"));
    QVERIFY(read);
    QCOMPARE((*read)->format(), CatalogFormat::CineQ);
    QCOMPARE((*read)->size(), 9061);
    QVERIFY((*read)->issues().empty());
    QCOMPARE((*read)->titleAt((*read)->rowOf(u"318"_s).value()), u"The Shawshank Redemption"_s);
}

QTEST_GUILESS_MAIN(TestCatalogReader)
#include "tst_catalogreader.moc"
