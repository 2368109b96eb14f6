// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/runreader.h"

#include "engine/model/modelfile.h"
#include "engine/training/checkpoints.h"
#include "tests/engine/training/trainerfixtures.h"

#include <QDir>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>

using namespace cineq;

namespace {

DqnConfig longerConfig()
{
    DqnConfig config = quickConfig();
    config.episodes = 40;
    return config;
}

/// A run in a folder of its own, as a program has it that trains: a step at a time, its log kept.
struct Run
{
    QTemporaryDir folder;
    QString modelPath = folder.filePath(u"model.cineq"_qs);
    QString runFolder = runFolderOf(modelPath);
    Trainer trainer{startModel(longerConfig())};
    std::unique_ptr<Checkpoints> checkpoints = std::make_unique<Checkpoints>(modelPath, 8);

    void trainTo(qsizetype episodes)
    {
        while (trainer.history().size() < episodes && !trainer.hasLearned()) {
            if (!trainer.step() || !checkpoints->keep(trainer))
                QTest::qFail("training failed", __FILE__, __LINE__);
        }
        checkpoints->log(trainer);
    }
    void writeModelAndEnd()
    {
        const auto model = trainer.model();
        if (!model || !trainer.write(modelPath, **model))
            QTest::qFail("no model", __FILE__, __LINE__);
        checkpoints->remove();
    }
    /// Its program goes, but its lock stays, as after kill -9.
    void kill()
    {
        checkpoints.reset();
        QProcess process;
        process.start(u"true"_qs, QStringList());
        const qint64 id = process.waitForStarted() ? process.processId() : 0;
        process.waitForFinished();
        QFile lock(QDir(runFolder).filePath(u"running"_qs));
        if (id == 0 || !lock.open(QIODevice::WriteOnly))
            QTest::qFail("no lock", __FILE__, __LINE__);
        lock.write(QStringLiteral("%1\ncineq-cli\n%2\n").arg(id).arg(QSysInfo::machineHostName()).toUtf8());
    }
    void append(const QByteArray &bytes) const
    {
        QFile log(runLogIn(runFolder));
        if (!log.open(QIODevice::Append) || log.write(bytes) != bytes.size())
            QTest::qFail("the log can't be written", __FILE__, __LINE__);
    }
};

QByteArray lineOfEpisode(qsizetype episode)
{
    return QStringLiteral("{\"episode\":%1,\"learning_steps\":9,\"reward\":1.5,\"loss\":null}\n").arg(episode).toUtf8();
}

QByteArray headOf(const Run &run)
{
    QFile log(runLogIn(run.runFolder));
    return log.open(QIODevice::ReadOnly) ? log.readLine() : QByteArray();
}

void writeLog(const QString &runFolder, const QByteArray &bytes)
{
    QFile log(runLogIn(runFolder));
    if (!QDir().mkpath(runFolder) || !log.open(QIODevice::WriteOnly) || log.write(bytes) != bytes.size())
        QTest::qFail("the log can't be written", __FILE__, __LINE__);
}

} // namespace

class TestRunReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void run_isReadWhileItTrains_toItsModel();
    void header_saysWhatWasBegun();
    void unfinishedLine_isLeft_untilItIsWhole();
    void pausedRun_isPaused_untilItGoesOn();
    void killedRun_isDead_andReadable();
    void resumedRun_beginsAnew();
    void stoppedRun_isToldFromAFinishedOne();
    void failedRun_saysWhy();
    void vanishedFolder_isGone_untilItComesBack();
    void modelOfAnotherRun_isNotTaken();
    void noRun_isRefused_data();
    void noRun_isRefused();
    void unknownLines_arePassedOver();
    void damagedLine_isNamed_andWhatStandsBeforeIsRead();
    void longLog_isReadInParts();
    void paths_standForRuns();
    void bestCheckpoint_isFirst_whereAskedFor();
};

void TestRunReader::run_isReadWhileItTrains_toItsModel()
{
    Run run;
    run.trainTo(1);
    RunReader reader(run.runFolder);
    auto news = reader.read();
    QVERIFY(news && news->begun && news->status == RunStatus::Running);
    TrainingHistory samples = news->samples;
    TrainingEvents events = news->events;
    int readings = 0;
    while (!run.trainer.hasLearned()) {
        run.trainTo(run.trainer.history().size() + 1);
        news = reader.read();
        QVERIFY(news && !news->begun && !news->failure);
        samples.append(news->samples);
        events.append(news->events);
        QCOMPARE(samples.size(), run.trainer.history().size());
        QVERIFY(news->heard.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        ++readings;
    }
    QVERIFY(readings > 5);
    QCOMPARE(news->status, RunStatus::Finishing);
    QVERIFY(news->checkpoints > 1);
    QCOMPARE(streamed(samples), streamed(run.trainer.history())); // every bit
    QCOMPARE(events, run.trainer.events());
    QVERIFY(!events.isEmpty());

    run.writeModelAndEnd();
    QVERIFY(!QFileInfo::exists(run.runFolder));
    for (int i = 0; i < 2; ++i) { // and stays so
        news = reader.read();
        QVERIFY(news && news->samples.isEmpty() && news->events.isEmpty());
        QCOMPARE(news->status, RunStatus::Finished);
    }
}

void TestRunReader::header_saysWhatWasBegun()
{
    Run run;
    run.trainTo(1);
    const auto news = RunReader(run.runFolder).read();
    QVERIFY(news && news->begun);
    const RunHeader &header = *news->begun;
    QVERIFY(!header.id.isEmpty());
    QCOMPARE(header.catalogFingerprint, smallCatalog()->fingerprint());
    QCOMPARE(header.movies, 60);
    QCOMPARE(header.seed, quint64(7));
    QCOMPARE(header.ranks, 1);
    QCOMPARE(header.preset, run.trainer.info().preset);
    QVERIFY(header.config == longerConfig()); // each setting
    QVERIFY(header.begun.isValid());
}

void TestRunReader::unfinishedLine_isLeft_untilItIsWhole()
{
    Run run;
    run.trainTo(5);
    const qsizetype episodes = run.trainer.history().size();
    RunReader reader(run.runFolder);
    QCOMPARE(reader.read()->samples.size(), episodes);
    const QByteArray line = lineOfEpisode(episodes + 1);
    run.append(line.first(20));
    auto news = reader.read();
    QVERIFY(news && news->samples.isEmpty());
    run.append(line.sliced(20));
    news = reader.read();
    QVERIFY(news && news->samples.size() == 1);
    QCOMPARE(news->samples.first().reward, 1.5);
    QVERIFY(qIsNaN(news->samples.first().loss));
}

void TestRunReader::pausedRun_isPaused_untilItGoesOn()
{
    Run run;
    run.trainTo(5);
    RunReader reader(run.runFolder);
    QVERIFY(reader.read());
    run.trainer.note(TrainingEventKind::Paused);
    run.checkpoints->log(run.trainer);
    QCOMPARE(reader.read()->status, RunStatus::Paused);
    QCOMPARE(reader.read()->status, RunStatus::Paused);
    run.trainer.note(TrainingEventKind::Resumed);
    run.checkpoints->log(run.trainer);
    QCOMPARE(reader.read()->status, RunStatus::Running);
}

void TestRunReader::killedRun_isDead_andReadable()
{
    Run run;
    run.trainTo(10);
    run.append(lineOfEpisode(11).first(30)); // what it was writing
    run.kill();
    RunReader reader(run.runFolder);
    const auto news = reader.read();
    QVERIFY(news);
    QCOMPARE(news->status, RunStatus::Dead);
    QCOMPARE(streamed(news->samples), streamed(run.trainer.history()));
    const QList<RunOverview> runs = runsIn(run.folder.path());
    QVERIFY(runs.size() == 1 && runs.first().isDead);
    QCOMPARE(runs.first().episodes, int(run.trainer.history().size()));

    QFile lock(QDir(run.runFolder).filePath(u"running"_qs)); // another machine's: nobody knows
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("1\ncineq-cli\nelsewhere.example\n");
    lock.close();
    QCOMPARE(reader.read()->status, RunStatus::Running);
}

void TestRunReader::resumedRun_beginsAnew()
{
    Run run;
    run.trainTo(20);
    RunReader reader(run.runFolder);
    const auto before = reader.read();
    QVERIFY(before);
    run.checkpoints.reset(); // dead
    QCOMPARE(reader.read()->status, RunStatus::Dead);

    const auto resumed = readTrainer(newestCheckpoint(run.modelPath), smallCatalog(), RatingMatrix(60));
    QVERIFY(resumed);
    const qsizetype kept = (*resumed)->history().size();
    QVERIFY(kept < before->samples.size());
    Checkpoints checkpoints(run.modelPath, 8);
    QVERIFY((*resumed)->step() && checkpoints.keep(**resumed));
    const auto news = reader.read();
    QVERIFY(news && news->begun && news->begun->id != before->begun->id);
    QCOMPARE(news->status, RunStatus::Running);
    QVERIFY(news->samples.size() >= kept);
    QCOMPARE(streamed(news->samples.first(kept)), streamed(before->samples.first(kept)));
}

void TestRunReader::stoppedRun_isToldFromAFinishedOne()
{
    Run run;
    run.trainTo(8);
    RunReader reader(run.runFolder);
    QVERIFY(reader.read());
    while (run.trainer.history().size() < 20)
        QVERIFY(run.trainer.step()); // nobody has read this
    run.writeModelAndEnd();
    const auto news = reader.read();
    QVERIFY(news);
    QCOMPARE(news->status, RunStatus::Stopped);
    QCOMPARE(8 + news->samples.size(), run.trainer.history().size());
}

void TestRunReader::failedRun_saysWhy()
{
    Run run;
    run.trainTo(8);
    RunReader reader(run.runFolder);
    QVERIFY(reader.read());
    run.checkpoints->fail({ErrorCode::Diverged, {}, 0, {u"loss"_qs, u"20000"_qs, u"17"_qs, u"10000"_qs}});
    run.checkpoints.reset();
    const auto news = reader.read();
    QVERIFY(news && news->failure);
    QCOMPARE(news->status, RunStatus::Failed);
    QCOMPARE(news->failure->code, ErrorCode::Diverged);
    QCOMPARE(news->failure->arguments, (QStringList{u"loss"_qs, u"20000"_qs, u"17"_qs, u"10000"_qs}));
}

void TestRunReader::vanishedFolder_isGone_untilItComesBack()
{
    Run run;
    run.trainTo(8);
    RunReader reader(run.runFolder);
    QVERIFY(reader.read());
    QVERIFY(QDir().rename(run.runFolder, run.folder.filePath(u"elsewhere"_qs)));
    auto news = reader.read();
    QVERIFY(news);
    QCOMPARE(news->status, RunStatus::Gone);
    QVERIFY(QDir().rename(run.folder.filePath(u"elsewhere"_qs), run.runFolder));
    news = reader.read();
    QVERIFY(news && !news->begun && news->samples.isEmpty());
    QCOMPARE(news->status, RunStatus::Running);
}

void TestRunReader::modelOfAnotherRun_isNotTaken()
{
    Run other;
    other.trainTo(12);
    other.writeModelAndEnd();
    Run run;
    run.trainTo(8);
    RunReader reader(run.runFolder);
    QVERIFY(reader.read());
    QVERIFY(QFile::copy(other.modelPath, run.modelPath)); // the same seed and settings
    run.checkpoints->remove();
    const auto news = reader.read();
    QVERIFY(news && news->samples.isEmpty());
    QCOMPARE(news->status, RunStatus::Gone);
}

void TestRunReader::noRun_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("log"); // null = there is none
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << u"nowhere"_qs << QByteArray() << ErrorCode::RunMissing;
    QTest::newRow("empty") << u"empty"_qs << QByteArray() << ErrorCode::RunEmpty;
    QTest::newRow("other folder") << u"other"_qs << QByteArray() << ErrorCode::RunForeign;
    QTest::newRow("file") << u"other/file.txt"_qs << QByteArray() << ErrorCode::RunForeign;
    QTest::newRow("unreadable") << u"unreadable"_qs << QByteArray() << ErrorCode::RunUnreadable;
    QTest::newRow("foreign log") << u"foreign"_qs << QByteArray("{\"step\":1}\n") << ErrorCode::RunForeign;
    QTest::newRow("empty log") << u"emptylog"_qs << QByteArray("") << ErrorCode::RunDamaged;
    QTest::newRow("garbage") << u"garbage"_qs << QByteArray("\0\xff\xfe garbage", 12) << ErrorCode::RunDamaged;
    QTest::newRow("cut header") << u"cut"_qs << QByteArray("{\"format\":\"CineQ run\",\"ver") << ErrorCode::RunDamaged;
    QTest::newRow("incomplete header") << u"incomplete"_qs << QByteArray("{\"format\":\"CineQ run\",\"version\":1}\n")
                                       << ErrorCode::RunDamaged;
    QTest::newRow("newer version") << u"newer"_qs << QByteArray("{\"format\":\"CineQ run\",\"version\":2}\n")
                                   << ErrorCode::RunVersion;
}

void TestRunReader::noRun_isRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, log);
    QFETCH(ErrorCode, code);
    const QTemporaryDir folder;
    const QDir root(folder.path());
    QVERIFY(root.mkpath(u"empty"_qs) && root.mkpath(u"other"_qs));
    QVERIFY(root.mkpath(u"unreadable/metrics.jsonl"_qs)); // a folder where the log should be
    QFile file(root.filePath(u"other/file.txt"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    if (!log.isNull())
        writeLog(root.filePath(name), log);
    const auto news = RunReader(root.filePath(name)).read();
    QVERIFY(!news);
    QCOMPARE(news.error().code, code);
    QVERIFY(news.error().file.startsWith(root.filePath(name)));
    if (QFileInfo::exists(runLogIn(root.filePath(name))))
        return; // a run's folder all the same
    const auto runs = runsAt(root.filePath(name));
    QVERIFY(!runs);
    QCOMPARE(runs.error().code, code);
}

void TestRunReader::unknownLines_arePassedOver()
{
    Run run;
    run.trainTo(4);
    const qsizetype episodes = run.trainer.history().size();
    run.append("{\"note\":\"of a later version\"}\n{\"event\":\"cooled\",\"episode\":5}\n" +
               lineOfEpisode(episodes + 1));
    const auto news = RunReader(run.runFolder).read();
    QVERIFY(news && news->events.isEmpty());
    QCOMPARE(news->samples.size(), episodes + 1);
}

void TestRunReader::damagedLine_isNamed_andWhatStandsBeforeIsRead()
{
    for (const QByteArray &bad :
         {QByteArray("{\"episode\":6,\"rew\n"), QByteArray("\xff\n"), lineOfEpisode(99), QByteArray(100'000, 'x')}) {
        Run run;
        run.trainTo(4);
        const auto lines = qint64(run.trainer.history().size()) + 1;
        run.append(bad);
        RunReader reader(run.runFolder);
        auto news = reader.read();
        QVERIFY(news);
        QCOMPARE(news->samples.size(), lines - 1);
        news = reader.read();
        QVERIFY(!news);
        QCOMPARE(news.error().code, ErrorCode::RunDamaged);
        QCOMPARE(news.error().line, lines + 1);
        QVERIFY(news.error().file.endsWith(u"metrics.jsonl"_qs));
        run.trainTo(40);
        run.writeModelAndEnd();
        news = reader.read(); // its model has the rest
        QVERIFY(news);
        QCOMPARE(news->status, RunStatus::Finished);
        QCOMPARE(lines - 1 + news->samples.size(), 40);
    }
}

void TestRunReader::longLog_isReadInParts()
{
    Run run;
    run.trainTo(1);
    constexpr int kEpisodes = 120'000;
    QByteArray bytes = headOf(run);
    for (int episode = 1; episode <= kEpisodes; ++episode)
        bytes += lineOfEpisode(episode);
    QVERIFY(bytes.size() > RunReader::kMostBytes);
    writeLog(run.runFolder, bytes);
    RunReader reader(run.runFolder);
    qsizetype read = 0;
    int readings = 0;
    for (bool hasMore = true; hasMore; ++readings) {
        const auto news = reader.read();
        QVERIFY(news);
        read += news->samples.size();
        hasMore = news->hasMore;
    }
    QCOMPARE(read, kEpisodes);
    QVERIFY(readings > 1);
}

void TestRunReader::paths_standForRuns()
{
    Run run;
    run.trainTo(10);
    const QStringList one{run.runFolder};
    for (const QString &path : {run.runFolder, run.runFolder + u'/', runLogIn(run.runFolder), run.modelPath,
                                run.folder.path(), newestCheckpoint(run.modelPath)}) {
        const auto runs = runsAt(path);
        QVERIFY2(runs, qPrintable(path));
        QCOMPARE(*runs, one);
    }
    Checkpoints second(run.folder.filePath(u"second.cineq"_qs), 8);
    QVERIFY(second.keep(run.trainer));
    QCOMPARE(runsAt(run.folder.path())->size(), 2);
}

void TestRunReader::bestCheckpoint_isFirst_whereAskedFor()
{
    const QTemporaryDir folder;
    for (const char *name : {"episode-00000100-reward+0.9000.cineq", "episode-00000200-reward+1.2000.cineq",
                             "episode-00000300-reward-0.1000.cineq"}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const auto namesOf = [&](CheckpointChoice first) {
        QStringList names;
        for (const QString &path : checkpointPaths(folder.path(), first))
            names.append(QFileInfo(path).fileName().mid(13, 3));
        return names;
    };
    QCOMPARE(namesOf(CheckpointChoice::Newest), (QStringList{u"300"_qs, u"200"_qs, u"100"_qs}));
    QCOMPARE(namesOf(CheckpointChoice::Best), (QStringList{u"200"_qs, u"300"_qs, u"100"_qs}));
    QVERIFY(checkpointPaths(folder.filePath(u"nowhere"_qs), CheckpointChoice::Best).isEmpty());
}

QTEST_GUILESS_MAIN(TestRunReader)
#include "tst_runreader.moc"
