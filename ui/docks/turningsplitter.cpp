// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/turningsplitter.h"

namespace cineq {

namespace {

constexpr int kTallWidth = 800; // slimmer than this and taller than wide: turn

} // namespace

TurningSplitter::TurningSplitter(QWidget *controls, QWidget *view, int controlsWidth, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
{
    setChildrenCollapsible(false);
    addWidget(controls);
    addWidget(view);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setSizes({controlsWidth, 3 * controlsWidth});
}

void TurningSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    const bool tall = width() < kTallWidth && height() > width();
    const Qt::Orientation wanted = tall ? Qt::Vertical : Qt::Horizontal;
    if (orientation() != wanted)
        setOrientation(wanted);
}

} // namespace cineq
