// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;

namespace cineq {

class Session;

/// Says of the run that is followed which it is, where, how it stands and when it was last heard of; what can be done
/// about it are the actions that it is given, a button each. Seen while a run is followed. GUI thread; borrows session
/// and actions.
class FollowedRunBar : public QWidget
{
    Q_OBJECT

public:
    FollowedRunBar(Session &session, const QList<QAction *> &actions, QWidget *parent = nullptr);

private:
    void showRun();
    [[nodiscard]] QString statusText() const;
    [[nodiscard]] QString factsText() const;

    Session &m_session;
    QLabel *m_status;
    QLabel *m_facts;
    QProgressBar *m_progress;
    QTimer m_clock; // of how long nothing was heard
};

} // namespace cineq
