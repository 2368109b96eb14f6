// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trainingcharts.h"

#include "engine/model/model.h"
#include "ui/charts/chartgrid.h"
#include "ui/charts/livechart.h"

#include <QLabel>

namespace cineq {

namespace {

constexpr int kAverageWindow = 50; // episodes

LiveChart *makeChart(const QString &name, const LiveChart::Traits &traits)
{
    auto *chart = new LiveChart(traits);
    chart->setObjectName(name);
    return chart;
}

} // namespace

TrainingCharts::TrainingCharts(Session &session, QWidget *parent)
    : QStackedWidget(parent), m_session(session), m_empty(new QLabel), m_grid(new ChartGrid)
{
    const QString episode = tr("Episode");
    m_reward = makeChart(QStringLiteral("rewardChart"), {tr("Reward"), episode, tr("Sum an episode"), ChartColor::Blue,
                                                         kAverageWindow, LiveChart::Scale::Linear});
    m_loss = makeChart(QStringLiteral("lossChart"), {tr("Loss"), episode, tr("Mean, log scale"), ChartColor::Vermilion,
                                                     kAverageWindow, LiveChart::Scale::Logarithmic});
    m_epsilon = makeChart(QStringLiteral("epsilonChart"), {tr("Epsilon"), episode, tr("Share of random choices"),
                                                           ChartColor::Green, 0, LiveChart::Scale::Linear});
    m_meanQ = makeChart(QStringLiteral("meanQChart"), {tr("Mean Q"), episode, tr("Expected reward"), ChartColor::Purple,
                                                       kAverageWindow, LiveChart::Scale::Linear});
    for (LiveChart *chart : {m_reward, m_loss, m_epsilon, m_meanQ})
        m_grid->add(chart);
    m_empty->setObjectName(QStringLiteral("trainingEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    addWidget(m_empty);
    addWidget(m_grid);

    connect(&m_session, &Session::openingStarted, this, &TrainingCharts::showEmptyText);
    connect(&m_session, &Session::failed, this, &TrainingCharts::showEmptyText);
    connect(&m_session, &Session::catalogOpened, this, &TrainingCharts::showModel);
    connect(&m_session, &Session::modelChanged, this, [this] {
        if (m_session.trainingState() == TrainingState::Idle && !m_session.isModelOfLastRun())
            showModel();
    });
    connect(&m_session, &Session::trainingStateChanged, this, [this](TrainingState state) {
        if (state == TrainingState::Preparing)
            showHistory({});
        showEmptyText();
    });
    connect(&m_session, &Session::episodesFinished, this, &TrainingCharts::append);
    if (m_session.history().isEmpty())
        showModel();
    else
        showHistory(m_session.history());
}

void TrainingCharts::showModel()
{
    showHistory(m_session.model() ? m_session.model()->history : TrainingHistory());
}

void TrainingCharts::showHistory(const TrainingHistory &history)
{
    for (LiveChart *chart : {m_reward, m_loss, m_epsilon, m_meanQ})
        chart->clear();
    setCurrentWidget(m_empty);
    showEmptyText();
    append(history);
}

void TrainingCharts::showEmptyText()
{
    if (m_session.trainingState() != TrainingState::Idle)
        m_empty->setText(tr("The charts begin with the first finished episode."));
    else if (m_session.isOpening())
        m_empty->setText(tr("Opening the catalogue..."));
    else if (m_session.catalog() == nullptr)
        m_empty->setText(tr("No catalogue yet: open one, then train a model on it."));
    else
        m_empty->setText(tr("Training has not run yet: press Start."));
}

void TrainingCharts::append(const QList<EpisodeSample> &samples)
{
    for (const EpisodeSample &sample : samples) {
        m_reward->append(sample.episode, sample.reward);
        m_loss->append(sample.episode, sample.loss);
        m_epsilon->append(sample.episode, sample.epsilon);
        m_meanQ->append(sample.episode, sample.meanQ);
    }
    if (!samples.isEmpty())
        setCurrentWidget(m_grid);
}

} // namespace cineq
