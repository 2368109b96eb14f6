// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "engine/session/ratingsession.h"
#include "engine/store/store.h"

#include <CLI/CLI.hpp>

#include <optional>

namespace cineq {

/// --profile and --store, as commands share them.
struct ProfileOptions
{
    std::string profile; ///< empty = nobody's
    std::string store;   ///< path; empty = the user's own
};

/// A profile and the store that it is kept in.
struct OpenProfile
{
    Store store;
    QString name;
};

void addStoreOption(CLI::App &command, std::string &path);
void addProfileOptions(CLI::App &command, ProfileOptions &options);

/// Where the store is.
[[nodiscard]] QString storePath(const std::string &path);
/// Whether there is one, which a server always has.
[[nodiscard]] bool storeExists(const QString &path);
/// The store, made where there is none yet.
[[nodiscard]] Result<Store> openStore(const std::string &path);
/// The profile of that name. Fails with ProfileUnknown, without making a store where there is none.
[[nodiscard]] Result<OpenProfile> openProfile(const std::string &store, const std::string &name);
/// The profile that the options name, if they name one. Fails likewise.
[[nodiscard]] Result<std::optional<OpenProfile>> openProfile(const ProfileOptions &options);
/// What the profile, if there is one, has answered to movies of the catalogue; remarks on answers to others.
[[nodiscard]] Result<QList<Feedback>> knownAnswers(const std::optional<OpenProfile> &profile, const Catalog &catalog,
                                                   const Console &console);

/// Movies of the catalogue that the profile, if there is one, does not want to see suggested.
[[nodiscard]] Result<QList<HiddenMovie>> hiddenMovies(const std::optional<OpenProfile> &profile,
                                                      const Catalog &catalog);

/// Stars as a person writes them: a number from 0 to 5.
[[nodiscard]] std::optional<double> starsIn(const QString &text);

} // namespace cineq
