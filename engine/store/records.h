// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/answer.h"

#include <QLatin1StringView>
#include <QList>

#include <optional>
#include <variant>

namespace cineq {

/// Lists that mean something to the program; every other name is that of a list of a person's own.
inline constexpr QLatin1StringView kWishList("wish");
inline constexpr QLatin1StringView kSeenList("seen");     ///< not suggested: seen, without an opinion
inline constexpr QLatin1StringView kHiddenList("hidden"); ///< not suggested: of no interest
/// What was answered, as a list that queries can ask for. It is none that movies are put into.
inline constexpr QLatin1StringView kRatedList("rated");

/// A movie, known as in Answer, in one of a person's lists. A list exists as long as a movie is in it.
struct ListEntry
{
    QString list;
    QString movieId;
    QString title;
    int year = 0;         ///< for people to read; 0 = not known
    QDateTime added = {}; ///< UTC, to the millisecond

    bool operator==(const ListEntry &) const = default;
};

/// A filter of the catalogue, to be had again by its name.
struct SavedFilter
{
    QString name;
    QString text; ///< as it is typed

    bool operator==(const SavedFilter &) const = default;
};

/// A session begins: to it belongs what is answered from then on, until the next one begins.
struct SessionStart
{
    QDateTime begun; ///< UTC, to the millisecond

    bool operator==(const SessionStart &) const = default;
};

/// What a profile holds. A second record of the same movie (and list), name or time takes the place of the first.
using Record = std::variant<Answer, ListEntry, SavedFilter, SessionStart>;

/// One record that is to be kept, or forgotten.
struct Change
{
    Record record;
    bool isKept = true; ///< else it is forgotten, and only what it is known by counts

    [[nodiscard]] static Change keep(Record record) { return {std::move(record), true}; }
    [[nodiscard]] static Change forget(Record record) { return {std::move(record), false}; }
};

/// What a person does at once, and takes back at once: a rating, or an import of thousands.
struct Step
{
    QString what; ///< "rated Heat 4.5", as it is offered for undoing
    QList<Change> changes;
};

/// A step that was done, or done and undone.
struct PastStep
{
    QString what;
    QDateTime made; ///< UTC
    int changes = 0;
    bool isUndone = false; ///< it can be redone

    bool operator==(const PastStep &) const = default;
};

/// A training run that came to its end. A fact about the world rather than a person's wish, so it is no step. Known by
/// its model and end; name and note are what a person calls it.
struct Run
{
    QString model; ///< file or folder that it made
    QString preset;
    quint64 seed = 0;
    int episodes = 0;
    double meanReward = 0.0;               ///< of the last 100 episodes
    QDateTime ended = {};                  ///< UTC, to the millisecond
    std::optional<double> bestReward = {}; ///< highest mean of 100 episodes in a row; none of runs before version 3
    std::optional<double> seconds = {};    ///< of training, likewise
    QString name = {};                     ///< empty = none was given
    QString note = {};

    bool operator==(const Run &) const = default;
    [[nodiscard]] bool isSame(const Run &other) const { return model == other.model && ended == other.ended; }
};

/// Whether the list means something to the program, and is none of a person's own.
[[nodiscard]] bool isProgramsList(const QString &list);

/// The entry that a movie of the catalogue gets in a list now.
[[nodiscard]] ListEntry entryNow(const Catalog &catalog, int row, const QString &list);

} // namespace cineq
