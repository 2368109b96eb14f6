// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"

#include "ui/charts/curvechart.h"
#include "ui/charts/errorbarchart.h"
#include "ui/charts/starhistogram.h"

#include <QAction>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
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
