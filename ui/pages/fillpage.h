// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QVBoxLayout>

namespace cineq {

/// Lets the content take all of the page, which owns it from now on.
inline void fillPage(QWidget *page, QWidget *content)
{
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(content);
}

/// The same where a small window or large print may leave less room than the content needs: it scrolls then. name: for
/// those who can't see it. Tab goes on to what is in it.
inline void fillScrollingPage(QWidget *page, QWidget *content, const QString &name)
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("pageScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(name);
    scroll->setWidget(content);
    fillPage(page, scroll);
}

} // namespace cineq
