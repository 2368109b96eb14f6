// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/session.h"

#include <QMainWindow>

#include <array>
#include <memory>

class QAction;
class QDockWidget;
class QLabel;
class QMenu;
class QProgressBar;
class QToolButton;

namespace cineq {

inline const QString kProfileKey = QStringLiteral("profile/name"); ///< in the settings: who was at it last

class DetailsDock;
class DockLayout;
class EvaluationPage;
class FilterDock;
class InlineMessage;
class JobsDock;
class ListDock;
class MoviePage;
class RecommendationPage;
class SessionPage;
class Shortcuts;
class TrainingPage;
class UndoActions;
class WorkspaceBar;
enum class Workspace;

/// The desktop's one window: a bar of workspaces, the page of the one chosen with lines for messages above it, docks
/// around it and menus. Shows the session and turns menus, keys and dropped files into its slots; borrows the session
/// and owns every widget. Remembers its layout between runs. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] MoviePage *moviePage() const { return m_page; }
    [[nodiscard]] InlineMessage *message() const { return m_message; }

    /// Goes on where another window of the session is: with its search, its movie and what its forms are filled with.
    void takeOver(const MainWindow &other);

public Q_SLOTS:
    void resetLayout();
    /// Writes to the settings where the window and its panels are.
    void rememberLayout();
    /// One line above the movies; whatever was going on goes on.
    void showFailure(const cineq::Error &error);
    /// A line that stays: what is done from now on is not kept.
    void showStoreFailure(const cineq::Error &error);

protected:
    void childEvent(QChildEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPages();
    void buildDocks();
    void buildStatusBar();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildThemeMenu(QMenu *view);
    void buildLanguageMenu(QMenu *view);
    void buildLayoutMenu(QMenu *view);
    void buildMovieMenu();
    void buildTrainingMenu();
    void buildSessionMenu();
    void buildHelpMenu();
    void connectParts();
    void connectSession();

    void restoreLayout();
    void fitToScreen();
    void askToClose();

    void askForCatalog();
    void askForModel();
    void askWhereToSave();
    void exportList();
    void exportMovies();
    void askWhatToImport();
    void import(const QString &path);
    void openDropped(const QString &path);
    void askWhatToFollow(const QString &folder);
    void follow(const QString &runFolder);
    void followAt(const QString &path);
    void startTraining();
    void pauseOrResume();
    void answer(FeedbackKind kind);

    void pickTonight();
    void editShortcuts();
    void showPalette();
    void showOpening(const QString &path);
    void showCatalog(const CatalogPtr &catalog);
    void showMovie(int row);
    void showSimilar(int row);
    /// In the catalogue.
    void showMovies(const Query &query);
    void bringForward(QDockWidget *dock);
    void useLayout(Workspace workspace);
    void updateActions();
    void followProfile();
    void updateMovieCount();
    void updateModelLabel();
    void updateJobs();

    Session &m_session;
    WorkspaceBar *m_workspaces;
    MoviePage *m_page;
    InlineMessage *m_message;
    InlineMessage *m_storeMessage; // apart, so that nothing else takes its place
    RecommendationPage *m_recommendations = nullptr;
    SessionPage *m_ratings = nullptr;
    TrainingPage *m_training = nullptr;
    EvaluationPage *m_evaluation = nullptr;
    FilterDock *m_filters = nullptr;
    DetailsDock *m_details = nullptr;
    ListDock *m_list = nullptr;
    JobsDock *m_jobs = nullptr;
    UndoActions *m_steps = nullptr;
    std::unique_ptr<DockLayout> m_layout;
    std::unique_ptr<Shortcuts> m_shortcuts;
    QString m_rememberedProfile;
    bool m_isSureToClose = false;
    QLabel *m_movieCount = nullptr;
    QLabel *m_modelLabel = nullptr;
    QToolButton *m_running = nullptr; // seen while a job runs, as is the next
    QProgressBar *m_busy = nullptr;

    QAction *m_openModel = nullptr;
    QAction *m_saveModel = nullptr;
    QAction *m_exportList = nullptr;
    QAction *m_exportMovies = nullptr;
    QAction *m_import = nullptr;
    QAction *m_start = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_follow = nullptr;
    QAction *m_newSession = nullptr;
    QAction *m_pass = nullptr;
    std::array<QAction *, kFeedbackKindCount> m_answers{};
};

} // namespace cineq
