// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/user/beliefstate.h"

#include "engine/user/cosineuser.h"
#include "tests/engine/enginefixtures.h"

#include <cmath>

using namespace cineq;

namespace {

/// The same belief with whole matrices in double precision, straight from the textbook.
class DenseBelief
{
public:
    explicit DenseBelief(const FeatureMatrix &unitFeatures)
        : m_features(unitFeatures.cast<double>()),
          m_mean(Eigen::VectorXd::Zero(unitFeatures.cols())),
          m_covariance(Eigen::MatrixXd::Identity(unitFeatures.cols(), unitFeatures.cols()) /
                       double(unitFeatures.cols()))
    {
    }

    void observe(const Eigen::VectorXd &unit, FeedbackKind kind)
    {
        const Eigen::VectorXd observed = 0.7 * unit;
        const double mean = observed.dot(m_mean);
        const double variance = observed.dot(m_covariance * observed) + 0.01;
        const Moments answer = momentsGiven(kind, {mean, variance - 0.01});
        const Eigen::VectorXd gain = m_covariance * observed / variance;
        m_mean += gain * (answer.mean - mean);
        m_covariance += gain * gain.transpose() * (answer.variance - variance);
    }
    void observe(int row, FeedbackKind kind) { observe(Eigen::VectorXd(m_features.row(row).transpose()), kind); }

    [[nodiscard]] double mean(int row) const { return 0.7 * m_features.row(row).dot(m_mean); }
    [[nodiscard]] double variance(int row) const
    {
        return 0.49 * m_features.row(row).dot(m_covariance * m_features.row(row).transpose());
    }
    [[nodiscard]] const Eigen::VectorXd &taste() const { return m_mean; }

private:
    Eigen::MatrixXd m_features;
    Eigen::VectorXd m_mean;
    Eigen::MatrixXd m_covariance;
};

std::shared_ptr<const BeliefSpace> spaceOf(std::shared_ptr<const FeatureMatrix> unitFeatures)
{
    auto space = std::make_shared<BeliefSpace>();
    const double variance = 0.49 / double(unitFeatures->cols());
    space->appeal.assign(size_t(unitFeatures->rows()), 0.0F);
    space->opening.assign(size_t(unitFeatures->rows()), static_cast<float>(expectedReward({0.0, variance})));
    space->unitFeatures = std::move(unitFeatures);
    return space;
}

QByteArray saved(const UserState &state)
{
    return streamedBy([&](QDataStream &stream) { state.save(stream); });
}

bool sameState(const UserState &a, const UserState &b)
{
    return sameBits(a.values(), b.values()) && sameBits(a.prior(), b.prior()) && sameBits(a.taste(), b.taste());
}

bool allFinite(std::span<const float> values)
{
    return std::ranges::all_of(values, [](float value) { return std::isfinite(value); });
}

} // namespace

class TestBeliefState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fresh_knowsNothing();
    void belief_agreesWithDenseBayes_data();
    void belief_agreesWithDenseBayes();
    void wish_agreesWithDenseBayes();
    void values_areTasteAndAnswers();
    void like_raisesSimilarMovies_ignoreLowersThem();
    void variance_neverRises_norFallsBelowZero();
    void prior_isExpectedReward_plusWhatIsTaught();
    void wish_isALikedMovieOfTheseFeatures();
    void stream_roundTripsBitByBit_data();
    void stream_roundTripsBitByBit();
    void damagedStream_isFound();
    void clone_isIndependent();
    void reset_forgetsEverything();
    void twoHundredAnswers_stayFinite();
    void zeroFeatures_giveNoNotANumber();
    void oppositeAnswers_leadToOtherLists();
    void openings_areWorthMore_forTheBestRated();
    void appeal_ordersByRating();
    void openings_haveAValue_withoutRatings();
};

void TestBeliefState::fresh_knowsNothing()
{
    const BeliefState state(spaceOf(randomUnitFeatures(30, 8, 1)));
    QCOMPARE(state.dimensions(), 8 + 6);
    QVERIFY(std::ranges::all_of(state.values(), [](float value) { return value == 0.0F; }));
    QVERIFY(std::ranges::all_of(state.taste(), [](float value) { return value == 0.0F; }));
    QCOMPARE(state.prior().size(), std::size_t(30));
    for (int row = 0; row < 30; ++row) {
        QCOMPARE(state.score(row).mean, 0.0);
        QVERIFY(std::abs(state.score(row).variance - 0.49 / 8) < 1e-7);
    }
}

void TestBeliefState::belief_agreesWithDenseBayes_data()
{
    QTest::addColumn<QList<int>>("kinds");
    for (int kind = 0; kind < kFeedbackKindCount; ++kind)
        QTest::addRow("one %s", kFeedback[size_t(kind)].key.data()) << QList<int>{kind};
    QTest::newRow("like, like") << QList<int>{0, 0};
    QTest::newRow("like, ignore") << QList<int>{0, 4};
    QTest::newRow("skip, watch") << QList<int>{3, 1};
    QTest::newRow("one of each") << QList<int>{2, 4, 0, 3, 1};
    QTest::newRow("the same movie again and again") << QList<int>{0, 4, 0, 4, 0, 4, 0, 4};
    QTest::newRow("twenty") << QList<int>{0, 1, 2, 3, 4, 4, 3, 2, 1, 0, 0, 0, 1, 1, 4, 4, 2, 2, 3, 3};
}

void TestBeliefState::belief_agreesWithDenseBayes()
{
    QFETCH(QList<int>, kinds);
    const auto features = randomUnitFeatures(15, 6, 2);
    const bool sameMovie = QString::fromLatin1(QTest::currentDataTag()).startsWith(u"the same"_qs);
    BeliefState state(spaceOf(features));
    DenseBelief dense(*features);
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const int row = sameMovie ? 4 : int(i * 7 % 15);
        state.observe(row, static_cast<FeedbackKind>(kinds[i]));
        dense.observe(row, static_cast<FeedbackKind>(kinds[i]));
        for (int movie = 0; movie < 15; ++movie) {
            QVERIFY(std::abs(state.score(movie).mean - dense.mean(movie)) < 1e-5);
            QVERIFY(std::abs(state.score(movie).variance - dense.variance(movie)) < 1e-5);
        }
        for (int d = 0; d < 6; ++d)
            QVERIFY(std::abs(double(state.taste()[size_t(d)]) - dense.taste()[d]) < 1e-5);
    }
}

void TestBeliefState::wish_agreesWithDenseBayes()
{
    const auto features = randomUnitFeatures(15, 6, 2);
    BeliefState state(spaceOf(features));
    DenseBelief dense(*features);
    const std::vector<float> direction{3.0F, 0.0F, -1.0F, 0.5F, 0.0F, 2.0F};
    state.observe(3, FeedbackKind::Skip);
    dense.observe(3, FeedbackKind::Skip);
    state.biasTowards(direction);
    dense.observe(Eigen::VectorXd(Eigen::Map<const Eigen::VectorXf>(direction.data(), 6).cast<double>().normalized()),
                  FeedbackKind::Like);
    for (int movie = 0; movie < 15; ++movie) {
        QVERIFY(std::abs(state.score(movie).mean - dense.mean(movie)) < 1e-5);
        QVERIFY(std::abs(state.score(movie).variance - dense.variance(movie)) < 1e-5);
    }
}

void TestBeliefState::values_areTasteAndAnswers()
{
    BeliefState state(spaceOf(randomUnitFeatures(15, 6, 2)));
    state.observe(1, FeedbackKind::Like);
    state.observe(2, FeedbackKind::Ignore);
    state.observe(3, FeedbackKind::Ignore);
    state.observe(4, FeedbackKind::Click);
    const std::span<const float> values = state.values();
    for (std::size_t d = 0; d < 6; ++d)
        QVERIFY(std::abs(values[d] - state.taste()[d] * std::sqrt(6.0F)) < 1e-6F);
    const std::vector<float> answers(values.begin() + 6, values.end());
    QCOMPARE(answers, (std::vector<float>{0.25F, 0.0F, 0.25F, 0.0F, 0.5F, 0.4F}));
}

void TestBeliefState::like_raisesSimilarMovies_ignoreLowersThem()
{
    FeatureMatrix features(4, 3);
    features << 1.0F, 0.0F, 0.0F, 0.8F, 0.6F, 0.0F, -0.8F, 0.6F, 0.0F, 0.0F, 0.0F, 1.0F;
    const auto space = spaceOf(std::make_shared<const FeatureMatrix>(std::move(features)));
    BeliefState liked(space);
    liked.observe(0, FeedbackKind::Like);
    QVERIFY(liked.score(0).mean > liked.score(1).mean);
    QVERIFY(liked.score(1).mean > 0.1);
    QVERIFY(liked.score(2).mean < -0.1);
    QVERIFY(std::abs(liked.score(3).mean) < 1e-7);
    QVERIFY(liked.prior()[1] > liked.prior()[2]);
    BeliefState ignored(space);
    ignored.observe(0, FeedbackKind::Ignore);
    QVERIFY(ignored.score(1).mean < -0.1);
    QVERIFY(ignored.score(2).mean > 0.1);
}

void TestBeliefState::variance_neverRises_norFallsBelowZero()
{
    constexpr int kMovies = 40;
    BeliefState state(spaceOf(randomUnitFeatures(kMovies, 6, 3)));
    Rng rng(1);
    std::vector<double> before(kMovies, 1.0);
    for (int i = 0; i < 200; ++i) {
        state.observe(int(rng.uniformIndex(kMovies)), static_cast<FeedbackKind>(rng.uniformIndex(5)));
        for (int row = 0; row < kMovies; ++row) {
            const double variance = state.score(row).variance;
            QVERIFY2(variance >= 0.0, qPrintable(QString::number(variance)));
            QVERIFY(variance <= before[size_t(row)]);
            before[size_t(row)] = variance;
        }
    }
}

void TestBeliefState::prior_isExpectedReward_plusWhatIsTaught()
{
    constexpr int kMovies = 1500; // so many that not all are candidates
    BeliefState state(spaceOf(randomUnitFeatures(kMovies, 20, 4)));
    for (int i = 0; i < 5; ++i) {
        state.observe(i, static_cast<FeedbackKind>(i));
        int taught = 0;
        for (int row = 0; row < kMovies; ++row) {
            const double plain = expectedReward(state.score(row));
            const double more = double(state.prior()[size_t(row)]) - plain;
            QVERIFY2(more > -1e-4, qPrintable(QString::number(more)));
            taught += more > 1e-3 ? 1 : 0;
        }
        QVERIFY(taught > 0 && taught <= 64);
    }
}

void TestBeliefState::wish_isALikedMovieOfTheseFeatures()
{
    const auto features = randomUnitFeatures(15, 6, 2);
    const auto space = spaceOf(features);
    BeliefState wished(space);
    BeliefState liked(space);
    std::vector<float> direction;
    for (const float value : features->row(7))
        direction.push_back(4.0F * value);
    wished.biasTowards(direction);
    liked.observe(7, FeedbackKind::Like);
    for (int row = 0; row < 15; ++row)
        QVERIFY(std::abs(wished.score(row).mean - liked.score(row).mean) < 1e-6);
    QCOMPARE(wished.values().back(), liked.values().back());
}

void TestBeliefState::stream_roundTripsBitByBit_data()
{
    QTest::addColumn<int>("answers");
    QTest::addColumn<int>("wishes");
    QTest::newRow("fresh") << 0 << 0;
    QTest::newRow("answers") << 12 << 0;
    QTest::newRow("answers and wishes") << 5 << 20;
}

void TestBeliefState::stream_roundTripsBitByBit()
{
    QFETCH(int, answers);
    QFETCH(int, wishes);
    const auto space = spaceOf(randomUnitFeatures(30, 9, 5));
    BeliefState state(space);
    Rng rng(2);
    for (int i = 0; i < wishes; ++i)
        state.biasTowards(randomVector(9, rng));
    for (int i = 0; i < answers; ++i)
        state.observe(int(rng.uniformIndex(30)), static_cast<FeedbackKind>(rng.uniformIndex(5)));
    BeliefState read(space);
    read.observe(1, FeedbackKind::Like); // is forgotten
    int behind = 0;
    const QByteArray bytes = saved(state);
    const QByteArray more = bytes + streamed(77);
    QCOMPARE(readBy(more,
                    [&](QDataStream &stream) {
                        read.load(stream);
                        stream >> behind;
                    }),
             QDataStream::Ok);
    QCOMPARE(behind, 77);
    QVERIFY(sameState(read, state));
    QCOMPARE(saved(read), bytes);
    read.observe(3, FeedbackKind::Skip);
    state.observe(3, FeedbackKind::Skip);
    QVERIFY(sameState(read, state));
}

void TestBeliefState::damagedStream_isFound()
{
    const auto space = spaceOf(randomUnitFeatures(30, 9, 5));
    BeliefState state(space);
    Rng rng(2);
    state.observe(3, FeedbackKind::Like);
    state.biasTowards(randomVector(9, rng));
    const QByteArray whole = saved(state);
    BeliefState read(space);
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(readBy(whole.first(size), [&](QDataStream &stream) { read.load(stream); }) != QDataStream::Ok);
    QByteArray bytes = whole;
    bytes[7] = 30; // a row beyond the last
    QVERIFY(readBy(bytes, [&](QDataStream &stream) { read.load(stream); }) != QDataStream::Ok);
    bytes = whole;
    bytes[8] = 5; // no such answer
    QVERIFY(readBy(bytes, [&](QDataStream &stream) { read.load(stream); }) != QDataStream::Ok);
    QVERIFY(allFinite(read.values()) && allFinite(read.prior()));
}

void TestBeliefState::clone_isIndependent()
{
    BeliefState state(spaceOf(randomUnitFeatures(30, 9, 5)));
    state.observe(3, FeedbackKind::Like);
    const QByteArray before = saved(state);
    const auto copy = state.clone();
    QVERIFY(sameState(*copy, state));
    copy->observe(4, FeedbackKind::Ignore);
    QCOMPARE(saved(state), before);
    QVERIFY(!sameState(*copy, state));
    state.observe(4, FeedbackKind::Ignore);
    QVERIFY(sameState(*copy, state));
}

void TestBeliefState::reset_forgetsEverything()
{
    const auto space = spaceOf(randomUnitFeatures(30, 9, 5));
    BeliefState state(space);
    state.observe(3, FeedbackKind::Like);
    Rng rng(1);
    state.reset(rng);
    QVERIFY(sameState(state, BeliefState(space)));
}

void TestBeliefState::twoHundredAnswers_stayFinite()
{
    const auto features = randomUnitFeatures(80, 12, 6);
    BeliefState state(spaceOf(features));
    CosineUser user(features);
    Rng rng(3);
    user.reset(rng);
    for (int i = 0; i < 200; ++i) {
        const int row = int(rng.uniformIndex(80));
        state.observe(row, user.answer(row, rng));
    }
    QVERIFY(allFinite(state.values()) && allFinite(state.prior()));
    double error = 0.0;
    for (int row = 0; row < 80; ++row)
        error += std::abs(state.score(row).mean - user.expectedScore(row)) / 80;
    QVERIFY2(error < 0.05, qPrintable(QString::number(error))); // by then it knows the person
}

void TestBeliefState::zeroFeatures_giveNoNotANumber()
{
    FeatureMatrix features = *randomUnitFeatures(10, 4, 1);
    features.row(0).setZero();
    features.row(9).setZero();
    BeliefState state(spaceOf(std::make_shared<const FeatureMatrix>(std::move(features))));
    for (int i = 0; i < 10; ++i) {
        state.observe(i % 2 == 0 ? 0 : i, static_cast<FeedbackKind>(i % 5));
        QVERIFY(allFinite(state.values()) && allFinite(state.prior()) && allFinite(state.taste()));
    }
    state.biasTowards(std::vector<float>(4, 0.0F));
    QVERIFY(allFinite(state.values()) && allFinite(state.prior()));

    BeliefState nothing(spaceOf(std::make_shared<const FeatureMatrix>(FeatureMatrix::Zero(3, 4))));
    nothing.observe(1, FeedbackKind::Like);
    QVERIFY(allFinite(nothing.values()) && allFinite(nothing.prior()));
}

void TestBeliefState::oppositeAnswers_leadToOtherLists()
{
    const auto space = spaceOf(randomUnitFeatures(200, 12, 7));
    BeliefState one(space);
    BeliefState other(space);
    for (int i = 0; i < 10; ++i) {
        const bool likes = i % 2 == 0;
        one.observe(i, likes ? FeedbackKind::Like : FeedbackKind::Ignore);
        other.observe(i, likes ? FeedbackKind::Ignore : FeedbackKind::Like);
    }
    const auto best = [](const UserState &state) {
        std::vector<int> order(state.prior().size());
        std::iota(order.begin(), order.end(), 0);
        std::ranges::sort(order, std::ranges::greater(), [&](int row) { return state.prior()[size_t(row)]; });
        order.resize(10);
        std::ranges::sort(order);
        return order;
    };
    std::vector<int> common;
    std::ranges::set_intersection(best(one), best(other), std::back_inserter(common));
    QVERIFY(common.size() <= 5);
}

void TestBeliefState::openings_areWorthMore_forTheBestRated()
{
    const CatalogPtr catalog = smallCatalog();
    const auto features = randomUnitFeatures(catalog->size(), 12, 8);
    const auto space = makeBeliefSpace(*catalog, features);
    QCOMPARE(space->opening.size(), size_t(catalog->size()));
    QCOMPARE(space->unitFeatures, features);
    const auto plain = static_cast<float>(expectedReward({0.0, 0.49 / 12}));
    for (std::size_t row = 0; row < space->opening.size(); ++row)
        QVERIFY(space->opening[row] > plain + space->appeal[row] - 1e-5F);
    QVERIFY(std::ranges::max(space->opening) > plain + 0.1F);
}

void TestBeliefState::appeal_ordersByRating()
{
    const CatalogPtr catalog = smallCatalog();
    const auto space = makeBeliefSpace(*catalog, randomUnitFeatures(catalog->size(), 12, 8));
    QVERIFY(allFinite(space->appeal));
    const auto [worst, best] = std::ranges::minmax_element(space->appeal);
    QVERIFY(catalog->ratingAt(int(best - space->appeal.begin())) >
            catalog->ratingAt(int(worst - space->appeal.begin())));
    BeliefState state(space);
    state.observe(0, FeedbackKind::Like);
    for (int row = 0; row < catalog->size(); ++row) {
        const float plain = fastExpectedReward(float(state.score(row).mean), float(state.score(row).variance));
        QVERIFY(state.prior()[size_t(row)] > plain + space->appeal[size_t(row)] - 1e-4F);
    }
}

void TestBeliefState::openings_haveAValue_withoutRatings()
{
    for (const int movies : {1, 2, 300}) {
        CatalogBuilder builder;
        for (int i = 0; i < movies; ++i) {
            Movie movie;
            movie.id = QString::number(i);
            movie.title = movie.id;
            builder.add(movie);
        }
        const CatalogPtr catalog = builder.freeze(CatalogFormat::CineQ, {});
        const auto space = makeBeliefSpace(*catalog, randomUnitFeatures(movies, 5, 1));
        QVERIFY(allFinite(space->opening) && allFinite(space->appeal));
        BeliefState state(space);
        state.observe(0, FeedbackKind::Like);
        QVERIFY(allFinite(state.prior()));
    }
}

QTEST_GUILESS_MAIN(TestBeliefState)
#include "tst_beliefstate.moc"
