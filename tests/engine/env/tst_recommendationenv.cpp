// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/env/batchedenv.h"
#include "engine/user/beliefstate.h"
#include "engine/user/cosineuser.h"
#include "engine/user/preferencestate.h"

#include "tests/engine/enginefixtures.h"

using namespace cineq;

namespace {

constexpr int kMovies = 25;

/// Answers by the row: 0 like, 1 watch, and so on round.
class FakeUser final : public SimulatedUser
{
public:
    void reset(Rng &rng) override { Q_UNUSED(rng.next()); }
    [[nodiscard]] FeedbackKind answer(int row, Rng &) override { return static_cast<FeedbackKind>(row % 5); }
    [[nodiscard]] double expectedReward(int row) const override { return kFeedback[size_t(row % 5)].reward; }
    void save(QDataStream &) const override {}
    void load(QDataStream &) override {}
};

/// Holds the last row and the number of answers.
class FakeState final : public UserState
{
public:
    using UserState::reset;
    void reset(Rng &, int) override { m_values = {-1.0F, 0.0F}; }
    void observe(int row, FeedbackKind kind) override
    {
        m_values = {static_cast<float>(row) + 0.1F * static_cast<float>(kind), m_values[1] + 1.0F};
    }
    void biasTowards(std::span<const float>) override {}
    [[nodiscard]] std::span<const float> values() const override { return m_values; }
    [[nodiscard]] std::span<const float> taste() const override { return m_values; }
    [[nodiscard]] std::unique_ptr<UserState> clone() const override { return std::make_unique<FakeState>(*this); }
    void save(QDataStream &) const override {}
    void load(QDataStream &) override {}

private:
    std::vector<float> m_values{0.0F, 0.0F};
};

RecommendationEnv fakeEnv(int movies = kMovies, int episodeLength = 4)
{
    return {std::make_unique<FakeUser>(), std::make_unique<FakeState>(), movies, episodeLength, Rng(1)};
}

RecommendationEnv realEnv(StateKind kind, quint64 seed)
{
    const auto features = randomUnitFeatures(kMovies, 8, 1);
    auto space = std::make_shared<BeliefSpace>();
    space->unitFeatures = features;
    space->appeal.assign(kMovies, 0.0F);
    space->opening.assign(kMovies, 0.1F);
    std::unique_ptr<UserState> state;
    if (kind == StateKind::Belief)
        state = std::make_unique<BeliefState>(space);
    else
        state = std::make_unique<PreferenceState>(features);
    return {std::make_unique<CosineUser>(features), std::move(state), kMovies, 6, Rng(seed, "environment")};
}

bool same(const StepResult &a, const StepResult &b)
{
    return a.reward == b.reward && a.feedback == b.feedback && a.terminated == b.terminated &&
           a.truncated == b.truncated;
}

bool sameSight(const RecommendationEnv &a, const RecommendationEnv &b)
{
    return sameBits(a.state(), b.state()) && sameBits(a.prior(), b.prior()) && std::ranges::equal(a.shown(), b.shown());
}

void addStates()
{
    QTest::addColumn<StateKind>("kind");
    QTest::newRow("preference") << StateKind::Preference;
    QTest::newRow("belief") << StateKind::Belief;
}

} // namespace

class TestRecommendationEnv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void episode_terminates_afterItsLength();
    void episode_isTruncated_onceTheCatalogueIsShown();
    void lastStepOfBoth_terminates();
    void reward_isTheAnswers();
    void repeatedMovie_costsMore();
    void shown_keepsTheOrder();
    void state_takesEveryAnswerIn();
    void reset_startsAnew();
    void stream_goesOnIdentically_data() { addStates(); }
    void stream_goesOnIdentically();
    void damagedStream_isFound();
    void batch_equalsSingleOnes_data() { addStates(); }
    void batch_equalsSingleOnes();
    void batchStream_goesOnIdentically();
};

void TestRecommendationEnv::episode_terminates_afterItsLength()
{
    RecommendationEnv env = fakeEnv();
    QCOMPARE(env.actionCount(), kMovies);
    for (int step = 1; step <= 4; ++step) {
        const StepResult result = env.step(step);
        QCOMPARE(result.terminated, step == 4);
        QVERIFY(!result.truncated);
    }
}

void TestRecommendationEnv::episode_isTruncated_onceTheCatalogueIsShown()
{
    RecommendationEnv env = fakeEnv(3);
    for (int step = 0; step < 3; ++step) {
        const StepResult result = env.step(step);
        QCOMPARE(result.truncated, step == 2);
        QVERIFY(!result.terminated);
    }
}

void TestRecommendationEnv::lastStepOfBoth_terminates()
{
    RecommendationEnv env = fakeEnv(4);
    StepResult result;
    for (int step = 0; step < 4; ++step)
        result = env.step(step);
    QVERIFY(result.terminated && !result.truncated);
}

void TestRecommendationEnv::reward_isTheAnswers()
{
    RecommendationEnv env = fakeEnv(kMovies, 5);
    const double rewards[] = {1.5, 0.8, 0.4, -0.2, -0.5};
    for (int row = 0; row < 5; ++row) {
        QCOMPARE(env.expectedReward(row), rewards[row]);
        const StepResult result = env.step(row);
        QCOMPARE(result.reward, rewards[row]);
        QCOMPARE(result.feedback, static_cast<FeedbackKind>(row));
    }
}

void TestRecommendationEnv::repeatedMovie_costsMore()
{
    RecommendationEnv env = fakeEnv();
    QCOMPARE(env.step(5).reward, 1.5);
    QCOMPARE(env.step(5).reward, 1.2);
    QCOMPARE(env.step(4).reward, -0.5);
    QCOMPARE(env.step(4).reward, -0.8);
}

void TestRecommendationEnv::shown_keepsTheOrder()
{
    RecommendationEnv env = fakeEnv();
    QVERIFY(env.shown().empty());
    for (const int row : {7, 3, 21})
        env.step(row);
    QVERIFY(std::ranges::equal(env.shown(), std::vector<int>{7, 3, 21}));
}

void TestRecommendationEnv::state_takesEveryAnswerIn()
{
    RecommendationEnv env = fakeEnv();
    QVERIFY(std::ranges::equal(env.state(), std::vector<float>{-1.0F, 0.0F})); // reset by the constructor
    env.step(8);
    QVERIFY(std::ranges::equal(env.state(), std::vector<float>{8.0F + 0.1F * 3.0F, 1.0F}));
    env.step(10);
    QVERIFY(std::ranges::equal(env.state(), std::vector<float>{10.0F, 2.0F}));
    QVERIFY(env.prior().empty());
}

void TestRecommendationEnv::reset_startsAnew()
{
    RecommendationEnv env = fakeEnv();
    for (int step = 0; step < 4; ++step)
        env.step(step);
    env.reset();
    QVERIFY(env.shown().empty());
    QVERIFY(std::ranges::equal(env.state(), std::vector<float>{-1.0F, 0.0F}));
    QVERIFY(!env.step(0).terminated);
}

void TestRecommendationEnv::stream_goesOnIdentically()
{
    QFETCH(StateKind, kind);
    RecommendationEnv straight = realEnv(kind, 1);
    for (const int row : {3, 9, 4})
        straight.step(row);
    const QByteArray bytes = streamedBy([&](QDataStream &stream) { straight.save(stream); });
    RecommendationEnv read = realEnv(kind, 99);
    read.step(1);
    QCOMPARE(readBy(bytes, [&](QDataStream &stream) { read.load(stream); }), QDataStream::Ok);
    QVERIFY(sameSight(read, straight));
    for (const int row : {12, 3, 20}) {
        QVERIFY(same(straight.step(row), read.step(row)));
        QVERIFY(sameSight(read, straight));
    }
    straight.reset(); // the next person too
    read.reset();
    for (const int row : {1, 2, 3})
        QVERIFY(same(straight.step(row), read.step(row)));
}

void TestRecommendationEnv::damagedStream_isFound()
{
    RecommendationEnv env = realEnv(StateKind::Belief, 1);
    for (const int row : {3, 9, 4})
        env.step(row);
    const QByteArray whole = streamedBy([&](QDataStream &stream) { env.save(stream); });
    for (qsizetype size = 0; size < whole.size(); ++size) {
        RecommendationEnv read = realEnv(StateKind::Belief, 2);
        QVERIFY(readBy(whole.first(size), [&](QDataStream &stream) { read.load(stream); }) != QDataStream::Ok);
    }
    QByteArray otherRow = whole;
    otherRow[whole.size() - 4] = kMovies; // little-endian: the last shown row
    RecommendationEnv read = realEnv(StateKind::Belief, 2);
    QVERIFY(readBy(otherRow, [&](QDataStream &stream) { read.load(stream); }) != QDataStream::Ok);
}

void TestRecommendationEnv::batch_equalsSingleOnes()
{
    QFETCH(StateKind, kind);
    constexpr int kCount = 3;
    BatchedEnv batch(kCount, [&](int index) { return realEnv(kind, quint64(index)); });
    std::vector<RecommendationEnv> singles;
    for (int index = 0; index < kCount; ++index)
        singles.push_back(realEnv(kind, quint64(index)));
    QCOMPARE(batch.size(), kCount);
    Rng rng(5);
    for (int step = 0; step < 40; ++step) {
        std::vector<int> actions;
        for (int index = 0; index < kCount; ++index)
            actions.push_back(int(rng.uniformIndex(kMovies)));
        std::vector<StepResult> results(kCount);
        batch.step(actions, results);
        for (int index = 0; index < kCount; ++index) {
            RecommendationEnv &single = singles[size_t(index)];
            const StepResult result = single.step(actions[size_t(index)]);
            QVERIFY(same(result, results[size_t(index)]));
            QVERIFY(sameSight(batch.at(index), single)); // an ended session keeps its last state
            if (result.terminated || result.truncated)
                single.reset();
        }
        batch.resetFinished(results);
        for (int index = 0; index < kCount; ++index)
            QVERIFY(sameSight(batch.at(index), singles[size_t(index)]));
    }
}

void TestRecommendationEnv::batchStream_goesOnIdentically()
{
    const auto make = [](int index) { return realEnv(StateKind::Belief, quint64(index)); };
    BatchedEnv straight(2, make);
    std::vector<StepResult> results(2);
    straight.step(std::vector<int>{1, 2}, results);
    const QByteArray bytes = streamedBy([&](QDataStream &stream) { straight.save(stream); });
    BatchedEnv read(2, [&](int index) { return make(index + 50); });
    QCOMPARE(readBy(bytes, [&](QDataStream &stream) { read.load(stream); }), QDataStream::Ok);
    std::vector<StepResult> others(2);
    straight.step(std::vector<int>{3, 4}, results);
    read.step(std::vector<int>{3, 4}, others);
    for (int index = 0; index < 2; ++index) {
        QVERIFY(same(results[size_t(index)], others[size_t(index)]));
        QVERIFY(sameSight(straight.at(index), read.at(index)));
    }
}

QTEST_GUILESS_MAIN(TestRecommendationEnv)
#include "tst_recommendationenv.moc"
