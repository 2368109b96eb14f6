// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalogsearch.h"
#include "tests/ui/accessibilitywalk.h"
#include "tests/ui/pagewindow.h"
#include "ui/charts/tablechart.h"
#include "ui/pages/analyticspage.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableView>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

using Stage = PageWindow<AnalyticsPage>;

bool isCounted(const AnalyticsPage &page)
{
    return QTest::qWaitFor([&] { return !child<QLabel>(page, "analyticsNotice")->isVisible(); }, kLong);
}

QString readout(const TableChart &chart)
{
    return child<QLabel>(chart, "chartReadout")->text();
}

/// A catalogue file with these lines beneath its header.
QString writeCatalog(const QTemporaryDir &folder, const QByteArray &lines)
{
    const QString path = folder.filePath(u"own.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("id,title,year,genres,rating,synopsis\n" + lines) < 0)
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
    return path;
}

const QByteArray kFourMovies = "1,One,1994,\"Drama|Film \"\"A\"\"\",7.2,Some words\n"
                               "2,Two,1994,Drama|Comedy,7.4,\n"
                               "3,Three,1999,Comedy,10,One more than that\n"
                               "4,Four,2001,,,\n";

} // namespace

class TestAnalyticsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void emptyPage_saysWhatToDo();
    void hiddenPage_countsNothing_untilItIsShown();
    void charts_showTheCatalogsFigures();
    void anotherCatalog_takesTheFiguresPlaces();
    void enterOnAnItem_asksForItsMovies_data();
    void enterOnAnItem_asksForItsMovies();
    void clickOnABar_asksForWhatItReadsOut();
    void queries_findWhatTheBarsCount();
    void table_hasTheSameItems();
    void chart_exportsPictureDrawingAndData();
    void catalogWithoutFacts_saysSo();
    void everyControl_hasAName();
    void page_shrinks_andTurnsDark();
};

void TestAnalyticsPage::emptyPage_saysWhatToDo()
{
    Stage stage;
    stage.show();
    QVERIFY(child<QLabel>(stage.page, "analyticsNotice")->text().contains(u"Open one"_s));
    stage.session.openCatalog(u"/nowhere/at/all.csv"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!stage.session.isOpening(), kLong);
    QTRY_VERIFY(child<QLabel>(stage.page, "analyticsNotice")->text().contains(u"Open one"_s));
}

void TestAnalyticsPage::hiddenPage_countsNothing_untilItIsShown()
{
    Stage stage;
    QVERIFY(stage.open());
    QTest::qWait(50);
    QCOMPARE(child<TableChart>(stage.page, "genreChart")->itemCount(), 0);
    stage.show();
    QVERIFY(isCounted(stage.page));
    QVERIFY(child<TableChart>(stage.page, "genreChart")->itemCount() > 0);
}

void TestAnalyticsPage::charts_showTheCatalogsFigures()
{
    Stage stage;
    stage.show();
    QVERIFY(stage.open(writeCatalog(stage.folder, kFourMovies)));
    QVERIFY(isCounted(stage.page));

    const ExportTable &ratings = child<TableChart>(stage.page, "ratingChart")->table();
    QCOMPARE(ratings.rows.size(), 20);
    QCOMPARE(ratings.rows[14], (QList<ExportCell>{7.0, 7.5, 2.0}));
    QCOMPARE(ratings.rows[19], (QList<ExportCell>{9.5, 10.0, 1.0}));
    // mean 8.2, squares 1 + 0.64 + 3.24 over 2
    QVERIFY(child<QLabel>(*child<TableChart>(stage.page, "ratingChart"), "chartSummary")
                ->text()
                .contains(u"standard deviation 1.56; from 7.2 to 10.0"_s));

    const ExportTable &genres = child<TableChart>(stage.page, "genreChart")->table();
    QCOMPARE(genres.rows.size(), 3);
    QCOMPARE(genres.rows[0], (QList<ExportCell>{u"Comedy"_s, 2.0}));
    QCOMPARE(genres.rows[1], (QList<ExportCell>{u"Drama"_s, 2.0}));

    const ExportTable &years = child<TableChart>(stage.page, "yearChart")->table();
    QCOMPARE(years.rows.size(), 8);
    QCOMPARE(years.rows[0], (QList<ExportCell>{u"1994"_s, 2.0}));
    QCOMPARE(years.rows[1], (QList<ExportCell>{u"1995"_s, 0.0}));

    const ExportTable &decades = child<TableChart>(stage.page, "decadeChart")->table();
    QCOMPARE(decades.rows.size(), 1);
    QCOMPARE(std::get<double>(decades.rows[0][1]), 3.0);
    QVERIFY(std::abs(std::get<double>(decades.rows[0][4]) - 7.4) < 1e-6);

    const ExportTable &pairs = child<TableChart>(stage.page, "genrePairChart")->table();
    QCOMPARE(pairs.rows.size(), 6);
    QCOMPARE(pairs.rows[0], (QList<ExportCell>{u"Comedy"_s, u"Drama"_s, 1.0, 50.0}));

    const ExportTable &synopses = child<TableChart>(stage.page, "synopsisChart")->table();
    QCOMPARE(synopses.rows.size(), 4); // up to three words, in which 99 of 100 synopses end; the last band is open
    QCOMPARE(synopses.rows[2], (QList<ExportCell>{2.0, 3.0, 1.0}));
    QCOMPARE(synopses.rows[3], (QList<ExportCell>{3.0, ExportCell(), 1.0}));
}

void TestAnalyticsPage::anotherCatalog_takesTheFiguresPlaces()
{
    Stage stage;
    stage.show();
    QVERIFY(stage.open());
    QVERIFY(isCounted(stage.page));
    const int genres = child<TableChart>(stage.page, "genreChart")->itemCount();
    QVERIFY(genres > 3);
    QVERIFY(stage.open(writeCatalog(stage.folder, kFourMovies)));
    QTRY_COMPARE_WITH_TIMEOUT(child<TableChart>(stage.page, "genreChart")->itemCount(), 3, kLong);
}

void TestAnalyticsPage::enterOnAnItem_asksForItsMovies_data()
{
    QTest::addColumn<QByteArray>("chart");
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("query");
    QTest::newRow("rating band") << QByteArray("ratingChart") << QList<int>{Qt::Key_End, Qt::Key_Left}
                                 << u"9.0 to 9.5: 0 movie(s)"_s << u"rating:>=9 rating:<9.5"_s;
    QTest::newRow("highest ratings") << QByteArray("ratingChart") << QList<int>{Qt::Key_End}
                                     << u"9.5 to 10.0: 1 movie(s)"_s << u"rating:>=9.5"_s;
    QTest::newRow("genre") << QByteArray("genreChart") << QList<int>{Qt::Key_Home, Qt::Key_Down} << u"Drama: 2"_s
                           << u"genre:Drama"_s;
    QTest::newRow("genre with quotes") << QByteArray("genreChart") << QList<int>{Qt::Key_End} << u"Film \"A\": 1"_s
                                       << u"genre:\"Film \"\"A\"\"\""_s;
    QTest::newRow("year") << QByteArray("yearChart") << QList<int>{Qt::Key_Right, Qt::Key_Right, Qt::Key_Left}
                          << u"1994: 2 movie(s)"_s << u"year:1994"_s;
    QTest::newRow("decade") << QByteArray("decadeChart") << QList<int>{Qt::Key_Home}
                            << u"1990s: median 7.4, half of them 7.3 to 8.7, 3 movie(s)"_s
                            << u"decade:1990s has:rating"_s;
    QTest::newRow("pair of genres, by row")
        << QByteArray("genrePairChart") << QList<int>{Qt::Key_Home, Qt::Key_Right, Qt::Key_Down}
        << u"Drama that is Film \"A\" too: 50 %, 1 movie(s)"_s << u"genre:Drama genre:\"Film \"\"A\"\"\""_s;
}

void TestAnalyticsPage::enterOnAnItem_asksForItsMovies()
{
    QFETCH(QByteArray, chart);
    QFETCH(QList<int>, keys);
    QFETCH(QString, sentence);
    QFETCH(QString, query);
    Stage stage;
    stage.show();
    QVERIFY(stage.open(writeCatalog(stage.folder, kFourMovies)));
    QVERIFY(isCounted(stage.page));
    QSignalSpy asked(&stage.page, &AnalyticsPage::filterRequested);
    auto *used = child<TableChart>(stage.page, chart.constData());
    used->setFocus();
    QTest::keyClick(used, Qt::Key_Return);
    QVERIFY(asked.isEmpty()); // no item is chosen yet
    for (const int key : keys)
        QTest::keyClick(used, static_cast<Qt::Key>(key));
    QCOMPARE(readout(*used), sentence);
    QCOMPARE(used->accessibleDescription(), sentence);
    QTest::keyClick(used, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), query);
}

void TestAnalyticsPage::clickOnABar_asksForWhatItReadsOut()
{
    Stage stage;
    stage.show();
    QVERIFY(stage.open());
    QVERIFY(isCounted(stage.page));
    QSignalSpy asked(&stage.page, &AnalyticsPage::filterRequested);
    auto *chart = child<TableChart>(stage.page, "genreChart");
    QTest::qWait(50); // until it is drawn
    QWidget *plot = chart->childAt(chart->rect().center());
    QTest::mouseMove(plot, plot->rect().center());
    QTRY_VERIFY(chart->currentItem() > 0);
    const QString genre = std::get<QString>(chart->table().rows[chart->currentItem()][0]);
    QVERIFY(readout(*chart).startsWith(genre));
    QTest::mouseClick(plot, Qt::LeftButton, {}, plot->rect().center());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"genre:%1"_s.arg(genre));
    QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(2, plot->height() - 2)); // in the corner, where no bar is
    QCOMPARE(asked.size(), 1);
}

void TestAnalyticsPage::queries_findWhatTheBarsCount()
{
    Stage stage;
    stage.show();
    QVERIFY(stage.open(QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv")));
    QVERIFY(isCounted(stage.page));
    const auto search = CatalogSearch::build(stage.session.catalog());
    QSignalSpy asked(&stage.page, &AnalyticsPage::filterRequested);
    for (const auto &[name, column] :
         {std::pair{"ratingChart", 2}, std::pair{"genreChart", 1}, std::pair{"yearChart", 1},
          std::pair{"decadeChart", 1}, std::pair{"genrePairChart", 2}, std::pair{"synopsisChart", 2}}) {
        auto *chart = child<TableChart>(stage.page, name);
        QTest::mouseClick(child<QToolButton>(*chart, "chartToggle"), Qt::LeftButton);
        auto *table = child<QTableView>(*chart, "chartTable");
        table->setFocus();
        for (int item = 0; item < chart->itemCount(); ++item) {
            table->selectRow(item);
            QTest::keyClick(table, Qt::Key_Return);
            const QString text = asked.last().first().toString();
            const auto query = parseQuery(text);
            QVERIFY2(query, qPrintable(text));
            QVERIFY2(double(search->matches(*query, {}).count(true)) ==
                         std::get<double>(chart->table().rows[item][column]),
                     qPrintable(text));
        }
    }
}

void TestAnalyticsPage::table_hasTheSameItems()
{
    Stage stage;
    stage.show();
    QVERIFY(stage.open(writeCatalog(stage.folder, kFourMovies)));
    QVERIFY(isCounted(stage.page));
    QSignalSpy asked(&stage.page, &AnalyticsPage::filterRequested);
    auto *chart = child<TableChart>(stage.page, "yearChart");
    auto *table = child<QTableView>(*chart, "chartTable");
    QVERIFY(!table->isVisible());
    QTest::mouseClick(child<QToolButton>(*chart, "chartToggle"), Qt::LeftButton);
    QVERIFY(chart->isTableShown());
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), chart->itemCount());
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"1994"_s);
    table->sortByColumn(1, Qt::AscendingOrder); // the years without movies come first
    table->setFocus();
    table->selectRow(table->model()->rowCount() - 1);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().toString(), u"year:1994"_s);
    QTest::mouseClick(child<QToolButton>(*chart, "chartToggle"), Qt::LeftButton);
    QVERIFY(!table->isVisible());
}

void TestAnalyticsPage::chart_exportsPictureDrawingAndData()
{
    Stage stage;
    stage.show();
    QVERIFY(stage.open(writeCatalog(stage.folder, kFourMovies)));
    QVERIFY(isCounted(stage.page));
    auto *chart = child<TableChart>(stage.page, "genreChart");
    for (const QString &name : {u"picture.png"_s, u"drawing.svg"_s, u"data.csv"_s}) {
        chart->findChild<QAction *>(u"exportChart"_s)->trigger();
        auto *dialog = child<QFileDialog>(*chart, "exportDialog");
        QTRY_VERIFY(dialog->isVisible());
        typeOver(child<QLineEdit>(*dialog, "fileNameEdit"), stage.folder.filePath(name));
        save(dialog);
        QTRY_VERIFY(QFile::exists(stage.folder.filePath(name)));
        QTRY_VERIFY(chart->findChild<QFileDialog *>() == nullptr);
    }
    const QImage picture(stage.folder.filePath(u"picture.png"_s));
    QVERIFY(picture.width() > chart->width()); // twice the plot's size

    QFile drawing(stage.folder.filePath(u"drawing.svg"_s));
    QVERIFY(drawing.open(QIODevice::ReadOnly));
    const QByteArray svg = drawing.readAll();
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY(!reader.hasError());
    QVERIFY(svg.contains("Comedy")); // text, not pixels
    QVERIFY(!svg.contains("<image"));

    QFile data(stage.folder.filePath(u"data.csv"_s));
    QVERIFY(data.open(QIODevice::ReadOnly));
    const QByteArray csv = data.readAll();
    QVERIFY(csv.contains("name,value"));
    QVERIFY(csv.contains("\"Comedy\",2") || csv.contains("Comedy,2"));
}

void TestAnalyticsPage::catalogWithoutFacts_saysSo()
{
    Stage stage;
    stage.show();
    QVERIFY(stage.open(writeCatalog(stage.folder, "1,One,,,,\n2,Two,,,,\n")));
    QVERIFY(isCounted(stage.page));
    for (const char *name :
         {"ratingChart", "genreChart", "yearChart", "genrePairChart", "decadeChart", "synopsisChart"}) {
        auto *chart = child<TableChart>(stage.page, name);
        QCOMPARE(chart->itemCount(), 0);
        QVERIFY(!child<QToolButton>(*chart, "chartToggle")->isVisible());
    }
    grab(stage.page, u"analytics-nothing"_s);
}

void TestAnalyticsPage::everyControl_hasAName()
{
    Stage stage;
    stage.show();
    QVERIFY(stage.open());
    QVERIFY(isCounted(stage.page));
    QCOMPARE(accessibility::unnamedControls(stage.page), QStringList());
}

void TestAnalyticsPage::page_shrinks_andTurnsDark()
{
    Stage stage;
    stage.show();
    QVERIFY(stage.open(QStringLiteral(CINEQ_BUNDLED_DATA "/movies.csv")));
    QVERIFY(isCounted(stage.page));
    QTest::qWait(50);
    grab(stage.page, u"analytics"_s);
    stage.page.resize(560, 420);
    QTest::qWait(50);
    QCOMPARE(stage.page.size(), QSize(560, 420));
    QVERIFY(child<TableChart>(stage.page, "ratingChart")->width() <= 560);
    grab(stage.page, u"analytics-small"_s);
    stage.page.resize(1200, 800);
    stage.page.setPalette(darkPalette());
    QTest::qWait(50);
    const QImage dark = child<TableChart>(stage.page, "ratingChart")->grab().toImage();
    QVERIFY(dark.pixelColor(dark.rect().center()).lightness() < 200);
    QVERIFY(dark.pixelColor(dark.width() / 2, dark.height() - 4).lightness() < 100);
    grab(stage.page, u"analytics-dark"_s);
}

QTEST_MAIN(TestAnalyticsPage)
#include "tst_analyticspage.moc"
