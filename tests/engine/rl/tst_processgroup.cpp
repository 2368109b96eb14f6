// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/rl/groupfixtures.h"

#include <QElapsedTimer>

#include <array>
#include <cmath>
#include <limits>

using namespace cineq;

class TestProcessGroup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void sum_isTheSameOnAllRanks_data();
    void sum_isTheSameOnAllRanks();
    void gather_keepsTheOrderOfRanks_andWhatIsNoNumber();
    void broadcast_isOfRank0();
    void any_isSaidByOneRank_andHeardByAll();
    void agree_failsOnTheRankThatDiffers();
    void rankThatEnds_isNamedWithItsReason_data();
    void rankThatEnds_isNamedWithItsReason();
    void rankTwice_isRefused();
};

void TestProcessGroup::initTestCase()
{
    if (!ProcessGroup::isSupported())
        QSKIP("built without Gloo");
}

void TestProcessGroup::sum_isTheSameOnAllRanks_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("one") << 1;
    QTest::newRow("two") << 2;
    QTest::newRow("three") << 3;
}

void TestProcessGroup::sum_isTheSameOnAllRanks()
{
    QFETCH(int, size);
    constexpr int kCount = 1000;
    std::vector<std::vector<float>> sums(static_cast<std::size_t>(size), std::vector<float>(kCount));
    onEveryRank(size, [&](ProcessGroup &group) {
        std::vector<float> &values = sums[size_t(group.rank())];
        for (int i = 0; i < kCount; ++i)
            values[size_t(i)] = 0.1F * float(i) + float(group.rank());
        QVERIFY(group.sum(std::span<float>(values)));
        group.leave();
    });
    for (int i = 0; i < kCount; ++i) {
        const double expected = 0.1 * i * size + 0.5 * size * (size - 1);
        QVERIFY2(std::abs(sums[0][size_t(i)] - expected) < 1e-3, qPrintable(QString::number(i)));
    }
    for (const std::vector<float> &values : sums)
        QVERIFY(values == sums[0]);
}

void TestProcessGroup::gather_keepsTheOrderOfRanks_andWhatIsNoNumber()
{
    std::array<std::vector<double>, 2> gathered;
    onEveryRank(2, [&](ProcessGroup &group) {
        const std::array given{1.5 + group.rank(), std::numeric_limits<double>::quiet_NaN()};
        gathered[size_t(group.rank())] = group.gather(given).value_or(std::vector<double>());
        group.leave();
    });
    for (const std::vector<double> &values : gathered) {
        QCOMPARE(values.size(), size_t(4));
        QCOMPARE(values[0], 1.5);
        QCOMPARE(values[2], 2.5);
        QVERIFY(std::isnan(values[1]) && std::isnan(values[3]));
    }
}

void TestProcessGroup::broadcast_isOfRank0()
{
    std::array<std::array<float, 3>, 2> values{{{1.0F, 2.0F, 3.0F}, {7.0F, 8.0F, 9.0F}}};
    onEveryRank(2, [&](ProcessGroup &group) {
        QVERIFY(group.broadcast(values[size_t(group.rank())]));
        group.leave();
    });
    QCOMPARE(values[1], (std::array{1.0F, 2.0F, 3.0F}));
    QCOMPARE(values[0], values[1]);
}

void TestProcessGroup::any_isSaidByOneRank_andHeardByAll()
{
    onEveryRank(3, [](ProcessGroup &group) {
        const Result<bool> nobody = group.any(false);
        QVERIFY(nobody && !*nobody);
        const Result<bool> one = group.any(group.rank() == 2);
        QVERIFY(one && *one);
        group.leave();
    });
}

void TestProcessGroup::agree_failsOnTheRankThatDiffers()
{
    std::array<bool, 3> agreed{};
    onEveryRank(3, [&](ProcessGroup &group) {
        agreed[size_t(group.rank())] = group.agree(group.rank() == 1 ? "other" : "same").has_value();
        group.leave();
    });
    QCOMPARE(agreed, (std::array{true, false, true}));
}

void TestProcessGroup::rankThatEnds_isNamedWithItsReason_data()
{
    QTest::addColumn<int>("culprit");
    QTest::newRow("the first") << 0;
    QTest::newRow("the second") << 1;
    QTest::newRow("the last") << 2;
}

void TestProcessGroup::rankThatEnds_isNamedWithItsReason()
{
    QFETCH(int, culprit);
    QElapsedTimer clock;
    clock.start();
    std::array<QStringList, 3> told;
    onEveryRank(3, [&](ProcessGroup &group) {
        if (group.rank() == culprit) {
            group.leave(QStringLiteral("no disk"));
            return;
        }
        float value = 1.0F;
        const Result<void> summed = group.sum(std::span(&value, 1));
        QVERIFY(!summed);
        QCOMPARE(summed.error().code, ErrorCode::RankLost);
        told[size_t(group.rank())] = summed.error().arguments;
        group.leave(QStringLiteral("another is lost"));
    });
    for (int rank = 0; rank < 3; ++rank) {
        if (rank != culprit)
            QCOMPARE(told[size_t(rank)], (QStringList{QString::number(culprit), QStringLiteral("ended: no disk")}));
    }
    QVERIFY(clock.elapsed() < 30'000);
}

void TestProcessGroup::rankTwice_isRefused()
{
    const int port = freePort();
    const auto join = [port](int rank) { return ProcessGroup::join({rank, 2, QStringLiteral("127.0.0.1"), port}); };
    std::thread first([&] {
        const auto group = join(0);
        QVERIFY(group);
        (*group)->leave();
    });
    std::array<int, 2> refused{};
    std::array<std::thread, 2> twins;
    for (std::size_t i = 0; i < twins.size(); ++i) {
        twins[i] = std::thread([&, i] {
            const auto group = join(1);
            if (group)
                (*group)->leave();
            else
                refused[i] = group.error().arguments[1].contains(QLatin1String("there already")) ? 1 : 2;
        });
    }
    for (std::thread &twin : twins)
        twin.join();
    first.join();
    QCOMPARE(refused[0] + refused[1], 1);
}

QTEST_GUILESS_MAIN(TestProcessGroup)
#include "tst_processgroup.moc"
