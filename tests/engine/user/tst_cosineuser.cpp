// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/user/cosineuser.h"

#include "tests/engine/enginefixtures.h"

#include <cmath>

using namespace cineq;

namespace {

constexpr int kMovies = 300;
constexpr int kDimensions = 40;

Eigen::VectorXf preferenceOf(const CosineUser &user)
{
    Eigen::VectorXf preference(kDimensions);
    const QByteArray bytes = streamedBy([&](QDataStream &stream) { user.save(stream); });
    readBy(bytes, [&](QDataStream &stream) { readArray(stream, std::span<float>(preference.data(), kDimensions)); });
    return preference;
}

struct Mean
{
    double sum = 0.0;
    double squares = 0.0;
    int count = 0;

    void add(double value)
    {
        sum += value;
        squares += value * value;
        ++count;
    }
    [[nodiscard]] double value() const { return sum / count; }
    [[nodiscard]] double error() const { return std::sqrt((squares / count - value() * value()) / count); }
};

} // namespace

class TestCosineUser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void preference_hasUnitNorm_inAnyDirection();
    void score_isScaledCosine();
    void answers_followTheTable();
    void expectedReward_isTheMeanOfAnswers();
    void sameSeed_givesTheSameAnswers();
    void stream_roundTrips();
    void stream_ofOtherDimensions_isFound();
    void fixedList_earnsWhatRandomEarns_theOracleFarMore();
    void unitRows_leaveZerosAlone();
    void zeroFeatures_areAnsweredByNoiseAlone();
};

void TestCosineUser::preference_hasUnitNorm_inAnyDirection()
{
    CosineUser user(randomUnitFeatures(5, kDimensions, 1));
    Rng rng(1);
    Eigen::VectorXd sum = Eigen::VectorXd::Zero(kDimensions);
    for (int i = 0; i < 2000; ++i) {
        user.reset(rng);
        const Eigen::VectorXf preference = preferenceOf(user);
        QVERIFY(std::abs(preference.norm() - 1.0F) < 1e-5F);
        sum += preference.cast<double>();
    }
    QVERIFY(sum.norm() / 2000 < 0.04); // 1 / sqrt(2000) = 0.022 for isotropic directions
}

void TestCosineUser::score_isScaledCosine()
{
    const auto features = randomUnitFeatures(20, kDimensions, 1);
    CosineUser user(features);
    Rng rng(2);
    user.reset(rng);
    const Eigen::VectorXf preference = preferenceOf(user);
    for (int row = 0; row < 20; ++row) {
        const double cosine = features->row(row).cast<double>().dot(preference.cast<double>());
        QVERIFY(std::abs(user.expectedScore(row) - 0.7 * cosine) < 1e-6);
    }
}

void TestCosineUser::answers_followTheTable()
{
    CosineUser user(randomUnitFeatures(20, kDimensions, 1));
    Rng rng(3);
    for (int i = 0; i < 200; ++i) {
        user.reset(rng);
        Rng copy(0);
        copy.setState(rng.state());
        const int row = i % 20;
        QCOMPARE(user.answer(row, rng), feedbackForScore(user.expectedScore(row) + 0.1 * copy.normal()));
    }
}

void TestCosineUser::expectedReward_isTheMeanOfAnswers()
{
    CosineUser user(randomUnitFeatures(20, 4, 1)); // few dimensions: scores far from zero
    Rng rng(4);
    user.reset(rng);
    for (int row = 0; row < 20; ++row) {
        Mean reward;
        for (int i = 0; i < 4000; ++i)
            reward.add(traits(user.answer(row, rng)).reward);
        QVERIFY(std::abs(reward.value() - user.expectedReward(row)) < 4.0 * reward.error() + 0.005);
    }
}

void TestCosineUser::sameSeed_givesTheSameAnswers()
{
    const auto features = randomUnitFeatures(20, kDimensions, 1);
    CosineUser first(features);
    CosineUser second(features);
    Rng rng(5);
    Rng again(5);
    for (int i = 0; i < 20; ++i) {
        first.reset(rng);
        second.reset(again);
        for (int row = 0; row < 20; ++row)
            QCOMPARE(first.answer(row, rng), second.answer(row, again));
    }
}

void TestCosineUser::stream_roundTrips()
{
    const auto features = randomUnitFeatures(20, kDimensions, 1);
    CosineUser user(features);
    Rng rng(6);
    user.reset(rng);
    CosineUser read(features);
    const QByteArray bytes = streamedBy([&](QDataStream &stream) { user.save(stream); });
    QCOMPARE(readBy(bytes, [&](QDataStream &stream) { read.load(stream); }), QDataStream::Ok);
    for (int row = 0; row < 20; ++row)
        QCOMPARE(read.expectedScore(row), user.expectedScore(row));
    QVERIFY(readBy(bytes.chopped(1), [&](QDataStream &stream) { read.load(stream); }) != QDataStream::Ok);
}

void TestCosineUser::stream_ofOtherDimensions_isFound()
{
    const CosineUser wide(randomUnitFeatures(3, kDimensions + 1, 1));
    CosineUser user(randomUnitFeatures(3, kDimensions, 1));
    const QByteArray bytes = streamedBy([&](QDataStream &stream) { wide.save(stream); });
    QVERIFY(readBy(bytes, [&](QDataStream &stream) { user.load(stream); }) != QDataStream::Ok);
}

void TestCosineUser::fixedList_earnsWhatRandomEarns_theOracleFarMore()
{
    constexpr int kSessions = 6000;
    constexpr int kSteps = 10;
    CosineUser user(randomUnitFeatures(kMovies, kDimensions, 1));
    Rng rng(7);
    Mean fixed;
    Mean random;
    Mean oracle;
    std::vector<int> order(kMovies);
    for (int session = 0; session < kSessions; ++session) {
        user.reset(rng);
        double fixedReward = 0.0;
        double randomReward = 0.0;
        for (int step = 0; step < kSteps; ++step) {
            fixedReward += traits(user.answer(step, rng)).reward;
            // One of each tenth of the rows: no movie twice.
            const int row = step * (kMovies / kSteps) + int(rng.uniformIndex(kMovies / kSteps));
            randomReward += traits(user.answer(row, rng)).reward;
        }
        fixed.add(fixedReward);
        random.add(randomReward);
        if (session % 10 != 0)
            continue;
        std::iota(order.begin(), order.end(), 0);
        std::ranges::partial_sort(order, order.begin() + kSteps, std::ranges::greater(),
                                  [&](int row) { return user.expectedScore(row); });
        double oracleReward = 0.0;
        for (int step = 0; step < kSteps; ++step)
            oracleReward += traits(user.answer(order[size_t(step)], rng)).reward;
        oracle.add(oracleReward);
    }
    qInfo() << "reward a session: fixed" << fixed.value() << "random" << random.value() << "oracle" << oracle.value();
    QVERIFY(std::abs(fixed.value() - random.value()) < 3.0 * std::hypot(fixed.error(), random.error()));
    QVERIFY(oracle.value() > 4.0 * random.value());
}

void TestCosineUser::unitRows_leaveZerosAlone()
{
    FeatureMatrix features(3, 2);
    features << 3.0F, 4.0F, 0.0F, 0.0F, 0.0F, -2.0F;
    FeatureMatrix expected(3, 2);
    expected << 0.6F, 0.8F, 0.0F, 0.0F, 0.0F, -1.0F;
    QVERIFY(unitRows(features).isApprox(expected, 1e-6F));
    QVERIFY(unitRows(features).allFinite());
}

void TestCosineUser::zeroFeatures_areAnsweredByNoiseAlone()
{
    CosineUser user(std::make_shared<const FeatureMatrix>(FeatureMatrix::Zero(2, kDimensions)));
    Rng rng(8);
    user.reset(rng);
    QCOMPARE(user.expectedScore(1), 0.0);
    QVERIFY(std::isfinite(user.expectedReward(1)));
    for (int i = 0; i < 50; ++i)
        Q_UNUSED(user.answer(1, rng));
}

QTEST_GUILESS_MAIN(TestCosineUser)
#include "tst_cosineuser.moc"
