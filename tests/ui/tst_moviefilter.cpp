// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uifixtures.h"
#include "ui/models/moviefiltermodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using cineq::CatalogPtr;
using cineq::GenreSelection;
using cineq::MovieFilterModel;
using cineq::MovieIndex;
using cineq::MovieTableModel;
using cineq::TermKind;
using Column = MovieTableModel::Column;

namespace {

/// A filter model on a catalogue, its index built, with a tester watching.
struct Filter
{
    MovieTableModel movies;
    MovieFilterModel model{&movies};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Filter(const CatalogPtr &catalog)
    {
        QSignalSpy indexed(&model, &MovieFilterModel::indexed);
        movies.setCatalog(catalog);
        if (indexed.isEmpty())
            indexed.wait(30000);
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(movies.catalog()->idAt(model.catalogRow(row)));
        return ids;
    }

    void sort(Column column, Qt::SortOrder order) { model.sort(static_cast<int>(column), order); }

    [[nodiscard]] quint32 genre(const QString &name) const
    {
        return static_cast<quint32>(movies.catalog()->terms(TermKind::Genre).vocabulary().indexOf(name));
    }
};

/// Many movies made from the bundled ones.
CatalogPtr largeCatalog(int size)
{
    const CatalogPtr bundled = bundledCatalog();
    cineq::CatalogBuilder builder;
    for (int i = 0; i < size; ++i) {
        cineq::Movie movie = bundled->movieAt(i % bundled->size());
        movie.id = QString::number(i);
        movie.title += QStringLiteral(" %1").arg(i / bundled->size());
        builder.add(std::move(movie));
    }
    return builder.freeze(cineq::CatalogFormat::CineQ, QStringLiteral("large.csv"));
}

} // namespace

class TestMovieFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folded_isBlindToCaseAccentsAndSpace_data();
    void folded_isBlindToCaseAccentsAndSpace();
    void text_findsMovies_data();
    void text_findsMovies();
    void text_agreesWithPlainSearch_onBundledCatalog();
    void text_typedBeforeIndex_isAppliedAfter();
    void genres_includeAnyAndExcludeEach();
    void sort_putsUnknownLast_bothWays_data();
    void sort_putsUnknownLast_bothWays();
    void sort_titles_byCollation();
    void sort_cleared_restoresCatalogOrder();
    void persistentIndex_staysOnItsMovie();
    void headers_stay_whenNothingIsLeft();
    void newCatalog_dropsGenres_keepsText();
    void keystroke_takesLessThan10Milliseconds();
    void sortAndFilter_of100000Movies_takeLessThan150Milliseconds();
};

void TestMovieFilter::folded_isBlindToCaseAccentsAndSpace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << QStringLiteral("HeLLo") << QStringLiteral("hello");
    QTest::newRow("accents") << QStringLiteral("Amélie à Ñandú") << QStringLiteral("amelie a nandu");
    QTest::newRow("combining accent") << QStringLiteral("e\u0301a") << QStringLiteral("ea");
    QTest::newRow("stroke and ligature") << QStringLiteral("Łódź Ærø Œuvre") << QStringLiteral("lodz aero oeuvre");
    QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("strasse");
    QTest::newRow("space") << QStringLiteral("  a \t b ") << QStringLiteral("a b");
    QTest::newRow("other scripts") << QStringLiteral("Сталкер 七人の侍") << QStringLiteral("сталкер 七人の侍");
}

void TestMovieFilter::folded_isBlindToCaseAccentsAndSpace()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(MovieIndex::folded(text), expected);
}

void TestMovieFilter::text_findsMovies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    const auto ids = [](const char *joined) {
        return QString::fromLatin1(joined).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    QTest::newRow("nothing typed") << QString() << ids("1 2 3 4");
    QTest::newRow("only spaces") << QStringLiteral("  ") << ids("1 2 3 4");
    QTest::newRow("title without accent") << QStringLiteral("amelie") << ids("1");
    QTest::newRow("title with accent and capitals") << QStringLiteral("AMÉLIE") << ids("1");
    QTest::newRow("original title") << QStringLiteral("salvajes") << ids("4");
    QTest::newRow("director") << QStringLiteral("damian") << ids("4");
    QTest::newRow("cast") << QStringLiteral("weaver") << ids("3");
    QTest::newRow("tag") << QStringLiteral("paris") << ids("1");
    QTest::newRow("synopsis") << QStringLiteral("aboard") << ids("3");
    QTest::newRow("part of a word") << QStringLiteral("waitr") << ids("1");
    QTest::newRow("words of several fields, any order") << QStringLiteral("crew scott alien") << ids("3");
    QTest::newRow("one word missing") << QStringLiteral("alien paris") << ids("");
    QTest::newRow("not across fields") << QStringLiteral("alienridley") << ids("");
    QTest::newRow("no genre") << QStringLiteral("horror") << ids("");
}

void TestMovieFilter::text_findsMovies()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, ids);
    Filter filter(handmadeCatalog());
    filter.model.setText(text);
    QCOMPARE(filter.ids(), ids);
    QCOMPARE(filter.model.textMatches().count(true), ids.size());
}

void TestMovieFilter::text_agreesWithPlainSearch_onBundledCatalog()
{
    const CatalogPtr catalog = bundledCatalog();
    Filter filter(catalog);
    const auto plainMatches = [&catalog](const QString &word) {
        int count = 0;
        for (int row = 0; row < catalog->size(); ++row) {
            const cineq::Movie movie = catalog->movieAt(row);
            QStringList fields{movie.title, movie.originalTitle, movie.synopsis};
            for (const TermKind kind : {TermKind::Director, TermKind::Cast, TermKind::Tag})
                fields += movie.terms[static_cast<int>(kind)];
            count += std::any_of(fields.begin(), fields.end(),
                                 [&word](const QString &field) { return MovieIndex::folded(field).contains(word); });
        }
        return count;
    };
    for (const char *word : {"a", "war", "kubrick", "xyzzy"}) {
        const QString text = QString::fromLatin1(word);
        filter.model.setText(text);
        QCOMPARE(filter.model.rowCount(), plainMatches(text));
    }
}

void TestMovieFilter::text_typedBeforeIndex_isAppliedAfter()
{
    MovieTableModel movies;
    MovieFilterModel model(&movies);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy indexed(&model, &MovieFilterModel::indexed);
    movies.setCatalog(bundledCatalog());
    model.setText(QStringLiteral("kubrick"));
    QCOMPARE(model.rowCount(), movies.rowCount());
    QVERIFY(indexed.wait(30000));
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.rowCount() < 50);
}

void TestMovieFilter::genres_includeAnyAndExcludeEach()
{
    Filter filter(handmadeCatalog());
    const quint32 comedy = filter.genre(QStringLiteral("Comedy"));
    const quint32 horror = filter.genre(QStringLiteral("Horror"));
    const quint32 drama = filter.genre(QStringLiteral("Drama"));
    filter.model.setGenres({{comedy}, {}});
    QCOMPARE(filter.ids(), QStringList({QStringLiteral("1"), QStringLiteral("4")}));
    filter.model.setGenres({{comedy, horror}, {}});
    QCOMPARE(filter.ids(), QStringList({QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("4")}));
    filter.model.setGenres({{comedy}, {drama}});
    QCOMPARE(filter.ids(), QStringList({QStringLiteral("1")}));
    filter.model.setGenres({{}, {drama}});
    QCOMPARE(filter.ids(), QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    QCOMPARE(filter.model.textMatches().count(true), 4); // the text's alone
    filter.model.setText(QStringLiteral("alien"));
    QCOMPARE(filter.ids(), QStringList({QStringLiteral("3")}));
}

void TestMovieFilter::sort_putsUnknownLast_bothWays_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("upwards");
    QTest::addColumn<QString>("downwards");
    QTest::newRow("year") << int(Column::Year) << QStringLiteral("3 1 4 2") << QStringLiteral("4 1 3 2");
    QTest::newRow("rating") << int(Column::Rating) << QStringLiteral("4 1 3 2") << QStringLiteral("3 1 4 2");
    QTest::newRow("votes") << int(Column::Votes) << QStringLiteral("4 3 1 2") << QStringLiteral("1 3 4 2");
    QTest::newRow("genres") << int(Column::Genres) << QStringLiteral("4 1 3 2") << QStringLiteral("3 1 4 2");
    QTest::newRow("directors") << int(Column::Directors) << QStringLiteral("4 1 3 2") << QStringLiteral("3 1 4 2");
    QTest::newRow("country, equals in the file's order")
        << int(Column::Country) << QStringLiteral("4 1 2 3") << QStringLiteral("4 1 2 3");
}

void TestMovieFilter::sort_putsUnknownLast_bothWays()
{
    QFETCH(const int, column);
    QFETCH(const QString, upwards);
    QFETCH(const QString, downwards);
    Filter filter(handmadeCatalog());
    filter.model.sort(column, Qt::AscendingOrder);
    QCOMPARE(filter.ids().join(QLatin1Char(' ')), upwards);
    filter.model.sort(column, Qt::DescendingOrder);
    QCOMPARE(filter.ids().join(QLatin1Char(' ')), downwards);
}

void TestMovieFilter::sort_titles_byCollation()
{
    Filter filter(handmadeCatalog());
    filter.sort(Column::Title, Qt::AscendingOrder);
    // Alien, Amélie, Wild Tales, zebra: neither accents nor capitals decide.
    QCOMPARE(filter.ids().join(QLatin1Char(' ')), QStringLiteral("3 1 4 2"));
}

void TestMovieFilter::sort_cleared_restoresCatalogOrder()
{
    Filter filter(handmadeCatalog());
    filter.sort(Column::Year, Qt::DescendingOrder);
    filter.model.sort(-1);
    QCOMPARE(filter.ids().join(QLatin1Char(' ')), QStringLiteral("1 2 3 4"));
}

void TestMovieFilter::persistentIndex_staysOnItsMovie()
{
    Filter filter(handmadeCatalog());
    const QPersistentModelIndex alien = filter.model.index(2, 0);
    const QPersistentModelIndex amelie = filter.model.index(0, 0);
    filter.sort(Column::Title, Qt::AscendingOrder);
    QCOMPARE(alien.row(), 0);
    filter.model.setText(QStringLiteral("weaver"));
    QCOMPARE(alien.data().toString(), QStringLiteral("Alien"));
    QVERIFY(!amelie.isValid());
}

void TestMovieFilter::headers_stay_whenNothingIsLeft()
{
    Filter filter(handmadeCatalog());
    filter.model.setText(QStringLiteral("xyzzy"));
    QCOMPARE(filter.model.rowCount(), 0);
    QCOMPARE(filter.model.headerData(0, Qt::Horizontal).toString(), MovieTableModel::columnName(Column::Title));
}

void TestMovieFilter::newCatalog_dropsGenres_keepsText()
{
    Filter filter(handmadeCatalog());
    filter.model.setGenres({{filter.genre(QStringLiteral("Comedy"))}, {}});
    filter.model.setText(QStringLiteral("lighthouse"));
    QSignalSpy indexed(&filter.model, &MovieFilterModel::indexed);
    filter.movies.setCatalog(readCatalogFile(QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv")));
    QVERIFY(indexed.wait());
    QVERIFY(filter.model.genres().isEmpty());
    QVERIFY(filter.model.rowCount() > 0);
    QVERIFY(filter.model.rowCount() < filter.movies.rowCount());
}

void TestMovieFilter::keystroke_takesLessThan10Milliseconds()
{
    const CatalogPtr catalog = bundledCatalog();
    MovieTableModel movies;
    MovieFilterModel model(&movies);
    QSignalSpy indexed(&model, &MovieFilterModel::indexed);
    movies.setCatalog(catalog);
    QVERIFY(indexed.wait(30000));
    model.sort(static_cast<int>(Column::Title));

    const QString text = QStringLiteral("the dark night of love");
    std::vector<double> milliseconds;
    for (int length = 1; length <= text.size(); ++length) {
        QElapsedTimer timer;
        timer.start();
        model.setText(text.left(length));
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    qInfo("keystroke, %d movies: median %.2f ms, slowest %.2f ms", catalog->size(),
          milliseconds[milliseconds.size() / 2], milliseconds.back());
    QVERIFY(milliseconds[milliseconds.size() / 2] < 10.0); // the slowest may have been another program's turn
}

void TestMovieFilter::sortAndFilter_of100000Movies_takeLessThan150Milliseconds()
{
    MovieTableModel movies;
    MovieFilterModel model(&movies);
    QSignalSpy indexed(&model, &MovieFilterModel::indexed);
    movies.setCatalog(largeCatalog(100000));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(indexed.wait(120000));
    qInfo("index of 100,000 movies, in the background: %lld ms", static_cast<long long>(timer.elapsed()));

    const auto best = [&timer](const auto &work) { // of three: the machine may be shared
        double least = std::numeric_limits<double>::infinity();
        for (int i = 0; i < 3; ++i) {
            timer.start();
            work();
            least = std::min(least, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        return least;
    };
    for (int column = 0; column < MovieTableModel::kColumnCount; ++column) {
        int turn = 0;
        const double sorting =
            best([&] { model.sort(column, ++turn % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder); });
        qInfo("sort by %s: %.1f ms", qPrintable(MovieTableModel::columnName(static_cast<Column>(column))), sorting);
        QVERIFY(sorting < 150.0);
    }
    double filtering = 0.0;
    for (const char *text : {"e", "love", "the man"}) {
        model.setText({});
        timer.start();
        model.setText(QString::fromLatin1(text));
        filtering = std::max(filtering, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    qInfo("filter, slowest of three texts: %.1f ms", filtering);
    QVERIFY(filtering < 150.0);
}

QTEST_GUILESS_MAIN(TestMovieFilter)
#include "tst_moviefilter.moc"
