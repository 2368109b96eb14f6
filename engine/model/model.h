// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/catalog/catalog.h"
#include "engine/features/featureextractor.h"
#include "engine/rl/dqnconfig.h"
#include "engine/rl/qnetwork.h"
#include "engine/training/traininghistory.h"
#include "engine/user/userstate.h"

#include <QDateTime>

#include <memory>

namespace cineq {

/// What a model file says beside numbers.
struct ModelInfo {
    QString path;             ///< empty = not kept in a file
    QByteArray hash;          ///< of the file's content; empty likewise
    QString catalogName;      ///< file name of the catalogue trained on
    QByteArray catalogFingerprint;
    QString preset;           ///< "default", "reference"; "custom" after changes
    quint64 seed = 0;
    QDateTime created;        ///< UTC
    bool trained = false;
};

/// A recommender ready for use on one catalogue: fitted features, the catalogue's feature matrix and the Q-network.
/// Immutable; shared between threads as shared_ptr<const Model>, but one thread at a time scores with it.
class Model
{
public:
    ModelInfo info;
    DqnConfig config;
    CatalogPtr catalog;
    FeatureExtractor extractor;
    std::shared_ptr<const FeatureMatrix> features;     ///< [N, D]
    std::shared_ptr<const FeatureMatrix> unitFeatures; ///< [N, D], rows of unit norm
    std::shared_ptr<const QNetwork> network;
    TrainingHistory history;

    /// A state of the kind that the network was made for, reset.
    [[nodiscard]] std::unique_ptr<UserState> newState(quint64 seed) const;
    /// Q of every movie in that state. Shape: movies.
    void score(const UserState &state, std::vector<float> &q) const;
};

} // namespace cineq
