// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/actionhead.h"
#include "engine/rl/networkmodules.h"

#include "tests/engine/enginefixtures.h"

#include <cmath>

using namespace cineq;

namespace {

constexpr std::int64_t kActions = 11;
constexpr std::int64_t kHidden = 6;
constexpr std::int64_t kBatch = 8;
constexpr double kRate = 0.01;

/// The path of other devices than the processor is private and runs on any: an explicit instantiation may name it.
void applyWithTensors(ActionHead &head, double learningRate, double scale, std::int64_t step);
template <void (ActionHead::*path)(double, double, std::int64_t)>
struct TensorPath
{
    friend void applyWithTensors(ActionHead &head, double learningRate, double scale, std::int64_t step)
    {
        (head.*path)(learningRate, scale, step);
    }
};
template struct TensorPath<&ActionHead::applyWithTensors>;

/// One learning step's input. Some actions are chosen twice, some never.
struct Batch
{
    torch::Tensor hidden, actions, goals;

    explicit Batch(int step)
        : hidden(
              torch::sin(torch::arange(kBatch * kHidden, torch::kFloat32) * (step + 1.3)).reshape({kBatch, kHidden})),
          actions((torch::arange(kBatch, torch::kInt64) * (step + 1)).remainder(7)),
          goals(torch::cos(torch::arange(kBatch, torch::kFloat32) + step))
    {
    }
};

struct Layer
{
    torch::Tensor weight = torch::sin(torch::arange(kActions * kHidden, torch::kFloat32)).reshape({kActions, kHidden});
    torch::Tensor bias = torch::cos(torch::arange(kActions, torch::kFloat32));
};

/// All outputs with the whole layer under autograd.
torch::Tensor denseOutputs(const Layer &layer, const torch::Tensor &hidden, bool dueling)
{
    const torch::Tensor outputs = torch::addmm(layer.bias, hidden, layer.weight.t());
    return dueling ? outputs - outputs.mean(1, true) : outputs;
}

double largestDifference(const torch::Tensor &a, const torch::Tensor &b)
{
    return (a - b).abs().max().item<double>();
}

void addForms()
{
    QTest::addColumn<bool>("dueling");
    QTest::newRow("dueling") << true;
    QTest::newRow("plain") << false;
}

} // namespace

class TestActionHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void steps_equalTorchsAdam_withTheDenseGradient_data();
    void steps_equalTorchsAdam_withTheDenseGradient();
    void averagedRows_areTheGradientOfBothBatches_data() { addForms(); }
    void averagedRows_areTheGradientOfBothBatches();
    void gradientNorm_isTheDenseOne_data() { addForms(); }
    void gradientNorm_isTheDenseOne();
    void tensorPath_equalsProcessorPath_data() { addForms(); }
    void tensorPath_equalsProcessorPath();
    void someAndChosen_agreeWithAll_data() { addForms(); }
    void someAndChosen_agreeWithAll();
    void meanAdvantage_isZero();
    void flatDueling_ignoresAConstantOnAllAdvantages();
};

void TestActionHead::steps_equalTorchsAdam_withTheDenseGradient_data()
{
    QTest::addColumn<bool>("dueling");
    QTest::addColumn<double>("scale");
    QTest::newRow("dueling") << true << 1.0;
    QTest::newRow("dueling, clipped") << true << 0.03;
    QTest::newRow("plain") << false << 1.0;
    QTest::newRow("plain, clipped") << false << 0.03;
}

void TestActionHead::steps_equalTorchsAdam_withTheDenseGradient()
{
    QFETCH(bool, dueling);
    QFETCH(double, scale);
    Layer layer;
    ActionHead head(layer.weight, layer.bias, dueling);
    Layer dense;
    dense.weight.requires_grad_(true);
    dense.bias.requires_grad_(true);
    torch::optim::Adam adam({dense.weight, dense.bias}, torch::optim::AdamOptions(kRate));

    for (int step = 0; step < 8; ++step) {
        const Batch batch(step);
        const torch::Tensor hidden = batch.hidden.clone().requires_grad_(true);
        torch::mse_loss(head.chosen(hidden, batch.actions), batch.goals).backward();
        head.applyGradient(kRate, scale, step + 1);

        const torch::Tensor denseHidden = batch.hidden.clone().requires_grad_(true);
        const torch::Tensor outputs = denseOutputs(dense, denseHidden, dueling);
        adam.zero_grad();
        torch::mse_loss(outputs.gather(1, batch.actions.unsqueeze(1)).squeeze(1), batch.goals).backward();
        dense.weight.mutable_grad().mul_(scale);
        dense.bias.mutable_grad().mul_(scale);
        adam.step();

        QVERIFY(largestDifference(hidden.grad(), denseHidden.grad()) < 1e-6);
        QVERIFY(largestDifference(layer.weight, dense.weight.detach()) < 1e-6);
        QVERIFY(largestDifference(layer.bias, dense.bias.detach()) < 1e-6);
    }
    QVERIFY(largestDifference(layer.weight, Layer().weight) > 0.01);
}

/// Two ranks that see a batch each take the step that one would take on both batches.
void TestActionHead::averagedRows_areTheGradientOfBothBatches()
{
    QFETCH(bool, dueling);
    constexpr int kRanks = 2;
    Layer layers[kRanks];
    ActionHead heads[kRanks]{{layers[0].weight, layers[0].bias, dueling}, {layers[1].weight, layers[1].bias, dueling}};
    Layer dense;
    dense.weight.requires_grad_(true);
    dense.bias.requires_grad_(true);
    torch::optim::Adam adam({dense.weight, dense.bias}, torch::optim::AdamOptions(kRate));

    for (int step = 0; step < 8; ++step) {
        adam.zero_grad();
        std::vector<torch::Tensor> parts[kRanks];
        for (int rank = 0; rank < kRanks; ++rank) {
            const Batch batch(kRanks * step + rank);
            torch::mse_loss(heads[rank].chosen(batch.hidden, batch.actions), batch.goals).backward();
            const torch::Tensor outputs = denseOutputs(dense, batch.hidden, dueling);
            torch::mse_loss(outputs.gather(1, batch.actions.unsqueeze(1)).squeeze(1), batch.goals).backward();
            parts[rank] = heads[rank].gradientParts(rank, kRanks);
        }
        for (std::size_t i = 0; i < parts[0].size(); ++i) {
            const torch::Tensor mean = (parts[0][i] + parts[1][i]) / kRanks;
            parts[0][i].copy_(mean);
            parts[1][i].copy_(mean);
        }
        for (ActionHead &head : heads) {
            head.gradientAveraged(kRanks);
            head.applyGradient(kRate, 1.0, step + 1);
        }
        dense.weight.mutable_grad().div_(kRanks); // backward() has summed both
        dense.bias.mutable_grad().div_(kRanks);
        adam.step();

        QVERIFY(torch::equal(layers[0].weight, layers[1].weight));
        QVERIFY(torch::equal(layers[0].bias, layers[1].bias));
        QVERIFY(largestDifference(layers[0].weight, dense.weight.detach()) < 1e-6);
        QVERIFY(largestDifference(layers[0].bias, dense.bias.detach()) < 1e-6);
    }
    QVERIFY(largestDifference(layers[0].weight, Layer().weight) > 0.01);
}

void TestActionHead::gradientNorm_isTheDenseOne()
{
    QFETCH(bool, dueling);
    Layer layer;
    ActionHead head(layer.weight, layer.bias, dueling);
    const Batch batch(3);
    torch::mse_loss(head.chosen(batch.hidden, batch.actions), batch.goals).backward();

    Layer dense;
    dense.weight.requires_grad_(true);
    dense.bias.requires_grad_(true);
    torch::mse_loss(denseOutputs(dense, batch.hidden, dueling).gather(1, batch.actions.unsqueeze(1)).squeeze(1),
                    batch.goals)
        .backward();
    const double expected = (dense.weight.grad().square().sum() + dense.bias.grad().square().sum()).item<double>();
    QVERIFY(std::abs(head.squaredGradientNorm() / expected - 1.0) < 1e-5);
}

void TestActionHead::tensorPath_equalsProcessorPath()
{
    QFETCH(bool, dueling);
    Layer first;
    Layer second;
    ActionHead byProcessor(first.weight, first.bias, dueling);
    ActionHead byTensors(second.weight, second.bias, dueling);
    for (int step = 0; step < 8; ++step) {
        const Batch batch(step);
        torch::mse_loss(byProcessor.chosen(batch.hidden, batch.actions), batch.goals).backward();
        torch::mse_loss(byTensors.chosen(batch.hidden, batch.actions), batch.goals).backward();
        byProcessor.applyGradient(kRate, 0.5, step + 1);
        applyWithTensors(byTensors, kRate, 0.5, step + 1);
    }
    QVERIFY(largestDifference(first.weight, second.weight) < 1e-6);
    QVERIFY(largestDifference(first.bias, second.bias) < 1e-6);
    const Batch batch(1);
    QVERIFY(largestDifference(byProcessor.all(batch.hidden), byTensors.all(batch.hidden)) < 1e-5);
}

void TestActionHead::someAndChosen_agreeWithAll()
{
    QFETCH(bool, dueling);
    Layer layer;
    ActionHead head(layer.weight, layer.bias, dueling);
    const Batch batch(2);
    const torch::Tensor all = head.all(batch.hidden);
    QVERIFY(largestDifference(all, denseOutputs(layer, batch.hidden, dueling)) < 1e-6);
    const torch::Tensor actions = torch::stack({batch.actions, (batch.actions + 3).remainder(kActions)}, 1);
    QVERIFY(largestDifference(head.some(batch.hidden, actions), all.gather(1, actions)) < 1e-6);
    QVERIFY(largestDifference(head.chosen(batch.hidden, batch.actions).detach(),
                              all.gather(1, batch.actions.unsqueeze(1)).squeeze(1)) < 1e-6);
}

void TestActionHead::meanAdvantage_isZero()
{
    Layer layer;
    ActionHead head(layer.weight, layer.bias, true);
    const Batch batch(0);
    QVERIFY(head.all(batch.hidden).mean(1).abs().max().item<double>() < 1e-6);
    torch::mse_loss(head.chosen(batch.hidden, batch.actions), batch.goals).backward();
    head.applyGradient(kRate, 1.0, 1);
    QVERIFY(head.all(batch.hidden).mean(1).abs().max().item<double>() < 1e-6);
    layer.weight.add_(1.0);
    head.refreshMean();
    QVERIFY(head.all(batch.hidden).mean(1).abs().max().item<double>() < 1e-5);
}

void TestActionHead::flatDueling_ignoresAConstantOnAllAdvantages()
{
    const auto net = makeNetwork(DqnConfig::reference(), {5, 40, 0}, nullptr, 1);
    const torch::Tensor states = torch::linspace(-1.0, 1.0, 15).reshape({3, 5});
    const torch::Tensor before = net->allQ(states);
    for (const TrainableNetwork::NamedTensor &entry : net->tensors()) {
        if (entry.name == "advantage1.bias")
            entry.tensor.detach().add_(5.0);
    }
    net->weightsChanged();
    QVERIFY(largestDifference(net->allQ(states), before) < 1e-5);
}

QTEST_GUILESS_MAIN(TestActionHead)
#include "tst_actionhead.moc"
