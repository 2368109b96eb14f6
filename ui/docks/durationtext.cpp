// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/durationtext.h"

#include <algorithm>
#include <cmath>

namespace cineq {

QString DurationText::of(double seconds)
{
    const auto whole = static_cast<qint64>(std::llround(std::max(0.0, seconds)));
    if (whole < 60)
        return tr("%1 s").arg(whole);
    if (whole < 3600)
        return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return tr("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60);
}

} // namespace cineq
