// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/movielinks.h"

#include "engine/catalog/delimitedtable.h"

#include <QDir>
#include <QFileInfo>

namespace cineq {

using namespace Qt::StringLiterals;

std::vector<MovieIds> movieIdsBeside(const Catalog &catalog)
{
    Result<DelimitedTable> table = DelimitedTable::open(QFileInfo(catalog.path()).dir().filePath(u"links.csv"_s));
    if (!table)
        return {};
    const int movie = table->columnOf("movieId"_L1);
    const int imdb = table->columnOf("imdbId"_L1);
    const int tmdb = table->columnOf("tmdbId"_L1);
    if (movie < 0 || imdb < 0)
        return {};
    std::vector<MovieIds> ids(static_cast<std::size_t>(catalog.size()));
    while (table->next()) {
        if (table->issue())
            continue;
        if (const auto row = catalog.rowOf(table->textAt(movie)))
            ids[static_cast<std::size_t>(*row)] = {.imdb = imdbIdOf(table->textAt(imdb)), .tmdb = table->textAt(tmdb)};
    }
    return ids;
}

} // namespace cineq
