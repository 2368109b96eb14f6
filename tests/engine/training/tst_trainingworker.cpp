// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/catalog/catalogreader.h"
#include "engine/model/modelfile.h"
#include "engine/training/trainingworker.h"

#include "tests/engine/enginefixtures.h"
#include "tests/engine/recommenders/peoplefixtures.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <sys/resource.h>

using namespace cineq;

/// Says in the test's thread what the worker says in its own: a QSignalSpy listens on the spot.
class Relay : public QObject
{
    Q_OBJECT

public:
    explicit Relay(const TrainingWorker *worker)
    {
        connect(worker, &TrainingWorker::goingOn, this, &Relay::goingOn);
        connect(worker, &TrainingWorker::paused, this, &Relay::paused);
        connect(worker, &TrainingWorker::resumed, this, &Relay::resumed);
        connect(worker, &TrainingWorker::searching, this, &Relay::searching);
        connect(worker, &TrainingWorker::episodesFinished, this, &Relay::episodesFinished);
        connect(worker, &TrainingWorker::eventsHappened, this, &Relay::eventsHappened);
        connect(worker, &TrainingWorker::saving, this, &Relay::saving);
        connect(worker, &TrainingWorker::finished, this, &Relay::finished);
        connect(worker, &TrainingWorker::failed, this, &Relay::failed);
        connect(worker, &TrainingWorker::notSaved, this, &Relay::notSaved);
    }

Q_SIGNALS:
    void goingOn(const cineq::TrainingHistory &samples, const cineq::TrainingEvents &events,
                 const cineq::DqnConfig &config, quint64 seed);
    void paused();
    void resumed();
    void saving();
    void searching(double progress);
    void episodesFinished(const cineq::TrainingHistory &samples);
    void eventsHappened(const cineq::TrainingEvents &events);
    void finished(const cineq::TrainingSummary &summary, const std::shared_ptr<const cineq::Model> &model);
    void failed(const cineq::Error &error);
    void notSaved(const cineq::Error &error);
};

namespace {

constexpr int kPatience = 20'000; // milliseconds, for what must come at all

/// A worker on its thread, as Session holds it.
class Running
{
public:
    explicit Running(const QString &folder) : worker(new TrainingWorker(folder)), said(worker)
    {
        worker->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
        thread.start();
    }
    ~Running()
    {
        stopAndWait();
        thread.quit();
        thread.wait();
    }
    void start(const std::shared_ptr<const Model> &model)
    {
        QMetaObject::invokeMethod(worker, [this, model] { worker->start(model); });
    }
    void goOn(const UnfinishedRun &run, const CatalogPtr &catalog)
    {
        QMetaObject::invokeMethod(worker, [this, run, catalog] { worker->goOn(run, catalog); });
    }
    void call(void (TrainingWorker::*slot)()) { QMetaObject::invokeMethod(worker, slot); }
    void stopAndWait() { QMetaObject::invokeMethod(worker, &TrainingWorker::stop, Qt::BlockingQueuedConnection); }

    TrainingWorker *worker;
    Relay said;
    QThread thread;
};

bool waitFor(const QSignalSpy &spy, qsizetype count = 1)
{
    return QTest::qWaitFor([&] { return spy.size() >= count; }, kPatience);
}

std::shared_ptr<const Model> startModel(const DqnConfig &config)
{
    const auto model = makeUntrainedModel(smallCatalog(), config, 7, twoTastes(20, 60, 1));
    if (!model)
        QTest::qFail("no model", __FILE__, __LINE__);
    return model.value_or(nullptr);
}

DqnConfig endlessConfig(DqnConfig preset = {})
{
    DqnConfig config = quickConfig(preset);
    config.episodes = 1'000'000;
    return config;
}

/// Milliseconds until the signal comes, after `ask`.
template <typename Ask>
qint64 answerTime(QSignalSpy &spy, const Ask &ask)
{
    spy.clear();
    QElapsedTimer timer;
    timer.start();
    ask();
    return waitFor(spy) ? timer.elapsed() : kPatience;
}

qint64 median(QList<qint64> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

} // namespace

class TestTrainingWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void pauseResumeAndStop_areAnsweredAtOnce_data();
    void pauseResumeAndStop_areAnsweredAtOnce();
    void pausedRun_standsStill();
    void run_endsByItself_withAModelInTheFolder();
    void stop_keepsWhatWasLearned_soThatItResumes();
    void deadRun_goesOn_asIfItHadNotDied();
    void stop_handsOutNoModel_beforeAnythingWasLearned();
    void runOfRealPeople_tellsHowFarItsSearchIs();
    void stop_isDone_rightBeforeTheThreadEnds();
    void startAndStop_hundredTimes();
    void start_duringARun_endsTheFirst_asAStopDoes();
    void stop_isAnsweredAtOnce_withAFullReplayOfTheReference();
    void slots_doNothing_withoutARun();
    void samples_comeInOrder_andNotTooOften();
    void divergence_isToldOnce_withoutAModel();
    void hugeBuffer_isToldAsTooLittleMemory();
    void model_isHandedOut_evenIfItCannotBeWritten();
    void snapshots_areOfTheRunAsItStands_andLeaveItsResultAlone();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTrainingWorker::initTestCase()
{
    qRegisterMetaType<TrainingHistory>("cineq::TrainingHistory");
    qRegisterMetaType<TrainingEvents>("cineq::TrainingEvents");
    qRegisterMetaType<DqnConfig>("cineq::DqnConfig");
    qRegisterMetaType<TrainingSummary>("cineq::TrainingSummary");
    qRegisterMetaType<Error>("cineq::Error");
    qRegisterMetaType<std::shared_ptr<const Model>>("std::shared_ptr<const cineq::Model>");
}

void TestTrainingWorker::pauseResumeAndStop_areAnsweredAtOnce_data()
{
    QTest::addColumn<QString>("preset");
    QTest::newRow("default") << u"default"_qs;
    QTest::newRow("reference") << u"reference"_qs;
}

void TestTrainingWorker::pauseResumeAndStop_areAnsweredAtOnce()
{
    QFETCH(QString, preset);
    const auto model = startModel(endlessConfig(*DqnConfig::preset(preset)));
    Running running(m_folder->path());
    QSignalSpy episodes(&running.said, &Relay::episodesFinished);
    QSignalSpy paused(&running.said, &Relay::paused);
    QSignalSpy resumed(&running.said, &Relay::resumed);
    QSignalSpy saving(&running.said, &Relay::saving);
    QSignalSpy finished(&running.said, &Relay::finished);
    QList<qint64> pauses;
    QList<qint64> resumes;
    QList<qint64> stops;
    for (int i = 0; i < 5; ++i) {
        episodes.clear();
        running.start(model);
        QVERIFY(waitFor(episodes));
        pauses << answerTime(paused, [&] { running.call(&TrainingWorker::pause); });
        resumes << answerTime(resumed, [&] { running.call(&TrainingWorker::resume); });
        finished.clear();
        stops << answerTime(saving, [&] { running.call(&TrainingWorker::stop); });
        QVERIFY(!finished.isEmpty() || waitFor(finished));
    }
    qInfo() << "median milliseconds to pause, resume and stop:" << median(pauses) << median(resumes) << median(stops);
    QVERIFY(median(pauses) < 100 * kSlack);
    QVERIFY(median(resumes) < 100 * kSlack);
    QVERIFY(median(stops) < 100 * kSlack);
}

void TestTrainingWorker::pausedRun_standsStill()
{
    Running running(m_folder->path());
    QSignalSpy episodes(&running.said, &Relay::episodesFinished);
    QSignalSpy paused(&running.said, &Relay::paused);
    QSignalSpy resumed(&running.said, &Relay::resumed);
    QSignalSpy events(&running.said, &Relay::eventsHappened);
    running.start(startModel(endlessConfig()));
    QVERIFY(waitFor(episodes));
    running.call(&TrainingWorker::pause);
    running.call(&TrainingWorker::pause);
    QVERIFY(waitFor(paused));
    episodes.clear();
    QTest::qWait(150);
    QCOMPARE(episodes.size(), 0);
    QCOMPARE(paused.size(), 1); // the second one had nothing to do
    running.call(&TrainingWorker::resume);
    QVERIFY(waitFor(resumed));
    QVERIFY(waitFor(episodes));
    QTRY_COMPARE(events.size(), 2);
    const auto pause = events[0][0].value<TrainingEvents>();
    QCOMPARE(pause.size(), 1);
    QVERIFY(pause[0].kind == TrainingEventKind::Paused && pause[0].episode > 0);
    QCOMPARE(events[1][0].value<TrainingEvents>(), (TrainingEvents{{TrainingEventKind::Resumed, pause[0].episode}}));
}

void TestTrainingWorker::run_endsByItself_withAModelInTheFolder()
{
    const DqnConfig config = quickConfig(DqnConfig::reference());
    const auto start = startModel(config);
    Running running(m_folder->path());
    QSignalSpy episodes(&running.said, &Relay::episodesFinished);
    QSignalSpy finished(&running.said, &Relay::finished);
    QSignalSpy failed(&running.said, &Relay::failed);
    running.start(start);
    QVERIFY(waitFor(finished));
    QCOMPARE(failed.size(), 0);
    TrainingHistory told;
    for (const QList<QVariant> &call : episodes)
        told += call[0].value<TrainingHistory>();
    QCOMPARE(told.size(), config.episodes);

    const auto summary = finished[0][0].value<TrainingSummary>();
    const auto model = finished[0][1].value<std::shared_ptr<const Model>>();
    QVERIFY(summary.complete);
    QCOMPARE(summary.episodes, config.episodes);
    QVERIFY(model && model->info.trained);
    QVERIFY(model->network->weights() != start->network->weights());
    QCOMPARE(summary.modelPath, model->info.path);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    const auto read = readModel(summary.modelPath, smallCatalog());
    QVERIFY(read);
    QVERIFY((*read)->network->weights() == model->network->weights());
    QCOMPARE((*read)->info.hash, model->info.hash);
    QCOMPARE((*read)->history.size(), config.episodes);
}

void TestTrainingWorker::stop_keepsWhatWasLearned_soThatItResumes()
{
    Running running(m_folder->path());
    QSignalSpy episodes(&running.said, &Relay::episodesFinished);
    QSignalSpy finished(&running.said, &Relay::finished);
    running.start(startModel(endlessConfig()));
    QVERIFY(waitFor(episodes, 3));
    running.stopAndWait();
    QVERIFY(waitFor(finished));
    const auto summary = finished[0][0].value<TrainingSummary>();
    QVERIFY(!summary.complete);
    QVERIFY(summary.episodes > 0);

    QByteArray trainingState;
    const auto model = readModel(summary.modelPath, smallCatalog(), &trainingState);
    QVERIFY(model);
    QCOMPARE((*model)->history.size(), summary.episodes);
    Trainer resumed(*model);
    QVERIFY(resumed.restore(trainingState, (*model)->history));
    QVERIFY(resumed.learningSteps() >= summary.learningSteps);
    QVERIFY(resumed.step());
}

void TestTrainingWorker::deadRun_goesOn_asIfItHadNotDied()
{
    DqnConfig config = quickConfig();
    config.episodes = 250;
    const QString modelPath = m_folder->filePath(QStringLiteral("dead.cineq"));
    Trainer straight(startModel(config));
    {
        Checkpoints checkpoints(modelPath, Checkpoints::kUsualInterval);
        while (straight.history().size() < 230) {
            QVERIFY(straight.step());
            QVERIFY(checkpoints.keep(straight));
        }
    }
    while (!straight.isFinished())
        QVERIFY(straight.step());
    const auto run = newestUnfinishedRun(m_folder->path(), *smallCatalog());
    QVERIFY(run);

    Running running(m_folder->path());
    QSignalSpy goingOn(&running.said, &Relay::goingOn);
    QSignalSpy finished(&running.said, &Relay::finished);
    running.goOn(*run, smallCatalog());
    QVERIFY(waitFor(finished));
    QCOMPARE(goingOn.size(), 1);
    QCOMPARE(goingOn[0][0].value<TrainingHistory>().size(), run->episodes);
    QCOMPARE(goingOn[0][2].value<DqnConfig>(), config);
    QCOMPARE(goingOn[0][3].value<quint64>(), straight.seed());
    const auto model = finished[0][1].value<std::shared_ptr<const Model>>();
    QCOMPARE(model->info.path, modelPath);
    QVERIFY(model->events.contains(TrainingEvent{TrainingEventKind::Resumed, run->episodes}));
    QVERIFY(model->network->weights() == (*straight.model())->network->weights());
    QVERIFY(!newestUnfinishedRun(m_folder->path(), *smallCatalog()));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("dead.cineq")});
}

void TestTrainingWorker::stop_handsOutNoModel_beforeAnythingWasLearned()
{
    DqnConfig config = endlessConfig();
    config.replayCapacity = config.learningStarts = 100'000; // not in this test
    Running running(m_folder->path());
    QSignalSpy finished(&running.said, &Relay::finished);
    running.start(startModel(config));
    running.stopAndWait();
    QVERIFY(waitFor(finished));
    QVERIFY(!finished[0][1].value<std::shared_ptr<const Model>>());
    QVERIFY(!finished[0][0].value<TrainingSummary>().complete);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestTrainingWorker::runOfRealPeople_tellsHowFarItsSearchIs()
{
    Running running(m_folder->path());
    QSignalSpy searching(&running.said, &Relay::searching);
    QSignalSpy episodes(&running.said, &Relay::episodesFinished);
    running.start(startModel(endlessConfig(DqnConfig::people())));
    QVERIFY(waitFor(searching, 2));
    QCOMPARE(episodes.size(), 0);
    QVERIFY(waitFor(episodes));
    const auto told = searching.size();
    for (const QList<QVariant> &arguments : searching)
        QVERIFY(arguments[0].toDouble() >= 0.0 && arguments[0].toDouble() <= 1.0);
    QVERIFY(searching.last()[0].toDouble() > searching.first()[0].toDouble());
    QVERIFY(waitFor(episodes, episodes.size() + 2));
    QCOMPARE(searching.size(), told); // none once the episodes have begun
}

void TestTrainingWorker::stop_isDone_rightBeforeTheThreadEnds()
{
    const auto model = startModel(endlessConfig());
    for (int i = 0; i < 10; ++i) {
        int finished = 0;
        {
            Running running(m_folder->path());
            QObject::connect(
                running.worker, &TrainingWorker::finished, running.worker, [&finished] { ++finished; },
                Qt::DirectConnection);
            running.start(model);
            QTest::qWait(i);
        } // a blocking stop, then quit, then wait
        QCOMPARE(finished, 1);
    }
}

void TestTrainingWorker::startAndStop_hundredTimes()
{
    const auto model = startModel(endlessConfig());
    Running running(m_folder->path());
    QSignalSpy finished(&running.said, &Relay::finished);
    for (int i = 0; i < 100; ++i) {
        running.start(model);
        if (i % 3 == 1)
            running.call(&TrainingWorker::pause);
        if (i % 6 == 1)
            running.call(&TrainingWorker::resume);
        running.stopAndWait();
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 100, kPatience);
}

void TestTrainingWorker::start_duringARun_endsTheFirst_asAStopDoes()
{
    const auto model = startModel(endlessConfig());
    Running running(m_folder->path());
    QSignalSpy episodes(&running.said, &Relay::episodesFinished);
    QSignalSpy finished(&running.said, &Relay::finished);
    running.start(model);
    QVERIFY(waitFor(episodes, 3));
    running.start(startModel(quickConfig(DqnConfig::reference())));
    QVERIFY(waitFor(finished, 2));
    QVERIFY(!finished[0][0].value<TrainingSummary>().complete);
    QVERIFY(finished[0][1].value<std::shared_ptr<const Model>>());
    QVERIFY(finished[1][0].value<TrainingSummary>().complete);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
}

void TestTrainingWorker::stop_isAnsweredAtOnce_withAFullReplayOfTheReference()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("measured without sanitizers");
#endif
    const auto catalog = readCatalog(QStringLiteral(CINEQ_REFERENCE_CATALOG));
    if (!catalog)
        QSKIP("the reference catalogue is not there");
    DqnConfig config = DqnConfig::reference();
    config.episodes = 1'000'000;
    config.learningStarts = config.replayCapacity; // learning begins with the buffer full
    const auto model = makeUntrainedModel(*catalog, config, 1);
    QVERIFY(model);
    Running running(m_folder->path());
    QSignalSpy episodes(&running.said, &Relay::episodesFinished);
    QSignalSpy paused(&running.said, &Relay::paused);
    QSignalSpy resumed(&running.said, &Relay::resumed);
    QSignalSpy saving(&running.said, &Relay::saving);
    QSignalSpy finished(&running.said, &Relay::finished);
    running.start(*model);
    const auto learns = [&] {
        return !episodes.isEmpty() && episodes.last()[0].value<TrainingHistory>().last().learningSteps > 20;
    };
    QVERIFY(QTest::qWaitFor(learns, 120'000));
    QList<qint64> pauses;
    QList<qint64> resumes;
    for (int i = 0; i < 5; ++i) {
        pauses << answerTime(paused, [&] { running.call(&TrainingWorker::pause); });
        resumes << answerTime(resumed, [&] { running.call(&TrainingWorker::resume); });
    }
    QElapsedTimer timer;
    timer.start();
    const qint64 stop = answerTime(saving, [&] { running.call(&TrainingWorker::stop); });
    QVERIFY(waitFor(finished));
    const qint64 kept = timer.elapsed();
    const QString file = finished[0][0].value<TrainingSummary>().modelPath;
    qInfo() << "milliseconds to pause:" << pauses << "resume:" << resumes << "stop:" << stop << "; until the file of"
            << QFileInfo(file).size() / 1'000'000 << "MB was written:" << kept;
    QVERIFY(QFileInfo(file).size() > 100'000'000); // the buffer is in it
    QVERIFY(median(pauses) < 100);
    QVERIFY(median(resumes) < 100);
    QVERIFY(stop < 100);
}

void TestTrainingWorker::slots_doNothing_withoutARun()
{
    TrainingWorker worker(m_folder->path());
    QSignalSpy paused(&worker, &TrainingWorker::paused);
    QSignalSpy resumed(&worker, &TrainingWorker::resumed);
    QSignalSpy finished(&worker, &TrainingWorker::finished);
    worker.pause();
    worker.resume();
    worker.stop();
    worker.stop();
    QTest::qWait(5);
    QCOMPARE(paused.size() + resumed.size() + finished.size(), 0);
}

void TestTrainingWorker::samples_comeInOrder_andNotTooOften()
{
    Running running(m_folder->path());
    QSignalSpy episodes(&running.said, &Relay::episodesFinished);
    QElapsedTimer timer;
    timer.start();
    running.start(startModel(endlessConfig()));
    QTest::qWait(600);
    running.stopAndWait();
    const double seconds = double(timer.elapsed()) / 1000.0;
    QTest::qWait(5);
    QVERIFY(!episodes.isEmpty());
    QVERIFY(episodes.size() <= 25.0 * seconds + 2.0); // and once more at the end
    int episode = 0;
    for (const QList<QVariant> &call : episodes) {
        const auto samples = call[0].value<TrainingHistory>();
        QVERIFY(!samples.isEmpty());
        for (const EpisodeSample &sample : samples)
            QCOMPARE(sample.episode, ++episode);
    }
}

void TestTrainingWorker::divergence_isToldOnce_withoutAModel()
{
    DqnConfig config = endlessConfig(DqnConfig::reference());
    config.maxLoss = 1e-3;
    Running running(m_folder->path());
    QSignalSpy failed(&running.said, &Relay::failed);
    QSignalSpy finished(&running.said, &Relay::finished);
    running.start(startModel(config));
    QVERIFY(waitFor(failed));
    QVERIFY(failed[0][0].value<Error>().code == ErrorCode::Diverged);
    running.stopAndWait();
    QTest::qWait(20);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(finished.size(), 0);
    QVERIFY(QDir(m_folder->path()).isEmpty());
    running.start(startModel(quickConfig(DqnConfig::reference()))); // and it works again
    QVERIFY(waitFor(finished));
}

void TestTrainingWorker::hugeBuffer_isToldAsTooLittleMemory()
{
#if defined(__SANITIZE_ADDRESS__)
    QSKIP("the sanitizer needs all of the address space");
#endif
    DqnConfig config = endlessConfig(DqnConfig::reference());
    config.replayCapacity = 10'000'000;
    const auto huge = startModel(config);
    const auto small = startModel(quickConfig(DqnConfig::reference()));
    Running running(m_folder->path());
    QSignalSpy failed(&running.said, &Relay::failed);
    QSignalSpy finished(&running.said, &Relay::finished);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = rlim_t(3) << 30; // less than the first column needs, so that none of it is touched
    QCOMPARE(setrlimit(RLIMIT_AS, &tight), 0);
    running.start(huge);
    const bool told = waitFor(failed);
    QCOMPARE(setrlimit(RLIMIT_AS, &before), 0);
    QVERIFY(told);
    QVERIFY(failed[0][0].value<Error>().code == ErrorCode::OutOfMemory);
    running.start(small); // and it works again
    QVERIFY(waitFor(finished));
}

void TestTrainingWorker::model_isHandedOut_evenIfItCannotBeWritten()
{
    const QString blocked = m_folder->filePath(u"file"_qs);
    QFile file(blocked);
    QVERIFY(file.open(QIODevice::WriteOnly));
    Running running(blocked + u"/models"_qs);
    QSignalSpy finished(&running.said, &Relay::finished);
    QSignalSpy notSaved(&running.said, &Relay::notSaved);
    running.start(startModel(quickConfig(DqnConfig::reference())));
    QVERIFY(waitFor(finished));
    QCOMPARE(notSaved.size(), 1);
    QVERIFY(notSaved[0][0].value<Error>().code == ErrorCode::WriteFailed);
    const auto model = finished[0][1].value<std::shared_ptr<const Model>>();
    QVERIFY(model && model->info.trained);
    QVERIFY(model->info.path.isEmpty() && model->info.hash.isEmpty());
    QVERIFY(finished[0][0].value<TrainingSummary>().modelPath.isEmpty());
}

void TestTrainingWorker::snapshots_areOfTheRunAsItStands_andLeaveItsResultAlone()
{
    DqnConfig config = quickConfig();
    config.episodes = 200;
    Trainer straight(startModel(config));
    while (!straight.isFinished())
        QVERIFY(straight.step());

    Running running(m_folder->path());
    QSignalSpy episodes(&running.said, &Relay::episodesFinished);
    QSignalSpy finished(&running.said, &Relay::finished);
    Result<std::shared_ptr<const Model>> snapshot = failure(ErrorCode::NoModel);
    const auto take = [&] {
        QMetaObject::invokeMethod(
            running.worker, [&] { snapshot = running.worker->snapshot(); }, Qt::BlockingQueuedConnection);
    };
    take();
    QVERIFY(!snapshot && snapshot.error().code == ErrorCode::NoModel); // without a run
    running.start(startModel(config));
    int taken = 0;
    while (finished.isEmpty()) {
        take();
        if (snapshot) {
            ++taken;
            QVERIFY((*snapshot)->history.size() <= config.episodes);
            QVERIFY((*snapshot)->info.path.isEmpty());
        }
        QTest::qWait(5);
    }
    QVERIFY(taken > 0);
    const auto model = finished[0][1].value<std::shared_ptr<const Model>>();
    QVERIFY(model->network->weights() == (*straight.model())->network->weights());
    QCOMPARE(model->history.size(), straight.history().size());
    for (qsizetype i = 0; i < model->history.size(); ++i)
        QCOMPARE(model->history[i].reward, straight.history()[i].reward);
}

QTEST_GUILESS_MAIN(TestTrainingWorker)
#include "tst_trainingworker.moc"
