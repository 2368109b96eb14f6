// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/docklayout.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QSettings>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace cineq {

namespace {

constexpr int kMostPercent = 30;      // of the window, for one dock
constexpr int kMostPercentOfTwo = 26; // for each of docks side by side
constexpr int kVersion = 5;           // another set of docks, another number
const QString kPlacesKey = QStringLiteral("window/layout");
const QString kLockedKey = QStringLiteral("window/locked");
const QString kShownKey = QStringLiteral("window/shown/%1");
const QString kSizeKey = QStringLiteral("window/size/%1");
const QString kShownVersionKey = QStringLiteral("window/shownVersion");

} // namespace

DockLayout::DockLayout(QMainWindow *window, QList<Place> places) : m_window(window), m_places(std::move(places))
{
    for (const Place &place : m_places)
        m_sizesAtFirst.append(place.size);
    for (int i = 0; i < kWorkspaceCount; ++i)
        m_shown[static_cast<std::size_t>(i)] = shownAtFirst(static_cast<Workspace>(i));
    arrange();
}

void DockLayout::reset(Workspace current)
{
    for (int i = 0; i < kWorkspaceCount; ++i)
        m_shown[static_cast<std::size_t>(i)] = shownAtFirst(static_cast<Workspace>(i));
    arrange();
    enter(current);
}

void DockLayout::resetOne(Workspace workspace)
{
    m_shown[static_cast<std::size_t>(workspace)] = shownAtFirst(workspace);
    arrange();
    enter(workspace);
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
    leave(current);
    settings.setValue(kPlacesKey, m_window->saveState(kVersion));
    settings.setValue(kLockedKey, m_isLocked);
    settings.setValue(kShownVersionKey, kVersion);
    for (const Place &place : m_places)
        settings.setValue(kSizeKey.arg(place.dock->objectName()), place.size);
    for (int i = 0; i < kWorkspaceCount; ++i)
        settings.setValue(kShownKey.arg(WorkspaceBar::keyOf(static_cast<Workspace>(i))),
                          QStringList(m_shown[static_cast<std::size_t>(i)].values()));
}

void DockLayout::restore(const QSettings &settings, Workspace current)
{
    if (m_window->restoreState(settings.value(kPlacesKey).toByteArray(), kVersion) &&
        settings.value(kShownVersionKey).toInt() == kVersion) {
        for (Place &place : m_places) {
            if (const int size = settings.value(kSizeKey.arg(place.dock->objectName())).toInt(); size > 0)
                place.size = size;
        }
        for (int i = 0; i < kWorkspaceCount; ++i) {
            const QStringList names =
                settings.value(kShownKey.arg(WorkspaceBar::keyOf(static_cast<Workspace>(i)))).toStringList();
            m_shown[static_cast<std::size_t>(i)] = {names.begin(), names.end()};
        }
    }
    setLocked(settings.value(kLockedKey).toBool());
    enter(current);
}

void DockLayout::arrange()
{
    QHash<Qt::DockWidgetArea, QDockWidget *> first;
    for (qsizetype i = 0; i < m_places.size(); ++i)
        m_places[i].size = m_sizesAtFirst[i];
    for (const Place &place : m_places) {
        place.dock->setFloating(false);
        m_window->addDockWidget(place.area, place.dock);
        place.dock->show(); // or it can't be put behind another
        if (first.contains(place.area))
            m_window->tabifyDockWidget(first[place.area], place.dock);
        else
            first[place.area] = place.dock;
        m_window->resizeDocks({place.dock}, {place.size}, orientation(place.dock));
    }
    for (QDockWidget *dock : std::as_const(first))
        dock->raise();
}

void DockLayout::enter(Workspace workspace)
{
    const QSet<QString> &shown = m_shown[static_cast<std::size_t>(workspace)];
    for (const Place &place : m_places)
        place.dock->setVisible(shown.contains(place.dock->objectName()));
    QTimer::singleShot(0, m_window, [this] { resize(); }); // once the layout knows of it
}

/// What was hidden comes back as narrow as can be. In a small window the page in the middle keeps the most of it.
void DockLayout::resize()
{
    for (const Qt::Orientation direction : {Qt::Horizontal, Qt::Vertical}) {
        QList<QDockWidget *> docks;
        QList<int> sizes;
        for (const Place &place : m_places) {
            if (!isDocked(place.dock) || orientation(place.dock) != direction)
                continue;
            docks.append(place.dock);
            sizes.append(place.size);
        }
        const int room = direction == Qt::Horizontal ? m_window->width() : m_window->height();
        const int most = room * (docks.size() > 1 ? kMostPercentOfTwo : kMostPercent) / 100;
        for (int &size : sizes)
            size = std::min(size, most);
        m_window->resizeDocks(docks, sizes, direction);
    }
    QTimer::singleShot(0, m_window, [this] {
        for (Place &place : m_places)
            place.given = isDocked(place.dock) ? sizeOf(place.dock) : 0;
    });
}

bool DockLayout::isDocked(const QDockWidget *dock)
{
    return dock->isVisible() && !dock->isFloating();
}

int DockLayout::sizeOf(const QDockWidget *dock) const
{
    return orientation(dock) == Qt::Horizontal ? dock->width() : dock->height();
}

Qt::Orientation DockLayout::orientation(const QDockWidget *dock) const
{
    const Qt::DockWidgetArea area = m_window->dockWidgetArea(const_cast<QDockWidget *>(dock));
    const bool isAtASide = area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea;
    return isAtASide ? Qt::Horizontal : Qt::Vertical;
}

void DockLayout::leave(Workspace workspace)
{
    QSet<QString> &shown = m_shown[static_cast<std::size_t>(workspace)];
    shown.clear();
    for (Place &place : m_places) {
        if (place.dock->isHidden())
            continue;
        shown.insert(place.dock->objectName());
        if (isDocked(place.dock) && sizeOf(place.dock) != place.given)
            place.size = sizeOf(place.dock); // as the person has drawn it
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
