// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/rng.h"

#include <Eigen/Core>

#include <QDataStream>

#include <memory>
#include <vector>

namespace cineq {

/// A list to learn ranking from.
struct RankedList
{
    Eigen::MatrixXf inputs;    ///< [items, inputs]
    Eigen::VectorXf relevance; ///< [items], >= 0
};

/// Scores the items of a list, the same little network for each: a hidden layer of tanh beside a direct linear one.
class ListNetwork
{
public:
    /// Weights for so many inputs: the hidden ones drawn, the outer ones 0, so that all items are equal.
    ListNetwork(int inputs, Rng &rng);

    [[nodiscard]] int inputs() const { return static_cast<int>(m_direct.size()); }
    /// Shape: inputs [items, inputs()]; result [items].
    [[nodiscard]] Eigen::VectorXf score(const Eigen::MatrixXf &inputs) const;

    friend QDataStream &operator<<(QDataStream &stream, const ListNetwork &network);
    /// Reads one of the same number of inputs; on damaged input the stream's status is not Ok and nothing changes.
    friend QDataStream &operator>>(QDataStream &stream, ListNetwork &network);

private:
    friend class ListTraining;

    static constexpr int kHidden = 16;

    Eigen::MatrixXf m_hidden; // [inputs, kHidden]
    Eigen::VectorXf m_bias;   // [kHidden]
    Eigen::VectorXf m_output; // [kHidden]
    Eigen::VectorXf m_direct; // [inputs]
};

/// Teaches a ListNetwork to put the relevant items of lists first: cross entropy between softmax of the scores and the
/// relevance (ListNet, Cao et al. 2007), lists weighed by the root of their relevance, Adam. One thread at a time.
class ListTraining
{
public:
    /// Lists without relevance teach nothing. All have the network's inputs.
    ListTraining(const ListNetwork &start, const std::vector<RankedList> &lists, Rng rng);
    ~ListTraining();
    ListTraining(ListTraining &&) noexcept;
    ListTraining &operator=(ListTraining &&) noexcept;

    [[nodiscard]] bool isFinished() const;
    /// So many learning steps until the end.
    static constexpr int kSteps = 400;
    /// One learning step.
    void step();
    [[nodiscard]] ListNetwork network() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace cineq
