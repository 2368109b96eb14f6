// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/analyticscharts.h"

#include "engine/catalog/query.h"
#include "ui/charts/barchart.h"
#include "ui/charts/boxchart.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/histogramchart.h"
#include "ui/models/cells.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace cineq {

namespace {

struct AnalyticsText
{
    Q_DECLARE_TR_FUNCTIONS(cineq::AnalyticsPage)
};

constexpr int kRatingDecimals = 1;

QString ratingText(double rating)
{
    return std::isnan(rating) ? QString(kUnknownText) : QLocale().toString(rating, 'f', kRatingDecimals);
}

QString wordsText(double words)
{
    return QLocale().toString(words, 'f', 0);
}

QString moviesText(int movies)
{
    return AnalyticsText::tr("%Ln movie(s)", nullptr, movies);
}

Query matchOf(QueryField field, const QString &value)
{
    return {.kind = Query::Kind::Match, .field = field, .values = {value}};
}

/// The movies whose number lies in the band.
QString bandQuery(QueryField field, const Histogram &bands, std::size_t band)
{
    std::vector<Query> parts{matchOf(field, QStringLiteral(">=%1").arg(QString::number(bands.lowerEdge(band))))};
    if (!bands.isLastOpen || band + 1 < bands.counts.size())
        parts.push_back(matchOf(field, QStringLiteral("<%1").arg(QString::number(bands.lowerEdge(band + 1)))));
    return toText(allOf(std::move(parts)));
}

HistogramChart::Band bandOf(const Histogram &bands, std::size_t band, const QString &sentence)
{
    return {bands.lowerEdge(band), bands.lowerEdge(band + 1), static_cast<double>(bands.counts[band]), sentence};
}

} // namespace

QStringList showRatings(HistogramChart &chart, const CatalogStatistics &statistics)
{
    const Histogram &bands = statistics.ratingBands;
    const Distribution &ratings = statistics.ratings;
    ExportTable table{.title = chart.accessibleName(),
                      .columns = {{QStringLiteral("from"), AnalyticsText::tr("From")},
                                  {QStringLiteral("to"), AnalyticsText::tr("To")},
                                  {QStringLiteral("movies"), AnalyticsText::tr("Movies")}}};
    QList<HistogramChart::Band> items;
    QStringList queries;
    for (std::size_t band = 0; ratings.count > 0 && band < bands.counts.size(); ++band) {
        const double from = bands.lowerEdge(band);
        const double to = bands.lowerEdge(band + 1);
        table.rows.append({from, to, double(bands.counts[band])});
        //: a band of ratings and how many movies have one in it
        const QString sentence =
            AnalyticsText::tr("%1 to %2: %3").arg(ratingText(from), ratingText(to), moviesText(bands.counts[band]));
        items.append(bandOf(bands, band, sentence));
        queries.append(bandQuery(QueryField::Rating, bands, band));
    }
    chart.setBands(std::move(table), items,
                   {{AnalyticsText::tr("mean %1").arg(QLocale().toString(ratings.mean, 'f', 2)), ratings.mean},
                    {AnalyticsText::tr("median %1").arg(QLocale().toString(ratings.median, 'f', 2)), ratings.median}});
    chart.setSummary(ratings.count == 0
                         ? QString()
                         //: how many movies, standard deviation, lowest and highest rating
                         : AnalyticsText::tr("%1 rated; standard deviation %2; from %3 to %4")
                               .arg(moviesText(ratings.count), QLocale().toString(ratings.standardDeviation, 'f', 2),
                                    ratingText(ratings.minimum), ratingText(ratings.maximum)));
    return queries;
}

QStringList showGenres(BarChart &chart, const CatalogStatistics &statistics)
{
    QList<BarChart::Bar> bars;
    QStringList queries;
    for (const GenreCount &genre : statistics.topGenres) {
        bars.append({genre.name, static_cast<double>(genre.movies)});
        queries.append(toText(matchOf(QueryField::Genre, genre.name)));
    }
    chart.setBars(bars);
    const int left = statistics.genreCount - static_cast<int>(bars.size());
    chart.setSummary(left > 0 ? AnalyticsText::tr("The most frequent; %Ln genre(s) more", nullptr, left) : QString());
    return queries;
}

QStringList showYears(HistogramChart &chart, const CatalogStatistics &statistics)
{
    ExportTable table{.title = chart.accessibleName(),
                      .columns = {{QStringLiteral("year"), AnalyticsText::tr("Year")},
                                  {QStringLiteral("movies"), AnalyticsText::tr("Movies")}}};
    QList<HistogramChart::Band> items;
    QStringList queries;
    for (std::size_t i = 0; i < statistics.moviesByYear.size(); ++i) {
        const int year = statistics.firstYear + static_cast<int>(i);
        const int movies = statistics.moviesByYear[i];
        table.rows.append({QString::number(year), double(movies)});
        items.append({year - 0.5, year + 0.5, static_cast<double>(movies),
                      AnalyticsText::tr("%1: %2").arg(QString::number(year), moviesText(movies))});
        queries.append(toText(matchOf(QueryField::Year, QString::number(year))));
    }
    chart.setBands(std::move(table), items);
    chart.setSummary(statistics.moviesWithoutYear > 0 && !queries.isEmpty()
                         ? AnalyticsText::tr("%Ln movie(s) without a year", nullptr, statistics.moviesWithoutYear)
                         : QString());
    return queries;
}

QStringList showDecades(BoxChart &chart, const CatalogStatistics &statistics)
{
    ExportTable table{.title = chart.accessibleName(),
                      .columns = {{QStringLiteral("decade"), AnalyticsText::tr("Decade")},
                                  {QStringLiteral("movies"), AnalyticsText::tr("Rated movies")},
                                  {QStringLiteral("lower_decile"), AnalyticsText::tr("Lower decile")},
                                  {QStringLiteral("lower_quartile"), AnalyticsText::tr("Lower quartile")},
                                  {QStringLiteral("median"), AnalyticsText::tr("Median")},
                                  {QStringLiteral("upper_quartile"), AnalyticsText::tr("Upper quartile")},
                                  {QStringLiteral("upper_decile"), AnalyticsText::tr("Upper decile")}}};
    QList<BoxChart::Box> boxes;
    QStringList queries;
    for (const DecadeRatings &decade : statistics.decades) {
        const Distribution &ratings = decade.ratings;
        //: a decade, as in 1990s
        const QString name = AnalyticsText::tr("%1s").arg(decade.decade);
        table.rows.append({name, double(ratings.count), ratings.lowerDecile, ratings.lowerQuartile, ratings.median,
                           ratings.upperQuartile, ratings.upperDecile});
        //: decade, median, lower and upper quartile, how many movies
        const QString sentence = AnalyticsText::tr("%1: median %2, half of them %3 to %4, %5")
                                     .arg(name, ratingText(ratings.median), ratingText(ratings.lowerQuartile),
                                          ratingText(ratings.upperQuartile), moviesText(ratings.count));
        boxes.append({name, ratings.lowerDecile, ratings.lowerQuartile, ratings.median, ratings.upperQuartile,
                      ratings.upperDecile, sentence});
        queries.append(toText(allOf({matchOf(QueryField::Decade, QStringLiteral("%1s").arg(decade.decade)),
                                     matchOf(QueryField::Has, fieldName(QueryField::Rating))})));
    }
    chart.setBoxes(std::move(table), boxes);
    chart.setSummary(boxes.isEmpty() ? QString()
                                     : AnalyticsText::tr("Line: median. Box: the middle half. Whiskers: all but the "
                                                         "lowest and the highest tenth."));
    return queries;
}

QStringList showGenrePairs(HeatMap &chart, const CatalogStatistics &statistics)
{
    const std::span<const GenreCount> genres = statistics.pairedGenres();
    ExportTable table{.title = chart.accessibleName(),
                      .columns = {{QStringLiteral("genre"), AnalyticsText::tr("Genre")},
                                  {QStringLiteral("other_genre"), AnalyticsText::tr("Genre too")},
                                  {QStringLiteral("movies"), AnalyticsText::tr("Movies")},
                                  {QStringLiteral("percent"), AnalyticsText::tr("% of the genre")}}};
    QStringList names;
    QList<HeatMap::Cell> cells;
    QStringList queries;
    for (std::size_t row = 0; row < genres.size(); ++row) {
        const QString &genre = genres[row].name;
        names.append(genre);
        for (std::size_t column = 0; column < genres.size(); ++column) {
            if (row == column)
                continue;
            const QString &other = genres[column].name;
            const int movies = statistics.genrePairs[row * genres.size() + column];
            const double share = static_cast<double>(movies) / genres[row].movies;
            table.rows.append({genre, other, double(movies), 100.0 * share});
            //: two genres, percent, how many movies
            const QString sentence =
                AnalyticsText::tr("%1 that is %2 too: %3 %, %4")
                    .arg(genre, other, QLocale().toString(100.0 * share, 'f', 0), moviesText(movies));
            cells.append({static_cast<int>(row), static_cast<int>(column), share, sentence});
            queries.append(toText(allOf({matchOf(QueryField::Genre, genre), matchOf(QueryField::Genre, other)})));
        }
    }
    chart.setCells(std::move(table), names, cells);
    chart.setSummary(
        cells.isEmpty() ? QString()
                        : AnalyticsText::tr("Percent of the movies of the genre at the left that carry the one below"));
    return queries;
}

QStringList showSynopses(HistogramChart &chart, const CatalogStatistics &statistics)
{
    const Histogram &bands = statistics.synopsisBands;
    const Distribution &words = statistics.synopsisWords;
    ExportTable table{.title = chart.accessibleName(),
                      .columns = {{QStringLiteral("from_words"), AnalyticsText::tr("From words")},
                                  {QStringLiteral("below_words"), AnalyticsText::tr("Below words")},
                                  {QStringLiteral("movies"), AnalyticsText::tr("Movies")}}};
    QList<HistogramChart::Band> items;
    QStringList queries;
    for (std::size_t band = 0; band < bands.counts.size(); ++band) {
        const bool isOpen = bands.isLastOpen && band + 1 == bands.counts.size();
        const double from = bands.lowerEdge(band);
        const double to = bands.lowerEdge(band + 1);
        const QString movies = moviesText(bands.counts[band]);
        queries.append(bandQuery(QueryField::Words, bands, band));
        table.rows.append({from, isOpen ? ExportCell() : ExportCell(to), double(bands.counts[band])});
        items.append(
            bandOf(bands, band,
                   isOpen ? AnalyticsText::tr("%1 words or more: %2").arg(wordsText(from), movies)
                   : bands.width == 1.0
                       ? AnalyticsText::tr("%1 word(s): %2").arg(wordsText(from), movies)
                       : AnalyticsText::tr("%1 to %2 words: %3").arg(wordsText(from), wordsText(to - 1.0), movies)));
    }
    chart.setBands(std::move(table), items);
    QStringList parts;
    if (words.count > 0)
        parts.append(AnalyticsText::tr("Median %1 words, mean %2, longest %3")
                         .arg(wordsText(words.median), wordsText(words.mean), wordsText(words.maximum)));
    if (words.count > 0 && statistics.moviesWithoutSynopsis > 0)
        parts.append(AnalyticsText::tr("%Ln movie(s) without a synopsis", nullptr, statistics.moviesWithoutSynopsis));
    chart.setSummary(parts.join(QLatin1String("; ")));
    return queries;
}

} // namespace cineq
