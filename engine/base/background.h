// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QThreadPool;

namespace cineq {

/// Where work that may take longer than a frame runs. Not Qt's own pool: Qt Gui 6.4 has parts of a large fill painted
/// there and waits for them, so that a window would stand still for as long as our work holds its threads.
[[nodiscard]] QThreadPool &backgroundPool();

/// The same for work of milliseconds that somebody waits for who types or clicks: it doesn't queue behind a model that
/// is being made.
[[nodiscard]] QThreadPool &promptPool();

} // namespace cineq
