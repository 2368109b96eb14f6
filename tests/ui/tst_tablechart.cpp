// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"
#include "ui/charts/boxchart.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/vectorchart.h"

#include <QLabel>
#include <QStackedWidget>
#include <QTest>

#include <cmath>
#include <functional>
#include <vector>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kLarge(640, 420);
constexpr QSize kSmall(260, 160);
constexpr int kItems = 12;

struct Subject
{
    std::function<TableChart *()> make;
    std::function<void(TableChart *)> fill;
};

QString nameOf(int item)
{
    return u"Number %1 of the items"_s.arg(item);
}

ExportTable emptyTable()
{
    return {.title = u"Test"_s, .columns = {{u"value"_s, u"Value"_s}}};
}

void fillBars(TableChart *chart)
{
    QList<BarChart::Bar> bars;
    for (int i = 0; i < kItems; ++i)
        bars.append({nameOf(i), 1.0 + i});
    qobject_cast<BarChart *>(chart)->setBars(bars);
}

void fillBoxes(TableChart *chart)
{
    QList<BoxChart::Box> boxes;
    ExportTable table = emptyTable();
    for (int i = 0; i < kItems; ++i) {
        boxes.append({nameOf(i), 1.0 + i, 2.0 + i, 3.0 + i, 4.0 + i, 5.0 + i, nameOf(i)});
        table.rows.append(QList<ExportCell>{double(i)});
    }
    qobject_cast<BoxChart *>(chart)->setBoxes(table, boxes);
}

void fillCells(TableChart *chart)
{
    QStringList names;
    QList<HeatMap::Cell> cells;
    ExportTable table = emptyTable();
    for (int i = 0; i < kItems; ++i) {
        names.append(u"N%1"_s.arg(i));
        cells.append({i, i, double(i) / kItems, nameOf(i)});
        table.rows.append(QList<ExportCell>{double(i)});
    }
    qobject_cast<HeatMap *>(chart)->setCells(table, names, cells);
}

void fillVector(TableChart *chart)
{
    std::vector<float> values(300);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = std::sin(float(i) / 20.0F);
    qobject_cast<VectorChart *>(chart)->setVector(values,
                                                  {{u"Wide"_s, 0, 290}, {u"Slim"_s, 290, 6}, {u"Slimmer"_s, 296, 4}});
}

/// The chart on a page of its own, behind another.
class Stage
{
public:
    explicit Stage(const Subject &subject, QSize size) : m_chart(subject.make())
    {
        m_pages.addWidget(new QLabel);
        m_pages.addWidget(m_chart);
        m_pages.resize(size);
        m_pages.show();
    }
    [[nodiscard]] TableChart *chart() { return m_chart; }
    void resize(QSize size) { m_pages.resize(size); }
    void showChart() { m_pages.setCurrentIndex(1); }
    [[nodiscard]] QImage picture()
    {
        QTest::qWait(50);
        return m_chart->grab().toImage();
    }

private:
    QStackedWidget m_pages;
    TableChart *m_chart;
};

} // namespace

Q_DECLARE_METATYPE(Subject)

class TestTableChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filledWhileHidden_looksAsFilledInSight_data() { addSubjects(); }
    void filledWhileHidden_looksAsFilledInSight();
    void resized_looksAsOfThatSizeFromTheBeginning_data() { addSubjects(); }
    void resized_looksAsOfThatSizeFromTheBeginning();

private:
    static void addSubjects();
};

void TestTableChart::addSubjects()
{
    QTest::addColumn<Subject>("subject");
    QTest::newRow("bars") << Subject{[] { return new BarChart(u"Bars"_s, ChartColor::Blue, 1); }, fillBars};
    QTest::newRow("boxes") << Subject{[] { return new BoxChart(u"Boxes"_s, ChartColor::Blue, u"Y"_s); }, fillBoxes};
    QTest::newRow("heat map") << Subject{[] { return new HeatMap(u"Cells"_s, ChartColor::Blue); }, fillCells};
    QTest::newRow("vector") << Subject{[] { return new VectorChart(u"Vector"_s, ChartColor::Blue); }, fillVector};
}

void TestTableChart::filledWhileHidden_looksAsFilledInSight()
{
    QFETCH(Subject, subject);
    Stage inSight(subject, kLarge);
    inSight.showChart();
    const QImage empty = inSight.picture();
    subject.fill(inSight.chart());
    const QImage expected = inSight.picture();
    QVERIFY(expected != empty);

    Stage hidden(subject, kLarge);
    subject.fill(hidden.chart());
    QTest::qWait(50);
    hidden.showChart();
    QCOMPARE(hidden.picture(), expected);
}

void TestTableChart::resized_looksAsOfThatSizeFromTheBeginning()
{
    QFETCH(Subject, subject);
    Stage expected(subject, kLarge);
    expected.showChart();
    subject.fill(expected.chart());

    Stage resized(subject, kSmall);
    resized.showChart();
    subject.fill(resized.chart());
    QVERIFY(resized.picture() != expected.picture());
    resized.resize(kLarge);
    QCOMPARE(resized.picture(), expected.picture());
}

QTEST_MAIN(TestTableChart)
#include "tst_tablechart.moc"
