// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/evaluationrunner.h"
#include "tests/engine/enginefixtures.h"
#include "tests/engine/eval/peoplefile.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace cineq;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLong = 60000; // ms

} // namespace

class TestEvaluationRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void run_reportsWhatTheSameRunReportsDirectly();
    void progress_growsToTheLastSession();
    void stop_isAnsweredAtOnce_andKeepsNothing();
    void start_followsStop_atOnce_andOnlyTheNewRunIsHeard();
    void destruction_stopsTheRun();
    void failure_says_why();

private:
    [[nodiscard]] EvaluationRequest request(const QStringList &policies) const
    {
        return {.catalog = smallCatalog(),
                .ratings = m_ratings,
                .policies = policies,
                .protocol = {.folds = 2, .steps = {3, 5}}};
    }

    QTemporaryDir m_folder;
    const QString m_ratings = m_folder.filePath(u"ratings.csv"_s);
};

void TestEvaluationRunner::initTestCase()
{
    QFile file(m_ratings);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(thirtyPeople());
}

void TestEvaluationRunner::run_reportsWhatTheSameRunReportsDirectly()
{
    EvaluationRunner runner;
    QSignalSpy finished(&runner, &EvaluationRunner::finished);
    const EvaluationRequest asked = request({u"random"_s});
    runner.start(asked);
    QVERIFY(runner.isRunning());
    QVERIFY(finished.wait(kLong));
    QVERIFY(!runner.isRunning());
    const auto report = finished.first().first().value<EvaluationReportPtr>();
    QCOMPARE(report->evaluation.policies, (QStringList{u"random"_s, u"popularity"_s}));

    const auto subject = readEvaluationSubject(m_ratings, asked.catalog, nullptr);
    QVERIFY(subject);
    const auto direct =
        runEvaluation(*subject, chooseEvaluationPolicies(*subject, {u"random"_s}, 0), asked.protocol, {});
    QVERIFY(direct);
    QCOMPARE(report->rows.size(), direct->rows.size());
    for (std::size_t row = 0; row < report->rows.size(); ++row) {
        QCOMPARE(report->rows[row].of(Metric::Reward).value.mean, direct->rows[row].of(Metric::Reward).value.mean);
        QCOMPARE(report->rows[row].of(Metric::Reward).difference.pValue,
                 direct->rows[row].of(Metric::Reward).difference.pValue);
    }
}

void TestEvaluationRunner::progress_growsToTheLastSession()
{
    EvaluationRunner runner;
    QSignalSpy progressed(&runner, &EvaluationRunner::progressed);
    QSignalSpy finished(&runner, &EvaluationRunner::finished);
    runner.start(request({}));
    QVERIFY(finished.wait(kLong));
    qint64 before = 0;
    for (const QList<QVariant> &arguments : progressed) {
        const auto progress = arguments.first().value<EvaluationProgress>();
        QCOMPARE(progress.all, qint64(30));
        QVERIFY(progress.sessions >= before);
        before = progress.sessions;
    }
    QCOMPARE(before, qint64(30));
}

void TestEvaluationRunner::stop_isAnsweredAtOnce_andKeepsNothing()
{
    EvaluationRunner runner;
    QSignalSpy progressed(&runner, &EvaluationRunner::progressed);
    QSignalSpy finished(&runner, &EvaluationRunner::finished);
    QSignalSpy failed(&runner, &EvaluationRunner::failed);
    runner.start(request({u"cineq"_s})); // trains for minutes
    QVERIFY(progressed.wait(kLong));
    QElapsedTimer timer;
    timer.start();
    runner.stop();
    QVERIFY(timer.elapsed() < 100 * kSlack);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Cancelled);
    QVERIFY(!runner.isRunning());
    QCOMPARE(finished.size(), 0);
    runner.stop(); // nothing is running
    QCOMPARE(failed.size(), 1);
}

void TestEvaluationRunner::start_followsStop_atOnce_andOnlyTheNewRunIsHeard()
{
    EvaluationRunner runner;
    QSignalSpy progressed(&runner, &EvaluationRunner::progressed);
    QSignalSpy finished(&runner, &EvaluationRunner::finished);
    QSignalSpy failed(&runner, &EvaluationRunner::failed);
    for (int i = 0; i < 3; ++i) {
        runner.start(request({u"cineq"_s}));
        QVERIFY(progressed.wait(kLong));
        runner.stop();
    }
    progressed.clear();
    runner.start(request({}));
    QVERIFY(finished.wait(kLong));
    QCOMPARE(failed.size(), 3);
    QCOMPARE(finished.first().first().value<EvaluationReportPtr>()->evaluation.policies, QStringList{u"popularity"_s});
    for (const QList<QVariant> &arguments : progressed)
        QVERIFY(arguments.first().value<EvaluationProgress>().policy != u"cineq"_s);
}

void TestEvaluationRunner::destruction_stopsTheRun()
{
    auto runner = std::make_unique<EvaluationRunner>();
    QSignalSpy progressed(runner.get(), &EvaluationRunner::progressed);
    runner->start(request({u"cineq"_s}));
    QVERIFY(progressed.wait(kLong));
    QElapsedTimer timer;
    timer.start();
    runner.reset();
    QVERIFY(timer.elapsed() < 10000 * kSlack);
}

void TestEvaluationRunner::failure_says_why()
{
    EvaluationRunner runner;
    QSignalSpy failed(&runner, &EvaluationRunner::failed);
    EvaluationRequest asked = request({});
    asked.ratings = QStringLiteral(CINEQ_TEST_DATA "/ratings/all_unknown.csv");
    runner.start(asked);
    QVERIFY(failed.wait(kLong));
    QCOMPARE(failed.last().first().value<Error>().code, ErrorCode::MovieUnknown);
    asked = request({});
    asked.protocol.folds = 31;
    runner.start(asked);
    QVERIFY(failed.wait(kLong));
    QCOMPARE(failed.last().first().value<Error>().code, ErrorCode::SettingInvalid);
}

QTEST_GUILESS_MAIN(TestEvaluationRunner)
#include "tst_evaluationrunner.moc"
