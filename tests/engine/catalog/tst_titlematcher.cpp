// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalogreader.h"
#include "engine/catalog/titlekey.h"
#include "engine/catalog/titlematcher.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

CatalogPtr catalogOf(const QList<Movie> &movies, CatalogFormat format = CatalogFormat::Reference)
{
    CatalogBuilder builder;
    for (const Movie &movie : movies)
        builder.add(movie);
    return builder.freeze(format, {});
}

CatalogPtr handmade()
{
    return catalogOf(
        {{.id = u"1"_s, .title = u"The Thing"_s, .year = 1982},
         {.id = u"2"_s, .title = u"The Thing"_s, .year = 2011},
         {.id = u"3"_s, .title = u"Amelie"_s, .originalTitle = u"Le Fabuleux destin d'Amélie Poulain"_s, .year = 2001},
         {.id = u"4"_s, .title = u"Star Wars: Episode IV - A New Hope"_s, .year = 1977},
         {.id = u"5"_s, .title = u"Seven (a.k.a. Se7en)"_s, .year = 1995},
         {.id = u"6"_s, .title = u"Solaris"_s, .originalTitle = u"Solyaris"_s, .year = 1972},
         {.id = u"7"_s, .title = u"Solaris"_s, .year = 2002},
         {.id = u"8"_s, .title = u"Harold and Maude"_s, .year = 1971},
         {.id = u"9"_s, .title = u"Hidden Pier"_s}});
}

const CatalogPtr &bundle()
{
    static const CatalogPtr kBundle = readCatalog(QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv")).value();
    return kBundle;
}

using Disturbance = std::function<void(TitleQuery &)>;

QString articleBehind(const QString &title)
{
    for (const QString &article : {u"The "_s, u"A "_s, u"An "_s, u"La "_s, u"Le "_s}) {
        if (title.startsWith(article))
            return title.sliced(article.size()) + u", "_s + article.trimmed();
    }
    return title;
}

QString withoutPunctuation(QString title)
{
    title.removeIf([](QChar c) { return c.isPunct() && c != u'&'; });
    return title;
}

QString withoutAccents(const QString &title)
{
    QString text = title.normalized(QString::NormalizationForm_D);
    text.removeIf([](QChar c) { return c.isMark(); });
    return text;
}

QString romanFor(QString title)
{
    for (const auto &[figure, roman] :
         {std::pair(u" 2"_s, u" II"_s), std::pair(u" 3"_s, u" III"_s), std::pair(u" 4"_s, u" IV"_s)}) {
        if (title.endsWith(figure))
            title = title.chopped(figure.size()) + roman;
    }
    return title;
}

} // namespace

class TestTitleMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingKey_isBlindToWriting_data();
    void spellingKey_isBlindToWriting();
    void titlesIn_takesBracketsApart_data();
    void titlesIn_takesBracketsApart();
    void imdbId_hasSevenDigits();
    void match_findsTheMovie_data();
    void match_findsTheMovie();
    void id_isStrongerThanTitle();
    void movieLensId_countsWithItsTitleAlone();
    void catalogId_countsWithItsTitleAlone();
    void candidates_areBestFirst_andFew();
    void anything_isTaken_data();
    void anything_isTaken();
    void bundle_isFoundAgain_howeverDisturbed_data();
    void bundle_isFoundAgain_howeverDisturbed();
    void tenThousandRows_takeUnderASecond();
};

void TestTitleMatcher::spellingKey_isBlindToWriting_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("key");
    QTest::newRow("case") << u"HEAT"_s << u"heat"_s;
    QTest::newRow("accents") << u"Été à l'Île"_s << u"ete a lile"_s;
    QTest::newRow("composed or not") << u"Ame\u0301lie"_s << u"amelie"_s;
    QTest::newRow("ligatures and strokes") << u"Œuvre Æon Ø Łódź"_s << u"oeuvre aeon o lodz"_s;
    QTest::newRow("sharp s") << u"Die Straße"_s << u"die strasse"_s;
    QTest::newRow("punctuation") << u"Mission: Impossible - Fallout!"_s << u"mission impossible fallout"_s;
    QTest::newRow("apostrophes") << u"Schindler’s List"_s << u"schindlers list"_s;
    QTest::newRow("ampersand") << u"Harold & Maude"_s << u"harold and maude"_s;
    QTest::newRow("plus") << u"Romeo + Juliet"_s << u"romeo and juliet"_s;
    QTest::newRow("roman numerals") << u"Rocky IV"_s << u"rocky 4"_s;
    QTest::newRow("article behind") << u"Thing, The"_s << u"the thing"_s;
    QTest::newRow("comma that is none") << u"Me, Myself"_s << u"me myself"_s;
    QTest::newRow("other script") << u"東京物語"_s << u"東京物語"_s;
    QTest::newRow("punctuation alone") << u"!!!"_s << u"!!!"_s;
    QTest::newRow("nothing") << u""_s << u""_s;
}

void TestTitleMatcher::spellingKey_isBlindToWriting()
{
    QFETCH(QString, title);
    QTEST(spellingKey(title), "key");
}

void TestTitleMatcher::titlesIn_takesBracketsApart_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("titles");
    QTest::newRow("none") << u"Heat"_s << QStringList{u"Heat"_s};
    QTest::newRow("other name") << u"Seven (a.k.a. Se7en)"_s << QStringList{u"Seven"_s, u"Se7en"_s};
    QTest::newRow("two") << u"A (B) (aka C)"_s << QStringList{u"A"_s, u"B"_s, u"C"_s};
    QTest::newRow("year") << u"Heat (1995)"_s << QStringList{u"Heat"_s};
    QTest::newRow("in front") << u"(500) Days"_s << QStringList{u"(500) Days"_s};
    QTest::newRow("unbalanced") << u"Heat (1995"_s << QStringList{u"Heat (1995"_s};
    QTest::newRow("nothing") << u""_s << QStringList{};
}

void TestTitleMatcher::titlesIn_takesBracketsApart()
{
    QFETCH(QString, title);
    QTEST(titlesIn(title), "titles");
}

void TestTitleMatcher::imdbId_hasSevenDigits()
{
    QCOMPARE(imdbIdOf(u"tt0111161"_s), u"tt0111161"_s);
    QCOMPARE(imdbIdOf(u"0111161"_s), u"tt0111161"_s);
    QCOMPARE(imdbIdOf(u"111161"_s), u"tt0111161"_s);
    QCOMPARE(imdbIdOf(u"tt12345678"_s), u"tt12345678"_s);
    for (const QString &text : {u""_s, u"tt"_s, u"nm0000151"_s, u"-1"_s, u"99999999999999999999"_s})
        QCOMPARE(imdbIdOf(text), QString());
}

void TestTitleMatcher::match_findsTheMovie_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("year");
    QTest::addColumn<MatchKind>("kind");
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<double>("score");
    const auto row = [](const char *name, const QString &title, int year, MatchKind kind, const QList<int> &rows,
                        double score) { QTest::newRow(name) << title << year << kind << rows << score; };
    row("as it is", u"The Thing"_s, 1982, MatchKind::Matched, {0}, 1.0);
    row("the remake", u"Thing, The"_s, 2011, MatchKind::Matched, {1}, 1.0);
    row("without article", u"Thing"_s, 1982, MatchKind::Matched, {0}, 0.97);
    row("a year late", u"The Thing"_s, 1983, MatchKind::Matched, {0}, 0.9);
    row("a year early", u"The Thing"_s, 2010, MatchKind::Matched, {1}, 0.9);
    row("no year", u"The Thing"_s, 0, MatchKind::Ambiguous, {0, 1}, 0.85);
    row("no year, one movie", u"Harold & Maude"_s, 0, MatchKind::Matched, {7}, 0.85);
    row("year not in the catalogue", u"Hidden Pier"_s, 1990, MatchKind::Matched, {8}, 0.85);
    row("three years off", u"The Thing"_s, 2014, MatchKind::Ambiguous, {1}, 0.65);
    row("another decade", u"The Thing"_s, 1951, MatchKind::Unmatched, {}, 0.0);
    row("original title", u"Solyaris"_s, 1972, MatchKind::Matched, {5}, 0.95);
    row("same title, other year", u"Solaris"_s, 2002, MatchKind::Matched, {6}, 1.0);
    row("accents", u"Amélie"_s, 2001, MatchKind::Matched, {2}, 1.0);
    row("title in brackets there", u"Se7en"_s, 1995, MatchKind::Matched, {4}, 0.95);
    row("title in brackets here", u"Das Ding (The Thing)"_s, 1982, MatchKind::Matched, {0}, 0.95);
    row("beginning alone", u"Star Wars"_s, 1977, MatchKind::Ambiguous, {3}, 0.7);
    row("typing error", u"Harold and Mauda"_s, 1971, MatchKind::Ambiguous, {7}, 0.7);
    row("another movie", u"Casablanca"_s, 1942, MatchKind::Unmatched, {}, 0.0);
}

void TestTitleMatcher::match_findsTheMovie()
{
    QFETCH(QString, title);
    QFETCH(int, year);
    QFETCH(MatchKind, kind);
    QFETCH(QList<int>, rows);
    QFETCH(double, score);
    const TitleMatcher matcher(handmade());
    const TitleMatch match = matcher.match({.title = title, .year = year});
    QCOMPARE(match.kind, kind);
    QList<int> found;
    for (const MatchCandidate &candidate : match.candidates)
        found.append(candidate.row);
    QCOMPARE(found, rows);
    if (!rows.isEmpty())
        QVERIFY(std::abs(match.candidates.first().score - score) < 1e-9);
}

void TestTitleMatcher::id_isStrongerThanTitle()
{
    const std::vector<MovieIds> ids{
        {.imdb = u"tt0084787"_s, .tmdb = u"1091"_s}, {.imdb = u"tt0905372"_s}, {}, {}, {}, {}, {}, {}, {}};
    const TitleMatcher matcher(handmade(), ids);
    TitleQuery query{.title = u"La Cosa"_s, .year = 1982, .ids = {.imdb = u"84787"_s}};
    QCOMPARE(matcher.match(query).candidates.value(0).row, 0);
    query.ids = {.tmdb = u"1091"_s};
    QCOMPARE(matcher.match(query).candidates.value(0).row, 0);
    query = {.title = u"The Thing"_s, .year = 1982, .ids = {.imdb = u"tt0905372"_s}};
    QCOMPARE(matcher.match(query).candidates.value(0).row, 1);
    query = {.title = u"The Thing"_s, .year = 1982, .ids = {.imdb = u"tt7777777"_s}};
    QCOMPARE(matcher.match(query).candidates.value(0).row, 0);
}

void TestTitleMatcher::movieLensId_countsWithItsTitleAlone()
{
    const TitleMatcher matcher(catalogOf({{.id = u"7"_s, .title = u"Heat"_s, .year = 1995}}, CatalogFormat::CineQ));
    const MovieIds seven{.movieLens = u"7"_s};
    QCOMPARE(matcher.match({.ids = seven}).kind, MatchKind::Matched);
    QCOMPARE(matcher.match({.title = u"Heat"_s, .year = 2020, .ids = seven}).kind, MatchKind::Matched);
    QCOMPARE(matcher.match({.title = u"Sabrina"_s, .year = 1995, .ids = seven}).kind, MatchKind::Unmatched);
}

void TestTitleMatcher::catalogId_countsWithItsTitleAlone()
{
    const TitleMatcher matcher(handmade());
    QCOMPARE(matcher.match({.title = u"The Thing"_s, .catalogId = u"2"_s}).candidates.value(0).row, 1);
    QCOMPARE(matcher.match({.title = u"Amelie"_s, .year = 2001, .catalogId = u"2"_s}).candidates.value(0).row, 2);
}

void TestTitleMatcher::candidates_areBestFirst_andFew()
{
    QList<Movie> movies;
    for (int i = 0; i < 20; ++i)
        movies.append({.id = QString::number(i), .title = u"Hamlet"_s, .year = i == 13 ? 2001 : 2002});
    const TitleMatch match = TitleMatcher(catalogOf(movies)).match({.title = u"Hamlet"_s, .year = 2000});
    QCOMPARE(match.kind, MatchKind::Matched);
    QCOMPARE(match.candidates.value(0).row, 13);
    const TitleMatch unclear = TitleMatcher(catalogOf(movies)).match({.title = u"Hamlet"_s});
    QCOMPARE(unclear.kind, MatchKind::Ambiguous);
    QCOMPARE(unclear.candidates.size(), TitleMatcher::kMaxCandidates);
    QVERIFY(std::is_sorted(unclear.candidates.begin(), unclear.candidates.end(), [](const auto &a, const auto &b) {
        return a.score > b.score || (a.score == b.score && a.row < b.row);
    }));
}

void TestTitleMatcher::anything_isTaken_data()
{
    QTest::addColumn<QString>("title");
    QTest::newRow("nothing") << QString();
    QTest::newRow("brackets") << u"((((((()))))) ()"_s;
    QTest::newRow("article") << u"The"_s;
    QTest::newRow("comma and article") << u", The"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800));
    QTest::newRow("NUL") << QString(3, QChar(u'\0'));
    QTest::newRow("huge") << QString(100'000, u'x');
    QTest::newRow("spaces") << QString(1000, u' ');
}

void TestTitleMatcher::anything_isTaken()
{
    QFETCH(QString, title);
    const TitleMatcher matcher(handmade());
    for (const int year : {0, 1982, -5, 99999})
        QCOMPARE(matcher.match({.title = title, .originalTitle = title, .year = year}).kind, MatchKind::Unmatched);
}

void TestTitleMatcher::bundle_isFoundAgain_howeverDisturbed_data()
{
    QTest::addColumn<Disturbance>("disturb");
    QTest::addColumn<double>("right"); // least share of all movies, per cent
    QTest::addColumn<double>("wrong"); // most
    const auto row = [](const char *name, double right, double wrong, Disturbance disturb) {
        QTest::newRow(name) << std::move(disturb) << right << wrong;
    };
    row("as it is", 99.8, 0.0, [](TitleQuery &) {});
    row("upper case", 99.8, 0.0, [](TitleQuery &query) { query.title = query.title.toUpper(); });
    row("no accents", 99.8, 0.0, [](TitleQuery &query) { query.title = withoutAccents(query.title); });
    row("no punctuation", 99.5, 0.1, [](TitleQuery &query) { query.title = withoutPunctuation(query.title); });
    row("article behind", 99.8, 0.0, [](TitleQuery &query) { query.title = articleBehind(query.title); });
    row("no article", 99.7, 0.1, [](TitleQuery &query) { query.title = withoutArticle(spellingKey(query.title)); });
    row("other title in brackets", 99.8, 0.0, [](TitleQuery &query) { query.title += u" (Ein anderer Titel)"_s; });
    row("original title alone", 99.8, 0.0, [](TitleQuery &query) {
        if (!query.originalTitle.isEmpty())
            query.title = query.originalTitle;
    });
    row("ampersand", 99.8, 0.0, [](TitleQuery &query) { query.title.replace(u" and "_s, u" & "_s); });
    row("roman numerals", 99.8, 0.0, [](TitleQuery &query) { query.title = romanFor(query.title); });
    row("a year late", 99.7, 0.1, [](TitleQuery &query) { ++query.year; });
    row("a year early", 99.7, 0.1, [](TitleQuery &query) { --query.year; });
    row("no year", 93.5, 0.0, [](TitleQuery &query) { query.year = 0; });
}

void TestTitleMatcher::bundle_isFoundAgain_howeverDisturbed()
{
    QFETCH(Disturbance, disturb);
    QFETCH(double, right);
    QFETCH(double, wrong);
    static const TitleMatcher kMatcher(bundle());
    int found = 0;
    int mistaken = 0;
    int ambiguous = 0;
    int ambiguousWithout = 0;
    QElapsedTimer clock;
    clock.start();
    for (int row = 0; row < bundle()->size(); ++row) {
        TitleQuery query{.title = bundle()->titleAt(row), .year = bundle()->yearAt(row)};
        query.originalTitle = bundle()->originalTitleAt(row);
        disturb(query);
        query.originalTitle.clear();
        const TitleMatch match = kMatcher.match(query);
        const bool isRight = match.kind == MatchKind::Matched && match.candidates.first().row == row;
        found += isRight;
        mistaken += match.kind == MatchKind::Matched && !isRight;
        ambiguous += match.kind == MatchKind::Ambiguous;
        ambiguousWithout += match.kind == MatchKind::Ambiguous &&
                            std::ranges::find(match.candidates, row, &MatchCandidate::row) == match.candidates.end();
    }
    const auto share = [](int count) { return 100.0 * count / bundle()->size(); };
    qInfo("right %.2f %%, wrong %.2f %%, ambiguous %.2f %% (%d without the movie), unmatched %.2f %%, %lld ms",
          share(found), share(mistaken), share(ambiguous), ambiguousWithout,
          share(bundle()->size() - found - mistaken - ambiguous), static_cast<long long>(clock.elapsed()));
    QVERIFY(share(found) >= right);
    QVERIFY(share(mistaken) <= wrong);
}

void TestTitleMatcher::tenThousandRows_takeUnderASecond()
{
    const TitleMatcher matcher(bundle());
    QList<TitleQuery> queries;
    for (int i = 0; i < 10'000; ++i) {
        const int row = i % bundle()->size();
        // A tenth is not there, so that the whole year is looked through.
        const QString title = bundle()->titleAt(row);
        queries.append({.title = i % 10 == 0 ? u"Zz "_s + title : title, .year = bundle()->yearAt(row)});
    }
    QElapsedTimer clock;
    clock.start();
    int found = 0;
    for (const TitleQuery &query : queries)
        found += matcher.match(query).kind == MatchKind::Matched;
    const qint64 elapsed = clock.elapsed();
    qInfo("10,000 rows: %lld ms", static_cast<long long>(elapsed));
    QVERIFY(found > 8'500);
#if !defined(__SANITIZE_ADDRESS__)
    QVERIFY(elapsed < 1000);
#endif
}

QTEST_GUILESS_MAIN(TestTitleMatcher)
#include "tst_titlematcher.moc"
