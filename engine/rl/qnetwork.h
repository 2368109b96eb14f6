// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rl/dqnconfig.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <span>

namespace cineq {

/// Sizes that a Q-network is built for.
struct NetworkShape {
    int stateDimensions = 0;  ///< S
    int actions = 0;          ///< A
    int actionDimensions = 0; ///< D, features of an action; used by two-tower networks

    bool operator==(const NetworkShape &) const = default;
};

/// One row of a layer table.
struct LayerTraits {
    QString name;        ///< "dense0"
    QString type;        ///< "Linear"
    QString outputShape; ///< "(512)"
    qint64 parameters = 0;
};

} // namespace cineq
