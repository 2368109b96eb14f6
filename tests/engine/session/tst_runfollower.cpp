// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/runfollower.h"

#include "engine/session/session.h"
#include "engine/training/checkpoints.h"
#include "tests/engine/training/trainerfixtures.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace cineq;

namespace {

constexpr int kPatience = 30'000 * kSlack; // ms

/// A run that another program is at, here this one.
struct OtherRun
{
    explicit OtherRun(const QString &model, const CatalogPtr &catalog = smallCatalog())
        : modelPath(model), runFolder(runFolderOf(model)), checkpoints(model, 8)
    {
        DqnConfig config = quickConfig();
        config.episodes = 4000;
        const auto start = makeUntrainedModel(catalog, config, 7);
        if (!start)
            QTest::qFail("no model", __FILE__, __LINE__);
        trainer = std::make_unique<Trainer>(*start);
    }

    /// So many episodes more.
    void train(qsizetype episodes)
    {
        const qsizetype until = trainer->history().size() + episodes;
        while (trainer->history().size() < until) {
            if (!trainer->step() || !checkpoints.keep(*trainer))
                QTest::qFail("training failed", __FILE__, __LINE__);
        }
        checkpoints.log(*trainer);
    }

    QString modelPath;
    QString runFolder;
    std::unique_ptr<Trainer> trainer;
    Checkpoints checkpoints;
};

} // namespace

class TestRunFollower : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_isFollowed_asItTrains();
    void stop_endsIt_andNothingComesLate();
    void folderThatIsNoRun_isRefused_andTheFormerStays();
    void vanishedFolder_isTold_andItsReturn();
    void otherCatalogue_isToldApart();
    void newestCheckpoint_isUsed();
    void damagedCheckpoint_isPassedOver_andNamed();
    void allDamaged_isAFailure();
    void ownTraining_endsFollowing();

private:
    [[nodiscard]] static bool follow(RunFollower &follower, const QString &folder)
    {
        QSignalSpy began(&follower, &RunFollower::began);
        follower.follow(folder);
        return began.wait(kPatience);
    }
    /// Opens the catalogue of the runs.
    [[nodiscard]] static bool open(Session &session)
    {
        QSignalSpy changed(&session, &Session::modelChanged);
        session.openCatalog(QStringLiteral(CINEQ_TEST_DATA "/catalogs/small.csv"));
        return changed.wait(kPatience);
    }

    QTemporaryDir m_folder;
    int m_models = 0;

    [[nodiscard]] QString freshModel() { return m_folder.filePath(u"%1.cineq"_qs.arg(++m_models)); }
};

void TestRunFollower::run_isFollowed_asItTrains()
{
    OtherRun run(freshModel());
    run.train(4);
    RunFollower follower;
    QSignalSpy episodes(&follower, &RunFollower::episodesRead);
    QSignalSpy events(&follower, &RunFollower::eventsRead);
    QVERIFY(follow(follower, run.runFolder));
    QVERIFY(follower.isFollowing());
    QCOMPARE(follower.folder(), run.runFolder);
    QCOMPARE(follower.header().config.episodes, 4000);
    for (int i = 0; i < 5; ++i) {
        run.train(8);
        QTRY_COMPARE_WITH_TIMEOUT(follower.history().size(), run.trainer->history().size(), kPatience);
    }
    QVERIFY(episodes.size() >= 5);
    QVERIFY(!events.isEmpty());
    QCOMPARE(streamed(follower.history()), streamed(run.trainer->history()));
    QCOMPARE(follower.events(), run.trainer->events());
    QCOMPARE(follower.status(), RunStatus::Running);
    QVERIFY(follower.secondsSilent() >= 0.0 && follower.secondsSilent() < 60.0);
}

void TestRunFollower::stop_endsIt_andNothingComesLate()
{
    OtherRun run(freshModel());
    run.train(4);
    RunFollower follower;
    QVERIFY(follow(follower, run.runFolder));
    QSignalSpy stopped(&follower, &RunFollower::stopped);
    QSignalSpy changed(&follower, &RunFollower::changed);
    QSignalSpy episodes(&follower, &RunFollower::episodesRead);
    run.train(8);
    follower.stop();
    QCOMPARE(stopped.size(), 1);
    QVERIFY(!follower.isFollowing() && follower.history().isEmpty() && follower.folder().isEmpty());
    QTest::qWait(300);
    QVERIFY(changed.isEmpty() && episodes.isEmpty());
    follower.stop(); // once more: nothing
    QCOMPARE(stopped.size(), 1);
    QSignalSpy began(&follower, &RunFollower::began);
    follower.follow(run.runFolder);
    follower.stop(); // before it is read
    QTest::qWait(300);
    QVERIFY(began.isEmpty() && !follower.isFollowing());
}

void TestRunFollower::folderThatIsNoRun_isRefused_andTheFormerStays()
{
    OtherRun run(freshModel());
    run.train(4);
    RunFollower follower;
    QVERIFY(follow(follower, run.runFolder));
    QSignalSpy failed(&follower, &RunFollower::failed);
    follower.follow(m_folder.filePath(u"nowhere"_qs));
    QVERIFY(failed.wait(kPatience));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::RunMissing);
    QCOMPARE(follower.folder(), run.runFolder);
    run.train(8);
    QTRY_COMPARE_WITH_TIMEOUT(follower.history().size(), run.trainer->history().size(), kPatience);
}

void TestRunFollower::vanishedFolder_isTold_andItsReturn()
{
    OtherRun run(freshModel());
    run.train(4);
    RunFollower follower;
    QVERIFY(follow(follower, run.runFolder));
    const qsizetype episodes = follower.history().size();
    QVERIFY(QDir().rename(run.runFolder, m_folder.filePath(u"away"_qs)));
    QTRY_COMPARE_WITH_TIMEOUT(follower.status(), RunStatus::Gone, kPatience);
    QCOMPARE(follower.history().size(), episodes);
    QVERIFY(QDir().rename(m_folder.filePath(u"away"_qs), run.runFolder));
    QTRY_COMPARE_WITH_TIMEOUT(follower.status(), RunStatus::Running, kPatience);
    run.train(4);
    QTRY_COMPARE_WITH_TIMEOUT(follower.history().size(), run.trainer->history().size(), kPatience);
}

void TestRunFollower::otherCatalogue_isToldApart()
{
    OtherRun run(freshModel(), tinyCatalog(50));
    run.train(12);
    RunFollower follower;
    QVERIFY(follow(follower, run.runFolder));
    QVERIFY(!follower.servesCatalog() && !follower.isUsable()); // there is no catalogue
    follower.setCatalog(tinyCatalog(40));
    QTRY_VERIFY_WITH_TIMEOUT(follower.servesCatalog() == false, kPatience);
    QVERIFY(!follower.isUsable());
    QCOMPARE(follower.history().size(), run.trainer->history().size()); // seen all the same
    follower.setCatalog(smallCatalog());                                // the same with movies added
    QTRY_VERIFY_WITH_TIMEOUT(follower.servesCatalog() == true, kPatience);
    QVERIFY(follower.isUsable());
}

void TestRunFollower::newestCheckpoint_isUsed()
{
    OtherRun run(freshModel());
    run.train(20);
    Session session(m_folder.path() + u"/models"_qs, QString());
    QVERIFY(open(session));
    QVERIFY(follow(session.runFollower(), run.runFolder));
    QTRY_VERIFY_WITH_TIMEOUT(session.runFollower().isUsable(), kPatience);
    QSignalSpy used(&session, &Session::followedRunUsed);
    session.useFollowedRun(CheckpointChoice::Newest);
    QVERIFY(used.wait(kPatience));
    const auto model = session.model();
    QVERIFY(model->info.trained && model->info.path.isEmpty()); // its file won't stay
    QVERIFY(model->history.size() >= 16);
    QCOMPARE(used.first().at(0).toInt(), int(model->history.size()));
    QCOMPARE(used.first().at(1).toString(), QString());
    QVERIFY(session.runFollower().isFollowing());
}

void TestRunFollower::damagedCheckpoint_isPassedOver_andNamed()
{
    OtherRun run(freshModel());
    run.train(28);
    const QStringList paths = checkpointPaths(run.runFolder, CheckpointChoice::Newest);
    QVERIFY(paths.size() >= 2);
    QVERIFY(QFile::resize(paths[0], QFileInfo(paths[0]).size() / 2));
    Session session(m_folder.path() + u"/models"_qs, QString());
    QVERIFY(open(session));
    QVERIFY(follow(session.runFollower(), run.runFolder));
    QTRY_VERIFY_WITH_TIMEOUT(session.runFollower().isUsable(), kPatience);
    QSignalSpy used(&session, &Session::followedRunUsed);
    session.useFollowedRun(CheckpointChoice::Newest);
    QVERIFY(used.wait(kPatience));
    QCOMPARE(used.first().at(1).toString(), paths[0]);
    QVERIFY(session.model()->info.trained);
}

void TestRunFollower::allDamaged_isAFailure()
{
    OtherRun run(freshModel());
    run.train(20);
    const QStringList paths = checkpointPaths(run.runFolder, CheckpointChoice::Newest);
    for (const QString &path : paths)
        QVERIFY(QFile::resize(path, 100));
    Session session(m_folder.path() + u"/models"_qs, QString());
    QVERIFY(open(session));
    const auto before = session.model();
    QVERIFY(follow(session.runFollower(), run.runFolder));
    QTRY_VERIFY_WITH_TIMEOUT(session.runFollower().isUsable(), kPatience);
    QSignalSpy failed(&session, &Session::failed);
    session.useFollowedRun(CheckpointChoice::Newest);
    QVERIFY(failed.wait(kPatience));
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::ModelDamaged);
    QCOMPARE(failed.first().first().value<Error>().file, paths.first());
    QVERIFY(session.model() == before);
    QVERIFY(session.runFollower().isFollowing());
}

void TestRunFollower::ownTraining_endsFollowing()
{
    OtherRun run(freshModel());
    run.train(4);
    Session session(m_folder.path() + u"/models"_qs, QString());
    QVERIFY(open(session));
    QVERIFY(follow(session.runFollower(), run.runFolder));
    session.startTraining({quickConfig(), 1});
    QVERIFY(!session.runFollower().isFollowing());
    QSignalSpy finished(&session, &Session::trainingFinished);
    QVERIFY(finished.wait(kPatience));
}

QTEST_GUILESS_MAIN(TestRunFollower)
#include "tst_runfollower.moc"
