// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/profiles.h"
#include "engine/exchange/profileexport.h"
#include "engine/exchange/storeentries.h"

#include <algorithm>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    ProfileOptions profile;
    std::string catalog;
    std::string out;
    std::vector<std::string> kinds;
    std::vector<std::string> columns;
};

Result<ProfileExport> exportOf(const Options &options, const OpenProfile &profile)
{
    const Result<QList<Answer>> answers = profile.store.answers(profile.name);
    if (!answers)
        return tl::unexpected(answers.error());
    const Result<QList<ListEntry>> lists = profile.store.listEntries(profile.name);
    if (!lists)
        return tl::unexpected(lists.error());
    ProfileExport result{
        .profile = profile.name, .entries = entriesOf(*answers, *lists), .created = QDateTime::currentDateTimeUtc()};
    for (const std::string &kind : options.kinds)
        result.kinds.append(*entryKindFromKey(QString::fromStdString(kind))); // checked by kindFault()
    if (!result.kinds.isEmpty())
        result.entries.removeIf([&](const PersonalEntry &entry) { return !result.kinds.contains(entry.kind); });
    return result;
}

int run(const Options &options, const Console &console)
{
    const Result<OpenProfile> profile = openProfile(options.profile.store, options.profile.profile);
    if (!profile)
        return console.fail(profile.error());
    const Result<CatalogPtr> catalog = openCatalog(console, options.catalog);
    if (!catalog)
        return console.fail(catalog.error());
    const Result<ProfileExport> content = exportOf(options, *profile);
    if (!content)
        return console.fail(content.error());
    const QString path = QString::fromStdString(options.out);
    QStringList columns;
    for (const std::string &column : options.columns)
        columns.append(QString::fromStdString(column));
    if (const Result<void> written = writeProfile(path, *content, **catalog, columns); !written)
        return console.fail(written.error());
    if (console.json)
        console.printJson({{u"profile"_s, profile->name}, {u"file"_s, path}, {u"entries"_s, content->entries.size()}});
    else
        console.printLine(CliText::tr("%1: %2 entries written to %3")
                              .arg(profile->name, QString::number(content->entries.size()), path));
    return kDone;
}

std::string kindFault(const std::string &word)
{
    return entryKindFromKey(QString::fromStdString(word))
               ? std::string()
               : "\"" + word + "\" is no kind; rated, seen, wish, hidden or list is expected";
}

} // namespace

CommandAction addExportCommand(CLI::App &app, const Console &console)
{
    CLI::App *command = app.add_subcommand("export", "write a person's answers and lists to a file");
    auto options = std::make_shared<Options>();
    addProfileOptions(*command, options->profile);
    command->get_option("--profile")->required();
    command
        ->add_option("--out", options->out,
                     "the file: .csv, .json, .html, .md, .xlsx, .pdf, or .letterboxd.csv for Letterboxd's import")
        ->required();
    command->add_option("--kinds", options->kinds, "rated, seen, wish, hidden, list: some of them, A,B (default: all)")
        ->delimiter(',')
        ->check(kindFault);
    command->add_option("--columns", options->columns, "columns of the file, A,B (default: all)")->delimiter(',');
    command->add_option("--catalog", options->catalog, "catalogue to take genres from (default: the bundled one)");
    return [options, &console] { return run(*options, console); };
}

} // namespace cineq
