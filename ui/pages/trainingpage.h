// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/session.h"
#include "engine/training/trainingspeed.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace cineq {

class HyperparameterForm;
class InlineMessage;
class RunsView;
class TrainingCharts;

/// Where a training run is set up, started, paused and watched: controls and hyper-parameters at the left, live
/// charts at the right. GUI thread; borrows the session, which does the work.
class TrainingPage : public QWidget
{
    Q_OBJECT

public:
    explicit TrainingPage(Session &session, QWidget *parent = nullptr);

    /// Shows in its controls what is shown in those.
    void takeOver(const TrainingPage &other);

    [[nodiscard]] TrainingRequest request() const; ///< as the controls stand
    /// What is done with the run's present state while it goes on.
    [[nodiscard]] QList<QAction *> stateActions() const { return {m_evaluate, m_use}; }
    /// What is done about a run begun elsewhere while it is followed.
    [[nodiscard]] QList<QAction *> followActions() const { return {m_useBest, m_stopFollowing}; }

public Q_SLOTS:
    /// Among the past ones.
    void showRun(const cineq::Run &run);
    /// Why a run begun elsewhere is not followed.
    void showNotFollowed(const cineq::Error &error);

private:
    QWidget *makeControls();
    QWidget *makeView();
    void connectSession();

    void start();
    void offerToGoOn(const UnfinishedRun &run);
    void choosePreset(int index);
    void showChangedCount();
    void showState();
    void showPreparing();
    void showSearch(double progress);
    void showModel();
    void followEpisodes(const QList<EpisodeSample> &samples);
    void showProgress(const EpisodeSample &sample);
    void showFinished(const TrainingSummary &summary);
    void showFailure(const Error &error);
    QWidget *makeStateButtons(QWidget *parent);
    void connectEvaluation();
    void makeFollowActions();
    void connectFollower();
    void showFollowing();
    void showFollowedRunUsed(int episodes, const QString &passedOver);
    void useCheckpoint();
    void showEvaluation();
    void updateStateActions();

    Session &m_session;
    TrainingState m_stateBefore = TrainingState::Idle;
    TrainingSpeed m_speed;
    bool m_awaitsCheckpoint = false; // to be used
    QAction *m_evaluate = nullptr;
    QAction *m_use = nullptr;
    QAction *m_useBest = nullptr;
    QAction *m_stopFollowing = nullptr;
    QLabel *m_judgement = nullptr;
    TrainingCharts *m_charts = nullptr;
    RunsView *m_runs = nullptr;

    QPushButton *m_startButton = nullptr;
    QPushButton *m_pauseButton = nullptr;
    QPushButton *m_stopButton = nullptr;
    QComboBox *m_preset = nullptr;
    QSpinBox *m_seed = nullptr;
    HyperparameterForm *m_form = nullptr;
    QLabel *m_help = nullptr;
    QLabel *m_changed = nullptr;
    QPushButton *m_resetAll = nullptr;

    InlineMessage *m_message = nullptr;
    QString m_modelBefore; // the run under way; its file
    QLabel *m_status = nullptr;
    QProgressBar *m_progress = nullptr;
};

} // namespace cineq
