// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/workspacebar.h"

#include "ui/style/icons.h"

#include <QActionGroup>
#include <QSizePolicy>
#include <QStackedWidget>

namespace cineq {

namespace {

constexpr QSizePolicy kShown(QSizePolicy::Expanding, QSizePolicy::Expanding);
constexpr QSizePolicy kHidden(QSizePolicy::Ignored, QSizePolicy::Ignored);

struct WorkspaceTraits
{
    const char *key;
    const char *icon;
    const char *name;
    const char *meaning;
};

constexpr WorkspaceTraits kTraits[kWorkspaceCount] = {
    {"home", "home", QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "Home"),
     QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "How things stand, and what to do next")},
    {"catalogue", "catalogue", QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "Catalogue"),
     QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "Browse, search and filter the movies")},
    {"recommend", "recommend", QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "Recommend"),
     QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "Your list of movies, and why they are on it")},
    {"session", "session", QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "Session"),
     QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "Answer one movie after the other")},
    {"training", "training", QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "Training"),
     QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "Train a model and watch it learn")},
    {"evaluate", "evaluate", QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "Evaluate"),
     QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "Measure policies on people they have not seen")},
    {"model", "model", QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "Model"),
     QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "The network's layers and weights")},
    {"pipeline", "pipeline", QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "Pipeline"),
     QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "Follow one movie from its facts to its place in the list")},
    {"analytics", "analytics", QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "Analytics"),
     QT_TRANSLATE_NOOP("cineq::WorkspaceBar", "The catalogue in figures")},
};

const WorkspaceTraits &traits(Workspace workspace)
{
    return kTraits[static_cast<std::size_t>(workspace)];
}

} // namespace

WorkspaceBar::WorkspaceBar(QStackedWidget *pages, QWidget *parent)
    : QToolBar(tr("Workspaces"), parent), m_pages(pages), m_group(new QActionGroup(this))
{
    setObjectName(QStringLiteral("workspaceBar"));
    setAccessibleName(windowTitle());
    setOrientation(Qt::Vertical);
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    setContextMenuPolicy(Qt::PreventContextMenu); // it is the way back to every page
}

void WorkspaceBar::add(Workspace workspace, QWidget *page)
{
    page->setSizePolicy(kHidden);
    m_pages->addWidget(page);
    QAction *action = addAction(themedIcon(QLatin1StringView(traits(workspace).icon)), tr(traits(workspace).name));
    action->setObjectName(QLatin1StringView("workspace-") + keyOf(workspace));
    action->setToolTip(tr(traits(workspace).meaning));
    action->setStatusTip(action->toolTip());
    action->setCheckable(true);
    action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(workspace))));
    widgetForAction(action)->setFocusPolicy(Qt::TabFocus); // which a tool bar takes away
    m_group->addAction(action);
    m_actions[static_cast<std::size_t>(workspace)] = action;
    m_pageOf[static_cast<std::size_t>(workspace)] = page;
    connect(action, &QAction::triggered, this, [this, workspace] { choose(workspace); });
}

/// Where not all of it has room, pictures alone do.
void WorkspaceBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    if (toolButtonStyle() == Qt::ToolButtonTextUnderIcon)
        m_heightWithTexts = sizeHint().height();
    setToolButtonStyle(height() < m_heightWithTexts ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextUnderIcon);
}

QString WorkspaceBar::keyOf(Workspace workspace)
{
    return QLatin1StringView(traits(workspace).key);
}

std::optional<Workspace> WorkspaceBar::workspaceOf(const QString &key) const
{
    for (int i = 0; i < kWorkspaceCount; ++i) {
        if (m_pageOf[static_cast<std::size_t>(i)] && keyOf(static_cast<Workspace>(i)) == key)
            return static_cast<Workspace>(i);
    }
    return std::nullopt;
}

void WorkspaceBar::choose(Workspace workspace)
{
    const auto place = static_cast<std::size_t>(workspace);
    const bool isAnother = workspace != m_current;
    if (isAnother)
        Q_EMIT aboutToLeave(m_current);
    m_actions[place]->setChecked(true);
    for (QWidget *page : m_pageOf) { // a stack wants as much room as its widest page, seen or not
        if (page)
            page->setSizePolicy(page == m_pageOf[place] ? kShown : kHidden);
    }
    m_pages->setCurrentWidget(m_pageOf[place]);
    m_current = workspace;
    if (isAnother)
        Q_EMIT entered(workspace);
}

} // namespace cineq
