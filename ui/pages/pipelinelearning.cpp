// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartexport.h"
#include "ui/charts/curvechart.h"
#include "ui/charts/flowdiagram.h"
#include "ui/docks/settingtexts.h"
#include "ui/pages/factlist.h"
#include "ui/pages/modeltexts.h"
#include "ui/pages/pipelinesteps.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>

#include <cmath>

namespace cineq {

// Steps 7 and 8: how the network learned, and all of it as a diagram.

namespace {

constexpr int kCurvePoints = 200;  // of a longer run, means over equally many episodes
constexpr int kLastEpisodes = 100; // whose mean reward sums a run up
constexpr int kTitleLength = 24;   // characters

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(cineq::StepText)
};

/// Means of a run's values over equally many episodes each; what isn't known is left out.
QList<QPointF> curveOf(const TrainingHistory &history, double EpisodeSample::*value)
{
    const qsizetype stride = std::max<qsizetype>(1, (history.size() + kCurvePoints - 1) / kCurvePoints);
    QList<QPointF> points;
    for (qsizetype begin = 0; begin < history.size(); begin += stride) {
        const qsizetype end = std::min(begin + stride, history.size());
        double sum = 0.0;
        int known = 0;
        for (qsizetype i = begin; i < end; ++i) {
            if (std::isfinite(history[i].*value)) {
                sum += history[i].*value;
                ++known;
            }
        }
        if (known > 0)
            points.append(QPointF(history[end - 1].episode, sum / known));
    }
    return points;
}

QString targetFormula(const DqnConfig &config)
{
    const QString next = config.doubleDqn ? StepText::tr("Q′(s′, argmax Q(s′, ·))") : StepText::tr("max Q′(s′, ·)");
    //: a number, then the value of the next state
    return StepText::tr("y = r + %1 × %2").arg(numberText(config.gamma), next);
}

class LearningStep final : public PipelineStep
{
public:
    LearningStep()
        : PipelineStep(
              QStringLiteral("learningStep"), StepText::tr("How it learns"),
              StepText::tr("Steps of simulated sessions are remembered; batches drawn from that memory move the "
                           "weights so that Q comes nearer to its target y: the reward r and what the target "
                           "network Q′ expects to follow.")),
          m_facts(addFacts("learningFacts")),
          m_run(addText("learningRun"))
    {
        m_reward = new CurveChart(StepText::tr("Reward an episode"), ChartColor::Blue);
        m_reward->setObjectName(QStringLiteral("rewardCurve"));
        m_loss = new CurveChart(StepText::tr("Loss"), ChartColor::Vermilion);
        m_loss->setObjectName(QStringLiteral("lossCurve"));
        for (CurveChart *chart : {m_reward, m_loss})
            addHigh(chart);
    }

    void showTrace(const DecisionTrace &, const Model &model) override
    {
        const DqnConfig &config = model.config;
        QList<FactList::Fact> facts{{StepText::tr("Target"), targetFormula(config)}};
        for (const SettingTraits &setting : settings()) {
            const auto key = QString::fromLatin1(setting.key);
            if (kShown.contains(key))
                facts.append({settingLabel(key), settingValue(config, setting)});
        }
        m_facts->setFacts(facts);
        showRun(model);
    }

private:
    void showRun(const Model &model)
    {
        const TrainingHistory &history = model.history;
        m_reward->setVisible(!history.isEmpty());
        m_loss->setVisible(!history.isEmpty());
        if (history.isEmpty()) {
            m_run->setText(StepText::tr("This model has not been trained. Press Start in Training to see it learn."));
            return;
        }
        const QLocale locale;
        const EpisodeSample &last = history.last();
        const double mean = meanReward(history, history.size() - kLastEpisodes, history.size());
        m_run->setText(StepText::tr("The run that made it: %Ln episode(s), %1 learning steps; mean reward of the last "
                                    "%2: %3; epsilon ended at %4, last loss %5.",
                                    nullptr, static_cast<int>(history.size()))
                           .arg(locale.toString(last.learningSteps),
                                locale.toString(std::min<qsizetype>(history.size(), kLastEpisodes)), numberText(mean),
                                numberText(last.epsilon),
                                std::isfinite(last.loss) ? numberText(last.loss) : StepText::tr("not known")));
        m_reward->setPoints(curveOf(history, &EpisodeSample::reward));
        m_loss->setPoints(curveOf(history, &EpisodeSample::loss));
    }

    inline static const QStringList kShown{
        QStringLiteral("replayCapacity"), QStringLiteral("batchSize"),    QStringLiteral("learningStarts"),
        QStringLiteral("gamma"),          QStringLiteral("doubleDqn"),    QStringLiteral("maskTargets"),
        QStringLiteral("boundTargets"),   QStringLiteral("loss"),         QStringLiteral("learningRate"),
        QStringLiteral("gradientClip"),   QStringLiteral("epsilonStart"), QStringLiteral("epsilonEnd"),
        QStringLiteral("epsilonDecay"),   QStringLiteral("knownRewards"), QStringLiteral("targetUpdateInterval")};

    FactList *m_facts;
    QLabel *m_run;
    CurveChart *m_reward = nullptr;
    CurveChart *m_loss = nullptr;
};

/// A decision as boxes, each with the number of the step that tells more.
class DecisionBoxes
{
public:
    DecisionBoxes(const DecisionTrace &trace, const Model &model) : m_trace(trace), m_model(model)
    {
        const int person = add(kState, StepText::tr("Person"), answers(), {});
        const int state =
            add(kState, StepText::tr("State"), {stateName(model.config.state), numbers(trace.state.size())}, {person});
        const int movie = add(kMovie, StepText::tr("Movie"), {shortTitle()}, {});
        const int features = add(kFeatures, StepText::tr("Features"), {numbers(trace.features.size())}, {movie});
        QList<int> parts = addNetwork(state, features);
        if (trace.hasPrior)
            parts.append(
                add(kState, StepText::tr("Prior"), {numberText(double(trace.prior))}, {state}, ChartColor::Purple));
        const int q = add(kAggregation, StepText::tr("Q(s, a)"), {numberText(double(trace.q[size_t(trace.row)]))},
                          parts, ChartColor::Green);
        add(kList, StepText::tr("Place"), {place()}, {q});
    }

    QList<FlowDiagram::Box> boxes;
    QList<int> steps; ///< one a box, 0-based

private:
    enum Step { kMovie, kFeatures, kState, kForward, kAggregation, kList };

    int add(Step step, const QString &title, const QStringList &lines, const QList<int> &inputs,
            std::optional<ChartColor> color = {})
    {
        steps.append(step);
        boxes.append({title, lines, inputs, color});
        return static_cast<int>(boxes.size()) - 1;
    }

    /// Returns what leads to Q.
    QList<int> addNetwork(int state, int features)
    {
        const auto parameters = static_cast<int>(m_model.network->parameterCount());
        const bool readsMovie = m_model.networkShape().actionDimensions > 0;
        const int network =
            add(kForward, StepText::tr("Network"),
                {networkName(m_model.config.network), StepText::tr("%Ln parameter(s)", nullptr, parameters)},
                readsMovie ? QList<int>{state, features} : QList<int>{state});
        if (m_model.config.network == NetworkKind::FlatPlain)
            return {network};
        const ForwardTrace &forward = m_trace.forward;
        return {add(kForward, StepText::tr("V(s)"), {numberText(double(forward.value))}, {network}, ChartColor::Blue),
                add(kForward, StepText::tr("A(s, a)"), {numberText(double(m_trace.advantage))}, {network},
                    ChartColor::Vermilion)};
    }

    [[nodiscard]] QStringList answers() const
    {
        return {StepText::tr("%Ln answer(s)", nullptr, static_cast<int>(m_trace.answers.size()))};
    }
    [[nodiscard]] QString shortTitle() const
    {
        const QString &title = m_model.catalog->titleAt(m_trace.row);
        return title.size() > kTitleLength ? title.left(kTitleLength - 1) + QChar(0x2026) : title;
    }
    [[nodiscard]] QString place() const
    {
        return m_trace.place == 0 ? StepText::tr("shown before")
                                  : StepText::tr("%L1 of %L2").arg(m_trace.place).arg(m_trace.openMovies);
    }
    static QString numbers(std::size_t count)
    {
        return StepText::tr("%Ln number(s)", nullptr, static_cast<int>(count));
    }

    const DecisionTrace &m_trace;
    const Model &m_model;
};

class OverviewStep final : public PipelineStep
{
public:
    OverviewStep()
        : PipelineStep(QStringLiteral("overviewStep"), StepText::tr("End to end"),
                       StepText::tr("From a movie and a person to a place in the list, with the numbers of this "
                                    "decision. Choose a box to go to its step."))
    {
        m_diagram = new FlowDiagram(StepText::tr("End to end"));
        m_diagram->setObjectName(QStringLiteral("overviewDiagram"));
        addChartExport(m_diagram, [this] { return m_table; });
        connect(m_diagram, &FlowDiagram::currentBoxChanged, this, [this](int box) {
            if (box >= 0)
                Q_EMIT stepChosen(m_steps[box]);
        });
        add(m_diagram);
    }

    void showTrace(const DecisionTrace &trace, const Model &model) override
    {
        const DecisionBoxes decision(trace, model);
        m_steps = decision.steps;
        m_diagram->setBoxes(decision.boxes);
        m_diagram->setFixedHeight(m_diagram->sizeHint().height());
        m_table = {.title = m_diagram->accessibleName(),
                   .columns = {{QStringLiteral("box"), StepText::tr("Box")},
                               {QStringLiteral("values"), StepText::tr("Values")}},
                   .madeFrom = originOf(model)};
        for (const FlowDiagram::Box &box : decision.boxes)
            m_table.rows.append(QList<ExportCell>{box.title, box.lines});
    }

private:
    FlowDiagram *m_diagram = nullptr;
    ExportTable m_table;
    QList<int> m_steps; // that each box leads to
};

} // namespace

PipelineStep *makeLearningStep()
{
    return new LearningStep;
}

PipelineStep *makeOverviewStep()
{
    return new OverviewStep;
}

} // namespace cineq
