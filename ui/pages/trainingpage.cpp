// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/trainingpage.h"

#include "engine/model/model.h"
#include "engine/session/errortext.h"
#include "engine/session/runevaluation.h"
#include "engine/session/runfollower.h"
#include "engine/training/checkpoints.h"
#include "ui/charts/trainingcharts.h"
#include "ui/docks/durationtext.h"
#include "ui/docks/hyperparameterform.h"
#include "ui/docks/inlinemessage.h"
#include "ui/docks/statusline.h"
#include "ui/docks/turningsplitter.h"
#include "ui/pages/fillpage.h"
#include "ui/pages/followedrunbar.h"
#include "ui/pages/runsview.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace cineq {

namespace {

constexpr int kControlsWidth = 370; // the longest choices are to be read

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString decimal(double value)
{
    return std::isnan(value) ? TrainingPage::tr("none") : QLocale().toString(value, 'g', 4);
}

/// Why a run was not judged.
QString failureText(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return TrainingPage::tr("The evaluation was stopped, or the run was over before it began.");
    if (error.code == ErrorCode::RatingsNeeded)
        return TrainingPage::tr("Not evaluated: real people's ratings come with the bundled movies alone. With a "
                                "file of ratings of these movies, the page Evaluate measures the model in use.");
    return TrainingPage::tr("Not evaluated: %1.").arg(errorText(error));
}

QString judgementText(const RunJudgement &judgement)
{
    const auto text = [](const Estimate &estimate) {
        //: mean, standard error
        return TrainingPage::tr("%1 ± %2").arg(QLocale().toString(estimate.mean, 'f', 2),
                                               QLocale().toString(estimate.standardError, 'f', 2));
    };
    const QString sentence =
        TrainingPage::tr(
            "Evaluated at episode %1: a session of %2 steps earns %3 from %4 real people; the most popular "
            "movies earn %5, the difference is %6.")
            .arg(number(judgement.episode), number(judgement.steps), text(judgement.reward),
                 number(judgement.reward.people), text(judgement.popularity), text(judgement.gain));
    return judgement.isOfPeopleLearned
               ? sentence + u' ' + TrainingPage::tr("It learns from these very people, which flatters it.")
               : sentence;
}

} // namespace

TrainingPage::TrainingPage(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("trainingPage"));
    QWidget *controls = makeControls(); // first in the order of Tab
    fillPage(this, new TurningSplitter(controls, makeView(), kControlsWidth, this));

    connectSession();
    connectEvaluation();
    connectFollower();
    choosePreset(0);
    if (m_session.history().isEmpty())
        showModel();
    if (const auto &run = m_session.unfinishedRun())
        offerToGoOn(*run);
    showState();
    showFollowing();
}

QWidget *TrainingPage::makeControls()
{
    auto *controls = new QWidget;
    const auto makeButton = [controls](const QString &name, const QString &icon, const QString &text,
                                       const QString &help) {
        auto *button = new QPushButton(themedIcon(icon), text, controls);
        button->setObjectName(name);
        button->setToolTip(help);
        return button;
    };
    m_startButton = makeButton(QStringLiteral("startTraining"), QStringLiteral("play"), tr("&Start"),
                               tr("Train a new model with these settings"));
    m_pauseButton = makeButton(QStringLiteral("pauseTraining"), QStringLiteral("pause"), tr("&Pause"),
                               tr("Rest after the step in hand; nothing is lost"));
    m_stopButton = makeButton(QStringLiteral("stopTraining"), QStringLiteral("stop"), tr("S&top"),
                              tr("End the run and keep what was learned so far"));
    connect(m_startButton, &QPushButton::clicked, this, &TrainingPage::start);
    connect(m_pauseButton, &QPushButton::clicked, this, [this] {
        if (m_session.trainingState() == TrainingState::Paused)
            m_session.resumeTraining();
        else
            m_session.pauseTraining();
    });
    connect(m_stopButton, &QPushButton::clicked, &m_session, &Session::stopTraining);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_startButton, m_pauseButton, m_stopButton})
        buttons->addWidget(button);
    QWidget *stateButtons = makeStateButtons(controls); // next in the order of Tab

    m_preset = new QComboBox(controls);
    m_preset->setObjectName(QStringLiteral("preset"));
    m_preset->addItem(tr("Default"), QStringLiteral("default"));
    m_preset->addItem(tr("Real people"), QStringLiteral("people"));
    m_preset->addItem(tr("Reference system"), QStringLiteral("reference"));
    m_preset->setToolTip(tr("A whole set of values; choosing one fills in the form below"));
    m_preset->setAccessibleName(tr("Preset"));
    connect(m_preset, &QComboBox::activated, this, &TrainingPage::choosePreset);
    m_seed = new QSpinBox(controls);
    m_seed->setObjectName(QStringLiteral("seed"));
    m_seed->setRange(0, std::numeric_limits<int>::max());
    m_seed->setValue(1);
    m_seed->setToolTip(tr("The same seed and settings give the same run again"));
    m_seed->setAccessibleName(tr("Seed"));
    auto *presetLabel = new QLabel(tr("P&reset:"), controls);
    presetLabel->setBuddy(m_preset);
    auto *seedLabel = new QLabel(tr("S&eed:"), controls);
    seedLabel->setBuddy(m_seed);
    auto *choices = new QGridLayout;
    choices->addWidget(presetLabel, 0, 0);
    choices->addWidget(m_preset, 0, 1);
    choices->addWidget(seedLabel, 1, 0);
    choices->addWidget(m_seed, 1, 1);
    choices->setColumnStretch(1, 1);

    m_form = new HyperparameterForm;
    auto *scroll = new QScrollArea(controls);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(70);
    scroll->setAccessibleName(tr("Hyper-parameters"));
    scroll->setFocusPolicy(Qt::NoFocus);

    m_changed = new QLabel(controls);
    m_resetAll = new QPushButton(themedIcon(QStringLiteral("reset")), tr("Reset &all"), controls);
    m_resetAll->setObjectName(QStringLiteral("resetAll"));
    m_resetAll->setToolTip(tr("Put every value of the preset back"));
    connect(m_resetAll, &QPushButton::clicked, m_form, &HyperparameterForm::resetAll);
    connect(m_form, &HyperparameterForm::configChanged, this, &TrainingPage::showChangedCount);
    auto *changes = new QHBoxLayout;
    changes->addWidget(m_changed, 1);
    changes->addWidget(m_resetAll);

    m_help = new QLabel(tr("Point at a setting to read what it does."), controls);
    m_help->setWordWrap(true);
    m_help->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_help->setFixedHeight(3 * m_help->fontMetrics().lineSpacing() + 2);
    connect(m_form, &HyperparameterForm::settingPointedAt, m_help, &QLabel::setText);

    auto *layout = new QVBoxLayout(controls);
    layout->setContentsMargins(6, 4, 4, 4);
    layout->setSpacing(4);
    layout->addLayout(buttons);
    layout->addWidget(stateButtons);
    layout->addLayout(choices);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_help);
    layout->addLayout(changes);
    return controls;
}

QWidget *TrainingPage::makeView()
{
    auto *view = new QWidget;
    m_message = new InlineMessage(view);
    m_message->setObjectName(QStringLiteral("trainingMessage"));
    const StatusLine line = makeStatusLine(QStringLiteral("trainingStatus"), tr("Progress of training"), view);
    m_status = line.text;
    m_progress = line.bar;
    m_judgement = new QLabel(view);
    m_judgement->setObjectName(QStringLiteral("runJudgement"));
    m_judgement->setWordWrap(true);
    m_judgement->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_judgement->hide();

    auto *layout = new QVBoxLayout(view);
    layout->setContentsMargins(4, 4, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(m_message);
    layout->addLayout(line.layout);
    makeFollowActions();
    layout->addWidget(new FollowedRunBar(m_session, followActions(), view));
    layout->addWidget(m_judgement);
    m_charts = new TrainingCharts(m_session, view);
    m_runs = new RunsView(m_session);
    connect(m_runs, &RunsView::comparedChanged, m_charts, &TrainingCharts::compareWith);
    m_charts->addTab(m_runs, tr("Runs"));
    layout->addWidget(m_charts, 1);
    return view;
}

QWidget *TrainingPage::makeStateButtons(QWidget *parent)
{
    m_evaluate = new QAction(themedIcon(QStringLiteral("evaluate")), tr("Evaluate &now"), this);
    m_evaluate->setObjectName(QStringLiteral("evaluateRun"));
    m_evaluate->setStatusTip(tr("Try what the run has learned so far on real people; the run goes on"));
    m_use = new QAction(themedIcon(QStringLiteral("model")), tr("Use this &checkpoint"), this);
    m_use->setObjectName(QStringLiteral("useRun"));
    m_use->setStatusTip(tr("Recommend with what the run has learned so far; the run goes on"));
    connect(m_evaluate, &QAction::triggered, &m_session.runEvaluation(), &RunEvaluation::start);
    connect(m_use, &QAction::triggered, this, &TrainingPage::useCheckpoint);
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto addButton = [layout, row](QAction *action, const QString &name) {
        auto *button = new QPushButton(action->icon(), action->text(), row);
        button->setObjectName(name);
        button->setToolTip(action->statusTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        layout->addWidget(button, 1);
    };
    addButton(m_evaluate, QStringLiteral("evaluateNow"));
    addButton(m_use, QStringLiteral("useCheckpoint"));
    return row;
}

void TrainingPage::connectEvaluation()
{
    connect(&m_session.runEvaluation(), &RunEvaluation::changed, this, &TrainingPage::showEvaluation);
    connect(&m_session, &Session::trainingSnapshot, this, [this](const std::shared_ptr<const Model> &model) {
        if (!std::exchange(m_awaitsCheckpoint, false))
            return;
        m_session.useSnapshot(model);
        m_message->showMessage(InlineMessage::Kind::Information,
                               tr("What was learned in %n episode(s) is in use; the run goes on.", nullptr,
                                  static_cast<int>(model->history.size())));
    });
}

void TrainingPage::makeFollowActions()
{
    m_useBest = new QAction(themedIcon(QStringLiteral("model")), tr("Use the &best checkpoint"), this);
    m_useBest->setObjectName(QStringLiteral("useBest"));
    m_useBest->setStatusTip(tr("Recommend with the checkpoint that earned most of the run that is followed"));
    m_stopFollowing = new QAction(themedIcon(QStringLiteral("stop")), tr("Stop fo&llowing"), this);
    m_stopFollowing->setObjectName(QStringLiteral("stopFollowing"));
    m_stopFollowing->setStatusTip(tr("The run itself goes on where it is"));
    connect(m_useBest, &QAction::triggered, this, [this] { m_session.useFollowedRun(CheckpointChoice::Best); });
    connect(m_stopFollowing, &QAction::triggered, &m_session.runFollower(), &RunFollower::stop);
}

void TrainingPage::connectFollower()
{
    const RunFollower &follower = m_session.runFollower();
    for (const auto signal : {&RunFollower::began, &RunFollower::changed, &RunFollower::stopped})
        connect(&follower, signal, this, &TrainingPage::showFollowing);
    connect(&follower, &RunFollower::began, m_message, &QWidget::hide);
    connect(&follower, &RunFollower::failed, this, &TrainingPage::showNotFollowed);
    connect(&m_session, &Session::followedRunUsed, this, &TrainingPage::showFollowedRunUsed);
}

/// How the run stands is the bar's to say.
void TrainingPage::showFollowing()
{
    m_status->setVisible(!m_session.runFollower().isFollowing());
    showEvaluation();
}

void TrainingPage::showNotFollowed(const Error &error)
{
    m_message->showMessage(InlineMessage::Kind::Warning, tr("Not followed: %1.").arg(errorText(error)));
}

void TrainingPage::showFollowedRunUsed(int episodes, const QString &passedOver)
{
    const QString used =
        tr("What the run that is followed has learned in %Ln episode(s) is in use.", nullptr, episodes);
    if (passedOver.isEmpty())
        m_message->showMessage(InlineMessage::Kind::Information, used);
    else
        m_message->showMessage(InlineMessage::Kind::Warning,
                               used + u' ' + tr("The checkpoint asked for can't be read: %1.").arg(passedOver));
}

void TrainingPage::useCheckpoint()
{
    if (m_session.runFollower().isFollowing()) {
        m_session.useFollowedRun(CheckpointChoice::Newest);
        return;
    }
    m_awaitsCheckpoint = true;
    m_session.snapshotTraining();
}

void TrainingPage::showEvaluation()
{
    const RunEvaluation &evaluation = m_session.runEvaluation();
    QString text;
    if (evaluation.isRunning())
        text = tr("Evaluating the run as it stands; it goes on meanwhile...");
    else if (const auto &failure = evaluation.failure())
        text = failureText(*failure);
    else if (!evaluation.judgements().isEmpty())
        text = judgementText(evaluation.judgements().last());
    m_judgement->setText(text);
    m_judgement->setVisible(!text.isEmpty() && !m_session.runFollower().isFollowing());
    updateStateActions();
}

void TrainingPage::updateStateActions()
{
    const TrainingHistory &history = m_session.history();
    const bool hasLearned =
        canStop(m_session.trainingState()) && !history.isEmpty() && history.last().learningSteps > 0;
    m_evaluate->setEnabled(hasLearned && !m_session.runEvaluation().isRunning());
    const RunFollower &follower = m_session.runFollower();
    const bool canUse = follower.isFollowing() && follower.isUsable();
    m_use->setEnabled(hasLearned || canUse);
    m_useBest->setEnabled(canUse && !hasModel(follower.status()));
    m_stopFollowing->setEnabled(follower.isFollowing());
}

void TrainingPage::connectSession()
{
    connect(&m_session, &Session::openingStarted, this, &TrainingPage::showState);
    connect(&m_session, &Session::catalogOpened, this, [this] {
        showModel();
        showState();
    });
    connect(&m_session, &Session::failed, this, &TrainingPage::showState);
    connect(&m_session, &Session::modelChanged, this, [this] {
        if (m_session.trainingState() == TrainingState::Idle && !m_session.isModelOfLastRun())
            showModel();
        showState();
    });
    connect(&m_session, &Session::trainingStateChanged, this, [this](TrainingState state) {
        if (state == TrainingState::Idle && m_stateBefore == TrainingState::Preparing)
            m_status->setText(tr("Stopped before the first episode."));
        if (m_stateBefore == TrainingState::Idle) { // the run begins, wherever it was asked for
            m_message->hide();
            m_modelBefore = m_session.model() ? m_session.model()->info.path : QString();
            m_speed.clear();
        }
        m_stateBefore = state;
        showState();
    });
    connect(&m_session, &Session::unfinishedRunFound, this, &TrainingPage::offerToGoOn);
    connect(&m_session, &Session::hyperparametersSearched, this, &TrainingPage::showSearch);
    connect(&m_session, &Session::episodesFinished, this, &TrainingPage::followEpisodes);
    connect(&m_session, &Session::trainingFinished, this, &TrainingPage::showFinished);
    connect(&m_session, &Session::trainingFailed, this, &TrainingPage::showFailure);
}

void TrainingPage::takeOver(const TrainingPage &other)
{
    m_preset->setCurrentIndex(other.m_preset->currentIndex());
    choosePreset(m_preset->currentIndex());
    m_seed->setValue(other.m_seed->value());
    m_form->setConfig(other.m_form->config());
}

TrainingRequest TrainingPage::request() const
{
    return {m_form->config(), static_cast<quint64>(m_seed->value())};
}

void TrainingPage::showRun(const Run &run)
{
    m_charts->setCurrentWidget(m_runs);
    m_runs->selectRun(run);
}

void TrainingPage::start()
{
    showPreparing();
    m_session.startTraining(request());
}

void TrainingPage::offerToGoOn(const UnfinishedRun &run)
{
    const QString when = QLocale().toString(run.written.toLocalTime(), QLocale::ShortFormat);
    m_message->showMessage(InlineMessage::Kind::Information,
                           tr("A training run was cut off: its checkpoint of %1 is at episode %2 of %3.")
                               .arg(when, number(run.episodes), number(run.asked)),
                           tr("&Go on"), [this, run] { m_session.goOnTraining(run); });
}

void TrainingPage::choosePreset(int index)
{
    if (const Result<DqnConfig> preset = DqnConfig::preset(m_preset->itemData(index).toString()))
        m_form->setPreset(*preset);
}

void TrainingPage::showChangedCount()
{
    const int count = m_form->changedCount();
    m_changed->setText(count == 0 ? tr("As in the preset") : tr("* %n setting(s) changed", nullptr, count));
    m_resetAll->setEnabled(count > 0);
}

void TrainingPage::showState()
{
    const TrainingState state = m_session.trainingState();
    const bool idle = state == TrainingState::Idle;
    const bool paused = state == TrainingState::Paused;
    m_startButton->setEnabled(idle && m_session.catalog() != nullptr && !m_session.isOpening());
    m_pauseButton->setEnabled(paused || state == TrainingState::Running);
    m_pauseButton->setIcon(themedIcon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_pauseButton->setText(paused ? tr("Resu&me") : tr("&Pause"));
    m_pauseButton->setToolTip(paused ? tr("Go on where the run rests")
                                     : tr("Rest after the step in hand; nothing is lost"));
    m_stopButton->setEnabled(canStop(state));
    m_form->setEnabled(idle);
    m_preset->setEnabled(idle);
    m_seed->setEnabled(idle);
    m_resetAll->setEnabled(idle && m_form->changedCount() > 0);
    m_progress->setVisible(!idle);
    if (idle)
        m_awaitsCheckpoint = false;
    updateStateActions();

    const TrainingHistory &history = m_session.history();
    switch (state) {
    case TrainingState::Preparing:
        showPreparing();
        break;
    case TrainingState::Running:
        if (history.isEmpty())
            m_status->setText(tr("Running: the first episodes are being played"));
        break;
    case TrainingState::Paused:
        m_status->setText(history.isEmpty() ? tr("Paused")
                                            : tr("Paused after episode %1 of %2")
                                                  .arg(number(history.last().episode),
                                                       number(m_session.trainingRequest().config.episodes)));
        break;
    case TrainingState::Validating:
        m_status->setText(tr("The last episode is over; the model is being finished..."));
        m_progress->setRange(0, 0);
        break;
    case TrainingState::Stopping:
        m_status->setText(tr("Stopping after the step in hand..."));
        break;
    case TrainingState::Saving:
        m_status->setText(tr("Saving the model..."));
        m_progress->setRange(0, 0);
        break;
    case TrainingState::Idle:
        break;
    }
    if (!idle && history.isEmpty())
        m_progress->setRange(0, 0);
}

void TrainingPage::showSearch(double progress)
{
    constexpr int kPermille = 1000;
    m_status->setText(tr("Finding the hyper-parameters that fit these people best..."));
    m_progress->setRange(0, kPermille);
    m_progress->setValue(qRound(progress * kPermille));
}

void TrainingPage::showPreparing()
{
    m_status->setText(tr("Preparing features..."));
    m_progress->setRange(0, 0);
    m_progress->setVisible(true);
    m_startButton->setEnabled(false);
}

void TrainingPage::showModel()
{
    const std::shared_ptr<const Model> model = m_session.model();
    if (model == nullptr)
        m_status->clear();
    else if (model->history.isEmpty())
        m_status->setText(tr("The model in use is untrained."));
    else
        m_status->setText(tr("The model in use learned from %n episode(s); seed %1.", nullptr,
                             static_cast<int>(model->history.size()))
                              .arg(model->info.seed));
}

void TrainingPage::followEpisodes(const QList<EpisodeSample> &samples)
{
    if (samples.isEmpty())
        return;
    for (const EpisodeSample &sample : samples)
        m_speed.add(sample);
    updateStateActions();
    showProgress(samples.last());
}

void TrainingPage::showProgress(const EpisodeSample &sample)
{
    if (m_session.trainingState() != TrainingState::Running)
        return;
    const int episodes = m_session.trainingRequest().config.episodes;
    m_progress->setRange(0, episodes);
    m_progress->setValue(sample.episode);

    QStringList parts{tr("Running: episode %1 of %2").arg(number(sample.episode), number(episodes)),
                      //: plural form by the number of learning steps
                      tr("%Ln learning step(s)", nullptr, static_cast<int>(sample.learningSteps))};
    if (const double speed = m_speed.stepsPerSecond(); !std::isnan(speed))
        parts.append(tr("%1 steps/s").arg(number(std::llround(speed))));
    if (const double seconds = m_speed.secondsPerEpisode(); !std::isnan(seconds))
        parts.append(tr("%1 left").arg(DurationText::of(seconds * (episodes - sample.episode))));
    //: between the parts of the status line
    m_status->setText(parts.join(tr("  |  ")));
    m_status->setToolTip(m_status->text());
}

void TrainingPage::showFinished(const TrainingSummary &summary)
{
    m_progress->setVisible(false);
    if (summary.learningSteps == 0) {
        m_status->setText(tr("Ended before anything was learned; the model in use stays."));
        return;
    }
    const QString time = DurationText::of(summary.seconds);
    m_status->setText(summary.complete
                          ? tr("Finished: %Ln episode(s) in %1", nullptr, summary.episodes).arg(time)
                          : tr("Stopped: %Ln episode(s) in %1, kept", nullptr, summary.episodes).arg(time));
    QString text = tr("The new model is in use. Mean reward an episode: first 100 %1, last 100 %2. Last loss %3, "
                      "largest |Q| %4.")
                       .arg(decimal(summary.meanRewardFirst100), decimal(summary.meanRewardLast100),
                            decimal(summary.lossLast), decimal(summary.qAbsMax));
    if (const NetworkGain &gain = summary.gain; gain.people > 0)
        text += u' ' + (gain.isProven() ? tr("For fresh people the network adds %1 ± %2 a session, so it ranks along.")
                                        : tr("For fresh people the network adds %1 ± %2 a session: not proven, so the "
                                             "belief ranks alone."))
                           .arg(decimal(gain.mean), decimal(gain.standardError));
    m_message->showMessage(InlineMessage::Kind::Information, text,
                           m_modelBefore.isEmpty() ? QString() : tr("Use the model &before"),
                           [this, before = m_modelBefore] { m_session.openModel(before); });
}

void TrainingPage::showFailure(const Error &error)
{
    m_progress->setVisible(false);
    m_status->setText(tr("Training ended early."));
    m_message->showMessage(InlineMessage::Kind::Warning, tr("Not finished: %1.").arg(errorText(error)));
    showState();
}

} // namespace cineq
