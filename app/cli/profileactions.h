// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/profiles.h"

namespace cineq {

/// What the command profile takes; which of it, depends on the action.
struct ProfileArguments
{
    std::string store;
    std::string name;
    std::string catalog;
    std::string movieId;
    std::string title;
    std::string answer;
    std::string list;
    bool yes = false;
};

/// The actions of the command profile. Each prints what it did and returns the exit status.
int listProfiles(const ProfileArguments &arguments, const Console &console);
int showProfile(const ProfileArguments &arguments, const Console &console);
int showRuns(const ProfileArguments &arguments, const Console &console);
int createProfile(const ProfileArguments &arguments, const Console &console);
int removeProfile(const ProfileArguments &arguments, const Console &console);
int rateMovie(const ProfileArguments &arguments, const Console &console);
int forgetAnswer(const ProfileArguments &arguments, const Console &console);

int showLists(const ProfileArguments &arguments, const Console &console);
int addToList(const ProfileArguments &arguments, const Console &console);
int dropFromList(const ProfileArguments &arguments, const Console &console);

int undoStep(const ProfileArguments &arguments, const Console &console);
int redoStep(const ProfileArguments &arguments, const Console &console);
int showHistory(const ProfileArguments &arguments, const Console &console);

/// The profile of the arguments' name, open, and the movie of their id.
struct ProfileMovie
{
    OpenProfile profile;
    CatalogPtr catalog;
    int row = 0;
};

/// Fails as openProfile() and openCatalog() do, and with MovieUnknown.
[[nodiscard]] Result<ProfileMovie> openProfileMovie(const ProfileArguments &arguments, const Console &console);

[[nodiscard]] QString timeText(const QDateTime &time);

/// Those of the records that are about the movie of the arguments' id and, where it is given, title.
template <typename Kind>
[[nodiscard]] QList<Kind> ofMovie(QList<Kind> records, const ProfileArguments &arguments)
{
    const QString movieId = QString::fromStdString(arguments.movieId).trimmed();
    const QString title = QString::fromStdString(arguments.title);
    records.removeIf(
        [&](const Kind &record) { return record.movieId != movieId || (!title.isEmpty() && record.title != title); });
    return records;
}

template <typename Kind>
[[nodiscard]] QStringList titlesOf(const QList<Kind> &records)
{
    QStringList titles;
    for (const Kind &record : records)
        titles.append(record.title);
    return titles;
}

/// The failure of an action that needs to know which of several movies of one id is meant.
[[nodiscard]] Error severalMovies(const OpenProfile &profile, const ProfileArguments &arguments,
                                  const QStringList &titles);

} // namespace cineq
