// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/epsilonschedule.h"
#include "engine/training/trainingspeed.h"
#include "engine/training/trainingsummary.h"

#include "tests/engine/training/trainerfixtures.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace cineq;

class TestTrainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeed_givesTheSameWeightsAndHistory_data() { addPresets(); }
    void sameSeed_givesTheSameWeightsAndHistory();
    void stoppedAndResumed_equalsStraight_data() { addPresets(); }
    void stoppedAndResumed_equalsStraight();
    void runOfRealPeople_findsItsHyperparametersFirst();
    void stoppedInTheSearch_andResumed_equalsStraight();
    void restore_continuesAModelsHistory();
    void restore_refusesCutCheckpoints_andNothingChanges();
    void restore_refusesAnotherNumberOfSessions();
    void checkpointOfVersion3_isGoneOnFrom();
    void notedEvents_goIntoTheModel_andLeaveTheWeightsAlone();
    void seconds_countStepsAlone();
    void episodes_areExactlyAsMany_data();
    void episodes_areExactlyAsMany();
    void samples_countEpisodesAndSteps();
    void learning_waitsForItsStart();
    void reference_keepsQBounded();
    void divergence_stopsTheRun();
    void shortCatalogue_endsItsSessionsEarly();
    void network_isValidated_afterTheLastEpisode();
    void realPeople_keptBack_leaveNoTraceInTheWeights();
    void historyFile_hasOneLineAnEpisode();
    void historyFile_isAbsent_whereItCannotBeWritten();
    void summary_sumsAHistoryUp();
    void meanReward_clampsItsRange();
    void bestMeanReward_isOfAHundredInARow();
    void speed_isOfTheLastSeconds();
    void speed_isUnknown_atTheBeginning();
};

void TestTrainer::sameSeed_givesTheSameWeightsAndHistory()
{
    QFETCH(DqnConfig, config);
    Trainer first(startModel(config), peopleFor(config));
    Trainer second(startModel(config), peopleFor(config));
    Trainer other(startModel(config, 8), peopleFor(config));
    for (Trainer *trainer : {&first, &second, &other})
        learn(*trainer);
    QVERIFY(first.learningSteps() > 10);
    QVERIFY(weightsOf(first) == weightsOf(second));
    QVERIFY(weightsOf(first) != weightsOf(other));
    QCOMPARE(withoutClock(first.history()), withoutClock(second.history()));
    QVERIFY(withoutClock(first.history()) != withoutClock(other.history()));
}

void TestTrainer::stoppedAndResumed_equalsStraight()
{
    QFETCH(DqnConfig, config);
    Trainer straight(startModel(config), peopleFor(config));
    learn(straight);
    for (const int steps : {0, 1, 13, 27}) {
        QByteArray checkpoint;
        TrainingHistory history;
        std::shared_ptr<const Model> start;
        {
            Trainer stopped(startModel(config), peopleFor(config));
            search(stopped);
            learn(stopped, steps);
            checkpoint = stopped.checkpoint();
            history = stopped.history();
            start = startAgain(stopped);
        }
        Trainer resumed(start, peopleFor(config));
        learn(resumed, 5); // must not leave a trace
        QVERIFY(resumed.restore(checkpoint, history));
        learn(resumed);
        QVERIFY(weightsOf(resumed) == weightsOf(straight));
        QCOMPARE(resumed.learningSteps(), straight.learningSteps());
        QCOMPARE(withoutClock(resumed.history()), withoutClock(straight.history()));
    }
}

void TestTrainer::runOfRealPeople_findsItsHyperparametersFirst()
{
    const DqnConfig config = quickConfig(DqnConfig::people());
    Trainer trainer(startModel(config), peopleFor(config));
    const auto start = trainer.model();
    QVERIFY(start);
    HyperparameterSearch expected((*start)->peoplePriors->ratings, (*start)->peoplePriors->content);
    while (!trainer.hasSearched()) {
        QVERIFY(trainer.history().isEmpty());
        QCOMPARE(trainer.searchProgress(), expected.progress());
        QVERIFY(trainer.step());
        expected.step();
    }
    QVERIFY(expected.isFinished());
    QCOMPARE(trainer.searchProgress(), 1.0);
    const auto found = trainer.model();
    QVERIFY(found);
    QVERIFY((*found)->peoplePriors->hyperparameters == expected.best());
    QVERIFY((*found)->peoplePriors->hyperparameters != (*start)->peoplePriors->hyperparameters);
    QVERIFY(Trainer(startModel(quickConfig())).hasSearched()); // simulated people need none
}

void TestTrainer::stoppedInTheSearch_andResumed_equalsStraight()
{
    const DqnConfig config = quickConfig(DqnConfig::people());
    Trainer straight(startModel(config), peopleFor(config));
    learn(straight);
    Trainer stopped(startModel(config), peopleFor(config));
    learn(stopped, 20);
    QVERIFY(!stopped.hasSearched());
    Trainer resumed(startAgain(stopped), peopleFor(config));
    QVERIFY(resumed.restore(stopped.checkpoint(), stopped.history()));
    learn(resumed);
    QVERIFY(weightsOf(resumed) == weightsOf(straight));
}

void TestTrainer::restore_continuesAModelsHistory()
{
    DqnConfig config = quickConfig();
    Trainer stopped(startModel(config));
    learn(stopped, 15);
    const auto model = stopped.model();
    QVERIFY(model);
    QVERIFY((*model)->info.trained);
    QCOMPARE((*model)->history.size(), stopped.history().size());
    QVERIFY(!(*model)->history.isEmpty());

    Trainer resumed(*model);
    QVERIFY(resumed.history().isEmpty());
    QVERIFY(resumed.restore(stopped.checkpoint(), (*model)->history));
    learn(resumed);
    QCOMPARE(resumed.history().size(), config.episodes);
    QCOMPARE(resumed.history().last().episode, config.episodes);
    QVERIFY(resumed.seconds() >= stopped.history().last().seconds);
}

void TestTrainer::restore_refusesCutCheckpoints_andNothingChanges()
{
    const DqnConfig config = quickConfig();
    Trainer source(startModel(config));
    learn(source, 20);
    const QByteArray whole = source.checkpoint();
    Trainer trainer(startModel(config));
    Trainer untouched(startModel(config));
    learn(trainer, 3);
    learn(untouched, 3);
    for (int part = 0; part < 29; ++part)
        QVERIFY(!trainer.restore(whole.first(whole.size() * part / 29), source.history()));
    QVERIFY(!trainer.restore(whole.chopped(1), source.history()));
    learn(trainer);
    learn(untouched);
    QVERIFY(weightsOf(trainer) == weightsOf(untouched));
    QCOMPARE(withoutClock(trainer.history()), withoutClock(untouched.history()));
}

void TestTrainer::restore_refusesAnotherNumberOfSessions()
{
    DqnConfig config = quickConfig();
    Trainer source(startModel(config));
    config.parallelEnvironments = 3;
    Trainer trainer(startModel(config));
    const Result<void> restored = trainer.restore(source.checkpoint(), {});
    QVERIFY(!restored);
    QVERIFY(restored.error().code == ErrorCode::ModelDamaged);
}

void TestTrainer::checkpointOfVersion3_isGoneOnFrom()
{
    const DqnConfig config = quickConfig();
    Trainer straight(startModel(config));
    learn(straight);
    Trainer stopped(startModel(config));
    learn(stopped, 13);
    const QByteArray checkpoint = stopped.checkpoint().chopped(sizeof(double)); // it ended before the TD error
    Trainer resumed(startModel(config));
    QVERIFY(resumed.restore(checkpoint, stopped.history()));
    learn(resumed);
    QVERIFY(weightsOf(resumed) == weightsOf(straight));
}

void TestTrainer::notedEvents_goIntoTheModel_andLeaveTheWeightsAlone()
{
    const DqnConfig config = quickConfig();
    Trainer plain(startModel(config));
    Trainer noting(startModel(config));
    noting.note(TrainingEventKind::Paused);
    learn(plain);
    learn(noting);
    noting.note(TrainingEventKind::Resumed);
    QVERIFY(weightsOf(noting) == weightsOf(plain));
    QCOMPARE(withoutClock(noting.history()), withoutClock(plain.history()));
    const TrainingEvents expected{{TrainingEventKind::Paused, 0}, {TrainingEventKind::Resumed, config.episodes}};
    QCOMPARE((*noting.model())->events, expected);
    Trainer resumed(startModel(config));
    QVERIFY(resumed.restore(noting.checkpoint(), noting.history(), noting.events()));
    QCOMPARE(resumed.events(), expected);
}

void TestTrainer::seconds_countStepsAlone()
{
    Trainer trainer(startModel(quickConfig()));
    QCOMPARE(trainer.seconds(), 0.0);
    learn(trainer, 5);
    const double afterSteps = trainer.seconds();
    QVERIFY(afterSteps > 0.0);
    QTest::qSleep(20);
    QCOMPARE(trainer.seconds(), afterSteps);
    learn(trainer, 1);
    QVERIFY(trainer.seconds() > afterSteps);
}

void TestTrainer::episodes_areExactlyAsMany_data()
{
    QTest::addColumn<int>("episodes");
    QTest::addColumn<int>("parallel");
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("fewer than sessions") << 3 << 8;
    QTest::newRow("as many as sessions") << 8 << 8;
    QTest::newRow("no multiple of sessions") << 11 << 4;
    QTest::newRow("one more than a multiple") << 9 << 4;
}

void TestTrainer::episodes_areExactlyAsMany()
{
    QFETCH(int, episodes);
    QFETCH(int, parallel);
    DqnConfig config = quickConfig();
    config.episodes = episodes;
    config.parallelEnvironments = parallel;
    Trainer trainer(startModel(config));
    qsizetype told = 0;
    while (!trainer.hasLearned()) {
        const Result<TrainingHistory> finished = trainer.step();
        QVERIFY(finished);
        told += finished->size();
    }
    QCOMPARE(trainer.history().size(), episodes);
    QCOMPARE(told, episodes);
    for (int i = 0; i < episodes; ++i)
        QCOMPARE(trainer.history()[i].episode, i + 1);
}

void TestTrainer::samples_countEpisodesAndSteps()
{
    DqnConfig config = quickConfig();
    config.parallelEnvironments = 1;
    config.trainInterval = 1;
    config.learningStarts = 25;
    Trainer trainer(startModel(config));
    learn(trainer);
    QCOMPARE(trainer.history().size(), 12);
    for (const EpisodeSample &sample : trainer.history()) {
        const int steps = sample.episode * 10;
        QCOMPARE(sample.learningSteps, std::max(0, steps - 24));
        QCOMPARE(sample.epsilon, epsilonAt(config, sample.learningSteps));
        QVERIFY(sample.reward >= 10 * kMinimumReward && sample.reward <= 10 * kMaximumReward);
        QCOMPARE(std::isnan(sample.loss), sample.episode <= 2);
        QCOMPARE(std::isnan(sample.meanQ), sample.episode <= 2);
        QCOMPARE(std::isnan(sample.maxAbsQ), sample.episode <= 2);
        QCOMPARE(std::isnan(sample.tdError), sample.episode <= 2);
        QCOMPARE(sample.replayFill, std::min(1.0, double(steps) / config.replayCapacity));
        if (sample.episode > 2)
            QVERIFY(sample.loss >= 0.0 && sample.tdError > 0.0 && sample.maxAbsQ >= std::abs(sample.meanQ));
    }
}

void TestTrainer::learning_waitsForItsStart()
{
    DqnConfig config = quickConfig();
    config.learningStarts = 200; // beyond the steps of all episodes
    Trainer trainer(startModel(config));
    learn(trainer);
    QCOMPARE(trainer.learningSteps(), 0);
    const auto model = trainer.model();
    QVERIFY(model && !(*model)->info.trained);
    QVERIFY(weightsOf(trainer) == startModel(config)->network->weights());
}

void TestTrainer::reference_keepsQBounded()
{
    DqnConfig config = DqnConfig::reference();
    config.episodes = 60;
    config.replayCapacity = 1000;
    Trainer trainer(startModel(config));
    learn(trainer);
    const double bound = kMaximumReward * (1.0 - std::pow(0.95, 10)) / 0.05;
    for (const EpisodeSample &sample : trainer.history().last(30)) {
        QVERIFY(std::isfinite(sample.loss));
        QVERIFY(sample.maxAbsQ < bound);
        QVERIFY(std::abs(sample.meanQ) < bound);
    }
}

void TestTrainer::divergence_stopsTheRun()
{
    DqnConfig config = quickConfig(DqnConfig::reference());
    config.maxLoss = 1e-3;
    Trainer trainer(startModel(config));
    Result<TrainingHistory> stepped;
    while (!trainer.hasLearned() && stepped)
        stepped = trainer.step();
    QVERIFY(!stepped);
    QVERIFY(stepped.error().code == ErrorCode::Diverged);
    QCOMPARE(stepped.error().arguments.value(0), u"loss"_qs);
    QCOMPARE(stepped.error().arguments.value(2).toLongLong(), trainer.learningSteps() + 1);
}

void TestTrainer::shortCatalogue_endsItsSessionsEarly()
{
    for (const DqnConfig &preset : {DqnConfig::defaults(), DqnConfig::reference()}) {
        const DqnConfig config = quickConfig(preset);
        const auto start = makeUntrainedModel(tinyCatalog(4), config, 1);
        QVERIFY(start);
        Trainer trainer(*start);
        int steps = 0;
        for (; !trainer.hasLearned() && steps < 1000; ++steps)
            QVERIFY(trainer.step());
        QCOMPARE(steps, 4 * ((config.episodes - 1) / config.parallelEnvironments + 1));
        for (const EpisodeSample &sample : trainer.history())
            QVERIFY(sample.reward <= 4 * kMaximumReward);
    }
}

void TestTrainer::network_isValidated_afterTheLastEpisode()
{
    Trainer reference(startModel(quickConfig(DqnConfig::reference())));
    learn(reference);
    QVERIFY(reference.isFinished()); // has no prior that it could be compared with
    QCOMPARE((*reference.model())->info.networkWeight, 1.0);

    const auto start = makeUntrainedModel(tinyCatalog(12), quickConfig(), 1);
    QVERIFY(start);
    Trainer trainer(*start);
    learn(trainer);
    QVERIFY(!trainer.isFinished());
    QCOMPARE((*trainer.model())->info.networkWeight, 0.0);
    const QByteArray weights = weightsOf(trainer);
    while (!trainer.isFinished()) {
        const Result<TrainingHistory> stepped = trainer.step();
        QVERIFY(stepped && stepped->isEmpty());
    }
    const auto model = trainer.model();
    QVERIFY(model);
    const NetworkGain gain = (*model)->info.gain;
    QCOMPARE(gain.people, Validation::kPeople);
    QVERIFY(gain.standardError >= 0.0 && std::isfinite(gain.mean));
    QCOMPARE((*model)->info.networkWeight, gain.isProven() ? 1.0 : 0.0);
    QVERIFY(weightsOf(trainer) == weights);
    QCOMPARE(trainer.history().size(), 12);

    QVERIFY(trainer.restore(trainer.checkpoint(), trainer.history().first(11)));
    QVERIFY(!trainer.isFinished());
    learn(trainer);
    QVERIFY(!trainer.isFinished()); // its weights are others by now
}

void TestTrainer::realPeople_keptBack_leaveNoTraceInTheWeights()
{
    const auto peopleOf = [](float keptBack, float others) {
        RatingTable table;
        for (int person = 0; person < 12; ++person) {
            for (int row = person; row < 60; row += 3)
                table.ratings.push_back(
                    {.user = person,
                     .row = row,
                     .stars = 0.5F + float((row + person) % 5) * (person % 5 == 0 ? keptBack : others)});
        }
        table.movies = 60;
        return People(RatingMatrix(table), StateKind::Belief);
    };
    const auto trained = [&](const People &people) {
        Trainer trainer(startModel(quickConfig()), people);
        learn(trainer);
        const auto model = trainer.model();
        if (!model || !(*model)->info.realPeople)
            QTest::qFail("no model of real people", __FILE__, __LINE__);
        return weightsOf(trainer);
    };
    const QByteArray weights = trained(peopleOf(0.5F, 0.5F));
    QVERIFY(weights == trained(peopleOf(1.0F, 0.5F))); // every fifth person validates
    QVERIFY(weights != trained(peopleOf(0.5F, 1.0F)));
}

void TestTrainer::historyFile_hasOneLineAnEpisode()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.csv"_qs);
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    const TrainingHistory history{{.episode = 1,
                                   .reward = -2.5,
                                   .loss = unknown,
                                   .epsilon = 1.0,
                                   .meanQ = unknown,
                                   .maxAbsQ = unknown,
                                   .tdError = unknown,
                                   .replayFill = 0.25,
                                   .seconds = 0.25},
                                  {.episode = 2,
                                   .learningSteps = 9'000'000'000,
                                   .reward = 1.5,
                                   .loss = 1e-12,
                                   .epsilon = 0.05,
                                   .meanQ = -0.125,
                                   .maxAbsQ = 3.0,
                                   .tdError = 0.75,
                                   .replayFill = unknown,
                                   .seconds = 1234.5}};
    QVERIFY(writeHistory(path, history));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("episode,learning_steps,reward,loss,epsilon,mean_q,max_abs_q,td_error,"
                                        "replay_fill,seconds\n"
                                        "1,0,-2.5,,1,,,,0.25,0.25\n"
                                        "2,9000000000,1.5,1e-12,0.05,-0.125,3,0.75,,1234.5\n"));
}

void TestTrainer::historyFile_isAbsent_whereItCannotBeWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none/history.csv"_qs);
    const Result<void> written = writeHistory(path, {});
    QVERIFY(!written);
    QVERIFY(written.error().code == ErrorCode::WriteFailed);
    QCOMPARE(written.error().file, path);
    QVERIFY(!QFile::exists(path));
    QVERIFY(!writeHistory(folder.path(), {}));
}

void TestTrainer::summary_sumsAHistoryUp()
{
    TrainingHistory history;
    for (int i = 1; i <= 250; ++i)
        history.append({.episode = i,
                        .learningSteps = 2 * i,
                        .reward = i <= 100  ? 1.0
                                  : i > 150 ? 3.0
                                            : 50.0,
                        .loss = i == 250 ? std::numeric_limits<double>::quiet_NaN() : 1.0 / i,
                        .maxAbsQ = i == 7 ? 9.0 : 1.0,
                        .seconds = i / 10.0});
    const TrainingSummary summary = summarize(history);
    QCOMPARE(summary.episodes, 250);
    QCOMPARE(summary.learningSteps, 500);
    QCOMPARE(summary.seconds, 25.0);
    QCOMPARE(summary.meanRewardFirst100, 1.0);
    QCOMPARE(summary.meanRewardLast100, 3.0);
    QCOMPARE(summary.lossLast, 1.0 / 249);
    QCOMPARE(summary.qAbsMax, 9.0);

    const TrainingSummary nothing = summarize({});
    QCOMPARE(nothing.episodes, 0);
    QVERIFY(std::isnan(nothing.meanRewardFirst100) && std::isnan(nothing.lossLast));
}

void TestTrainer::meanReward_clampsItsRange()
{
    const TrainingHistory history{{.reward = 1.0}, {.reward = 2.0}, {.reward = 6.0}};
    QCOMPARE(meanReward(history, 0, 3), 3.0);
    QCOMPARE(meanReward(history, 1, 2), 2.0);
    QCOMPARE(meanReward(history, -5, 99), 3.0);
    QVERIFY(std::isnan(meanReward(history, 2, 2)));
    QVERIFY(std::isnan(meanReward(history, 3, 1)));
    QVERIFY(std::isnan(meanReward({}, 0, 100)));
}

void TestTrainer::bestMeanReward_isOfAHundredInARow()
{
    QVERIFY(std::isnan(bestMeanReward({})));
    TrainingHistory history{{.reward = 1.0}, {.reward = 2.0}};
    QCOMPARE(bestMeanReward(history), 1.5);
    history.clear();
    for (int i = 0; i < 400; ++i)
        history.append(EpisodeSample{.reward = i >= 130 && i < 230 ? 2.0 : 1.0});
    QCOMPARE(bestMeanReward(history), 2.0);
    QCOMPARE(bestMeanReward(history.first(180)), 1.5);
}

void TestTrainer::speed_isOfTheLastSeconds()
{
    TrainingSpeed speed;
    for (int i = 1; i <= 200; ++i)
        speed.add({.episode = i, .learningSteps = 10 * i, .seconds = i / 10.0});
    QVERIFY(std::abs(speed.stepsPerSecond() - 100.0) < 1e-9);
    QVERIFY(std::abs(speed.secondsPerEpisode() - 0.1) < 1e-9);
    for (int i = 1; i <= 100; ++i) // ten times as fast
        speed.add({.episode = 200 + i, .learningSteps = 2000 + 100 * i, .seconds = 20.0 + i / 10.0});
    QVERIFY(std::abs(speed.stepsPerSecond() - 1000.0) < 1e-9);
}

void TestTrainer::speed_isUnknown_atTheBeginning()
{
    TrainingSpeed speed;
    QVERIFY(std::isnan(speed.stepsPerSecond()) && std::isnan(speed.secondsPerEpisode()));
    speed.add({.episode = 1, .learningSteps = 10, .seconds = 0.1});
    speed.add({.episode = 2, .learningSteps = 20, .seconds = 0.5});
    QVERIFY(std::isnan(speed.stepsPerSecond()));
    speed.add({.episode = 3, .learningSteps = 30, .seconds = 0.6});
    QCOMPARE(speed.stepsPerSecond(), 40.0);
    speed.clear();
    QVERIFY(std::isnan(speed.stepsPerSecond()));
}

QTEST_GUILESS_MAIN(TestTrainer)
#include "tst_trainer.moc"
