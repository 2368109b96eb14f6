// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace cineq {

/// Name of a hyper-parameter as the forms show it ("Learning rate"); empty for an unknown key.
[[nodiscard]] QString settingLabel(QStringView key);
/// What it does, in one line; empty for an unknown key.
[[nodiscard]] QString settingMeaning(QStringView key);
/// Name of one choice of an enum setting ("Two towers, dueling"); empty for an unknown one.
[[nodiscard]] QString settingChoice(QStringView key, QStringView choice);

} // namespace cineq
