// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/outlinedstyle.h"

namespace cineq {

/// The application's style with wider margins in cells and headers, so that right-aligned numbers and the text of the
/// next column stand apart. A style sheet for this would take the native look away. Owned by the table it is made for.
class RoomyStyle : public OutlinedStyle
{
    Q_OBJECT

public:
    explicit RoomyStyle(QObject *owner) { setParent(owner); }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        constexpr int kMargin = 6;
        const bool isMargin = metric == PM_FocusFrameHMargin || metric == PM_HeaderMargin;
        return isMargin ? kMargin : OutlinedStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace cineq
