// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/session.h"
#include "ui/models/recommendationmodel.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QSlider;
class QSpinBox;
class QStackedWidget;
class QTableView;
class QSettings;
class QTabWidget;
class QToolButton;

namespace cineq {

class BarChart;
struct Cover;
class CoverGrid;
class FoldingSection;
class GenreEdit;
class InlineMessage;
class MovieActions;
class SteeringPanel;
class WhyView;

/// The recommendation list for the session as it is, with the controls that shape it. Follows the session by itself
/// while it can be seen; several changes in a row make one new list. GUI thread; borrows the session.
class RecommendationPage : public QWidget
{
    Q_OBJECT

public:
    explicit RecommendationPage(Session &session, QWidget *parent = nullptr);

    /// Shows in its controls what is shown in those.
    void takeOver(const RecommendationPage &other);

    /// The list shown; none without a model.
    [[nodiscard]] std::optional<RecommendationList> list() const { return m_list; }
    [[nodiscard]] RecommendationRequest request() const; ///< as the controls stand

    /// For the movies chosen in the list.
    [[nodiscard]] QList<QAction *> movieActions() const;

    void saveSettings(QSettings &settings) const;
    void restoreSettings(const QSettings &settings);

public Q_SLOTS:
    /// Asks for a file and writes the list shown to it; says on the page how that went.
    void exportList();

Q_SIGNALS:
    /// A movie is the current one. row: in the catalogue.
    void movieChosen(int row);
    /// A movie was double-clicked or Enter pressed on it. row: in the catalogue.
    void movieActivated(int row);
    /// Movies like that one are asked for. row: in the catalogue.
    void similarRequested(int row);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeControls();
    QWidget *makeList();
    QWidget *makeListButtons();
    [[nodiscard]] Cover coverOf(const QModelIndex &index) const;
    QWidget *makeSteering();
    QWidget *makeWhy();
    QWidget *makeActions();
    void connectSession();

    void scheduleRefresh(RecommendationModel::Comparison comparison, int milliseconds);
    void refresh();
    void showList(const RecommendationList &list);
    void showEmpty();
    void showGenreNote(const QString &text, bool isWarning);
    void showAlpha();
    void selectMovie(int catalogRow, int place);
    void showWhy();
    void showLeftOut();
    void fillLeftOutMenu();
    void showCharts(const RecommendationList &list);
    void writeList(const RecommendationList &list, const QString &path);
    void sayCopied(int rows);

    Session &m_session;
    std::optional<RecommendationList> m_list;
    RecommendationModel m_model;
    RecommendationModel::Comparison m_comparison = RecommendationModel::Comparison::ListBefore; // of the pending list
    QTimer m_refreshTimer;
    bool m_isStale = false; // a list is to be made as soon as it can be seen

    QSpinBox *m_topK = nullptr;
    GenreEdit *m_genres = nullptr;
    QCheckBox *m_byQ = nullptr;
    QSlider *m_alpha = nullptr;
    QLabel *m_alphaText = nullptr;
    QLabel *m_genreSymbol = nullptr;
    QLabel *m_genreNote = nullptr;
    InlineMessage *m_message = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_empty = nullptr;
    QTabWidget *m_tabs = nullptr;
    QStackedWidget *m_views = nullptr; // of the list
    QTableView *m_table = nullptr;
    CoverGrid *m_cards = nullptr;
    QToolButton *m_asCards = nullptr;
    BarChart *m_qChart = nullptr;
    BarChart *m_genreChart = nullptr;
    QToolButton *m_copyButton = nullptr;
    QToolButton *m_exportButton = nullptr;
    SteeringPanel *m_steering = nullptr;
    WhyView *m_why = nullptr;
    FoldingSection *m_whySection = nullptr;
    QToolButton *m_leftOut = nullptr;
    QLabel *m_origin = nullptr;
};

} // namespace cineq
