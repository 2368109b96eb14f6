// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/joblist.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace cineq;
using namespace Qt::StringLiterals;

class TestJobList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void job_runs_tellsHowFar_andEnds();
    void timeLeft_isJudgedByTheSpeedOfTheLastSeconds();
    void timeLeftThatIsKnown_isTaken();
    void cancelling_asksTheTask_whichEndsItself();
    void jobThatCantBeCancelled_goesOn();
    void endedJobs_takeNothingMore();
    void unknownNumbers_areNoJobs();
    void log_keepsTheNewest_andEveryRunningJob();
    void clearing_leavesWhatRuns();
};

void TestJobList::job_runs_tellsHowFar_andEnds()
{
    JobList jobs;
    QSignalSpy added(&jobs, &JobList::added);
    QSignalSpy changed(&jobs, &JobList::changed);
    const quint64 job = jobs.begin(u"Training"_s);
    QCOMPARE(added.size(), 1);
    QCOMPARE(jobs.runningCount(), 1);
    QVERIFY(jobs.jobs().first().isRunning());
    jobs.progress(job, 3, 10);
    QCOMPARE(jobs.jobs().first().done, 3);
    QCOMPARE(jobs.jobs().first().total, 10);
    jobs.finish(job, u"10 episodes"_s);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(jobs.runningCount(), 0);
    QCOMPARE(jobs.jobs().first().state, Job::State::Done);
    QCOMPARE(jobs.jobs().first().outcome, u"10 episodes"_s);
    QVERIFY(jobs.jobs().first().ended.isValid());
}

void TestJobList::timeLeft_isJudgedByTheSpeedOfTheLastSeconds()
{
    JobList jobs;
    const quint64 job = jobs.begin(u"slow"_s);
    jobs.progress(job, 0, 100);
    QVERIFY(std::isnan(jobs.jobs().first().secondsLeft)); // nobody can say yet
    QTest::qWait(1200);
    jobs.progress(job, 10, 100);
    const double left = jobs.jobs().first().secondsLeft;
    QVERIFY2(left > 9 * 1.1 && left < 9 * 2.4, qPrintable(QString::number(left)));
}

void TestJobList::timeLeftThatIsKnown_isTaken()
{
    JobList jobs;
    jobs.progress(jobs.begin(u"known"_s), 1, 2, 42.0);
    QCOMPARE(jobs.jobs().first().secondsLeft, 42.0);
}

void TestJobList::cancelling_asksTheTask_whichEndsItself()
{
    JobList jobs;
    quint64 job = 0;
    int asked = 0;
    job = jobs.begin(u"long"_s, [&] {
        ++asked;
        jobs.fail(job, Error{ErrorCode::Cancelled});
    });
    QVERIFY(jobs.jobs().first().canBeCancelled);
    jobs.cancel(job);
    jobs.cancel(job);
    QCOMPARE(asked, 1);
    QCOMPARE(jobs.jobs().first().state, Job::State::Cancelled);
    QVERIFY(!jobs.jobs().first().canBeCancelled);
}

void TestJobList::jobThatCantBeCancelled_goesOn()
{
    JobList jobs;
    const quint64 job = jobs.begin(u"short"_s);
    QVERIFY(!jobs.jobs().first().canBeCancelled);
    jobs.cancel(job);
    QVERIFY(jobs.jobs().first().isRunning());
}

void TestJobList::endedJobs_takeNothingMore()
{
    JobList jobs;
    const quint64 job = jobs.begin(u"once"_s);
    jobs.fail(job, Error{ErrorCode::FileMissing, u"a.csv"_s});
    const QString why = jobs.jobs().first().outcome;
    QVERIFY(why.contains(u"a.csv"_s));
    jobs.finish(job, u"after all"_s);
    jobs.progress(job, 1, 2);
    QCOMPARE(jobs.jobs().first().state, Job::State::Failed);
    QCOMPARE(jobs.jobs().first().outcome, why);
    QCOMPARE(jobs.jobs().first().total, 0);
}

void TestJobList::unknownNumbers_areNoJobs()
{
    JobList jobs;
    jobs.progress(7, 1, 2);
    jobs.finish(7, u"x"_s);
    jobs.cancel(7);
    QVERIFY(jobs.jobs().isEmpty());
}

void TestJobList::log_keepsTheNewest_andEveryRunningJob()
{
    JobList jobs;
    const quint64 running = jobs.begin(u"running"_s);
    for (int i = 0; i < 2 * JobList::kKept; ++i)
        jobs.note(QString::number(i), u"done"_s);
    QCOMPARE(jobs.jobs().size(), JobList::kKept + 1);
    QCOMPARE(jobs.jobs().first().number, running);
    QCOMPARE(jobs.jobs().last().what, QString::number(2 * JobList::kKept - 1));
}

void TestJobList::clearing_leavesWhatRuns()
{
    JobList jobs;
    jobs.note(u"over"_s, u"done"_s);
    const quint64 running = jobs.begin(u"running"_s);
    jobs.noteFailure(u"over too"_s, Error{ErrorCode::NoModel});
    jobs.clear();
    QCOMPARE(jobs.jobs().size(), 1);
    QCOMPARE(jobs.jobs().first().number, running);
}

QTEST_GUILESS_MAIN(TestJobList)
#include "tst_joblist.moc"
