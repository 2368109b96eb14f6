// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

#include <array>
#include <optional>

class QAction;
class QActionGroup;
class QStackedWidget;

namespace cineq {

/// What the window is about at the moment: one page of the middle each.
enum class Workspace { Home, Catalogue, Recommend, Session, Training, Evaluate, Model, Pipeline, Analytics };
inline constexpr int kWorkspaceCount = 9;

/// The narrow bar that switches the workspace: a button and a key (Alt+1 and so on) for each page of the stack, which
/// it borrows. GUI thread.
class WorkspaceBar : public QToolBar
{
    Q_OBJECT

public:
    explicit WorkspaceBar(QStackedWidget *pages, QWidget *parent = nullptr);

    /// Puts a page into the stack, which owns it from now on.
    void add(Workspace workspace, QWidget *page);
    [[nodiscard]] Workspace current() const { return m_current; }

    /// Of the settings: a name that no language changes.
    [[nodiscard]] static QString keyOf(Workspace workspace);

    /// The workspace of that key; none where there is no such page.
    [[nodiscard]] std::optional<Workspace> workspaceOf(const QString &key) const;

public Q_SLOTS:
    void choose(cineq::Workspace workspace);

Q_SIGNALS:
    void aboutToLeave(cineq::Workspace workspace);
    void entered(cineq::Workspace workspace);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QStackedWidget *m_pages;
    int m_heightWithTexts = 0; // that all of it needs
    QActionGroup *m_group;
    std::array<QAction *, kWorkspaceCount> m_actions{};
    std::array<QWidget *, kWorkspaceCount> m_pageOf{};
    Workspace m_current = Workspace::Home;
};

} // namespace cineq
