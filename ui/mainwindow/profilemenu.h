// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace cineq {

class Session;

/// The people who use the program: who is at it, and adding, renaming and removing one. Borrows the session. GUI
/// thread.
class ProfileMenu : public QMenu
{
    Q_OBJECT

public:
    ProfileMenu(Session &session, QWidget *parent);

private:
    void refresh();
    void askForNew();
    void askForName();
    void askToRemove();

    Session &m_session;
    QActionGroup *m_profiles;
    QAction *m_end; // of the list of profiles
};

} // namespace cineq
