// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/rl/agentfixtures.h"

using namespace cineq;

namespace {

/// Random play of random length: the same calls for the same rng.
QByteArray play(DqnAgent &agent, Rng &rng, int states, int actions, int steps)
{
    QByteArray chosen;
    for (int i = 0; i < steps; ++i) {
        const std::vector<float> state = randomVector(states, rng);
        const std::vector<float> prior = randomVector(actions, rng);
        const std::vector<int> shown{static_cast<int>(rng.uniformIndex(std::uint64_t(actions)))};
        int action = -1;
        const Sight sight(agent, actions, state, prior, shown);
        const Observation observation = sight();
        agent.act({&observation, 1}, {&action, 1});
        const std::vector<float> next = randomVector(states, rng);
        const std::vector<int> nextShown{shown[0], action};
        const Sight after(agent, actions, next, prior, nextShown);
        agent.remember(observation, action, prior[size_t(action)], rng.normal(), {}, after(), rng.uniform() < 0.2);
        const auto learned = agent.learn();
        if (!learned)
            QTest::qFail("diverged", __FILE__, __LINE__);
        chosen += static_cast<char>(action);
    }
    return chosen;
}

void addConfigs()
{
    QTest::addColumn<DqnConfig>("config");
    DqnConfig plain = configOf(NetworkKind::FlatPlain, 0);
    plain.doubleDqn = false;
    DqnConfig reference = quickConfig(DqnConfig::reference());
    reference.gradientClip = 1.0;
    QTest::newRow("flat plain, single") << plain;
    QTest::newRow("reference, clipped") << reference;
    QTest::newRow("flat dueling, double, all actions") << configOf(NetworkKind::FlatDueling, 0);
    QTest::newRow("flat dueling, double, candidates") << configOf(NetworkKind::FlatDueling, 4);
    QTest::newRow("two towers, double, candidates") << configOf(NetworkKind::TwoTowerDueling, 4);
}

} // namespace

Q_DECLARE_METATYPE(DqnConfig)

class TestDqnCheckpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeed_givesTheSameWeights_data() { addConfigs(); }
    void sameSeed_givesTheSameWeights();
    void restore_goesOnBitForBit_data() { addConfigs(); }
    void restore_goesOnBitForBit();
    void restore_refusesCutCheckpoints_andNothingChanges();
    void restore_refusesAnotherConfiguration_andNothingChanges();
    void restore_refusesAMixOfNetworks_andNothingChanges();
};

void TestDqnCheckpoint::sameSeed_givesTheSameWeights()
{
    QFETCH(DqnConfig, config);
    DqnAgent first = agentFor(config, 6, 12, 5);
    DqnAgent second = agentFor(config, 6, 12, 5);
    DqnAgent other = agentFor(config, 6, 12, 6);
    Rng rng(1);
    Rng again(1);
    Rng otherRng(1);
    QCOMPARE(play(first, rng, 6, 12, 80), play(second, again, 6, 12, 80));
    Q_UNUSED(play(other, otherRng, 6, 12, 80));
    QVERIFY(first.learningSteps() > 50);
    QVERIFY(first.weights() == second.weights());
    QVERIFY(first.weights() != other.weights());
}

void TestDqnCheckpoint::restore_goesOnBitForBit()
{
    QFETCH(DqnConfig, config);
    DqnAgent straight = agentFor(config, 6, 12, 5);
    Rng rng(1);
    Q_UNUSED(play(straight, rng, 6, 12, 60));
    const QByteArray checkpoint = straight.checkpoint();
    Rng resumedRng(0);
    resumedRng.setState(rng.state());
    const QByteArray actions = play(straight, rng, 6, 12, 220); // the buffer goes round

    DqnAgent resumed = agentFor(config, 6, 12, 77);
    Rng distraction(2);
    Q_UNUSED(play(resumed, distraction, 6, 12, 40));
    QVERIFY(resumed.restore(checkpoint));
    QVERIFY(resumed.checkpoint() == checkpoint);
    QVERIFY(play(resumed, resumedRng, 6, 12, 220) == actions);
    QVERIFY(resumed.weights() == straight.weights());
    QVERIFY(resumed.checkpoint() == straight.checkpoint());
}

void TestDqnCheckpoint::restore_refusesCutCheckpoints_andNothingChanges()
{
    const DqnConfig config = configOf(NetworkKind::TwoTowerDueling, 4);
    DqnAgent source = agentFor(config, 6, 12, 5);
    Rng rng(1);
    Q_UNUSED(play(source, rng, 6, 12, 40));
    const QByteArray whole = source.checkpoint();
    DqnAgent agent = agentFor(config, 6, 12, 9);
    const QByteArray before = agent.checkpoint();
    for (int part = 0; part < 61; ++part) {
        const Result<void> restored = agent.restore(whole.first(whole.size() * part / 61));
        QVERIFY(!restored);
        QVERIFY(restored.error().code == ErrorCode::ModelDamaged || restored.error().code == ErrorCode::ModelShape);
    }
    QVERIFY(!agent.restore(whole.chopped(1)));
    QVERIFY(agent.checkpoint() == before);
}

void TestDqnCheckpoint::restore_refusesAnotherConfiguration_andNothingChanges()
{
    DqnAgent agent = agentFor(configOf(NetworkKind::TwoTowerDueling, 4), 6, 12);
    const QByteArray before = agent.checkpoint();
    DqnConfig smallerBuffer = configOf(NetworkKind::TwoTowerDueling, 4);
    smallerBuffer.replayCapacity = 64;
    DqnConfig wider = configOf(NetworkKind::TwoTowerDueling, 4);
    wider.embeddingDimensions = 9;
    for (const DqnConfig &config :
         {configOf(NetworkKind::FlatDueling, 4), configOf(NetworkKind::TwoTowerDueling, 0), wider, smallerBuffer}) {
        DqnAgent other = agentFor(config, 6, 12);
        Rng rng(1);
        Q_UNUSED(play(other, rng, 6, 12, 100));
        QVERIFY(!agent.restore(other.checkpoint()));
        QVERIFY(agent.checkpoint() == before);
    }
}

void TestDqnCheckpoint::restore_refusesAMixOfNetworks_andNothingChanges()
{
    const DqnConfig config = configOf(NetworkKind::FlatPlain, 0);
    DqnAgent source = agentFor(config, 6, 12, 5);
    Rng rng(1);
    Q_UNUSED(play(source, rng, 6, 12, 40));
    QByteArray mixed = source.checkpoint(); // its target network fits, its online network does not
    const QByteArray head = streamed(source.weights());
    mixed.replace(0, head.size(), streamed(agentFor(config, 6, 11, 5).weights()));
    DqnAgent agent = agentFor(config, 6, 12, 9);
    const QByteArray before = agent.checkpoint();
    QVERIFY(!agent.restore(mixed));
    QVERIFY(agent.checkpoint() == before);
}

QTEST_GUILESS_MAIN(TestDqnCheckpoint)
#include "tst_dqncheckpoint.moc"
