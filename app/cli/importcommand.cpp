// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/listprinting.h"
#include "app/cli/profiles.h"
#include "engine/exchange/importplan.h"
#include "engine/exchange/movielinks.h"
#include "engine/exchange/personalfile.h"
#include "engine/exchange/storeentries.h"
#include "engine/session/errortext.h"

#include <QFileInfo>
#include <QJsonArray>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    std::string file;
    ProfileOptions profile;
    std::string catalog;
    std::string as;
    std::string user;
    std::string map;
    std::string unmatched;
    std::vector<std::string> choices;
    bool replace = false;
    bool dryRun = false;
};

QJsonObject toJson(const ImportRow &row, const Catalog &catalog)
{
    QJsonArray candidates;
    for (const MatchCandidate &candidate : row.match.candidates)
        candidates.append(QJsonObject{{u"movie_id"_s, catalog.idAt(candidate.row)},
                                      {u"title"_s, catalog.titleAt(candidate.row)},
                                      {u"year"_s, catalog.yearAt(candidate.row)},
                                      {u"score"_s, candidate.score}});
    return {{u"line"_s, row.entry.line},
            {u"title"_s, row.entry.movie.title},
            {u"year"_s, row.entry.movie.year > 0 ? QJsonValue(row.entry.movie.year) : QJsonValue()},
            {u"candidates"_s, candidates}};
}

QJsonObject toJson(const ImportPlan &plan, const PersonalFile &file, const Catalog &catalog)
{
    QJsonArray ambiguous;
    QJsonArray unmatched;
    for (const ImportRow &row : plan.rows) {
        if (row.row < 0)
            (row.match.kind == MatchKind::Ambiguous ? ambiguous : unmatched).append(toJson(row, catalog));
    }
    QJsonArray skipped;
    for (const CatalogIssue &issue : file.issues)
        skipped.append(QJsonObject{{u"line"_s, issue.line}, {u"reason"_s, issueText(issue)}});
    return {{u"matched"_s, plan.matched},
            {u"ambiguous"_s, plan.ambiguous},
            {u"unmatched"_s, plan.unmatched},
            {u"conflicts"_s, plan.conflicts},
            {u"unchanged"_s, plan.unchanged},
            {u"added"_s, plan.additions.size()},
            {u"skipped"_s, qsizetype(file.issues.size())},
            {u"ambiguous_rows"_s, ambiguous},
            {u"unmatched_rows"_s, unmatched},
            {u"skipped_rows"_s, skipped}};
}

void printForPeople(const ImportPlan &plan, const PersonalFile &file, const Catalog &catalog, const Console &console)
{
    console.printTable({CliText::tr("rows"), QString()},
                       {{CliText::tr("matched"), QString::number(plan.matched)},
                        {CliText::tr("ambiguous"), QString::number(plan.ambiguous)},
                        {CliText::tr("unmatched"), QString::number(plan.unmatched)},
                        {CliText::tr("conflicts"), QString::number(plan.conflicts)},
                        {CliText::tr("unchanged"), QString::number(plan.unchanged)},
                        {CliText::tr("skipped"), QString::number(file.issues.size())}},
                       {1});
    for (const ImportRow &row : plan.rows) {
        if (row.row >= 0 || row.match.kind != MatchKind::Ambiguous)
            continue;
        QStringList candidates;
        for (const MatchCandidate &candidate : row.match.candidates)
            candidates.append(
                u"%1=%2 %3"_s.arg(QString::number(row.entry.line), catalog.idAt(candidate.row),
                                  titleWithYear(catalog.titleAt(candidate.row), catalog.yearAt(candidate.row))));
        console.printLine(CliText::tr("line %1: %2 may be; choose by --choose: %3")
                              .arg(QString::number(row.entry.line),
                                   titleWithYear(row.entry.movie.title, row.entry.movie.year),
                                   candidates.join(u", "_s)));
    }
}

Result<PersonalFile> readFile(const Options &options)
{
    if (const Result<void> kept = keepColumnMap(options.map, options.file); !kept)
        return tl::unexpected(kept.error());
    return readPersonalFile(
        QString::fromStdString(options.file),
        {.as = entryKindFromKey(QString::fromStdString(options.as)), .user = QString::fromStdString(options.user)});
}

Result<ImportPlan> planFor(const Options &options, const PersonalFile &file, const OpenProfile &profile,
                           const CatalogPtr &catalog)
{
    QStringList texts;
    for (const std::string &choice : options.choices)
        texts.append(QString::fromStdString(choice));
    const Result<ImportChoices> choices = parseChoices(texts, *catalog);
    if (!choices)
        return tl::unexpected(choices.error());
    const Result<QList<Answer>> answers = profile.store.answers(profile.name);
    if (!answers)
        return tl::unexpected(answers.error());
    const Result<QList<ListEntry>> lists = profile.store.listEntries(profile.name);
    if (!lists)
        return tl::unexpected(lists.error());
    return planImport(file.entries, TitleMatcher(catalog, movieIdsBeside(*catalog)), entriesOf(*answers, *lists),
                      options.replace, *choices);
}

int run(const Options &options, const Console &console)
{
    Result<OpenProfile> profile = openProfile(options.profile.store, options.profile.profile);
    if (!profile)
        return console.fail(profile.error());
    const Result<PersonalFile> file = readFile(options);
    if (!file)
        return console.fail(file.error());
    const QString path = QString::fromStdString(options.file);
    console.remarkIssues(path, file->issues, file->entries.size());
    const Result<CatalogPtr> catalog = openCatalog(console, options.catalog);
    if (!catalog)
        return console.fail(catalog.error());
    const Result<ImportPlan> plan = planFor(options, *file, *profile, *catalog);
    if (!plan)
        return console.fail(plan.error());
    if (!options.unmatched.empty()) {
        if (const Result<void> written = writeUnmatched(QString::fromStdString(options.unmatched), *plan, **catalog);
            !written)
            return console.fail(written.error());
    }
    if (!options.dryRun) {
        const Step step = stepOf(CliText::tr("imported %1").arg(QFileInfo(path).fileName()), plan->additions);
        if (const Result<void> done = profile->store.apply(profile->name, step); !done)
            return console.fail(done.error());
    }
    if (console.json) {
        QJsonObject object = toJson(*plan, *file, **catalog);
        object.insert(u"profile"_s, profile->name);
        object.insert(u"dry_run"_s, options.dryRun);
        console.printJson(object);
    } else {
        printForPeople(*plan, *file, **catalog, console);
        console.remark(
            options.dryRun
                ? CliText::tr("a dry run: nothing was kept")
                : CliText::tr("kept in one step; cineq-cli profile undo %1 takes it back").arg(profile->name));
    }
    return kDone;
}

std::string kindFault(const std::string &word)
{
    const auto kind = entryKindFromKey(QString::fromStdString(word));
    return kind && *kind != EntryKind::Listed ? std::string()
                                              : "\"" + word + "\" is no kind; rated, seen, wish or hidden is expected";
}

} // namespace

CommandAction addImportCommand(CLI::App &app, const Console &console)
{
    CLI::App *command = app.add_subcommand("import", "take a person's ratings and lists in, as one step");
    auto options = std::make_shared<Options>();
    CLI::Option *file =
        command->add_option("FILE", options->file, "file of Letterboxd, IMDb, MovieLens, Trakt or CineQ");
    file->required();
    addProfileOptions(*command, options->profile);
    command->get_option("--profile")->required();
    command->add_option("--catalog", options->catalog, "catalogue that has the movies (default: the bundled one)");
    command->add_option("--as", options->as, "what the file's movies are: rated, seen, wish or hidden")
        ->check(kindFault);
    command->add_option("--user", options->user, "whose ratings, in a file of several people");
    addMapOption(*command, options->map);
    command->add_option("--choose", options->choices, "the movie that the row of that line is about, LINE=ID");
    command->add_option("--unmatched", options->unmatched, "write the rows without a movie to a file: .csv");
    command->add_flag("--replace", options->replace, "let the file's answers take the place of later ones");
    command->add_flag("--dry-run", options->dryRun, "count and match, keep nothing");
    return [options, &console] { return run(*options, console); };
}

} // namespace cineq
