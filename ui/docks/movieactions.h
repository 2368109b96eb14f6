// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/ratingsession.h"

#include <QObject>

#include <functional>

class QAction;
class QModelIndex;
class QTableView;

namespace cineq {

class InlineMessage;
class SeenMenu;
class Session;

/// "Not interested", "Seen it", the wish list and similar movies for those selected in a table: its context menu and
/// keys. Says what was done in a message that takes it back, until the session goes on in another way. Borrows all it
/// is given. GUI thread.
class MovieActions : public QObject
{
    Q_OBJECT

public:
    using RowOf = std::function<int(const QModelIndex &)>; ///< the catalogue's row of one of the table's

    /// Belongs to the table.
    MovieActions(Session &session, QTableView *table, RowOf rowOf, InlineMessage *message);

    [[nodiscard]] QAction *notInterested() const { return m_notInterested; }
    [[nodiscard]] QAction *seen() const { return m_seen; } ///< has a menu: the five answers, or no opinion

Q_SIGNALS:
    /// Movies like the current one are asked for. row: in the catalogue.
    void similarRequested(int row);

private:
    void hideChosen(HiddenReason reason);
    void rateChosen(FeedbackKind kind);
    /// Does it to each movie chosen and says so. what: of one movie, "%1" its title.
    void change(const std::function<void(int row)> &doIt, const QString &what);
    void undo();
    void toggleWish();
    [[nodiscard]] QList<int> chosenRows() const;
    void followSession();
    void updateActions();

    Session &m_session;
    QTableView *m_table;
    RowOf m_rowOf;
    InlineMessage *m_message;
    SeenMenu *m_answers;
    QAction *m_notInterested;
    QAction *m_seen;
    QAction *m_wish;
    QAction *m_similar;
    bool m_changing = false;
    int m_undoable = 0; // steps back that the message offers
};

} // namespace cineq
