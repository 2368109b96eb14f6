// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/model.h"

#include <optional>

namespace cineq {

/// A model file is one file: magic, format version, a header (ModelInfo, DqnConfig, NetworkShape), a body (fitted
/// features, weights, history, training state), and the BLAKE2b-256 of all before it. Written whole or not at all.
inline constexpr quint32 kModelFormatVersion = 6;
inline constexpr quint32 kOldestModelFormatVersion = 3; ///< that is read: its history knows less, and no events

/// What can be told of a model without its catalogue.
struct ModelDescription
{
    ModelInfo info;
    DqnConfig config;
    std::optional<LocalProcessHyperparameters> prior; ///< of StateKind::People, found on them
    NetworkShape shape;
    int episodes = 0;
    int genreDimensions = 0;
    int tagDimensions = 0;
    int textDimensions = 0;
    QList<LayerTraits> layers;
    qint64 parameters = 0;
};

/// How a model was learned.
struct RunRecord
{
    ModelInfo info;
    DqnConfig config;
    TrainingHistory history;
    TrainingEvents events;
};

/// Writes the model, as one of the movies that it was trained on. trainingState: DqnAgent's and the environments' state
/// to go on from; empty where none is kept. Returns the file's hash. Fails with WriteFailed.
[[nodiscard]] Result<QByteArray> writeModel(const QString &path, const Model &model, const QByteArray &trainingState);

/// Reads the model for that catalogue, which must begin with the movies trained on; those behind them get their Q from
/// their features and neighbours. Fails with FileMissing, FileIsDirectory, FileUnreadable, ModelForeign, ModelVersion,
/// ModelDamaged, ModelShape, ModelOtherCatalog, ModelFixedMovies (the network has one output a movie) or OutOfMemory.
/// trainingState, if given, receives what was written.
[[nodiscard]] Result<std::shared_ptr<const Model>> readModel(const QString &path, CatalogPtr catalog,
                                                             QByteArray *trainingState = nullptr);
/// What the run was that made the model; needs no catalogue and builds no network. Checks the whole file likewise.
[[nodiscard]] Result<RunRecord> readRunRecord(const QString &path);
/// Checks the whole file likewise, and describes it.
[[nodiscard]] Result<ModelDescription> describeModel(const QString &path);
/// The header alone, unchecked beyond its form: to find a catalogue's models among many.
[[nodiscard]] Result<ModelInfo> readModelInfo(const QString &path);
/// The file of the catalogue that a model was made for: where it was, or among the bundled ones.
[[nodiscard]] QString catalogFileOf(const ModelInfo &info);
/// A path in the folder that no file has yet: time and preset.
[[nodiscard]] QString freshModelPath(const QString &folder, const QString &preset);
/// The newest readable model in the folder that serves that catalogue; empty = none.
[[nodiscard]] QString newestModelFor(const QString &folder, const Catalog &catalog);

} // namespace cineq
