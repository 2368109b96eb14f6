// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/docklayout.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>

#include <utility>

namespace cineq {

namespace {

constexpr int kVersion = 4; // another set of docks, another number
const QString kPlacesKey = QStringLiteral("window/layout");
const QString kLockedKey = QStringLiteral("window/locked");
const QString kShownKey = QStringLiteral("window/shown/%1");
const QString kShownVersionKey = QStringLiteral("window/shownVersion");

} // namespace

DockLayout::DockLayout(QMainWindow *window, QList<Place> places) : m_window(window), m_places(std::move(places))
{
    for (int i = 0; i < kWorkspaceCount; ++i)
        m_shown[static_cast<std::size_t>(i)] = shownAtFirst(static_cast<Workspace>(i));
    arrange();
}

void DockLayout::reset(Workspace current)
{
    for (int i = 0; i < kWorkspaceCount; ++i)
        m_shown[static_cast<std::size_t>(i)] = shownAtFirst(static_cast<Workspace>(i));
    arrange();
    show(current);
}

void DockLayout::resetOne(Workspace workspace)
{
    m_shown[static_cast<std::size_t>(workspace)] = shownAtFirst(workspace);
    arrange();
    show(workspace);
}

void DockLayout::change(Workspace now, Workspace before)
{
    note(before);
    show(now);
}

void DockLayout::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    for (const Place &place : m_places)
        place.dock->setFeatures(isLocked ? QDockWidget::NoDockWidgetFeatures
                                         : QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable |
                                               QDockWidget::DockWidgetFloatable);
}

void DockLayout::save(QSettings &settings, Workspace current)
{
    note(current);
    settings.setValue(kPlacesKey, m_window->saveState(kVersion));
    settings.setValue(kLockedKey, m_isLocked);
    settings.setValue(kShownVersionKey, kVersion);
    for (int i = 0; i < kWorkspaceCount; ++i)
        settings.setValue(kShownKey.arg(WorkspaceBar::keyOf(static_cast<Workspace>(i))),
                          QStringList(m_shown[static_cast<std::size_t>(i)].values()));
}

void DockLayout::restore(const QSettings &settings, Workspace current)
{
    if (m_window->restoreState(settings.value(kPlacesKey).toByteArray(), kVersion) &&
        settings.value(kShownVersionKey).toInt() == kVersion) {
        for (int i = 0; i < kWorkspaceCount; ++i) {
            const QStringList names =
                settings.value(kShownKey.arg(WorkspaceBar::keyOf(static_cast<Workspace>(i)))).toStringList();
            m_shown[static_cast<std::size_t>(i)] = {names.begin(), names.end()};
        }
    }
    setLocked(settings.value(kLockedKey).toBool());
    show(current);
}

void DockLayout::arrange()
{
    QHash<Qt::DockWidgetArea, QDockWidget *> first;
    for (const Place &place : m_places) {
        place.dock->setFloating(false);
        m_window->addDockWidget(place.area, place.dock);
        place.dock->show(); // or it can't be put behind another
        if (first.contains(place.area))
            m_window->tabifyDockWidget(first[place.area], place.dock);
        else
            first[place.area] = place.dock;
        m_window->resizeDocks({place.dock}, {place.size},
                              place.area == Qt::BottomDockWidgetArea ? Qt::Vertical : Qt::Horizontal);
    }
    for (QDockWidget *dock : std::as_const(first))
        dock->raise();
}

void DockLayout::show(Workspace workspace)
{
    const QSet<QString> &shown = m_shown[static_cast<std::size_t>(workspace)];
    for (const Place &place : m_places)
        place.dock->setVisible(shown.contains(place.dock->objectName()));
}

void DockLayout::note(Workspace workspace)
{
    QSet<QString> &shown = m_shown[static_cast<std::size_t>(workspace)];
    shown.clear();
    for (const Place &place : m_places) {
        if (!place.dock->isHidden())
            shown.insert(place.dock->objectName());
    }
}

QSet<QString> DockLayout::shownAtFirst(Workspace workspace) const
{
    QSet<QString> shown;
    for (const Place &place : m_places) {
        if (place.shownIn.contains(workspace))
            shown.insert(place.dock->objectName());
    }
    return shown;
}

} // namespace cineq
