// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/profiles.h"

#include "engine/base/paths.h"

#include <QFileInfo>
#include <QLocale>

namespace cineq {

void addStoreOption(CLI::App &command, std::string &path)
{
    command.add_option("--store", path,
                       "file that profiles are kept in, or postgresql://user@host/database\n(default: CINEQ_STORE, "
                       "else your own file)");
}

void addProfileOptions(CLI::App &command, ProfileOptions &options)
{
    CLI::Option *profile =
        command.add_option("--profile", options.profile, "whose answers count, by name; see cineq-cli profile");
    profile->check([](const std::string &name) { return std::string(name.empty() ? "a name is expected" : ""); });
    addStoreOption(command, options.store);
    command.get_option("--store")->needs(profile);
}

QString storePath(const std::string &path)
{
    if (path.empty())
        return userStore();
    const QString file = QString::fromStdString(path);
    return file.startsWith(u':') ? QStringLiteral("./") + file : file; // Qt would take it for a resource
}

bool storeExists(const QString &path)
{
    return Store::isAddress(path) || QFileInfo::exists(path);
}

Result<Store> openStore(const std::string &path)
{
    return Store::open(storePath(path));
}

Result<OpenProfile> openProfile(const std::string &store, const std::string &name)
{
    const QString typed = QString::fromStdString(name);
    if (const QString path = storePath(store); !storeExists(path))
        return failure(ErrorCode::ProfileUnknown, path, {typed, {}});
    Result<Store> opened = openStore(store);
    if (!opened)
        return tl::unexpected(opened.error());
    const Result<Profile> profile = opened->profile(typed);
    if (!profile)
        return tl::unexpected(profile.error());
    return OpenProfile{*std::move(opened), profile->name};
}

Result<std::optional<OpenProfile>> openProfile(const ProfileOptions &options)
{
    if (options.profile.empty())
        return std::nullopt;
    return openProfile(options.store, options.profile);
}

Result<QList<Feedback>> knownAnswers(const std::optional<OpenProfile> &profile, const Catalog &catalog,
                                     const Console &console)
{
    if (!profile)
        return QList<Feedback>();
    const Result<QList<Answer>> answers = profile->store.answers(profile->name);
    if (!answers)
        return tl::unexpected(answers.error());
    QList<Feedback> known = feedbackIn(catalog, *answers);
    if (known.size() < answers->size())
        console.remark(CliText::tr("%1 of the %2 answers of profile \"%3\" are about movies that %4 does not have")
                           .arg(QString::number(answers->size() - known.size()), QString::number(answers->size()),
                                profile->name, catalog.path()));
    return known;
}

Result<QList<HiddenMovie>> hiddenMovies(const std::optional<OpenProfile> &profile, const Catalog &catalog)
{
    if (!profile)
        return QList<HiddenMovie>();
    return profile->store.listEntries(profile->name).map([&](const QList<ListEntry> &entries) {
        return hiddenIn(catalog, entries);
    });
}

std::optional<double> starsIn(const QString &text)
{
    bool ok = false;
    const double stars = QLocale::c().toDouble(text, &ok);
    return ok && stars >= 0.0 && stars <= 5.0 ? std::optional(stars) : std::nullopt;
}

} // namespace cineq
