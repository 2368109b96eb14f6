// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/datastream.h"
#include "engine/base/rng.h"
#include "engine/rl/productindex.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace cineq;

namespace {

constexpr int kRows = 60000;
constexpr int kDimensions = 24;

/// Vectors in clumps, as of movies that share genres.
ProductMatrix clumps(int rows, quint64 seed)
{
    constexpr int kClumps = 300;
    Rng rng(seed);
    ProductMatrix centers(kClumps, kDimensions);
    for (Eigen::Index i = 0; i < centers.size(); ++i)
        centers.data()[i] = static_cast<float>(rng.normal());
    ProductMatrix matrix(rows, kDimensions);
    for (int row = 0; row < rows; ++row) {
        matrix.row(row) = centers.row(static_cast<Eigen::Index>(rng.uniformIndex(kClumps)));
        for (int column = 0; column < kDimensions; ++column)
            matrix(row, column) += 0.3F * static_cast<float>(rng.normal());
    }
    return matrix;
}

std::vector<float> queryOf(quint64 seed)
{
    Rng rng(seed);
    std::vector<float> query(kDimensions);
    for (float &number : query)
        number = static_cast<float>(rng.normal());
    return query;
}

std::vector<int> sortedByProduct(const ProductMatrix &rows, const std::vector<float> &query)
{
    const Eigen::VectorXf products = rows * Eigen::Map<const Eigen::VectorXf>(query.data(), std::ssize(query));
    std::vector<int> order(static_cast<std::size_t>(rows.rows()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&products](int row) { return products[row]; });
    return order;
}

QByteArray bytesOf(const ProductLists &lists)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(kStreamVersion);
    stream << lists;
    return bytes;
}

QDataStream::Status read(const QByteArray &bytes, ProductLists &lists)
{
    QDataStream stream(bytes);
    stream.setVersion(kStreamVersion);
    stream >> lists;
    return stream.status();
}

} // namespace

class TestProductIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greatestProducts_areThoseOfASort();
    void equalProducts_keepTheirOrder();
    void moreThanThereAre_givesAll();
    void candidates_holdTheGreatest();
    void sameSeed_learnsTheSameLists();
    void lists_comeBackFromAStream();
    void damagedStream_isNotRead();
    void listsOfOtherRows_dontFit();
};

void TestProductIndex::greatestProducts_areThoseOfASort()
{
    const ProductMatrix rows = clumps(20000, 1);
    for (quint64 seed = 0; seed < 5; ++seed) {
        const std::vector<float> query = queryOf(seed);
        std::vector<int> expected = sortedByProduct(rows, query);
        for (const int count : {1, 10, 500}) {
            expected.resize(500);
            QCOMPARE(greatestProducts(rows, query, count), std::vector(expected.begin(), expected.begin() + count));
        }
    }
}

void TestProductIndex::equalProducts_keepTheirOrder()
{
    const ProductMatrix rows = ProductMatrix::Ones(10000, 3);
    const std::vector<float> query{1.0F, 2.0F, 3.0F};
    QCOMPARE(greatestProducts(rows, query, 4), std::vector({0, 1, 2, 3}));
}

void TestProductIndex::moreThanThereAre_givesAll()
{
    const ProductMatrix rows = clumps(7, 1);
    const std::vector<float> query = queryOf(1);
    QCOMPARE(greatestProducts(rows, query, 50), sortedByProduct(rows, query));
    QCOMPARE(greatestProducts(rows, query, 0), std::vector<int>());
    QCOMPARE(greatestProducts(ProductMatrix(0, kDimensions), query, 3), std::vector<int>());
}

void TestProductIndex::candidates_holdTheGreatest()
{
    if (!ProductIndex::isSupported())
        QSKIP("this build has no faiss");
    const ProductMatrix rows = clumps(kRows, 2);
    const ProductIndex index(rows, ProductIndex::learn(rows, 1));
    constexpr int kQueries = 50;
    constexpr int kWanted = 10;
    int found = 0;
    for (quint64 seed = 0; seed < kQueries; ++seed) {
        const std::vector<float> query = queryOf(100 + seed);
        const std::vector<int> candidates = index.candidates(query, 200);
        QVERIFY(candidates.size() <= 200);
        for (const int row : greatestProducts(rows, query, kWanted))
            found += static_cast<int>(std::ranges::count(candidates, row));
    }
    const double recall = double(found) / (kQueries * kWanted);
    QVERIFY2(recall >= 0.98, qPrintable(QString::number(recall)));
}

void TestProductIndex::sameSeed_learnsTheSameLists()
{
    if (!ProductIndex::isSupported())
        QSKIP("this build has no faiss");
    const ProductMatrix rows = clumps(5000, 2);
    const ProductLists lists = ProductIndex::learn(rows, 7);
    QVERIFY(lists.fits(rows.rows(), rows.cols()));
    QCOMPARE(bytesOf(ProductIndex::learn(rows, 7)), bytesOf(lists));
    QVERIFY(bytesOf(ProductIndex::learn(rows, 8)) != bytesOf(lists));
}

void TestProductIndex::lists_comeBackFromAStream()
{
    ProductLists lists{clumps(3, 1), {0, 2, 1, 1}};
    ProductLists back;
    QCOMPARE(read(bytesOf(lists), back), QDataStream::Ok);
    QCOMPARE(back.listOf, lists.listOf);
    QVERIFY(back.centroids == lists.centroids);
    QCOMPARE(read(bytesOf({}), back), QDataStream::Ok);
    QVERIFY(back.isEmpty());
}

void TestProductIndex::damagedStream_isNotRead()
{
    const QByteArray bytes = bytesOf({clumps(3, 1), {0, 2, 1, 1}});
    ProductLists lists;
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY(read(bytes.first(size), lists) != QDataStream::Ok);
    for (const int number : {0, 8, 16}) { // rows, lists and dimensions, all said to be very many
        QByteArray damaged = bytes;
        damaged[number] = '\x40';
        QVERIFY(read(damaged, lists) != QDataStream::Ok);
    }
}

void TestProductIndex::listsOfOtherRows_dontFit()
{
    const ProductLists lists{clumps(3, 1), {0, 2, 1, 1}};
    QVERIFY(lists.fits(4, kDimensions));
    QVERIFY(!lists.fits(5, kDimensions));
    QVERIFY(!lists.fits(4, kDimensions + 1));
    QVERIFY(!ProductLists({clumps(3, 1), {0, 3, 1, 1}}).fits(4, kDimensions));
    ProductLists notFinite = lists;
    notFinite.centroids(0, 0) = std::numeric_limits<float>::infinity();
    QVERIFY(!notFinite.fits(4, kDimensions));
    QVERIFY(!ProductLists().fits(4, kDimensions));
}

QTEST_APPLESS_MAIN(TestProductIndex)
#include "tst_productindex.moc"
