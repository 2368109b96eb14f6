// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/eval/jobclock.h"

#include <QTest>

#include <cmath>

using namespace cineq;

namespace {

enum Kind : std::size_t { kQuick, kSlow };

/// Two kinds with three jobs each; the first quick one took 1 s, the first slow one 100 s, one after the other.
JobClock afterOneOfEach(int workers)
{
    JobClock clock({3, 3}, workers);
    clock.start(kQuick, 0.0);
    clock.finish(kQuick, 0.0, 1.0);
    clock.start(kSlow, 1.0);
    clock.finish(kSlow, 1.0, 101.0);
    return clock;
}

} // namespace

class TestJobClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnown_untilOneOfEachKindIsDone();
    void quickJobs_promiseNothingOfSlowOnes();
    void jobsAtWork_countWithWhatIsLeftOfThem();
    void lateJob_isExpectedAnyMoment();
    void workers_shareTheJobs_butNotOneJob();
    void severalOfAKind_areAveraged();
    void end_isNow();
};

void TestJobClock::nothingIsKnown_untilOneOfEachKindIsDone()
{
    JobClock clock({1, 1}, 1);
    QVERIFY(std::isnan(clock.secondsLeft(0.0)));
    clock.start(kQuick, 0.0);
    clock.finish(kQuick, 0.0, 1.0);
    QVERIFY(std::isnan(clock.secondsLeft(1.0)));
}

void TestJobClock::quickJobs_promiseNothingOfSlowOnes()
{
    JobClock clock = afterOneOfEach(1);
    QCOMPARE(clock.secondsLeft(101.0), 2 * 1.0 + 2 * 100.0);
    clock.start(kQuick, 101.0);
    clock.finish(kQuick, 101.0, 102.0);
    QCOMPARE(clock.secondsLeft(102.0), 1.0 + 2 * 100.0); // half of all jobs are done, but not half of the work
}

void TestJobClock::jobsAtWork_countWithWhatIsLeftOfThem()
{
    JobClock clock = afterOneOfEach(1);
    clock.start(kSlow, 101.0);
    QCOMPARE(clock.secondsLeft(131.0), 2 * 1.0 + 70.0 + 100.0);
}

void TestJobClock::lateJob_isExpectedAnyMoment()
{
    JobClock clock = afterOneOfEach(1);
    clock.start(kSlow, 101.0);
    QCOMPARE(clock.secondsLeft(301.0), 2 * 1.0 + 0.0 + 100.0);
}

void TestJobClock::workers_shareTheJobs_butNotOneJob()
{
    JobClock clock = afterOneOfEach(2);
    QCOMPARE(clock.secondsLeft(101.0), (2 * 1.0 + 2 * 100.0) / 2);
    clock.start(kSlow, 101.0);
    clock.finish(kSlow, 101.0, 201.0);
    QCOMPARE(clock.secondsLeft(201.0), 100.0); // of the last slow one, whoever has the quick ones
}

void TestJobClock::severalOfAKind_areAveraged()
{
    JobClock clock({3}, 2);
    clock.start(0, 0.0);
    clock.start(0, 0.0);
    clock.finish(0, 0.0, 10.0);
    clock.finish(0, 0.0, 20.0);
    QCOMPARE(clock.secondsLeft(20.0), 15.0);
}

void TestJobClock::end_isNow()
{
    JobClock clock({1}, 4);
    clock.start(0, 5.0);
    clock.finish(0, 5.0, 8.0);
    QCOMPARE(clock.secondsLeft(8.0), 0.0);
}

QTEST_GUILESS_MAIN(TestJobClock)
#include "tst_jobclock.moc"
