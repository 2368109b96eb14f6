// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runcomparison.h"

#include "ui/docks/settingtexts.h"
#include "ui/pages/modeltexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace cineq {

namespace {

struct RunComparison
{
    Q_DECLARE_TR_FUNCTIONS(cineq::RunComparison)
};

} // namespace

ExportTable differingSettings(const QList<RunSettings> &runs)
{
    ExportTable table{.title = RunComparison::tr("Settings that differ"),
                      .columns = {{QStringLiteral("setting"), RunComparison::tr("Setting")}}};
    for (const RunSettings &run : runs)
        table.columns.append({run.heading, run.heading});
    for (const SettingTraits &setting : settings()) {
        const QString key = QString::fromLatin1(setting.key);
        const auto valueOf = [&](const RunSettings &run) { return run.config.valueOf(key); };
        const bool areAlike =
            std::ranges::all_of(runs, [&](const RunSettings &run) { return valueOf(run) == valueOf(runs.first()); });
        if (areAlike)
            continue;
        QList<ExportCell> row{settingLabel(key)};
        for (const RunSettings &run : runs)
            row.append(settingValue(run.config, setting));
        table.rows.append(row);
    }
    return table;
}

} // namespace cineq
