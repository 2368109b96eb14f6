// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "engine/model/model.h"
#include "engine/session/errortext.h"
#include "ui/charts/trainingcharts.h"
#include "ui/dialogs/shortcutdialog.h"
#include "ui/dialogs/shortcuts.h"
#include "ui/dialogs/tonightdialog.h"
#include "ui/docks/detailsdock.h"
#include "ui/docks/filterdock.h"
#include "ui/docks/inlinemessage.h"
#include "ui/docks/jobsdock.h"
#include "ui/docks/listdock.h"
#include "ui/docks/movieactions.h"
#include "ui/mainwindow/docklayout.h"
#include "ui/mainwindow/profilemenu.h"
#include "ui/mainwindow/undoactions.h"
#include "ui/mainwindow/workspacebar.h"
#include "ui/models/moviefiltermodel.h"
#include "ui/pages/analyticspage.h"
#include "ui/pages/evaluationpage.h"
#include "ui/pages/homepage.h"
#include "ui/pages/modelpage.h"
#include "ui/pages/moviepage.h"
#include "ui/pages/pipelinepage.h"
#include "ui/pages/queryedit.h"
#include "ui/pages/recommendationpage.h"
#include "ui/pages/sessionpage.h"
#include "ui/pages/trainingpage.h"
#include "ui/style/feedbackstyle.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QApplication>
#include <QChildEvent>
#include <QCloseEvent>
#include <QDialog>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cineq {

namespace {

constexpr QSize kDefaultSize(1440, 900);
constexpr QSize kMinimumSize(800, 560);
constexpr QSize kMinimumVisible(200, 100); // of a stored window, on some screen
constexpr int kFilterWidth = 230;
constexpr int kFilterCharacters = 30;
constexpr int kSideWidth = 370;
constexpr int kBottomHeight = 240;
constexpr int kStatusMilliseconds = 5000;

const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kWorkspaceKey = QStringLiteral("window/workspace");

/// A scroll area shows what Tab comes to only where Tab comes from within it.
void bringIntoSight(const QWidget * /*before*/, QWidget *focused)
{
    if (focused == nullptr || !focused->visibleRegion().isEmpty())
        return;
    for (QWidget *parent = focused->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(parent))
            scroll->ensureWidgetVisible(focused);
    }
}

/// The one local file that is dragged; empty if it is none or several.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_workspaces(nullptr),
      m_page(new MoviePage(this)),
      m_message(new InlineMessage(this)),
      m_storeMessage(new InlineMessage(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("CineQ"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/cineq.svg")));
    setMinimumSize(kMinimumSize);
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);

    buildPages();
    buildDocks();
    buildStatusBar();
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildMovieMenu();
    buildTrainingMenu();
    buildSessionMenu();
    menuBar()->addMenu(new ProfileMenu(m_session, this));
    buildHelpMenu();
    m_shortcuts = std::make_unique<Shortcuts>(*menuBar());
    connectParts();
    connectSession();
    restoreLayout();

    if (m_session.catalog())
        showCatalog(m_session.catalog());
    updateActions();
    followProfile();
    updateMovieCount();
    updateModelLabel();
    updateJobs();
    if (const auto &failure = m_session.storeFailure())
        showStoreFailure(*failure);
    m_page->table()->setFocus();
}

MainWindow::~MainWindow()
{
    // A page that goes may end a job, of which a window half gone must not be told.
    m_session.disconnect(this);
    m_session.jobs().disconnect(this);
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly)); // they use what goes now
}

void MainWindow::resetLayout()
{
    if (isMaximized() || isFullScreen())
        showNormal();
    resize(kDefaultSize);
    fitToScreen();
    m_layout->reset(m_workspaces->current());
    m_page->resetColumns();
}

void MainWindow::rememberLayout()
{
    QSettings settings;
    settings.setValue(kGeometryKey, saveGeometry());
    settings.setValue(kWorkspaceKey, WorkspaceBar::keyOf(m_workspaces->current()));
    m_layout->save(settings, m_workspaces->current());
    m_page->saveSettings(settings);
    m_recommendations->saveSettings(settings);
}

void MainWindow::takeOver(const MainWindow &other)
{
    m_page->search()->setText(other.m_page->search()->edit()->text());
    m_steps->forgetSearches();
    m_recommendations->takeOver(*other.m_recommendations);
    m_training->takeOver(*other.m_training);
    m_evaluation->takeOver(*other.m_evaluation);
    if (const int row = other.m_details->row(); row >= 0) {
        m_page->selectMovie(row);
        m_details->showMovie(row);
    }
}

/// The tabs of panels that share a place stay in their order: Qt 6.4 crashes where one is dragged past another while a
/// third panel of the place is hidden.
void MainWindow::childEvent(QChildEvent *event)
{
    if (auto *tabs = event->polished() ? qobject_cast<QTabBar *>(event->child()) : nullptr)
        tabs->setMovable(false);
    QMainWindow::childEvent(event);
}

/// A run would end with the program, and what it has learned by then be in use the next time.
void MainWindow::closeEvent(QCloseEvent *event)
{
    if (canStop(m_session.trainingState()) && !m_isSureToClose) {
        event->ignore();
        askToClose();
        return;
    }
    rememberLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::askToClose()
{
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Quit CineQ"),
                        tr("A training run is under way. It ends here, and what it has learned so far is in use "
                           "the next time."),
                        QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("quitQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box->addButton(tr("&Stop and quit"), QMessageBox::AcceptRole), &QPushButton::clicked, this, [this] {
        m_isSureToClose = true;
        close();
    });
    box->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openDropped(draggedFile(event->mimeData()));
}

void MainWindow::buildPages()
{
    auto *center = new QWidget(this);
    auto *pages = new QStackedWidget(center);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    m_storeMessage->setObjectName(QStringLiteral("storeMessage"));
    layout->addWidget(m_storeMessage);
    layout->addWidget(m_message);
    layout->addWidget(pages, 1);
    setCentralWidget(center);

    m_recommendations = new RecommendationPage(m_session);
    m_ratings = new SessionPage(m_session);
    m_training = new TrainingPage(m_session);
    m_evaluation = new EvaluationPage(m_session);
    auto *home = new HomePage(m_session);
    auto *pipeline = new PipelinePage(m_session);
    auto *analytics = new AnalyticsPage(m_session);
    m_workspaces = new WorkspaceBar(pages, this);
    m_workspaces->add(Workspace::Home, home);
    m_workspaces->add(Workspace::Catalogue, m_page);
    m_workspaces->add(Workspace::Recommend, m_recommendations);
    m_workspaces->add(Workspace::Session, m_ratings);
    m_workspaces->add(Workspace::Training, m_training);
    m_workspaces->add(Workspace::Evaluate, m_evaluation);
    m_workspaces->add(Workspace::Model, new ModelPage(m_session));
    m_workspaces->add(Workspace::Pipeline, pipeline);
    m_workspaces->add(Workspace::Analytics, analytics);
    connect(m_page, &MoviePage::currentMovieChanged, pipeline, &PipelinePage::showMovie);
    connect(home, &HomePage::openRequested, this, &MainWindow::askForCatalog);
    connect(home, &HomePage::rateRequested, this, [this] { m_workspaces->choose(Workspace::Session); });
    connect(home, &HomePage::trainRequested, this, [this] { m_workspaces->choose(Workspace::Training); });
    connect(home, &HomePage::tonightRequested, this, &MainWindow::pickTonight);
    connect(analytics, &AnalyticsPage::filterRequested, this, [this](const QString &text) {
        if (const auto query = parseQuery(text))
            showMovies(*query);
    });
    addToolBar(Qt::LeftToolBarArea, m_workspaces);
    auto *actions = new MovieActions(
        m_session, m_page->table(),
        [this](const QModelIndex &index) { return m_page->movies()->catalogRow(index.row()); }, m_message);
    connect(actions, &MovieActions::similarRequested, this, &MainWindow::showSimilar);
}

void MainWindow::buildDocks()
{
    m_filters = new FilterDock(m_session, m_page->movies(), this);
    m_details = new DetailsDock(m_session, this);
    m_list = new ListDock(m_session, this);
    auto *charts = new QDockWidget(tr("Live charts"), this);
    charts->setObjectName(QStringLiteral("chartsDock"));
    charts->setWidget(new TrainingCharts(m_session, charts));
    m_jobs = new JobsDock(m_session.jobs(), this);
    using enum Workspace;
    constexpr int kSideCharacters = 36;
    const auto widthOf = [this](int least, int characters) {
        return std::max(least, characters * fontMetrics().averageCharWidth());
    };
    const int filterWidth = widthOf(kFilterWidth, kFilterCharacters);
    const int sideWidth = widthOf(kSideWidth, kSideCharacters);
    m_layout =
        std::make_unique<DockLayout>(this, QList<DockLayout::Place>{
                                               {m_filters, Qt::LeftDockWidgetArea, filterWidth, {Catalogue}},
                                               {m_details, Qt::RightDockWidgetArea, sideWidth, {Catalogue, Recommend}},
                                               {m_list, Qt::RightDockWidgetArea, sideWidth, {Session}},
                                               {charts, Qt::BottomDockWidgetArea, kBottomHeight, {}},
                                               {m_jobs, Qt::BottomDockWidgetArea, kBottomHeight, {}},
                                           });
    connect(m_workspaces, &WorkspaceBar::aboutToLeave, this,
            [this](Workspace workspace) { m_layout->leave(workspace); });
    connect(m_workspaces, &WorkspaceBar::entered, this, [this](Workspace workspace) {
        m_layout->enter(workspace);
        m_message->leave();
    });
}

void MainWindow::buildStatusBar()
{
    m_movieCount = new QLabel(this);
    m_movieCount->setObjectName(QStringLiteral("movieCount"));
    m_modelLabel = new QLabel(this);
    m_modelLabel->setObjectName(QStringLiteral("modelLabel"));
    m_modelLabel->setTextFormat(Qt::PlainText);
    m_busy = new QProgressBar(this);
    m_busy->setMaximumWidth(120);
    m_busy->setMaximumHeight(fontMetrics().height());
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Progress of the newest job"));
    m_running = new QToolButton(this);
    m_running->setObjectName(QStringLiteral("runningJobs"));
    m_running->setIcon(themedIcon(QStringLiteral("jobs")));
    m_running->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_running->setAutoRaise(true);
    m_running->setToolTip(tr("Shows what is under way, and what came of what is over"));
    connect(m_running, &QToolButton::clicked, this, [this] { bringForward(m_jobs); });
    for (QLabel *label : {m_modelLabel, m_movieCount})
        label->setContentsMargins(8, 0, 8, 0);
    statusBar()->addPermanentWidget(m_running);
    statusBar()->addPermanentWidget(m_busy);
    statusBar()->addPermanentWidget(m_modelLabel);
    statusBar()->addPermanentWidget(m_movieCount);
}

void MainWindow::connectParts()
{
    connect(qApp, &QApplication::focusChanged, this, &bringIntoSight);
    connect(m_page, &MoviePage::currentMovieChanged, m_details, &DetailsDock::showMovie);
    connect(m_page, &MoviePage::movieActivated, this, [this] { bringForward(m_details); });
    connect(m_filters, &FilterDock::queryChosen, m_page->search(), &QueryEdit::setQuery);
    connect(m_details, &DetailsDock::queryChosen, this, &MainWindow::showMovies);
    connect(m_page->search(), &QueryEdit::saveRequested, m_filters, &FilterDock::saveFilter);
    connect(m_page, &MoviePage::openRequested, this, &MainWindow::askForCatalog);
    connect(m_page->movies(), &MovieFilterModel::filterChanged, this, &MainWindow::updateMovieCount);
    connect(m_recommendations, &RecommendationPage::movieChosen, m_details, &DetailsDock::showMovie);
    connect(m_recommendations, &RecommendationPage::movieActivated, this, &MainWindow::showMovie);
    connect(m_recommendations, &RecommendationPage::similarRequested, this, &MainWindow::showSimilar);
    connect(m_ratings, &SessionPage::movieActivated, this, &MainWindow::showMovie);
    connect(m_ratings, &SessionPage::listRequested, this, [this] { m_workspaces->choose(Workspace::Recommend); });
    connect(m_ratings, &SessionPage::blindChanged, m_list, &ListDock::setBlind);
    connect(m_list, &ListDock::movieChosen, m_details, &DetailsDock::showMovie);
}

void MainWindow::connectSession()
{
    for (const auto signal : {&JobList::added, &JobList::removed})
        connect(&m_session.jobs(), signal, this, &MainWindow::updateJobs);
    connect(&m_session.jobs(), &JobList::changed, this, &MainWindow::updateJobs);
    connect(&m_session, &Session::openingStarted, this, &MainWindow::showOpening);
    connect(&m_session, &Session::catalogOpened, this, &MainWindow::showCatalog);
    connect(&m_session, &Session::failed, this, &MainWindow::showFailure);
    connect(&m_session, &Session::trainingFailed, this, [this](const Error &error) {
        if (m_workspaces->current() != Workspace::Training) // whose page tells it
            showFailure(error);
    });
    connect(&m_session, &Session::storeUnavailable, this, &MainWindow::showStoreFailure);
    connect(&m_session, &Session::profileChanged, this, &MainWindow::followProfile);
    connect(&m_session, &Session::modelChanged, this, [this] {
        updateModelLabel();
        updateActions();
    });
    connect(&m_session, &Session::modelSaved, this, [this](const QString &path) {
        statusBar()->showMessage(tr("The model was saved as %1.").arg(path), kStatusMilliseconds);
    });
    connect(&m_session, &Session::trainingStateChanged, this, &MainWindow::updateActions);
    connect(&m_session, &Session::ratingSessionChanged, this, &MainWindow::updateActions);
}

void MainWindow::restoreLayout()
{
    resize(kDefaultSize);
    const QSettings settings;
    restoreGeometry(settings.value(kGeometryKey).toByteArray());
    fitToScreen();
    m_workspaces->choose(m_workspaces->workspaceOf(settings.value(kWorkspaceKey).toString()).value_or(Workspace::Home));
    m_layout->restore(settings, m_workspaces->current());
    m_page->restoreSettings(settings);
    m_recommendations->restoreSettings(settings);
}

void MainWindow::fitToScreen()
{
    bool visible = false;
    for (const QScreen *candidate : QGuiApplication::screens()) {
        const QRect seen = candidate->availableGeometry().intersected(geometry());
        visible = visible || (seen.width() >= kMinimumVisible.width() && seen.height() >= kMinimumVisible.height());
    }
    const QRect available = screen()->availableGeometry();
    if (!visible)
        setGeometry(QRect(available.topLeft(), kDefaultSize));
    resize(size().boundedTo(available.size()));
}

void MainWindow::startTraining()
{
    m_workspaces->choose(Workspace::Training);
    m_session.startTraining(m_training->request());
}

void MainWindow::pauseOrResume()
{
    if (m_session.trainingState() == TrainingState::Paused)
        m_session.resumeTraining();
    else
        m_session.pauseTraining();
}

void MainWindow::answer(FeedbackKind kind)
{
    const RatingSession *session = m_session.ratingSession();
    const std::optional<Recommendation> movie = session ? session->current() : std::nullopt;
    if (!movie)
        return;
    m_session.giveFeedback(kind);
    // The key works with the session panel out of sight: say what it has answered.
    statusBar()->showMessage(tr("%1: %2").arg(movie->title, FeedbackStyle::name(kind)), kStatusMilliseconds);
}

void MainWindow::pickTonight()
{
    auto *dialog = new TonightDialog(m_session, QRandomGenerator::global()->generate64(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TonightDialog::movieAccepted, this, &MainWindow::showMovie);
    dialog->open();
}

void MainWindow::editShortcuts()
{
    auto *dialog = new ShortcutDialog(*m_shortcuts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showOpening(const QString &path)
{
    m_page->setOpening(path);
    statusBar()->showMessage(tr("Reading %1…").arg(QFileInfo(path).fileName()));
}

void MainWindow::showCatalog(const CatalogPtr &catalog)
{
    statusBar()->clearMessage();
    m_message->hide();
    m_page->setOpening({});
    m_page->setCatalog(catalog);
    m_page->movies()->setPersonal(m_session.personalRows());
    const QString name = QFileInfo(catalog->path()).fileName();
    setWindowTitle(tr("%1 – CineQ").arg(name));
    if (!catalog->issues().empty()) {
        const CatalogIssue &first = catalog->issues().front();
        m_message->showMessage(InlineMessage::Kind::Warning,
                               tr("%Ln row(s) of %1 could not be used; the first is line %2: %3", nullptr,
                                  static_cast<int>(catalog->issues().size()))
                                   .arg(name, QLocale().toString(first.line), issueText(first)));
    }
    updateActions();
    updateModelLabel();
}

void MainWindow::showFailure(const Error &error)
{
    if (!m_session.isOpening())
        m_page->setOpening({});
    statusBar()->clearMessage();
    m_message->showMessage(InlineMessage::Kind::Warning, errorText(error));
    updateActions();
}

void MainWindow::showStoreFailure(const Error &error)
{
    const bool isSalvaged = error.code == ErrorCode::StoreDamaged && error.arguments.size() > 1;
    m_storeMessage->showMessage(InlineMessage::Kind::Warning, tr("What you do is not kept: %1").arg(errorText(error)),
                                isSalvaged ? tr("Use what could be read") : QString(),
                                [this] { m_session.useSalvagedStore(); });
}

void MainWindow::showMovies(const Query &query)
{
    m_page->search()->setQuery(query);
    m_workspaces->choose(Workspace::Catalogue);
}

void MainWindow::showMovie(int row)
{
    m_page->selectMovie(row);
    m_details->showMovie(row); // also when the filters hide it from the table
    bringForward(m_details);
}

void MainWindow::showSimilar(int row)
{
    bringForward(m_details);
    m_details->showSimilar(row);
}

void MainWindow::useLayout(Workspace workspace)
{
    m_workspaces->choose(workspace);
    m_layout->resetOne(workspace);
}

void MainWindow::bringForward(QDockWidget *dock)
{
    dock->show();
    dock->raise();
}

void MainWindow::updateActions()
{
    const TrainingState state = m_session.trainingState();
    const bool hasModel = m_session.model() != nullptr;
    m_openModel->setEnabled(m_session.catalog() != nullptr);
    m_saveModel->setEnabled(hasModel);
    m_exportList->setEnabled(hasModel);
    m_exportMovies->setEnabled(m_session.catalog() != nullptr);
    m_import->setEnabled(m_session.catalog() != nullptr);

    m_start->setEnabled(state == TrainingState::Idle && m_session.catalog() != nullptr);
    m_pause->setEnabled(state == TrainingState::Running || state == TrainingState::Paused);
    m_pause->setText(state == TrainingState::Paused ? tr("&Resume") : tr("&Pause"));
    m_pause->setIcon(themedIcon(state == TrainingState::Paused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_stop->setEnabled(canStop(state));
    m_follow->setEnabled(state == TrainingState::Idle);

    const RatingSession *session = m_session.ratingSession();
    const bool canAnswer = session != nullptr && session->current().has_value();
    for (QAction *action : m_answers)
        action->setEnabled(canAnswer);
    m_pass->setEnabled(canAnswer);
    const bool hasAnswers = session != nullptr && !session->steps().isEmpty();
    m_newSession->setEnabled(hasAnswers);
}

void MainWindow::followProfile()
{
    const ProfileState &state = m_session.profile();
    if (m_page->catalog() == m_session.catalog())
        m_page->movies()->setPersonal(m_session.personalRows());
    if (!state.isKept)
        return;
    m_storeMessage->hide();
    if (std::exchange(m_rememberedProfile, state.profile) != state.profile) // a file is not written at every step
        QSettings().setValue(kProfileKey, state.profile);
}

void MainWindow::updateJobs()
{
    const QList<Job> &jobs = m_session.jobs().jobs();
    const int running = m_session.jobs().runningCount();
    m_running->setVisible(running > 0);
    m_busy->setVisible(running > 0);
    if (running == 0)
        return;
    const Job &newest = *std::find_if(jobs.rbegin(), jobs.rend(), [](const Job &job) { return job.isRunning(); });
    //: on a button of the status bar
    m_running->setText(running == 1 ? newest.what : tr("%Ln job(s)", nullptr, running));
    constexpr int kPerCent = 100;
    m_busy->setRange(0, newest.total > 0 ? kPerCent : 0);
    m_busy->setValue(newest.total > 0 ? static_cast<int>(kPerCent * newest.done / newest.total) : 0);
}

void MainWindow::updateMovieCount()
{
    const MovieFilterModel *movies = m_page->movies();
    const int total = movies->sourceModel()->rowCount();
    const QLocale locale;
    if (!m_session.catalog())
        m_movieCount->clear();
    else if (movies->isFiltered())
        m_movieCount->setText(tr("%1 of %2 movies").arg(locale.toString(movies->rowCount()), locale.toString(total)));
    else
        m_movieCount->setText(tr("%Ln movie(s)", nullptr, total));
}

} // namespace cineq
