// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/listnetwork.h"

#include "engine/base/datastream.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace cineq {

namespace {

constexpr int kBatch = 128; // lists
constexpr double kLearningRate = 0.01;
constexpr double kWeightDecay = 1e-4;
constexpr float kMostRelevance = 10.0F; // of a list, in its weight

template <typename Dense>
torch::Tensor tensorOf(const Dense &matrix)
{
    // Eigen's columns are the tensor's rows.
    auto view = torch::from_blob(const_cast<float *>(matrix.data()), {matrix.cols(), matrix.rows()}, torch::kFloat32);
    return view.t().contiguous().clone();
}

template <typename Dense>
void copyTo(Dense &matrix, const torch::Tensor &tensor)
{
    const torch::Tensor columns = tensor.detach().t().contiguous();
    std::copy_n(columns.data_ptr<float>(), matrix.size(), matrix.data());
}

void writeMatrix(QDataStream &stream, const auto &matrix)
{
    writeArray(stream, std::span<const float>(matrix.data(), size_t(matrix.size())));
}

void readMatrix(QDataStream &stream, auto &matrix)
{
    readArray(stream, std::span<float>(matrix.data(), size_t(matrix.size())));
    if (stream.status() == QDataStream::Ok && !matrix.allFinite())
        stream.setStatus(QDataStream::ReadCorruptData);
}

} // namespace

ListNetwork::ListNetwork(int inputs, Rng &rng)
    : m_hidden(inputs, kHidden),
      m_bias(Eigen::VectorXf::Zero(kHidden)),
      m_output(Eigen::VectorXf::Zero(kHidden)),
      m_direct(Eigen::VectorXf::Zero(inputs))
{
    for (float &weight : m_hidden.reshaped())
        weight = static_cast<float>(rng.normal() / std::sqrt(double(inputs)));
}

Eigen::VectorXf ListNetwork::score(const Eigen::MatrixXf &inputs) const
{
    const Eigen::MatrixXf hidden = ((inputs * m_hidden).rowwise() + m_bias.transpose()).array().tanh();
    return inputs * m_direct + hidden * m_output;
}

QDataStream &operator<<(QDataStream &stream, const ListNetwork &network)
{
    writeMatrix(stream, network.m_hidden);
    writeMatrix(stream, network.m_bias);
    writeMatrix(stream, network.m_output);
    writeMatrix(stream, network.m_direct);
    return stream;
}

QDataStream &operator>>(QDataStream &stream, ListNetwork &network)
{
    ListNetwork read = network;
    readMatrix(stream, read.m_hidden);
    readMatrix(stream, read.m_bias);
    readMatrix(stream, read.m_output);
    readMatrix(stream, read.m_direct);
    if (stream.status() == QDataStream::Ok)
        network = std::move(read);
    return stream;
}

struct ListTraining::Impl
{
    Impl(const ListNetwork &start, Rng random) : network(start), rng(random) {}

    ListNetwork network;
    Rng rng;
    torch::Tensor inputs;    // [lists, items, inputs]
    torch::Tensor relevance; // [lists, items], each list's sum 1
    torch::Tensor open;      // [lists, items]: 0, or -infinity where a list is shorter
    torch::Tensor weights;   // [lists], mean 1
    std::vector<torch::Tensor> parameters;
    std::unique_ptr<torch::optim::Adam> adam;
    std::vector<std::int64_t> order; // of the lists, drawn anew when all had their turn
    std::size_t next = 0;
    int steps = 0;
};

ListTraining::ListTraining(const ListNetwork &start, const std::vector<RankedList> &lists, Rng rng)
    : m_impl(std::make_unique<Impl>(start, rng))
{
    std::vector<const RankedList *> telling;
    Eigen::Index items = 0;
    for (const RankedList &list : lists) {
        if (list.relevance.sum() > 0.0F) {
            telling.push_back(&list);
            items = std::max(items, list.relevance.size());
        }
    }
    const auto count = std::ssize(telling);
    Impl &impl = *m_impl;
    impl.inputs = torch::zeros({count, items, start.inputs()});
    impl.relevance = torch::zeros({count, items});
    impl.open = torch::full({count, items}, -std::numeric_limits<float>::infinity());
    impl.weights = torch::zeros({count});
    for (std::int64_t i = 0; i < count; ++i) {
        const RankedList &list = *telling[size_t(i)];
        const float sum = list.relevance.sum();
        impl.inputs[i].narrow(0, 0, list.relevance.size()).copy_(tensorOf(list.inputs));
        impl.relevance[i].narrow(0, 0, list.relevance.size()).copy_(tensorOf(list.relevance).squeeze(1) / sum);
        impl.open[i].narrow(0, 0, list.relevance.size()).zero_();
        impl.weights[i] = std::sqrt(std::min(sum, kMostRelevance));
    }
    if (count > 0)
        impl.weights /= impl.weights.mean();
    impl.order.resize(size_t(count));
    std::iota(impl.order.begin(), impl.order.end(), std::int64_t(0));
    impl.next = impl.order.size();
    impl.parameters = {tensorOf(start.m_hidden), tensorOf(start.m_bias).squeeze(1), tensorOf(start.m_output).squeeze(1),
                       tensorOf(start.m_direct).squeeze(1)};
    for (torch::Tensor &parameter : impl.parameters)
        parameter.requires_grad_();
    impl.adam = std::make_unique<torch::optim::Adam>(
        impl.parameters, torch::optim::AdamOptions(kLearningRate).weight_decay(kWeightDecay));
}

ListTraining::~ListTraining() = default;
ListTraining::ListTraining(ListTraining &&) noexcept = default;
ListTraining &ListTraining::operator=(ListTraining &&) noexcept = default;

bool ListTraining::isFinished() const
{
    return m_impl->steps >= kSteps || m_impl->order.empty();
}

void ListTraining::step()
{
    Impl &impl = *m_impl;
    std::vector<std::int64_t> batch;
    while (std::ssize(batch) < std::min<std::ptrdiff_t>(kBatch, std::ssize(impl.order))) {
        if (impl.next == impl.order.size()) {
            for (std::size_t i = impl.order.size() - 1; i > 0; --i)
                std::swap(impl.order[i], impl.order[size_t(impl.rng.uniformIndex(i + 1))]);
            impl.next = 0;
        }
        batch.push_back(impl.order[impl.next++]);
    }
    const torch::Tensor chosen = torch::tensor(batch);
    const torch::Tensor inputs = impl.inputs.index_select(0, chosen);
    const torch::Tensor hidden = torch::tanh(torch::matmul(inputs, impl.parameters[0]) + impl.parameters[1]);
    const torch::Tensor scores = torch::matmul(hidden, impl.parameters[2]) + torch::matmul(inputs, impl.parameters[3]);
    const torch::Tensor shares = torch::log_softmax(scores + impl.open.index_select(0, chosen), 1);
    const torch::Tensor relevance = impl.relevance.index_select(0, chosen);
    const torch::Tensor losses = -torch::where(relevance > 0, relevance * shares, torch::zeros({})).sum(1);
    impl.adam->zero_grad();
    (losses * impl.weights.index_select(0, chosen)).mean().backward();
    // Full steps for the first half, then ever smaller ones.
    const double left = 1.0 - double(impl.steps) / kSteps;
    static_cast<torch::optim::AdamOptions &>(impl.adam->param_groups().front().options())
        .lr(kLearningRate * std::min(1.0, 2.0 * left));
    impl.adam->step();
    ++impl.steps;
}

ListNetwork ListTraining::network() const
{
    ListNetwork network = m_impl->network;
    copyTo(network.m_hidden, m_impl->parameters[0]);
    copyTo(network.m_bias, m_impl->parameters[1]);
    copyTo(network.m_output, m_impl->parameters[2]);
    copyTo(network.m_direct, m_impl->parameters[3]);
    return network;
}

} // namespace cineq
