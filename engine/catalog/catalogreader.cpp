// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalogreader.h"

#include "engine/catalog/delimitedtable.h"
#include "engine/catalog/movielenstitle.h"

#include <limits>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

constexpr double kHighestRating = 10.0;

/// What a file's columns mean; -1 = not there.
struct Columns
{
    CatalogFormat format = CatalogFormat::CineQ;
    char separator = '|'; ///< of lists of terms
    int id = -1;
    int title = -1;
    int originalTitle = -1;
    int year = -1;
    int terms[kTermKindCount] = {-1, -1, -1, -1, -1, -1};
    int rating = -1;
    int votes = -1;
    int synopsis = -1;
};

using MovieOrIssue = tl::expected<Movie, CatalogIssue>;

int &termsColumn(Columns &columns, TermKind kind)
{
    return columns.terms[static_cast<int>(kind)];
}

Columns movieLensColumns(const DelimitedTable &table)
{
    Columns columns{.format = CatalogFormat::MovieLens};
    columns.id = table.columnOf("movieId"_L1);
    columns.title = table.columnOf("title"_L1);
    termsColumn(columns, TermKind::Genre) = table.columnOf("genres"_L1);
    return columns;
}

Columns referenceColumns(const DelimitedTable &table)
{
    Columns columns{.format = CatalogFormat::Reference, .separator = ','};
    columns.title = table.columnOf("movie_name"_L1);
    termsColumn(columns, TermKind::Genre) = table.columnOf("genre"_L1);
    columns.rating = table.columnOf("rating"_L1);
    columns.synopsis = table.columnOf("description"_L1);
    return columns;
}

Columns cineqColumns(const DelimitedTable &table)
{
    Columns columns;
    columns.id = table.columnOf("id"_L1);
    columns.title = table.columnOf("title"_L1);
    columns.originalTitle = table.columnOf("original_title"_L1);
    columns.year = table.columnOf("year"_L1);
    termsColumn(columns, TermKind::Genre) = table.columnOf("genres"_L1);
    termsColumn(columns, TermKind::Tag) = table.columnOf("tags"_L1);
    termsColumn(columns, TermKind::Director) = table.columnOf("directors"_L1);
    termsColumn(columns, TermKind::Cast) = table.columnOf("cast"_L1);
    termsColumn(columns, TermKind::Country) = table.columnOf("country"_L1);
    termsColumn(columns, TermKind::Language) = table.columnOf("language"_L1);
    columns.rating = table.columnOf("rating"_L1);
    columns.votes = table.columnOf("votes"_L1);
    columns.synopsis = table.columnOf("synopsis"_L1);
    return columns;
}

/// Columns by the format that the header speaks; no title column = nothing that would do.
Columns columnsOf(const DelimitedTable &table)
{
    if (table.columnOf("title"_L1) < 0)
        return referenceColumns(table);
    return table.columnOf("movieId"_L1) < 0 ? cineqColumns(table) : movieLensColumns(table);
}

QStringList splitTerms(QByteArrayView list, char separator)
{
    QStringList terms;
    while (!list.isEmpty()) {
        const qsizetype found = list.indexOf(separator);
        const qsizetype size = found < 0 ? list.size() : found;
        if (const QByteArrayView term = list.first(size).trimmed(); !term.isEmpty())
            terms.append(QString::fromUtf8(term));
        list = list.sliced(found < 0 ? size : size + 1);
    }
    return terms;
}

tl::unexpected<CatalogIssue> issueAt(const DelimitedTable &table, int column, IssueKind kind)
{
    return tl::unexpected(table.issueAt(column, kind));
}

MovieOrIssue movieIn(const DelimitedTable &table, const Columns &columns)
{
    Movie movie;
    movie.id = columns.id < 0 ? QString::number(table.recordNumber()) : table.textAt(columns.id);
    if (movie.id.isEmpty())
        return issueAt(table, columns.id, IssueKind::IdMissing);

    movie.title = table.textAt(columns.title);
    movie.originalTitle = table.textAt(columns.originalTitle);
    if (columns.format == CatalogFormat::MovieLens) {
        auto parsed = parseMovieLensTitle(movie.title);
        movie.title = std::move(parsed.title);
        movie.originalTitle = std::move(parsed.originalTitle);
        movie.year = parsed.year;
    }
    if (movie.title.isEmpty())
        return issueAt(table, columns.title, IssueKind::TitleMissing);
    if (movie.originalTitle == movie.title)
        movie.originalTitle.clear();

    if (const auto year = table.bytesAt(columns.year); !year.isEmpty()) {
        const auto value = wholeNumberIn(year, kFirstYear, kLastYear);
        if (!value)
            return issueAt(table, columns.year, IssueKind::YearInvalid);
        movie.year = static_cast<int>(*value);
    }
    if (const auto rating = table.bytesAt(columns.rating); !rating.isEmpty()) {
        const auto value = numberIn(rating);
        if (!value || *value < 0.0 || *value > kHighestRating)
            return issueAt(table, columns.rating, IssueKind::RatingInvalid);
        movie.rating = *value;
    }
    if (const auto votes = table.bytesAt(columns.votes); !votes.isEmpty()) {
        const auto value = wholeNumberIn(votes, 0, std::numeric_limits<int>::max());
        if (!value)
            return issueAt(table, columns.votes, IssueKind::VotesInvalid);
        movie.votes = static_cast<int>(*value);
    }
    for (int kind = 0; kind < kTermKindCount; ++kind)
        movie.terms[kind] = splitTerms(table.bytesAt(columns.terms[kind]), columns.separator);
    if (columns.format == CatalogFormat::MovieLens)
        movie.terms[static_cast<int>(TermKind::Genre)].removeAll("(no genres listed)"_L1);
    movie.synopsis = table.textAt(columns.synopsis);
    return movie;
}

} // namespace

Result<CatalogPtr> readCatalog(const QString &path)
{
    auto table = DelimitedTable::open(path);
    if (!table)
        return tl::unexpected(table.error());
    const Columns columns = columnsOf(*table);
    if (columns.title < 0)
        return failure(ErrorCode::TitleColumnMissing, path, {table->columnsFound(), u"title, movie_name"_s});

    CatalogBuilder builder;
    while (table->next()) {
        if (const std::optional<CatalogIssue> &issue = table->issue()) {
            builder.addIssue(*issue);
            continue;
        }
        MovieOrIssue movie = movieIn(*table, columns);
        if (!movie)
            builder.addIssue(std::move(movie.error()));
        else if (!builder.add(*std::move(movie)))
            builder.addIssue(table->issueAt(columns.id, IssueKind::IdRepeated));
    }
    const bool isUsable = builder.size() > 0;
    CatalogPtr catalog = builder.freeze(columns.format, path);
    if (!isUsable)
        return tl::unexpected(DelimitedTable::noUsableRow(path, catalog->issues()));
    return catalog;
}

} // namespace cineq
