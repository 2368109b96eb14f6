// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "engine/catalog/catalogsearch.h"
#include "engine/session/errortext.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cineq {

namespace {

constexpr int kTopGenres = 25;

struct RatingFigures
{
    double mean = 0.0, median = 0.0, sd = 0.0, minimum = 0.0, maximum = 0.0;
};

/// Of the known ratings; nothing where there are none. The standard deviation is that of the whole population.
std::optional<RatingFigures> ratingFigures(const Catalog &catalog)
{
    std::vector<double> ratings;
    for (int row = 0; row < catalog.size(); ++row) {
        if (!std::isnan(catalog.ratingAt(row)))
            ratings.push_back(asWritten(catalog.ratingAt(row)));
    }
    if (ratings.empty())
        return std::nullopt;
    std::ranges::sort(ratings);
    const std::size_t count = ratings.size();
    RatingFigures figures;
    figures.mean = std::accumulate(ratings.begin(), ratings.end(), 0.0) / double(count);
    figures.median = (ratings[(count - 1) / 2] + ratings[count / 2]) / 2.0;
    for (const double rating : ratings)
        figures.sd += (rating - figures.mean) * (rating - figures.mean);
    figures.sd = std::sqrt(figures.sd / double(count));
    figures.minimum = ratings.front();
    figures.maximum = ratings.back();
    return figures;
}

QString formatName(CatalogFormat format)
{
    switch (format) {
    case CatalogFormat::CineQ:
        return QStringLiteral("cineq");
    case CatalogFormat::Reference:
        return QStringLiteral("reference");
    case CatalogFormat::MovieLens:
        return QStringLiteral("movielens");
    case CatalogFormat::ImdbTitles:
        return QStringLiteral("imdb-titles");
    case CatalogFormat::Tmdb:
        return QStringLiteral("tmdb-5000");
    case CatalogFormat::ImdbTop1000:
        return QStringLiteral("imdb-top-1000");
    case CatalogFormat::Mapped:
        return QStringLiteral("mapped");
    }
    Q_UNREACHABLE();
}

QJsonObject describe(const Catalog &catalog)
{
    const TermColumn &genres = catalog.terms(TermKind::Genre);
    const std::vector<int> counts = genres.counts();
    std::vector<int> order(counts.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater(), [&](int genre) { return counts[size_t(genre)]; });
    QJsonArray topGenres;
    for (const int genre : std::span(order).first(std::min<std::size_t>(order.size(), kTopGenres)))
        topGenres.append(QJsonObject{{QStringLiteral("name"), genres.vocabulary().at(genre)},
                                     {QStringLiteral("count"), counts[size_t(genre)]}});

    int firstYear = 0;
    int lastYear = 0;
    int withSynopsis = 0;
    for (int row = 0; row < catalog.size(); ++row) {
        if (const int year = catalog.yearAt(row); year > 0) {
            firstYear = firstYear == 0 ? year : std::min(firstYear, year);
            lastYear = std::max(lastYear, year);
        }
        withSynopsis += catalog.synopsisAt(row).isEmpty() ? 0 : 1;
    }
    QJsonArray skipped;
    for (const CatalogIssue &issue : catalog.issues())
        skipped.append(QJsonObject{{QStringLiteral("line"), issue.line}, {QStringLiteral("reason"), issueText(issue)}});

    QJsonValue rating;
    if (const auto figures = ratingFigures(catalog))
        rating = QJsonObject{{QStringLiteral("mean"), figures->mean},
                             {QStringLiteral("median"), figures->median},
                             {QStringLiteral("sd"), figures->sd},
                             {QStringLiteral("min"), figures->minimum},
                             {QStringLiteral("max"), figures->maximum}};
    QJsonValue years;
    if (firstYear > 0)
        years = QJsonObject{{QStringLiteral("min"), firstYear}, {QStringLiteral("max"), lastYear}};
    return {{QStringLiteral("movies"), catalog.size()}, {QStringLiteral("genres"), genres.vocabulary().size()},
            {QStringLiteral("top_genres"), topGenres},  {QStringLiteral("rating"), rating},
            {QStringLiteral("years"), years},           {QStringLiteral("with_synopsis"), withSynopsis},
            {QStringLiteral("skipped"), skipped},       {QStringLiteral("format"), formatName(catalog.format())}};
}

void printForPeople(const Console &console, const QJsonObject &facts)
{
    const auto number = [&](const QString &key) { return facts.value(key).toInt(); };
    console.printLine(CliText::tr("%1 movies, %2 genres, %3 with a synopsis, format %4")
                          .arg(number(QStringLiteral("movies")))
                          .arg(number(QStringLiteral("genres")))
                          .arg(number(QStringLiteral("with_synopsis")))
                          .arg(facts.value(QStringLiteral("format")).toString()));
    if (const QJsonObject years = facts.value(QStringLiteral("years")).toObject(); !years.isEmpty())
        console.printLine(CliText::tr("years %1 to %2")
                              .arg(years.value(QStringLiteral("min")).toInt())
                              .arg(years.value(QStringLiteral("max")).toInt()));
    if (const QJsonObject rating = facts.value(QStringLiteral("rating")).toObject(); !rating.isEmpty())
        console.printLine(CliText::tr("rating mean %1, median %2, standard deviation %3, from %4 to %5")
                              .arg(rating.value(QStringLiteral("mean")).toDouble(), 0, 'f', 2)
                              .arg(rating.value(QStringLiteral("median")).toDouble(), 0, 'f', 1)
                              .arg(rating.value(QStringLiteral("sd")).toDouble(), 0, 'f', 2)
                              .arg(rating.value(QStringLiteral("min")).toDouble(), 0, 'f', 1)
                              .arg(rating.value(QStringLiteral("max")).toDouble(), 0, 'f', 1));
    QList<QStringList> rows;
    const QJsonArray genres = facts.value(QStringLiteral("top_genres")).toArray();
    for (const QJsonValue genre : genres)
        rows.append(
            {genre[QStringLiteral("name")].toString(), QString::number(genre[QStringLiteral("count")].toInt())});
    console.printTable({CliText::tr("genre"), CliText::tr("movies")}, rows, {1});
}

/// The movies that a search leaves. Returns the exit status.
int find(const Console &console, const CatalogPtr &catalog, const QString &text)
{
    const auto query = parseQuery(text);
    if (!query)
        return console.fail(query.error().error);
    const QBitArray matches = CatalogSearch::build(catalog)->matches(*query, {});
    QJsonArray items;
    QList<QStringList> lines;
    for (int row = 0; row < catalog->size(); ++row) {
        if (!matches.testBit(row))
            continue;
        const int year = catalog->yearAt(row);
        const double rating = asWritten(catalog->ratingAt(row));
        const QStringList genres = catalog->terms(TermKind::Genre).namesAt(row);
        items.append(QJsonObject{{QStringLiteral("movie_id"), catalog->idAt(row)},
                                 {QStringLiteral("title"), catalog->titleAt(row)},
                                 {QStringLiteral("year"), year > 0 ? QJsonValue(year) : QJsonValue()},
                                 {QStringLiteral("genres"), QJsonArray::fromStringList(genres)},
                                 {QStringLiteral("rating"), std::isnan(rating) ? QJsonValue() : QJsonValue(rating)}});
        lines.append({catalog->idAt(row), catalog->titleAt(row), year > 0 ? QString::number(year) : QString(),
                      std::isnan(rating) ? QString() : QString::number(rating, 'f', 1), genres.join(u", ")});
    }
    if (console.json) {
        console.printJson({{QStringLiteral("query"), toText(*query)}, {QStringLiteral("items"), items}});
        return kDone;
    }
    console.printTable(
        {CliText::tr("id"), CliText::tr("title"), CliText::tr("year"), CliText::tr("rating"), CliText::tr("genres")},
        lines, {0, 2, 3});
    console.remark(CliText::tr("%1 of %2 movies").arg(lines.size()).arg(catalog->size()));
    return kDone;
}

} // namespace

CommandAction addCatalogCommand(CLI::App &app, const Console &console)
{
    CLI::App *command = app.add_subcommand("catalog", "read a catalogue and describe it");
    auto path = std::make_shared<std::string>();
    auto map = std::make_shared<std::string>();
    CLI::Option *file = command->add_option("CATALOG", *path, "catalogue file (default: the bundled one)");
    addMapOption(*command, *map)->needs(file);
    auto query = std::make_shared<std::string>();
    CLI::Option *search =
        command->add_option("--find", *query, "list the movies that a search leaves: 'genre:horror year:>=1990'");
    return [path, map, query, search, &console] {
        if (const Result<void> kept = keepColumnMap(*map, *path); !kept)
            return console.fail(kept.error());
        const Result<CatalogPtr> catalog = openCatalog(console, *path);
        if (!catalog)
            return console.fail(catalog.error());
        if (search->count() > 0)
            return find(console, *catalog, QString::fromStdString(*query));
        const QJsonObject facts = describe(**catalog);
        if (console.json)
            console.printJson(facts);
        else
            printForPeople(console, facts);
        return int(kDone);
    };
}

} // namespace cineq
