// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/decisiontrace.h"
#include "ui/charts/networkboxes.h"
#include "ui/models/layertablemodel.h"

#include <QFutureWatcher>
#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace cineq {

class BarChart;
class FactList;
class HistogramChart;
class Session;

/// The model in use: its network as a diagram and as a table of layers, the weights of the layer chosen in either, what
/// its input consists of, its hyper-parameters and where it comes from. Follows the session; weights are counted in the
/// background, and nothing is done while the page is hidden. Borrows the session. GUI thread.
class ModelPage : public QWidget
{
    Q_OBJECT

public:
    explicit ModelPage(Session &session, QWidget *parent = nullptr);
    ~ModelPage() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// Most parameters that one layer has: a norm's weight, bias, mean and variance.
    static constexpr int kParameters = 4;

    struct LayerWeights
    {
        std::shared_ptr<const Model> model;
        int layer = -1;
        QList<ParameterSummary> parameters;
    };

    QWidget *makeContent();
    QWidget *makeLayers();
    QWidget *makeDetails();
    QWidget *makeWeights();
    QWidget *makeInput();

    void follow();
    void showModel();
    void showNothing();
    void showInput();
    void showSettings();
    void showOrigin();
    void chooseLayer(int layer);
    void readWeights();
    void takeWeights();

    Session &m_session;
    std::shared_ptr<const Model> m_model; // shown; null = none
    NetworkBoxes m_network;
    LayerTableModel m_layers;
    int m_layer = -1; // chosen row of the layer table
    QFutureWatcher<LayerWeights> m_reading;

    QStackedWidget *m_pages = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_remark = nullptr;
    FlowDiagram *m_diagram = nullptr;
    QSplitter *m_split = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_total = nullptr;
    QLabel *m_weightsTitle = nullptr;
    std::array<HistogramChart *, kParameters> m_weights{};
    BarChart *m_input = nullptr;
    FactList *m_inputFacts = nullptr;
    FactList *m_settings = nullptr;
    FactList *m_origin = nullptr;
};

} // namespace cineq
