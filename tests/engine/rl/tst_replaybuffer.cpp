// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/replaybuffer.h"

#include "tests/engine/enginefixtures.h"

using namespace cineq;

namespace {

constexpr ReplayShape kShape{.capacity = 4, .stateDimensions = 3, .shownLength = 5, .candidates = 2};

/// Puts a transition of which every number tells `number`.
int put(ReplayBuffer &buffer, int number)
{
    const auto value = static_cast<float>(number);
    const std::vector<float> state{value, value + 0.25F, -value};
    const std::vector<float> next{value + 1.0F, value + 1.25F, -value - 1.0F};
    const std::vector<int> shown{number, number + 1};
    const std::vector<int> candidates{number + 2, number + 3};
    const std::vector<float> priors{value / 2.0F, value / 4.0F};
    return buffer.add({.state = state,
                       .action = number,
                       .prior = value / 8.0F,
                       .reward = value / 16.0F,
                       .nextState = next,
                       .terminated = number % 2 == 1,
                       .nextShown = shown,
                       .nextCandidates = candidates,
                       .nextPriors = priors});
}

template <typename Value>
bool holds(std::span<const Value> column, const std::vector<Value> &expected)
{
    return std::ranges::equal(column, expected);
}

void verifySlot(const ReplayBuffer &buffer, int slot, int number)
{
    const auto value = static_cast<float>(number);
    QVERIFY(holds(buffer.stateAt(slot), {value, value + 0.25F, -value}));
    QVERIFY(holds(buffer.nextStateAt(slot), {value + 1.0F, value + 1.25F, -value - 1.0F}));
    QCOMPARE(buffer.actionAt(slot), number);
    QCOMPARE(buffer.priorAt(slot), value / 8.0F);
    QCOMPARE(buffer.rewardAt(slot), value / 16.0F);
    QCOMPARE(buffer.terminatedAt(slot), number % 2 == 1);
    QVERIFY(holds<std::int32_t>(buffer.nextShownAt(slot), {number, number + 1, -1, -1, -1}));
    QVERIFY(holds<std::int32_t>(buffer.nextCandidatesAt(slot), {number + 2, number + 3}));
    QVERIFY(holds(buffer.nextPriorsAt(slot), {value / 2.0F, value / 4.0F}));
}

ReplayBuffer bufferOf(int transitions)
{
    ReplayBuffer buffer(kShape);
    for (int number = 0; number < transitions; ++number)
        put(buffer, number);
    return buffer;
}

} // namespace

class TestReplayBuffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns_holdWhatWasPut();
    void add_overwritesOldest_whenFull();
    void add_leavesNoTraceOfTheOverwritten();
    void fewCandidates_arePaddedWithTheFirst();
    void noCandidates_takeNoColumn();
    void bytesPerTransition_addUpTheColumns();
    void sample_reachesEverySlotAlike_andNoEmptyOne();
    void sample_repeats_withSameStream();
    void stream_roundTrips_data();
    void stream_roundTrips();
    void stream_goesOnAtTheSameSlot();
    void damagedStream_isFound_andNothingChanges();
    void otherShape_isFound_andNothingChanges_data();
    void otherShape_isFound_andNothingChanges();
};

void TestReplayBuffer::columns_holdWhatWasPut()
{
    ReplayBuffer buffer(kShape);
    QCOMPARE(buffer.size(), 0);
    for (int number = 0; number < 3; ++number) {
        QCOMPARE(put(buffer, number), number);
        QCOMPARE(buffer.size(), number + 1);
    }
    for (int number = 0; number < 3; ++number)
        verifySlot(buffer, number, number);
}

void TestReplayBuffer::add_overwritesOldest_whenFull()
{
    const ReplayBuffer buffer = bufferOf(10); // the last four: 8 9 6 7
    QCOMPARE(buffer.size(), 4);
    verifySlot(buffer, 0, 8);
    verifySlot(buffer, 1, 9);
    verifySlot(buffer, 2, 6);
    verifySlot(buffer, 3, 7);
}

void TestReplayBuffer::add_leavesNoTraceOfTheOverwritten()
{
    ReplayBuffer buffer({.capacity = 1, .stateDimensions = 1, .shownLength = 3, .candidates = 0});
    const std::vector<float> state{1.0F};
    const std::vector<int> three{5, 6, 7};
    const std::vector<int> one{9};
    buffer.add({.state = state, .nextState = state, .terminated = true, .nextShown = three});
    buffer.add({.state = state, .nextState = state, .nextShown = one});
    QVERIFY(holds<std::int32_t>(buffer.nextShownAt(0), {9, -1, -1}));
    QVERIFY(!buffer.terminatedAt(0));
}

void TestReplayBuffer::fewCandidates_arePaddedWithTheFirst()
{
    ReplayBuffer buffer({.capacity = 2, .stateDimensions = 1, .shownLength = 1, .candidates = 4});
    const std::vector<float> state{1.0F};
    const std::vector<int> candidates{7, 3};
    const std::vector<float> priors{0.5F, 0.25F};
    buffer.add({.state = state, .nextState = state, .nextCandidates = candidates, .nextPriors = priors});
    QVERIFY(holds<std::int32_t>(buffer.nextCandidatesAt(0), {7, 3, 7, 7}));
    QVERIFY(holds(buffer.nextPriorsAt(0), {0.5F, 0.25F, 0.5F, 0.5F}));
}

void TestReplayBuffer::noCandidates_takeNoColumn()
{
    ReplayBuffer buffer({.capacity = 2, .stateDimensions = 1, .shownLength = 0, .candidates = 0});
    const std::vector<float> state{1.0F};
    buffer.add({.state = state, .nextState = state});
    QVERIFY(buffer.nextCandidatesAt(0).empty());
    QVERIFY(buffer.nextPriorsAt(0).empty());
    QVERIFY(buffer.nextShownAt(0).empty());
}

void TestReplayBuffer::bytesPerTransition_addUpTheColumns()
{
    // Two states of 310 floats, action, prior, reward, one flag.
    QCOMPARE((ReplayShape{.capacity = 50000, .stateDimensions = 310}.bytesPerTransition()), 2480 + 4 + 4 + 4 + 1);
    // Ten shown movies more, and a hundred candidates with their priors.
    QCOMPARE(
        (ReplayShape{.capacity = 1, .stateDimensions = 310, .shownLength = 10, .candidates = 100}.bytesPerTransition()),
        2493 + 40 + 800);
    // A stream of full columns is that large, but for the counts.
    const qint64 full = streamed(bufferOf(4)).size();
    const qint64 empty = streamed(bufferOf(0)).size();
    QCOMPARE(full - empty, 4 * kShape.bytesPerTransition());
}

void TestReplayBuffer::sample_reachesEverySlotAlike_andNoEmptyOne()
{
    const ReplayBuffer buffer = bufferOf(3);
    Rng rng(5);
    std::vector<int> slots(30000);
    buffer.sample(rng, slots);
    std::array<int, 3> drawn{};
    for (const int slot : slots)
        ++drawn.at(static_cast<std::size_t>(slot));
    for (const int count : drawn)
        QVERIFY(count > 9600 && count < 10400); // five standard deviations
}

void TestReplayBuffer::sample_repeats_withSameStream()
{
    const ReplayBuffer buffer = bufferOf(4);
    Rng first(5);
    Rng second(5);
    std::vector<int> slots(50);
    std::vector<int> again(50);
    buffer.sample(first, slots);
    buffer.sample(second, again);
    QCOMPARE(slots, again);
}

void TestReplayBuffer::stream_roundTrips_data()
{
    QTest::addColumn<int>("transitions");
    QTest::newRow("empty") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("just full") << 4;
    QTest::newRow("gone round") << 11;
}

void TestReplayBuffer::stream_roundTrips()
{
    QFETCH(int, transitions);
    const QByteArray bytes = streamed(bufferOf(transitions));
    ReplayBuffer read = bufferOf(2);
    QCOMPARE(readBy(bytes, [&](QDataStream &stream) { stream >> read; }), QDataStream::Ok);
    QCOMPARE(read.size(), std::min(transitions, 4));
    QCOMPARE(streamed(read), bytes);
}

void TestReplayBuffer::stream_goesOnAtTheSameSlot()
{
    ReplayBuffer straight = bufferOf(6);
    ReplayBuffer read(kShape);
    QCOMPARE(readBy(streamed(straight), [&](QDataStream &stream) { stream >> read; }), QDataStream::Ok);
    QCOMPARE(put(read, 6), put(straight, 6));
    QCOMPARE(streamed(read), streamed(straight));
}

void TestReplayBuffer::damagedStream_isFound_andNothingChanges()
{
    const QByteArray whole = streamed(bufferOf(6));
    const QByteArray before = streamed(bufferOf(2));
    const auto verifyRefused = [&](const QByteArray &bytes) {
        ReplayBuffer read = bufferOf(2);
        QVERIFY(readBy(bytes, [&](QDataStream &stream) { stream >> read; }) != QDataStream::Ok);
        QCOMPARE(streamed(read), before);
    };
    for (qsizetype size = 0; size < whole.size(); ++size)
        verifyRefused(whole.first(size));
    for (const int position : {0, 4}) { // size, cursor
        for (const char value : {'\x7f', '\xff'}) {
            QByteArray bytes = whole;
            bytes[position] = value;
            verifyRefused(bytes);
        }
    }
}

void TestReplayBuffer::otherShape_isFound_andNothingChanges_data()
{
    QTest::addColumn<int>("capacity");
    QTest::addColumn<int>("stateDimensions");
    QTest::addColumn<int>("shownLength");
    QTest::addColumn<int>("candidates");
    QTest::newRow("less room") << 3 << 3 << 5 << 2;
    QTest::newRow("wider states") << 4 << 4 << 5 << 2;
    QTest::newRow("shorter sessions") << 4 << 3 << 4 << 2;
    QTest::newRow("no candidates") << 4 << 3 << 5 << 0;
}

void TestReplayBuffer::otherShape_isFound_andNothingChanges()
{
    QFETCH(int, capacity);
    QFETCH(int, stateDimensions);
    QFETCH(int, shownLength);
    QFETCH(int, candidates);
    ReplayBuffer read({capacity, stateDimensions, shownLength, candidates});
    const QByteArray before = streamed(read);
    QVERIFY(readBy(streamed(bufferOf(4)), [&](QDataStream &stream) { stream >> read; }) != QDataStream::Ok);
    QCOMPARE(streamed(read), before);
}

QTEST_GUILESS_MAIN(TestReplayBuffer)
#include "tst_replaybuffer.moc"
