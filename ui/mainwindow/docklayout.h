// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/workspacebar.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <array>

class QDockWidget;
class QMainWindow;
class QSettings;

namespace cineq {

/// Where the docks of the window are and which of them each workspace shows. Their places go for all workspaces; what
/// is open is each workspace's own. Borrows the window and its docks. GUI thread.
class DockLayout
{
public:
    struct Place
    {
        QDockWidget *dock;
        Qt::DockWidgetArea area;
        int size;                 ///< width at the sides, height at the bottom, in pixels
        QList<Workspace> shownIn; ///< at first
        int given = 0;            ///< what it was given of that size
    };

    DockLayout(QMainWindow *window, QList<Place> places);

    [[nodiscard]] const QList<Place> &places() const { return m_places; }
    /// Puts every dock back to where it was at first, in all workspaces.
    void reset(Workspace current);
    /// Puts back the places and what this workspace shows.
    void resetOne(Workspace workspace);
    /// Remembers what is shown in the workspace that is about to be left.
    void leave(Workspace workspace);
    /// Shows what was shown there last.
    void enter(Workspace workspace);
    /// Docks that are locked can neither be moved nor closed by their titles.
    void setLocked(bool isLocked);
    [[nodiscard]] bool isLocked() const { return m_isLocked; }

    void save(QSettings &settings, Workspace current);
    /// What can't be read is as at first.
    void restore(const QSettings &settings, Workspace current);

private:
    void arrange();
    void resize();
    [[nodiscard]] Qt::Orientation orientation(const QDockWidget *dock) const; ///< in which it can be resized
    [[nodiscard]] static bool isDocked(const QDockWidget *dock);
    [[nodiscard]] int sizeOf(const QDockWidget *dock) const;
    [[nodiscard]] QSet<QString> shownAtFirst(Workspace workspace) const;

    QMainWindow *m_window;
    QList<Place> m_places; // with the sizes that they have
    QList<int> m_sizesAtFirst;
    std::array<QSet<QString>, kWorkspaceCount> m_shown; // names of docks
    bool m_isLocked = false;
};

} // namespace cineq
