// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/session.h"
#include "ui/models/sessionhistorymodel.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace cineq {

class BarChart;
class PieChart;
class CurveChart;
class InlineMessage;
class StarEdit;

/// The interactive session: the movie in hand, the five answers, what was answered, what it earned and which genres the
/// state has come to lean to. GUI thread;
/// borrows the session. The keys 1 to 5 belong to the main window's menu.
class SessionPage : public QWidget
{
    Q_OBJECT

public:
    explicit SessionPage(Session &session, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Begins a new session, and says how to go back.
    void beginAnew();

Q_SIGNALS:
    /// What the model expects is not to be seen before the answer, or again.
    void blindChanged(bool blind);
    /// The list that the answers made is to be seen.
    void listRequested();
    /// A row of the history was double-clicked or Enter pressed on it. row: in the catalogue.
    void movieActivated(int row);

private:
    QWidget *makeMovie();
    QWidget *makeAnswers();
    QWidget *makeHistory();

    void refresh();
    void showMovie(const RatingSession &ratings);
    void showSteps();
    void showExpectation();
    void showHistory(const RatingSession &ratings);

    Session &m_session;
    SessionHistoryModel m_model;

    QStackedWidget *m_pages = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_step = nullptr;
    QLabel *m_sum = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_expectation = nullptr;
    QCheckBox *m_blind = nullptr;
    QLabel *m_synopsis = nullptr;
    std::array<QToolButton *, kFeedbackKindCount> m_answers{};
    StarEdit *m_stars = nullptr;
    QPushButton *m_unseen = nullptr;
    QPushButton *m_undo = nullptr;
    int m_answered = 0; // now or before, when that was shown last
    QPushButton *m_redo = nullptr;
    QPushButton *m_reset = nullptr;
    InlineMessage *m_message = nullptr;
    QTableView *m_table = nullptr;
    CurveChart *m_curve = nullptr;
    PieChart *m_shares = nullptr;
    BarChart *m_genres = nullptr;
};

} // namespace cineq
