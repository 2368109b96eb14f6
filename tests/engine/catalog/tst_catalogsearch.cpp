// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalogsearch.h"
#include "engine/catalog/foldedtext.h"
#include "tests/ui/uifixtures.h"

#include <QTest>

#include <random>

using namespace cineq;
using namespace Qt::StringLiterals;

class TestCatalogSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folded_isBlindToCaseAccentsAndSpace_data();
    void folded_isBlindToCaseAccentsAndSpace();
    void query_findsMovies_data();
    void query_findsMovies();
    void words_agreeWithPlainSearch_onBundledCatalog();
    void rating_asItIsShown_isFound();
    void unknownFields_areNeverInARange();
    void emptyCatalog_hasNoMatches();
};

void TestCatalogSearch::folded_isBlindToCaseAccentsAndSpace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << u"HeLLo"_s << u"hello"_s;
    QTest::newRow("accents") << u"Amélie à Ñandú"_s << u"amelie a nandu"_s;
    QTest::newRow("combining accent") << u"e\u0301a"_s << u"ea"_s;
    QTest::newRow("stroke and ligature") << u"Łódź Ærø Œuvre"_s << u"lodz aero oeuvre"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("space") << u"  a \t b "_s << u"a b"_s;
    QTest::newRow("other scripts") << u"Сталкер 七人の侍"_s << u"сталкер 七人の侍"_s;
}

void TestCatalogSearch::folded_isBlindToCaseAccentsAndSpace()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(foldedText(text), expected);
}

void TestCatalogSearch::query_findsMovies_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("ids");
    const auto add = [](const char *name, const QString &query, const QString &ids) {
        QTest::newRow(name) << query << ids;
    };

    add("nothing typed", u""_s, u"1 2 3 4"_s);
    add("title without accent", u"amelie"_s, u"1"_s);
    add("title with accent and capitals", u"AMÉLIE"_s, u"1"_s);
    add("original title", u"salvajes"_s, u"4"_s);
    add("director", u"damian"_s, u"4"_s);
    add("cast", u"weaver"_s, u"3"_s);
    add("tag", u"paris"_s, u"1"_s);
    add("synopsis", u"aboard"_s, u"3"_s);
    add("part of a word", u"waitr"_s, u"1"_s);
    add("words of several fields, any order", u"crew scott alien"_s, u"3"_s);
    add("one word missing", u"alien paris"_s, u""_s);
    add("not across fields", u"alienridley"_s, u""_s);
    add("a phrase", u"\"shy waitress\""_s, u"1"_s);
    add("a phrase in another order", u"\"waitress shy\""_s, u""_s);
    add("or", u"alien or paris"_s, u"1 3"_s);
    add("not", u"not alien"_s, u"1 2 4"_s);
    add("brackets", u"not (alien or paris)"_s, u"2 4"_s);

    add("genre", u"genre:comedy"_s, u"1 4"_s);
    add("genre by its beginning", u"genre:com"_s, u"1 4"_s);
    add("genre by a later word's beginning", u"genre:fi"_s, u"3"_s);
    add("genre not inside a word", u"genre:ama"_s, u""_s);
    add("one of two", u"genre:romance,horror"_s, u"1 3"_s);
    add("both", u"genre:comedy genre:drama"_s, u"4"_s);
    add("not a genre", u"not genre:comedy"_s, u"2 3"_s);
    add("director by the last name", u"director:szifrón"_s, u"4"_s);
    add("director in quotes", u"director:\"jean-pierre jeunet\""_s, u"1"_s);
    add("in the title alone", u"title:alien"_s, u"3"_s);
    add("not in the title", u"title:crew"_s, u""_s);
    add("in the synopsis alone", u"synopsis:a"_s, u"1 3"_s);
    add("not in the synopsis", u"synopsis:alien"_s, u""_s);

    add("year", u"year:1979"_s, u"3"_s);
    add("years", u"year:2001..2014"_s, u"1 4"_s);
    add("since", u"year:>=2001"_s, u"1 4"_s);
    add("decade", u"decade:1970s,2010s"_s, u"3 4"_s);
    add("words of the synopsis", u"words:8"_s, u"3"_s);
    add("more words", u"words:>8"_s, u"1"_s);
    add("words are known", u"has:words"_s, u"1 3"_s);
    add("rating", u"rating:8"_s, u"1 3"_s);
    add("rating above", u"rating:>8.3"_s, u"3"_s);
    add("votes", u"votes:<100"_s, u"3 4"_s);
    add("known", u"has:synopsis"_s, u"1 3"_s);
    add("not known", u"not has:year"_s, u"2"_s);
    add("known term", u"has:country,cast"_s, u"3 4"_s);

    add("list", u"list:\"to see\""_s, u"2 3"_s);
    add("no such list", u"list:none"_s, u""_s);
    add("own stars", u"stars:>=4"_s, u"1"_s);
    add("rated", u"has:stars"_s, u"1 4"_s);
}

void TestCatalogSearch::query_findsMovies()
{
    QFETCH(const QString, query);
    QFETCH(const QString, ids);
    const CatalogPtr catalog = handmadeCatalog();
    PersonalRows personal{.stars = {{0, 4.5}, {3, 2.0}}};
    personal.lists[u"To see"_s] = QBitArray(4);
    personal.lists[u"To see"_s].setBit(1);
    personal.lists[u"To see"_s].setBit(2);

    const auto parsed = parseQuery(query);
    QVERIFY(parsed);
    const QBitArray matches = CatalogSearch::build(catalog)->matches(*parsed, personal);
    QCOMPARE(matches.size(), catalog->size());
    QStringList found;
    for (int row = 0; row < catalog->size(); ++row) {
        if (matches.testBit(row))
            found.append(catalog->idAt(row));
    }
    QCOMPARE(found.join(u' '), ids);
}

void TestCatalogSearch::words_agreeWithPlainSearch_onBundledCatalog()
{
    const CatalogPtr catalog = bundledCatalog();
    const auto search = CatalogSearch::build(catalog);
    std::mt19937 random(7);
    for (int i = 0; i < 20; ++i) {
        const int from = static_cast<int>(random() % static_cast<unsigned>(catalog->size()));
        const QString word = foldedText(catalog->titleAt(from)).split(u' ').front();
        const QBitArray matches = search->matches({.kind = Query::Kind::Words, .words = word}, {});
        for (int row = 0; row < catalog->size(); ++row) {
            QStringList fields{catalog->titleAt(row), catalog->originalTitleAt(row), catalog->synopsisAt(row)};
            for (const TermKind kind : {TermKind::Director, TermKind::Cast, TermKind::Tag})
                fields += catalog->terms(kind).namesAt(row);
            const bool expected =
                std::ranges::any_of(fields, [&word](const QString &field) { return foldedText(field).contains(word); });
            QVERIFY2(matches.testBit(row) == expected, qPrintable(word + u" in "_s + catalog->titleAt(row)));
        }
    }
}

void TestCatalogSearch::rating_asItIsShown_isFound()
{
    const CatalogPtr catalog = bundledCatalog();
    const auto search = CatalogSearch::build(catalog);
    for (int tenths = 10; tenths < 100; ++tenths) {
        const QString shown = QString::number(tenths / 10.0, 'f', 1);
        const QBitArray exact = search->matches(*parseQuery(u"rating:"_s + shown), {});
        const QBitArray atLeast = search->matches(*parseQuery(u"rating:>="_s + shown), {});
        for (int row = 0; row < catalog->size(); ++row) {
            if (QString::number(static_cast<double>(catalog->ratingAt(row))) == shown)
                QVERIFY2(exact.testBit(row) && atLeast.testBit(row), qPrintable(shown));
        }
    }
}

void TestCatalogSearch::unknownFields_areNeverInARange()
{
    const auto search = CatalogSearch::build(handmadeCatalog());
    for (const QString &query : {u"year:.."_s, u"rating:>=0"_s, u"votes:>=0"_s, u"words:>=0"_s, u"year:<3000"_s}) {
        const auto parsed = parseQuery(query);
        if (parsed)
            QVERIFY2(!search->matches(*parsed, {}).testBit(1), qPrintable(query));
    }
}

void TestCatalogSearch::emptyCatalog_hasNoMatches()
{
    CatalogBuilder builder;
    const auto search = CatalogSearch::build(builder.freeze(CatalogFormat::CineQ, {}));
    for (const QString &query : {u""_s, u"a"_s, u"not a"_s, u"genre:a"_s, u"year:1"_s})
        QCOMPARE(search->matches(*parseQuery(query), {}).size(), 0);
}

QTEST_APPLESS_MAIN(TestCatalogSearch)
#include "tst_catalogsearch.moc"
