// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rl/qnetwork.h"
#include "ui/charts/flowdiagram.h"

namespace cineq {

/// A network as a diagram: a box a named layer, with the unnamed ones (activations, dropout) behind it as lines.
struct NetworkBoxes
{
    QList<FlowDiagram::Box> boxes;
    QList<int> boxOfLayer; ///< of each row of the layer table
    QList<int> layerOfBox; ///< the named one
};

[[nodiscard]] NetworkBoxes networkBoxes(const QList<LayerTraits> &layers);

} // namespace cineq
