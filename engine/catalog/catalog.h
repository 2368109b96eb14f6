// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace cineq {

/// Kinds of terms that a movie can carry several of.
enum class TermKind { Genre, Tag, Director, Cast, Country, Language };
inline constexpr int kTermKindCount = 6;

/// One movie as plain values. Numbers that are not known are NaN, 0 or -1 as said.
struct Movie
{
    QString id;            ///< the catalogue's own id as text
    QString title;         ///< article in front ("The Matrix")
    QString originalTitle; ///< empty = same as title
    int year = 0;          ///< 0 = not known
    QStringList terms[kTermKindCount];
    double rating = std::numeric_limits<double>::quiet_NaN(); ///< 0 ... 10; NaN = not known
    int votes = -1;                                           ///< -1 = not known
    QString synopsis;
};

/// Terms of one kind for all movies: a sorted vocabulary and, for each movie, indices into it.
class TermColumn
{
public:
    [[nodiscard]] const QStringList &vocabulary() const { return m_vocabulary; }
    /// Indices into vocabulary() of the movie in that row, in the order of the file.
    [[nodiscard]] std::span<const quint32> termsAt(int row) const
    {
        return std::span(m_terms).subspan(m_offsets[row], m_offsets[row + 1] - m_offsets[row]);
    }
    /// Terms of the movie as text, in the order of the file.
    [[nodiscard]] QStringList namesAt(int row) const;
    /// Movies that carry each term. Shape: vocabulary().
    [[nodiscard]] std::vector<int> counts() const;

private:
    friend class CatalogBuilder;
    QStringList m_vocabulary;
    std::vector<quint32> m_offsets{0};
    std::vector<quint32> m_terms;
};

enum class IssueKind {
    NotUtf8, ///< bytes that are not UTF-8
    NulByte,
    BrokenQuotes,   ///< quote not closed, or text behind a closing quote
    FieldTooLong,   ///< text = field's length in bytes
    ColumnsMissing, ///< text = number of fields found
    TitleMissing,
    IdMissing,
    IdRepeated,       ///< text = id
    RatingInvalid,    ///< text = rating as written
    YearInvalid,      ///< text = year as written
    VotesInvalid,     ///< text = votes as written
    TermsInvalid,     ///< text = list of terms as written
    UserMissing,      ///< rating files
    StarsInvalid,     ///< rating files; text = stars as written
    TimestampInvalid, ///< rating files; text = timestamp as written
    PointsInvalid,    ///< a person's own files; text = points as written
    AnswerInvalid,    ///< a person's own files; text = answer as written
    DateInvalid,      ///< a person's own files; text = date as written
    EntryKindInvalid, ///< a person's own files; text = kind as written
    NotMovie,         ///< a person's own files; text = what it is instead
};

/// One row that could not be used. The sentence for it is made by issueText() (engine/session/errortext.h).
struct CatalogIssue
{
    qint64 line = 0; ///< 1-based line on which the record starts
    int column = 0;  ///< 1-based field number; 0 = whole row
    IssueKind kind{};
    QString text;
};

/// ImdbTitles: title.basics.tsv; Tmdb: tmdb_5000_movies.csv; ImdbTop1000: imdb_top_1000.csv; Mapped: by a ColumnMap.
enum class CatalogFormat { CineQ, Reference, MovieLens, ImdbTitles, Tmdb, ImdbTop1000, Mapped };

/// A movie catalogue: immutable columns. Row number = row of the table = row of the feature matrix.
/// Shared between threads as shared_ptr<const Catalog>.
class Catalog
{
public:
    [[nodiscard]] int size() const { return static_cast<int>(m_titles.size()); }
    [[nodiscard]] const QString &idAt(int row) const { return m_ids[row]; }
    [[nodiscard]] const QString &titleAt(int row) const { return m_titles[row]; }
    [[nodiscard]] const QString &originalTitleAt(int row) const { return m_originalTitles[row]; }
    [[nodiscard]] int yearAt(int row) const { return m_years[row]; }       ///< 0 = not known
    [[nodiscard]] float ratingAt(int row) const { return m_ratings[row]; } ///< 0 ... 10; NaN = not known
    [[nodiscard]] int votesAt(int row) const { return m_votes[row]; }      ///< -1 = not known
    [[nodiscard]] const QString &synopsisAt(int row) const { return m_synopses[row]; }
    [[nodiscard]] const TermColumn &terms(TermKind kind) const { return m_terms[static_cast<int>(kind)]; }
    [[nodiscard]] Movie movieAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(const QString &id) const;

    [[nodiscard]] CatalogFormat format() const { return m_format; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const std::vector<CatalogIssue> &issues() const { return m_issues; }
    /// BLAKE2b-256 over every movie's id, title, year, genres, tags, rating and synopsis, in row order. Computed once,
    /// on first use; thread-safe.
    [[nodiscard]] QByteArray fingerprint() const;
    /// The same over the first `rows` movies alone, that is of the catalogue which this one continues. Computed anew.
    [[nodiscard]] QByteArray fingerprintOfFirst(int rows) const;

private:
    friend class CatalogBuilder;
    Catalog() = default;

    std::vector<QString> m_ids;
    std::vector<QString> m_titles;
    std::vector<QString> m_originalTitles;
    std::vector<qint16> m_years;
    std::vector<float> m_ratings;
    std::vector<qint32> m_votes;
    std::vector<QString> m_synopses;
    TermColumn m_terms[kTermKindCount];
    QHash<QString, int> m_rowOfId;
    CatalogFormat m_format = CatalogFormat::CineQ;
    QString m_path;
    std::vector<CatalogIssue> m_issues;
    mutable std::once_flag m_fingerprintOnce;
    mutable QByteArray m_fingerprint;
};

using CatalogPtr = std::shared_ptr<const Catalog>;

/// The number that a rating was read from, to four decimals: 7.7 is kept as the float 7.69999981. NaN stays.
[[nodiscard]] double asWritten(float rating);

/// Collects movies, then freezes them into a Catalog.
class CatalogBuilder
{
public:
    CatalogBuilder();
    ~CatalogBuilder();

    /// Adds a movie; false, and nothing added, if its id is there already.
    bool add(Movie movie);
    void addIssue(CatalogIssue issue);
    [[nodiscard]] int size() const;
    /// Sorts the vocabularies and hands out the catalogue; the builder is empty afterwards.
    [[nodiscard]] CatalogPtr freeze(CatalogFormat format, const QString &path);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace cineq
