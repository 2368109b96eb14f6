// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"

#include <QHash>
#include <QList>

#include <vector>

namespace cineq {

/// What other catalogues call a movie; empty = not known.
struct MovieIds
{
    QString imdb;      ///< "tt0111161"
    QString tmdb;      ///< whole number as text
    QString movieLens; ///< whole number as text

    friend bool operator==(const MovieIds &, const MovieIds &) = default;
};

/// IMDb's way to write an id: "tt" and at least seven digits; empty where @p text holds no number.
[[nodiscard]] QString imdbIdOf(const QString &text);

/// A movie as another program's file names it.
struct TitleQuery
{
    QString title;
    QString originalTitle; ///< empty = not known
    int year = 0;          ///< 0 = not known
    MovieIds ids;
    QString catalogId; ///< id in the catalogue that the file was written with; counts with the same title alone
};

enum class MatchKind { Matched, Ambiguous, Unmatched };

struct MatchCandidate
{
    int row = -1;
    double score = 0.0; ///< 0 ... 1; 1 = an id, or title and year, agree
};

struct TitleMatch
{
    MatchKind kind = MatchKind::Unmatched;
    QList<MatchCandidate> candidates; ///< best first; of a match the movie itself, of an unmatched query none
};

/// Finds movies of one catalogue by what other files call them: by id where both have one, else by title and year.
/// Score = that of the title times that of the year. Title: 1 the same by spellingKey() but for spaces, 0.97 but for an
/// article, 0.95 through an original title or one in brackets, 0.7 where one begins with the other or is spelt nearly
/// like it (a movie of the same year or of one beside it). Year: 1 the same, 0.9 off by one, 0.85 not known, 0.65 off
/// by two or three, else the title counts for nothing. A match has at least kMatchedScore and more than any other
/// movie; candidates have at least kCandidateScore. Immutable: any thread may match.
class TitleMatcher
{
public:
    static constexpr double kMatchedScore = 0.8;
    static constexpr double kCandidateScore = 0.6;
    static constexpr qsizetype kMaxCandidates = 8;

    /// Shape of @p ids: catalog, or empty = those that the catalogue's own ids are.
    explicit TitleMatcher(CatalogPtr catalog, const std::vector<MovieIds> &ids = {});

    [[nodiscard]] const Catalog &catalog() const { return *m_catalog; }
    [[nodiscard]] TitleMatch match(const TitleQuery &query) const;

private:
    struct Key
    {
        int row = -1;
        bool isAlternative = false; ///< of an original title or one in brackets
        QString spelling;           ///< without spaces, with its article
    };
    /// A title to look through, by spellingKey() without article.
    struct Spelling
    {
        int row = -1;
        QString text;
        quint64 letters = 0; ///< a bit for each letter that occurs, by its code modulo 64
    };

    void addKeys(int row, const QString &title, bool isAlternative);
    [[nodiscard]] int rowById(const TitleQuery &query) const;
    [[nodiscard]] bool hasTitle(int row, const TitleQuery &query) const;
    void addSameTitles(const TitleQuery &query, QHash<int, double> &scores) const;
    void addNearTitles(const TitleQuery &query, QHash<int, double> &scores) const;

    CatalogPtr m_catalog;
    QHash<QString, int> m_rowOfImdb;
    QHash<QString, int> m_rowOfTmdb;
    QHash<QString, int> m_rowOfMovieLens;
    QHash<QString, std::vector<Key>> m_keys; ///< by spelling without spaces and article
    QHash<int, std::vector<Spelling>> m_ofYear;
};

} // namespace cineq
