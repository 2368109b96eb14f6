// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoStack>

class QAction;

namespace cineq {

class QueryEdit;
class Session;

/// Undo and Redo over all that a person did: the profile's steps, which the store keeps, and the filters chosen by
/// clicks, which last as long as the window; typing is for the search's own line to undo. Undo takes back the newest of
/// both, Redo does the oldest of those again. GUI thread; borrows the session and the search.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    UndoActions(Session &session, QueryEdit *search, QObject *parent);

    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }

    /// The search in force is none that was just made.
    void forgetSearches() { m_searches.clear(); }

Q_SIGNALS:
    /// An earlier search is in force again, or a later one.
    void searchTurned();

private:
    void follow();
    void turn(bool back);
    [[nodiscard]] bool isSearchNext(bool back) const;

    Session &m_session;
    QueryEdit *m_search;
    QAction *m_undo;
    QAction *m_redo;
    QUndoStack m_searches;
    bool m_isTurning = false;
};

} // namespace cineq
