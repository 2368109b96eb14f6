// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace cineq {

/// How well two colours are told apart, 1 = not at all ... 21 = black on white. Contrast ratio of WCAG 2.2.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// A share of the one, 0 ... 1, and the rest of the other.
[[nodiscard]] QColor mixed(const QColor &one, const QColor &other, double share);

} // namespace cineq
