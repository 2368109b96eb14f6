// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rl/dqnconfig.h"
#include "engine/rl/productindex.h"

#include <Eigen/Core>

#include <QByteArray>
#include <QList>

#include <memory>
#include <span>
#include <vector>

namespace cineq {

/// Features of all actions, one a row: [A, D]. Rows of unit norm.
using ActionFeatures = std::shared_ptr<const Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>;

/// Sizes that a Q-network is built for.
struct NetworkShape
{
    int stateDimensions = 0;  ///< S
    int actions = 0;          ///< A
    int actionDimensions = 0; ///< D, features of an action; 0 for flat networks
    int pairDimensions = 0;   ///< P, inputs of a state and an action together; 0 = none

    bool operator==(const NetworkShape &) const = default;
};

/// One row of a layer table.
struct LayerTraits
{
    QString name;        ///< "dense0"
    QString type;        ///< "Linear"
    QString outputShape; ///< "(512)"
    qint64 parameters = 0;
    QList<int> inputs = {}; ///< rows of the table whose outputs it reads, ascending; none: an input of the network
};

/// What one layer has learned, or one of its norms has counted.
struct ParameterValues
{
    QString name;              ///< "weight"
    QList<qint64> shape;       ///< {512, 310}
    std::vector<float> values; ///< row by row
};

/// A forward pass as plain values: q = scale x (value + advantages - offset).
struct ForwardTrace
{
    std::vector<std::vector<float>> outputs; ///< of each row of layers()
    float value = 0.0F;                      ///< V(s); 0 where the network has none
    std::vector<float> advantages;           ///< A(s, a) of the actions asked for; of a plain network their Q
    float offset = 0.0F;                     ///< mean advantage where the network takes it off, else 0
    float scale = 1.0F;                      ///< the network's say in that state, 0 ... 1, of networks with pair inputs
    std::vector<float> q;                    ///< of the actions asked for
};

class TrainableNetwork; // LibTorch's side, engine/rl/networkmodules.h

/// A Q-network for inference: Q(s, a) for all actions of a batch of states, dropout off and norms frozen.
/// Holds the weights of NetworkKind's architectures; one thread at a time. Where a tensor finds no memory,
/// std::bad_alloc is thrown.
class QNetwork
{
public:
    /// Fresh weights drawn from seed. actionFeatures is needed by two-tower networks alone, which keep a reference;
    /// null = the network is only asked for its layers and weights.
    QNetwork(const DqnConfig &config, const NetworkShape &shape, ActionFeatures actionFeatures, quint64 seed);
    ~QNetwork();
    QNetwork(QNetwork &&) noexcept;
    QNetwork &operator=(QNetwork &&) noexcept;

    /// What parameterCount() would at least be, without taking memory for a network.
    [[nodiscard]] static qint64 leastParameters(const DqnConfig &config, const NetworkShape &shape);

    /// What a flat network's learning takes at its peak, in bytes: weights, target network, Adam's moments and Q of all
    /// actions for a batch, and a checkpoint of them.
    [[nodiscard]] static qint64 trainingMemory(const DqnConfig &config, const NetworkShape &shape);

    [[nodiscard]] const NetworkShape &shape() const;
    /// Q without the state's prior. states: [batch, S]; q: [batch, A].
    void score(std::span<const float> states, int batch, std::span<float> q) const;

    /// Computes what the next score() would have to beforehand: for two towers the embedding of all actions. score()
    /// does so itself where it was not done.
    void prepare() const;

    /// Whether best() can be asked: two towers with nothing beside them.
    [[nodiscard]] bool canSearch() const;
    /// Makes best() fast where there are so many actions that it pays, kSearchedActions: by what was learned earlier
    /// from a network with these weights, else anew, which takes half a minute for a million. Only where canSearch().
    void prepareSearch(ProductLists known, quint64 seed) const;
    /// What prepareSearch() goes by; empty where it was not called or did nothing.
    [[nodiscard]] const ProductLists &searchLists() const;
    /// The actions of greatest Q, the greatest first: exactly, or after prepareSearch() those that are so of the
    /// likeliest hundreds. state: [S].
    [[nodiscard]] std::vector<int> best(std::span<const float> state, int count) const;
    static constexpr int kSearchedActions = 500'000;

    /// The same for some actions of one state, with their pair inputs: candidates are compared with each other, so all
    /// that may be chosen belong into one call. state: [S]; pairs: [actions, P]; q: [actions].
    void score(std::span<const float> state, std::span<const int> actions, std::span<const float> pairs,
               std::span<float> q) const;

    /// The part of Q that is the same for every action of that state, V(s) of a dueling network (Wang et al. 2016); 0
    /// where the network has none. state: [S].
    [[nodiscard]] float value(std::span<const float> state) const;

    /// The same pass as score(), layer by layer. actions: of those alone, with their pair inputs, as there; empty,
    /// where the network has no pair inputs: of all. traced: place among the actions asked for of the one whose
    /// features and pair inputs are followed. Changes nothing, prepares nothing.
    [[nodiscard]] ForwardTrace trace(std::span<const float> state, std::span<const int> actions,
                                     std::span<const float> pairs, int traced) const;

    /// In the order of the forward pass.
    [[nodiscard]] QList<LayerTraits> layers() const;
    /// What the layer of that name ("dense0") consists of; nothing where none of that name has parameters. Only reads:
    /// may be called while another thread scores.
    [[nodiscard]] QList<ParameterValues> parameters(const QString &layer) const;
    /// Weights, biases and the norms' running statistics.
    [[nodiscard]] qint64 parameterCount() const;

    [[nodiscard]] QByteArray weights() const;
    /// Takes what weights() gave for the same kind and shape. Fails with ModelShape or ModelDamaged; nothing changes.
    [[nodiscard]] Result<void> setWeights(const QByteArray &weights);

private:
    struct Search
    {
        Search(ProductLists learned, const ProductRows &rows) : lists(std::move(learned)), index(rows, lists) {}

        ProductLists lists;
        ProductIndex index;
    };

    std::unique_ptr<TrainableNetwork> m_network;
    mutable std::shared_ptr<const Search> m_search; // null: best() is exact
};

} // namespace cineq
