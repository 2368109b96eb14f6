// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/summary.h"
#include "engine/session/session.h"
#include "ui/charts/trainingfigures.h"
#include "ui/models/figuresummarymodel.h"

#include <QTabWidget>
#include <QTimer>

#include <vector>

class QLabel;
class QStackedWidget;
class QSpinBox;
class QTableView;

namespace cineq {

class ChartGrid;
class HistogramChart;

/// What the run under way measures, one that is followed elsewhere, or the run that made the model in use did: live
/// charts of every figure with what happened marked in them, the rewards' histogram and a summary, a tab each. Follows
/// the session by itself; says why while there is nothing to draw. GUI thread; borrows the session.
class TrainingCharts : public QTabWidget
{
    Q_OBJECT

public:
    explicit TrainingCharts(Session &session, QWidget *parent = nullptr);

    /// Draws these runs besides, in the place of those before.
    void compareWith(const QList<ComparedRun> &runs);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildViews();
    void buildSmoothing();
    void smooth(int episodes);
    void showCompared();
    QWidget *makeGrid(std::span<const TrainingFigure> figures);
    void addView(QWidget *view, const QString &name);
    void connectSession();
    void connectFollower();
    void showWhatIsThere();
    void showModel();
    void showRun(const TrainingHistory &history, const TrainingEvents &events, const DqnConfig &config);
    void showEmptyText();
    void append(const TrainingHistory &samples);
    void mark(const TrainingEvents &events);
    void markEvaluation(int episode);
    void markTargetUpdates(const EpisodeSample &sample);
    void showLegend();
    [[nodiscard]] QString marksText() const;
    void showViews();
    void scheduleSums();
    void showSums();

    Session &m_session;
    QList<ComparedRun> m_compared;
    QSpinBox *m_smoothing = nullptr;
    bool m_wasIdle;
    FigureReader m_reader;
    std::array<LiveChart *, kTrainingFigures.size()> m_charts{};
    std::array<RunningSummary, kTrainingFigures.size()> m_summaries;
    std::vector<float> m_rewards;
    FigureSummaryModel *m_summary = nullptr;
    QTableView *m_table = nullptr;
    HistogramChart *m_histogram = nullptr;
    QList<QStackedWidget *> m_views; // of each tab: why there is nothing, or what there is
    QList<QLabel *> m_legends;
    QString m_comparedText;        // who is who of the runs besides; empty = none
    QTimer m_sums;                 // the histogram and the summary are brought up to date when it ends
    int m_targetInterval = 0;      // learning steps
    qint64 m_learningSteps = 0;    // up to the last sample
    qint64 m_targetUpdates = 0;    // likewise
    std::array<int, 3> m_events{}; // of each kind
};

} // namespace cineq
