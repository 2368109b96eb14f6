// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include "ui/charts/barchart.h"
#include "ui/charts/curvechart.h"
#include "ui/charts/errorbarchart.h"
#include "ui/charts/livechart.h"
#include "ui/charts/starhistogram.h"
#include "ui/charts/trainingfigures.h"

#include <QAction>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>
#include <QXmlStreamReader>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
    return file.readAll();
}

bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

} // namespace

class TestChartExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void curve_isWrittenAsLinesAndData();
    void errorBars_areWrittenAsLinesAndData();
    void starHistogram_isWrittenAsLinesAndData();
    void everyChart_offersItsExport_byARightClickOnThePlot_data();
    void everyChart_offersItsExport_byARightClickOnThePlot();
    void foreignEnding_isRefused();
    void folderThatIsNotThere_isRefused();
};

void TestChartExport::curve_isWrittenAsLinesAndData()
{
    const QTemporaryDir folder;
    CurveChart chart(u"Sum of rewards"_s, ChartColor::Blue);
    chart.resize(300, 200);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.setPoints({{1.0, 0.5}, {2.0, -0.25}});
    QCOMPARE(chart.actions().size(), 1);
    QVERIFY(writeChart(chart, chart.table(), folder.filePath(u"a.png"_s)));
    QCOMPARE(QImage(folder.filePath(u"a.png"_s)).size(), QSize(600, 400));
    QVERIFY(writeChart(chart, chart.table(), folder.filePath(u"a.svg"_s)));
    const QByteArray svg = contentsOf(folder.filePath(u"a.svg"_s));
    QVERIFY(isWellFormed(svg));
    QVERIFY(svg.contains("Sum of rewards"));
    QVERIFY(writeChart(chart, chart.table(), folder.filePath(u"a.csv"_s)));
    const QByteArray csv = contentsOf(folder.filePath(u"a.csv"_s));
    QVERIFY(csv.contains("step,value"));
    QVERIFY(csv.contains("\n2,-0.25"));
}

void TestChartExport::errorBars_areWrittenAsLinesAndData()
{
    const QTemporaryDir folder;
    ErrorBarChart chart;
    chart.resize(300, 200);
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    chart.setBars(u"Reward"_s, {u"random"_s, u"cineq"_s}, {{u"10 steps"_s, {{1.25, 0.5}, {2.5, 0.25}}}});
    const ExportTable table{.title = u"Reward"_s, .columns = {{u"value"_s, u"Value"_s}}, .rows = {{1.25}}};
    QVERIFY(writeChart(chart, table, folder.filePath(u"a.svg"_s)));
    const QByteArray svg = contentsOf(folder.filePath(u"a.svg"_s));
    QVERIFY(isWellFormed(svg));
    QVERIFY(svg.contains("random"));
    QVERIFY(svg.contains("cineq"));
    QVERIFY(!svg.contains("<image"));
    QVERIFY(writeChart(chart, table, folder.filePath(u"a.png"_s)));
    const QImage picture(folder.filePath(u"a.png"_s));
    QCOMPARE(picture.width(), 600);
    QVERIFY(picture.height() > 400); // the title stands above the plot
}

void TestChartExport::starHistogram_isWrittenAsLinesAndData()
{
    const QTemporaryDir folder;
    StarHistogram chart;
    chart.setMovie(u"Alien"_s);
    chart.setCounts({0, 1, 0, 2, 0, 3, 0, 5, 8, 13});
    chart.resize(chart.sizeHint());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QCOMPARE(chart.actions().size(), 1);
    QVERIFY(chart.table().title.contains(u"Alien"_s));
    QVERIFY(writeChart(chart, chart.table(), folder.filePath(u"a.png"_s)));
    QCOMPARE(QImage(folder.filePath(u"a.png"_s)).size(), 2 * chart.size());
    QVERIFY(writeChart(chart, chart.table(), folder.filePath(u"a.svg"_s)));
    QVERIFY(isWellFormed(contentsOf(folder.filePath(u"a.svg"_s))));
    QVERIFY(writeChart(chart, chart.table(), folder.filePath(u"a.csv"_s)));
    const QByteArray csv = contentsOf(folder.filePath(u"a.csv"_s));
    QVERIFY(csv.contains("stars,people"));
    QVERIFY(csv.contains("\n4.5,8"));
    QVERIFY(csv.contains("\n5,13"));
}

void TestChartExport::everyChart_offersItsExport_byARightClickOnThePlot_data()
{
    QTest::addColumn<std::shared_ptr<QWidget>>("chart");
    const auto bars = std::make_shared<BarChart>(u"Genres"_s, ChartColor::Blue, 1);
    bars->setBars({{u"Drama"_s, 3.0}, {u"Comedy"_s, 2.0}});
    QTest::newRow("bars") << std::shared_ptr<QWidget>(bars);
    const auto curve = std::make_shared<CurveChart>(u"Sum of rewards"_s, ChartColor::Blue);
    curve->setPoints({{1.0, 0.5}, {2.0, -0.25}});
    QTest::newRow("curve") << std::shared_ptr<QWidget>(curve);
    QTest::newRow("live") << std::shared_ptr<QWidget>(
        std::make_shared<LiveChart>(figureTraits(TrainingFigure::Reward)));
}

void TestChartExport::everyChart_offersItsExport_byARightClickOnThePlot()
{
    QFETCH(const std::shared_ptr<QWidget>, chart);
    QWidget window; // a chart has a parent in the program
    const auto guard = qScopeGuard([&] { chart->setParent(nullptr); });
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(chart.get());
    window.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    bool isOffered = false;
    QTimer menu; // the menu has an event loop of its own
    connect(&menu, &QTimer::timeout, this, [&] {
        if (auto *popup = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            isOffered = popup->actions().contains(chart->findChild<QAction *>(u"exportChart"_s));
            popup->close();
        }
    });
    menu.start(20);
    QTest::mouseClick(window.windowHandle(), Qt::RightButton, {}, chart->mapTo(&window, chart->rect().center()));
    QTRY_VERIFY(isOffered);
}

void TestChartExport::foreignEnding_isRefused()
{
    const QTemporaryDir folder;
    CurveChart chart(u"Curve"_s, ChartColor::Blue);
    const Result<void> written = writeChart(chart, chart.table(), folder.filePath(u"a.gif"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FormatUnknown);
    QVERIFY(!QFile::exists(folder.filePath(u"a.gif"_s)));
}

void TestChartExport::folderThatIsNotThere_isRefused()
{
    const QTemporaryDir folder;
    CurveChart chart(u"Curve"_s, ChartColor::Blue);
    const Result<void> written = writeChart(chart, chart.table(), folder.filePath(u"none/a.png"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::WriteFailed);
}

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
