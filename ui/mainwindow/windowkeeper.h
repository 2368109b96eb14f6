// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/mainwindow.h"

#include <memory>

namespace cineq {

/// Shows the main window, and when another language comes into force a new one in its place: the session goes on, and
/// with it training and whatever else is under way. Borrows the session. GUI thread.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    explicit WindowKeeper(Session &session);
    ~WindowKeeper() override;

    [[nodiscard]] MainWindow &window() const { return *m_window; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(std::unique_ptr<MainWindow> window);
    void renew();

    Session &m_session;
    std::unique_ptr<MainWindow> m_window;
    bool m_isRenewing = false;
};

} // namespace cineq
