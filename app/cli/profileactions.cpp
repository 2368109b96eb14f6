// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profileactions.h"

#include "app/cli/commands.h"
#include "app/cli/listprinting.h"
#include "engine/session/steptext.h"

#include <QJsonArray>

namespace cineq {

namespace {

QString answerText(const Answer &answer)
{
    const QString kind = traits(answer.kind).key;
    return answer.stars ? CliText::tr("%1 (%2 stars)").arg(kind, QString::number(*answer.stars)) : kind;
}

QJsonObject toJson(const Profile &profile)
{
    return {{QStringLiteral("name"), profile.name},
            {QStringLiteral("created"), timeText(profile.created)},
            {QStringLiteral("answers"), profile.answers}};
}

QJsonObject toJson(const Answer &answer)
{
    return {{QStringLiteral("movie_id"), answer.movieId},
            {QStringLiteral("title"), answer.title},
            {QStringLiteral("year"), answer.year > 0 ? QJsonValue(answer.year) : QJsonValue()},
            {QStringLiteral("answer"), traits(answer.kind).key},
            {QStringLiteral("stars"), answer.stars ? QJsonValue(*answer.stars) : QJsonValue()},
            {QStringLiteral("time"), timeText(answer.given)}};
}

/// What has become of one answer.
int report(const Console &console, const QString &profile, const Answer &answer, const QString &line)
{
    QJsonObject object = toJson(answer);
    object.insert(QStringLiteral("profile"), profile);
    if (console.json)
        console.printJson(object);
    else
        console.printLine(line.arg(profile, titleWithYear(answer.title, answer.year), answerText(answer)));
    return kDone;
}

/// What has become of a profile.
int report(const Console &console, const Profile &profile, const QString &line)
{
    if (console.json)
        console.printJson(toJson(profile));
    else
        console.printLine(line.arg(profile.name));
    return kDone;
}

QJsonValue orNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace

QString timeText(const QDateTime &time)
{
    return time.toString(Qt::ISODate);
}

Error severalMovies(const OpenProfile &profile, const ProfileArguments &arguments, const QStringList &titles)
{
    return {ErrorCode::AnswerAmbiguous,
            profile.store.path(),
            0,
            {profile.name, QString::fromStdString(arguments.movieId).trimmed(), titles.join(QStringLiteral(" | "))}};
}

int listProfiles(const ProfileArguments &arguments, const Console &console)
{
    const QString path = storePath(arguments.store);
    QList<Profile> profiles;
    if (storeExists(path)) { // else nobody has a profile yet, and looking makes none
        const Result<QList<Profile>> kept =
            openStore(arguments.store).and_then([](const Store &store) { return store.profiles(); });
        if (!kept)
            return console.fail(kept.error());
        profiles = *kept;
    }
    if (console.json) {
        QJsonArray objects;
        for (const Profile &profile : profiles)
            objects.append(toJson(profile));
        console.printJson({{QStringLiteral("store"), path}, {QStringLiteral("profiles"), objects}});
        return kDone;
    }
    if (profiles.isEmpty())
        console.remark(CliText::tr("there is no profile yet; create one by: cineq-cli profile create NAME"));
    QList<QStringList> rows;
    for (const Profile &profile : profiles)
        rows.append({profile.name, QString::number(profile.answers), timeText(profile.created)});
    if (!rows.isEmpty())
        console.printTable({CliText::tr("profile"), CliText::tr("answers"), CliText::tr("created")}, rows, {1});
    return kDone;
}

int showProfile(const ProfileArguments &arguments, const Console &console)
{
    const Result<OpenProfile> open = openProfile(arguments.store, arguments.name);
    if (!open)
        return console.fail(open.error());
    const Result<Profile> profile = open->store.profile(open->name);
    if (!profile)
        return console.fail(profile.error());
    const Result<QList<Answer>> answers = open->store.answers(open->name);
    if (!answers)
        return console.fail(answers.error());
    if (console.json) {
        QJsonArray items;
        for (const Answer &answer : *answers)
            items.append(toJson(answer));
        QJsonObject object = toJson(*profile);
        object.insert(QStringLiteral("items"), items);
        console.printJson(object);
        return kDone;
    }
    console.printLine(CliText::tr("%1, created %2").arg(profile->name, timeText(profile->created)));
    QList<QStringList> rows;
    for (const Answer &answer : *answers)
        rows.append(
            {answer.movieId, titleWithYear(answer.title, answer.year), answerText(answer), timeText(answer.given)});
    if (!rows.isEmpty())
        console.printTable({CliText::tr("id"), CliText::tr("movie"), CliText::tr("answer"), CliText::tr("time")}, rows,
                           {});
    return kDone;
}

int showRuns(const ProfileArguments &arguments, const Console &console)
{
    const Result<OpenProfile> open = openProfile(arguments.store, arguments.name);
    if (!open)
        return console.fail(open.error());
    const Result<QList<Run>> runs = open->store.runs(open->name);
    if (!runs)
        return console.fail(runs.error());
    QJsonArray items;
    QList<QStringList> rows;
    for (const Run &run : *runs) {
        items.append(QJsonObject{{QStringLiteral("model"), run.model},
                                 {QStringLiteral("preset"), run.preset},
                                 {QStringLiteral("seed"), static_cast<qint64>(run.seed)},
                                 {QStringLiteral("episodes"), run.episodes},
                                 {QStringLiteral("mean_reward"), run.meanReward},
                                 {QStringLiteral("best_mean_reward"), orNull(run.bestReward)},
                                 {QStringLiteral("seconds"), orNull(run.seconds)},
                                 {QStringLiteral("name"), run.name},
                                 {QStringLiteral("note"), run.note},
                                 {QStringLiteral("time"), timeText(run.ended)}});
        rows.append({timeText(run.ended), run.name, run.preset, QString::number(run.seed),
                     QString::number(run.episodes), QString::number(run.meanReward, 'f', 2), run.model});
    }
    if (console.json)
        console.printJson({{QStringLiteral("name"), open->name}, {QStringLiteral("runs"), items}});
    else if (rows.isEmpty())
        console.remark(
            CliText::tr("profile \"%1\" has trained no model yet; the desktop keeps its runs here").arg(open->name));
    else
        console.printTable({CliText::tr("time"), CliText::tr("name"), CliText::tr("preset"), CliText::tr("seed"),
                            CliText::tr("episodes"), CliText::tr("mean reward"), CliText::tr("model")},
                           rows, {3, 4, 5});
    return kDone;
}

int createProfile(const ProfileArguments &arguments, const Console &console)
{
    Result<Store> store = openStore(arguments.store);
    if (!store)
        return console.fail(store.error());
    const Result<Profile> profile = store->createProfile(QString::fromStdString(arguments.name));
    if (!profile)
        return console.fail(profile.error());
    return report(console, *profile, CliText::tr("created profile %1"));
}

int removeProfile(const ProfileArguments &arguments, const Console &console)
{
    Result<OpenProfile> open = openProfile(arguments.store, arguments.name);
    if (!open)
        return console.fail(open.error());
    if (!arguments.yes) {
        const Result<Profile> profile = open->store.profile(open->name);
        if (!profile)
            return console.fail(profile.error());
        return console.fail(
            {ErrorCode::OptionUnsupported,
             {},
             0,
             {QStringLiteral("--yes"), CliText::tr("is needed to remove profile \"%1\" for good, with its answers (%2)")
                                           .arg(profile->name, QString::number(profile->answers))}});
    }
    const Result<Profile> removed = open->store.removeProfile(open->name);
    if (!removed)
        return console.fail(removed.error());
    return report(console, *removed, CliText::tr("removed profile %1"));
}

Result<ProfileMovie> openProfileMovie(const ProfileArguments &arguments, const Console &console)
{
    Result<OpenProfile> open = openProfile(arguments.store, arguments.name);
    if (!open)
        return tl::unexpected(open.error());
    const Result<CatalogPtr> catalog = openCatalog(console, arguments.catalog);
    if (!catalog)
        return tl::unexpected(catalog.error());
    const QString movieId = QString::fromStdString(arguments.movieId).trimmed();
    const std::optional<int> row = (*catalog)->rowOf(movieId);
    if (!row)
        return failure(ErrorCode::MovieUnknown, (*catalog)->path(), {movieId});
    return ProfileMovie{std::move(*open), *catalog, *row};
}

int rateMovie(const ProfileArguments &arguments, const Console &console)
{
    Result<ProfileMovie> movie = openProfileMovie(arguments, console);
    if (!movie)
        return console.fail(movie.error());
    auto &[open, catalog, row] = *movie;
    const QString word = QString::fromStdString(arguments.answer);
    const std::optional<double> stars = starsIn(word);
    const FeedbackKind kind = stars ? feedbackForStars(*stars) : *feedbackFromKey(word); // checked by answerFault()
    const Answer answer = answerNow(*catalog, {row, kind}, stars);
    if (const Result<void> kept = open.store.apply(open.name, namedStep(Change::keep(answer))); !kept)
        return console.fail(kept.error());
    return report(console, open.name, answer, QStringLiteral("%1: %2: %3"));
}

int forgetAnswer(const ProfileArguments &arguments, const Console &console)
{
    Result<OpenProfile> open = openProfile(arguments.store, arguments.name);
    if (!open)
        return console.fail(open.error());
    const Result<QList<Answer>> answers = open->store.answers(open->name);
    if (!answers)
        return console.fail(answers.error());
    const QString movieId = QString::fromStdString(arguments.movieId).trimmed();
    const QList<Answer> found = ofMovie(*answers, arguments);
    if (found.isEmpty())
        return console.fail({ErrorCode::AnswerUnknown, open->store.path(), 0, {open->name, movieId}});
    if (found.size() > 1)
        return console.fail(severalMovies(*open, arguments, titlesOf(found)));
    const Answer &answer = found.first();
    if (const Result<void> gone = open->store.apply(open->name, namedStep(Change::forget(answer))); !gone)
        return console.fail(gone.error());
    return report(console, open->name, answer, CliText::tr("%1: %2: forgotten, it was %3"));
}

} // namespace cineq
