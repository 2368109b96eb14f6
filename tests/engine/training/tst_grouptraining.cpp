// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/rl/groupfixtures.h"
#include "tests/engine/training/trainerfixtures.h"

#include <array>

using namespace cineq;

namespace {

constexpr int kRanks = 2;

/// What a rank has learned.
struct Learned
{
    QByteArray weights;
    QByteArray checkpoint;
    TrainingHistory history;
    qint64 learningSteps = 0;
};

using LearnedByRank = std::array<Learned, kRanks>;

Learned learnedBy(const Trainer &trainer)
{
    return {weightsOf(trainer), trainer.checkpoint(), trainer.history(), trainer.learningSteps()};
}

LearnedByRank trained(const DqnConfig &config, int steps = std::numeric_limits<int>::max())
{
    LearnedByRank all;
    onEveryRank(kRanks, [&](ProcessGroup &group) {
        Trainer trainer(startModel(config), peopleFor(config), &group);
        learn(trainer, steps);
        all[size_t(group.rank())] = learnedBy(trainer);
        group.leave();
    });
    return all;
}

QList<double> rewardsOf(const TrainingHistory &history)
{
    QList<double> rewards;
    for (const EpisodeSample &sample : history)
        rewards.append(sample.reward);
    return rewards;
}

} // namespace

class TestGroupTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ranks_learnTheSameWeights_theSameTwice_data() { addPresets(); }
    void ranks_learnTheSameWeights_theSameTwice();
    void ranks_playTheirOwnEpisodes_andShareThem();
    void groupOfOne_equalsAlone_data() { addPresets(); }
    void groupOfOne_equalsAlone();
    void resumedRanks_learnTheSameWeights_theSameTwice();
};

void TestGroupTraining::initTestCase()
{
    if (!ProcessGroup::isSupported())
        QSKIP("built without Gloo");
}

void TestGroupTraining::ranks_learnTheSameWeights_theSameTwice()
{
    QFETCH(DqnConfig, config);
    const LearnedByRank first = trained(config);
    const LearnedByRank second = trained(config);
    QVERIFY(first[0].learningSteps > 3);
    QVERIFY(first[0].weights == first[1].weights);
    QCOMPARE(first[0].learningSteps, first[1].learningSteps);
    for (std::size_t rank = 0; rank < kRanks; ++rank) {
        QVERIFY(first[rank].weights == second[rank].weights);
        QCOMPARE(withoutClock(first[rank].history), withoutClock(second[rank].history));
    }
    Trainer alone(startModel(config), peopleFor(config));
    learn(alone);
    QVERIFY(weightsOf(alone) != first[0].weights);
}

void TestGroupTraining::ranks_playTheirOwnEpisodes_andShareThem()
{
    DqnConfig config = quickConfig();
    config.parallelEnvironments = 2;
    config.episodes = 7; // four at a time: the last of the second four is one too many
    const LearnedByRank both = trained(config);
    QCOMPARE(both[0].history.size(), 7);
    QCOMPARE(rewardsOf(both[0].history), rewardsOf(both[1].history));

    Trainer alone(startModel(config));
    learn(alone);
    const QList<double> rewards = rewardsOf(both[0].history);
    // The first two are rank 0's, the very people that a run alone begins with; then come two others.
    QVERIFY(rewards.mid(0, 2) != rewards.mid(2, 2));
    QCOMPARE(alone.history().size(), 7);
}

void TestGroupTraining::groupOfOne_equalsAlone()
{
    QFETCH(DqnConfig, config);
    Trainer alone(startModel(config), peopleFor(config));
    learn(alone);
    onEveryRank(1, [&](ProcessGroup &group) {
        Trainer trainer(startModel(config), peopleFor(config), &group);
        learn(trainer);
        QVERIFY(weightsOf(trainer) == weightsOf(alone));
        QCOMPARE(withoutClock(trainer.history()), withoutClock(alone.history()));
        group.leave();
    });
}

void TestGroupTraining::resumedRanks_learnTheSameWeights_theSameTwice()
{
    DqnConfig config = quickConfig();
    config.episodes = 24;
    constexpr int kSteps = 15; // in the midst of an episode
    const Learned stopped = trained(config, kSteps)[0];
    QVERIFY(stopped.learningSteps > 0 && stopped.history.size() < config.episodes);
    std::array<LearnedByRank, 2> runs;
    for (LearnedByRank &run : runs) {
        onEveryRank(kRanks, [&](ProcessGroup &group) {
            Trainer trainer(startModel(config), peopleFor(config), &group);
            QVERIFY(trainer.restore(stopped.checkpoint, stopped.history));
            learn(trainer);
            run[size_t(group.rank())] = learnedBy(trainer);
            group.leave();
        });
    }
    QCOMPARE(runs[0][0].history.size(), config.episodes);
    QVERIFY(runs[0][0].learningSteps > stopped.learningSteps);
    QVERIFY(runs[0][0].weights != stopped.weights);
    QVERIFY(runs[0][0].weights == runs[0][1].weights);
    QVERIFY(runs[0][0].weights == runs[1][0].weights);
    QCOMPARE(withoutClock(runs[0][0].history), withoutClock(runs[1][0].history));
}

QTEST_GUILESS_MAIN(TestGroupTraining)
#include "tst_grouptraining.moc"
