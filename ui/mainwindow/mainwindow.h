// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/session.h"

#include <QMainWindow>

#include <array>

class QAction;
class QDockWidget;
class QLabel;
class QProgressBar;

namespace cineq {

class DetailsDock;
class EvaluationDock;
class FilterDock;
class InlineMessage;
class MoviePage;
class RecommendationDock;
class SessionDock;
class TrainingDock;

/// The desktop's one window: the movie table, a line for messages above it, six docks around it and menus. Shows the
/// session and turns menus, keys and dropped files into its slots; borrows the session and owns every widget. Remembers
/// its layout between runs. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] MoviePage *moviePage() const { return m_page; }
    [[nodiscard]] InlineMessage *message() const { return m_message; }

public Q_SLOTS:
    void resetLayout();
    /// One line above the movies; whatever was going on goes on.
    void showFailure(const cineq::Error &error);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCenter();
    void buildDocks();
    void buildStatusBar();
    void buildFileMenu();
    void buildViewMenu();
    void buildTrainingMenu();
    void buildSessionMenu();
    void buildHelpMenu();
    void connectParts();
    void connectSession();

    void arrangeDocks();
    void restoreLayout();
    void saveLayout();
    void fitToScreen();

    void askForCatalog();
    void askForModel();
    void askWhereToSave();
    void exportList();
    void exportMovies();
    void startTraining();
    void pauseOrResume();
    void answer(FeedbackKind kind);

    void showOpening(const QString &path);
    void showCatalog(const CatalogPtr &catalog);
    void showMovie(int row);
    void bringForward(QDockWidget *dock);
    void updateActions();
    void updateMovieCount();
    void updateModelLabel();

    Session &m_session;
    MoviePage *m_page;
    InlineMessage *m_message;
    FilterDock *m_filters = nullptr;
    DetailsDock *m_details = nullptr;
    RecommendationDock *m_recommendations = nullptr;
    SessionDock *m_ratings = nullptr;
    TrainingDock *m_training = nullptr;
    EvaluationDock *m_evaluation = nullptr;
    QLabel *m_movieCount = nullptr;
    QLabel *m_modelLabel = nullptr;
    QProgressBar *m_busy = nullptr;

    QAction *m_openModel = nullptr;
    QAction *m_saveModel = nullptr;
    QAction *m_exportList = nullptr;
    QAction *m_exportMovies = nullptr;
    QAction *m_start = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_newSession = nullptr;
    std::array<QAction *, kFeedbackKindCount> m_answers{};
};

} // namespace cineq
