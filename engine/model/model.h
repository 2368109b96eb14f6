// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/catalog/catalog.h"
#include "engine/features/featureextractor.h"
#include "engine/model/traininghistory.h"
#include "engine/recommenders/peoplepriors.h"
#include "engine/rl/dqnconfig.h"
#include "engine/rl/qnetwork.h"
#include "engine/user/beliefspace.h"
#include "engine/user/userstate.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace cineq {

/// What a network adds to its states' prior, a session, as validation found it.
struct NetworkGain
{
    double mean = 0.0;
    double standardError = 0.0;
    int people = 0; ///< 0 = not validated

    /// Beyond what chance explains.
    [[nodiscard]] bool isProven() const { return people > 0 && mean > 2.0 * standardError; }
};

/// What a model file says beside numbers.
struct ModelInfo
{
    QString path = {};    ///< empty = not kept in a file
    QByteArray hash = {}; ///< of the file's content; empty likewise
    QString catalogPath;  ///< of the catalogue trained on; a bare file name is one of the bundled catalogues
    QByteArray catalogFingerprint;
    int movies = 0; ///< of that catalogue; those that the model's catalogue has beyond were added after training
    QString preset; ///< "default", "reference"; "custom" after changes
    quint64 seed = 0;
    QDateTime created; ///< UTC
    bool trained = false;
    bool realPeople = false;    ///< learned from real people's ratings, not from simulated people
    NetworkGain gain;           ///< of networks over a prior
    double networkWeight = 1.0; ///< Q = prior + weight x network: 0 while a gain over the prior is not proven
};

/// A recommender ready for use on one catalogue: fitted features, the catalogue's feature matrix and the Q-network.
/// Immutable; shared between threads as shared_ptr<const Model>, but one thread at a time scores with it.
class Model
{
public:
    ModelInfo info;
    DqnConfig config;
    CatalogPtr catalog;
    FeatureExtractor extractor;
    std::shared_ptr<const FeatureMatrix> features;     ///< [N, D]; for StateKind::Preference
    std::shared_ptr<const FeatureMatrix> unitFeatures; ///< [N, D], rows of unit norm
    std::shared_ptr<const BeliefSpace> beliefSpace;    ///< for StateKind::Belief
    std::shared_ptr<const PeoplePriors> peoplePriors;  ///< for StateKind::People
    std::shared_ptr<const QNetwork> network;
    TrainingHistory history;
    TrainingEvents events; ///< of the run that history is of

    /// What the extractor makes of the movie in that row. Shape: D.
    [[nodiscard]] std::vector<float> featuresOf(int row) const;
    /// A state of the kind that the network was made for, reset with the seed.
    [[nodiscard]] std::unique_ptr<UserState> newState(quint64 seed) const;
    /// Q of every movie in that state. closed: rows that won't be chosen; a network with pair inputs looks at the
    /// `candidates` open movies of highest prior, the others follow below those in the prior's order. Shape: movies.
    [[nodiscard]] std::vector<float> score(const UserState &state, std::span<const int> closed) const;
    /// The same with another weight of the network.
    [[nodiscard]] std::vector<float> score(const UserState &state, std::span<const int> closed,
                                           double networkWeight) const;
    /// The movies of highest Q, the highest first, without scoring all; none where the state or the network asks for
    /// that. score() of Q's order, but for what a search in very many movies misses.
    [[nodiscard]] std::optional<std::vector<int>> best(const UserState &state, int count) const;
    /// What the Q of the movies in these rows is made of. q: what score() gave for that state. Shape: rows.
    [[nodiscard]] std::vector<ScoreParts> scoreParts(const UserState &state, std::span<const float> q,
                                                     std::span<const int> rows) const;
    [[nodiscard]] NetworkShape networkShape() const;
    /// The same with a network of its own, so that another thread can score with it.
    [[nodiscard]] std::shared_ptr<const Model> withOwnNetwork() const;
    /// Takes over a network and does now, where the caller has time, what its first scoring would have to.
    void setNetwork(std::shared_ptr<const QNetwork> newNetwork);
    /// Makes best() fast, where it can be asked and there are very many movies. known: QNetwork::searchLists() of a
    /// network with these weights.
    void prepareSearch(ProductLists known = {}) const;
    /// Works out what the states of config.state stand on, from catalog and extractor. For StateKind::People, ratings:
    /// what people rated of the catalogue's first ratings.movies() movies; hyperparameters: as fitPeoplePriors() has.
    void fitState(RatingMatrix ratings, const LocalProcessHyperparameters &hyperparameters);

private:
    /// Whether a movie's Q is the network's alone, which can be searched.
    [[nodiscard]] bool isSearched() const;
    void addToCandidates(const UserState &state, std::span<const int> closed, double networkWeight,
                         std::vector<float> &q) const;
};

/// Which features a configuration learns on.
[[nodiscard]] FeatureConfig featureConfigOf(const DqnConfig &config);
/// "default", "reference" or, where the configuration is neither, "custom".
[[nodiscard]] QString presetName(const DqnConfig &config);

/// Fails with NetworkTooLarge where a flat network can't learn in so many bytes, or its checkpoints can't be written.
[[nodiscard]] Result<void> checkMemory(const DqnConfig &config, const NetworkShape &shape, qint64 bytes);

/// Fits features to the catalogue and draws fresh weights: what training starts from, and what recommends by the
/// state's prior alone until a trained model is there. ratings: what StateKind::People is fitted to. Fails with
/// CatalogTooSmall below two movies, RatingsNeeded, NetworkTooLarge or OutOfMemory.
[[nodiscard]] Result<std::shared_ptr<const Model>> makeUntrainedModel(CatalogPtr catalog, const DqnConfig &config,
                                                                      quint64 seed,
                                                                      const RatingMatrix &ratings = RatingMatrix(0));
/// The same with the features, which must be of the same FeatureConfig, and the hyperparameters that another model of
/// the catalogue has found already.
[[nodiscard]] Result<std::shared_ptr<const Model>> makeUntrainedModel(const Model &fitted, const DqnConfig &config,
                                                                      quint64 seed,
                                                                      const RatingMatrix &ratings = RatingMatrix(0));

} // namespace cineq
