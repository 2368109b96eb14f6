// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace cineq {

/// How docks say how long something takes.
struct DurationText
{
    Q_DECLARE_TR_FUNCTIONS(cineq::DurationText)

public:
    /// "12 s", "3 min 5 s", "2 h 10 min".
    [[nodiscard]] static QString of(double seconds);
};

} // namespace cineq
