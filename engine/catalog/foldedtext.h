// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cineq {

/// Text as it is searched: without case, accents and surplus space.
[[nodiscard]] QString foldedText(const QString &text);

} // namespace cineq
