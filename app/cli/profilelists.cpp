// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listprinting.h"
#include "app/cli/profileactions.h"
#include "engine/session/steptext.h"

#include <QJsonArray>

namespace cineq {

namespace {

QJsonObject toJson(const ListEntry &entry)
{
    return {{QStringLiteral("list"), entry.list},
            {QStringLiteral("movie_id"), entry.movieId},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("year"), entry.year > 0 ? QJsonValue(entry.year) : QJsonValue()},
            {QStringLiteral("time"), timeText(entry.added)}};
}

/// Makes the change, and tells it.
int change(OpenProfile &profile, const Change &change, const Console &console)
{
    const Step step = namedStep(change);
    if (const Result<void> done = profile.store.apply(profile.name, step); !done)
        return console.fail(done.error());
    if (console.json) {
        QJsonObject object = toJson(std::get<ListEntry>(change.record));
        object.insert(QStringLiteral("profile"), profile.name);
        console.printJson(object);
    } else {
        console.printLine(QStringLiteral("%1: %2").arg(profile.name, step.what));
    }
    return kDone;
}

} // namespace

int showLists(const ProfileArguments &arguments, const Console &console)
{
    const Result<OpenProfile> open = openProfile(arguments.store, arguments.name);
    if (!open)
        return console.fail(open.error());
    const Result<QList<ListEntry>> entries = open->store.listEntries(open->name);
    if (!entries)
        return console.fail(entries.error());
    if (console.json) {
        QJsonArray items;
        for (const ListEntry &entry : *entries)
            items.append(toJson(entry));
        console.printJson({{QStringLiteral("name"), open->name}, {QStringLiteral("items"), items}});
        return kDone;
    }
    QList<QStringList> rows;
    for (const ListEntry &entry : *entries)
        rows.append({entry.list, entry.movieId, titleWithYear(entry.title, entry.year), timeText(entry.added)});
    if (rows.isEmpty())
        console.remark(
            CliText::tr("profile \"%1\" has no lists yet; begin one by: cineq-cli profile add NAME LIST MOVIE_ID")
                .arg(open->name));
    else
        console.printTable({CliText::tr("list"), CliText::tr("id"), CliText::tr("movie"), CliText::tr("time")}, rows,
                           {});
    return kDone;
}

int addToList(const ProfileArguments &arguments, const Console &console)
{
    Result<ProfileMovie> movie = openProfileMovie(arguments, console);
    if (!movie)
        return console.fail(movie.error());
    const QString list = QString::fromStdString(arguments.list).trimmed();
    return change(movie->profile, Change::keep(entryNow(*movie->catalog, movie->row, list)), console);
}

int dropFromList(const ProfileArguments &arguments, const Console &console)
{
    Result<OpenProfile> open = openProfile(arguments.store, arguments.name);
    if (!open)
        return console.fail(open.error());
    Result<QList<ListEntry>> entries = open->store.listEntries(open->name);
    if (!entries)
        return console.fail(entries.error());
    const QString list = QString::fromStdString(arguments.list).trimmed();
    entries->removeIf([&](const ListEntry &entry) { return entry.list != list; });
    const QList<ListEntry> found = ofMovie(*std::move(entries), arguments);
    if (found.isEmpty())
        return console.fail({ErrorCode::ListEntryUnknown,
                             open->store.path(),
                             0,
                             {open->name, list, QString::fromStdString(arguments.movieId).trimmed()}});
    if (found.size() > 1)
        return console.fail(severalMovies(*open, arguments, titlesOf(found)));
    return change(*open, Change::forget(found.first()), console);
}

} // namespace cineq
