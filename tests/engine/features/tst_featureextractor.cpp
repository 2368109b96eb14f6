// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/background.h"
#include "engine/catalog/catalogreader.h"
#include "engine/features/featureextractor.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>
#include <QThreadPool>
#include <QtEndian>

#include <atomic>
#include <cmath>
#include <limits>

using namespace cineq;

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

struct Row
{
    QStringList genres;
    QStringList tags;
    double rating = kUnknown;
    QString synopsis;
};

CatalogPtr catalogOf(const QList<Row> &rows)
{
    CatalogBuilder builder;
    for (const Row &row : rows) {
        Movie movie;
        movie.id = QString::number(builder.size());
        movie.title = u"Movie "_qs + movie.id;
        movie.terms[static_cast<int>(TermKind::Genre)] = row.genres;
        movie.terms[static_cast<int>(TermKind::Tag)] = row.tags;
        movie.rating = row.rating;
        movie.synopsis = row.synopsis;
        builder.add(movie);
    }
    return builder.freeze(CatalogFormat::CineQ, {});
}

CatalogPtr smallCatalog()
{
    return catalogOf({{{u"Drama"_qs, u"Comedy"_qs}, {u"Boat"_qs}, 8.0, u"A whale hunts a captain"_qs},
                      {{u"Horror"_qs}, {}, 4.0, u"A shark hunts swimmers, and a captain hunts the shark"_qs},
                      {{u"Comedy"_qs}, {u"Boat"_qs, u"Duck"_qs}, kUnknown, {}},
                      {{}, {}, 5.0, u"Two ducks swim"_qs}});
}

QByteArray streamed(const FeatureExtractor &extractor)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << extractor;
    return bytes;
}

QDataStream::Status read(const QByteArray &bytes, FeatureExtractor &extractor)
{
    QDataStream stream(bytes);
    stream >> extractor;
    return stream.status();
}

constexpr qsizetype kHeaderBytes = 4 + 4 + 8;
constexpr qsizetype kHashBytes = 32;

/// The stream of `bytes` with a changed payload under a hash that fits.
QByteArray resealed(QByteArray payload)
{
    QByteArray bytes = streamed(FeatureExtractor()).first(kHeaderBytes);
    qToBigEndian(static_cast<quint64>(payload.size()), bytes.data() + 8);
    return bytes + QCryptographicHash::hash(payload, QCryptographicHash::Blake2b_256) + payload;
}

} // namespace

class TestFeatureExtractor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manyMovies_haveTheFeaturesOfFew();
    void transformsOnAllThreadsOfThePool_end();
    void aSampleOfVeryManyTexts_decides();
    void blocks_areGenresTagsEmbeddingRating();
    void reference_leavesTagsOut();
    void rating_isScaled_andUnknownIsTheMean();
    void rating_isZero_whereAllAreEqualOrUnknown();
    void transform_equalsFit_onTheSameCatalogue();
    void transform_takesUnknownTermsAsAbsent_andCutsRatings();
    void embeddings_keepSimilarityOfTexts_atFullRank();
    void poorCatalogues_giveFewerDimensions_data();
    void poorCatalogues_giveFewerDimensions();
    void fit_repeats_withSameSeed();
    void hash_differs_byCatalogueAndConfig();
    void stream_roundTrips_hashAndFeatures();
    void stream_readsWhatFollows();
    void damage_isFound_atEveryByte();
    void truncation_isFound_atEveryByte();
    void damage_isFound_underAFittingHash();
    void referenceFile_agreesWithScikitLearn();
};

void TestFeatureExtractor::blocks_areGenresTagsEmbeddingRating()
{
    FeatureMatrix features;
    const auto extractor = FeatureExtractor::fit(*smallCatalog(), {.embeddingDimensions = 2}, &features);
    QCOMPARE(extractor.genres(), QStringList({u"Comedy"_qs, u"Drama"_qs, u"Horror"_qs}));
    QCOMPARE(extractor.tags(), QStringList({u"Boat"_qs, u"Duck"_qs}));
    QCOMPARE(extractor.embeddingDimensions(), 2);
    QCOMPARE(extractor.dimensions(), 3 + 2 + 2 + 1);
    QCOMPARE(features.rows(), Eigen::Index(4));
    QCOMPARE(features.cols(), Eigen::Index(8));
    FeatureMatrix terms(4, 5);
    terms << 1, 1, 0, 1, 0, //
        0, 0, 1, 0, 0,      //
        1, 0, 0, 1, 1,      //
        0, 0, 0, 0, 0;
    QCOMPARE(FeatureMatrix(features.leftCols(5)), terms);
    QVERIFY(features.row(2).segment(5, 2).isZero(0.0F)); // no synopsis
    QVERIFY(features.row(1).segment(5, 2).norm() > 0.5F);
    QVERIFY(features.allFinite());
}

void TestFeatureExtractor::reference_leavesTagsOut()
{
    const auto extractor = FeatureExtractor::fit(*smallCatalog(), FeatureConfig::reference());
    QCOMPARE(extractor.tagDimensions(), 0);
    QCOMPARE(extractor.genreDimensions(), 3);
}

void TestFeatureExtractor::rating_isScaled_andUnknownIsTheMean()
{
    FeatureMatrix features;
    const auto extractor = FeatureExtractor::fit(*smallCatalog(), {}, &features);
    const auto ratings = features.col(extractor.dimensions() - 1);
    QCOMPARE(ratings[0], 1.0F);
    QCOMPARE(ratings[1], 0.0F);
    QCOMPARE(ratings[2], static_cast<float>((17.0 / 3.0 - 4.0) / 4.0));
    QCOMPARE(ratings[3], 0.25F);
}

void TestFeatureExtractor::rating_isZero_whereAllAreEqualOrUnknown()
{
    for (const double rating : {7.0, kUnknown}) {
        FeatureMatrix features;
        const auto catalog = catalogOf({{{}, {}, rating, u"whale"_qs}, {{}, {}, rating, u"shark"_qs}});
        const auto extractor = FeatureExtractor::fit(*catalog, {}, &features);
        QVERIFY(features.col(extractor.dimensions() - 1).isZero(0.0F));
    }
}

void TestFeatureExtractor::transform_equalsFit_onTheSameCatalogue()
{
    FeatureMatrix features;
    const auto extractor = FeatureExtractor::fit(*smallCatalog(), {}, &features);
    QCOMPARE(extractor.transform(*smallCatalog()), features);
}

void TestFeatureExtractor::transform_takesUnknownTermsAsAbsent_andCutsRatings()
{
    const auto extractor = FeatureExtractor::fit(*smallCatalog(), {});
    const auto later = catalogOf({{{u"Western"_qs, u"Horror"_qs}, {u"Train"_qs}, 9.5, u"whale"_qs},
                                  {{u"Western"_qs}, {}, 1.0, u"submarine"_qs}});
    const FeatureMatrix features = extractor.transform(*later);
    QCOMPARE(features.cols(), Eigen::Index(extractor.dimensions()));
    QCOMPARE(features.row(0).head(5).sum(), 1.0F);
    QCOMPARE(features(0, extractor.genres().indexOf(u"Horror"_qs)), 1.0F);
    QCOMPARE(features(0, extractor.dimensions() - 1), 1.0F);
    QVERIFY(features.row(1).isZero(0.0F));
}

void TestFeatureExtractor::embeddings_keepSimilarityOfTexts_atFullRank()
{
    const auto catalog = catalogOf({{{}, {}, kUnknown, u"whale captain"_qs},
                                    {{}, {}, kUnknown, u"captain whale"_qs},
                                    {{}, {}, kUnknown, u"duck pond"_qs}});
    FeatureMatrix features;
    const auto extractor = FeatureExtractor::fit(*catalog, {}, &features);
    QCOMPARE(extractor.embeddingDimensions(), 2);
    const auto embeddings = features.leftCols(2);
    QVERIFY(std::abs(embeddings.row(0).dot(embeddings.row(1)) - 1.0F) < 1e-5F);
    QVERIFY(std::abs(embeddings.row(0).dot(embeddings.row(2))) < 1e-5F);
    QVERIFY(std::abs(extractor.explainedVarianceRatio() - 1.0) < 1e-5);
}

void TestFeatureExtractor::poorCatalogues_giveFewerDimensions_data()
{
    QTest::addColumn<QList<Row>>("rows");
    QTest::addColumn<int>("embedding");
    QTest::newRow("no movie") << QList<Row>() << 0;
    QTest::newRow("one movie") << QList<Row>{{{u"Drama"_qs}, {}, 7.0, u"A whale hunts"_qs}} << 1;
    QTest::newRow("one movie without anything") << QList<Row>{{}} << 0;
    QTest::newRow("no text at all") << QList<Row>(5, {{u"Drama"_qs}, {}, 7.0, {}}) << 0;
    QTest::newRow("stop words alone") << QList<Row>(5, {{}, {}, 7.0, u"It was not the one"_qs}) << 0;
    QTest::newRow("the same text everywhere") << QList<Row>(50, {{}, {}, 7.0, u"A whale hunts"_qs}) << 1;
}

void TestFeatureExtractor::poorCatalogues_giveFewerDimensions()
{
    QFETCH(QList<Row>, rows);
    QFETCH(int, embedding);
    const auto catalog = catalogOf(rows);
    FeatureMatrix features;
    const auto extractor = FeatureExtractor::fit(*catalog, {}, &features);
    QCOMPARE(extractor.embeddingDimensions(), embedding);
    QCOMPARE(features.rows(), Eigen::Index(rows.size()));
    QCOMPARE(features.cols(), Eigen::Index(extractor.dimensions()));
    QVERIFY(features.allFinite());
    QVERIFY(std::isfinite(extractor.explainedVarianceRatio()));
    QCOMPARE(extractor.transform(*catalog), features);
    FeatureExtractor restored;
    QCOMPARE(read(streamed(extractor), restored), QDataStream::Ok);
    QCOMPARE(restored.hash(), extractor.hash());
}

void TestFeatureExtractor::fit_repeats_withSameSeed()
{
    FeatureMatrix first;
    FeatureMatrix second;
    const auto a = FeatureExtractor::fit(*smallCatalog(), {}, &first);
    const auto b = FeatureExtractor::fit(*smallCatalog(), {}, &second);
    QCOMPARE(first, second);
    QCOMPARE(a.hash(), b.hash());
    QCOMPARE(a.hash().size(), kHashBytes);
}

void TestFeatureExtractor::hash_differs_byCatalogueAndConfig()
{
    const auto small = FeatureExtractor::fit(*smallCatalog(), {});
    QVERIFY(small.hash() != FeatureExtractor::fit(*smallCatalog(), FeatureConfig::reference()).hash());
    QVERIFY(small.hash() != FeatureExtractor::fit(*smallCatalog(), {.maxTerms = 3}).hash());
    QVERIFY(small.hash() != FeatureExtractor::fit(*catalogOf({{}}), {}).hash());
    QVERIFY(small.hash() != FeatureExtractor().hash());
}

void TestFeatureExtractor::stream_roundTrips_hashAndFeatures()
{
    const auto extractor = FeatureExtractor::fit(*smallCatalog(), {});
    FeatureExtractor restored;
    QCOMPARE(read(streamed(extractor), restored), QDataStream::Ok);
    QCOMPARE(restored.hash(), extractor.hash());
    QCOMPARE(restored.genres(), extractor.genres());
    QCOMPARE(restored.tags(), extractor.tags());
    QCOMPARE(restored.terms(), extractor.terms());
    QCOMPARE(restored.singularValues(), extractor.singularValues());
    QCOMPARE(restored.explainedVarianceRatio(), extractor.explainedVarianceRatio());
    QCOMPARE(restored.tfidfNonZeros(), extractor.tfidfNonZeros());
    QCOMPARE(restored.transform(*smallCatalog()), extractor.transform(*smallCatalog()));
}

void TestFeatureExtractor::stream_readsWhatFollows()
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_5_0); // of the stream around it, which must not matter
    out << FeatureExtractor::fit(*smallCatalog(), {}) << 12345;
    QDataStream in(bytes);
    FeatureExtractor extractor;
    int following = 0;
    in >> extractor >> following;
    QCOMPARE(in.status(), QDataStream::Ok);
    QCOMPARE(following, 12345);
}

void TestFeatureExtractor::damage_isFound_atEveryByte()
{
    const auto extractor = FeatureExtractor::fit(*smallCatalog(), {});
    const QByteArray whole = streamed(extractor);
    const auto other = FeatureExtractor::fit(*catalogOf({{{u"Western"_qs}, {}, 5.0, u"train"_qs}}), {});
    FeatureExtractor target = other;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const char mask : {'\x01', '\x80', '\xFF'}) {
            QByteArray damaged = whole;
            damaged[i] = static_cast<char>(damaged[i] ^ mask);
            QVERIFY2(read(damaged, target) != QDataStream::Ok, qPrintable(QString::number(i)));
        }
    }
    QCOMPARE(target.hash(), other.hash());
}

void TestFeatureExtractor::truncation_isFound_atEveryByte()
{
    const QByteArray whole = streamed(FeatureExtractor::fit(*smallCatalog(), {}));
    FeatureExtractor target;
    const QByteArray before = target.hash();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(read(whole.first(size), target) != QDataStream::Ok);
    QCOMPARE(target.hash(), before);
}

void TestFeatureExtractor::damage_isFound_underAFittingHash()
{
    const auto extractor = FeatureExtractor::fit(*smallCatalog(), {});
    const QByteArray payload = streamed(extractor).sliced(kHeaderBytes + kHashBytes);
    FeatureExtractor target;
    QCOMPARE(read(resealed(payload), target), QDataStream::Ok);
    const QByteArray before = target.hash();

    QCOMPARE(read(resealed({}), target), QDataStream::ReadCorruptData);
    QCOMPARE(read(resealed(payload + '\0'), target), QDataStream::ReadCorruptData);
    QByteArray hugeCount = payload;
    hugeCount.replace(0, 8, QByteArray(8, '\x7F'));
    QCOMPARE(read(resealed(hugeCount), target), QDataStream::ReadCorruptData);
    QByteArray notFinite = payload; // its last but one number
    qToBigEndian(std::numeric_limits<double>::infinity(), notFinite.data() + notFinite.size() - 16);
    QCOMPARE(read(resealed(notFinite), target), QDataStream::ReadCorruptData);
    QCOMPARE(target.hash(), before);

    // Any other byte: refused, or taken as other values of the same shape; never worse.
    for (qsizetype i = 0; i < payload.size(); ++i) {
        QByteArray damaged = payload;
        damaged[i] = static_cast<char>(~damaged[i]);
        FeatureExtractor read2 = target;
        if (read(resealed(damaged), read2) == QDataStream::Ok)
            QCOMPARE(read2.transform(*smallCatalog()).cols(), Eigen::Index(read2.dimensions()));
        else
            QCOMPARE(read2.hash(), before);
    }
}

// Expected: TfidfVectorizer(max_features=5000, stop_words='english') and TruncatedSVD(100, random_state=42) of
// scikit-learn 1.2.1 with NumPy 1.24.2 on the reference file.
void TestFeatureExtractor::referenceFile_agreesWithScikitLearn()
{
    const QString path = QStringLiteral(CINEQ_REFERENCE_CATALOG);
    if (!QFile::exists(path))
        QSKIP("the reference catalogue is not there");
    const auto catalog = readCatalog(path);
    QVERIFY(catalog.has_value());
    FeatureMatrix features;
    const auto extractor = FeatureExtractor::fit(**catalog, FeatureConfig::reference(), &features);
    QCOMPARE(features.rows(), Eigen::Index(7840));
    QCOMPARE(features.cols(), Eigen::Index(310));
    QCOMPARE(extractor.genreDimensions(), 209);
    QCOMPARE(extractor.embeddingDimensions(), 100);
    QCOMPARE(extractor.tfidfNonZeros(), qint64(114651));
    QCOMPARE(extractor.terms().size(), qsizetype(5000));
    const QByteArray terms = extractor.terms().join(u'\n').toUtf8();
    QCOMPARE(QCryptographicHash::hash(terms, QCryptographicHash::Sha256).toHex(),
             QByteArray("3358646d87ca0aed7cde9b5d104b34c579c953456e2fa2acb0ec9ed5e93c8edb"));

    QVERIFY(std::abs(extractor.explainedVarianceRatio() - 0.137902) < 5e-4);
    const double leading[] = {8.434561, 4.836578, 4.642361, 4.593805, 4.428715,
                              4.344736, 4.294236, 4.172784, 4.109927, 4.045745};
    for (std::size_t i = 0; i < std::size(leading); ++i)
        QVERIFY(std::abs(extractor.singularValues()[i] / leading[i] - 1.0) < 5e-3);
    QVERIFY(features.allFinite());
    QCOMPARE(features.rightCols(1).minCoeff(), 0.0F);
    QCOMPARE(features.rightCols(1).maxCoeff(), 1.0F);
}

void TestFeatureExtractor::manyMovies_haveTheFeaturesOfFew()
{
    QList<Row> rows;
    constexpr int kMany = 10'000; // several blocks
    for (int i = 0; i < kMany; ++i)
        rows.append({{i % 2 == 0 ? u"Drama"_qs : u"Comedy"_qs},
                     {},
                     double(i % 10),
                     u"word%1 word%2 boat"_qs.arg(i % 7).arg(i % 11)});
    const CatalogPtr many = catalogOf(rows);
    FeatureMatrix fitted;
    const FeatureExtractor extractor = FeatureExtractor::fit(*many, FeatureConfig::defaults(), &fitted);
    QVERIFY(extractor.embeddingDimensions() > 3);
    QVERIFY(extractor.transform(*many) == fitted);
    const FeatureMatrix last = extractor.transform(*catalogOf(rows.last(3)));
    QVERIFY(last == fitted.bottomRows(3));
}

void TestFeatureExtractor::transformsOnAllThreadsOfThePool_end()
{
    const CatalogPtr catalog = smallCatalog();
    const FeatureExtractor extractor = FeatureExtractor::fit(*catalog, FeatureConfig::defaults());
    const int count = 4 * backgroundPool().maxThreadCount();
    std::atomic<int> ended = 0;
    for (int i = 0; i < count; ++i) {
        backgroundPool().start([&] { ended += extractor.transform(*catalog).rows() == catalog->size() ? 1 : 0; });
    }
    QVERIFY(backgroundPool().waitForDone(10000));
    QCOMPARE(ended.load(), count);
}

void TestFeatureExtractor::aSampleOfVeryManyTexts_decides()
{
    QList<Row> rows;
    for (int i = 0; i < 210'000; ++i) // a text for every second movie, more than are fitted to
        rows.append({{}, {}, kUnknown, i % 2 == 0 ? QString() : u"word%1 word%2"_qs.arg(i % 5).arg(i % 3)});
    rows.append({{}, {}, kUnknown, u"unheard"_qs});
    const CatalogPtr many = catalogOf(rows);
    FeatureMatrix fitted;
    const FeatureExtractor extractor = FeatureExtractor::fit(*many, FeatureConfig::defaults(), &fitted);
    QCOMPARE(fitted.rows(), many->size());
    QCOMPARE(extractor.terms().filter(u"word"_qs).size(), 5);
    QVERIFY(extractor.transform(*many) == fitted);
    QVERIFY(fitted.row(1).squaredNorm() > 0.5F);
}

QTEST_GUILESS_MAIN(TestFeatureExtractor)
#include "tst_featureextractor.moc"
