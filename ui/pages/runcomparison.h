// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/exchange/exporttable.h"
#include "engine/rl/dqnconfig.h"

namespace cineq {

/// A run's settings, under the heading of its column.
struct RunSettings
{
    QString heading;
    DqnConfig config;
};

/// The settings that are not alike in all of the runs, a row each: its name, then its value in each run. Without rows
/// where all are alike.
[[nodiscard]] ExportTable differingSettings(const QList<RunSettings> &runs);

} // namespace cineq
