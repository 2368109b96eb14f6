// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/steering.h"

#include "tests/engine/enginefixtures.h"

#include <cmath>
#include <limits>

using namespace cineq;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Somewhat realistic: scores by chance, features in random directions, years and votes of the small catalogue.
struct Stage
{
    CatalogPtr catalog = smallCatalog();
    std::shared_ptr<const FeatureMatrix> features = randomUnitFeatures(catalog->size(), 8, 2);
    std::vector<float> score;
    std::vector<int> ranked;

    explicit Stage(quint64 seed = 1)
    {
        Rng rng(seed);
        score = randomVector(catalog->size(), rng);
        ranked.resize(score.size());
        std::iota(ranked.begin(), ranked.end(), 0);
        std::ranges::sort(ranked, std::ranges::greater(), [&](int row) { return score[size_t(row)]; });
    }
    [[nodiscard]] std::vector<int> list(const Steering &steering, int count = 10) const
    {
        return steer(ranked, score, count, steering, *catalog, *features);
    }
    [[nodiscard]] ListTraits traits(const Steering &steering) const
    {
        return traitsOf(list(steering), score, *catalog, *features);
    }
};

bool areDistinct(std::vector<int> rows)
{
    std::ranges::sort(rows);
    return std::ranges::adjacent_find(rows) == rows.end();
}

} // namespace

Q_DECLARE_METATYPE(Steering)

class TestSteering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neutral_keepsTheOrder();
    void list_hasEachMovieOnce_ofThoseThatMayBeListed_data();
    void list_hasEachMovieOnce_ofThoseThatMayBeListed();
    void sliders_moveWhatTheyName_andCostQ();
    void diversity_isMaximalMarginalRelevance();
    void exploration_isSeeded();
    void exploration_drawsLikeASoftmax();
    void nothingKnown_changesNothing();
    void range_isChecked_data();
    void range_isChecked();
    void traits_agreeWithPairs();
    void traits_ofNothing_areNotKnown();
};

void TestSteering::neutral_keepsTheOrder()
{
    const Stage stage;
    const std::vector<int> list = stage.list({.seed = 5});
    QVERIFY(std::ranges::equal(list, std::span(stage.ranked).first(10)));
}

void TestSteering::list_hasEachMovieOnce_ofThoseThatMayBeListed_data()
{
    QTest::addColumn<int>("open");
    QTest::addColumn<int>("count");
    QTest::newRow("some") << 60 << 10;
    QTest::newRow("all") << 60 << 60;
    QTest::newRow("more than there are") << 7 << 10;
    QTest::newRow("one") << 1 << 10;
    QTest::newRow("none open") << 0 << 10;
    QTest::newRow("none wanted") << 60 << 0;
}

void TestSteering::list_hasEachMovieOnce_ofThoseThatMayBeListed()
{
    QFETCH(int, open);
    QFETCH(int, count);
    const Stage stage;
    const auto ranked = std::span(stage.ranked).first(size_t(open));
    for (const Steering &steering : {Steering{}, Steering{0.5, 0.5, -0.5, 0.5}, Steering{1.0, 1.0, 1.0, 1.0}}) {
        const std::vector<int> list = steer(ranked, stage.score, count, steering, *stage.catalog, *stage.features);
        QCOMPARE(int(list.size()), std::min(open, count));
        QVERIFY(areDistinct(list));
        for (const int row : list)
            QVERIFY(std::ranges::find(ranked, row) != ranked.end());
    }
}

void TestSteering::sliders_moveWhatTheyName_andCostQ()
{
    for (quint64 seed = 1; seed <= 5; ++seed) {
        const Stage stage(seed);
        const ListTraits plain = stage.traits({});
        QVERIFY(stage.traits({.diversity = 0.7}).diversity > plain.diversity);
        QVERIFY(stage.traits({.popularity = 1.0}).votes > plain.votes);
        QVERIFY(stage.traits({.popularity = -1.0}).votes < plain.votes);
        QVERIFY(stage.traits({.recency = 1.0}).year > plain.year);
        QVERIFY(stage.traits({.recency = -1.0}).year < plain.year);
        for (const Steering &steering : {Steering{.diversity = 0.7}, Steering{.popularity = 1.0},
                                         Steering{.recency = -1.0}, Steering{.exploration = 1.0}})
            QVERIFY(stage.traits(steering).q <= plain.q);
        // Further is further.
        QVERIFY(stage.traits({.recency = 0.3}).year <= stage.traits({.recency = 1.0}).year);
    }
}

/// By hand: b is a's double, c is worse but unlike both.
void TestSteering::diversity_isMaximalMarginalRelevance()
{
    const CatalogPtr catalog = tinyCatalog(3);
    FeatureMatrix features(3, 2);
    features << 1.0F, 0.0F, 1.0F, 0.0F, 0.0F, 1.0F;
    const std::vector<float> score{1.0F, 0.9F, 0.5F};
    const std::vector<int> ranked{0, 1, 2};
    const auto orderAt = [&](double diversity) {
        return steer(ranked, score, 3, {.diversity = diversity}, *catalog, features);
    };
    // Scaled scores are 1, 0.8 and 0: b leads c by 0.8 (1 - d) - 3 d, which is 0 at d = 0.21.
    QCOMPARE(orderAt(0.2), (std::vector<int>{0, 1, 2}));
    QCOMPARE(orderAt(0.22), (std::vector<int>{0, 2, 1}));
    QCOMPARE(orderAt(1.0), (std::vector<int>{0, 2, 1}));
}

void TestSteering::exploration_isSeeded()
{
    const Stage stage;
    const std::vector<int> one = stage.list({.exploration = 1.0, .seed = 1});
    QCOMPARE(stage.list({.exploration = 1.0, .seed = 1}), one);
    QVERIFY(stage.list({.exploration = 1.0, .seed = 2}) != one);
}

void TestSteering::exploration_drawsLikeASoftmax()
{
    const CatalogPtr catalog = tinyCatalog(3);
    const FeatureMatrix features = FeatureMatrix::Identity(3, 3);
    const std::vector<float> score{1.0F, 0.9F, 0.0F};
    const std::vector<int> ranked{0, 1, 2};
    constexpr int kDraws = 4000;
    std::array<int, 3> first{};
    for (int draw = 0; draw < kDraws; ++draw)
        ++first[size_t(steer(ranked, score, 1, {.exploration = 1.0, .seed = quint64(draw)}, *catalog, features)[0])];
    const double total = std::exp(10.0) + std::exp(9.0) + 1.0; // temperature 1/10
    for (std::size_t row = 0; row < 3; ++row)
        QVERIFY(std::abs(double(first[row]) / kDraws - std::exp(10.0 * double(score[row])) / total) < 0.03);
}

/// No votes, no years, equal scores: there is nothing to steer by.
void TestSteering::nothingKnown_changesNothing()
{
    CatalogBuilder builder;
    for (int row = 0; row < 6; ++row) {
        Movie movie;
        movie.id = QString::number(row);
        movie.title = QStringLiteral("movie %1").arg(row);
        builder.add(movie);
    }
    const CatalogPtr catalog = builder.freeze(CatalogFormat::CineQ, QStringLiteral("bare.csv"));
    const std::vector<float> score(6, 0.5F);
    const std::vector<int> ranked{0, 1, 2, 3, 4, 5};
    QCOMPARE(steer(ranked, score, 6, {.popularity = -1.0, .recency = 1.0}, *catalog, *randomUnitFeatures(6, 4, 1)),
             ranked);
}

void TestSteering::range_isChecked_data()
{
    QTest::addColumn<Steering>("steering");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("neutral") << Steering{} << QString();
    QTest::newRow("ends") << Steering{1.0, -1.0, 1.0, 1.0} << QString();
    QTest::newRow("diversity below") << Steering{.diversity = -0.1} << u"diversity"_qs;
    QTest::newRow("popularity above") << Steering{.popularity = 1.1} << u"popularity"_qs;
    QTest::newRow("recency below") << Steering{.recency = -1.1} << u"recency"_qs;
    QTest::newRow("exploration above") << Steering{.exploration = 2.0} << u"exploration"_qs;
    QTest::newRow("no number") << Steering{.recency = kNone} << u"recency"_qs;
}

void TestSteering::range_isChecked()
{
    QFETCH(Steering, steering);
    QFETCH(QString, wrong);
    const Result<void> checked = checkSteering(steering);
    QCOMPARE(checked ? QString() : checked.error().arguments.value(0), wrong);
    QVERIFY(checked || checked.error().code == ErrorCode::SteeringInvalid);
}

void TestSteering::traits_agreeWithPairs()
{
    const Stage stage;
    const std::vector<int> rows = stage.list({}, 7);
    double sum = 0.0;
    for (const int a : rows) {
        for (const int b : rows)
            sum += a == b ? 0.0 : 1.0 - double(stage.features->row(a).dot(stage.features->row(b)));
    }
    QVERIFY(std::abs(traitsOf(rows, stage.score, *stage.catalog, *stage.features).diversity - sum / 42.0) < 1e-5);
}

void TestSteering::traits_ofNothing_areNotKnown()
{
    const Stage stage;
    const ListTraits traits = traitsOf({}, stage.score, *stage.catalog, *stage.features);
    for (const double value : {traits.diversity, traits.votes, traits.year, traits.q})
        QVERIFY(std::isnan(value));
}

QTEST_GUILESS_MAIN(TestSteering)
#include "tst_steering.moc"
