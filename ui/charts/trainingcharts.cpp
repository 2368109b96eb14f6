// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trainingcharts.h"

#include "engine/model/model.h"
#include "engine/session/runevaluation.h"
#include "engine/session/runfollower.h"
#include "ui/charts/bincounts.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartgrid.h"
#include "ui/docks/movielist.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace cineq {

namespace {

using enum TrainingFigure;

constexpr std::array kLearning{Reward, Loss, Epsilon, MeanQ}; // looked at first
constexpr std::array kValues{MaxAbsQ, TdError, ReplayFill, Speed};
constexpr int kBins = 30;
constexpr int kMostSmoothed = 500; // episodes
const QString kSmoothingKey = QStringLiteral("charts/smoothing");
constexpr QSize kLeastSize(200, 110);
constexpr std::chrono::milliseconds kSumsEvery(500);

QStringList figureNames()
{
    QStringList names;
    for (const TrainingFigure figure : kTrainingFigures)
        names.append(figureTraits(figure).title);
    return names;
}

QString nameOf(TrainingEventKind kind)
{
    switch (kind) {
    case TrainingEventKind::Checkpoint:
        return TrainingCharts::tr("Checkpoint");
    case TrainingEventKind::Paused:
        return TrainingCharts::tr("Pause");
    case TrainingEventKind::Resumed:
        return TrainingCharts::tr("Resumed");
    }
    Q_UNREACHABLE();
    return {};
}

Qt::PenStyle dashesOf(TrainingEventKind kind)
{
    constexpr std::array kDashes{Qt::DashLine, Qt::DashDotLine, Qt::DashDotDotLine};
    return kDashes[size_t(kind)];
}

} // namespace

TrainingCharts::TrainingCharts(Session &session, QWidget *parent)
    : QTabWidget(parent), m_session(session), m_wasIdle(session.trainingState() == TrainingState::Idle)
{
    setDocumentMode(true);
    setAccessibleName(tr("What the run measures"));
    setMinimumSize(kLeastSize); // what the charts would like is more than a small window has
    buildViews();
    buildSmoothing();
    m_sums.setSingleShot(true);
    m_sums.setInterval(kSumsEvery);
    connect(&m_sums, &QTimer::timeout, this, &TrainingCharts::showSums);
    connect(this, &QTabWidget::currentChanged, this, &TrainingCharts::showSums);
    connectSession();
    connectFollower();
    connect(&m_session.runEvaluation(), &RunEvaluation::finished, this,
            [this](const RunJudgement &judgement) { markEvaluation(judgement.episode); });
    showWhatIsThere();
}

void TrainingCharts::showWhatIsThere()
{
    const RunFollower &follower = m_session.runFollower();
    if (follower.isFollowing()) {
        showRun(follower.history(), follower.events(), follower.header().config);
        return;
    }
    if (m_session.history().isEmpty())
        showModel();
    else
        showRun(m_session.history(), m_session.trainingEvents(), m_session.trainingRequest().config);
    for (const RunJudgement &judgement : m_session.runEvaluation().judgements())
        markEvaluation(judgement.episode);
}

void TrainingCharts::connectFollower()
{
    const RunFollower &follower = m_session.runFollower();
    connect(&follower, &RunFollower::began, this, &TrainingCharts::showWhatIsThere);
    connect(&follower, &RunFollower::stopped, this, &TrainingCharts::showWhatIsThere);
    connect(&follower, &RunFollower::episodesRead, this, &TrainingCharts::append);
    connect(&follower, &RunFollower::eventsRead, this, &TrainingCharts::mark);
}

void TrainingCharts::buildViews()
{
    addView(makeGrid(kLearning), tr("Learning"));
    addView(makeGrid(kValues), tr("Values and speed"));
    m_histogram = new HistogramChart(tr("Rewards"), ChartColor::Blue, tr("Sum an episode"), tr("Episodes"));
    m_histogram->setObjectName(QStringLiteral("rewardHistogram"));
    addView(m_histogram, tr("Rewards"));
    m_summary = new FigureSummaryModel(figureNames(), this);
    m_table = makeMovieList(m_summary, FigureSummaryModel::SortRole, tr("Summary of the run"));
    m_table->setObjectName(QStringLiteral("runSummary"));
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    addView(m_table, tr("Summary"));
}

QWidget *TrainingCharts::makeGrid(std::span<const TrainingFigure> figures)
{
    auto *view = new QWidget;
    auto *grid = new ChartGrid;
    for (const TrainingFigure figure : figures) {
        auto *chart = new LiveChart(figureTraits(figure));
        chart->setObjectName(figureChartName(figure));
        m_charts[size_t(figure)] = chart;
        grid->add(chart);
    }
    auto *scroll = new QScrollArea;
    scroll->setWidget(grid);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // the charts have it
    auto *legend = new QLabel;
    legend->setObjectName(QStringLiteral("trainingLegend"));
    legend->setTextFormat(Qt::PlainText);
    legend->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    legend->setContentsMargins(4, 0, 4, 0);
    legend->hide();
    m_legends.append(legend);
    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(scroll, 1);
    layout->addWidget(legend);
    return view;
}

void TrainingCharts::addView(QWidget *view, const QString &name)
{
    auto *empty = new QLabel;
    empty->setObjectName(QStringLiteral("trainingEmpty"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    auto *either = new QStackedWidget;
    either->addWidget(empty);
    either->addWidget(view);
    m_views.append(either);
    addTab(either, name);
}

void TrainingCharts::connectSession()
{
    connect(&m_session, &Session::openingStarted, this, &TrainingCharts::showEmptyText);
    connect(&m_session, &Session::failed, this, &TrainingCharts::showEmptyText);
    connect(&m_session, &Session::catalogOpened, this, &TrainingCharts::showModel);
    connect(&m_session, &Session::modelChanged, this, [this] {
        if (m_session.trainingState() == TrainingState::Idle && !m_session.isModelOfLastRun())
            showModel();
    });
    connect(&m_session, &Session::trainingStateChanged, this, [this](TrainingState state) {
        const bool begins = std::exchange(m_wasIdle, state == TrainingState::Idle) && !m_wasIdle;
        if (begins)
            showRun({}, {}, {});
        showEmptyText();
    });
    connect(&m_session, &Session::episodesFinished, this, [this](const TrainingHistory &samples) {
        m_targetInterval = m_session.trainingRequest().config.targetUpdateInterval;
        append(samples);
    });
    connect(&m_session, &Session::trainingEventsHappened, this, &TrainingCharts::mark);
}

void TrainingCharts::showModel()
{
    if (m_session.runFollower().isFollowing())
        return; // it stays in sight, whatever is opened meanwhile
    const std::shared_ptr<const Model> model = m_session.model();
    if (model == nullptr)
        showRun({}, {}, {});
    else
        showRun(model->history, model->events, model->config);
}

void TrainingCharts::showRun(const TrainingHistory &history, const TrainingEvents &events, const DqnConfig &config)
{
    for (LiveChart *chart : m_charts)
        chart->clear();
    m_reader.clear();
    m_summaries = {};
    m_rewards.clear();
    m_targetInterval = config.targetUpdateInterval;
    setChartOrigin(this, {{tr("preset"), presetName(config)}, {tr("episodes"), QString::number(config.episodes)}});
    m_learningSteps = 0;
    m_targetUpdates = 0;
    m_events = {};
    showEmptyText();
    append(history);
    mark(events);
    showViews();
}

void TrainingCharts::showEmptyText()
{
    QString text = tr("Training has not run yet: press Start.");
    if (m_session.trainingState() != TrainingState::Idle || m_session.runFollower().isFollowing())
        text = tr("The charts begin with the first finished episode.");
    else if (m_session.isOpening())
        text = tr("Opening the catalogue...");
    else if (m_session.catalog() == nullptr)
        text = tr("No catalogue yet: open one, then train a model on it.");
    for (QStackedWidget *view : std::as_const(m_views))
        qobject_cast<QLabel *>(view->widget(0))->setText(text);
}

void TrainingCharts::append(const TrainingHistory &samples)
{
    for (const EpisodeSample &sample : samples) {
        const FigureReader::Values values = m_reader.read(sample);
        for (std::size_t i = 0; i < values.size(); ++i) {
            m_charts[i]->append(sample.episode, values[i]);
            m_summaries[i].add(values[i]);
        }
        m_rewards.push_back(static_cast<float>(sample.reward));
        markTargetUpdates(sample);
    }
    if (samples.isEmpty())
        return;
    showViews();
    showLegend();
    scheduleSums();
}

void TrainingCharts::markTargetUpdates(const EpisodeSample &sample)
{
    const qint64 updates = sample.learningSteps / m_targetInterval - m_learningSteps / m_targetInterval;
    m_learningSteps = sample.learningSteps;
    m_targetUpdates += updates;
    if (updates == 0)
        return;
    for (const TrainingFigure figure : kTrainingFigures) {
        if (isOfTargets(figure))
            m_charts[size_t(figure)]->addMark(sample.episode, tr("Target sync"), Qt::DotLine);
    }
}

void TrainingCharts::mark(const TrainingEvents &events)
{
    for (const TrainingEvent &event : events) {
        ++m_events[size_t(event.kind)];
        for (LiveChart *chart : m_charts)
            chart->addMark(event.episode, nameOf(event.kind), dashesOf(event.kind));
    }
    showLegend();
}

/// One setting for all charts, kept for the next time.
void TrainingCharts::buildSmoothing()
{
    auto *corner = new QWidget;
    m_smoothing = new QSpinBox(corner);
    m_smoothing->setObjectName(QStringLiteral("smoothing"));
    m_smoothing->setRange(1, kMostSmoothed);
    m_smoothing->setSpecialValueText(tr("off"));
    m_smoothing->setToolTip(tr("Episodes whose mean the strong line is; the faint line has the values themselves"));
    m_smoothing->setAccessibleName(tr("Smoothing, in episodes"));
    auto *label = new QLabel(tr("S&moothing:"), corner);
    label->setBuddy(m_smoothing);
    label->setToolTip(m_smoothing->toolTip());
    auto *layout = new QHBoxLayout(corner);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(label);
    layout->addWidget(m_smoothing);
    setCornerWidget(corner);
    connect(m_smoothing, &QSpinBox::valueChanged, this, &TrainingCharts::smooth);
    m_smoothing->setValue(QSettings().value(kSmoothingKey, kAverageWindow).toInt());
}

void TrainingCharts::smooth(int episodes)
{
    QSettings().setValue(kSmoothingKey, episodes);
    for (LiveChart *chart : m_charts)
        chart->setAverageWindow(episodes);
    showCompared();
}

void TrainingCharts::showCompared()
{
    for (const TrainingFigure figure : kTrainingFigures) {
        QList<ChartCurve> curves;
        for (const ComparedRun &run : m_compared) {
            const auto points = std::make_shared<ChartHistory>(*run.curves[size_t(figure)]);
            if (points->averageWindow() > 0)
                points->setAverageWindow(m_smoothing->value());
            curves.append({run.label, run.name, points, run.place});
        }
        m_charts[size_t(figure)]->setCurves(curves);
    }
}

void TrainingCharts::compareWith(const QList<ComparedRun> &runs)
{
    m_compared = runs;
    showCompared();
    QStringList names;
    for (const ComparedRun &run : runs)
        //: a run's letter, and its name
        names.append(tr("%1: %2").arg(run.label, run.name));
    //: which runs are drawn besides, a list
    m_comparedText = runs.isEmpty() ? QString() : tr("Compared with %1").arg(names.join(tr(", ")));
    showViews();
    showLegend();
}

/// Charts have something to show with a run to compare with, too.
void TrainingCharts::showViews()
{
    for (QStackedWidget *view : std::as_const(m_views)) {
        const bool isChart = m_views.indexOf(view) < 2;
        view->setCurrentIndex(!m_rewards.empty() || (isChart && !m_comparedText.isEmpty()) ? 1 : 0);
    }
}

QString TrainingCharts::marksText() const
{
    QStringList parts;
    if (const int count = m_events[size_t(TrainingEventKind::Checkpoint)]; count > 0)
        parts.append(tr("%Ln checkpoint(s)", nullptr, count));
    if (const int count = m_events[size_t(TrainingEventKind::Paused)]; count > 0)
        parts.append(tr("%Ln pause(s)", nullptr, count));
    if (m_targetUpdates > 0)
        parts.append(tr("%Ln target sync(s), drawn once few are in view", nullptr, static_cast<int>(m_targetUpdates)));
    //: what is marked in the charts, a list
    return parts.isEmpty() ? QString() : tr("Marked: %1").arg(parts.join(tr(", ")));
}

void TrainingCharts::markEvaluation(int episode)
{
    for (LiveChart *chart : m_charts)
        chart->addMark(episode, tr("Evaluated"), Qt::SolidLine);
}

void TrainingCharts::showLegend()
{
    QStringList lines{m_comparedText, marksText()};
    lines.removeAll(QString());
    for (QLabel *label : std::as_const(m_legends)) {
        label->setText(lines.join(u'\n'));
        label->setToolTip(label->text());
        label->setVisible(!lines.isEmpty());
    }
}

void TrainingCharts::scheduleSums()
{
    if (isVisible() && !m_sums.isActive())
        m_sums.start();
}

/// Of what is on screen: sums of many episodes are no work for every episode.
void TrainingCharts::showSums()
{
    if (m_table->isVisible()) {
        QList<Summary> summaries;
        for (const RunningSummary &summary : m_summaries)
            summaries.append(summary.summary());
        m_summary->setSummaries(summaries);
    }
    if (m_histogram->isVisible()) {
        const double mean = m_summaries[size_t(TrainingFigure::Reward)].summary().mean;
        showBins(*m_histogram, countInBins(m_rewards, kBins), {},
                 {{tr("Mean %1").arg(QLocale().toString(mean, 'g', 3)), mean}});
    }
}

void TrainingCharts::showEvent(QShowEvent *event)
{
    QTabWidget::showEvent(event);
    scheduleSums();
}

} // namespace cineq
