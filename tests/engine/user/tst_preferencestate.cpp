// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/user/preferencestate.h"

#include "tests/engine/enginefixtures.h"

#include <cmath>

using namespace cineq;

namespace {

std::shared_ptr<const FeatureMatrix> threeMovies()
{
    FeatureMatrix features(3, 2);
    features << 1.0F, 0.0F, 0.0F, 2.0F, 0.0F, 0.0F;
    return std::make_shared<const FeatureMatrix>(std::move(features));
}

void setValues(PreferenceState &state, const std::vector<float> &values)
{
    const QByteArray bytes =
        streamedBy([&](QDataStream &stream) { writeArray(stream, std::span<const float>(values)); });
    if (readBy(bytes, [&](QDataStream &stream) { state.load(stream); }) != QDataStream::Ok)
        QTest::qFail("values do not fit", __FILE__, __LINE__);
}

bool near(std::span<const float> values, double x, double y)
{
    return std::abs(double(values[0]) - x) < 1e-6 && std::abs(double(values[1]) - y) < 1e-6;
}

double normOf(std::span<const float> values)
{
    return Eigen::Map<const Eigen::VectorXf>(values.data(), std::ssize(values)).cast<double>().norm();
}

} // namespace

class TestPreferenceState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void start_isNormal_withDeviationOfATenth();
    void observe_movesAsByHand_data();
    void observe_movesAsByHand();
    void observe_keepsUnitNorm();
    void biasTowards_turnsToTheDirection();
    void zeroFeatures_giveNoNotANumber();
    void clone_isIndependent();
    void stream_roundTrips();
    void state_hasNoPrior_andItsTasteIsItself();
};

void TestPreferenceState::start_isNormal_withDeviationOfATenth()
{
    const auto features = randomUnitFeatures(1, 400, 1);
    PreferenceState state(features);
    Rng rng(1);
    double sum = 0.0;
    double squares = 0.0;
    for (int i = 0; i < 100; ++i) {
        state.reset(rng);
        for (const float value : state.values()) {
            sum += double(value);
            squares += double(value) * double(value);
        }
    }
    QVERIFY(std::abs(sum / 40000) < 0.002);
    QVERIFY(std::abs(std::sqrt(squares / 40000) - 0.1) < 0.001);
}

void TestPreferenceState::observe_movesAsByHand_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<FeedbackKind>("kind");
    QTest::addColumn<double>("x"); // before scaling to unit norm
    QTest::addColumn<double>("y");
    // From (0.6, 0.8): 0.7 s + 0.3 m where something was earned, else 1.15 s - 0.15 m.
    QTest::newRow("like") << 0 << FeedbackKind::Like << 0.72 << 0.56;
    QTest::newRow("watch") << 0 << FeedbackKind::Watch << 0.72 << 0.56;
    QTest::newRow("click") << 0 << FeedbackKind::Click << 0.72 << 0.56;
    QTest::newRow("skip") << 0 << FeedbackKind::Skip << 0.54 << 0.92;
    QTest::newRow("ignore") << 0 << FeedbackKind::Ignore << 0.54 << 0.92;
    QTest::newRow("like a long vector") << 1 << FeedbackKind::Like << 0.42 << 1.16;
    QTest::newRow("ignore a long vector") << 1 << FeedbackKind::Ignore << 0.69 << 0.62;
    QTest::newRow("like nothing") << 2 << FeedbackKind::Like << 0.42 << 0.56;
}

void TestPreferenceState::observe_movesAsByHand()
{
    QFETCH(int, row);
    QFETCH(FeedbackKind, kind);
    QFETCH(double, x);
    QFETCH(double, y);
    PreferenceState state(threeMovies());
    setValues(state, {0.6F, 0.8F});
    state.observe(row, kind);
    const double norm = std::hypot(x, y);
    QVERIFY(near(state.values(), x / norm, y / norm));
}

void TestPreferenceState::observe_keepsUnitNorm()
{
    const auto features = randomUnitFeatures(50, 20, 1);
    PreferenceState state(features);
    Rng rng(2);
    state.reset(rng);
    for (int i = 0; i < 300; ++i) {
        state.observe(int(rng.uniformIndex(50)), static_cast<FeedbackKind>(rng.uniformIndex(5)));
        QVERIFY(std::abs(normOf(state.values()) - 1.0) < 1e-5);
    }
}

void TestPreferenceState::biasTowards_turnsToTheDirection()
{
    PreferenceState state(threeMovies());
    setValues(state, {1.0F, 0.0F});
    const std::vector<float> direction{0.0F, 5.0F};
    state.biasTowards(direction);
    const double norm = std::hypot(0.3, 1.0);
    QVERIFY(near(state.values(), 0.3 / norm, 1.0 / norm));
}

void TestPreferenceState::zeroFeatures_giveNoNotANumber()
{
    PreferenceState state(threeMovies());
    setValues(state, {0.0F, 0.0F});
    for (const FeedbackKind kind : {FeedbackKind::Like, FeedbackKind::Ignore}) {
        state.observe(2, kind);
        QVERIFY(near(state.values(), 0.0, 0.0));
    }
}

void TestPreferenceState::clone_isIndependent()
{
    PreferenceState state(threeMovies());
    setValues(state, {0.6F, 0.8F});
    const auto copy = state.clone();
    copy->observe(0, FeedbackKind::Like);
    QVERIFY(near(state.values(), 0.6, 0.8));
    QVERIFY(!near(copy->values(), 0.6, 0.8));
}

void TestPreferenceState::stream_roundTrips()
{
    const auto features = randomUnitFeatures(5, 20, 1);
    PreferenceState state(features);
    Rng rng(3);
    state.reset(rng);
    PreferenceState read(features);
    const QByteArray bytes = streamedBy([&](QDataStream &stream) { state.save(stream); });
    QCOMPARE(readBy(bytes, [&](QDataStream &stream) { read.load(stream); }), QDataStream::Ok);
    QVERIFY(sameBits(read.values(), state.values()));
    QVERIFY(readBy(bytes.chopped(1), [&](QDataStream &stream) { read.load(stream); }) != QDataStream::Ok);
}

void TestPreferenceState::state_hasNoPrior_andItsTasteIsItself()
{
    PreferenceState state(threeMovies());
    setValues(state, {0.6F, 0.8F});
    QVERIFY(state.prior().empty());
    QVERIFY(sameBits(state.taste(), state.values()));
    QCOMPARE(state.dimensions(), 2);
}

QTEST_GUILESS_MAIN(TestPreferenceState)
#include "tst_preferencestate.moc"
