// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>

#include <optional>

namespace cineq {

/// Stars in steps of a half from a number of 1 ... @p most, or of 0.5 ... 5 where that is 5; nothing for any other.
[[nodiscard]] std::optional<double> starsOf(QByteArrayView field, double most);

/// Stars as CineQ keeps them: any number of 0 ... 5; nothing for any other.
[[nodiscard]] std::optional<double> keptStarsOf(QByteArrayView field);

/// UTC time of "2024-05-31", "2024-05-31T12:30:00.000Z", "Sat Jan  5 00:00:00 2013" or seconds since 1970; invalid for
/// anything else.
[[nodiscard]] QDateTime timeOf(QByteArrayView field);

} // namespace cineq
