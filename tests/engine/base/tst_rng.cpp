// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/rng.h"

#include <QTest>

#include <cmath>

using cineq::Rng;

class TestRng : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streams_repeat_withSameSeedAndName();
    void streams_differ_byNameAndBySeed();
    void setState_continuesExactly_afterNormals();
    void normal_hasUnitMoments();
    void uniformIndex_staysBelowCount_andReachesAll();
};

void TestRng::streams_repeat_withSameSeedAndName()
{
    Rng a(7, "users");
    Rng b(7, "users");
    for (int i = 0; i < 100; ++i)
        QCOMPARE(a.next(), b.next());
}

void TestRng::streams_differ_byNameAndBySeed()
{
    QVERIFY(Rng(7, "users").next() != Rng(7, "replay").next());
    QVERIFY(Rng(7, "users").next() != Rng(8, "users").next());
}

void TestRng::setState_continuesExactly_afterNormals()
{
    Rng a(1);
    for (int i = 0; i < 7; ++i) // an odd number leaves a spare normal behind
        Q_UNUSED(a.normal());
    Rng b(2);
    b.setState(a.state());
    for (int i = 0; i < 20; ++i)
        QCOMPARE(a.normal(), b.normal());
}

void TestRng::normal_hasUnitMoments()
{
    Rng rng(3);
    const int count = 200000;
    double sum = 0.0;
    double squares = 0.0;
    for (int i = 0; i < count; ++i) {
        const double x = rng.normal();
        sum += x;
        squares += x * x;
    }
    QVERIFY(std::abs(sum / count) < 0.01);
    QVERIFY(std::abs(squares / count - 1.0) < 0.02);
}

void TestRng::uniformIndex_staysBelowCount_andReachesAll()
{
    Rng rng(4);
    std::array<int, 7> seen{};
    for (int i = 0; i < 7000; ++i)
        ++seen.at(rng.uniformIndex(seen.size()));
    for (const int count : seen)
        QVERIFY(count > 800 && count < 1200);
}

QTEST_GUILESS_MAIN(TestRng)
#include "tst_rng.moc"
