// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace cineq {

/// The drawing ":/icons/<name>.svg" in the text colour of the palette in force when it is painted, so that one drawing
/// serves light and dark and follows a change of theme.
[[nodiscard]] QIcon themedIcon(const QString &name);

} // namespace cineq
