// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/networkboxes.h"

#include <QCoreApplication>

namespace cineq {

namespace {

struct NetworkText
{
    Q_DECLARE_TR_FUNCTIONS(cineq::NetworkText)
};

/// Of the dueling form's two streams, which have names; whatever else is neutral.
std::optional<ChartColor> colorOf(const QString &layer)
{
    if (layer.startsWith(QLatin1String("value")))
        return ChartColor::Blue;
    if (layer.startsWith(QLatin1String("advantage")) || layer == QLatin1String("phi") || layer == QLatin1String("psi"))
        return ChartColor::Vermilion;
    return layer == QLatin1String("q") || layer == QLatin1String("output") ? std::optional(ChartColor::Green)
                                                                           : std::nullopt;
}

} // namespace

NetworkBoxes networkBoxes(const QList<LayerTraits> &layers)
{
    NetworkBoxes network;
    for (int row = 0; row < layers.size(); ++row) {
        const LayerTraits &layer = layers[row];
        if (layer.name == QLatin1String("-") && !layer.inputs.isEmpty()) {
            network.boxOfLayer.append(network.boxOfLayer[layer.inputs.first()]);
            network.boxes[network.boxOfLayer.last()].lines.append(layer.type);
            continue;
        }
        FlowDiagram::Box box{.title = layer.name,
                             .lines = {layer.type + QLatin1Char(' ') + layer.outputShape},
                             .color = colorOf(layer.name)};
        if (layer.parameters > 0)
            box.lines.append(NetworkText::tr("%Ln parameter(s)", nullptr, static_cast<int>(layer.parameters)));
        for (const int input : layer.inputs)
            box.inputs.append(network.boxOfLayer[input]);
        network.boxOfLayer.append(static_cast<int>(network.boxes.size()));
        network.layerOfBox.append(row);
        network.boxes.append(box);
    }
    return network;
}

} // namespace cineq
