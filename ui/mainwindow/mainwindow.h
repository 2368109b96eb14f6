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

inline const QString kProfileKey = QStringLiteral("profile/name"); ///< in the settings: who was at it last

class DetailsDock;
class EvaluationDock;
class FilterDock;
class InlineMessage;
class MoviePage;
class RecommendationDock;
class SessionDock;
class TrainingDock;

/// The desktop's one window: the movie table, lines for messages above it, six docks around it and menus. Shows the
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
    /// A line that stays: what is done from now on is not kept.
    void showStoreFailure(const cineq::Error &error);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildCenter();
    void buildDocks();
    void buildStatusBar();
    void buildFileMenu();
    void buildEditMenu();
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
    void askWhatToImport();
    void import(const QString &path);
    void openDropped(const QString &path);
    void startTraining();
    void pauseOrResume();
    void answer(FeedbackKind kind);

    void showOpening(const QString &path);
    void showCatalog(const CatalogPtr &catalog);
    void showMovie(int row);
    void bringForward(QDockWidget *dock);
    void updateActions();
    void followProfile();
    void updateMovieCount();
    void updateModelLabel();

    Session &m_session;
    MoviePage *m_page;
    InlineMessage *m_message;
    InlineMessage *m_storeMessage; // apart, so that nothing else takes its place
    FilterDock *m_filters = nullptr;
    DetailsDock *m_details = nullptr;
    RecommendationDock *m_recommendations = nullptr;
    SessionDock *m_ratings = nullptr;
    TrainingDock *m_training = nullptr;
    EvaluationDock *m_evaluation = nullptr;
    QString m_rememberedProfile;
    QLabel *m_movieCount = nullptr;
    QLabel *m_modelLabel = nullptr;
    QProgressBar *m_busy = nullptr;

    QAction *m_openModel = nullptr;
    QAction *m_saveModel = nullptr;
    QAction *m_exportList = nullptr;
    QAction *m_exportMovies = nullptr;
    QAction *m_import = nullptr;
    QAction *m_start = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_newSession = nullptr;
    std::array<QAction *, kFeedbackKindCount> m_answers{};
};

} // namespace cineq
