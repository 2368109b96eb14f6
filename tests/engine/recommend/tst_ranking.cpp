// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/ranking.h"

#include "tests/engine/enginefixtures.h"

#include <array>
#include <cmath>

using namespace cineq;

namespace {

/// Opinions made by hand: Q is the prior. A wish is only written down.
class HandmadeState final : public UserState
{
public:
    HandmadeState(std::vector<float> prior, std::vector<float> taste)
        : m_prior(std::move(prior)), m_taste(std::move(taste))
    {
    }
    using UserState::reset;
    void reset(Rng &, int) override {}
    void observe(int, FeedbackKind) override {}
    void biasTowards(std::span<const float> direction) override { s_wish.assign(direction.begin(), direction.end()); }
    [[nodiscard]] std::span<const float> values() const override { return m_values; }
    [[nodiscard]] std::span<const float> prior() const override { return m_prior; }
    [[nodiscard]] std::span<const float> taste() const override { return m_taste; }
    [[nodiscard]] std::unique_ptr<UserState> clone() const override { return std::make_unique<HandmadeState>(*this); }
    void save(QDataStream &) const override {}
    void load(QDataStream &) override {}

    static inline std::vector<float> s_wish; // of any clone

private:
    std::vector<float> m_values{0.0F};
    std::vector<float> m_prior;
    std::vector<float> m_taste;
};

QList<int> rowsOf(const RecommendationList &list)
{
    QList<int> rows;
    for (const Recommendation &item : list.items)
        rows.append(item.row);
    return rows;
}

QList<int> ordered(int count, const std::vector<float> &values)
{
    QList<int> rows(count);
    std::iota(rows.begin(), rows.end(), 0);
    std::ranges::stable_sort(rows, std::ranges::greater(), [&](int row) { return values[size_t(row)]; });
    return rows;
}

} // namespace

class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawnPlaces_favourTheBetter_asTheirWeightsSay();
    void drawnPlace_ofOne_isTheFirst();
    void initTestCase();
    void init() { HandmadeState::s_wish.clear(); }
    void list_isTheBestByQ_inOrder();
    void equalScores_keepTheCataloguesOrder();
    void topK_isCut_data();
    void topK_isCut();
    void excludedRows_areLeftOut();
    void excludedRows_beyondTheCatalog_areNone();
    void alphaZero_ordersByQ();
    void alphaOne_ordersBySimilarity();
    void alpha_mixesScaledScores();
    void alpha_beyondItsRange_isAnError();
    void alpha_worksWhereAllAreEqual();
    void steering_inTheMiddle_isNone();
    void steering_isMeasuredAgainstTheUnsteeredList();
    void steering_beyondItsRange_isAnError();
    void items_describeTheirMovies();
    void list_tellsWhatItWasMadeFrom();
    void genres_restrictTheList_andBendTheState();
    void genres_areFoundInSpiteOfTypos_data();
    void genres_areFoundInSpiteOfTypos();
    void unknownGenre_isToldWithSuggestions();
    void noMovieOfTheGenreLeft_isAnEmptyList();
    void state_staysUnchanged();

private:
    [[nodiscard]] Result<RecommendationList> rank(const RecommendationRequest &request) const
    {
        return rankMovies(*m_model, HandmadeState(m_prior, m_taste), request);
    }

    std::shared_ptr<const Model> m_model;
    std::vector<float> m_prior;
    std::vector<float> m_taste;
    int m_movies = 0;
};

void TestRanking::initTestCase()
{
    const auto model = makeUntrainedModel(smallCatalog(), DqnConfig::defaults(), 1);
    QVERIFY(model);
    auto priorAlone = std::make_shared<Model>(**model);
    priorAlone->info.networkWeight = 0.0;
    m_model = priorAlone;
    m_movies = m_model->catalog->size();
    Rng rng(1);
    m_prior = randomVector(m_movies, rng);
    m_taste = randomVector(m_model->extractor.dimensions(), rng);
}

void TestRanking::list_isTheBestByQ_inOrder()
{
    const auto list = rank({.topK = 10});
    QVERIFY(list);
    QCOMPARE(rowsOf(*list), ordered(m_movies, m_prior).first(10));
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(list->items[i].rank, i + 1);
        QCOMPARE(list->items[i].q, double(m_prior[size_t(list->items[i].row)]));
        QVERIFY(!list->items[i].similarity && !list->items[i].hybridScore);
    }
}

void TestRanking::equalScores_keepTheCataloguesOrder()
{
    const HandmadeState state(std::vector<float>(size_t(m_movies), 0.25F), m_taste);
    const auto list = rankMovies(*m_model, state, {.topK = 5});
    QVERIFY(list);
    QCOMPARE(rowsOf(*list), QList<int>({0, 1, 2, 3, 4}));
}

void TestRanking::topK_isCut_data()
{
    QTest::addColumn<int>("topK");
    QTest::addColumn<int>("count");
    QTest::newRow("below zero") << -3 << 0;
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("all") << 60 << 60;
    QTest::newRow("more than there are") << 1'000'000 << 60;
}

void TestRanking::topK_isCut()
{
    QFETCH(int, topK);
    QFETCH(int, count);
    const auto list = rank({.topK = topK});
    QVERIFY(list);
    QCOMPARE(list->items.size(), count);
    QCOMPARE(rowsOf(*list), ordered(m_movies, m_prior).first(count));
}

void TestRanking::excludedRows_areLeftOut()
{
    QList<int> expected = ordered(m_movies, m_prior);
    const QList<int> excluded{expected[0], expected[2], expected[2], expected[59]};
    expected.removeIf([&](int row) { return excluded.contains(row); });
    for (const std::optional<double> alpha : {std::optional<double>(), std::optional(0.0)}) {
        const auto list = rank({.topK = 60, .alpha = alpha, .excludedRows = excluded});
        QVERIFY(list);
        QCOMPARE(rowsOf(*list), expected);
    }
}

void TestRanking::excludedRows_beyondTheCatalog_areNone()
{
    QCOMPARE(rowsOf(*rank({.topK = 60, .excludedRows = {-1, m_movies, 1'000'000}})), rowsOf(*rank({.topK = 60})));
}

void TestRanking::alphaZero_ordersByQ()
{
    const auto list = rank({.topK = 60, .alpha = 0.0});
    QVERIFY(list);
    QCOMPARE(rowsOf(*list), ordered(m_movies, m_prior));
    QCOMPARE(*list->items.first().hybridScore, 1.0);
    QCOMPARE(*list->items.last().hybridScore, 0.0);
}

void TestRanking::alphaOne_ordersBySimilarity()
{
    const Eigen::Map<const Eigen::VectorXf> taste(m_taste.data(), std::ssize(m_taste));
    const FeatureMatrix features = m_model->extractor.transform(*m_model->catalog);
    std::vector<float> cosines;
    for (int row = 0; row < m_movies; ++row) {
        const auto movie = features.row(row).cast<double>();
        const double cosine = movie.dot(taste.cast<double>()) / (movie.norm() * taste.cast<double>().norm());
        cosines.push_back(static_cast<float>(cosine));
    }
    const auto list = rank({.topK = 60, .alpha = 1.0});
    QVERIFY(list);
    QCOMPARE(rowsOf(*list), ordered(m_movies, cosines));
    for (const Recommendation &item : list->items) {
        QVERIFY(std::abs(*item.similarity - double(cosines[size_t(item.row)])) < 1e-6);
        QCOMPARE(item.q, double(m_prior[size_t(item.row)]));
    }
}

void TestRanking::alpha_mixesScaledScores()
{
    const auto list = rank({.topK = 60, .alpha = 0.3, .excludedRows = {0, 1}});
    QVERIFY(list);
    QCOMPARE(list->items.size(), 58);
    const auto [leastQ, mostQ] = std::ranges::minmax(list->items, {}, &Recommendation::q);
    const auto similarity = [](const Recommendation &item) { return *item.similarity; };
    const auto [least, most] = std::ranges::minmax(list->items, {}, similarity);
    double before = 2.0;
    for (const Recommendation &item : list->items) {
        const double scaledQ = (item.q - leastQ.q) / (mostQ.q - leastQ.q);
        const double scaled = (similarity(item) - similarity(least)) / (similarity(most) - similarity(least));
        QVERIFY(std::abs(*item.hybridScore - 0.7 * scaledQ - 0.3 * scaled) < 1e-5);
        QVERIFY(*item.hybridScore <= before);
        before = *item.hybridScore;
    }
}

void TestRanking::alpha_beyondItsRange_isAnError()
{
    for (const double alpha :
         {-0.1, 1.1, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()}) {
        const auto list = rank({.topK = 60, .alpha = alpha});
        QVERIFY(!list);
        QVERIFY(list.error().code == ErrorCode::AlphaInvalid);
    }
}

void TestRanking::alpha_worksWhereAllAreEqual()
{
    const HandmadeState nothingKnown(std::vector<float>(size_t(m_movies), 0.0F),
                                     std::vector<float>(m_taste.size(), 0.0F));
    const auto list = rankMovies(*m_model, nothingKnown, {.topK = 4, .alpha = 0.5});
    QVERIFY(list);
    QCOMPARE(rowsOf(*list), QList<int>({0, 1, 2, 3}));
    for (const Recommendation &item : list->items)
        QVERIFY(*item.hybridScore == 0.0 && *item.similarity == 0.0);
    const auto only = rank({.topK = 60, .alpha = 0.5, .excludedRows = ordered(m_movies, m_prior).first(59)});
    QVERIFY(only);
    QCOMPARE(only->items.size(), 1);
    QVERIFY(std::isfinite(*only->items[0].hybridScore));
}

void TestRanking::steering_inTheMiddle_isNone()
{
    const auto plain = rank({.topK = 20});
    const auto middle = rank({.topK = 20, .steering = {.seed = 9}});
    QVERIFY(plain && middle);
    QCOMPARE(rowsOf(*middle), rowsOf(*plain));
    QVERIFY(!middle->effect);
}

void TestRanking::steering_isMeasuredAgainstTheUnsteeredList()
{
    const Steering steering{.recency = -1.0};
    const auto plain = rank({.topK = 10});
    const auto steered = rank({.topK = 10, .steering = steering, .withParts = true});
    QVERIFY(plain && steered && steered->effect);
    QCOMPARE(steered->items.size(), 10);
    QCOMPARE(steered->steering.recency, -1.0);
    const auto meanOf = [](const RecommendationList &list, const auto &valueOf) {
        double sum = 0.0;
        for (const Recommendation &item : list.items)
            sum += valueOf(item);
        return sum / double(list.items.size());
    };
    const auto q = [](const Recommendation &item) { return item.q; };
    const auto year = [](const Recommendation &item) { return double(item.year); };
    QVERIFY(std::abs(steered->effect->before.q - meanOf(*plain, q)) < 1e-9);
    QVERIFY(std::abs(steered->effect->after.q - meanOf(*steered, q)) < 1e-9);
    QVERIFY(std::abs(steered->effect->after.year - meanOf(*steered, year)) < 1e-9);
    QVERIFY(steered->effect->after.year < steered->effect->before.year);
    const QList<int> before = rowsOf(*plain);
    const QList<int> after = rowsOf(*steered);
    QCOMPARE(steered->effect->changed,
             int(std::ranges::count_if(after, [&](int row) { return !before.contains(row); })));
    for (const Recommendation &item : steered->items) // parts and Q are of their movie still
        QCOMPARE(item.q, double(m_prior[size_t(item.row)]));
}

void TestRanking::steering_beyondItsRange_isAnError()
{
    for (const Steering &steering :
         {Steering{.diversity = -0.1}, Steering{.exploration = std::numeric_limits<double>::quiet_NaN()}}) {
        const auto list = rank({.steering = steering});
        QVERIFY(!list);
        QVERIFY(list.error().code == ErrorCode::SteeringInvalid);
    }
}

void TestRanking::items_describeTheirMovies()
{
    const Catalog &catalog = *m_model->catalog;
    const auto list = rank({.topK = 60});
    QVERIFY(list);
    for (const Recommendation &item : list->items) {
        QCOMPARE(item.movieId, catalog.idAt(item.row));
        QCOMPARE(item.title, catalog.titleAt(item.row));
        QCOMPARE(item.year, catalog.yearAt(item.row));
        QCOMPARE(item.genres, catalog.terms(TermKind::Genre).namesAt(item.row));
        if (!std::isnan(catalog.ratingAt(item.row)))
            QCOMPARE(static_cast<float>(item.rating), catalog.ratingAt(item.row)); // as written in the file
        else
            QVERIFY(std::isnan(item.rating));
    }
}

void TestRanking::list_tellsWhatItWasMadeFrom()
{
    auto model = std::make_shared<Model>(*m_model);
    model->info.path = u"some.cineq"_qs;
    model->info.hash = "hash";
    const auto list = rankMovies(*model, HandmadeState(m_prior, m_taste), {.alpha = 0.25, .seed = 17});
    QVERIFY(list);
    QCOMPARE(list->modelName, u"some.cineq"_qs);
    QCOMPARE(list->modelHash, QByteArray("hash"));
    QCOMPARE(list->catalogFingerprint, m_model->catalog->fingerprint());
    QCOMPARE(list->seed, 17);
    QCOMPARE(*list->alpha, 0.25);
    QVERIFY(list->created.isValid());
    QVERIFY(list->genres.isEmpty());
}

void TestRanking::genres_restrictTheList_andBendTheState()
{
    const auto list = rank({.topK = 60, .genres = {u"Western"_qs, u"Drama"_qs, u"drama"_qs}});
    QVERIFY(list);
    QCOMPARE(list->genres, QStringList({u"Western"_qs, u"Drama"_qs})); // each once
    QList<int> expected;
    for (const int row : ordered(m_movies, m_prior)) {
        const QStringList genres = m_model->catalog->terms(TermKind::Genre).namesAt(row);
        if (genres.contains(u"Western"_qs) || genres.contains(u"Drama"_qs))
            expected.append(row);
    }
    QVERIFY(expected.size() > 2 && expected.size() < m_movies);
    QCOMPARE(rowsOf(*list), expected);

    const QStringList &dimensions = m_model->extractor.genres();
    std::vector<float> wish(m_taste.size(), 0.0F);
    wish[size_t(dimensions.indexOf(u"Western"_qs))] = 1.0F;
    wish[size_t(dimensions.indexOf(u"Drama"_qs))] = 1.0F;
    wish.back() = 0.7F;
    QCOMPARE(HandmadeState::s_wish, wish);
    HandmadeState::s_wish.clear();
    QVERIFY(rank({}));
    QVERIFY(HandmadeState::s_wish.empty()); // without genres nothing is wished
}

void TestRanking::genres_areFoundInSpiteOfTypos_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("genre");
    QTest::newRow("another case") << u"DRAMA"_qs << u"Drama"_qs;
    QTest::newRow("a letter missing") << u"Pschological horror"_qs << u"Psychological Horror"_qs;
    QTest::newRow("letters swapped") << u"Darma"_qs << u"Drama"_qs;
    QTest::newRow("spaces around") << u"  western "_qs << u"Western"_qs;
}

void TestRanking::genres_areFoundInSpiteOfTypos()
{
    QFETCH(QString, typed);
    QFETCH(QString, genre);
    const auto list = rank({.genres = {typed}});
    QVERIFY(list);
    QCOMPARE(list->genres, QStringList{genre});
    QVERIFY(!list->items.isEmpty());
    for (const Recommendation &item : list->items)
        QVERIFY(item.genres.contains(genre));
}

void TestRanking::unknownGenre_isToldWithSuggestions()
{
    const auto list = rank({.genres = {u"Drama"_qs, u"Dramedy western"_qs}});
    QVERIFY(!list);
    QVERIFY(list.error().code == ErrorCode::GenreUnknown);
    QCOMPARE(list.error().arguments.value(0), u"Dramedy western"_qs);
    QVERIFY(!list.error().arguments.value(1).isEmpty());
    for (const QString &suggestion : list.error().arguments.value(1).split(u", "_qs))
        QVERIFY(m_model->catalog->terms(TermKind::Genre).vocabulary().contains(suggestion));
    for (const QString &nonsense : {u""_qs, u"qqqqqq"_qs, u"%1"_qs})
        QVERIFY(!rank({.genres = {nonsense}}));
}

void TestRanking::noMovieOfTheGenreLeft_isAnEmptyList()
{
    const auto all = rank({.topK = 60, .genres = {u"Western"_qs}});
    QVERIFY(all);
    for (const std::optional<double> alpha : {std::optional<double>(), std::optional(0.5)}) {
        const auto none = rank({.topK = 60, .genres = {u"Western"_qs}, .alpha = alpha, .excludedRows = rowsOf(*all)});
        QVERIFY(none);
        QVERIFY(none->items.isEmpty());
        QCOMPARE(none->genres, QStringList{u"Western"_qs});
    }
}

void TestRanking::state_staysUnchanged()
{
    for (const DqnConfig &config : {DqnConfig::defaults(), DqnConfig::reference()}) {
        const auto model = makeUntrainedModel(smallCatalog(), config, 1);
        QVERIFY(model);
        const auto state = (*model)->newState(3);
        state->observe(4, FeedbackKind::Like);
        const auto before = streamedBy([&](QDataStream &stream) { state->save(stream); });
        const auto plain = rankMovies(**model, *state, {});
        QVERIFY(rankMovies(**model, *state, {.genres = {u"Drama"_qs}, .alpha = 0.5}));
        QCOMPARE(streamedBy([&](QDataStream &stream) { state->save(stream); }), before);
        QCOMPARE(rowsOf(*rankMovies(**model, *state, {})), rowsOf(*plain));
    }
}

void TestRanking::drawnPlaces_favourTheBetter_asTheirWeightsSay()
{
    constexpr int kDraws = 60000;
    Rng rng(1);
    std::array<int, 3> counts{};
    for (int i = 0; i < kDraws; ++i)
        ++counts[size_t(drawPlace(3, rng))];
    // Weights 1, 1/2, 1/3: 6/11, 3/11, 2/11; the standard error of a share is 0.002
    for (std::size_t place = 0; place < counts.size(); ++place)
        QVERIFY(std::abs(double(counts[place]) / kDraws - 6.0 / 11.0 / double(place + 1)) < 0.01);

    Rng one(5);
    Rng same(5);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(drawPlace(20, one), drawPlace(20, same));
}

void TestRanking::drawnPlace_ofOne_isTheFirst()
{
    Rng rng(1);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(drawPlace(1, rng), 0);
}

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_ranking.moc"
