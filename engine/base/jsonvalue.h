// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

#include <cmath>

namespace cineq {

/// JSON has no NaN and no infinity: such a number is null.
[[nodiscard]] inline QJsonValue numberOrNull(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

} // namespace cineq
