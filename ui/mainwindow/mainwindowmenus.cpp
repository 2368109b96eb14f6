// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window, and the palette of all that they hold.
#include "ui/dialogs/aboutdialogs.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/shortcuts.h"
#include "ui/docks/filterdock.h"
#include "ui/mainwindow/docklayout.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/undoactions.h"
#include "ui/mainwindow/workspacebar.h"
#include "ui/models/moviefiltermodel.h"
#include "ui/models/runtablemodel.h"
#include "ui/pages/moviepage.h"
#include "ui/pages/queryedit.h"
#include "ui/pages/recommendationpage.h"
#include "ui/pages/sessionpage.h"
#include "ui/pages/trainingpage.h"
#include "ui/style/feedbackstyle.h"
#include "ui/style/icons.h"
#include "ui/style/language.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QTableView>

#include <utility>

namespace cineq {

namespace {

constexpr int kMostMovies = 20; // that the palette finds

} // namespace

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    QAction *open = menu->addAction(themedIcon(QStringLiteral("open")), tr("&Open catalogue…"), QKeySequence::Open,
                                    this, &MainWindow::askForCatalog);
    open->setObjectName(QStringLiteral("openCatalog"));
    open->setStatusTip(tr("Reads a file of movies; a file dropped on the window is recognised"));
    m_openModel =
        menu->addAction(themedIcon(QStringLiteral("model")), tr("Open &model…"), this, &MainWindow::askForModel);
    m_openModel->setObjectName(QStringLiteral("openModel"));
    m_openModel->setStatusTip(tr("Uses another trained model of this catalogue"));
    m_saveModel =
        menu->addAction(themedIcon(QStringLiteral("save")), tr("&Save model as…"), this, &MainWindow::askWhereToSave);
    m_saveModel->setObjectName(QStringLiteral("saveModel"));
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
    quit->setObjectName(QStringLiteral("quit"));
    quit->setMenuRole(QAction::QuitRole);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_steps = new UndoActions(m_session, m_page->search(), this);
    menu->addActions({m_steps->undo(), m_steps->redo()});
    connect(m_steps, &UndoActions::searchTurned, this, [this] { m_workspaces->choose(Workspace::Catalogue); });
    menu->addSeparator();
    QAction *palette = menu->addAction(themedIcon(QStringLiteral("search")), tr("&Find and do…"),
                                       QKeySequence(Qt::CTRL | Qt::Key_K), this, &MainWindow::showPalette);
    palette->setObjectName(QStringLiteral("commandPalette"));
    palette->setStatusTip(tr("Finds an action, a page, a movie, a saved search or a training run by its name"));
    menu->addSeparator();
    QAction *shortcuts = menu->addAction(tr("Short&cuts…"), this, &MainWindow::editShortcuts);
    shortcuts->setObjectName(QStringLiteral("editShortcuts"));
    shortcuts->setStatusTip(tr("Gives actions the keys that you want"));
}

void MainWindow::showPalette()
{
    QList<CommandPalette::Command> commands;
    for (int entry = 0; entry < m_shortcuts->count(); ++entry) {
        if (QAction *action = m_shortcuts->action(entry); action->isEnabled())
            commands.append({m_shortcuts->name(entry), m_shortcuts->keysText(entry), [action] { action->trigger(); }});
    }
    for (const SavedFilter &filter : m_session.profile().filters) {
        if (const auto query = parseQuery(filter.text))
            commands.append({filter.name, tr("saved search"), [this, query = *query] { showMovies(query); }});
    }
    for (const Run &run : m_session.profile().runs) {
        const QString ended = QLocale().toString(run.ended.toLocalTime(), QLocale::ShortFormat);
        commands.append({RunTableModel::nameOf(run), tr("training run, %1").arg(ended), [this, run] {
                             m_workspaces->choose(Workspace::Training);
                             m_training->showRun(run);
                         }});
    }
    const auto movies = [this](const QString &typed) {
        QList<CommandPalette::Command> found;
        const std::shared_ptr<const CatalogSearch> search = m_page->movies()->search();
        if (!search || typed.trimmed().isEmpty())
            return found;
        const QString words = typed.simplified();
        const QBitArray matches =
            search->matches({.kind = Query::Kind::Match, .field = QueryField::Title, .values = {words}}, {});
        const CatalogPtr catalog = search->catalog();
        for (int row = 0; row < matches.size() && found.size() < kMostMovies; ++row) {
            if (matches.testBit(row))
                found.append({catalog->titleAt(row),
                              catalog->yearAt(row) == 0 ? tr("movie") : tr("movie, %1").arg(catalog->yearAt(row)),
                              [this, row] { showMovie(row); }});
        }
        return found;
    };
    auto *palette = new CommandPalette(
        {[commands](const QString &typed) { return CommandPalette::fitting(commands, typed); }, movies}, this);
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, height() / 8)));
    palette->open();
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    menu->setObjectName(QStringLiteral("viewMenu"));
    QMenu *workspaces = menu->addMenu(tr("&Workspace"));
    workspaces->addActions(m_workspaces->actions());
    buildLayoutMenu(menu);
    QMenu *panels = menu->addMenu(tr("&Panels"));
    panels->setObjectName(QStringLiteral("panelsMenu"));
    for (const DockLayout::Place &place : m_layout->places()) {
        QAction *action = place.dock->toggleViewAction();
        action->setObjectName(place.dock->objectName() + QStringLiteral("Toggle"));
        panels->addAction(action);
        // A dock that comes back behind others in its tabs would look as if nothing had happened.
        connect(action, &QAction::triggered, place.dock, [dock = place.dock](bool shown) {
            if (shown)
                dock->raise();
        });
    }
    buildThemeMenu(menu);
    buildLanguageMenu(menu);
    menu->addSeparator();
    menu->addAction(m_page->coversAction());
    QMenu *columns = menu->addMenu(themedIcon(QStringLiteral("columns")), tr("&Columns"));
    columns->setObjectName(QStringLiteral("columnsMenu"));
    columns->addActions(m_page->columnActions());
    columns->addSeparator();
    columns->addAction(tr("&Reset columns"), m_page, &MoviePage::resetColumns)
        ->setObjectName(QStringLiteral("resetColumns"));
    menu->addSeparator();
    menu->addAction(themedIcon(QStringLiteral("search")), tr("&Find movies"), QKeySequence::Find, m_page->search(),
                    &QueryEdit::focusText)
        ->setObjectName(QStringLiteral("findMovies"));
    QAction *save = menu->addAction(themedIcon(QStringLiteral("save")), tr("&Save this search…"),
                                    QKeySequence(Qt::CTRL | Qt::Key_D), m_filters, &FilterDock::saveFilter);
    save->setObjectName(QStringLiteral("saveFilter"));
    save->setStatusTip(tr("Keeps the search in force under a name, with the filters"));
    menu->addAction(themedIcon(QStringLiteral("filter-clear")), tr("C&lear filters"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), m_filters, &FilterDock::clearFilters)
        ->setObjectName(QStringLiteral("clearAllFilters"));
}

void MainWindow::buildThemeMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(menu);
    for (int i = 0; i < Theme::kKindCount; ++i) {
        const auto kind = static_cast<Theme::Kind>(i);
        QAction *action = menu->addAction(Theme::name(kind), this, [kind] { Theme::choose(kind); });
        action->setObjectName(QStringLiteral("theme-%1").arg(i));
        action->setCheckable(true);
        action->setChecked(kind == Theme::chosen());
        group->addAction(action);
    }
}

void MainWindow::buildLanguageMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("Lan&guage"));
    menu->setObjectName(QStringLiteral("languageMenu"));
    const QString inEnglish = QStringLiteral("Language"); // for whoever does not read the one in force
    if (!menu->title().remove(u'&').contains(inEnglish))
        menu->setTitle(QStringLiteral("%1 (%2)").arg(menu->title(), inEnglish));
    auto *group = new QActionGroup(menu);
    for (const QString &code : QStringList{QString()} + Language::codes()) {
        QAction *action = menu->addAction(Language::name(code), this, [code] { Language::choose(code); });
        action->setObjectName(QStringLiteral("language-%1").arg(code));
        action->setCheckable(true);
        action->setChecked(code == Language::chosen());
        group->addAction(action);
    }
}

void MainWindow::buildLayoutMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(themedIcon(QStringLiteral("layout")), tr("&Layout"));
    menu->setObjectName(QStringLiteral("layoutMenu"));
    using enum Workspace;
    const std::pair<QString, Workspace> layouts[] = {{tr("&Browse"), Catalogue},
                                                     {tr("R&ecommend"), Recommend},
                                                     {tr("&Rate"), Workspace::Session},
                                                     {tr("&Train"), Training},
                                                     {tr("&Inspect"), Workspace::Model}};
    int key = Qt::Key_1;
    for (const auto &[name, workspace] : layouts) {
        QAction *action = menu->addAction(name, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key++)), this,
                                          [this, workspace = workspace] { useLayout(workspace); });
        action->setObjectName(QLatin1StringView("layout-") + WorkspaceBar::keyOf(workspace));
        action->setStatusTip(tr("Goes to the workspace and puts its panels to where they were at first"));
    }
    menu->addSeparator();
    QAction *lock = menu->addAction(tr("&Lock panels"), this, [this](bool isLocked) { m_layout->setLocked(isLocked); });
    lock->setObjectName(QStringLiteral("lockLayout"));
    lock->setCheckable(true);
    lock->setStatusTip(tr("Panels can't be moved or closed by accident"));
    connect(menu, &QMenu::aboutToShow, lock, [this, lock] { lock->setChecked(m_layout->isLocked()); });
    QAction *reset = menu->addAction(tr("Re&set all"), this, &MainWindow::resetLayout);
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
    menu->addSeparator();
    menu->addActions(m_training->stateActions());
    menu->addSeparator();
    m_follow = menu->addAction(themedIcon(QStringLiteral("training")), tr("&Follow run…"), this,
                               [this] { askWhatToFollow({}); });
    m_follow->setObjectName(QStringLiteral("followRun"));
    m_follow->setStatusTip(tr("Shows a run that was begun at the command line or on another machine, by its folder"));
    menu->addActions(m_training->followActions());
}

/// What can be done with the movies chosen on the page in sight, or else in the catalogue.
void MainWindow::buildMovieMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Movie"));
    menu->setObjectName(QStringLiteral("movieMenu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        menu->addActions(m_workspaces->current() == Workspace::Recommend ? m_recommendations->movieActions()
                                                                         : m_page->table()->actions());
    });
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
    m_pass = menu->addAction(tr("&Haven't seen it"), QKeySequence(Qt::Key_6), &m_session, &Session::passMovie);
    m_pass->setObjectName(QStringLiteral("passMovie"));
    m_pass->setStatusTip(tr("Goes on to the next movie; nothing is learned from it"));
    QAction *tonight = menu->addAction(themedIcon(QStringLiteral("tonight")), tr("&Tonight's film…"),
                                       QKeySequence(Qt::CTRL | Qt::Key_N), this, &MainWindow::pickTonight);
    tonight->setObjectName(QStringLiteral("pickTonight"));
    tonight->setStatusTip(tr("Proposes one film of your list at a time"));
    menu->addSeparator();
    m_newSession =
        menu->addAction(themedIcon(QStringLiteral("reset")), tr("&New session"), m_ratings, &SessionPage::beginAnew);
    m_newSession->setObjectName(QStringLiteral("newSession"));
    m_newSession->setStatusTip(tr("Begins again at step 1; what you have answered so far stays known"));
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    menu->setObjectName(QStringLiteral("helpMenu"));
    QAction *about = menu->addAction(windowIcon(), tr("&About CineQ"), this, [this] { showAbout(this); });
    about->setObjectName(QStringLiteral("about"));
    about->setMenuRole(QAction::AboutRole);
    menu->addAction(tr("&Licence"), this, [this] { showLicence(this); })->setObjectName(QStringLiteral("licence"));
    menu->addAction(tr("&Data and thanks"), this, [this] { showDataAcknowledgement(this); })
        ->setObjectName(QStringLiteral("dataAndThanks"));
}

} // namespace cineq
