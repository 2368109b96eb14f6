// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/session.h"
#include "ui/models/recommendationmodel.h"

#include <QDockWidget>
#include <QTimer>

class QLabel;
class QStackedWidget;
class QTableView;

namespace cineq {

/// The first movies of the person's list, at hand beside everything else: what an answer moved is seen at once. Follows
/// the session by itself while it can be seen. GUI thread; borrows the session.
class ListDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit ListDock(Session &session, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Leaves out what the model expects of the movies.
    void setBlind(bool blind);

Q_SIGNALS:
    /// A movie was clicked, or chosen by keys. row: in the catalogue.
    void movieChosen(int row);

private:
    void refresh();

    Session &m_session;
    RecommendationModel m_model;
    QTimer m_timer; // several changes in a row make one list
    QStackedWidget *m_pages;
    QTableView *m_table;
    QLabel *m_empty;
    QLabel *m_left;
};

} // namespace cineq
