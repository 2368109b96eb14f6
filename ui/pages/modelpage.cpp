// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/modelpage.h"

#include "engine/base/background.h"
#include "engine/session/session.h"
#include "ui/charts/barchart.h"
#include "ui/charts/bincounts.h"
#include "ui/charts/chartexport.h"
#include "ui/docks/settingtexts.h"
#include "ui/docks/tablecopy.h"
#include "ui/pages/factlist.h"
#include "ui/pages/layertable.h"
#include "ui/pages/modeltexts.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QtConcurrentRun>

#include <algorithm>

namespace cineq {

namespace {

constexpr int kNarrow = 760;        // pixels, below which table and details stand one above the other
constexpr int kDetailHeight = 300;  // least, of each of them
constexpr int kHistogramLines = 14; // of text, that one is high
constexpr double kTitleSize = 1.3;

QLabel *wrappedLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QScrollArea *scrolling(QWidget *content, const QString &name)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setAccessibleName(name);
    return scroll;
}

/// Parts of the network's input, with the share that each has of it.
QList<BarChart::Bar> inputBars(const QList<InputBlock> &layout, int total)
{
    QList<BarChart::Bar> bars;
    for (const InputBlock &block : layout) {
        const QString share = QLocale().toString(100.0 * block.size / total, 'f', 1);
        bars.append({ModelPage::tr("%1, %2 %").arg(inputName(block.kind), share), double(block.size)});
    }
    return bars;
}

} // namespace

ModelPage::ModelPage(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("modelPage"));
    m_empty = wrappedLabel("modelEmpty");
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(scrolling(makeContent(), tr("Model")));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(&m_session, &Session::modelChanged, this, &ModelPage::follow);
    connect(&m_session, &Session::catalogOpened, this, &ModelPage::follow);
    connect(&m_session, &Session::openingStarted, this, &ModelPage::follow);
    connect(&m_session, &Session::failed, this, &ModelPage::follow);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ModelPage::takeWeights);
    showNothing();
}

ModelPage::~ModelPage()
{
    m_reading.waitForFinished();
}

QWidget *ModelPage::makeContent()
{
    auto *content = new QWidget;
    m_title = wrappedLabel("modelTitle");
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * kTitleSize);
    m_title->setFont(font);
    m_remark = wrappedLabel("modelRemark");
    m_diagram = new FlowDiagram(tr("Network"));
    m_diagram->setObjectName(QStringLiteral("networkDiagram"));
    addChartExport(m_diagram, [this] {
        ExportTable table = shownTable(*m_table);
        table.title = tr("Network");
        table.madeFrom = originOf(*m_model);
        return table;
    });
    connect(m_diagram, &FlowDiagram::currentBoxChanged, this, [this](int box) {
        if (box >= 0 && (m_layer < 0 || m_network.boxOfLayer[m_layer] != box))
            chooseLayer(m_network.layerOfBox[box]);
    });
    m_split = new QSplitter(Qt::Horizontal);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeLayers());
    m_split->addWidget(makeDetails());
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 4);
    m_split->setSizes({300, 400});

    auto *layout = new QVBoxLayout(content);
    layout->addWidget(m_title);
    layout->addWidget(m_remark);
    layout->addWidget(m_diagram);
    layout->addWidget(m_split, 1);
    return content;
}

QWidget *ModelPage::makeLayers()
{
    using Column = LayerTableModel::Column;
    auto *box = new QWidget;
    m_table = makeLayerTable(&m_layers, "layerTable", tr("Layers"));
    for (int column = 0; column < LayerTableModel::kColumnCount; ++column)
        m_table->setColumnHidden(column, LayerTableModel::isOutput(static_cast<Column>(column)));
    m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(Column::Type), QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { chooseLayer(current.row()); });
    m_total = wrappedLabel("parameterTotal");
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_total);
    return box;
}

QWidget *ModelPage::makeDetails()
{
    auto *tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("modelDetails"));
    tabs->setAccessibleName(tr("Details of the model"));
    m_settings = new FactList;
    m_settings->setObjectName(QStringLiteral("modelSettings"));
    m_origin = new FactList;
    m_origin->setObjectName(QStringLiteral("modelOrigin"));
    for (FactList *list : {m_settings, m_origin})
        list->setContentsMargins(6, 6, 6, 6);
    tabs->addTab(scrolling(makeWeights(), tr("Weights")), tr("Weights"));
    tabs->addTab(makeInput(), tr("Input"));
    tabs->addTab(scrolling(m_settings, tr("Hyper-parameters")), tr("Hyper-parameters"));
    tabs->addTab(scrolling(m_origin, tr("Origin")), tr("Origin"));
    return tabs;
}

QWidget *ModelPage::makeWeights()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    m_weightsTitle = wrappedLabel("weightsTitle");
    grid->addWidget(m_weightsTitle, 0, 0, 1, 2);
    const std::array titles{tr("Weights"), tr("Biases"), tr("Running means"), tr("Running variances")};
    constexpr std::array kColors{ChartColor::Blue, ChartColor::Vermilion, ChartColor::Green, ChartColor::Purple};
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        m_weights[i] = new HistogramChart(titles[i], kColors[i], tr("Value"), tr("Count"));
        m_weights[i]->setObjectName(QStringLiteral("weights%1").arg(i));
        m_weights[i]->setFixedHeight(kHistogramLines * fontMetrics().height());
        grid->addWidget(m_weights[i], 1 + static_cast<int>(i) / 2, static_cast<int>(i) % 2);
    }
    grid->setRowStretch(3, 1);
    return box;
}

QWidget *ModelPage::makeInput()
{
    auto *box = new QWidget;
    m_input = new BarChart(tr("Numbers of the state that the network reads"), ChartColor::Blue, 0);
    m_input->setObjectName(QStringLiteral("inputChart"));
    m_inputFacts = new FactList;
    m_inputFacts->setObjectName(QStringLiteral("inputFacts"));
    auto *layout = new QVBoxLayout(box);
    layout->addWidget(m_inputFacts);
    layout->addWidget(m_input, 1);
    return box;
}

void ModelPage::follow()
{
    if (!isVisible())
        return;
    if (!m_session.model())
        showNothing();
    else if (m_session.model() != m_model)
        showModel();
}

void ModelPage::showNothing()
{
    m_model.reset();
    m_layer = -1;
    m_pages->setCurrentIndex(0);
    if (m_session.isOpening())
        m_empty->setText(tr("The model is being read…"));
    else if (m_session.catalog())
        m_empty->setText(tr("There is no model for this catalogue. Press Start in Training to make one, or open a "
                            "model file."));
    else
        m_empty->setText(tr("There is no model yet. Open a catalogue: its model comes with it, and is shown here layer "
                            "by layer."));
}

void ModelPage::showModel()
{
    m_model = m_session.model();
    m_layer = -1;
    m_pages->setCurrentIndex(1);
    const QList<LayerTraits> layers = m_model->network->layers();
    const QLocale locale;
    const int parameters = static_cast<int>(m_model->network->parameterCount());
    m_title->setText(tr("%1: %Ln parameter(s)", nullptr, parameters).arg(networkName(m_model->config.network)));
    m_remark->setText(remarkOn(*m_model));
    m_remark->setVisible(!m_remark->text().isEmpty());
    m_total->setText(tr("Together %Ln parameter(s)", nullptr, parameters));
    m_network = networkBoxes(layers);
    m_diagram->setBoxes(m_network.boxes);
    m_diagram->setMinimumHeight(m_diagram->sizeHint().height());
    m_layers.setLayers(layers);
    showInput();
    showSettings();
    showOrigin();
    const auto learned = std::ranges::find_if(layers, [](const LayerTraits &layer) { return layer.parameters > 0; });
    chooseLayer(static_cast<int>(learned - layers.begin()));
}

void ModelPage::showInput()
{
    const NetworkShape shape = m_model->networkShape();
    const QLocale locale;
    m_input->setBars(inputBars(stateLayout(*m_model), shape.stateDimensions));
    QList<FactList::Fact> facts{
        {tr("State"), tr("%1, %Ln number(s)", nullptr, shape.stateDimensions).arg(stateName(m_model->config.state))},
        {tr("Movies"), locale.toString(shape.actions)}};
    if (shape.actionDimensions > 0)
        facts.append({tr("Movie's features"), tr("%Ln number(s)", nullptr, shape.actionDimensions)});
    if (shape.pairDimensions > 0)
        facts.append({inputName(InputKind::Pairs), tr("%Ln number(s): what the prior's recommenders say of a candidate",
                                                      nullptr, shape.pairDimensions)});
    m_inputFacts->setFacts(facts);
}

void ModelPage::showSettings()
{
    QList<FactList::Fact> facts;
    for (const SettingTraits &setting : settings())
        facts.append({settingLabel(QString::fromLatin1(setting.key)), settingValue(m_model->config, setting)});
    m_settings->setFacts(facts);
}

void ModelPage::showOrigin()
{
    const ModelInfo &info = m_model->info;
    const QLocale locale;
    QList<FactList::Fact> facts{{tr("Preset"), info.preset},
                                {tr("Seed"), QString::number(info.seed)},
                                {tr("Made"), locale.toString(info.created.toLocalTime(), QLocale::LongFormat)},
                                {tr("Catalogue"), info.catalogPath},
                                {tr("Movies"), locale.toString(info.movies)}};
    if (info.trained) {
        facts.append({tr("Trained with"), info.realPeople ? tr("people's ratings") : tr("simulated people")});
        facts.append({tr("Episodes"), locale.toString(m_model->history.size())});
    } else {
        facts.append({tr("Trained with"), tr("nobody yet")});
    }
    if (const NetworkGain &gain = info.gain; gain.people > 0)
        facts.append({tr("Gain over the prior"),
                      tr("%1 ± %2 reward a session, of %Ln person(s)", nullptr, gain.people)
                          .arg(locale.toString(gain.mean, 'f', 3), locale.toString(gain.standardError, 'f', 3))});
    facts.append({tr("Weight of the network"), locale.toString(info.networkWeight)});
    facts.append({tr("File"), info.path.isEmpty() ? tr("not kept in a file") : info.path});
    m_origin->setFacts(facts);
}

void ModelPage::chooseLayer(int layer)
{
    if (layer < 0 || layer >= m_layers.rowCount() || layer == m_layer)
        return;
    m_layer = layer;
    m_diagram->setCurrentBox(m_network.boxOfLayer[layer]);
    if (m_table->currentIndex().row() != layer)
        m_table->selectRow(layer);
    readWeights();
}

void ModelPage::readWeights()
{
    const LayerTraits &layer = m_layers.layers()[m_layer];
    if (layer.parameters > 0 && m_reading.isRunning())
        return; // takeWeights() comes back to it
    if (layer.parameters > 0) {
        m_reading.setFuture(
            QtConcurrent::run(&backgroundPool(), [model = m_model, number = m_layer, name = layer.name] {
                return LayerWeights{model, number, summariesOf(*model->network, name)};
            }));
        return;
    }
    m_weightsTitle->setText(tr("%1 has no weights. Choose another layer in the diagram or the table.")
                                .arg(layer.name == QLatin1String("-") ? layer.type : layer.name));
    for (HistogramChart *chart : m_weights)
        chart->hide();
}

void ModelPage::takeWeights()
{
    const LayerWeights read = m_reading.result();
    if (!m_model || m_layer < 0)
        return;
    if (read.model != m_model || read.layer != m_layer) // chosen meanwhile
        return readWeights();
    const LayerTraits &layer = m_layers.layers()[m_layer];
    m_weightsTitle->setText(tr("%1: %Ln parameter(s)", nullptr, static_cast<int>(layer.parameters)).arg(layer.name));
    const std::array names{QLatin1String("weight"), QLatin1String("bias"), QLatin1String("mean"),
                           QLatin1String("variance")};
    for (std::size_t i = 0; i < m_weights.size(); ++i) {
        // What is no bias is a weight: a norm of inputs has but a scale.
        const auto found = std::ranges::find_if(read.parameters, [&](const ParameterSummary &parameter) {
            return parameter.name == names[i] || (i == 0 && parameter.name == QLatin1String("scale"));
        });
        m_weights[i]->setVisible(found != read.parameters.end());
        if (found == read.parameters.end())
            continue;
        QStringList shape;
        for (const qint64 size : found->shape)
            shape.append(QString::number(size));
        showBins(*m_weights[i], found->bins,
                 originOf(*m_model) << std::pair(tr("layer"), layer.name + u'.' + found->name));
        m_weights[i]->setSummary(tr("(%1) %2").arg(shape.join(QStringLiteral(" × ")), summaryText(found->summary)));
    }
}

void ModelPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < kNarrow;
    m_split->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
    m_split->setMinimumHeight(isNarrow ? 2 * kDetailHeight : kDetailHeight);
}

void ModelPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

} // namespace cineq
