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
using cineq::MovieFilterModel;
using cineq::MovieTableModel;
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

    void ask(const QString &query) { model.setQuery(cineq::parseQuery(query).value()); }
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
    void query_typedBeforeIndex_isAppliedAfter();
    void sort_putsUnknownLast_bothWays_data();
    void sort_putsUnknownLast_bothWays();
    void sort_titles_byCollation();
    void sort_cleared_restoresCatalogOrder();
    void persistentIndex_staysOnItsMovie();
    void headers_stay_whenNothingIsLeft();
    void newCatalog_keepsTheQuery_dropsThePersonsRows();
    void personsRows_filterWhenTheyChange();
    void keystroke_takesLessThan10Milliseconds();
    void sortAndFilter_of100000Movies_takeLessThan150Milliseconds();
    void veryManyMovies_areFilteredInTheBackground_theLastQueryAlone();
};

void TestMovieFilter::query_typedBeforeIndex_isAppliedAfter()
{
    MovieTableModel movies;
    MovieFilterModel model(&movies);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy indexed(&model, &MovieFilterModel::indexed);
    movies.setCatalog(bundledCatalog());
    model.setQuery(cineq::parseQuery(QStringLiteral("kubrick")).value());
    QCOMPARE(model.rowCount(), movies.rowCount());
    QVERIFY(indexed.wait(30000));
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.rowCount() < 50);
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
    filter.ask(QStringLiteral("weaver"));
    QCOMPARE(alien.data().toString(), QStringLiteral("Alien"));
    QVERIFY(!amelie.isValid());
}

void TestMovieFilter::headers_stay_whenNothingIsLeft()
{
    Filter filter(handmadeCatalog());
    filter.ask(QStringLiteral("xyzzy"));
    QCOMPARE(filter.model.rowCount(), 0);
    QCOMPARE(filter.model.headerData(0, Qt::Horizontal).toString(), MovieTableModel::columnName(Column::Title));
}

void TestMovieFilter::newCatalog_keepsTheQuery_dropsThePersonsRows()
{
    Filter filter(handmadeCatalog());
    filter.model.setPersonal({.stars = {{0, 4.0}}});
    filter.ask(QStringLiteral("lighthouse or has:stars"));
    QCOMPARE(filter.ids(), QStringList({QStringLiteral("1")}));
    QSignalSpy indexed(&filter.model, &MovieFilterModel::indexed);
    filter.movies.setCatalog(readCatalogFile(QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv")));
    QVERIFY(indexed.wait());
    QVERIFY(filter.model.personal().stars.isEmpty());
    QVERIFY(filter.model.rowCount() > 0);
    QVERIFY(filter.model.rowCount() < filter.movies.rowCount());
}

void TestMovieFilter::personsRows_filterWhenTheyChange()
{
    Filter filter(handmadeCatalog());
    filter.ask(QStringLiteral("stars:>=4"));
    QCOMPARE(filter.ids(), QStringList());
    QSignalSpy changed(&filter.model, &MovieFilterModel::filterChanged);
    filter.model.setPersonal({.stars = {{2, 4.5}}});
    QCOMPARE(filter.ids(), QStringList({QStringLiteral("3")}));
    QCOMPARE(changed.size(), 1);
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
        model.setQuery(cineq::parseQuery(text.left(length)).value());
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
    for (const char *text :
         {"e", "love", "the man", "genre:horror not tag:slasher year:>=1990 rating:>7 director:scott"}) {
        model.setQuery({});
        timer.start();
        model.setQuery(cineq::parseQuery(QString::fromLatin1(text)).value());
        filtering = std::max(filtering, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    qInfo("filter, slowest of four queries: %.1f ms", filtering);
    QVERIFY(filtering < 150.0);
}

void TestMovieFilter::veryManyMovies_areFilteredInTheBackground_theLastQueryAlone()
{
    constexpr int kMany = 200'001;
    cineq::CatalogBuilder builder;
    for (int i = 0; i < kMany; ++i) {
        cineq::Movie movie;
        movie.id = QString::number(i);
        movie.title = QStringLiteral("Movie %1").arg(i, 6, 10, QLatin1Char('0'));
        movie.year = 1900 + i % 120;
        builder.add(std::move(movie));
    }
    const CatalogPtr catalog = builder.freeze(cineq::CatalogFormat::CineQ, QStringLiteral("many.csv"));
    MovieTableModel movies;
    MovieFilterModel model(&movies);
    const QSignalSpy filtered(&model, &MovieFilterModel::filterChanged);
    movies.setCatalog(catalog);
    QTRY_VERIFY_WITH_TIMEOUT(!model.isIndexing() && filtered.size() == 2,
                             30000); // all of a new catalogue, then indexed
    model.setQuery(cineq::parseQuery(QStringLiteral("year:1950")).value());
    model.setQuery(cineq::parseQuery(QStringLiteral("year:1960")).value());
    QCOMPARE(model.rowCount(), kMany); // nobody has waited
    QTRY_COMPARE(filtered.size(), 3);
    QCOMPARE(model.rowCount(), kMany / 120 + 1);
    QCOMPARE(catalog->yearAt(model.catalogRow(0)), 1960);

    model.sort(static_cast<int>(Column::Title), Qt::DescendingOrder);
    QTRY_COMPARE(catalog->titleAt(model.catalogRow(0)), QStringLiteral("Movie 199980"));
    model.setQuery({});
    model.sort(-1); // the query before it is not lost
    QTRY_COMPARE(model.rowCount(), kMany);
    QCOMPARE(model.catalogRow(1), 1);
    QCOMPARE(filtered.size(), 4);
}

QTEST_GUILESS_MAIN(TestMovieFilter)
#include "tst_moviefilter.moc"
