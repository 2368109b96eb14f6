// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a catalogue, as a column map, and as the ratings beside IMDb's titles or a catalogue.
#include "engine/catalog/imdbtitles.h"
#include "engine/catalog/movielenstitle.h"
#include "engine/catalog/ratingtable.h"

#include "tests/fuzz/fuzzing.h"

#include <QStandardPaths>

#include <cmath>

using namespace cineq;

namespace {

void requireSound(const Catalog &catalog)
{
    require(catalog.size() > 0);
    for (int row = 0; row < catalog.size(); ++row) {
        const Movie movie = catalog.movieAt(row);
        require(!movie.id.isEmpty() && !movie.title.isEmpty() && movie.votes >= -1);
        require(movie.year == 0 || (movie.year >= kFirstYear && movie.year <= kLastYear));
        require(std::isnan(movie.rating) || (movie.rating >= 0.0 && movie.rating <= 10.0));
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    QStandardPaths::setTestModeEnabled(true);
    rememberForeignHeader(QStringLiteral("rating"));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    static const CatalogPtr tiny = tinyCatalog(8);
    static const InputFolder folder;
    static const QString titles =
        folder.write(QStringLiteral("title.basics.tsv.gz"),
                     contentOf(QStringLiteral(CINEQ_TEST_DATA "/exchange/title.basics.tsv.gz")));

    const QByteArrayView bytes(data, qsizetype(size));
    if (const auto catalog = readCatalog(folder.write(QStringLiteral("input"), bytes)))
        requireSound(**catalog);
    const QString ratings = folder.write(QStringLiteral("title.ratings.tsv"), bytes);
    if (const auto catalog = readImdbTitles(titles))
        requireSound(**catalog);
    if (const auto table = readRatings(ratings, *tiny)) {
        for (const Rating &rating : table->ratings)
            require(rating.row >= 0 && rating.row < tiny->size() && rating.user >= 0 &&
                    rating.user < table->users.size() && rating.stars >= 0.5F && rating.stars <= 5.0F);
    }
    (void)parseColumnMap(QString::fromUtf8(bytes));
    return 0;
}
