// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/accessibilitywalk.h"
#include "tests/ui/modelpagefixtures.h"
#include "ui/charts/barchart.h"
#include "ui/charts/bincounts.h"
#include "ui/charts/flowdiagram.h"
#include "ui/models/layertablemodel.h"
#include "ui/pages/factlist.h"
#include "ui/pages/modelpage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

using Column = LayerTableModel::Column;

QString cell(const QTableView &table, int row, Column column)
{
    return table.model()->index(row, static_cast<int>(column)).data().toString();
}

int rowOf(const QTableView &table, const QString &layer)
{
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (cell(table, row, Column::Name) == layer)
            return row;
    }
    return -1;
}

void clickLayer(const QTableView &table, int row)
{
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(row, 0)).center());
}

void addKinds()
{
    QTest::addColumn<DqnConfig>("config");
    QTest::newRow("two towers") << DqnConfig::defaults();
    QTest::newRow("flat dueling") << DqnConfig::reference();
    DqnConfig plain = DqnConfig::reference();
    plain.network = NetworkKind::FlatPlain;
    QTest::newRow("flat plain") << plain;
}

/// Numbers counted by a histogram.
double counted(const HistogramChart &chart)
{
    double sum = 0.0;
    for (const QList<ExportCell> &row : chart.table().rows)
        sum += std::get<double>(row[2]);
    return sum;
}

} // namespace

Q_DECLARE_METATYPE(DqnConfig)

class TestModelPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void withoutCatalog_saysWhatToDo();
    void catalogTooSmallForAModel_saysSo();
    void layers_areTheNetworks_data() { addKinds(); }
    void layers_areTheNetworks();
    void box_choosesTheLayer_andTheLayerTheBox_data() { addKinds(); }
    void box_choosesTheLayer_andTheLayerTheBox();
    void diagram_isWalkedByKeys();
    void weights_areThoseOfTheChosenLayer();
    void norm_showsFourParameters();
    void layerWithoutWeights_saysSo();
    void input_isTheStatesLayout_data() { addKinds(); }
    void input_isTheStatesLayout();
    void settingsAndOrigin_areTheModels();
    void untrained_saysWhatRanks();
    void layers_areCopied();
    void diagram_offersItsExport_byARightClick();
    void diagram_isExported_data();
    void diagram_isExported();
    void histogram_isExportedAsData();
    void anotherCatalog_bringsItsModel();
    void hiddenPage_waitsUntilItIsSeen();
    void controls_haveNames_andThePageIsSmall();
};

void TestModelPage::withoutCatalog_saysWhatToDo()
{
    PageWindow<ModelPage> stage;
    stage.show();
    auto *page = &stage.page;
    const auto *empty = child<QLabel>(*page, "modelEmpty");
    QVERIFY(empty->isVisible());
    QVERIFY2(empty->text().contains(u"Open a catalogue"_s), qPrintable(empty->text()));
    QVERIFY(stage.open());
    QTRY_VERIFY(!empty->isVisible());
}

void TestModelPage::catalogTooSmallForAModel_saysSo()
{
    PageWindow<ModelPage> stage;
    stage.show();
    QVERIFY(stage.open());
    const auto *empty = child<QLabel>(stage.page, "modelEmpty");
    QTRY_VERIFY(!empty->isVisible());
    QVERIFY(openTooSmallCatalog(stage.session));
    QTRY_VERIFY(empty->isVisible());
    QTRY_VERIFY2(empty->text().contains(u"no model for this catalogue"_s), qPrintable(empty->text()));
}

void TestModelPage::layers_areTheNetworks()
{
    QFETCH(DqnConfig, config);
    PageWindow<ModelPage> stage;
    QVERIFY(stage.open());
    QVERIFY(config == DqnConfig::defaults() || use(stage.session, config));
    stage.show();
    auto *page = &stage.page;
    const auto *table = child<QTableView>(*page, "layerTable");
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QNetwork &network = *stage.session.model()->network;
    const QList<LayerTraits> layers = network.layers();
    QCOMPARE(table->model()->rowCount(), layers.size());
    qlonglong sum = 0;
    for (int row = 0; row < layers.size(); ++row) {
        QCOMPARE(cell(*table, row, Column::Name), layers[row].name);
        QCOMPARE(cell(*table, row, Column::Type), layers[row].type);
        QCOMPARE(cell(*table, row, Column::OutputShape), layers[row].outputShape);
        sum += QLocale().toLongLong(cell(*table, row, Column::Parameters));
    }
    QCOMPARE(sum, network.parameterCount());
    QVERIFY(child<QLabel>(*page, "parameterTotal")->text().contains(QLocale().toString(sum)));
    QVERIFY(child<QLabel>(*page, "modelTitle")->text().contains(QLocale().toString(sum)));
    const auto *diagram = child<FlowDiagram>(*page, "networkDiagram");
    QCOMPARE(diagram->boxCount(),
             std::ranges::count_if(layers, [](const LayerTraits &layer) { return layer.name != u"-"; }));
    grab(stage.page, u"model-"_s + QString::fromLatin1(QTest::currentDataTag()));
}

void TestModelPage::box_choosesTheLayer_andTheLayerTheBox()
{
    QFETCH(DqnConfig, config);
    PageWindow<ModelPage> stage;
    QVERIFY(stage.open());
    QVERIFY(config == DqnConfig::defaults() || use(stage.session, config));
    stage.show();
    auto *page = &stage.page;
    auto *diagram = child<FlowDiagram>(*page, "networkDiagram");
    auto *table = child<QTableView>(*page, "layerTable");
    for (int box = 0; box < diagram->boxCount(); ++box) {
        diagram->ensureVisible(diagram->mapToScene(diagram->boxRect(box)).boundingRect());
        QTest::mouseClick(diagram->viewport(), Qt::LeftButton, {}, diagram->boxRect(box).center());
        QCOMPARE(diagram->currentBox(), box);
        const int row = table->currentIndex().row();
        QVERIFY(cell(*table, row, Column::Name) != u"-");
        QVERIFY(row >= box);
    }
    QCOMPARE(table->currentIndex().row(), table->model()->rowCount() - 1);
    clickLayer(*table, 0);
    QCOMPARE(diagram->currentBox(), 0);
    clickLayer(*table, 1);
    QCOMPARE(diagram->currentBox(), 1);
    clickLayer(*table, 2); // an activation is in its layer's box, a layer has its own
    QCOMPARE(diagram->currentBox(), cell(*table, 2, Column::Name) == u"-" ? 1 : 2);
    QCOMPARE(table->currentIndex().row(), 2);
}

void TestModelPage::diagram_isWalkedByKeys()
{
    PageWindow<ModelPage> stage;
    QVERIFY(stage.open());
    stage.show();
    auto *page = &stage.page;
    auto *diagram = child<FlowDiagram>(*page, "networkDiagram");
    const auto *table = child<QTableView>(*page, "layerTable");
    diagram->setFocus();
    QTest::keyClick(diagram, Qt::Key_Home);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(diagram, Qt::Key_Right);
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY2(diagram->accessibleDescription().contains(u"state0"_s), qPrintable(diagram->accessibleDescription()));
    QTest::keyClick(diagram, Qt::Key_Left);
    QTest::keyClick(diagram, Qt::Key_Left);
    QCOMPARE(table->currentIndex().row(), 0);
    QTest::keyClick(diagram, Qt::Key_End);
    QCOMPARE(table->currentIndex().row(), table->model()->rowCount() - 1);
}

void TestModelPage::weights_areThoseOfTheChosenLayer()
{
    PageWindow<ModelPage> stage;
    QVERIFY(stage.open());
    QVERIFY(use(stage.session, DqnConfig::reference()));
    stage.show();
    auto *page = &stage.page;
    const auto *table = child<QTableView>(*page, "layerTable");
    const auto *title = child<QLabel>(*page, "weightsTitle");
    const auto *weights = child<HistogramChart>(*page, "weights0");
    const auto *biases = child<HistogramChart>(*page, "weights1");
    for (const QString &layer : {u"dense1"_s, u"value1"_s, u"advantage1"_s}) {
        clickLayer(*table, rowOf(*table, layer));
        QTRY_VERIFY2(title->text().startsWith(layer), qPrintable(title->text()));
        const QList<ParameterValues> parameters = stage.session.model()->network->parameters(layer);
        QCOMPARE(parameters.size(), 2);
        QCOMPARE(counted(*weights), double(parameters[0].values.size()));
        QCOMPARE(counted(*biases), double(parameters[1].values.size()));
        const auto *summary = child<QLabel>(*weights, "chartSummary");
        QVERIFY2(summary->text().contains(summaryText(summaryOf(parameters[0].values))), qPrintable(summary->text()));
        QVERIFY(!child<HistogramChart>(*page, "weights2")->isVisible());
    }
}

void TestModelPage::norm_showsFourParameters()
{
    PageWindow<ModelPage> stage;
    QVERIFY(stage.open());
    QVERIFY(use(stage.session, DqnConfig::reference()));
    stage.show();
    auto *page = &stage.page;
    const auto *table = child<QTableView>(*page, "layerTable");
    clickLayer(*table, rowOf(*table, u"norm0"_s));
    QTRY_VERIFY(child<QLabel>(*page, "weightsTitle")->text().startsWith(u"norm0"_s));
    for (const char *name : {"weights0", "weights1", "weights2", "weights3"}) {
        QVERIFY(child<HistogramChart>(*page, name)->isVisible());
        QCOMPARE(counted(*child<HistogramChart>(*page, name)), 512.0);
    }
}

void TestModelPage::layerWithoutWeights_saysSo()
{
    PageWindow<ModelPage> stage;
    QVERIFY(stage.open());
    stage.show();
    auto *page = &stage.page;
    const auto *table = child<QTableView>(*page, "layerTable");
    clickLayer(*table, rowOf(*table, u"action"_s));
    const auto *title = child<QLabel>(*page, "weightsTitle");
    QTRY_VERIFY2(title->text().contains(u"no weights"_s), qPrintable(title->text()));
    QVERIFY(!child<HistogramChart>(*page, "weights0")->isVisible());
}

void TestModelPage::input_isTheStatesLayout()
{
    QFETCH(DqnConfig, config);
    PageWindow<ModelPage> stage;
    QVERIFY(stage.open());
    QVERIFY(config == DqnConfig::defaults() || use(stage.session, config));
    stage.show();
    auto *page = &stage.page;
    double sum = 0.0;
    for (const QList<ExportCell> &row : child<BarChart>(*page, "inputChart")->table().rows)
        sum += std::get<double>(row[1]);
    QCOMPARE(sum, double(stage.session.model()->networkShape().stateDimensions));
    QVERIFY(child<FactList>(*page, "inputFacts")->value(u"State"_s).contains(QLocale().toString(int(sum))));
}

void TestModelPage::settingsAndOrigin_areTheModels()
{
    PageWindow<ModelPage> stage;
    QVERIFY(stage.open());
    QVERIFY(use(stage.session, DqnConfig::reference()));
    stage.show();
    auto *page = &stage.page;
    const auto *settings = child<FactList>(*page, "modelSettings");
    QCOMPARE(settings->value(u"Discount (gamma)"_s), u"0.95"_s);
    QCOMPARE(settings->value(u"Network"_s), u"Flat, dueling"_s);
    QCOMPARE(settings->value(u"Double DQN"_s), u"no"_s);
    const auto *origin = child<FactList>(*page, "modelOrigin");
    QCOMPARE(origin->value(u"Preset"_s), u"reference"_s);
    QCOMPARE(origin->value(u"Seed"_s), u"1"_s);
    QCOMPARE(origin->value(u"File"_s), stage.session.model()->info.path);
    auto *tabs = child<QTabWidget>(*page, "modelDetails");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tab).center());
        QCOMPARE(tabs->currentIndex(), tab);
    }
}

void TestModelPage::untrained_saysWhatRanks()
{
    PageWindow<ModelPage> stage;
    QVERIFY(stage.open());
    stage.show();
    auto *page = &stage.page;
    const auto *remark = child<QLabel>(*page, "modelRemark");
    QVERIFY2(remark->text().contains(u"untrained"_s) && remark->text().contains(u"prior"_s),
             qPrintable(remark->text()));
    QVERIFY(use(stage.session, DqnConfig::reference()));
    QTRY_VERIFY2(remark->text().contains(u"at random"_s), qPrintable(remark->text()));
}

void TestModelPage::layers_areCopied()
{
    PageWindow<ModelPage> stage;
    QVERIFY(stage.open());
    stage.show();
    auto *page = &stage.page;
    auto *table = child<QTableView>(*page, "layerTable");
    clickLayer(*table, 1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.startsWith(u"state0\t"_s), qPrintable(text));
    QVERIFY2(text.contains(cell(*table, 1, Column::Parameters)), qPrintable(text));
}

void TestModelPage::diagram_offersItsExport_byARightClick()
{
    PageWindow<ModelPage> stage;
    QVERIFY(stage.open());
    stage.show();
    auto *diagram = child<FlowDiagram>(stage.page, "networkDiagram");
    bool isOffered = false;
    QTimer menu; // the menu has an event loop of its own
    connect(&menu, &QTimer::timeout, this, [&] {
        auto *popup = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (popup == nullptr)
            return;
        isOffered = popup->actions().contains(diagram->findChild<QAction *>(u"exportChart"_s));
        popup->close();
    });
    menu.start(20);
    const QPoint place = diagram->boxRect(1).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, diagram->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(diagram->viewport(), &event);
    QVERIFY(isOffered);
}

void TestModelPage::diagram_isExported_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("svg") << u"network.svg"_s << QByteArray("<?xml");
    QTest::newRow("png") << u"network.png"_s << QByteArray("\x89PNG");
}

void TestModelPage::diagram_isExported()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, begins);
    PageWindow<ModelPage> stage;
    QVERIFY(stage.open());
    stage.show({560, 420}); // so that not all of it is in sight
    auto *page = &stage.page;
    const QString path = stage.folder.filePath(file);
    exportChart(child<FlowDiagram>(*page, "networkDiagram"), path);
    QTRY_VERIFY(QFile::exists(path));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray content = written.readAll();
    QVERIFY(content.startsWith(begins));
    if (file.endsWith(u"svg")) {
        for (const LayerTraits &layer : stage.session.model()->network->layers())
            QVERIFY2(content.contains(layer.outputShape.toUtf8()), qPrintable(layer.name));
    }
}

void TestModelPage::histogram_isExportedAsData()
{
    PageWindow<ModelPage> stage;
    QVERIFY(stage.open());
    stage.show();
    auto *page = &stage.page;
    auto *weights = child<HistogramChart>(*page, "weights0");
    QTRY_VERIFY(weights->itemCount() > 0);
    const QString path = stage.folder.filePath(u"weights.csv"_s);
    exportChart(weights, path);
    QTRY_VERIFY(QFile::exists(path));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll().trimmed().count('\n'), kParameterBins);
}

void TestModelPage::anotherCatalog_bringsItsModel()
{
    PageWindow<ModelPage> stage;
    QVERIFY(stage.open());
    stage.show();
    auto *page = &stage.page;
    const auto *table = child<QTableView>(*page, "layerTable");
    const QString before = cell(*table, 0, Column::OutputShape);
    QVERIFY(stage.open(QStringLiteral(CINEQ_TEST_DATA "/catalogs/cineq.csv")));
    QTRY_VERIFY(cell(*table, 0, Column::OutputShape) != before);
    QCOMPARE(cell(*table, 0, Column::OutputShape), stage.session.model()->network->layers().first().outputShape);
}

void TestModelPage::hiddenPage_waitsUntilItIsSeen()
{
    PageWindow<ModelPage> stage;
    stage.show();
    auto *page = &stage.page;
    page->hide();
    QVERIFY(stage.open());
    const auto *table = child<QTableView>(*page, "layerTable");
    QCOMPARE(table->model()->rowCount(), 0);
    page->show();
    QTRY_VERIFY(table->model()->rowCount() > 0);
}

void TestModelPage::controls_haveNames_andThePageIsSmall()
{
    PageWindow<ModelPage> stage;
    QVERIFY(stage.open());
    stage.show({560, 420});
    auto *page = &stage.page;
    QTRY_VERIFY(child<HistogramChart>(*page, "weights0")->itemCount() > 0);
    QCOMPARE(accessibility::unnamedControls(stage.page), QStringList());
    QVERIFY2(page->width() <= 560 && page->height() <= 420, qPrintable(QString::number(page->width())));
    grab(stage.page, u"model-small"_s);
}

QTEST_MAIN(TestModelPage)
#include "tst_modelpage.moc"
