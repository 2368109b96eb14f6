// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/imdbtitles.h"

#include "engine/catalog/delimitedtable.h"
#include "engine/catalog/movielenstitle.h"
#include "engine/catalog/textfile.h"

#include <zlib.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>
#include <vector>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

constexpr QByteArrayView kTitlesHeader("tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\t"
                                       "runtimeMinutes\tgenres");
constexpr QByteArrayView kRatingsHeader("tconst\taverageRating\tnumVotes");

enum TitleColumn { Id, Type, Title, OriginalTitle, IsAdult, StartYear, EndYear, Runtime, Genres, kTitleColumnCount };
enum RatingColumn { RatedId, AverageRating, Votes, kRatingColumnCount };

struct ImdbRating
{
    float rating = 0.0F;
    int votes = 0;
};

/// Lines of a text file that may be packed by gzip, one after the other: the file never lies in memory whole.
class GzipLines
{
public:
    explicit GzipLines(const QString &path) : m_file(gzopen(QFile::encodeName(path).constData(), "rb"), &gzclose)
    {
        if (m_file)
            gzbuffer(m_file.get(), 1U << 17U);
    }

    /// Moves to the next line; false at the end, and where the data is damaged.
    [[nodiscard]] bool next()
    {
        m_text.clear();
        ++m_line;
        while (m_text.size() <= kMaxLineBytes && (!m_ahead.isEmpty() || readAhead())) {
            const qsizetype end = m_ahead.indexOf('\n');
            m_text.append(end < 0 ? m_ahead : m_ahead.first(end));
            m_ahead = end < 0 ? QByteArrayView() : m_ahead.sliced(end + 1);
            if (end < 0)
                continue;
            if (m_text.endsWith('\r'))
                m_text.chop(1);
            return true;
        }
        return !m_text.isEmpty();
    }
    [[nodiscard]] QByteArrayView text() const { return m_text; }
    [[nodiscard]] qint64 line() const { return m_line; }
    /// What is wrong with the gzip data; empty = nothing.
    [[nodiscard]] QString fault() const
    {
        int code = Z_OK;
        const char *message = m_file ? gzerror(m_file.get(), &code) : "";
        return m_file && code != Z_OK && code != Z_STREAM_END ? QString::fromUtf8(message) : QString();
    }

private:
    static constexpr qsizetype kMaxLineBytes = qsizetype(1) << 20;

    bool readAhead()
    {
        const int count = m_file ? gzread(m_file.get(), m_buffer.data(), unsigned(m_buffer.size())) : 0;
        m_ahead = {m_buffer.data(), std::max(count, 0)};
        return count > 0;
    }

    std::unique_ptr<gzFile_s, int (*)(gzFile)> m_file;
    std::vector<char> m_buffer = std::vector<char>(std::size_t(1) << 16);
    QByteArrayView m_ahead; ///< of the buffer, not yet handed out
    QByteArray m_text;
    qint64 m_line = 0;
};

/// Fields of a line without quotes; "\N" stands for nothing. Fewer or more than the columns leave the last view null.
template <std::size_t kColumns>
int splitFields(QByteArrayView line, std::array<QByteArrayView, kColumns> &fields)
{
    int count = 0;
    while (true) {
        const qsizetype tab = line.indexOf('\t');
        const QByteArrayView field = tab < 0 ? line : line.first(tab);
        if (count < int(kColumns))
            fields[std::size_t(count)] = field == QByteArrayView("\\N") ? QByteArrayView() : field;
        ++count;
        if (tab < 0)
            return count;
        line = line.sliced(tab + 1);
    }
}

Error unreadable(const QString &path, const QString &reason)
{
    return {ErrorCode::FileUnreadable, path, 0, {reason}};
}

/// By id as IMDb writes it; nothing where there is no such file.
Result<QHash<QByteArray, ImdbRating>> ratingsBeside(const QString &path)
{
    QHash<QByteArray, ImdbRating> ratings;
    for (const QString &name : {u"title.ratings.tsv.gz"_s, u"title.ratings.tsv"_s}) {
        const QString file = QFileInfo(path).dir().filePath(name);
        if (!QFileInfo(file).isFile())
            continue;
        GzipLines lines(file);
        if (!lines.next() || lines.text() != kRatingsHeader)
            return tl::unexpected(
                unreadable(file, lines.fault().isEmpty() ? u"no such header as IMDb's"_s : lines.fault()));
        std::array<QByteArrayView, kRatingColumnCount> fields;
        while (lines.next()) {
            if (splitFields(lines.text(), fields) != kRatingColumnCount)
                continue;
            const auto rating = numberIn(fields[AverageRating]);
            const auto votes = wholeNumberIn(fields[Votes], 0, std::numeric_limits<int>::max());
            if (rating && votes && *rating >= 0.0 && *rating <= 10.0)
                ratings.insert(fields[RatedId].toByteArray(), {float(*rating), int(*votes)});
        }
        if (!lines.fault().isEmpty())
            return tl::unexpected(unreadable(file, lines.fault()));
        break;
    }
    return ratings;
}

tl::expected<Movie, CatalogIssue> movieIn(const std::array<QByteArrayView, kTitleColumnCount> &fields, qint64 line)
{
    const auto issue = [&](TitleColumn column, IssueKind kind) {
        return tl::unexpected(
            CatalogIssue{line, column + 1, kind,
                         QString::fromUtf8(fields[column].first(std::min<qsizetype>(fields[column].size(), 80)))});
    };
    for (int column = 0; column < kTitleColumnCount; ++column) {
        if (fields[std::size_t(column)].contains('\0'))
            return issue(TitleColumn(column), IssueKind::NulByte);
        if (!fields[std::size_t(column)].isValidUtf8())
            return issue(TitleColumn(column), IssueKind::NotUtf8);
    }
    Movie movie;
    movie.id = QString::fromUtf8(fields[Id]);
    if (movie.id.isEmpty())
        return issue(Id, IssueKind::IdMissing);
    movie.title = QString::fromUtf8(fields[Title]).trimmed();
    if (movie.title.isEmpty())
        return issue(Title, IssueKind::TitleMissing);
    movie.originalTitle = QString::fromUtf8(fields[OriginalTitle]).trimmed();
    if (movie.originalTitle == movie.title)
        movie.originalTitle.clear();
    if (!fields[StartYear].isEmpty()) {
        const auto year = wholeNumberIn(fields[StartYear], kFirstYear, kLastYear);
        if (!year)
            return issue(StartYear, IssueKind::YearInvalid);
        movie.year = int(*year);
    }
    movie.terms[int(TermKind::Genre)] = QString::fromUtf8(fields[Genres]).split(u',', Qt::SkipEmptyParts);
    return movie;
}

} // namespace

bool isImdbTitles(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return false;
    GzipLines lines(path);
    return lines.next() && lines.text() == kTitlesHeader;
}

Result<CatalogPtr> readImdbTitles(const QString &path)
{
    const auto ratings = ratingsBeside(path);
    if (!ratings)
        return tl::unexpected(ratings.error());
    GzipLines lines(path);
    if (!lines.next())
        return tl::unexpected(unreadable(path, lines.fault()));
    CatalogBuilder builder;
    std::array<QByteArrayView, kTitleColumnCount> fields;
    while (lines.next()) {
        if (const int count = splitFields(lines.text(), fields); count != kTitleColumnCount) {
            builder.addIssue({lines.line(), 0, IssueKind::ColumnsMissing, QString::number(count)});
            continue;
        }
        if (fields[Type] != QByteArrayView("movie"))
            continue;
        auto movie = movieIn(fields, lines.line());
        if (!movie) {
            builder.addIssue(std::move(movie.error()));
            continue;
        }
        if (const auto rated = ratings->constFind(fields[Id].toByteArray()); rated != ratings->cend()) {
            movie->rating = double(rated->rating);
            movie->votes = rated->votes;
        }
        const QString id = movie->id;
        if (!builder.add(*std::move(movie)))
            builder.addIssue({lines.line(), Id + 1, IssueKind::IdRepeated, id});
    }
    if (!lines.fault().isEmpty())
        return tl::unexpected(unreadable(path, lines.fault()));
    const bool isUsable = builder.size() > 0;
    CatalogPtr catalog = builder.freeze(CatalogFormat::ImdbTitles, path);
    if (!isUsable)
        return tl::unexpected(DelimitedTable::noUsableRow(path, catalog->issues()));
    return catalog;
}

} // namespace cineq
