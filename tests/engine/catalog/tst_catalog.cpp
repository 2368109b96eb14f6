// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalog.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <thread>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

Movie movieOf(const QString &id, const QString &title, const QStringList &genres)
{
    Movie movie;
    movie.id = id;
    movie.title = title;
    movie.terms[static_cast<int>(TermKind::Genre)] = genres;
    return movie;
}

CatalogPtr catalogOf(const std::vector<Movie> &movies)
{
    CatalogBuilder builder;
    for (const Movie &movie : movies)
        builder.add(movie);
    return builder.freeze(CatalogFormat::CineQ, u"test"_s);
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void add_refusesRepeatedId();
    void freeze_sortsVocabulary_andKeepsOrderOfTerms();
    void freeze_leavesBuilderEmpty();
    void movieAt_givesBackWhatWasAdded();
    void fingerprint_isTheSame_forSameContent();
    void fingerprint_differs_data();
    void fingerprint_differs();
    void fingerprint_isTheSame_fromManyThreads();
};

void TestCatalog::add_refusesRepeatedId()
{
    CatalogBuilder builder;
    QVERIFY(builder.add(movieOf(u"1"_s, u"First"_s, {u"Drama"_s})));
    QVERIFY(!builder.add(movieOf(u"1"_s, u"Second"_s, {u"Comedy"_s})));
    const CatalogPtr catalog = builder.freeze(CatalogFormat::CineQ, {});
    QCOMPARE(catalog->size(), 1);
    QCOMPARE(catalog->titleAt(0), u"First"_s);
    QCOMPARE(catalog->terms(TermKind::Genre).vocabulary(), QStringList{u"Drama"_s});
}

void TestCatalog::freeze_sortsVocabulary_andKeepsOrderOfTerms()
{
    const CatalogPtr catalog =
        catalogOf({movieOf(u"1"_s, u"A"_s, {u"War"_s, u"Drama"_s, u"War"_s}), movieOf(u"2"_s, u"B"_s, {}),
                   movieOf(u"3"_s, u"C"_s, {u"Comedy"_s, u"War"_s})});
    const TermColumn &genres = catalog->terms(TermKind::Genre);
    QCOMPARE(genres.vocabulary(), (QStringList{u"Comedy"_s, u"Drama"_s, u"War"_s}));
    QCOMPARE(genres.namesAt(0), (QStringList{u"War"_s, u"Drama"_s}));
    QVERIFY(genres.termsAt(1).empty());
    QCOMPARE(genres.namesAt(2), (QStringList{u"Comedy"_s, u"War"_s}));
    QCOMPARE(genres.counts(), (std::vector<int>{1, 1, 2}));
    QVERIFY(catalog->terms(TermKind::Tag).termsAt(2).empty());
}

void TestCatalog::freeze_leavesBuilderEmpty()
{
    CatalogBuilder builder;
    builder.add(movieOf(u"1"_s, u"A"_s, {u"War"_s}));
    builder.addIssue({2, 0, IssueKind::TitleMissing, {}});
    QCOMPARE(builder.freeze(CatalogFormat::CineQ, {})->issues().size(), 1);
    QCOMPARE(builder.size(), 0);
    QVERIFY(builder.add(movieOf(u"1"_s, u"B"_s, {u"Drama"_s})));
    const CatalogPtr second = builder.freeze(CatalogFormat::MovieLens, u"second"_s);
    QCOMPARE(second->terms(TermKind::Genre).vocabulary(), QStringList{u"Drama"_s});
    QVERIFY(second->issues().empty());
    QCOMPARE(second->format(), CatalogFormat::MovieLens);
    QCOMPARE(second->path(), u"second"_s);
}

void TestCatalog::movieAt_givesBackWhatWasAdded()
{
    Movie movie = movieOf(u"x"_s, u"Title"_s, {u"War"_s});
    movie.originalTitle = u"Titel"_s;
    movie.year = 1999;
    movie.rating = 7.5;
    movie.votes = 12;
    movie.synopsis = u"Text"_s;
    const CatalogPtr catalog = catalogOf({movieOf(u"y"_s, u"Other"_s, {}), movie});
    QCOMPARE(catalog->rowOf(u"x"_s), 1);
    QVERIFY(!catalog->rowOf(u"z"_s));
    const Movie back = catalog->movieAt(1);
    QCOMPARE(back.id, movie.id);
    QCOMPARE(back.title, movie.title);
    QCOMPARE(back.originalTitle, movie.originalTitle);
    QCOMPARE(back.year, 1999);
    QCOMPARE(back.terms[0], movie.terms[0]);
    QCOMPARE(back.rating, 7.5);
    QCOMPARE(back.votes, 12);
    QCOMPARE(back.synopsis, movie.synopsis);
    QVERIFY(std::isnan(catalog->ratingAt(0)));
    QCOMPARE(catalog->votesAt(0), -1);
    QCOMPARE(catalog->yearAt(0), 0);
}

void TestCatalog::fingerprint_isTheSame_forSameContent()
{
    const Movie first = movieOf(u"1"_s, u"A"_s, {u"War"_s});
    Movie second = first;
    second.synopsis = u""_s; // empty, not null
    second.rating = -std::numeric_limits<double>::quiet_NaN();
    const QByteArray fingerprint = catalogOf({first})->fingerprint();
    QCOMPARE(fingerprint.size(), 32);
    QCOMPARE(catalogOf({second})->fingerprint(), fingerprint);
}

void TestCatalog::fingerprint_differs_data()
{
    QTest::addColumn<std::function<void(Movie &)>>("change");
    using Change = std::function<void(Movie &)>;

    QTest::newRow("id") << Change([](Movie &movie) { movie.id = u"2"_s; });
    QTest::newRow("title") << Change([](Movie &movie) { movie.title = u"B"_s; });
    QTest::newRow("letter moved to the next field") << Change([](Movie &movie) {
        movie.id = u"1A"_s;
        movie.title.clear();
    });
    QTest::newRow("year") << Change([](Movie &movie) { movie.year = 2000; });
    QTest::newRow("genre") << Change([](Movie &movie) { movie.terms[0] = {u"Drama"_s}; });
    QTest::newRow("genre as tag") << Change([](Movie &movie) { movie.terms[1] = std::exchange(movie.terms[0], {}); });
    QTest::newRow("rating") << Change([](Movie &movie) { movie.rating = 5.0; });
    QTest::newRow("synopsis") << Change([](Movie &movie) { movie.synopsis = u"Text"_s; });
}

void TestCatalog::fingerprint_differs()
{
    QFETCH(std::function<void(Movie &)>, change);
    const Movie movie = movieOf(u"1"_s, u"A"_s, {u"War"_s});
    Movie changed = movie;
    change(changed);
    QVERIFY(catalogOf({changed})->fingerprint() != catalogOf({movie})->fingerprint());
}

void TestCatalog::fingerprint_isTheSame_fromManyThreads()
{
    std::vector<Movie> movies;
    for (int i = 0; i < 2000; ++i)
        movies.push_back(movieOf(QString::number(i), u"A"_s, {u"War"_s}));
    const CatalogPtr catalog = catalogOf(movies);
    QByteArray results[4];
    std::vector<std::thread> threads;
    for (QByteArray &result : results)
        threads.emplace_back([&catalog, &result] { result = catalog->fingerprint(); });
    for (std::thread &thread : threads)
        thread.join();
    for (const QByteArray &result : results)
        QCOMPARE(result, catalogOf(movies)->fingerprint());
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
