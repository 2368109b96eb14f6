// SPDX-License-Identifier: GPL-3.0-or-later
// LibTorch's side of the Q-networks: included by engine/rl/*.cpp alone.
#pragma once

#include "engine/base/rng.h"
#include "engine/rl/processgroup.h"
#include "engine/rl/qnetwork.h"

#include <torch/torch.h>

#include <new>
#include <string_view>
#include <vector>

namespace cineq {

/// A Q-network that can learn: forward passes for acting and for the loss, gradients, Adam (Kingma and Ba 2015).
class TrainableNetwork
{
public:
    TrainableNetwork(const NetworkShape &shape, torch::Device device) : m_shape(shape), m_device(device) {}
    virtual ~TrainableNetwork() = default;
    TrainableNetwork(const TrainableNetwork &) = delete;
    TrainableNetwork &operator=(const TrainableNetwork &) = delete;

    /// Q of all actions, as in inference. states: [B, S]; returns [B, A].
    [[nodiscard]] virtual torch::Tensor allQ(const torch::Tensor &states) = 0;
    /// Q of some actions, as in inference. actions: int64 [B, C]; pairs: [B, C, P]; returns [B, C].
    [[nodiscard]] virtual torch::Tensor candidateQ(const torch::Tensor &states, const torch::Tensor &actions,
                                                   const torch::Tensor &pairs) = 0;
    /// The part of Q that is the same for every action, V(s), as in inference; 0 where the network has none. Returns
    /// [B, 1].
    [[nodiscard]] virtual torch::Tensor stateValue(const torch::Tensor &states) = 0;
    /// The layers' outputs for one state, as in inference, without their batch dimension. states: [1, S]; actions:
    /// int64 [1, C], or undefined: all; pairs: [1, C, P]; traced: the action whose features are followed, in 0 ... C
    /// - 1.
    struct Trace
    {
        std::vector<torch::Tensor> outputs; ///< of each row of layers()
        torch::Tensor value;                ///< [1]
        torch::Tensor advantages;           ///< [C]
        torch::Tensor offset;               ///< [1]
        torch::Tensor scale;                ///< [1]
        torch::Tensor q;                    ///< [C]
    };
    [[nodiscard]] virtual Trace trace(const torch::Tensor &states, const torch::Tensor &actions,
                                      const torch::Tensor &pairs, std::int64_t traced) const = 0;
    /// Q of one action a state, as in training: with gradients and dropout. actions: int64 [B]; returns [B].
    [[nodiscard]] virtual torch::Tensor chosenQ(const torch::Tensor &states, const torch::Tensor &actions,
                                                Rng &dropout) = 0;
    /// Q of some actions, as in training. For networks with pair inputs alone.
    [[nodiscard]] virtual torch::Tensor candidateQToLearn(const torch::Tensor &states, const torch::Tensor &actions,
                                                          const torch::Tensor &pairs);
    /// Takes the scale of the pair head's inputs from these. For networks with pair inputs; before learning.
    virtual void calibrate(const torch::Tensor & /*states*/, const torch::Tensor & /*pairs*/) {}

    /// Makes the gradient that loss.backward() left, and what else the step takes from the batch, the mean over all
    /// ranks: one exchange. Fails with RankLost.
    [[nodiscard]] Result<void> averageGradient(ProcessGroup &group);
    /// Norm of the gradient that loss.backward() left, over all weights.
    [[nodiscard]] virtual double gradientNorm() const;
    /// One step of Adam on gradient x scale, with decoupled weight decay; the gradient is cleared.
    virtual void applyGradient(double learningRate, double scale, double weightDecay);

    /// Everything that training changes, named, in the order of the forward pass; for files, copies and layer tables.
    struct NamedTensor
    {
        std::string name; ///< "dense0.weight"
        torch::Tensor tensor;
    };
    [[nodiscard]] const std::vector<NamedTensor> &tensors() const { return m_tensors; }
    /// Adam's moments and step count, in a fixed order.
    [[nodiscard]] virtual std::vector<torch::Tensor> optimizerTensors() const;
    [[nodiscard]] virtual QList<LayerTraits> layers() const = 0;

    /// Takes over the weights of a network of the same kind and shape.
    void copyFrom(const TrainableNetwork &other);
    /// Computes what inference needs beyond the weights; inference does so itself where it was not done.
    virtual void prepare() {}
    /// Where Q(s, a) is an inner product of a vector of the action and one of the state, as in inference: those of all
    /// actions, [A, E], and of the states, [B, E]. Undefined of other networks.
    [[nodiscard]] virtual torch::Tensor actionVectors() { return {}; }
    [[nodiscard]] virtual torch::Tensor stateVectors(const torch::Tensor & /*states*/) const { return {}; }
    /// To be called after m_tensors were written to from outside.
    virtual void weightsChanged() {}

    [[nodiscard]] const NetworkShape &shape() const { return m_shape; }
    [[nodiscard]] torch::Device device() const { return m_device; }
    [[nodiscard]] qint64 parameterCount() const;

protected:
    /// Registers a weight that autograd and Adam look after.
    torch::Tensor &addParameter(const std::string &name, const torch::Tensor &value);
    /// Registers a tensor that only files and copies look after.
    torch::Tensor &addState(const std::string &name, const torch::Tensor &value);
    /// What averageGradient() is to put the mean over all ranks into.
    [[nodiscard]] virtual std::vector<torch::Tensor> gradientParts(int rank, int ranks);
    /// It has.
    virtual void gradientAveraged(int /*ranks*/) {}
    [[nodiscard]] std::int64_t adamSteps() const;
    [[nodiscard]] LayerTraits layer(const char *name, const char *type, const QString &outputShape,
                                    const QList<int> &inputs) const;

private:
    struct Adam
    {
        torch::Tensor parameter;
        torch::Tensor firstMoment;
        torch::Tensor secondMoment;
    };

    NetworkShape m_shape;
    torch::Device m_device;
    std::vector<NamedTensor> m_tensors;
    std::vector<Adam> m_adam;
    torch::Tensor m_adamSteps = torch::zeros({1}, torch::kInt64);
};

/// The device that networks live on: the first CUDA device of a LibTorch that has one, else the processor.
[[nodiscard]] torch::Device defaultDevice();

/// Fresh weights, the same for the same seed.
[[nodiscard]] std::unique_ptr<TrainableNetwork> makeNetwork(const DqnConfig &config, const NetworkShape &shape,
                                                            ActionFeatures actionFeatures, quint64 seed);

[[nodiscard]] QByteArray tensorsToBytes(const std::vector<torch::Tensor> &tensors);
/// What tensorsToBytes() wrote of tensors of the same types and shapes as `like`. Fails with ModelShape or
/// ModelDamaged.
[[nodiscard]] Result<std::vector<torch::Tensor>> readTensors(const QByteArray &bytes,
                                                             const std::vector<torch::Tensor> &like);
void copyTensors(const std::vector<torch::Tensor> &from, const std::vector<torch::Tensor> &to);
/// Both at once; on failure nothing has changed.
[[nodiscard]] Result<void> tensorsFromBytes(const QByteArray &bytes, const std::vector<torch::Tensor> &tensors);
[[nodiscard]] std::vector<torch::Tensor> tensorsOf(const TrainableNetwork &network);

/// Whether LibTorch says that it found no memory. Its processor allocator has no exception type of its own for that.
[[nodiscard]] inline bool isOutOfMemory(const c10::Error &error)
{
    return dynamic_cast<const c10::OutOfMemoryError *>(&error) != nullptr ||
           std::string_view(error.what_without_backtrace()).find("you tried to allocate") != std::string_view::npos;
}

/// Runs work that makes tensors. No memory for one is std::bad_alloc, as with everything else.
template <typename Work>
decltype(auto) withTensorMemory(Work &&work)
{
    try {
        return work();
    } catch (const c10::Error &error) {
        if (isOutOfMemory(error))
            throw std::bad_alloc();
        throw;
    }
}

/// Adam's constants.
inline constexpr double kAdamBeta1 = 0.9;
inline constexpr double kAdamBeta2 = 0.999;
inline constexpr double kAdamEpsilon = 1e-8;

} // namespace cineq
