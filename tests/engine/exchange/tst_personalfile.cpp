// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/paths.h"
#include "engine/base/rng.h"
#include "engine/catalog/columnmap.h"
#include "engine/exchange/personalfile.h"
#include "engine/exchange/personalvalues.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(CINEQ_TEST_DATA "/exchange/") + name;
}

/// "4 rated The Matrix (1999) 4.5 2023-01-02T00:00:00Z": line, kind, title, year, stars, time.
QString textOf(const PersonalEntry &entry)
{
    return u"%1 %2 %3 (%4) %5 %6"_s.arg(entry.line)
        .arg(keyOf(entry.kind), entry.movie.title)
        .arg(entry.movie.year)
        .arg(entry.stars ? QString::number(*entry.stars) : u"-"_s, entry.when.toString(Qt::ISODate));
}

QStringList textsOf(const PersonalFile &file)
{
    QStringList texts;
    for (const PersonalEntry &entry : file.entries)
        texts.append(textOf(entry));
    return texts;
}

QStringList issuesOf(const PersonalFile &file)
{
    QStringList issues;
    for (const CatalogIssue &issue : file.issues)
        issues.append(u"%1:%2:%3"_s.arg(issue.line).arg(int(issue.kind)).arg(issue.text));
    return issues;
}

QString issueName(qint64 line, IssueKind kind, const QString &text = {})
{
    return u"%1:%2:%3"_s.arg(line).arg(int(kind)).arg(text);
}

} // namespace

class TestPersonalFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void file_isRecognised_data();
    void file_isRecognised();
    void sample_isRead_data();
    void sample_isRead();
    void sample_isReadAlike_withOtherLineEndsAndMark_data();
    void sample_isReadAlike_withOtherLineEndsAndMark();
    void ids_areRead();
    void letterboxdFilms_needAKind_whereTheNameSaysNone();
    void kind_isWhatThePersonSays();
    void movieLens_ofSeveralPeople_needsAUser();
    void movieLens_takesTitlesAndIds_fromTheFilesBeside();
    void mappedFile_isRead();
    void ownCsv_losesItsFormulaGuards();
    void stars_areHalves_data();
    void stars_areHalves();
    void times_areRead_data();
    void times_areRead();
    void badFile_failsWithItsReason_data();
    void badFile_failsWithItsReason();
    void brokenSamples_neverCrash_data();
    void brokenSamples_neverCrash();

private:
    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPersonalFile::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestPersonalFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile::remove(userColumnMapFile());
}

QString TestPersonalFile::written(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestPersonalFile::file_isRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<PersonalFormat>("format");
    const auto row = [](const char *name, PersonalFormat format) {
        QTest::newRow(name) << QString::fromLatin1(name) << format;
    };
    row("letterboxd_ratings.csv", PersonalFormat::LetterboxdRatings);
    row("letterboxd_watched.csv", PersonalFormat::LetterboxdFilms);
    row("letterboxd_watchlist.csv", PersonalFormat::LetterboxdFilms);
    row("letterboxd_diary.csv", PersonalFormat::LetterboxdDiary);
    row("letterboxd_list.csv", PersonalFormat::LetterboxdList);
    row("imdb_ratings.csv", PersonalFormat::ImdbRatings);
    row("imdb_ratings_2016.csv", PersonalFormat::ImdbRatings);
    row("imdb_watchlist.csv", PersonalFormat::ImdbList);
    row("movielens_ratings.csv", PersonalFormat::MovieLensRatings);
    row("trakt_ratings.json", PersonalFormat::TraktJson);
    row("trakt_history.json", PersonalFormat::TraktJson);
    row("trakt_watchlist.json", PersonalFormat::TraktJson);
}

void TestPersonalFile::file_isRecognised()
{
    QFETCH(QString, name);
    const Result<PersonalFormat> format = recognise(sample(name));
    QVERIFY(format);
    QTEST(*format, "format");
}

void TestPersonalFile::sample_isRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("entries");
    QTest::addColumn<QStringList>("issues");

    QTest::newRow("Letterboxd ratings")
        << u"letterboxd_ratings.csv"_s
        << QStringList{u"2 rated The Matrix (1999) 4.5 2023-01-02T00:00:00Z"_s,
                       u"3 rated Amélie (2001) 4 2023-01-02T00:00:00Z"_s,
                       u"4 rated The Good, the Bad and the Ugly (1966) 5 2023-01-03T00:00:00Z"_s,
                       u"5 rated Heat (1995) 0.5 2023-02-14T00:00:00Z"_s,
                       u"6 rated A Movie Nobody Has (2019) 3 2023-02-15T00:00:00Z"_s}
        << QStringList{issueName(7, IssueKind::StarsInvalid, u"7"_s)};
    QTest::newRow("Letterboxd watched") << u"letterboxd_watched.csv"_s
                                        << QStringList{u"2 seen The Matrix (1999) - 2023-01-02T00:00:00Z"_s,
                                                       u"3 seen Toy Story (1995) - 2023-03-01T00:00:00Z"_s}
                                        << QStringList{};
    QTest::newRow("Letterboxd watchlist") << u"letterboxd_watchlist.csv"_s
                                          << QStringList{u"2 wish Casablanca (1942) - 2023-03-05T00:00:00Z"_s,
                                                         u"3 wish Vertigo (1958) - 2023-03-06T00:00:00Z"_s}
                                          << QStringList{};
    QTest::newRow("Letterboxd diary") << u"letterboxd_diary.csv"_s
                                      << QStringList{u"2 seen The Matrix (1999) 4.5 2023-01-01T00:00:00Z"_s,
                                                     u"3 seen Toy Story (1995) - 2023-03-31T00:00:00Z"_s}
                                      << QStringList{};
    QTest::newRow("IMDb ratings") << u"imdb_ratings.csv"_s
                                  << QStringList{u"2 rated The Matrix (1999) 4.5 2021-05-04T00:00:00Z"_s,
                                                 u"3 rated Amélie (2001) 4 2021-05-05T00:00:00Z"_s}
                                  << QStringList{issueName(4, IssueKind::NotMovie, u"TV Series"_s),
                                                 issueName(5, IssueKind::PointsInvalid, u"11"_s)};
    QTest::newRow("IMDb ratings of 2016") << u"imdb_ratings_2016.csv"_s
                                          << QStringList{u"2 rated The Matrix (1999) 4.5 2013-01-05T00:00:00Z"_s,
                                                         u"3 rated Amélie (2001) 3.5 2016-03-20T00:00:00Z"_s}
                                          << QStringList{issueName(4, IssueKind::NotMovie, u"TV Episode"_s)};
    QTest::newRow("IMDb watchlist") << u"imdb_watchlist.csv"_s
                                    << QStringList{u"2 wish Casablanca (1942) - 2022-05-04T00:00:00Z"_s,
                                                   u"3 wish Toy Story (1995) 4 2022-05-06T00:00:00Z"_s}
                                    << QStringList{};
    QTest::newRow("MovieLens") << u"movielens_ratings.csv"_s
                               << QStringList{u"2 rated  (0) 2.5 2009-12-14T02:52:24Z"_s,
                                              u"3 rated  (0) 4.5 2009-12-14T02:53:20Z"_s,
                                              u"4 rated  (0) 4 2009-12-14T02:55:00Z"_s}
                               << QStringList{};
    QTest::newRow("Trakt ratings") << u"trakt_ratings.json"_s
                                   << QStringList{u"1 rated The Matrix (1999) 5 2014-09-01T09:10:11Z"_s,
                                                  u"2 rated Amélie (2001) 3.5 2014-09-02T09:10:11Z"_s}
                                   << QStringList{issueName(3, IssueKind::NotMovie, u"show"_s),
                                                  issueName(4, IssueKind::DateInvalid, u"yesterday"_s)};
    QTest::newRow("Trakt history") << u"trakt_history.json"_s
                                   << QStringList{u"1 seen Toy Story (1995) - 2014-03-31T09:28:53Z"_s}
                                   << QStringList{issueName(2, IssueKind::NotMovie, u"episode"_s)};
    QTest::newRow("Trakt watchlist") << u"trakt_watchlist.json"_s
                                     << QStringList{u"1 wish Casablanca (1942) - 2014-09-01T09:10:11Z"_s}
                                     << QStringList{};
}

void TestPersonalFile::sample_isRead()
{
    QFETCH(QString, name);
    const Result<PersonalFile> file = readPersonalFile(sample(name));
    QVERIFY(file);
    QTEST(textsOf(*file), "entries");
    QTEST(issuesOf(*file), "issues");
}

void TestPersonalFile::sample_isReadAlike_withOtherLineEndsAndMark_data()
{
    sample_isRead_data();
    QTest::newRow("Letterboxd list") << u"letterboxd_list.csv"_s
                                     << QStringList{u"7 list Casablanca (1942) - "_s, u"8 list Amélie (2001) - "_s}
                                     << QStringList{};
}

void TestPersonalFile::sample_isReadAlike_withOtherLineEndsAndMark()
{
    QFETCH(QString, name);
    QFile file(sample(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = "\xEF\xBB\xBF" + file.readAll().replace("\n", "\r\n");
    const Result<PersonalFile> read = readPersonalFile(written(name, bytes));
    QVERIFY(read);
    QTEST(textsOf(*read), "entries");
    QTEST(issuesOf(*read), "issues");
    if (name.contains("_list"_L1))
        QCOMPARE(read->entries[1].list, u"Rainy Sundays"_s);
}

void TestPersonalFile::ids_areRead()
{
    const auto idsOf = [](const QString &name, int index) {
        return readPersonalFile(sample(name)).value().entries.value(index).movie.ids;
    };
    QCOMPARE(idsOf(u"imdb_ratings.csv"_s, 1), (MovieIds{.imdb = u"tt0211915"_s}));
    QCOMPARE(idsOf(u"imdb_ratings_2016.csv"_s, 0), (MovieIds{.imdb = u"tt0133093"_s}));
    QCOMPARE(idsOf(u"trakt_ratings.json"_s, 0), (MovieIds{.imdb = u"tt0133093"_s, .tmdb = u"603"_s}));
    QCOMPARE(idsOf(u"trakt_ratings.json"_s, 1), (MovieIds{.tmdb = u"194"_s}));
    QCOMPARE(idsOf(u"movielens_ratings.csv"_s, 1), (MovieIds{.movieLens = u"2571"_s}));
    const auto imdb = readPersonalFile(sample(u"imdb_ratings.csv"_s));
    QCOMPARE(imdb->entries[1].movie.originalTitle, u"Le fabuleux destin d'Amélie Poulain"_s);
}

void TestPersonalFile::letterboxdFilms_needAKind_whereTheNameSaysNone()
{
    const QString path =
        written(u"films.csv"_s, "Date,Name,Year,Letterboxd URI\n2023-01-02,Heat,1995,https://boxd.it/a\n");
    const Result<PersonalFile> unsaid = readPersonalFile(path);
    QVERIFY(!unsaid);
    QCOMPARE(unsaid.error().code, ErrorCode::EntryKindNeeded);
    const Result<PersonalFile> hidden = readPersonalFile(path, {.as = EntryKind::Hidden});
    QVERIFY(hidden);
    QCOMPARE(hidden->entries[0].kind, EntryKind::Hidden);
}

void TestPersonalFile::kind_isWhatThePersonSays()
{
    const Result<PersonalFile> wished = readPersonalFile(sample(u"letterboxd_ratings.csv"_s), {.as = EntryKind::Wish});
    QVERIFY(wished);
    for (const PersonalEntry &entry : wished->entries)
        QCOMPARE(entry.kind, EntryKind::Wish);
    const Result<PersonalFile> rated = readPersonalFile(sample(u"letterboxd_watched.csv"_s), {.as = EntryKind::Rated});
    QVERIFY(!rated); // without stars
    QCOMPARE(rated.error().code, ErrorCode::NoUsableRow);
}

void TestPersonalFile::movieLens_ofSeveralPeople_needsAUser()
{
    const QString path = sample(u"movielens_two_people.csv"_s);
    const Result<PersonalFile> unsaid = readPersonalFile(path);
    QVERIFY(!unsaid);
    QCOMPARE(unsaid.error().code, ErrorCode::UserNeeded);
    QCOMPARE(unsaid.error().arguments, (QStringList{u"2"_s, u"1, 2"_s}));
    const Result<PersonalFile> second = readPersonalFile(path, {.user = u"2"_s});
    QVERIFY(second);
    QCOMPARE(second->entries.size(), 2);
    const Result<PersonalFile> nobody = readPersonalFile(path, {.user = u"3"_s});
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::UserUnknown);
}

void TestPersonalFile::movieLens_takesTitlesAndIds_fromTheFilesBeside()
{
    QVERIFY(!written(u"movies.csv"_s, "movieId,title,genres\n2571,\"Matrix, The (1999)\",Action\n").isEmpty());
    QVERIFY(!written(u"links.csv"_s, "movieId,imdbId,tmdbId\n2571,0133093,603\n31,0112792,9909\n").isEmpty());
    const QString path =
        written(u"ratings.csv"_s, "userId,movieId,rating,timestamp\n1,2571,5,1260759200\n1,31,3,\n1,7,2,1\n");
    const Result<PersonalFile> file = readPersonalFile(path);
    QVERIFY(file);
    const TitleQuery &matrix = file->entries[0].movie;
    QCOMPARE(matrix.title, u"The Matrix"_s);
    QCOMPARE(matrix.year, 1999);
    QCOMPARE(matrix.ids, (MovieIds{u"tt0133093"_s, u"603"_s, u"2571"_s}));
    QCOMPARE(file->entries[1].movie.ids, (MovieIds{u"tt0112792"_s, u"9909"_s, u"31"_s}));
    QCOMPARE(file->entries[2].movie.ids, (MovieIds{{}, {}, u"7"_s}));
}

void TestPersonalFile::mappedFile_isRead()
{
    const QString path = written(u"filme.csv"_s, "Name;Jahr;Note;Am\nHeat;1995;9;2020-02-03\nFargo;1996;0;\n");
    const Result<PersonalFile> before = readPersonalFile(path);
    QVERIFY(!before);
    QCOMPARE(before.error().code, ErrorCode::PersonalFormatUnknown);
    QCOMPARE(before.error().arguments, QStringList{u"Name, Jahr, Note, Am"_s});
    QVERIFY(rememberColumnMap({u"Name"_s, u"Jahr"_s, u"Note"_s, u"Am"_s},
                              parseColumnMap(u"title=Name,year=Jahr,rating=Note,date=Am"_s).value()));
    const Result<PersonalFile> file = readPersonalFile(path);
    QVERIFY(file);
    QCOMPARE(file->format, PersonalFormat::Mapped);
    QCOMPARE(textsOf(*file), QStringList{u"2 rated Heat (1995) 4.5 2020-02-03T00:00:00Z"_s});
    QCOMPARE(issuesOf(*file), QStringList{issueName(3, IssueKind::PointsInvalid, u"0"_s)});
    const Result<PersonalFile> plain = readPersonalFile(written(u"plain.csv"_s, "title,stars\nHeat,3.5\n"));
    QVERIFY(plain);
    QCOMPARE(textsOf(*plain), QStringList{u"2 rated Heat (0) 3.5 "_s});
}

void TestPersonalFile::ownCsv_losesItsFormulaGuards()
{
    const Result<PersonalFile> file = readPersonalFile(
        written(u"own.csv"_s,
                "kind,movie_id,title,year,answer,stars,time\n"
                "rated,1,\"'=Sum of Us\",1994,like,5,2024-05-31T12:30:00.123Z\n"
                "rated,2,'Round Midnight,1986,skip,,\nwish,3,\"'@\",,,,\nowned,4,Heat,,,,\nrated,5,Heat,,love,,\n"));
    QVERIFY(file);
    QCOMPARE(file->entries.size(), 3);
    QCOMPARE(file->entries[0].movie.title, u"=Sum of Us"_s);
    QCOMPARE(file->entries[0].when.toString(Qt::ISODateWithMs), u"2024-05-31T12:30:00.123Z"_s);
    QCOMPARE(file->entries[1].movie.title, u"'Round Midnight"_s);
    QVERIFY(file->entries[1].answer == FeedbackKind::Skip && !file->entries[1].stars);
    QCOMPARE(file->entries[2].movie.title, u"@"_s);
    QCOMPARE(issuesOf(*file), (QStringList{issueName(5, IssueKind::EntryKindInvalid, u"owned"_s),
                                           issueName(6, IssueKind::AnswerInvalid, u"love"_s)}));
}

void TestPersonalFile::stars_areHalves_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("stars"); // 0 = none
    const auto row = [](const char *text, double most, double stars) {
        QTest::addRow("%s of %g", text, most) << QByteArray(text) << most << stars;
    };
    row("0.5", 5, 0.5);
    row("5", 5, 5);
    row("5.0", 5, 5);
    row("3.5", 5, 3.5);
    row("0", 5, 0);
    row("5.5", 5, 0);
    row("3.3", 5, 0);
    row("-1", 5, 0);
    row("nan", 5, 0);
    row("", 5, 0);
    row("four", 5, 0);
    row("1", 10, 0.5);
    row("10", 10, 5);
    row("7", 10, 3.5);
    row("7.5", 10, 0);
    row("0", 10, 0);
    row("11", 10, 0);
}

void TestPersonalFile::stars_areHalves()
{
    QFETCH(QByteArray, text);
    QFETCH(double, most);
    QTEST(starsOf(text, most).value_or(0.0), "stars");
}

void TestPersonalFile::times_areRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("time"); // empty = none
    const auto row = [](const char *text, const char *time) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(time);
    };
    row("2024-05-31", "2024-05-31T00:00:00.000Z");
    row("2024-05-31T12:30:00Z", "2024-05-31T12:30:00.000Z");
    row("2024-05-31T12:30:00.125Z", "2024-05-31T12:30:00.125Z");
    row("2024-05-31T12:30:00+02:00", "2024-05-31T10:30:00.000Z");
    row("Sat Jan  5 10:20:30 2013", "2013-01-05T10:20:30.000Z");
    row("1260759144", "2009-12-14T02:52:24.000Z");
    row("2024-13-31", "");
    row("31.05.2024", "");
    row("-5", "");
    row("soon", "");
    row("1e300", "");
}

void TestPersonalFile::times_areRead()
{
    QFETCH(QByteArray, text);
    QTEST(timeOf(text).toString(Qt::ISODateWithMs), "time");
}

void TestPersonalFile::badFile_failsWithItsReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("line");
    const auto row = [](const char *name, const QByteArray &bytes, ErrorCode code, qint64 line = 0) {
        QTest::newRow(name) << bytes << code << line;
    };
    const QByteArray letterboxd = "Date,Name,Year,Letterboxd URI,Rating\n";
    row("empty", "", ErrorCode::FileEmpty);
    row("blank", "\n\n", ErrorCode::FileEmpty);
    row("NUL bytes", QByteArray("Date\0Name", 9), ErrorCode::FileBinary, 1);
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "D\0a\0",
                   6),
        ErrorCode::FileBinary, 1);
    row("other columns", "a,b\n1,2\n", ErrorCode::PersonalFormatUnknown);
    row("header alone", letterboxd, ErrorCode::HeaderOnly);
    row("Latin-1", letterboxd + "2023-01-02,Am\xE9lie,2001,,4\n", ErrorCode::NoUsableRow, 2);
    row("short row", letterboxd + "2023-01-02,Heat\n", ErrorCode::NoUsableRow, 2);
    row("quote open", letterboxd + "2023-01-02,\"Heat,1995,,4\n", ErrorCode::NoUsableRow, 2);
    row("no title", letterboxd + "2023-01-02,,1995,,4\n", ErrorCode::NoUsableRow, 2);
    row("bad year", letterboxd + "2023-01-02,Heat,95,,4\n", ErrorCode::NoUsableRow, 2);
    row("bad date", letterboxd + "02/01/2023,Heat,1995,,4\n", ErrorCode::NoUsableRow, 2);
    row("huge field", letterboxd + "2023-01-02," + QByteArray(70'000, 'x') + ",1995,,4\n", ErrorCode::NoUsableRow, 2);
    row("list cut short", "Letterboxd list export v7\nDate,Name,Tags,URL,Description\n",
        ErrorCode::PersonalFormatUnknown);
    row("JSON cut short", "[\n{\"rated_at\":", ErrorCode::JsonInvalid, 2);
    row("JSON of something else", "{\"a\": 1}", ErrorCode::PersonalFormatUnknown);
    row("JSON of numbers", "[1, 2]", ErrorCode::PersonalFormatUnknown);
    row("JSON of nothing", "[]", ErrorCode::PersonalFormatUnknown);
    row("JSON too deep", QByteArray(5000, '['), ErrorCode::JsonInvalid, 1);
    row("JSON without usable record", "[{\"rated_at\": 5, \"movie\": 7}]", ErrorCode::NoUsableRow, 1);
}

void TestPersonalFile::badFile_failsWithItsReason()
{
    QFETCH(QByteArray, bytes);
    const QString path = written(u"bad"_s, bytes);
    const Result<PersonalFile> file = readPersonalFile(path);
    QVERIFY(!file);
    QTEST(file.error().code, "code");
    QTEST(file.error().line, "line");
    QCOMPARE(file.error().file, path);
}

void TestPersonalFile::brokenSamples_neverCrash_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(sample({})).entryList({u"*.csv"_s, u"*.json"_s}))
        QTest::newRow(qPrintable(name)) << name;
}

void TestPersonalFile::brokenSamples_neverCrash()
{
    QFETCH(QString, name);
    QFile file(sample(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    Rng rng(7, "broken samples");
    for (int round = 0; round < 60; ++round) {
        QByteArray broken = bytes;
        const int edits = 1 + int(rng.uniformIndex(8));
        for (int edit = 0; edit < edits; ++edit) {
            const auto at = qsizetype(rng.uniformIndex(quint64(broken.size())));
            switch (rng.uniformIndex(4)) {
            case 0:
                broken[at] = char(rng.uniformIndex(256));
                break;
            case 1:
                broken.remove(at, 1 + qsizetype(rng.uniformIndex(20)));
                break;
            case 2:
                broken.insert(at, broken.mid(qsizetype(rng.uniformIndex(quint64(broken.size()))), 30));
                break;
            default:
                broken.truncate(at);
                break;
            }
            if (broken.isEmpty())
                broken = "\"";
        }
        const QString path = written(name, broken);
        const Result<PersonalFile> read = readPersonalFile(path);
        if (!read)
            continue;
        for (const PersonalEntry &entry : read->entries) {
            QVERIFY(entry.line > 0);
            QVERIFY(!entry.stars || (*entry.stars >= 0.5 && *entry.stars <= 5.0));
            QVERIFY(!entry.movie.title.isEmpty() || entry.movie.ids != MovieIds());
        }
    }
}

QTEST_GUILESS_MAIN(TestPersonalFile)
#include "tst_personalfile.moc"
