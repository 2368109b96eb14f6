// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/user/feedback.h"

#include <QMenu>

namespace cineq {

/// What can be said of a movie that was seen: one of the five answers, or no opinion. GUI thread.
class SeenMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit SeenMenu(QWidget *parent = nullptr);

    [[nodiscard]] QAction *noOpinion() const { return m_noOpinion; }

Q_SIGNALS:
    void answered(cineq::FeedbackKind kind);
    void passed(); ///< without an opinion

private:
    QAction *m_noOpinion;
};

} // namespace cineq
