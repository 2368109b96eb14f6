// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowkeeper.h"

#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <chrono>
#include <utility>

namespace cineq {

namespace {

constexpr std::chrono::milliseconds kLater{50};

} // namespace

WindowKeeper::WindowKeeper(Session &session) : m_session(session)
{
    show(std::make_unique<MainWindow>(m_session));
}

WindowKeeper::~WindowKeeper() = default;

bool WindowKeeper::eventFilter(QObject *watched, QEvent *event)
{
    // Each translator that comes or goes is told of, and by then the menu that chose may still be open.
    if (event->type() == QEvent::LanguageChange && watched == m_window.get() && !std::exchange(m_isRenewing, true))
        QMetaObject::invokeMethod(this, &WindowKeeper::renew, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void WindowKeeper::show(std::unique_ptr<MainWindow> window)
{
    window->installEventFilter(this);
    window->show();
    m_window = std::move(window); // the former goes when this one is there: the program does not end between
}

void WindowKeeper::renew()
{
    // A menu or a dialog has an event loop of its own, and the window is what it goes back to.
    if (QApplication::activePopupWidget() != nullptr || QApplication::activeModalWidget() != nullptr) {
        QTimer::singleShot(kLater, this, &WindowKeeper::renew);
        return;
    }
    m_window->rememberLayout();
    auto window = std::make_unique<MainWindow>(m_session);
    window->takeOver(*m_window);
    show(std::move(window));
    m_isRenewing = false;
}

} // namespace cineq
