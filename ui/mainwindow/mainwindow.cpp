// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "engine/base/background.h"
#include "engine/exchange/personalfile.h"
#include "engine/exchange/storeentries.h"
#include "engine/model/model.h"
#include "engine/session/errortext.h"
#include "ui/dialogs/aboutdialogs.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/movieexportdialog.h"
#include "ui/docks/detailsdock.h"
#include "ui/docks/evaluationdock.h"
#include "ui/docks/filterdock.h"
#include "ui/docks/inlinemessage.h"
#include "ui/docks/movieactions.h"
#include "ui/docks/recommendationdock.h"
#include "ui/docks/sessiondock.h"
#include "ui/docks/trainingdock.h"
#include "ui/mainwindow/profilemenu.h"
#include "ui/models/moviefiltermodel.h"
#include "ui/pages/moviepage.h"
#include "ui/pages/queryedit.h"
#include "ui/style/feedbackstyle.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QTableView>
#include <QThreadPool>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <utility>

namespace cineq {

namespace {

constexpr int kLayoutVersion = 3; // another set of docks, another number
constexpr QSize kDefaultSize(1440, 900);
constexpr QSize kMinimumSize(800, 560);
constexpr QSize kMinimumVisible(200, 100); // of a stored window, on some screen
constexpr int kFilterWidth = 230;
constexpr int kSideWidth = 370;
constexpr int kTrainingHeight = 280;
constexpr int kStatusMilliseconds = 5000;

const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kLayoutKey = QStringLiteral("window/layout");

/// Calls accepted with the file chosen. Not modal to the event loop: the program goes on behind it.
template <typename Accepted>
void openFileDialog(QFileDialog *dialog, MainWindow *window, Accepted accepted)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, window, accepted);
    dialog->open();
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

    buildCenter();
    buildDocks();
    buildStatusBar();
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildTrainingMenu();
    buildSessionMenu();
    menuBar()->addMenu(new ProfileMenu(m_session, this));
    buildHelpMenu();
    connectParts();
    connectSession();
    restoreLayout();

    if (m_session.catalog())
        showCatalog(m_session.catalog());
    updateActions();
    followProfile();
    updateMovieCount();
    updateModelLabel();
    m_page->table()->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::resetLayout()
{
    if (isMaximized() || isFullScreen())
        showNormal();
    resize(kDefaultSize);
    fitToScreen();
    arrangeDocks();
    m_page->resetColumns();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
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

void MainWindow::buildCenter()
{
    auto *center = new QWidget(this);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    m_storeMessage->setObjectName(QStringLiteral("storeMessage"));
    layout->addWidget(m_storeMessage);
    layout->addWidget(m_message);
    layout->addWidget(m_page, 1);
    setCentralWidget(center);
}

void MainWindow::buildDocks()
{
    m_filters = new FilterDock(m_session, m_page->movies(), this);
    m_details = new DetailsDock(m_session, this);
    m_recommendations = new RecommendationDock(m_session, this);
    m_ratings = new SessionDock(m_session, this);
    new MovieActions(
        m_session, m_page->table(),
        [this](const QModelIndex &index) { return m_page->movies()->catalogRow(index.row()); }, m_message);
    m_training = new TrainingDock(m_session, this);
    m_evaluation = new EvaluationDock(m_session, this);
}

void MainWindow::buildStatusBar()
{
    m_movieCount = new QLabel(this);
    m_movieCount->setObjectName(QStringLiteral("movieCount"));
    m_modelLabel = new QLabel(this);
    m_modelLabel->setObjectName(QStringLiteral("modelLabel"));
    m_modelLabel->setTextFormat(Qt::PlainText);
    m_busy = new QProgressBar(this);
    m_busy->setRange(0, 0);
    m_busy->setMaximumWidth(120);
    m_busy->setMaximumHeight(fontMetrics().height());
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Reading a file"));
    m_busy->hide();
    for (QLabel *label : {m_modelLabel, m_movieCount})
        label->setContentsMargins(8, 0, 8, 0);
    statusBar()->addPermanentWidget(m_busy);
    statusBar()->addPermanentWidget(m_modelLabel);
    statusBar()->addPermanentWidget(m_movieCount);
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    QAction *open = menu->addAction(themedIcon(QStringLiteral("open")), tr("&Open catalogue…"), QKeySequence::Open,
                                    this, &MainWindow::askForCatalog);
    open->setObjectName(QStringLiteral("openCatalog"));
    open->setStatusTip(tr("Reads a file of movies; a file dropped on the window is recognised"));
    m_openModel =
        menu->addAction(themedIcon(QStringLiteral("model")), tr("Open &model…"), this, &MainWindow::askForModel);
    m_openModel->setStatusTip(tr("Uses another trained model of this catalogue"));
    m_saveModel =
        menu->addAction(themedIcon(QStringLiteral("save")), tr("&Save model as…"), this, &MainWindow::askWhereToSave);
    m_saveModel->setStatusTip(tr("Copies the model in use to a file"));
    menu->addSeparator();
    m_import = menu->addAction(themedIcon(QStringLiteral("import")), tr("&Import ratings and lists…"),
                               QKeySequence(Qt::CTRL | Qt::Key_I), this, &MainWindow::askWhatToImport);
    m_import->setObjectName(QStringLiteral("importFile"));
    m_import->setStatusTip(tr(
        "Takes in what Letterboxd, IMDb, MovieLens, Trakt or CineQ wrote; a file dropped on the window is recognised"));
    m_exportList = menu->addAction(themedIcon(QStringLiteral("export")), tr("&Export list…"),
                                   QKeySequence(Qt::CTRL | Qt::Key_E), this, &MainWindow::exportList);
    m_exportList->setObjectName(QStringLiteral("exportList"));
    m_exportList->setStatusTip(tr("Writes the list of recommendations to a file"));
    m_exportMovies = menu->addAction(tr("Export mo&vies…"), this, &MainWindow::exportMovies);
    m_exportMovies->setObjectName(QStringLiteral("exportMovies"));
    m_exportMovies->setStatusTip(tr("Writes movies of the table, in the columns that you choose, to a file"));
    menu->addSeparator();
    QAction *quit =
        menu->addAction(themedIcon(QStringLiteral("quit")), tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = menu->addAction(themedIcon(QStringLiteral("undo")), {}, QKeySequence::Undo, &m_session, &Session::undo);
    m_undo->setObjectName(QStringLiteral("undoFeedback"));
    m_undo->setStatusTip(tr("Takes the newest step of your profile back, of an earlier day too"));
    m_redo = menu->addAction(themedIcon(QStringLiteral("redo")), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
                             &m_session, &Session::redo);
    m_redo->setObjectName(QStringLiteral("redoFeedback"));
    m_redo->setStatusTip(tr("Does again what was undone last"));
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->setObjectName(QStringLiteral("viewMenu"));
    const std::array<QDockWidget *, 6> docks{m_filters, m_details,  m_recommendations,
                                             m_ratings, m_training, m_evaluation};
    for (std::size_t i = 0; i < docks.size(); ++i) {
        QAction *action = docks[i]->toggleViewAction();
        action->setObjectName(docks[i]->objectName() + QStringLiteral("Toggle"));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
        menu->addAction(action);
        // A dock that comes back behind others in its tabs would look as if nothing had happened.
        connect(action, &QAction::triggered, docks[i], [dock = docks[i]](bool shown) {
            if (shown)
                dock->raise();
        });
    }
    menu->addSeparator();
    QMenu *columns = menu->addMenu(themedIcon(QStringLiteral("columns")), tr("&Columns"));
    columns->setObjectName(QStringLiteral("columnsMenu"));
    columns->addActions(m_page->columnActions());
    columns->addSeparator();
    columns->addAction(tr("&Reset columns"), m_page, &MoviePage::resetColumns);
    menu->addSeparator();
    menu->addAction(themedIcon(QStringLiteral("search")), tr("&Find movies"), QKeySequence::Find, m_page->search(),
                    &QueryEdit::focusText);
    QAction *save = menu->addAction(themedIcon(QStringLiteral("save")), tr("&Save this search…"),
                                    QKeySequence(Qt::CTRL | Qt::Key_D), m_filters, &FilterDock::saveFilter);
    save->setObjectName(QStringLiteral("saveFilter"));
    save->setStatusTip(tr("Keeps the search in force under a name, with the filters"));
    menu->addAction(themedIcon(QStringLiteral("filter-clear")), tr("C&lear filters"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), m_filters, &FilterDock::clearFilters);
    menu->addSeparator();
    QAction *reset =
        menu->addAction(themedIcon(QStringLiteral("layout")), tr("&Reset layout"), this, &MainWindow::resetLayout);
    reset->setObjectName(QStringLiteral("resetLayout"));
    reset->setStatusTip(tr("Puts the window, its panels and the columns back to where they were at first"));
}

void MainWindow::buildTrainingMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Training"));
    m_start = menu->addAction(themedIcon(QStringLiteral("play")), tr("&Start"), QKeySequence(Qt::CTRL | Qt::Key_T),
                              this, &MainWindow::startTraining);
    m_start->setObjectName(QStringLiteral("startTraining"));
    m_start->setStatusTip(tr("Trains a model with the settings of the training panel"));
    m_pause = menu->addAction(themedIcon(QStringLiteral("pause")), tr("&Pause"),
                              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), this, &MainWindow::pauseOrResume);
    m_pause->setObjectName(QStringLiteral("pauseTraining"));
    m_stop = menu->addAction(themedIcon(QStringLiteral("stop")), tr("S&top"), QKeySequence(Qt::CTRL | Qt::Key_Period),
                             &m_session, &Session::stopTraining);
    m_stop->setObjectName(QStringLiteral("stopTraining"));
    m_stop->setStatusTip(tr("Ends training and keeps what was learned so far"));
}

void MainWindow::buildSessionMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Session"));
    for (const FeedbackTraits &row : kFeedback) {
        QAction *action = menu->addAction(FeedbackStyle::icon(row.kind), FeedbackStyle::actionText(row.kind),
                                          QKeySequence(FeedbackStyle::key(row.kind)), this,
                                          [this, kind = row.kind] { answer(kind); });
        action->setObjectName(QStringLiteral("answer-") + row.key);
        action->setStatusTip(FeedbackStyle::meaning(row.kind));
        m_answers[static_cast<std::size_t>(row.kind)] = action;
    }
    menu->addSeparator();
    m_newSession =
        menu->addAction(themedIcon(QStringLiteral("reset")), tr("&New session"), m_ratings, &SessionDock::beginAnew);
    m_newSession->setObjectName(QStringLiteral("newSession"));
    m_newSession->setStatusTip(tr("Begins again at step 1; what you have answered so far stays known"));
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->addAction(windowIcon(), tr("&About CineQ"), this, [this] { showAbout(this); })
        ->setMenuRole(QAction::AboutRole);
    menu->addAction(tr("&Licence"), this, [this] { showLicence(this); });
    menu->addAction(tr("&Data and thanks"), this, [this] { showDataAcknowledgement(this); });
}

void MainWindow::connectParts()
{
    connect(m_page, &MoviePage::currentMovieChanged, m_details, &DetailsDock::showMovie);
    connect(m_page, &MoviePage::movieActivated, this, [this] { bringForward(m_details); });
    connect(m_filters, &FilterDock::queryChosen, m_page->search(), &QueryEdit::setQuery);
    connect(m_page->search(), &QueryEdit::saveRequested, m_filters, &FilterDock::saveFilter);
    connect(m_page, &MoviePage::openRequested, this, &MainWindow::askForCatalog);
    connect(m_page->movies(), &MovieFilterModel::filterChanged, this, &MainWindow::updateMovieCount);
    connect(m_recommendations, &RecommendationDock::movieActivated, this, &MainWindow::showMovie);
    connect(m_ratings, &SessionDock::movieActivated, this, &MainWindow::showMovie);
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::openingStarted, this, &MainWindow::showOpening);
    connect(&m_session, &Session::catalogOpened, this, &MainWindow::showCatalog);
    connect(&m_session, &Session::failed, this, &MainWindow::showFailure);
    connect(&m_session, &Session::trainingFailed, this, &MainWindow::showFailure);
    connect(&m_session, &Session::storeUnavailable, this, &MainWindow::showStoreFailure);
    connect(m_storeMessage, &InlineMessage::actionTriggered, &m_session, &Session::useSalvagedStore);
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

void MainWindow::arrangeDocks()
{
    const std::pair<Qt::DockWidgetArea, QDockWidget *> places[] = {
        {Qt::LeftDockWidgetArea, m_filters},          {Qt::RightDockWidgetArea, m_details},
        {Qt::RightDockWidgetArea, m_recommendations}, {Qt::RightDockWidgetArea, m_ratings},
        {Qt::BottomDockWidgetArea, m_training},       {Qt::BottomDockWidgetArea, m_evaluation},
    };
    for (const auto &[area, dock] : places) {
        dock->setFloating(false);
        addDockWidget(area, dock);
        dock->show();
    }
    tabifyDockWidget(m_details, m_recommendations);
    tabifyDockWidget(m_recommendations, m_ratings);
    tabifyDockWidget(m_training, m_evaluation);
    m_details->raise();
    m_training->raise();
    resizeDocks({m_filters, m_details}, {kFilterWidth, kSideWidth}, Qt::Horizontal);
    resizeDocks({m_training}, {kTrainingHeight}, Qt::Vertical);
}

void MainWindow::restoreLayout()
{
    resize(kDefaultSize);
    arrangeDocks();
    const QSettings settings;
    restoreGeometry(settings.value(kGeometryKey).toByteArray());
    fitToScreen();
    restoreState(settings.value(kLayoutKey).toByteArray(), kLayoutVersion);
    m_page->restoreSettings(settings);
}

void MainWindow::saveLayout()
{
    QSettings settings;
    settings.setValue(kGeometryKey, saveGeometry());
    settings.setValue(kLayoutKey, saveState(kLayoutVersion));
    m_page->saveSettings(settings);
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

void MainWindow::askForCatalog()
{
    auto *dialog = new QFileDialog(this, tr("Open catalogue"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Movie catalogues (*.csv *.tsv *.txt)"), tr("All files (*)")});
    openFileDialog(dialog, this, [this](const QString &path) { m_session.openCatalog(path); });
}

void MainWindow::askForModel()
{
    auto *dialog = new QFileDialog(this, tr("Open model"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CineQ models (*.cineq)"), tr("All files (*)")});
    openFileDialog(dialog, this, [this](const QString &path) { m_session.openModel(path); });
}

void MainWindow::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Save model as"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CineQ models (*.cineq)"), tr("All files (*)")});
    dialog->setDefaultSuffix(QStringLiteral("cineq"));
    openFileDialog(dialog, this, [this](const QString &path) { m_session.saveModel(path); });
}

void MainWindow::exportList()
{
    bringForward(m_recommendations); // it says how that went
    m_recommendations->exportList();
}

void MainWindow::exportMovies()
{
    const MovieFilterModel &movies = *m_page->movies();
    MovieChoice choice{.catalog = m_session.catalog(), .filter = tr("none")};
    for (int row = 0; row < movies.rowCount(); ++row)
        choice.shown.push_back(movies.catalogRow(row));
    if (const int row = m_page->currentMovie(); row >= 0)
        choice.selected.push_back(row);
    if (movies.isFiltered())
        choice.filter = toText(movies.query());
    auto *dialog = new MovieExportDialog(
        std::move(choice),
        {QStringLiteral("title"), QStringLiteral("year"), QStringLiteral("genres"), QStringLiteral("rating")}, this);
    connect(dialog, &MovieExportDialog::written, this, [this](const QString &path, int count) {
        m_message->showMessage(InlineMessage::Kind::Information,
                               tr("%n movie(s) written to %1.", nullptr, count).arg(path));
    });
    dialog->open();
}

void MainWindow::askWhatToImport()
{
    auto *dialog = new QFileDialog(this, tr("Import ratings and lists"));
    dialog->setObjectName(QStringLiteral("importFileDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Ratings and lists (*.csv *.tsv *.txt *.json)"), tr("All files (*)")});
    openFileDialog(dialog, this, [this](const QString &path) { import(path); });
}

void MainWindow::import(const QString &path)
{
    const ProfileState &profile = m_session.profile();
    auto *dialog = new ImportDialog(path, m_session.catalog(), entriesOf(profile.answers, profile.entries), this);
    connect(dialog, &ImportDialog::agreed, this, [this, path](const Step &step, int movies) {
        m_session.keepImport(step);
        m_message->showMessage(
            InlineMessage::Kind::Information,
            tr("%n movie(s) taken in from %1; Undo takes them back.", nullptr, movies).arg(QFileInfo(path).fileName()));
    });
    dialog->open();
}

/// A person's own file is imported, any other opened as a catalogue.
void MainWindow::openDropped(const QString &path)
{
    if (!m_session.catalog()) {
        m_session.openCatalog(path);
        return;
    }
    auto *recognising = new QFutureWatcher<Result<PersonalFormat>>(this);
    connect(recognising, &QFutureWatcher<Result<PersonalFormat>>::finished, this, [this, path, recognising] {
        recognising->deleteLater();
        if (recognising->result())
            import(path);
        else
            m_session.openCatalog(path);
    });
    recognising->setFuture(QtConcurrent::run(&backgroundPool(), [path] { return recognise(path); }));
}

void MainWindow::startTraining()
{
    bringForward(m_training);
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

void MainWindow::showOpening(const QString &path)
{
    m_busy->show();
    m_page->setOpening(path);
    statusBar()->showMessage(tr("Reading %1…").arg(QFileInfo(path).fileName()));
}

void MainWindow::showCatalog(const CatalogPtr &catalog)
{
    m_busy->hide();
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
    m_busy->setVisible(m_session.isOpening());
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
                                isSalvaged ? tr("Use what could be read") : QString());
}

void MainWindow::showMovie(int row)
{
    m_page->selectMovie(row);
    m_details->showMovie(row); // also when the filters hide it from the table
    bringForward(m_details);
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

    const RatingSession *session = m_session.ratingSession();
    const bool canAnswer = session != nullptr && session->current().has_value();
    for (QAction *action : m_answers)
        action->setEnabled(canAnswer);
    const bool hasAnswers = session != nullptr && !session->steps().isEmpty();
    m_newSession->setEnabled(hasAnswers);
}

void MainWindow::followProfile()
{
    const ProfileState &state = m_session.profile();
    // An "&" in a title is none of a menu's.
    const auto named = [](const QString &text, QString step) {
        return text.arg(step.replace(QLatin1Char('&'), QLatin1String("&&")));
    };
    m_undo->setText(state.undoable.isEmpty() ? tr("&Undo") : named(tr("&Undo: %1"), state.undoable));
    m_undo->setEnabled(!state.undoable.isEmpty());
    m_redo->setText(state.redoable.isEmpty() ? tr("&Redo") : named(tr("&Redo: %1"), state.redoable));
    m_redo->setEnabled(!state.redoable.isEmpty());
    if (m_page->catalog() == m_session.catalog())
        m_page->movies()->setPersonal(m_session.personalRows());
    if (!state.isKept)
        return;
    m_storeMessage->hide();
    if (std::exchange(m_rememberedProfile, state.profile) != state.profile) // a file is not written at every step
        QSettings().setValue(kProfileKey, state.profile);
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

void MainWindow::updateModelLabel()
{
    const std::shared_ptr<const Model> model = m_session.model();
    if (!model)
        m_modelLabel->setText(m_session.catalog() ? tr("Preparing a model…") : QString());
    else if (!model->info.trained)
        m_modelLabel->setText(tr("Untrained model"));
    else if (model->info.path.isEmpty())
        m_modelLabel->setText(tr("Trained model"));
    else
        m_modelLabel->setText(tr("Model: %1").arg(QFileInfo(model->info.path).completeBaseName()));
    m_modelLabel->setToolTip(model ? model->info.path : QString());
}

} // namespace cineq
