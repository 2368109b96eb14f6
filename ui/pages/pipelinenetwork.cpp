// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bincounts.h"
#include "ui/docks/movielist.h"
#include "ui/models/layertablemodel.h"
#include "ui/models/recommendationmodel.h"
#include "ui/models/titlelistmodel.h"
#include "ui/pages/factlist.h"
#include "ui/pages/layertable.h"
#include "ui/pages/modeltexts.h"
#include "ui/pages/pipelinesteps.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTableView>

#include <algorithm>

namespace cineq {

// Steps 4 to 6: the network, layer by layer; what it says and the prior become Q; the best by Q.

namespace {

constexpr int kTopUnits = 12;
constexpr int kBins = 40;
constexpr int kTableRows = 18;

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(cineq::StepText)
};

void showRows(QTableView *table, int rows)
{
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() +
                          rows * table->verticalHeader()->defaultSectionSize() + 2 * table->frameWidth() +
                          table->fontMetrics().height()); // room for a scroll bar
}

class ForwardStep final : public PipelineStep
{
public:
    ForwardStep()
        : PipelineStep(
              QStringLiteral("forwardStep"), StepText::tr("Forward pass"),
              StepText::tr("The state goes through the network, layer by layer. Choose a layer to see what its "
                           "units put out and what its weights are like."))
    {
        m_remark = addText("forwardRemark");
        m_facts = addFacts("forwardFacts");
        m_table = makeLayerTable(&m_layers, "forwardTable", StepText::tr("Layers and what they put out"));
        connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                [this](const QModelIndex &current) { showLayer(current.row()); });
        add(m_table);
        m_activations = new HistogramChart(StepText::tr("What the layer's units put out"), ChartColor::Vermilion,
                                           StepText::tr("Output"), StepText::tr("Units"));
        m_activations->setObjectName(QStringLiteral("activations"));
        addHigh(m_activations);
        m_units = addBars("topUnits", StepText::tr("Strongest units"), ChartColor::Vermilion, 2);
        m_weights = addFacts("layerWeights");
    }

    void showTrace(const DecisionTrace &trace, const Model &model) override
    {
        m_trace = trace;
        m_origin = originOf(model);
        m_remark->setText(remarkText(trace, model));
        m_remark->setVisible(!m_remark->text().isEmpty());
        const ForwardTrace &forward = trace.forward;
        QList<FactList::Fact> facts;
        if (model.config.network != NetworkKind::FlatPlain) {
            facts.append({StepText::tr("V(s)"), numberText(double(forward.value))});
            facts.append({StepText::tr("A(s, a) of the movie"), numberText(double(trace.advantage))});
        }
        facts.append({StepText::tr("Network's Q of the movie"), numberText(double(trace.networkQ))});
        m_facts->setFacts(facts);
        QList<Summary> outputs;
        for (const std::vector<float> &output : forward.outputs)
            outputs.append(summaryOf(output));
        const int kept = m_table->currentIndex().row();
        m_layers.setLayers(trace.layers, outputs);
        showRows(m_table, std::min<int>(m_layers.rowCount(), kTableRows));
        m_table->selectRow(kept >= 0 && kept < m_layers.rowCount() ? kept : std::min(1, m_layers.rowCount() - 1));
    }

private:
    static QString remarkText(const DecisionTrace &trace, const Model &model)
    {
        if (trace.compared.empty())
            return remarkOn(model);
        const auto candidates = static_cast<int>(trace.compared.size()) - (trace.isCandidate ? 0 : 1);
        const QString compared =
            trace.isCandidate ? StepText::tr("The network compares the %Ln movie(s) of highest prior; this is one "
                                             "of them.",
                                             nullptr, candidates)
                              : StepText::tr("The network compares the %Ln movie(s) of highest prior. This is none "
                                             "of them: it is shown what the network would make of it beside them.",
                                             nullptr, candidates);
        const QString remark = remarkOn(model);
        return remark.isEmpty() ? compared : remark + QLatin1Char(' ') + compared;
    }

    void showLayer(int row)
    {
        if (row < 0 || row >= m_trace.layers.size())
            return;
        const LayerTraits &layer = m_trace.layers[row];
        const std::vector<float> &output = m_trace.forward.outputs[size_t(row)];
        m_activations->setVisible(output.size() > 1);
        showBins(*m_activations, countInBins(output, kBins), m_origin);
        m_activations->setSummary(summaryText(summaryOf(output)));
        QList<BarChart::Bar> bars;
        for (const int unit : farthestFromZero(output, kTopUnits))
            bars.append({StepText::tr("Unit %1").arg(unit), double(output[size_t(unit)])});
        setBars(m_units, bars);
        QList<FactList::Fact> facts;
        for (const ParameterSummary &parameter : m_trace.parameters[row])
            facts.append({layer.name + u'.' + parameter.name, summaryText(parameter.summary)});
        m_weights->setFacts(facts);
    }

    DecisionTrace m_trace;
    QList<std::pair<QString, QString>> m_origin;
    LayerTableModel m_layers;
    QLabel *m_remark = nullptr;
    FactList *m_facts = nullptr;
    QTableView *m_table = nullptr;
    HistogramChart *m_activations = nullptr;
    BarChart *m_units = nullptr;
    FactList *m_weights = nullptr;
};

class AggregationStep final : public PipelineStep
{
public:
    AggregationStep()
        : PipelineStep(
              QStringLiteral("aggregationStep"), StepText::tr("Dueling aggregation"),
              StepText::tr("V(s) says what the moment is worth whichever movie is shown, A(s, a) how much "
                           "better one movie is than others. Together they are Q, the reward to be expected.")),
          m_formula(addText("formula")),
          m_facts(addFacts("aggregationFacts"))
    {
        m_q = new HistogramChart(StepText::tr("Q of all movies"), ChartColor::Blue, StepText::tr("Q"),
                                 StepText::tr("Movies"));
        m_q->setObjectName(QStringLiteral("qHistogram"));
        addHigh(m_q);
    }

    void showTrace(const DecisionTrace &trace, const Model &model) override
    {
        m_formula->setText(formula(trace, model));
        m_facts->setFacts(facts(trace, model));
        const double q = double(trace.q[size_t(trace.row)]);
        showBins(*m_q, countInBins(trace.q, kBins), originOf(model), {{model.catalog->titleAt(trace.row), q}});
        m_q->setSummary(summaryText(summaryOf(trace.q)));
    }

private:
    static QString formula(const DecisionTrace &trace, const Model &model)
    {
        switch (model.config.network) {
        case NetworkKind::FlatDueling:
            return trace.hasPrior ? StepText::tr("Q(s, a) = prior + w × (V(s) + A(s, a) − mean A(s, ·))")
                                  : StepText::tr("Q(s, a) = V(s) + A(s, a) − mean A(s, ·)");
        case NetworkKind::FlatPlain:
            return trace.hasPrior ? StepText::tr("Q(s, a) = prior + w × network(s, a). This network has no streams.")
                                  : StepText::tr("Q(s, a) = network(s, a). This network has no streams.");
        case NetworkKind::TwoTowerDueling:
            break;
        }
        if (!trace.compared.empty())
            return StepText::tr("Q(s, a) = prior + w × say × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a) + h(s, a); "
                                "say: how much the network may add, by how much of a stranger the person is");
        return trace.hasPrior ? StepText::tr("Q(s, a) = prior + w × (V(s) + A(s, a)), A(s, a) = φ(s) · ψ(a) + b(a)")
                              : StepText::tr("Q(s, a) = V(s) + A(s, a), A(s, a) = φ(s) · ψ(a) + b(a)");
    }

    static QList<FactList::Fact> facts(const DecisionTrace &trace, const Model &model)
    {
        const ForwardTrace &forward = trace.forward;
        QList<FactList::Fact> facts;
        if (model.config.network != NetworkKind::FlatPlain) {
            facts.append({StepText::tr("V(s)"), numberText(double(forward.value))});
            facts.append({StepText::tr("A(s, a)"), numberText(double(trace.advantage))});
        }
        if (model.config.network == NetworkKind::FlatDueling)
            facts.append({StepText::tr("mean A(s, ·)"), numberText(double(forward.offset))});
        if (!trace.compared.empty())
            facts.append({StepText::tr("say"), numberText(double(forward.scale))});
        facts.append({StepText::tr("Network's Q"), numberText(double(trace.networkQ))});
        if (trace.hasPrior) {
            facts.append({StepText::tr("w, weight of the network"), numberText(trace.networkWeight)});
            facts.append({StepText::tr("Prior"), numberText(double(trace.prior))});
        }
        facts.append({StepText::tr("Q(s, a)"), numberText(double(trace.q[size_t(trace.row)]))});
        if (trace.networkWeight != 0.0 && !trace.isCandidate)
            facts.append({StepText::tr("Not a candidate"),
                          StepText::tr("its Q lies below all candidates', in the prior's order")});
        const Summary summary = summaryOf(trace.q);
        facts.append({StepText::tr("Q of all movies: mean, SD"),
                      StepText::tr("%1, %2").arg(numberText(summary.mean), numberText(summary.deviation))});
        facts.append({StepText::tr("Minimum, maximum"),
                      StepText::tr("%1, %2").arg(numberText(summary.minimum), numberText(summary.maximum))});
        return facts;
    }

    QLabel *m_formula;
    FactList *m_facts;
    HistogramChart *m_q = nullptr;
};

class ListStep final : public PipelineStep
{
public:
    ListStep()
        : PipelineStep(QStringLiteral("listStep"), StepText::tr("Top %1 by Q").arg(DecisionTrace::kBest),
                       StepText::tr("The movies of highest Q that the person has not been shown: this is their list. "
                                    "Press Enter on a movie, or double-click it, to follow it instead.")),
          m_place(addText("place"))
    {
        using Column = RecommendationModel::Column;
        m_table = makeMovieList(&m_model, RecommendationModel::SortRole, StepText::tr("Best movies by Q"));
        m_table->setObjectName(QStringLiteral("bestTable"));
        m_table->sortByColumn(static_cast<int>(Column::Rank), Qt::AscendingOrder);
        for (const Column column : {Column::Change, Column::Similarity, Column::Hybrid})
            m_table->setColumnHidden(static_cast<int>(column), true);
        m_table->horizontalHeader()->setSectionResizeMode(static_cast<int>(Column::Title), QHeaderView::Stretch);
        connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
            Q_EMIT movieChosen(index.data(RecommendationModel::CatalogRowRole).toInt());
        });
        add(m_table);
        m_bars = addBars("bestBars", StepText::tr("Q of the best"), ChartColor::Blue, 2);
    }

    void showTrace(const DecisionTrace &trace, const Model &model) override
    {
        const QString title = titleWithYear(*model.catalog, trace.row);
        m_place->setText(
            trace.place == 0
                ? StepText::tr("%1 can't be in the list: the person has been shown it.").arg(title)
                : StepText::tr("%1 is number %L2 of %L3.").arg(title).arg(trace.place).arg(trace.openMovies));
        RecommendationList list;
        list.items = trace.best;
        m_model.setList(list, RecommendationModel::Comparison::Nothing);
        showRows(m_table, static_cast<int>(trace.best.size()));
        QList<BarChart::Bar> bars;
        for (const Recommendation &item : trace.best)
            bars.append({item.title, item.q});
        setBars(m_bars, bars);
    }

private:
    RecommendationModel m_model;
    QLabel *m_place;
    QTableView *m_table = nullptr;
    BarChart *m_bars = nullptr;
};

} // namespace

PipelineStep *makeForwardStep()
{
    return new ForwardStep;
}

PipelineStep *makeAggregationStep()
{
    return new AggregationStep;
}

PipelineStep *makeListStep()
{
    return new ListStep;
}

} // namespace cineq
