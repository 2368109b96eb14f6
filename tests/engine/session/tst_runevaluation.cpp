// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/paths.h"
#include "engine/model/model.h"
#include "engine/session/runevaluation.h"

#include "tests/engine/enginefixtures.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <cmath>

using namespace cineq;

namespace {

constexpr int kPatience = 120'000; // milliseconds

/// A run without an end on a catalogue.
struct Judged
{
    QTemporaryDir folder;
    Session session{folder.path(), QString()};
    RunEvaluation &evaluation = session.runEvaluation();
    QSignalSpy finished{&evaluation, &RunEvaluation::finished};
    QSignalSpy failed{&evaluation, &RunEvaluation::failed};

    [[nodiscard]] bool begin(const QString &catalog)
    {
        QSignalSpy opened(&session, &Session::modelChanged);
        session.openCatalog(catalog);
        if (!opened.wait(kPatience))
            return false;
        DqnConfig config = quickConfig();
        config.episodes = 1'000'000;
        session.startTraining({config, 7});
        return QTest::qWaitFor(
            [this] { return !session.history().isEmpty() && session.history().last().learningSteps > 0; }, kPatience);
    }
};

} // namespace

class TestRunEvaluation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_isJudged_asItStands_andGoesOn();
    void otherCatalogue_isNotJudgedByTheBundledRatings();
    void cancelledJob_endsTheJudgement();
    void nothing_isJudged_withoutARun();
};

void TestRunEvaluation::run_isJudged_asItStands_andGoesOn()
{
    Judged run;
    QVERIFY(run.begin(bundledCatalog()));
    const auto inUse = run.session.model();
    const qsizetype episodes = run.session.history().size();
    run.evaluation.start();
    run.evaluation.start(); // one at a time
    QVERIFY(run.evaluation.isRunning());
    QCOMPARE(run.session.jobs().runningCount(), 2);
    QVERIFY(QTest::qWaitFor([&] { return !run.finished.isEmpty(); }, kPatience));
    const auto judgement = run.finished[0][0].value<RunJudgement>();
    QVERIFY(judgement.episode >= episodes);
    QCOMPARE(judgement.steps, kPrimarySteps);
    QCOMPARE(judgement.reward.people, RunEvaluation::kPeople);
    QVERIFY(std::isfinite(judgement.reward.mean) && judgement.reward.standardError > 0.0);
    QVERIFY(std::abs(judgement.reward.mean - judgement.popularity.mean - judgement.gain.mean) < 1e-9);
    QVERIFY(!judgement.isOfPeopleLearned);
    QVERIFY(!run.evaluation.isRunning());
    QCOMPARE(run.session.jobs().runningCount(), 1);
    QCOMPARE(run.session.trainingState(), TrainingState::Running);
    QVERIFY(run.session.history().size() > episodes);
    QVERIFY(run.session.model() == inUse);
}

void TestRunEvaluation::otherCatalogue_isNotJudgedByTheBundledRatings()
{
    Judged run;
    QVERIFY(run.begin(QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv")));
    run.evaluation.start();
    QCOMPARE(run.failed.size(), 1);
    QCOMPARE(run.failed[0][0].value<Error>().code, ErrorCode::RatingsNeeded);
    QVERIFY(!run.evaluation.isRunning());
}

void TestRunEvaluation::cancelledJob_endsTheJudgement()
{
    Judged run;
    QVERIFY(run.begin(bundledCatalog()));
    run.evaluation.start();
    run.session.jobs().cancel(run.session.jobs().jobs().last().number);
    QCOMPARE(run.failed.size(), 1);
    QCOMPARE(run.failed[0][0].value<Error>().code, ErrorCode::Cancelled);
    QVERIFY(!run.evaluation.isRunning());
    QCOMPARE(run.session.trainingState(), TrainingState::Running);
    run.evaluation.start(); // at once
    QVERIFY(run.evaluation.isRunning());
}

void TestRunEvaluation::nothing_isJudged_withoutARun()
{
    Judged run;
    run.evaluation.start();
    QVERIFY(!run.evaluation.isRunning());
    QVERIFY(run.session.jobs().jobs().isEmpty());
    QTest::qWait(50);
    QVERIFY(run.finished.isEmpty() && run.failed.isEmpty());
}

QTEST_GUILESS_MAIN(TestRunEvaluation)
#include "tst_runevaluation.moc"
