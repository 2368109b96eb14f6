// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/modelfile.h"
#include "engine/training/checkpoints.h"
#include "engine/training/trainingsummary.h"

#include "tests/engine/training/trainerfixtures.h"

#include <QDir>
#include <QTemporaryDir>

using namespace cineq;

namespace {

DqnConfig longerConfig(DqnConfig config = quickConfig())
{
    config.episodes = 40;
    return config;
}

QString modelPathIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("model.cineq"));
}

QStringList checkpointsOf(const QString &modelPath)
{
    return QDir(modelPath + QStringLiteral(".checkpoints")).entryList({QStringLiteral("*.cineq")}, QDir::Files);
}

int episodesOf(const QString &checkpoint)
{
    const auto description = describeModel(checkpoint);
    return description ? description->episodes : -1;
}

/// Trains until so many episodes are over, as a program does that is then killed: its checkpoints stay, its lock goes.
void trainAndDie(Trainer &trainer, const QString &modelPath, int episodes, int interval = 5)
{
    Checkpoints checkpoints(modelPath, interval);
    while (trainer.history().size() < episodes && !trainer.hasLearned()) {
        if (!trainer.step() || !checkpoints.keep(trainer))
            QTest::qFail("training failed", __FILE__, __LINE__);
    }
}

void damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2));
}

} // namespace

class TestCheckpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newestThreeAndTheBest_areKept();
    void resumedFromACheckpoint_equalsStraight_data() { addPresets(); }
    void resumedFromACheckpoint_equalsStraight();
    void damagedCheckpoint_isPassedOver();
    void deadRun_isFound_untilItsModelIsThere();
    void runOfAnotherCatalogue_isNotOffered();
    void liveRun_isLeftAlone();
    void finishedModel_cannotBeGoneOnWith();
    void unwritableFolder_isToldEachTime_andTrainingGoesOn();
    void noInterval_noFolder();
    void checkpoints_areNoted_onceTheyAreWritten();
};

void TestCheckpoints::newestThreeAndTheBest_areKept()
{
    const QTemporaryDir folder;
    Trainer trainer(startModel(longerConfig()));
    Checkpoints checkpoints(modelPathIn(folder), 2);
    double best = -1e9;
    int bestEpisode = 0;
    QList<int> written;
    while (!trainer.hasLearned()) {
        QVERIFY(trainer.step());
        const bool isDue =
            !trainer.hasLearned() && trainer.history().size() / 2 != (written.isEmpty() ? 0 : written.last() / 2);
        QVERIFY(checkpoints.keep(trainer));
        if (!isDue)
            continue;
        written.append(int(trainer.history().size()));
        if (const double reward = summarize(trainer.history()).meanRewardLast100; reward > best) {
            best = reward;
            bestEpisode = written.last();
        }
    }
    QVERIFY(written.size() > 6);
    QSet<int> expected{bestEpisode};
    for (const int episode : written.last(Checkpoints::kNewest))
        expected.insert(episode);
    QSet<int> kept;
    for (const QString &name : checkpointsOf(modelPathIn(folder)))
        kept.insert(episodesOf(modelPathIn(folder) + QStringLiteral(".checkpoints/") + name));
    QCOMPARE(kept, expected);
    checkpoints.remove();
    QVERIFY(!QDir(modelPathIn(folder) + QStringLiteral(".checkpoints")).exists());
}

void TestCheckpoints::resumedFromACheckpoint_equalsStraight()
{
    QFETCH(DqnConfig, config);
    config = longerConfig(config);
    const RatingMatrix people = config.state == StateKind::People ? twoTastes(20, 60, 1) : RatingMatrix(60);
    Trainer straight(startModel(config), peopleFor(config));
    learn(straight);

    const QTemporaryDir folder;
    Trainer killed(startModel(config), peopleFor(config));
    trainAndDie(killed, modelPathIn(folder), 23);
    const QString checkpoint = newestCheckpoint(modelPathIn(folder));
    QVERIFY(episodesOf(checkpoint) >= 15);
    QVERIFY(episodesOf(checkpoint) < config.episodes);
    const auto resumed = readTrainer(checkpoint, smallCatalog(), people);
    QVERIFY(resumed);
    learn(**resumed);
    QVERIFY(weightsOf(**resumed) == weightsOf(straight));
    QCOMPARE(withoutClock((*resumed)->history()), withoutClock(straight.history()));
}

void TestCheckpoints::damagedCheckpoint_isPassedOver()
{
    const QTemporaryDir folder;
    Trainer trainer(startModel(longerConfig()));
    trainAndDie(trainer, modelPathIn(folder), 25);
    const QString newest = newestCheckpoint(modelPathIn(folder));
    damage(newest);
    const QString before = newestCheckpoint(modelPathIn(folder));
    QVERIFY(!before.isEmpty());
    QVERIFY(before < newest);
    for (const QString &name : checkpointsOf(modelPathIn(folder)))
        damage(modelPathIn(folder) + QStringLiteral(".checkpoints/") + name);
    QVERIFY(newestCheckpoint(modelPathIn(folder)).isEmpty());
    QVERIFY(!newestUnfinishedRun(folder.path(), *smallCatalog()));
}

void TestCheckpoints::deadRun_isFound_untilItsModelIsThere()
{
    const QTemporaryDir folder;
    QVERIFY(!newestUnfinishedRun(folder.path(), *smallCatalog()));
    Trainer trainer(startModel(longerConfig()));
    trainAndDie(trainer, modelPathIn(folder), 23);
    const auto run = newestUnfinishedRun(folder.path(), *smallCatalog());
    QVERIFY(run);
    QCOMPARE(run->modelPath, modelPathIn(folder));
    QCOMPARE(run->checkpoint, newestCheckpoint(modelPathIn(folder)));
    QCOMPARE(run->episodes, episodesOf(run->checkpoint));
    QCOMPARE(run->asked, 40);
    QVERIFY(run->written.isValid());

    const auto model = trainer.model();
    QVERIFY(model);
    QVERIFY(trainer.write(modelPathIn(folder), **model)); // and then the power went
    QVERIFY(!newestUnfinishedRun(folder.path(), *smallCatalog()));
    removeCheckpoints(modelPathIn(folder));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("model.cineq")});
}

void TestCheckpoints::runOfAnotherCatalogue_isNotOffered()
{
    const QTemporaryDir folder;
    Trainer trainer(startModel(longerConfig()));
    trainAndDie(trainer, modelPathIn(folder), 10);
    QVERIFY(!newestUnfinishedRun(folder.path(), *tinyCatalog(50)));
}

void TestCheckpoints::liveRun_isLeftAlone()
{
    const QTemporaryDir folder;
    Trainer trainer(startModel(longerConfig()));
    Checkpoints checkpoints(modelPathIn(folder), 5);
    while (trainer.history().size() < 12) {
        QVERIFY(trainer.step());
        QVERIFY(checkpoints.keep(trainer));
    }
    QVERIFY(!newestUnfinishedRun(folder.path(), *smallCatalog()));
    removeCheckpoints(modelPathIn(folder));
    QVERIFY(!checkpointsOf(modelPathIn(folder)).isEmpty());

    Trainer second(startModel(longerConfig()));
    Checkpoints others(modelPathIn(folder), 1);
    while (second.history().isEmpty())
        QVERIFY(second.step());
    const auto kept = others.keep(second);
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, ErrorCode::WriteFailed);
}

void TestCheckpoints::finishedModel_cannotBeGoneOnWith()
{
    const QTemporaryDir folder;
    Trainer trainer(startModel(quickConfig()));
    while (!trainer.isFinished())
        QVERIFY(trainer.step());
    const auto model = trainer.model();
    QVERIFY(model);
    QVERIFY(trainer.write(modelPathIn(folder), **model));
    const auto resumed = readTrainer(modelPathIn(folder), smallCatalog(), RatingMatrix(60));
    QVERIFY(!resumed);
    QCOMPARE(resumed.error().code, ErrorCode::ModelCannotResume);
    QCOMPARE(resumed.error().file, modelPathIn(folder));
}

void TestCheckpoints::unwritableFolder_isToldEachTime_andTrainingGoesOn()
{
    const QTemporaryDir folder;
    QFile file(modelPathIn(folder) + QStringLiteral(".checkpoints")); // where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    Trainer trainer(startModel(longerConfig()));
    Checkpoints checkpoints(modelPathIn(folder), 10);
    int failures = 0;
    while (!trainer.hasLearned()) {
        QVERIFY(trainer.step());
        const auto kept = checkpoints.keep(trainer);
        failures += kept ? 0 : 1;
        if (!kept)
            QCOMPARE(kept.error().code, ErrorCode::WriteFailed);
    }
    QCOMPARE(failures, 3); // once for each that was due
}

void TestCheckpoints::noInterval_noFolder()
{
    const QTemporaryDir folder;
    Trainer trainer(startModel(quickConfig()));
    Checkpoints checkpoints(modelPathIn(folder), 0);
    while (!trainer.hasLearned()) {
        QVERIFY(trainer.step());
        QVERIFY(checkpoints.keep(trainer));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestCheckpoints::checkpoints_areNoted_onceTheyAreWritten()
{
    const QTemporaryDir folder;
    DqnConfig config = quickConfig();
    config.parallelEnvironments = 1;
    Trainer trainer(startModel(config));
    trainAndDie(trainer, folder.filePath(u"model.cineq"_qs), 11);
    QCOMPARE(trainer.events(),
             (TrainingEvents{{TrainingEventKind::Checkpoint, 5}, {TrainingEventKind::Checkpoint, 10}}));

    Trainer unkept(startModel(config));
    Checkpoints nowhere(QStringLiteral("/proc/nowhere/model.cineq"), 5);
    learn(unkept, 60);
    QVERIFY(!nowhere.keep(unkept));
    QVERIFY(unkept.events().isEmpty());
}

QTEST_GUILESS_MAIN(TestCheckpoints)
#include "tst_checkpoints.moc"
