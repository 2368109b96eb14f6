// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/rl/agentfixtures.h"

#include <cmath>
#include <limits>

using namespace cineq;

namespace {

/// The target that the agent learns from, where its buffer holds nothing but that step: q plus the root of the loss.
double goalOf(DqnAgent &agent, const DqnConfig &config, const Step &step, int actions = 3)
{
    const double q =
        double(scores(config, agent.weights(), step.state, actions)[size_t(step.action)]) + double(step.prior);
    const auto learned = agent.learn();
    return learned && *learned ? q + std::sqrt((*learned)->loss) : std::numeric_limits<double>::quiet_NaN();
}

bool near(double a, double b)
{
    return std::abs(a - b) < 2e-5 * std::max(1.0, std::abs(b));
}

} // namespace

class TestDqnTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void target_isTheReward_atTheEnd();
    void target_isTheReward_withoutDiscount();
    void tdError_isTheDistanceToTheTarget();
    void target_leavesShownActionsOut_whenMasked();
    void target_looksAtShownActions_inTheReference();
    void target_bootstrapsNothing_onceEverythingWasShown_data();
    void target_bootstrapsNothing_onceEverythingWasShown();
    void target_isFromTheTargetNetwork_untilItIsUpdated();
    void target_isBounded_byAnEpisodesReturn();
    void target_ofCandidates_addsTheirPriors();
    void doubleTarget_takesTheOnlineNetworksChoice_atTheTargetNetworksValue();
    void singleTarget_overestimatesNoise_doubleTargetHardly();
};

void TestDqnTarget::target_isTheReward_atTheEnd()
{
    DqnAgent agent = agentFor(plainConfig(), 2, 3);
    const Step step{.nextShown = {0, 1, 2}, .terminated = true};
    fill(agent, step);
    QVERIFY(near(goalOf(agent, plainConfig(), step), 10.0));
}

void TestDqnTarget::target_isTheReward_withoutDiscount()
{
    DqnConfig config = plainConfig();
    config.gamma = 0.0;
    DqnAgent agent = agentFor(config, 2, 3);
    fill(agent, {});
    QVERIFY(near(goalOf(agent, config, {}), 10.0));
}

void TestDqnTarget::tdError_isTheDistanceToTheTarget()
{
    DqnAgent agent = agentFor(plainConfig(), 2, 3);
    const Step step{.nextShown = {0, 1, 2}, .terminated = true};
    fill(agent, step);
    const double q = double(scores(plainConfig(), agent.weights(), step.state, 3)[size_t(step.action)]);
    const auto learned = agent.learn();
    QVERIFY(learned && *learned);
    QVERIFY(near((*learned)->tdError, 10.0 - q - double(step.prior)));
    QVERIFY(near((*learned)->tdError * (*learned)->tdError, (*learned)->loss)); // the mean square of equal errors
}

void TestDqnTarget::target_leavesShownActionsOut_whenMasked()
{
    DqnConfig config = plainConfig();
    config.maskTargets = true;
    const std::vector<float> next = scores(config, agentFor(config, 2, 3).weights(), Step().nextState, 3);
    const std::vector<int> order = byValue(next);
    for (int shown = 0; shown < 3; ++shown) {
        DqnAgent agent = agentFor(config, 2, 3);
        const Step step{.nextShown = {order.begin(), order.begin() + shown}};
        fill(agent, step);
        QVERIFY(near(goalOf(agent, config, step), 10.0 + 0.5 * double(next[size_t(order[size_t(shown)])])));
    }
}

void TestDqnTarget::target_looksAtShownActions_inTheReference()
{
    const DqnConfig config = plainConfig(); // maskTargets off
    const std::vector<float> next = scores(config, agentFor(config, 2, 3).weights(), Step().nextState, 3);
    const int best = byValue(next)[0];
    DqnAgent agent = agentFor(config, 2, 3);
    const Step step{.nextShown = {best}};
    fill(agent, step);
    QVERIFY(near(goalOf(agent, config, step), 10.0 + 0.5 * double(next[size_t(best)])));
}

void TestDqnTarget::target_bootstrapsNothing_onceEverythingWasShown_data()
{
    QTest::addColumn<int>("candidates");
    QTest::newRow("all actions") << 0;
    QTest::newRow("candidates") << 2;
}

void TestDqnTarget::target_bootstrapsNothing_onceEverythingWasShown()
{
    QFETCH(int, candidates);
    DqnConfig config = plainConfig();
    config.maskTargets = true;
    config.candidates = candidates;
    DqnAgent agent = agentFor(config, 2, 3);
    const Step step{.nextShown = {0, 1, 2}}; // truncated: the catalogue is exhausted before the episode's end
    fill(agent, step);
    QVERIFY(near(goalOf(agent, config, step), 10.0));
}

void TestDqnTarget::target_isFromTheTargetNetwork_untilItIsUpdated()
{
    DqnConfig config = plainConfig();
    config.targetUpdateInterval = 4;
    DqnAgent agent = agentFor(config, 2, 3);
    fill(agent, {});
    QByteArray target = agent.weights();
    for (int step = 1; step <= 10; ++step) {
        const std::vector<float> next = scores(config, target, Step().nextState, 3);
        QVERIFY(near(goalOf(agent, config, {}), 10.0 + 0.5 * double(std::ranges::max(next))));
        if (step % 4 == 0)
            target = agent.weights();
    }
}

void TestDqnTarget::target_isBounded_byAnEpisodesReturn()
{
    DqnConfig config = plainConfig();
    config.boundTargets = true;
    config.episodeLength = 3;
    const double steps = 1.0 + 0.5 + 0.25;
    const float best = std::ranges::max(scores(config, agentFor(config, 2, 3).weights(), Step().nextState, 3));
    for (const RewardRange range : {RewardRange{double(best) - 5.0, double(best) / steps - 1.0},
                                    RewardRange{double(best) / steps + 1.0, double(best) + 5.0}}) {
        DqnAgent agent = agentFor(config, 2, 3, 1, range);
        fill(agent, {});
        const double bound = double(best) < range.minimum * steps ? range.minimum * steps : range.maximum * steps;
        QVERIFY(near(goalOf(agent, config, {}), 10.0 + 0.5 * bound));
    }
}

void TestDqnTarget::target_ofCandidates_addsTheirPriors()
{
    DqnConfig config = plainConfig();
    config.candidates = 2;
    DqnAgent agent = agentFor(config, 2, 4);
    const Step step{.prior = 0.3F, .nextPrior = {0.2F, 0.9F, 0.1F, 0.7F}, .nextShown = {1}};
    fill(agent, step, 64, 4);
    const std::vector<float> next = scores(config, agent.weights(), step.nextState, 4);
    const double best = double(std::max(next[3] + 0.7F, next[0] + 0.2F)); // the two open ones of highest prior
    QVERIFY(near(goalOf(agent, config, step, 4), 10.0 + 0.5 * best));
}

void TestDqnTarget::doubleTarget_takesTheOnlineNetworksChoice_atTheTargetNetworksValue()
{
    DqnConfig config = plainConfig();
    config.doubleDqn = true;
    config.learningRate = 0.02;
    DqnAgent agent = agentFor(config, 2, 8);
    const QByteArray target = agent.weights();
    Step other;
    const std::vector<float> before = scores(config, target, other.nextState, 8);
    other.state = other.nextState; // teaches that one more action there is good
    other.action = byValue(before).back();
    other.terminated = true;
    fill(agent, other);
    for (int i = 0; i < 20; ++i)
        QVERIFY(agent.learn().has_value());

    const Step step{.nextShown = {}};
    fill(agent, step); // overwrites the others
    const std::vector<float> online = scores(config, agent.weights(), step.nextState, 8);
    const int choice = byValue(online)[0];
    QVERIFY(choice != byValue(before)[0]);
    QVERIFY(near(goalOf(agent, config, step, 8), 10.0 + 0.5 * double(before[size_t(choice)])));
}

void TestDqnTarget::singleTarget_overestimatesNoise_doubleTargetHardly()
{
    // Two fresh networks are two independent noisy estimates of the same values, none better than another.
    constexpr int kActions = 200;
    constexpr int kTries = 60;
    for (const bool doubleDqn : {false, true}) {
        DqnConfig config = plainConfig();
        config.doubleDqn = doubleDqn;
        double sum = 0.0;
        for (int seed = 0; seed < kTries; ++seed) {
            DqnAgent agent = agentFor(config, 4, kActions, quint64(seed));
            const Step step{
                .state = {0.1F, 0.2F, 0.3F, 0.4F}, .nextState = {-0.5F, 0.6F, 0.7F, -0.8F}, .nextShown = {}};
            fill(agent, step);
            const QByteArray target = agent.weights();
            const QByteArray online = agentFor(config, 4, kActions, quint64(seed + 1000)).weights();
            QByteArray checkpoint = agent.checkpoint();
            const QByteArray head = streamed(target);
            QVERIFY(checkpoint.startsWith(head));
            checkpoint.replace(0, head.size(), streamed(online));
            QVERIFY(agent.restore(checkpoint));

            const std::vector<float> values = scores(config, target, step.nextState, kActions);
            double mean = 0.0;
            double square = 0.0;
            for (const float value : values) {
                mean += double(value) / kActions;
                square += double(value) * double(value) / kActions;
            }
            const double bootstrapped = (goalOf(agent, config, step, kActions) - 10.0) / 0.5;
            sum += (bootstrapped - mean) / std::sqrt(square - mean * mean);
        }
        const double bias = sum / kTries; // in standard deviations of the noise
        if (doubleDqn)
            QVERIFY2(std::abs(bias) < 3.0 / std::sqrt(double(kTries)), qPrintable(QString::number(bias)));
        else // the mean of the largest of 200 normal variables is 2.75
            QVERIFY2(bias > 2.4 && bias < 3.1, qPrintable(QString::number(bias)));
    }
}

QTEST_GUILESS_MAIN(TestDqnTarget)
#include "tst_dqntarget.moc"
