// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rl/qnetwork.h"
#include "tests/engine/enginefixtures.h"

#include <QtEndian>

#include <cstring>

/// A fresh two-tower network scores all alike.
inline void giveRandomWeights(cineq::QNetwork &net)
{
    cineq::Rng rng(17);
    QByteArray weights = net.weights();
    auto at = qsizetype(sizeof(quint32)); // behind the number of tensors: of each its bytes, counted
    while (at < weights.size()) {
        const auto bytes = qsizetype(qFromBigEndian<quint64>(weights.constData() + at));
        const std::vector<float> random = randomVector(int(bytes / qsizetype(sizeof(float))), rng);
        at += qsizetype(sizeof(quint64));
        std::memcpy(weights.data() + at, random.data(), size_t(bytes));
        at += bytes;
    }
    QVERIFY(net.setWeights(weights));
}
