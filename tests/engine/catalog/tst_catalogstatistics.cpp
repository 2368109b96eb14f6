// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalogreader.h"
#include "engine/catalog/catalogstatistics.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

constexpr double kNotKnown = Distribution::kUnknown;

struct Facts
{
    int year = 0;
    double rating = kNotKnown;
    QStringList genres = {};
    QString synopsis = {};
};

CatalogPtr catalogOf(const std::vector<Facts> &movies)
{
    CatalogBuilder builder;
    for (const Facts &facts : movies) {
        Movie movie;
        movie.id = QString::number(builder.size() + 1);
        movie.title = u"Movie "_s + movie.id;
        movie.year = facts.year;
        movie.rating = facts.rating;
        movie.terms[static_cast<int>(TermKind::Genre)] = facts.genres;
        movie.synopsis = facts.synopsis;
        builder.add(movie);
    }
    return builder.freeze(CatalogFormat::CineQ, u"test"_s);
}

QString words(int count)
{
    return QStringList(count, u"word"_s).join(u' ');
}

} // namespace

class TestCatalogStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distribution_equalsHandComputedValues();
    void distribution_saysNothing_ofTooFewNumbers();
    void ratingBands_takeTheirLowerEdge_andTheLastTakesTen();
    void wordCount_countsWhatWhiteSpaceParts_data();
    void wordCount_countsWhatWhiteSpaceParts();
    void genres_areOrderedByMovies_thenByName();
    void genrePairs_countMoviesThatCarryBoth();
    void topGenres_areTwentyFive_ofMore();
    void years_haveNoGaps_andTheUnknownApart();
    void decades_holdTheRatingsOfTheirYears();
    void synopsisBands_shareTheLast_whereOneIsExtraordinary();
    void emptyCatalog_hasNothingToTell();
    void referenceCatalog_hasItsPublishedFigures();
    void hundredThousandMovies_areAllCounted();
};

void TestCatalogStatistics::distribution_equalsHandComputedValues()
{
    const Distribution numbers = distributionOf({9.0, 1.0, 4.0, 2.0}); // mean 4, squares 25 + 9 + 0 + 4 = 38
    QCOMPARE(numbers.count, 4);
    QCOMPARE(numbers.mean, 4.0);
    QCOMPARE(numbers.standardDeviation, std::sqrt(38.0 / 3.0));
    QCOMPARE(numbers.minimum, 1.0);
    QCOMPARE(numbers.lowerDecile, 1.3);
    QCOMPARE(numbers.lowerQuartile, 1.75);
    QCOMPARE(numbers.median, 3.0);
    QCOMPARE(numbers.upperQuartile, 5.25);
    QCOMPARE(numbers.upperDecile, 7.5);
    QCOMPARE(numbers.maximum, 9.0);
}

void TestCatalogStatistics::distribution_saysNothing_ofTooFewNumbers()
{
    QCOMPARE(distributionOf({}).count, 0);
    QVERIFY(std::isnan(distributionOf({}).mean));
    QVERIFY(std::isnan(distributionOf({}).median));
    const Distribution one = distributionOf({7.0});
    QCOMPARE(one.median, 7.0);
    QCOMPARE(one.lowerQuartile, 7.0);
    QVERIFY(std::isnan(one.standardDeviation));
}

void TestCatalogStatistics::ratingBands_takeTheirLowerEdge_andTheLastTakesTen()
{
    const CatalogStatistics statistics = catalogStatistics(*catalogOf(
        {{.rating = 0.0}, {.rating = 7.0}, {.rating = 7.4}, {.rating = 7.5}, {.rating = 10.0}, {.rating = kNotKnown}}));
    const Histogram &bands = statistics.ratingBands;
    QCOMPARE(bands.counts.size(), std::size_t(20));
    QCOMPARE(bands.lowerEdge(14), 7.0);
    QCOMPARE(bands.counts[0], 1);
    QCOMPARE(bands.counts[14], 2);
    QCOMPARE(bands.counts[15], 1);
    QCOMPARE(bands.counts[19], 1);
    QVERIFY(bands.isLastOpen);
    QCOMPARE(std::accumulate(bands.counts.begin(), bands.counts.end(), 0), 5);
    QCOMPARE(statistics.ratings.count, 5);
}

void TestCatalogStatistics::wordCount_countsWhatWhiteSpaceParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("spaces alone") << u" \t\n "_s << 0;
    QTest::newRow("one") << u"Heat"_s << 1;
    QTest::newRow("breaks and double spaces") << u"  two\n\nwords  "_s << 2;
    QTest::newRow("apostrophe and hyphen") << u"Don't half-listen"_s << 2;
    QTest::newRow("a dash is none") << u"here — there"_s << 2;
    QTest::newRow("quotes and numbers") << u"\"Apollo\" 13!"_s << 2;
}

void TestCatalogStatistics::wordCount_countsWhatWhiteSpaceParts()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(wordCount(text), count);
}

void TestCatalogStatistics::genres_areOrderedByMovies_thenByName()
{
    const CatalogStatistics statistics = catalogStatistics(
        *catalogOf({{.genres = {u"War"_s, u"Drama"_s}}, {.genres = {u"Crime"_s, u"Drama"_s}}, {.genres = {}}}));
    QCOMPARE(statistics.genreCount, 3);
    QCOMPARE(statistics.topGenres.size(), std::size_t(3));
    QCOMPARE(statistics.topGenres[0].name, u"Drama"_s);
    QCOMPARE(statistics.topGenres[0].movies, 2);
    QCOMPARE(statistics.topGenres[1].name, u"Crime"_s);
    QCOMPARE(statistics.topGenres[2].name, u"War"_s);
}

void TestCatalogStatistics::genrePairs_countMoviesThatCarryBoth()
{
    const CatalogStatistics statistics = catalogStatistics(*catalogOf({{.genres = {u"Drama"_s, u"War"_s}},
                                                                       {.genres = {u"War"_s, u"Drama"_s, u"Crime"_s}},
                                                                       {.genres = {u"Drama"_s}}}));
    // Drama 3, War 2, Crime 1
    QCOMPARE(statistics.genrePairs, (std::vector<int>{3, 2, 1, 2, 2, 1, 1, 1, 1}));
}

void TestCatalogStatistics::topGenres_areTwentyFive_ofMore()
{
    std::vector<Facts> movies;
    for (int genre = 0; genre < 40; ++genre) {
        for (int movie = 0; movie <= genre; ++movie)
            movies.push_back({.genres = {u"Genre %1"_s.arg(genre, 2)}});
    }
    const CatalogStatistics statistics = catalogStatistics(*catalogOf(movies));
    QCOMPARE(statistics.genreCount, 40);
    QCOMPARE(statistics.topGenres.size(), std::size_t(25));
    QCOMPARE(statistics.topGenres.front().movies, 40);
    QCOMPARE(statistics.topGenres.back().movies, 16);
    QCOMPARE(statistics.pairedGenres().size(), std::size_t(12));
    QCOMPARE(statistics.genrePairs.size(), std::size_t(144));
}

void TestCatalogStatistics::years_haveNoGaps_andTheUnknownApart()
{
    const CatalogStatistics statistics =
        catalogStatistics(*catalogOf({{.year = 1994}, {.year = 1991}, {.year = 1994}, {.year = 0}}));
    QCOMPARE(statistics.firstYear, 1991);
    QCOMPARE(statistics.moviesByYear, (std::vector<int>{1, 0, 0, 2}));
    QCOMPARE(statistics.moviesWithoutYear, 1);
}

void TestCatalogStatistics::decades_holdTheRatingsOfTheirYears()
{
    const CatalogStatistics statistics = catalogStatistics(*catalogOf({{.year = 1999, .rating = 8.0},
                                                                       {.year = 1990, .rating = 6.0},
                                                                       {.year = 2000, .rating = 5.0},
                                                                       {.year = 2005, .rating = kNotKnown},
                                                                       {.year = 0, .rating = 1.0},
                                                                       {.year = 1980, .rating = kNotKnown}}));
    QCOMPARE(statistics.decades.size(), std::size_t(2));
    QCOMPARE(statistics.decades[0].decade, 1990);
    QCOMPARE(statistics.decades[0].ratings.count, 2);
    QCOMPARE(statistics.decades[0].ratings.median, 7.0);
    QCOMPARE(statistics.decades[1].decade, 2000);
    QCOMPARE(statistics.decades[1].ratings.count, 1);
}

void TestCatalogStatistics::synopsisBands_shareTheLast_whereOneIsExtraordinary()
{
    std::vector<Facts> movies(2, Facts{});
    for (int words_ = 1; words_ <= 200; ++words_)
        movies.push_back({.synopsis = words(words_ % 50 + 1)});
    movies.push_back({.synopsis = words(5000)});
    const CatalogStatistics statistics = catalogStatistics(*catalogOf(movies));
    const Histogram &bands = statistics.synopsisBands;
    QCOMPARE(bands.width, 2.0); // of 50 words, in at most 30 bands
    QCOMPARE(bands.counts.size(), std::size_t(26));
    QVERIFY(bands.isLastOpen);
    QCOMPARE(bands.counts[0], 4);     // 1 word; 0 has none
    QCOMPARE(bands.counts[1], 8);     // 2 and 3
    QCOMPARE(bands.counts.back(), 5); // 50, and the one of 5000
    QCOMPARE(std::accumulate(bands.counts.begin(), bands.counts.end(), 0), 201);
    QCOMPARE(statistics.synopsisWords.maximum, 5000.0);
    QCOMPARE(statistics.moviesWithoutSynopsis, 2);
}

void TestCatalogStatistics::emptyCatalog_hasNothingToTell()
{
    const CatalogStatistics statistics = catalogStatistics(*catalogOf({}));
    QCOMPARE(statistics.movies, 0);
    QCOMPARE(statistics.ratings.count, 0);
    QVERIFY(statistics.topGenres.empty());
    QVERIFY(statistics.genrePairs.empty());
    QVERIFY(statistics.moviesByYear.empty());
    QVERIFY(statistics.decades.empty());
    QVERIFY(statistics.synopsisBands.counts.empty());
}

void TestCatalogStatistics::referenceCatalog_hasItsPublishedFigures()
{
    const QString path = QStringLiteral(CINEQ_REFERENCE_CATALOG);
    if (!QFile::exists(path))
        QSKIP("the reference catalogue is not here");
    const Result<CatalogPtr> catalog = readCatalog(path);
    QVERIFY(catalog);
    const CatalogStatistics statistics = catalogStatistics(**catalog);
    QCOMPARE(statistics.movies, 7840);
    QVERIFY(std::abs(statistics.ratings.mean - 6.5999) < 5e-5);
    QVERIFY(std::abs(statistics.ratings.standardDeviation - 1.6423) < 5e-5);
    QVERIFY(std::abs(statistics.ratings.median - 6.7) < 1e-5);
    QCOMPARE(ratingDistribution(**catalog).mean, statistics.ratings.mean);
    QCOMPARE(statistics.genreCount, 209);
    QCOMPARE(statistics.topGenres[0].name, u"Drama"_s);
    QCOMPARE(statistics.topGenres[0].movies, 3002);
    QCOMPARE(statistics.topGenres[1].movies, 1622);
    QCOMPARE(statistics.topGenres[2].movies, 1406);
    QCOMPARE(statistics.topGenres[4].movies, 1008);
}

void TestCatalogStatistics::hundredThousandMovies_areAllCounted()
{
    constexpr int kMovies = 100000;
    std::vector<Facts> movies;
    movies.reserve(kMovies);
    for (int i = 0; i < kMovies; ++i)
        movies.push_back({1900 + i % 120, i % 100 / 10.0, {u"A"_s, i % 2 == 0 ? u"B"_s : u"C"_s}, words(i % 60 + 1)});
    const CatalogPtr catalog = catalogOf(movies);
    CatalogStatistics statistics;
    QBENCHMARK_ONCE
    {
        statistics = catalogStatistics(*catalog);
    }
    QCOMPARE(statistics.ratings.count, kMovies);
    QCOMPARE(statistics.topGenres.front().movies, kMovies);
    QCOMPARE(std::accumulate(statistics.moviesByYear.begin(), statistics.moviesByYear.end(), 0), kMovies);
}

QTEST_GUILESS_MAIN(TestCatalogStatistics)
#include "tst_catalogstatistics.moc"
