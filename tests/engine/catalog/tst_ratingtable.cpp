// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/ratingtable.h"

#include "engine/catalog/catalogreader.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

QString ratingsPath(const QString &name)
{
    return QStringLiteral(CINEQ_TEST_DATA "/ratings/") + name;
}

/// Movies 9 and 7, in this order.
CatalogPtr twoMovies()
{
    CatalogBuilder builder;
    for (const QString &id : {u"9"_s, u"7"_s}) {
        Movie movie;
        movie.id = id;
        movie.title = id;
        builder.add(movie);
    }
    return builder.freeze(CatalogFormat::CineQ, {});
}

QString described(const RatingTable &table)
{
    QStringList texts;
    for (const Rating &rating : table.ratings) {
        texts.append(
            u"%1/%2=%3@%4"_s.arg(table.users.at(rating.user)).arg(rating.row).arg(rating.stars).arg(rating.timestamp));
    }
    return texts.join(u' ');
}

} // namespace

class TestRatingTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ratings_areSorted_byUserThenRow_data();
    void ratings_areSorted_byUserThenRow();
    void unknownMovies_areCounted_notIssues();
    void row_isSkippedWithReason();
    void file_failsWithItsReason_data();
    void file_failsWithItsReason();
    void bundledRatings_areReadWhole();
    void bundledPeople_ratedTheBundledMovies_andTheirCopies();
};

void TestRatingTable::ratings_areSorted_byUserThenRow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");

    QTest::newRow("CineQ's columns") << u"cineq.csv"_s << u"zoe/0=4.5@100 zoe/1=2@90 adam/1=3@50"_s;
    QTest::newRow("MovieLens' columns") << u"movielens.csv"_s << u"1/0=0.5@1260759179 1/1=4@1260759144"_s;
    QTest::newRow("no timestamps") << u"no_timestamps.csv"_s << u"a/1=5@0 b/0=1@0"_s;
    QTest::newRow("rated twice, the later stays") << u"rated_twice.csv"_s << u"a/0=3@0 a/1=1@300"_s;
}

void TestRatingTable::ratings_areSorted_byUserThenRow()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    const auto table = readRatings(ratingsPath(name), *twoMovies());
    QVERIFY(table);
    QCOMPARE(described(*table), expected);
    QVERIFY(table->issues.empty());
    QCOMPARE(table->unknownMovies, 0);
}

void TestRatingTable::unknownMovies_areCounted_notIssues()
{
    const auto table = readRatings(ratingsPath(u"unknown_movies.csv"_s), *twoMovies());
    QVERIFY(table);
    QCOMPARE(described(*table), u"a/1=4@0"_s);
    QCOMPARE(table->users, QStringList{u"a"_s});
    QCOMPARE(table->unknownMovies, 2);
    QVERIFY(table->issues.empty());
}

void TestRatingTable::row_isSkippedWithReason()
{
    const auto table = readRatings(ratingsPath(u"some_bad_rows.csv"_s), *twoMovies());
    QVERIFY(table);
    QCOMPARE(described(*table), u"b/0=5@1"_s);
    QCOMPARE(table->users, QStringList{u"b"_s});

    using Place = std::tuple<qint64, int, IssueKind>;
    std::vector<Place> issues;
    for (const CatalogIssue &issue : table->issues)
        issues.emplace_back(issue.line, issue.column, issue.kind);
    const std::vector<Place> expected{{2, 1, IssueKind::UserMissing},      {3, 2, IssueKind::IdMissing},
                                      {4, 3, IssueKind::StarsInvalid},     {5, 3, IssueKind::StarsInvalid},
                                      {6, 4, IssueKind::TimestampInvalid}, {7, 0, IssueKind::ColumnsMissing}};
    QVERIFY(issues == expected);
}

void TestRatingTable::file_failsWithItsReason_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("arguments");

    QTest::newRow("missing") << u"missing.csv"_s << ErrorCode::FileMissing << qint64(0) << QString();
    QTest::newRow("header only") << u"header_only.csv"_s << ErrorCode::HeaderOnly << qint64(0) << QString();
    QTest::newRow("wrong columns") << u"wrong_columns.csv"_s << ErrorCode::RatingColumnsMissing << qint64(0)
                                   << u"user, film, score|user_id, movie_id, stars"_s;
    QTest::newRow("no usable row") << u"bad_stars.csv"_s << ErrorCode::NoUsableRow << qint64(2)
                                   << u"%1|6"_s.arg(static_cast<int>(IssueKind::StarsInvalid));
    QTest::newRow("no known movie") << u"all_unknown.csv"_s << ErrorCode::MovieUnknown << qint64(2) << u"1234"_s;
}

void TestRatingTable::file_failsWithItsReason()
{
    QFETCH(QString, name);
    const auto table = readRatings(ratingsPath(name), *twoMovies());
    QVERIFY(!table);
    QTEST(table.error().code, "code");
    QTEST(table.error().line, "line");
    QTEST(table.error().arguments.join(u'|'), "arguments");
}

void TestRatingTable::bundledRatings_areReadWhole()
{
    const auto catalog = readCatalog(QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv"));
    QVERIFY(catalog);
    const auto table = readRatings(QStringLiteral(CINEQ_BUNDLED_DATA "/ratings.csv"), **catalog);
    QVERIFY(table);
    QCOMPARE(table->ratings.size(), 99997);
    QCOMPARE(table->users.size(), 671);
    QCOMPARE(table->unknownMovies, 0);
    QVERIFY(table->issues.empty());
    QVERIFY(std::is_sorted(table->ratings.begin(), table->ratings.end(), [](const Rating &a, const Rating &b) {
        return std::tie(a.user, a.row) < std::tie(b.user, b.row);
    }));
}

void TestRatingTable::bundledPeople_ratedTheBundledMovies_andTheirCopies()
{
    const QString file = QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv");
    const auto bundled = readCatalog(file);
    QVERIFY(bundled);
    QVERIFY(isRatedByBundledPeople(**bundled));
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"more.csv"_s); // with a movie added
    QFile source(file);
    QFile target(copy);
    QVERIFY(source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly));
    QVERIFY(target.write(source.readAll() + "999999,Mine,,2026,Drama,,,,,,7,1,A film of mine.\n") > 0);
    target.close();
    const auto more = readCatalog(copy);
    QVERIFY(more && (*more)->size() == (*bundled)->size() + 1);
    QVERIFY(isRatedByBundledPeople(**more));
    const auto other = readCatalog(QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv")); // with ids like theirs
    QVERIFY(other);
    QVERIFY(!isRatedByBundledPeople(**other));
}

QTEST_GUILESS_MAIN(TestRatingTable)
#include "tst_ratingtable.moc"
