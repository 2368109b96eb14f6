// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/records.h"

namespace cineq {

/// What a change is called where it is offered for undoing, translated: "rated Heat 4.5".
[[nodiscard]] QString stepText(const Change &change);
/// The step of that one change.
[[nodiscard]] Step namedStep(const Change &change);

} // namespace cineq
