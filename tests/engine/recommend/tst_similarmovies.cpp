// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/ratingtable.h"
#include "engine/recommend/similarmovies.h"
#include "tests/ui/uifixtures.h"

#include <QTest>

#include <algorithm>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

Rating rated(int row, float stars)
{
    return {.row = row, .stars = stars};
}

} // namespace

class TestSimilarMovies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void starCounts_countEachHalf();
    void withoutPeople_featuresAloneTell();
    void likedByTheSamePeople_isSimilar();
};

void TestSimilarMovies::starCounts_countEachHalf()
{
    RatingMatrix ratings(3);
    ratings.append(std::array{rated(0, 0.5F), rated(1, 5.0F)});
    ratings.append(std::array{rated(1, 5.0F)});
    ratings.append(std::array{rated(1, 3.5F), rated(2, 1.0F)});
    QVERIFY((starCounts(ratings, 0) == StarCounts{1, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
    QVERIFY((starCounts(ratings, 1) == StarCounts{0, 0, 0, 0, 0, 0, 1, 0, 0, 2}));
    QVERIFY((starCounts(ratings, 2) == StarCounts{0, 1, 0, 0, 0, 0, 0, 0, 0, 0}));
    QVERIFY(starCounts(ratings, 3) == StarCounts{}); // a movie added after training
}

void TestSimilarMovies::withoutPeople_featuresAloneTell()
{
    const auto model = makeUntrainedModel(handmadeCatalog(), DqnConfig::defaults(), 1);
    QVERIFY(model);
    const std::vector<int> similar = similarMovies(**model, 0, 3);
    QCOMPARE(similar.size(), std::size_t(3));
    QVERIFY(std::ranges::find(similar, 0) == similar.end());
    const FeatureMatrix &features = *(*model)->unitFeatures;
    for (std::size_t i = 1; i < similar.size(); ++i)
        QVERIFY(features.row(0).dot(features.row(similar[i - 1])) >= features.row(0).dot(features.row(similar[i])));
    QCOMPARE(similarMovies(**model, 0, 10).size(), std::size_t(3)); // there are no more
}

void TestSimilarMovies::likedByTheSamePeople_isSimilar()
{
    const CatalogPtr catalog = readCatalogFile(QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv"));
    RatingMatrix ratings(catalog->size());
    for (int person = 0; person < 40; ++person) { // half like 0 and 40, half 1 and 2
        if (person % 2 == 0)
            ratings.append(std::array{rated(0, 4.5F), rated(2, 1.0F), rated(40, 5.0F)});
        else
            ratings.append(std::array{rated(0, 1.0F), rated(1, 4.5F), rated(2, 5.0F)});
    }
    const auto model = makeUntrainedModel(catalog, DqnConfig::people(), 1, ratings);
    QVERIFY(model);
    QCOMPARE(similarMovies(**model, 0, 5).front(), 40);
    QCOMPARE(similarMovies(**model, 1, 5).front(), 2);
}

QTEST_APPLESS_MAIN(TestSimilarMovies)
#include "tst_similarmovies.moc"
