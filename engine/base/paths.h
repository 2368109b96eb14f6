// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cineq {

/// Folder of the catalogue and ratings that come with the program: beside an installed or built executable, else in the
/// sources it was built from.
[[nodiscard]] QString bundledDataFolder();
/// Folder of the models that come with the program, found likewise.
[[nodiscard]] QString bundledModelFolder();
[[nodiscard]] bool isBundledModel(const QString &path);
/// The bundled catalogue's file, and that of its ratings.
[[nodiscard]] QString bundledCatalog();
[[nodiscard]] QString bundledRatings();
/// Where the user's own models are kept. It need not exist yet.
[[nodiscard]] QString userModelFolder();
/// Where the user's profiles are kept: a file, which need not exist yet, or what the environment's CINEQ_STORE says.
[[nodiscard]] QString userStore();
/// Where it is kept which columns of the user's files hold what. It need not exist yet.
[[nodiscard]] QString userColumnMapFile();

} // namespace cineq
