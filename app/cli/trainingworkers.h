// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rl/processgroup.h"

#include <QStringList>

#include <optional>

namespace cineq {

/// Where the environment says that this process stands, as torchrun sets it: RANK, WORLD_SIZE, MASTER_ADDR,
/// MASTER_PORT. Nothing where neither RANK nor WORLD_SIZE is there. Fails with OptionUnsupported.
[[nodiscard]] Result<std::optional<GroupPlace>> placeFromEnvironment();

/// Runs this program with those arguments in so many processes of this machine, a rank each, and waits for their end.
/// Rank 0 has the terminal, the others are silent; Ctrl-C goes to rank 0, which tells the others. Returns rank 0's exit
/// status. Fails with RankLost where a process is killed: the others are ended then.
[[nodiscard]] Result<int> runWorkers(int workers, const QStringList &arguments);

} // namespace cineq
