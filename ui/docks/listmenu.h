// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMenu>

#include <functional>

namespace cineq {

class Session;

/// The person's own lists, ticked where all chosen movies are in them; choosing one puts the movies in or takes them
/// out, as one step. Also makes new lists. Borrows the session. GUI thread.
class ListMenu : public QMenu
{
    Q_OBJECT

public:
    /// chosenRows: of the catalogue.
    ListMenu(Session &session, std::function<QList<int>()> chosenRows, QWidget *parent = nullptr);

private:
    void fill();
    void askForName(const QString &note = {});

    Session &m_session;
    std::function<QList<int>()> m_chosenRows;
};

} // namespace cineq
