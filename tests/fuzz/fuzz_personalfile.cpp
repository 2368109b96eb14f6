// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a person's file, taken into a small catalogue, and as the files that are looked for beside others.
#include "engine/exchange/importplan.h"
#include "engine/exchange/movielinks.h"
#include "engine/exchange/personalfile.h"

#include "tests/fuzz/fuzzing.h"

#include <QStandardPaths>

using namespace cineq;

namespace {

void requireSound(const PersonalFile &file)
{
    for (const PersonalEntry &entry : file.entries) {
        require(!entry.stars || (*entry.stars >= 0.5 && *entry.stars <= 5.0));
        require(entry.kind != EntryKind::Rated || entry.stars || entry.answer);
        require(entry.kind != EntryKind::Listed || !entry.list.isEmpty());
    }
}

void requireSound(const ImportPlan &plan, qsizetype entries)
{
    require(plan.rows.size() == entries && plan.matched + plan.ambiguous + plan.unmatched == entries);
    require(plan.additions.size() + plan.unchanged <= 2 * plan.matched);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    QStandardPaths::setTestModeEnabled(true);
    rememberForeignHeader(QStringLiteral("stars"));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    static const InputFolder folder;
    static const CatalogPtr catalog = [] {
        const auto read = readCatalog(folder.write(
            QStringLiteral("catalog.csv"), contentOf(QStringLiteral(CINEQ_TEST_DATA "/catalogs/movielens.csv"))));
        require(read.has_value());
        return *read;
    }();
    static const QString ratings = folder.write(
        QStringLiteral("ratings.csv"), contentOf(QStringLiteral(CINEQ_TEST_DATA "/exchange/movielens_ratings.csv")));

    const QByteArrayView bytes(data, qsizetype(size));
    // What the person says of the file, so that files of real programs are seeds as they are: their last line break
    // says nothing.
    PersonalFileOptions options;
    if (size > 0 && data[size - 1] < kEntryKinds.size())
        options.as = EntryKind(data[size - 1]);
    if (size > 0 && data[size - 1] == kEntryKinds.size())
        options.user = QStringLiteral("1");
    if (const auto file = readPersonalFile(folder.write(QStringLiteral("watchlist.csv"), bytes), options)) {
        requireSound(*file);
        folder.write(QStringLiteral("links.csv"), bytes);
        const TitleMatcher matcher(catalog, movieIdsBeside(*catalog));
        const ImportPlan plan = planImport(file->entries, matcher, {});
        requireSound(plan, file->entries.size());
        const ImportPlan again = planImport(file->entries, matcher, plan.additions);
        requireSound(again, file->entries.size());
        require(again.additions.isEmpty());
    }
    for (const auto &name : {QStringLiteral("movies.csv"), QStringLiteral("links.csv")}) {
        const QString beside = folder.write(name, bytes);
        if (const auto file = readPersonalFile(ratings))
            requireSound(*file);
        QFile::remove(beside);
    }
    return 0;
}
