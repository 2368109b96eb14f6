// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/personaltable.h"

#include "engine/catalog/columnmap.h"
#include "engine/catalog/movielenstitle.h"
#include "engine/exchange/personalvalues.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView kListMark("Letterboxd list export");
constexpr double kStars = 5.0;
constexpr double kPoints = 10.0;

/// Which column holds what; -1 = none does.
struct Columns
{
    PersonalFormat format{};
    std::optional<EntryKind> kind; ///< of every row; none = the person has to say
    double most = kStars;          ///< best rating
    int title = -1;
    int originalTitle = -1;
    int year = -1;
    int imdb = -1;
    int tmdb = -1;
    int movieLens = -1;
    int catalogId = -1;
    int rating = -1;
    int when = -1;
    int whenElse = -1; ///< where that holds nothing
    int type = -1;     ///< IMDb's: a movie, a series, ...
    int user = -1;
    int kindColumn = -1; ///< CineQ's
    int answer = -1;     ///< CineQ's
    int list = -1;       ///< CineQ's
    QString listName = {};
};

using EntryOrIssue = tl::expected<PersonalEntry, CatalogIssue>;

/// What watched.csv and watchlist.csv are by their names.
std::optional<EntryKind> kindByName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (name.contains("watchlist"_L1, Qt::CaseInsensitive))
        return EntryKind::Wish;
    if (name.contains("watched"_L1, Qt::CaseInsensitive))
        return EntryKind::Seen;
    return std::nullopt;
}

Columns mappedColumns(const DelimitedTable &table)
{
    const ColumnMap map = rememberedColumnMap(table.columns());
    const auto column = [&](const QString &field) {
        const QString name = map.isEmpty() ? field : map.value(field);
        return name.isEmpty() ? -1 : table.columnOf(name);
    };
    Columns columns{.format = PersonalFormat::Mapped};
    columns.title = column(u"title"_s);
    columns.originalTitle = column(u"original_title"_s);
    columns.year = column(u"year"_s);
    columns.imdb = column(u"imdb_id"_s);
    columns.tmdb = column(u"tmdb_id"_s);
    columns.movieLens = column(u"movielens_id"_s);
    columns.catalogId = column(u"id"_s);
    columns.rating = column(u"stars"_s);
    columns.when = column(u"date"_s);
    columns.kindColumn = column(u"list"_s);
    if (columns.rating < 0) {
        columns.rating = column(u"rating"_s);
        columns.most = kPoints;
    }
    if (columns.rating >= 0)
        columns.kind = EntryKind::Rated;
    return columns;
}

Columns columnsFor(PersonalFormat format, const DelimitedTable &table, const QString &path)
{
    if (format == PersonalFormat::Mapped)
        return mappedColumns(table);
    Columns columns{.format = format};
    switch (format) {
    case PersonalFormat::LetterboxdRatings:
    case PersonalFormat::LetterboxdFilms:
    case PersonalFormat::LetterboxdDiary:
    case PersonalFormat::LetterboxdList:
        columns.title = table.columnOf("Name"_L1);
        columns.year = table.columnOf("Year"_L1);
        columns.rating = table.columnOf("Rating"_L1);
        columns.when = table.columnOf("Watched Date"_L1);
        columns.whenElse = table.columnOf("Date"_L1);
        if (format == PersonalFormat::LetterboxdRatings)
            columns.kind = EntryKind::Rated;
        else if (format == PersonalFormat::LetterboxdDiary)
            columns.kind = EntryKind::Seen;
        else if (format == PersonalFormat::LetterboxdList)
            columns.kind = EntryKind::Listed;
        else
            columns.kind = kindByName(path);
        break;
    case PersonalFormat::LetterboxdImport:
        columns.title = table.columnOf("Title"_L1);
        columns.year = table.columnOf("Year"_L1);
        columns.imdb = table.columnOf("imdbID"_L1);
        columns.tmdb = table.columnOf("tmdbID"_L1);
        columns.rating = table.columnOf("Rating"_L1);
        columns.when = table.columnOf("WatchedDate"_L1);
        columns.kind = EntryKind::Seen;
        break;
    case PersonalFormat::ImdbRatings:
    case PersonalFormat::ImdbList:
        columns.most = kPoints;
        columns.imdb = table.columnOf("Const"_L1);
        columns.title = table.columnOf("Title"_L1);
        columns.originalTitle = table.columnOf("Original Title"_L1);
        columns.year = table.columnOf("Year"_L1);
        columns.type = table.columnOf("Title Type"_L1);
        columns.rating = std::max(table.columnOf("Your Rating"_L1), table.columnOf("You rated"_L1));
        columns.when = table.columnOf("Date Rated"_L1);
        columns.whenElse = table.columnOf("Created"_L1);
        columns.kind = format == PersonalFormat::ImdbRatings ? EntryKind::Rated : kindByName(path);
        break;
    case PersonalFormat::MovieLensRatings:
        columns.user = table.columnOf("userId"_L1);
        columns.movieLens = table.columnOf("movieId"_L1);
        columns.rating = table.columnOf("rating"_L1);
        columns.when = table.columnOf("timestamp"_L1);
        columns.kind = EntryKind::Rated;
        break;
    default: // CineQ's
        columns.kindColumn = table.columnOf("kind"_L1);
        columns.catalogId = table.columnOf("movie_id"_L1);
        columns.title = table.columnOf("title"_L1);
        columns.originalTitle = table.columnOf("original_title"_L1);
        columns.year = table.columnOf("year"_L1);
        columns.rating = table.columnOf("stars"_L1);
        columns.answer = table.columnOf("answer"_L1);
        columns.list = table.columnOf("list"_L1);
        columns.when = table.columnOf("time"_L1);
        break;
    }
    return columns;
}

bool isMovieType(const QString &type)
{
    const QString plain = QString(type).remove(u' ').toLower();
    return plain.isEmpty() || plain == "movie"_L1 || plain == "featurefilm"_L1 || plain == "tvmovie"_L1 ||
           plain == "video"_L1 || plain == "documentary"_L1 || plain == "short"_L1 || plain == "shortfilm"_L1 ||
           plain == "tvshort"_L1 || plain == "tvspecial"_L1;
}

/// The text without the apostrophe that keeps a spreadsheet from taking it for a formula.
QString withoutGuard(const QString &text)
{
    const bool isGuarded = text.size() > 1 && text.front() == u'\'' && u"=+-@\t\r"_s.contains(text[1]);
    return isGuarded ? text.sliced(1) : text;
}

EntryOrIssue entryIn(const DelimitedTable &table, const Columns &columns, std::optional<EntryKind> as)
{
    const auto issue = [&](int column, IssueKind kind) { return tl::unexpected(table.issueAt(column, kind)); };
    if (columns.type >= 0 && !isMovieType(table.textAt(columns.type)))
        return issue(columns.type, IssueKind::NotMovie);

    PersonalEntry entry;
    entry.line = table.line();
    const bool isOwn = columns.format == PersonalFormat::CineQCsv;
    const auto text = [&](int column) { return isOwn ? withoutGuard(table.textAt(column)) : table.textAt(column); };
    entry.movie.title = text(columns.title);
    entry.movie.originalTitle = text(columns.originalTitle);
    entry.movie.catalogId = text(columns.catalogId);
    entry.movie.ids = {table.textAt(columns.imdb), table.textAt(columns.tmdb), table.textAt(columns.movieLens)};
    if (entry.movie.title.isEmpty() && entry.movie.ids == MovieIds())
        return issue(columns.title, IssueKind::TitleMissing);
    if (const auto year = table.bytesAt(columns.year); !year.isEmpty()) {
        const auto value = wholeNumberIn(year, kFirstYear, kLastYear);
        if (!value)
            return issue(columns.year, IssueKind::YearInvalid);
        entry.movie.year = static_cast<int>(*value);
    }

    std::optional<EntryKind> kind = columns.kind;
    if (const QString key = table.textAt(columns.kindColumn); columns.kindColumn >= 0 && (isOwn || !key.isEmpty())) {
        kind = entryKindFromKey(key);
        if (!kind && isOwn)
            return issue(columns.kindColumn, IssueKind::EntryKindInvalid);
        if (!kind) {
            kind = EntryKind::Listed;
            entry.list = key;
        }
    }
    entry.kind = as.value_or(kind.value_or(EntryKind::Rated));
    if (entry.kind == EntryKind::Listed && entry.list.isEmpty())
        entry.list = isOwn ? text(columns.list) : columns.listName;
    if (entry.kind == EntryKind::Listed && entry.list.isEmpty())
        return issue(columns.list, IssueKind::EntryKindInvalid);
    if (const auto rating = table.bytesAt(columns.rating); !rating.isEmpty()) {
        entry.stars = isOwn ? keptStarsOf(rating) : starsOf(rating, columns.most);
        if (!entry.stars)
            return issue(columns.rating, columns.most == kStars ? IssueKind::StarsInvalid : IssueKind::PointsInvalid);
    }
    if (const QString answer = table.textAt(columns.answer); !answer.isEmpty()) {
        entry.answer = feedbackFromKey(answer);
        if (!entry.answer)
            return issue(columns.answer, IssueKind::AnswerInvalid);
    }
    if (entry.kind == EntryKind::Rated && !entry.stars && !entry.answer)
        return issue(columns.rating, columns.most == kStars ? IssueKind::StarsInvalid : IssueKind::PointsInvalid);

    const int when = table.bytesAt(columns.when).isEmpty() ? columns.whenElse : columns.when;
    if (const auto time = table.bytesAt(when); !time.isEmpty()) {
        entry.when = timeOf(time);
        if (!entry.when.isValid())
            return issue(when, IssueKind::DateInvalid);
    }
    return entry;
}

/// Where a Letterboxd list begins to be a table: its header's place in the text and its name.
struct ListPreamble
{
    qsizetype offset = 0; ///< in bytes
    qint64 lines = 0;     ///< before the header
    QString name;
};

ListPreamble preambleOf(QByteArrayView bytes)
{
    ListPreamble preamble;
    DelimitedReader reader(bytes);
    int nameColumn = -1;
    for (int record = 0; reader.next(); ++record) {
        const auto fields = reader.fields();
        if (record == 1) {
            for (std::size_t i = 0; i < fields.size(); ++i) {
                if (fields[i] == QByteArrayView("Name"))
                    nameColumn = int(i);
            }
        } else if (record == 2 && nameColumn >= 0 && std::size_t(nameColumn) < fields.size()) {
            preamble.name = QString::fromUtf8(fields[std::size_t(nameColumn)]).trimmed();
        } else if (record == 3) {
            preamble.lines = reader.line() - 1;
            for (qint64 line = 0; line < preamble.lines; ++line)
                preamble.offset = bytes.indexOf('\n', preamble.offset) + 1;
            break;
        }
    }
    return preamble;
}

/// Titles and other programs' ids of MovieLens' movies, from the files beside its ratings.
class MovieLensFolder
{
public:
    explicit MovieLensFolder(const QString &ratingsPath)
    {
        const QDir folder = QFileInfo(ratingsPath).dir();
        each(folder.filePath(u"movies.csv"_s), {"movieId"_L1, "title"_L1}, [this](const QStringList &fields) {
            const MovieLensTitle parsed = parseMovieLensTitle(fields[1]);
            TitleQuery &movie = m_movies[fields[0]];
            movie.title = parsed.title;
            movie.originalTitle = parsed.originalTitle;
            movie.year = parsed.year;
        });
        each(folder.filePath(u"links.csv"_s), {"movieId"_L1, "imdbId"_L1, "tmdbId"_L1},
             [this](const QStringList &fields) {
                 TitleQuery &movie = m_movies[fields[0]];
                 movie.ids.imdb = imdbIdOf(fields[1]);
                 movie.ids.tmdb = fields[2];
             });
    }

    void complete(TitleQuery &movie) const
    {
        if (const auto known = m_movies.constFind(movie.ids.movieLens); known != m_movies.cend()) {
            const QString id = movie.ids.movieLens;
            movie = *known;
            movie.ids.movieLens = id;
        }
    }

private:
    template <typename Take>
    static void each(const QString &path, const QList<QLatin1StringView> &names, const Take &take)
    {
        Result<DelimitedTable> table = DelimitedTable::open(path);
        if (!table)
            return; // the ratings do without
        QList<int> columns;
        for (const QLatin1StringView name : names)
            columns.append(table->columnOf(name));
        if (columns.contains(-1))
            return;
        while (table->next()) {
            if (table->issue())
                continue;
            QStringList fields;
            for (const int column : columns)
                fields.append(table->textAt(column));
            take(fields);
        }
    }

    QHash<QString, TitleQuery> m_movies;
};

} // namespace

std::optional<PersonalFormat> formatOf(const DelimitedTable &table)
{
    const auto has = [&](auto... names) { return ((table.columnOf(names) >= 0) && ...); };
    if (!rememberedColumnMap(table.columns()).isEmpty())
        return PersonalFormat::Mapped;
    if (table.columns().value(0).startsWith(QString::fromUtf8(kListMark)) || has("Position"_L1, "Name"_L1, "Year"_L1))
        return PersonalFormat::LetterboxdList;
    if (has("Name"_L1, "Year"_L1, "Letterboxd URI"_L1)) {
        if (has("Watched Date"_L1))
            return PersonalFormat::LetterboxdDiary;
        return has("Rating"_L1) ? PersonalFormat::LetterboxdRatings : PersonalFormat::LetterboxdFilms;
    }
    if (has("Const"_L1, "Title"_L1)) {
        if (has("You rated"_L1))
            return PersonalFormat::ImdbRatings;
        return has("Your Rating"_L1) && !has("Position"_L1) ? PersonalFormat::ImdbRatings : PersonalFormat::ImdbList;
    }
    if (has("userId"_L1, "movieId"_L1, "rating"_L1))
        return PersonalFormat::MovieLensRatings;
    if (has("kind"_L1, "movie_id"_L1, "title"_L1))
        return PersonalFormat::CineQCsv;
    if (has("imdbID"_L1, "tmdbID"_L1, "Title"_L1, "Rating"_L1))
        return PersonalFormat::LetterboxdImport;
    return has("title"_L1, "stars"_L1) ? std::optional(PersonalFormat::Mapped) : std::nullopt;
}

Result<PersonalFile> readPersonalTable(const QString &path, QByteArray bytes, const PersonalFileOptions &options)
{
    ListPreamble preamble;
    if (bytes.startsWith(kListMark) || bytes.startsWith(QByteArray("\xEF\xBB\xBF") + kListMark.toByteArray())) {
        preamble = preambleOf(bytes);
        bytes.remove(0, preamble.offset);
    }
    Result<DelimitedTable> table = DelimitedTable::of(std::move(bytes), path);
    if (!table)
        return tl::unexpected(table.error());
    const std::optional<PersonalFormat> format = formatOf(*table);
    if (!format)
        return failure(ErrorCode::PersonalFormatUnknown, path, {table->columnsFound()});
    Columns columns = columnsFor(*format, *table, path);
    columns.listName = preamble.name.isEmpty() ? QFileInfo(path).completeBaseName() : preamble.name;
    if (columns.title < 0 && columns.movieLens < 0 && columns.imdb < 0 && columns.tmdb < 0)
        return failure(ErrorCode::PersonalFormatUnknown, path, {table->columnsFound()});
    if (!options.as && !columns.kind && columns.kindColumn < 0)
        return failure(ErrorCode::EntryKindNeeded, path);

    PersonalFile file{.format = *format};
    QStringList users;
    QSet<QString> known;
    while (table->next()) {
        const QString user = table->issue() || columns.user < 0 ? QString() : table->textAt(columns.user);
        if (!user.isEmpty() && !known.contains(user)) {
            known.insert(user);
            users.append(user);
        }
        if (!options.user.isEmpty() && !user.isEmpty() && user != options.user)
            continue;
        const std::optional<CatalogIssue> &issue = table->issue();
        EntryOrIssue entry = issue ? tl::unexpected(*issue) : entryIn(*table, columns, options.as);
        if (entry) {
            entry->line += preamble.lines;
            file.entries.append(*std::move(entry));
        } else {
            entry.error().line += preamble.lines;
            file.issues.push_back(std::move(entry.error()));
        }
    }
    constexpr qsizetype kNamedUsers = 5;
    if (columns.user >= 0 && options.user.isEmpty() && users.size() > 1)
        return failure(ErrorCode::UserNeeded, path,
                       {QString::number(users.size()), users.first(std::min(users.size(), kNamedUsers)).join(u", "_s)});
    if (!options.user.isEmpty() && !known.contains(options.user))
        return failure(ErrorCode::UserUnknown, path, {options.user});
    if (file.entries.isEmpty())
        return tl::unexpected(DelimitedTable::noUsableRow(path, file.issues));
    if (*format == PersonalFormat::MovieLensRatings) {
        const MovieLensFolder folder(path);
        for (PersonalEntry &entry : file.entries)
            folder.complete(entry.movie);
    }
    return file;
}

} // namespace cineq
