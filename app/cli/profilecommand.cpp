// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listprinting.h"
#include "app/cli/profiles.h"

#include <QFileInfo>
#include <QJsonArray>

namespace cineq {

namespace {

struct Options
{
    std::string store;
    std::string name;
    std::string catalog;
    std::string movieId;
    std::string title;
    std::string answer;
    bool yes = false;
};

QString timeText(const QDateTime &time)
{
    return time.toString(Qt::ISODate);
}

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

int list(const Options &options, const Console &console)
{
    const QString path = storePath(options.store);
    QList<Profile> profiles;
    if (QFileInfo::exists(path)) { // else nobody has a profile yet, and looking makes none
        const Result<QList<Profile>> kept =
            openStore(options.store).and_then([](const Store &store) { return store.profiles(); });
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

int show(const Options &options, const Console &console)
{
    const Result<OpenProfile> open = openProfile(options.store, options.name);
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

int create(const Options &options, const Console &console)
{
    Result<Store> store = openStore(options.store);
    if (!store)
        return console.fail(store.error());
    const Result<Profile> profile = store->createProfile(QString::fromStdString(options.name));
    if (!profile)
        return console.fail(profile.error());
    return report(console, *profile, CliText::tr("created profile %1"));
}

int remove(const Options &options, const Console &console)
{
    Result<OpenProfile> open = openProfile(options.store, options.name);
    if (!open)
        return console.fail(open.error());
    if (!options.yes) {
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

int rate(const Options &options, const Console &console)
{
    Result<OpenProfile> open = openProfile(options.store, options.name);
    if (!open)
        return console.fail(open.error());
    const Result<CatalogPtr> catalog = openCatalog(console, options.catalog);
    if (!catalog)
        return console.fail(catalog.error());
    const QString movieId = QString::fromStdString(options.movieId).trimmed();
    const std::optional<int> row = (*catalog)->rowOf(movieId);
    if (!row)
        return console.fail({ErrorCode::MovieUnknown, (*catalog)->path(), 0, {movieId}});
    const QString word = QString::fromStdString(options.answer);
    const std::optional<double> stars = starsIn(word);
    const FeedbackKind kind = stars ? feedbackForStars(*stars) : *feedbackFromKey(word); // checked by answerFault()
    const Answer answer = answerNow(**catalog, {*row, kind}, stars);
    if (const Result<void> kept = open->store.keepAnswer(open->name, answer); !kept)
        return console.fail(kept.error());
    return report(console, open->name, answer, QStringLiteral("%1: %2: %3"));
}

int forget(const Options &options, const Console &console)
{
    Result<OpenProfile> open = openProfile(options.store, options.name);
    if (!open)
        return console.fail(open.error());
    Result<QList<Answer>> answers = open->store.answers(open->name);
    if (!answers)
        return console.fail(answers.error());
    const QString movieId = QString::fromStdString(options.movieId).trimmed();
    const QString title = QString::fromStdString(options.title);
    answers->removeIf(
        [&](const Answer &answer) { return answer.movieId != movieId || (!title.isEmpty() && answer.title != title); });
    if (answers->isEmpty())
        return console.fail({ErrorCode::AnswerUnknown, open->store.path(), 0, {open->name, movieId}});
    if (answers->size() > 1) {
        QStringList titles;
        for (const Answer &answer : *answers)
            titles.append(answer.title);
        return console.fail({ErrorCode::AnswerAmbiguous,
                             open->store.path(),
                             0,
                             {open->name, movieId, titles.join(QStringLiteral(" | "))}});
    }
    const Answer &answer = answers->first();
    if (const Result<void> gone = open->store.forgetAnswer(open->name, answer.movieId, answer.title); !gone)
        return console.fail(gone.error());
    return report(console, open->name, answer, CliText::tr("%1: %2: forgotten, it was %3"));
}

std::string answerFault(const std::string &word)
{
    const QString text = QString::fromStdString(word);
    return feedbackFromKey(text) || starsIn(text)
               ? std::string()
               : "\"" + word + "\" is no answer; like, watch, click, skip, ignore, or stars from 0 to 5 are expected";
}

} // namespace

CommandAction addProfileCommand(CLI::App &app, const Console &console)
{
    CLI::App *command = app.add_subcommand("profile", "people and their answers, kept on disk; alone it lists them");
    command->require_subcommand(0, 1);
    auto options = std::make_shared<Options>();
    addStoreOption(*command, options->store);

    using Action = int (*)(const Options &, const Console &);
    std::vector<std::pair<const CLI::App *, Action>> actions;
    const auto add = [&](const char *name, const char *what, Action action) {
        CLI::App *sub = command->add_subcommand(name, what);
        sub->add_option("NAME", options->name, "the profile")->required();
        actions.emplace_back(sub, action);
        return sub;
    };
    const auto addMovie = [&](CLI::App *sub) {
        sub->add_option("MOVIE_ID", options->movieId, "the movie, by its catalogue's id")->required();
    };
    add("show", "list a profile's answers, oldest first", show);
    add("create", "create a profile", create);
    CLI::App *rating = add("rate", "answer to a movie, in the place of an earlier answer", rate);
    addMovie(rating);
    rating->add_option("ANSWER", options->answer, "like, watch, click, skip, ignore, or stars from 0 to 5")
        ->required()
        ->check(answerFault);
    rating->add_option("--catalog", options->catalog, "catalogue that has the movie (default: the bundled one)");
    CLI::App *forgetting = add("forget", "take the answer to a movie back", forget);
    addMovie(forgetting);
    forgetting->add_option("--title", options->title, "which, where several movies of that id were answered");
    add("remove", "remove a profile with all its answers", remove)
        ->add_flag("--yes", options->yes, "really; there is no way back");

    return [options, actions, &console] {
        for (const auto &[sub, action] : actions) {
            if (sub->parsed())
                return action(*options, console);
        }
        return list(*options, console);
    };
}

} // namespace cineq
