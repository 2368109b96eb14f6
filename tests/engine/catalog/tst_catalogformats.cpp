// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogues of other programs: IMDb's titles, TMDB 5000, IMDb top 1000, and any file whose columns are named.
#include "engine/base/paths.h"
#include "engine/catalog/catalogreader.h"
#include "engine/catalog/columnmap.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(CINEQ_TEST_DATA "/exchange/") + name;
}

QStringList issuesOf(const Catalog &catalog)
{
    QStringList issues;
    for (const CatalogIssue &issue : catalog.issues())
        issues.append(u"%1:%2:%3"_s.arg(issue.line).arg(int(issue.kind)).arg(issue.text));
    return issues;
}

QString issueName(qint64 line, IssueKind kind, const QString &text = {})
{
    return u"%1:%2:%3"_s.arg(line).arg(int(kind)).arg(text);
}

} // namespace

class TestCatalogFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void imdbTitles_areReadFromGzip();
    void imdbTitles_needNoRatings_andNoGzip();
    void imdbTitles_nulByte_costsItsRowAlone();
    void imdbTitles_damagedGzip_fails_data();
    void imdbTitles_damagedGzip_fails();
    void imdbTitles_withoutMovies_fail();
    void tmdb_isRead_withJsonLists();
    void imdbTop1000_isRead();
    void mappedFile_isRead_onceItsColumnsAreNamed();
    void columnMap_isParsed_data();
    void columnMap_isParsed();
    void columnMap_ofOtherColumns_isRefused();
    void columnMap_survivesADamagedMemory();

private:
    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCatalogFormats::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestCatalogFormats::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile::remove(userColumnMapFile());
}

QString TestCatalogFormats::written(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestCatalogFormats::imdbTitles_areReadFromGzip()
{
    const auto read = readCatalog(sample(u"title.basics.tsv.gz"_s));
    QVERIFY(read);
    const Catalog &catalog = **read;
    QCOMPARE(catalog.format(), CatalogFormat::ImdbTitles);
    QCOMPARE(catalog.size(), 4);
    QCOMPARE(catalog.idAt(0), u"tt0111161"_s);
    QCOMPARE(catalog.ratingAt(0), 9.3F);
    QCOMPARE(catalog.votesAt(0), 2900000);
    QCOMPARE(catalog.originalTitleAt(0), QString());
    QCOMPARE(catalog.titleAt(1), u"Amélie"_s);
    QCOMPARE(catalog.originalTitleAt(1), u"Le fabuleux destin d'Amélie Poulain"_s);
    QCOMPARE(catalog.terms(TermKind::Genre).namesAt(1), (QStringList{u"Comedy"_s, u"Romance"_s}));
    QCOMPARE(catalog.titleAt(2), u"The Good, the Bad and the \"Ugly\""_s); // quotes are letters there
    QVERIFY(std::isnan(catalog.ratingAt(2)));
    QCOMPARE(catalog.yearAt(3), 0);
    QCOMPARE(issuesOf(catalog),
             (QStringList{issueName(8, IssueKind::TitleMissing), issueName(9, IssueKind::YearInvalid, u"1066"_s),
                          issueName(10, IssueKind::ColumnsMissing, u"3"_s)}));
}

void TestCatalogFormats::imdbTitles_needNoRatings_andNoGzip()
{
    const QString path =
        written(u"titles.tsv"_s, "tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\t"
                                 "runtimeMinutes\tgenres\r\n"
                                 "tt1\tmovie\tHeat\tHeat\t0\t1995\t\\N\t170\tCrime\r\n"
                                 "tt1\tmovie\tHeat again\tHeat\t0\t1995\t\\N\t170\tCrime\r\n"
                                 "tt2\tmovie\tL\xE9on\tL\tL\t1994\t\\N\t110\tCrime\r\n"
                                 "tt3\tmovie\tHeat 3\tHeat 3\t0\t\t\\N\t170\t");
    const auto read = readCatalog(path);
    QVERIFY(read);
    QCOMPARE((*read)->size(), 2);
    QCOMPARE((*read)->titleAt(1), u"Heat 3"_s);
    QVERIFY(std::isnan((*read)->ratingAt(0)));
    QCOMPARE((*read)->issues().size(), 2);
    QCOMPARE((*read)->issues()[0].kind, IssueKind::IdRepeated);
    QCOMPARE((*read)->issues()[1].kind, IssueKind::NotUtf8);
}

void TestCatalogFormats::imdbTitles_nulByte_costsItsRowAlone()
{
    const auto read = readCatalog(written(
        u"titles.tsv"_s, QByteArray("tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\t"
                                    "runtimeMinutes\tgenres\n"
                                    "tt1\tmovie\tHe") +
                             '\0' +
                             "at\tHeat\t0\t1995\t\\N\t170\tCrime\n"
                             "tt2\tmovie\tRonin\tRonin\t0\t1998\t\\N\t122\tCrime\n"));
    QVERIFY(read);
    QCOMPARE((*read)->size(), 1);
    QCOMPARE((*read)->titleAt(0), u"Ronin"_s);
    QCOMPARE(int((*read)->issues().size()), 1);
    QCOMPARE((*read)->issues()[0].kind, IssueKind::NulByte);
    QCOMPARE((*read)->issues()[0].line, 2);
}

void TestCatalogFormats::imdbTitles_damagedGzip_fails_data()
{
    QTest::addColumn<bool>("ratingsToo");
    QTest::newRow("titles") << false;
    QTest::newRow("ratings") << true;
}

void TestCatalogFormats::imdbTitles_damagedGzip_fails()
{
    QFETCH(bool, ratingsToo);
    for (const QString &name : {u"title.basics.tsv.gz"_s, u"title.ratings.tsv.gz"_s}) {
        QFile whole(sample(name));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QByteArray bytes = whole.readAll();
        if (name.contains("ratings"_L1) == ratingsToo)
            bytes.chop(12);
        QVERIFY(!written(name, bytes).isEmpty());
    }
    const auto read = readCatalog(m_folder->filePath(u"title.basics.tsv.gz"_s));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FileUnreadable);
    QCOMPARE(read.error().file.contains("ratings"_L1), ratingsToo);
    QVERIFY(!read.error().arguments.value(0).isEmpty());
}

void TestCatalogFormats::imdbTitles_withoutMovies_fail()
{
    const auto read = readCatalog(written(u"titles.tsv"_s, "tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\t"
                                                           "startYear\tendYear\truntimeMinutes\tgenres\n"
                                                           "tt1\ttvSeries\tHeat\tHeat\t0\t1995\t\\N\t170\tCrime\n"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::HeaderOnly);
}

void TestCatalogFormats::tmdb_isRead_withJsonLists()
{
    const auto read = readCatalog(sample(u"tmdb_5000_movies.csv"_s));
    QVERIFY(read);
    const Catalog &catalog = **read;
    QCOMPARE(catalog.format(), CatalogFormat::Tmdb);
    QCOMPARE(catalog.size(), 4);
    const Movie movie = catalog.movieAt(0);
    QCOMPARE(movie.id, u"19995"_s);
    QCOMPARE(movie.year, 2009);
    QCOMPARE(movie.rating, double(7.2F));
    QCOMPARE(movie.votes, 11800);
    QVERIFY(!movie.synopsis.isEmpty());
    QCOMPARE(movie.terms[int(TermKind::Genre)],
             (QStringList{u"Action"_s, u"Adventure"_s, u"Fantasy"_s, u"Science Fiction"_s}));
    QCOMPARE(movie.terms[int(TermKind::Tag)], (QStringList{u"culture clash"_s, u"space colony"_s}));
    QCOMPARE(movie.terms[int(TermKind::Country)], (QStringList{u"United States of America"_s, u"United Kingdom"_s}));
    QCOMPARE(movie.terms[int(TermKind::Language)], (QStringList{u"English"_s, u"Español"_s}));
    QCOMPARE(catalog.originalTitleAt(1), u"Le fabuleux destin d'Amélie Poulain"_s);
    QVERIFY(std::isnan(catalog.ratingAt(2))); // a 0 that nobody gave
    QCOMPARE(catalog.votesAt(2), 0);
    QCOMPARE(catalog.yearAt(3), 0);
    QCOMPARE(issuesOf(catalog), QStringList{issueName(5, IssueKind::TermsInvalid, u"Drama"_s)});
}

void TestCatalogFormats::imdbTop1000_isRead()
{
    const auto read = readCatalog(sample(u"imdb_top_1000.csv"_s));
    QVERIFY(read);
    const Catalog &catalog = **read;
    QCOMPARE(catalog.format(), CatalogFormat::ImdbTop1000);
    QCOMPARE(catalog.size(), 2);
    const Movie movie = catalog.movieAt(1);
    QCOMPARE(movie.id, u"2"_s);
    QCOMPARE(movie.title, u"The Godfather"_s);
    QCOMPARE(movie.year, 1972);
    QCOMPARE(movie.votes, 1620367);
    QCOMPARE(movie.terms[int(TermKind::Genre)], (QStringList{u"Crime"_s, u"Drama"_s}));
    QCOMPARE(movie.terms[int(TermKind::Director)], QStringList{u"Francis Ford Coppola"_s});
    QCOMPARE(movie.terms[int(TermKind::Cast)].size(), 4);
    QCOMPARE(issuesOf(catalog), QStringList{issueName(4, IssueKind::YearInvalid, u"PG"_s)});
}

void TestCatalogFormats::mappedFile_isRead_onceItsColumnsAreNamed()
{
    const QString path = written(u"filme.csv"_s, "Name;Jahr;Art;Note\nHeat;1995;Crime, Drama|Action;8.5\n");
    const auto before = readCatalog(path);
    QVERIFY(!before);
    QCOMPARE(before.error().code, ErrorCode::TitleColumnMissing);
    QVERIFY(rememberColumnMap({u"Name"_s, u"Jahr"_s, u"Art"_s, u"Note"_s},
                              parseColumnMap(u"title=Name, year=jahr,genres=Art,rating=Note"_s).value()));
    const auto read = readCatalog(path);
    QVERIFY(read);
    QCOMPARE((*read)->format(), CatalogFormat::Mapped);
    QCOMPARE((*read)->titleAt(0), u"Heat"_s);
    QCOMPARE((*read)->yearAt(0), 1995);
    QCOMPARE((*read)->ratingAt(0), 8.5F);
    QCOMPARE((*read)->terms(TermKind::Genre).namesAt(0), (QStringList{u"Crime"_s, u"Drama"_s, u"Action"_s}));
    const auto other = readCatalog(written(u"andere.csv"_s, "Name;Jahr\nHeat;1995\n"));
    QVERIFY(!other); // other columns, nothing remembered
}

void TestCatalogFormats::columnMap_isParsed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<ErrorCode>>("code");
    QTest::newRow("one") << u"title=Name"_s << std::optional<ErrorCode>();
    QTest::newRow("equals in the column") << u"title=a=b"_s << std::optional<ErrorCode>();
    QTest::newRow("empty") << u""_s << std::optional(ErrorCode::FieldUnknown);
    QTest::newRow("no column") << u"title="_s << std::optional(ErrorCode::FieldUnknown);
    QTest::newRow("no field") << u"=Name"_s << std::optional(ErrorCode::FieldUnknown);
    QTest::newRow("unknown field") << u"price=Preis"_s << std::optional(ErrorCode::FieldUnknown);
    QTest::newRow("comma at the end") << u"title=Name,"_s << std::optional(ErrorCode::FieldUnknown);
    QTest::newRow("field twice") << u"title=A,title=B"_s << std::optional(ErrorCode::FieldRepeated);
}

void TestCatalogFormats::columnMap_isParsed()
{
    QFETCH(QString, text);
    QFETCH(std::optional<ErrorCode>, code);
    const Result<ColumnMap> map = parseColumnMap(text);
    QCOMPARE(map.has_value(), !code.has_value());
    if (!map)
        QCOMPARE(map.error().code, *code);
    else
        QCOMPARE(map->size(), 1);
}

void TestCatalogFormats::columnMap_ofOtherColumns_isRefused()
{
    const Result<void> kept = rememberColumnMap({u"a"_s, u"b"_s}, {{u"title"_s, u"c"_s}});
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::ColumnUnknown);
    QCOMPARE(kept.error().arguments, (QStringList{u"c"_s, u"a, b"_s}));
    QVERIFY(rememberedColumnMap({u"a"_s, u"b"_s}).isEmpty());
}

void TestCatalogFormats::columnMap_survivesADamagedMemory()
{
    QVERIFY(rememberColumnMap({u"a"_s}, {{u"title"_s, u"a"_s}}));
    QCOMPARE(rememberedColumnMap({u"a"_s}).value(u"title"_s), u"a"_s);
    QFile file(userColumnMapFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"a\": [1, 2");
    file.close();
    QVERIFY(rememberedColumnMap({u"a"_s}).isEmpty());
    QVERIFY(rememberColumnMap({u"a"_s}, {{u"title"_s, u"a"_s}}));
    QVERIFY(!rememberedColumnMap({u"a"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(TestCatalogFormats)
#include "tst_catalogformats.moc"
