// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cineq {

/// From here on Ctrl-C asks for the end of the work in hand; a second one ends the program at once.
void listenForInterruption();
/// As if Ctrl-C had been pressed.
void interrupt();
/// Whether Ctrl-C was pressed. From any thread.
[[nodiscard]] bool isInterrupted();

} // namespace cineq
