// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/millionmovies.h"

#include "engine/base/rng.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <vector>

namespace cineq::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMovies = 1'000'000;
constexpr int kWords = 60'000;
constexpr int kFirstYear = 1894;
constexpr int kThisYear = 2026;

/// Draws places 0 ... count - 1, each in inverse proportion to its rank.
class Zipf
{
public:
    explicit Zipf(qsizetype count) : m_sums(std::size_t(count))
    {
        double sum = 0.0;
        for (std::size_t i = 0; i < m_sums.size(); ++i)
            m_sums[i] = sum += 1.0 / double(i + 1);
    }
    [[nodiscard]] qsizetype draw(Rng &rng) const
    {
        return std::ranges::lower_bound(m_sums, rng.uniform() * m_sums.back()) - m_sums.begin();
    }

private:
    std::vector<double> m_sums;
};

class Inventor
{
public:
    Inventor()
    {
        static const QStringList kSyllables{u"ka"_s, u"ri"_s, u"mo"_s, u"ta"_s, u"le"_s, u"an"_s,  u"do"_s, u"se"_s,
                                            u"vi"_s, u"no"_s, u"ra"_s, u"el"_s, u"is"_s, u"bo"_s,  u"un"_s, u"ge"_s,
                                            u"fa"_s, u"lu"_s, u"ny"_s, u"ny"_s, u"ta"_s, u"ter"_s, u"ma"_s, u"son"_s};
        while (m_words.size() < kWords) {
            QString word;
            for (std::uint64_t count = 1 + m_rng.uniformIndex(4); count > 0; --count)
                word += kSyllables[qsizetype(m_rng.uniformIndex(std::uint64_t(kSyllables.size())))];
            m_words.append(word);
        }
    }

    [[nodiscard]] Movie next()
    {
        Movie movie;
        movie.id = u"tt%1"_s.arg(m_movies++, 7, 10, QLatin1Char('0'));
        movie.title = text(1 + m_rng.uniformIndex(5));
        movie.title[0] = movie.title[0].toUpper();
        QStringList &genres = movie.terms[int(TermKind::Genre)];
        for (std::uint64_t count = m_rng.uniformIndex(4); count > 0; --count)
            genres.append(m_genres[m_genre.draw(m_rng)]);
        genres.removeDuplicates();
        movie.year = std::max(kFirstYear, kThisYear + int(20.0 * std::log(1.0 - m_rng.uniform())));
        if (m_rng.uniformIndex(5) > 0) {
            const double deviation = m_rng.uniform() + m_rng.uniform() + m_rng.uniform() - 1.5;
            movie.rating = std::round(10.0 * std::clamp(6.4 + 2.6 * deviation, 1.0, 10.0)) / 10.0;
            movie.votes = int(std::min(3e6, 5.0 / (1.0 - m_rng.uniform())));
        }
        if (m_rng.uniformIndex(10) < 3)
            movie.synopsis = text(15 + m_rng.uniformIndex(20));
        return movie;
    }

private:
    [[nodiscard]] QString text(std::uint64_t words)
    {
        QStringList drawn;
        for (; words > 0; --words)
            drawn.append(m_words[m_word.draw(m_rng)]);
        return drawn.join(u' ');
    }

    Rng m_rng{1, "million-movies"};
    QStringList m_words;
    QStringList m_genres{u"Drama"_s,  u"Comedy"_s,    u"Documentary"_s, u"Romance"_s, u"Action"_s,
                         u"Crime"_s,  u"Thriller"_s,  u"Horror"_s,      u"Family"_s,  u"Adventure"_s,
                         u"Sci-Fi"_s, u"Biography"_s, u"Fantasy"_s,     u"Music"_s,   u"Animation"_s,
                         u"War"_s,    u"History"_s,   u"Western"_s,     u"Sport"_s,   u"Musical"_s};
    Zipf m_word{kWords};
    Zipf m_genre{m_genres.size()};
    int m_movies = 0;
};

void writeFiles(const QString &folder)
{
    QFile titles(folder + u"/title.basics.tsv"_s);
    QFile ratings(folder + u"/title.ratings.tsv"_s);
    if (!titles.open(QIODevice::WriteOnly) || !ratings.open(QIODevice::WriteOnly))
        qFatal("no room for a million movies");
    titles.write(
        "tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres\n");
    ratings.write("tconst\taverageRating\tnumVotes\n");
    Inventor inventor;
    for (int i = 0; i < kMovies; ++i) {
        const Movie movie = inventor.next();
        const QStringList &genres = movie.terms[int(TermKind::Genre)];
        titles.write(u"%1\tmovie\t%2\t%2\t0\t%3\t\\N\t90\t%4\n"_s
                         .arg(movie.id, movie.title, QString::number(movie.year),
                              genres.isEmpty() ? u"\\N"_s : genres.join(u','))
                         .toUtf8());
        if (movie.votes >= 0)
            ratings.write(u"%1\t%2\t%3\n"_s.arg(movie.id).arg(movie.rating, 0, 'f', 1).arg(movie.votes).toUtf8());
    }
}

} // namespace

CatalogPtr millionMovies()
{
    static const CatalogPtr kCatalog = [] {
        CatalogBuilder builder;
        Inventor inventor;
        for (int i = 0; i < kMovies; ++i)
            builder.add(inventor.next());
        return builder.freeze(CatalogFormat::CineQ, {});
    }();
    return kCatalog;
}

QString fileOfMillionMovies()
{
    static const QTemporaryDir kFolder;
    static const bool kIsWritten = (writeFiles(kFolder.path()), true);
    Q_UNUSED(kIsWritten);
    return kFolder.filePath(u"title.basics.tsv"_s);
}

} // namespace cineq::bench
