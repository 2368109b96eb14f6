// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/titlematcher.h"

#include "engine/catalog/fuzzymatch.h"
#include "engine/catalog/titlekey.h"

#include <algorithm>
#include <bit>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

constexpr double kArticleScore = 0.97;
constexpr double kAlternativeScore = 0.95;
constexpr double kNearScore = 0.7;
constexpr double kNearSimilarity = 0.85;
constexpr qsizetype kShortestPrefix = 4;

/// 0 = the movies can't be the same.
double yearScore(int asked, int known)
{
    if (asked == 0 || known == 0)
        return 0.85;
    switch (std::abs(asked - known)) {
    case 0:
        return 1.0;
    case 1:
        return 0.9;
    case 2:
    case 3:
        return 0.65;
    default:
        return 0.0;
    }
}

bool isPrefixOf(const QString &a, const QString &b)
{
    return a.size() >= kShortestPrefix && b.size() > a.size() && b.startsWith(a) && b[a.size()] == u' ';
}

quint64 lettersOf(const QString &text)
{
    quint64 letters = 0;
    for (const QChar c : text)
        letters |= quint64(1) << (c.unicode() % 64U);
    return letters;
}

QString joined(QString spelling)
{
    return spelling.remove(u' ');
}

/// The titles of a query: first those of the title, then those of the original title.
QStringList titlesOf(const TitleQuery &query)
{
    QStringList titles = titlesIn(query.title);
    if (!query.originalTitle.isEmpty())
        titles += titlesIn(query.originalTitle);
    return titles;
}

/// How many edits leave two texts near each other.
int editsAllowed(const QString &a, const QString &b)
{
    return static_cast<int>((1.0 - kNearSimilarity) * static_cast<double>(std::max(a.size(), b.size())));
}

void raise(QHash<int, double> &scores, int row, double score)
{
    double &known = scores[row];
    known = std::max(known, score);
}

} // namespace

QString imdbIdOf(const QString &text)
{
    QStringView digits = QStringView(text).trimmed();
    if (digits.startsWith("tt"_L1))
        digits = digits.sliced(2);
    constexpr qsizetype kMostDigits = 18;
    const bool isNumber = !digits.isEmpty() && digits.size() <= kMostDigits &&
                          std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? u"tt"_s + QString::number(digits.toLongLong()).rightJustified(7, u'0') : QString();
}

TitleMatcher::TitleMatcher(CatalogPtr catalog, const std::vector<MovieIds> &ids) : m_catalog(std::move(catalog))
{
    for (int row = 0; row < m_catalog->size(); ++row) {
        addKeys(row, m_catalog->titleAt(row), false);
        if (!m_catalog->originalTitleAt(row).isEmpty())
            addKeys(row, m_catalog->originalTitleAt(row), true);
        const QString spelling = withoutArticle(spellingKey(m_catalog->titleAt(row)));
        m_ofYear[m_catalog->yearAt(row)].push_back({row, spelling, lettersOf(spelling)});

        MovieIds known = ids.empty() ? MovieIds() : ids[static_cast<std::size_t>(row)];
        const QString &own = m_catalog->idAt(row);
        switch (m_catalog->format()) {
        case CatalogFormat::MovieLens:
        case CatalogFormat::CineQ: // the bundled catalogue's ids are MovieLens'
            known.movieLens = own;
            break;
        case CatalogFormat::Tmdb:
            known.tmdb = own;
            break;
        default:
            break;
        }
        if (known.imdb.isEmpty() && own.startsWith("tt"_L1))
            known.imdb = imdbIdOf(own);
        for (const auto &[id, rows] : {std::pair(known.imdb, &m_rowOfImdb), std::pair(known.tmdb, &m_rowOfTmdb),
                                       std::pair(known.movieLens, &m_rowOfMovieLens)}) {
            if (!id.isEmpty())
                rows->insert(id, row);
        }
    }
}

void TitleMatcher::addKeys(int row, const QString &title, bool isAlternative)
{
    for (const QString &name : titlesIn(title)) {
        const QString spelling = spellingKey(name);
        m_keys[joined(withoutArticle(spelling))].push_back({row, isAlternative, joined(spelling)});
        isAlternative = true;
    }
}

bool TitleMatcher::hasTitle(int row, const TitleQuery &query) const
{
    QHash<int, double> scores;
    addSameTitles({query.title, query.originalTitle, 0, {}, {}}, scores);
    return scores.contains(row);
}

int TitleMatcher::rowById(const TitleQuery &query) const
{
    if (const auto row = m_catalog->rowOf(query.catalogId); row && m_catalog->titleAt(*row) == query.title)
        return *row;
    for (const auto &[id, rows] :
         {std::pair(imdbIdOf(query.ids.imdb), &m_rowOfImdb), std::pair(query.ids.tmdb, &m_rowOfTmdb)}) {
        if (const auto found = rows->constFind(id); found != rows->cend())
            return *found;
    }
    // Any catalogue may number its movies like MovieLens, so a title that is there has to agree.
    const int row = m_rowOfMovieLens.value(query.ids.movieLens, -1);
    return row >= 0 && (query.title.isEmpty() || hasTitle(row, query)) ? row : -1;
}

void TitleMatcher::addSameTitles(const TitleQuery &query, QHash<int, double> &scores) const
{
    bool isFirst = true;
    for (const QString &title : titlesOf(query)) {
        const QString spelling = spellingKey(title);
        const auto keys = m_keys.constFind(joined(withoutArticle(spelling)));
        if (keys != m_keys.cend()) {
            for (const Key &key : *keys) {
                const double ofTitle = isFirst && !key.isAlternative ? 1.0 : kAlternativeScore;
                const double ofArticle = key.spelling == joined(spelling) ? 1.0 : kArticleScore;
                raise(scores, key.row, ofTitle * ofArticle * yearScore(query.year, m_catalog->yearAt(key.row)));
            }
        }
        isFirst = false;
    }
}

void TitleMatcher::addNearTitles(const TitleQuery &query, QHash<int, double> &scores) const
{
    for (const QString &title : titlesOf(query)) {
        const QString spelling = withoutArticle(spellingKey(title));
        const quint64 letters = lettersOf(spelling);
        const auto isNear = [&](const Spelling &known) {
            const int edits = editsAllowed(spelling, known.text);
            // An edit changes the length by one at most, and the letters that occur by two.
            return std::abs(spelling.size() - known.text.size()) <= edits &&
                   std::popcount(letters ^ known.letters) <= 2 * edits &&
                   spellingSimilarity(spelling, known.text) >= kNearSimilarity;
        };
        for (const int year : {query.year - 1, query.year, query.year + 1}) {
            const auto movies = m_ofYear.constFind(year);
            if (movies == m_ofYear.cend())
                continue;
            for (const Spelling &known : *movies) {
                if (isPrefixOf(spelling, known.text) || isPrefixOf(known.text, spelling) || isNear(known))
                    raise(scores, known.row, kNearScore * yearScore(query.year, year));
            }
        }
    }
}

TitleMatch TitleMatcher::match(const TitleQuery &query) const
{
    if (const int row = rowById(query); row >= 0)
        return {MatchKind::Matched, {{row, 1.0}}};

    QHash<int, double> scores;
    addSameTitles(query, scores);
    const bool isFound = std::any_of(scores.cbegin(), scores.cend(), [](double s) { return s >= kCandidateScore; });
    if (!isFound && query.year != 0)
        addNearTitles(query, scores);

    TitleMatch match;
    for (auto score = scores.cbegin(); score != scores.cend(); ++score) {
        if (score.value() >= kCandidateScore)
            match.candidates.append({score.key(), score.value()});
    }
    if (match.candidates.isEmpty())
        return match;
    std::ranges::sort(match.candidates, [](const MatchCandidate &a, const MatchCandidate &b) {
        return a.score != b.score ? a.score > b.score : a.row < b.row;
    });
    const double best = match.candidates.first().score;
    const bool isAlone = match.candidates.size() == 1 || match.candidates[1].score < best;
    match.kind = best >= kMatchedScore && isAlone ? MatchKind::Matched : MatchKind::Ambiguous;
    match.candidates.resize(match.kind == MatchKind::Matched ? 1 : std::min(match.candidates.size(), kMaxCandidates));
    return match;
}

} // namespace cineq
