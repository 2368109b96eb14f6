// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/ratingtable.h"

#include "engine/base/paths.h"
#include "engine/catalog/catalogreader.h"
#include "engine/catalog/delimitedtable.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <limits>
#include <tuple>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

constexpr double kFewestStars = 0.5;
constexpr double kMostStars = 5.0;
constexpr qint64 kLastTimestamp = 253402300799; // end of the year 9999

struct Columns
{
    int user = -1;
    int movie = -1;
    int stars = -1;
    int timestamp = -1; ///< -1 = not there

    [[nodiscard]] bool isComplete() const { return user >= 0 && movie >= 0 && stars >= 0; }
};

/// One row before its ids are looked up.
struct Row
{
    QString user;
    QString movie;
    float stars = 0.0F;
    qint64 timestamp = 0;
};

Columns columnsOf(const DelimitedTable &table)
{
    const Columns cineq{table.columnOf("user_id"_L1), table.columnOf("movie_id"_L1), table.columnOf("stars"_L1),
                        table.columnOf("timestamp"_L1)};
    const Columns movieLens{table.columnOf("userId"_L1), table.columnOf("movieId"_L1), table.columnOf("rating"_L1),
                            table.columnOf("timestamp"_L1)};
    return cineq.isComplete() ? cineq : movieLens;
}

tl::expected<Row, CatalogIssue> rowIn(const DelimitedTable &table, const Columns &columns)
{
    Row row{table.textAt(columns.user), table.textAt(columns.movie)};
    if (row.user.isEmpty())
        return tl::unexpected(table.issueAt(columns.user, IssueKind::UserMissing));
    if (row.movie.isEmpty())
        return tl::unexpected(table.issueAt(columns.movie, IssueKind::IdMissing));
    const auto stars = numberIn(table.bytesAt(columns.stars));
    if (!stars || *stars < kFewestStars || *stars > kMostStars)
        return tl::unexpected(table.issueAt(columns.stars, IssueKind::StarsInvalid));
    row.stars = static_cast<float>(*stars);
    if (const auto written = table.bytesAt(columns.timestamp); !written.isEmpty()) {
        const auto timestamp = wholeNumberIn(written, 0, kLastTimestamp);
        if (!timestamp)
            return tl::unexpected(table.issueAt(columns.timestamp, IssueKind::TimestampInvalid));
        row.timestamp = *timestamp;
    }
    return row;
}

/// Sorts by user, then row; of ratings of one movie by one person the latest stays, of equally late ones the last.
void sortAndMerge(std::vector<Rating> &ratings)
{
    std::stable_sort(ratings.begin(), ratings.end(), [](const Rating &a, const Rating &b) {
        return std::tie(a.user, a.row, a.timestamp) < std::tie(b.user, b.row, b.timestamp);
    });
    auto kept = ratings.begin();
    for (auto rating = ratings.begin(); rating != ratings.end(); ++rating) {
        const auto after = std::next(rating);
        if (after == ratings.end() || after->user != rating->user || after->row != rating->row)
            *kept++ = *rating;
    }
    ratings.erase(kept, ratings.end());
}

} // namespace

Result<RatingTable> readRatings(const QString &path, const Catalog &catalog)
{
    auto table = DelimitedTable::open(path);
    if (!table)
        return tl::unexpected(table.error());
    const Columns columns = columnsOf(*table);
    if (!columns.isComplete())
        return failure(ErrorCode::RatingColumnsMissing, path, {table->columnsFound(), u"user_id, movie_id, stars"_s});

    RatingTable result;
    result.movies = catalog.size();
    QHash<QString, qint32> userOfId;
    std::optional<Error> firstUnknown;
    while (table->next()) {
        const std::optional<CatalogIssue> &issue = table->issue();
        const auto read = issue ? tl::unexpected(*issue) : rowIn(*table, columns);
        if (!read) {
            result.issues.push_back(read.error());
            continue;
        }
        const auto row = catalog.rowOf(read->movie);
        if (!row) {
            ++result.unknownMovies;
            if (!firstUnknown)
                firstUnknown = Error{ErrorCode::MovieUnknown, path, table->line(), {read->movie}};
            continue;
        }
        auto user = userOfId.constFind(read->user);
        if (user == userOfId.cend()) {
            user = userOfId.insert(read->user, static_cast<qint32>(result.users.size()));
            result.users.append(read->user);
        }
        result.ratings.push_back({*user, *row, read->stars, read->timestamp});
    }
    if (result.ratings.empty() && result.issues.empty() && firstUnknown)
        return tl::unexpected(*firstUnknown);
    if (result.ratings.empty())
        return tl::unexpected(DelimitedTable::noUsableRow(path, result.issues));
    sortAndMerge(result.ratings);
    return result;
}

bool isRatedByBundledPeople(const Catalog &catalog)
{
    if (catalog.format() == CatalogFormat::MovieLens || QFileInfo(catalog.path()) == QFileInfo(bundledCatalog()))
        return true;
    const Result<CatalogPtr> bundled = readCatalog(bundledCatalog());
    if (!bundled)
        return false;
    int known = 0;
    int alike = 0;
    for (int row = 0; row < catalog.size(); ++row) {
        if (const auto bundledRow = (*bundled)->rowOf(catalog.idAt(row))) {
            ++known;
            alike += catalog.titleAt(row) == (*bundled)->titleAt(*bundledRow) ? 1 : 0;
        }
    }
    return 2 * alike > known;
}

} // namespace cineq
