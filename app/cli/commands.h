// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "engine/base/rng.h"
#include "engine/model/model.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace cineq {

struct Steering;

/// What a command does once its options are read; returns the exit status.
using CommandAction = std::function<int()>;

/// Each adds a command with its options to the parser and returns what it does. One file a command.
CommandAction addCatalogCommand(CLI::App &app, const Console &console);
CommandAction addFeaturesCommand(CLI::App &app, const Console &console);
CommandAction addTrainCommand(CLI::App &app, const Console &console);
CommandAction addRecommendCommand(CLI::App &app, const Console &console);
CommandAction addSessionCommand(CLI::App &app, const Console &console);
CommandAction addModelCommand(CLI::App &app, const Console &console);
CommandAction addEvaluateCommand(CLI::App &app, const Console &console);
CommandAction addImportCommand(CLI::App &app, const Console &console);
CommandAction addExportCommand(CLI::App &app, const Console &console);
CommandAction addProfileCommand(CLI::App &app, const Console &console);

/// The check of every --seed.
[[nodiscard]] inline CLI::Range seedRange()
{
    return CLI::Range(quint64(0), quint64(kMaximumSeed), "SEED");
}

/// --diversity, --popularity, --recency and --exploration; the parser keeps them to their ranges.
void addSteeringOptions(CLI::App &command, Steering &steering);

/// --map title=Name,year=Jahr: which column of a file holds what.
CLI::Option *addMapOption(CLI::App &command, std::string &map);
/// Remembers the map for files with the header of this one; nothing where the map is empty. Fails like
/// parseColumnMap() and rememberColumnMap().
[[nodiscard]] Result<void> keepColumnMap(const std::string &map, const std::string &path);

/// What a network was found to add to its prior; null where that was not asked.
[[nodiscard]] QJsonValue gainOrNull(const NetworkGain &gain);

/// Whether a file can come to stand there. An empty path is no file. Fails with WriteFailed.
[[nodiscard]] Result<void> checkWritable(const QString &path);

/// Reads a catalogue (the bundled one for an empty path) and remarks what was skipped.
[[nodiscard]] Result<CatalogPtr> openCatalog(const Console &console, const std::string &path);

/// The model to recommend with and its catalogue. modelPath empty: the newest of the user's for the catalogue, else the
/// bundled one. catalogPath empty: the model's own catalogue, else the bundled one. Fails with NoModel among others.
[[nodiscard]] Result<std::shared_ptr<const Model>> openModel(const Console &console, const std::string &modelPath,
                                                             const std::string &catalogPath);
/// The file that openModel() would read. Fails with NoModel.
[[nodiscard]] Result<QString> chooseModelFile(const Console &console, const std::string &modelPath,
                                              const std::string &catalogPath);

} // namespace cineq
