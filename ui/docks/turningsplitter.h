// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace cineq {

/// A dock's controls and what they bring about: side by side, one above the other where the dock is slim and tall.
/// Neither can be closed; what there is to spare goes to the second. GUI thread.
class TurningSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// Owns both. controlsWidth: to begin with.
    TurningSplitter(QWidget *controls, QWidget *view, int controlsWidth, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace cineq
