// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalogreader.h"

#include "engine/catalog/columnmap.h"
#include "engine/catalog/delimitedtable.h"
#include "engine/catalog/imdbtitles.h"
#include "engine/catalog/movielenstitle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

constexpr double kHighestRating = 10.0;

/// What a file's columns mean; -1 = not there.
struct Columns
{
    CatalogFormat format = CatalogFormat::CineQ;
    QByteArrayView separators = "|"; ///< of lists of terms; any of them
    int id = -1;
    int title = -1;
    int originalTitle = -1;
    int year = -1;
    QList<int> terms[kTermKindCount]; ///< a list of terms may be spread over several columns
    int rating = -1;
    int votes = -1;
    int synopsis = -1;
};

using MovieOrIssue = tl::expected<Movie, CatalogIssue>;

void addTerms(Columns &columns, TermKind kind, int column)
{
    if (column >= 0)
        columns.terms[static_cast<int>(kind)].append(column);
}

Columns movieLensColumns(const DelimitedTable &table)
{
    Columns columns{.format = CatalogFormat::MovieLens};
    columns.id = table.columnOf("movieId"_L1);
    columns.title = table.columnOf("title"_L1);
    addTerms(columns, TermKind::Genre, table.columnOf("genres"_L1));
    return columns;
}

Columns referenceColumns(const DelimitedTable &table)
{
    Columns columns{.format = CatalogFormat::Reference, .separators = ","};
    columns.title = table.columnOf("movie_name"_L1);
    addTerms(columns, TermKind::Genre, table.columnOf("genre"_L1));
    columns.rating = table.columnOf("rating"_L1);
    columns.synopsis = table.columnOf("description"_L1);
    return columns;
}

/// tmdb_5000_movies.csv: lists are JSON arrays of objects with a name.
Columns tmdbColumns(const DelimitedTable &table)
{
    Columns columns{.format = CatalogFormat::Tmdb};
    columns.id = table.columnOf("id"_L1);
    columns.title = table.columnOf("title"_L1);
    columns.originalTitle = table.columnOf("original_title"_L1);
    columns.year = table.columnOf("release_date"_L1);
    addTerms(columns, TermKind::Genre, table.columnOf("genres"_L1));
    addTerms(columns, TermKind::Tag, table.columnOf("keywords"_L1));
    addTerms(columns, TermKind::Country, table.columnOf("production_countries"_L1));
    addTerms(columns, TermKind::Language, table.columnOf("spoken_languages"_L1));
    columns.rating = table.columnOf("vote_average"_L1);
    columns.votes = table.columnOf("vote_count"_L1);
    columns.synopsis = table.columnOf("overview"_L1);
    return columns;
}

/// imdb_top_1000.csv.
Columns imdbTop1000Columns(const DelimitedTable &table)
{
    Columns columns{.format = CatalogFormat::ImdbTop1000, .separators = ","};
    columns.title = table.columnOf("Series_Title"_L1);
    columns.year = table.columnOf("Released_Year"_L1);
    addTerms(columns, TermKind::Genre, table.columnOf("Genre"_L1));
    addTerms(columns, TermKind::Director, table.columnOf("Director"_L1));
    for (const QLatin1StringView star : {"Star1"_L1, "Star2"_L1, "Star3"_L1, "Star4"_L1})
        addTerms(columns, TermKind::Cast, table.columnOf(star));
    columns.rating = table.columnOf("IMDB_Rating"_L1);
    columns.votes = table.columnOf("No_of_Votes"_L1);
    columns.synopsis = table.columnOf("Overview"_L1);
    return columns;
}

/// CineQ's own names, or the names that a map has for them.
Columns namedColumns(const DelimitedTable &table, const ColumnMap &map)
{
    const auto column = [&](const QString &field) {
        const QString name = map.isEmpty() ? field : map.value(field);
        return name.isEmpty() ? -1 : table.columnOf(name);
    };
    Columns columns;
    if (!map.isEmpty()) {
        columns.format = CatalogFormat::Mapped;
        columns.separators = "|,";
    }
    columns.id = column(u"id"_s);
    columns.title = column(u"title"_s);
    columns.originalTitle = column(u"original_title"_s);
    columns.year = column(u"year"_s);
    addTerms(columns, TermKind::Genre, column(u"genres"_s));
    addTerms(columns, TermKind::Tag, column(u"tags"_s));
    addTerms(columns, TermKind::Director, column(u"directors"_s));
    addTerms(columns, TermKind::Cast, column(u"cast"_s));
    addTerms(columns, TermKind::Country, column(u"country"_s));
    addTerms(columns, TermKind::Language, column(u"language"_s));
    columns.rating = column(u"rating"_s);
    columns.votes = column(u"votes"_s);
    columns.synopsis = column(u"synopsis"_s);
    return columns;
}

/// Columns by the format that the header speaks, else by the map remembered for it; no title column = nothing that
/// would do.
Columns columnsOf(const DelimitedTable &table)
{
    if (const ColumnMap map = rememberedColumnMap(table.columns()); !map.isEmpty())
        return namedColumns(table, map);
    if (table.columnOf("Series_Title"_L1) >= 0)
        return imdbTop1000Columns(table);
    if (table.columnOf("title"_L1) < 0)
        return referenceColumns(table);
    if (table.columnOf("movieId"_L1) >= 0)
        return movieLensColumns(table);
    const bool isTmdb = table.columnOf("release_date"_L1) >= 0 && table.columnOf("vote_average"_L1) >= 0;
    return isTmdb ? tmdbColumns(table) : namedColumns(table, {});
}

QStringList splitTerms(QByteArrayView list, QByteArrayView separators)
{
    QStringList terms;
    while (!list.isEmpty()) {
        const auto found = std::find_first_of(list.begin(), list.end(), separators.begin(), separators.end());
        const qsizetype size = found - list.begin();
        if (const QByteArrayView term = list.first(size).trimmed(); !term.isEmpty())
            terms.append(QString::fromUtf8(term));
        list = list.sliced(std::min(size + 1, list.size()));
    }
    return terms;
}

/// The names of [{"id": 28, "name": "Action"}, ...]; nothing where the field is no such array.
std::optional<QStringList> namesInJson(QByteArrayView field)
{
    if (field.isEmpty())
        return QStringList();
    const QJsonDocument document = QJsonDocument::fromJson(field.toByteArray());
    if (!document.isArray())
        return std::nullopt;
    QStringList names;
    for (const QJsonValue term : document.array()) {
        if (const QString name = term[u"name"_s].toString().trimmed(); !name.isEmpty())
            names.append(name);
    }
    return names;
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

    QByteArrayView year = table.bytesAt(columns.year);
    if (columns.format == CatalogFormat::Tmdb) // "2009-12-10"
        year = year.first(std::max<qsizetype>(year.indexOf('-'), 0));
    if (!year.isEmpty()) {
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
    if (columns.format == CatalogFormat::Tmdb && movie.votes == 0)
        movie.rating = std::numeric_limits<double>::quiet_NaN(); // 0 of nobody
    for (int kind = 0; kind < kTermKindCount; ++kind) {
        for (const int column : columns.terms[kind]) {
            const auto terms = columns.format == CatalogFormat::Tmdb
                                   ? namesInJson(table.bytesAt(column))
                                   : splitTerms(table.bytesAt(column), columns.separators);
            if (!terms)
                return issueAt(table, column, IssueKind::TermsInvalid);
            movie.terms[kind] += *terms;
        }
    }
    if (columns.format == CatalogFormat::MovieLens)
        movie.terms[static_cast<int>(TermKind::Genre)].removeAll("(no genres listed)"_L1);
    movie.synopsis = table.textAt(columns.synopsis);
    return movie;
}

} // namespace

Result<CatalogPtr> readCatalog(const QString &path)
{
    if (isImdbTitles(path))
        return readImdbTitles(path);
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
