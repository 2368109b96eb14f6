// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/inputlayout.h"
#include "ui/charts/barchart.h"

#include <QList>
#include <QString>

#include <span>
#include <utility>

namespace cineq {

/// "Genres"; of a state they are the person's liking of them.
[[nodiscard]] QString inputName(InputKind kind);
/// "Two towers, dueling".
[[nodiscard]] QString networkName(NetworkKind kind);
/// "Bayesian belief".
[[nodiscard]] QString stateName(StateKind kind);
/// Value of a setting as a person reads it.
[[nodiscard]] QString settingValue(const DqnConfig &config, const SettingTraits &setting);
/// The genres that a taste, in the model's features, leans most towards and away from.
[[nodiscard]] QList<BarChart::Bar> genreBars(const Model &model, std::span<const float> taste);
/// What their weights are in a state of that kind.
[[nodiscard]] QString genreMeaning(StateKind kind);
/// What the model is and where it comes from, for the exports of what is drawn of it: what, value.
[[nodiscard]] QList<std::pair<QString, QString>> originOf(const Model &model);
/// What whoever reads the model's numbers has to know first: that it is untrained, or that its prior alone ranks. Empty
/// where there is nothing to say.
[[nodiscard]] QString remarkOn(const Model &model);

} // namespace cineq
