// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>

namespace cineq {

/// A run that ended without a model: its program or the machine did.
struct UnfinishedRun
{
    QString modelPath;  ///< the file that it was to write
    QString checkpoint; ///< the newest whole one
    int episodes = 0;   ///< up to there
    int asked = 0;      ///< episodes
    QString preset;
    QDateTime written; ///< the checkpoint, UTC
};

} // namespace cineq

Q_DECLARE_METATYPE(cineq::UnfinishedRun)
