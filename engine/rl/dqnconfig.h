// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QDataStream>
#include <QString>

#include <span>
#include <variant>

namespace cineq {

enum class NetworkKind {
    FlatDueling,     ///< the reference: one output an action, Q = V + A - mean(A) (Wang et al. 2016)
    FlatPlain,       ///< one output an action, no streams
    TwoTowerDueling, ///< Q = prior + V(s) + phi(s) . psi(a) + b(a); new movies get a value from their features
};

enum class LossKind { MeanSquared, Huber };
enum class StateKind {
    Preference, ///< PreferenceState, the reference's moving vector
    Belief,     ///< BeliefState, Bayesian
    People,     ///< PeopleState, recommenders fitted on real people
};

/// Hyper-parameters of a training run, in the field's words. Defaults are the preset "default".
struct DqnConfig
{
    NetworkKind network = NetworkKind::TwoTowerDueling;
    StateKind state = StateKind::Belief;
    bool tagFeatures = true;       ///< tags beside genres, where the catalogue has them
    int episodes = 1000;           ///< sessions with one simulated user each
    int episodeLength = 10;        ///< steps
    int parallelEnvironments = 16; ///< sessions played side by side
    int trainInterval = 4;         ///< steps of one environment between two learning steps
    double learningRate = 1e-4;
    double learningRateDecay = 1.0; ///< factor a learning step
    double weightDecay = 0.0;       ///< decoupled from the gradient (Loshchilov, Hutter 2019); two-tower networks
    double gamma = 0.9;             ///< discount
    LossKind loss = LossKind::Huber;
    bool doubleDqn = true;      ///< van Hasselt, Guez, Silver 2016
    double gradientClip = 10.0; ///< largest norm of the whole gradient; 0 = off
    int replayCapacity = 20000;
    int batchSize = 64;
    int learningStarts = 64;       ///< transitions stored before the first learning step; at most replayCapacity
    int targetUpdateInterval = 50; ///< learning steps
    double epsilonStart = 0.5;
    double epsilonEnd = 0.05;
    double epsilonDecay = 0.998;  ///< factor a learning step
    int embeddingDimensions = 64; ///< of the two towers
    int candidates = 100;         ///< movies by prior that exploration and targets look at; 0 = all
    bool knownRewards = false;    ///< learn from what every candidate would have earned, not only the one shown
    bool maskTargets = true;      ///< targets leave out what the session has shown
    bool boundTargets = true;     ///< targets bootstrap no more than a whole episode can earn
    double maxAbsQ = 50.0;        ///< a Q-value beyond it stops the run as diverged
    double maxLoss = 1e4;         ///< likewise the loss

    bool operator==(const DqnConfig &) const = default;

    [[nodiscard]] static DqnConfig defaults() { return {}; }
    /// The reference system's values.
    [[nodiscard]] static DqnConfig reference();
    /// For learning from real people's ratings.
    [[nodiscard]] static DqnConfig people();
    /// By name: "default", "reference" or "people". Fails with PresetUnknown.
    [[nodiscard]] static Result<DqnConfig> preset(const QString &name);
    /// Sets one field by its key ("gamma") from text. Fails with SettingUnknown or SettingInvalid; nothing changes
    /// then.
    [[nodiscard]] Result<void> set(const QString &key, const QString &value);
    /// Whether the values fit each other, beyond their own ranges. Fails with SettingInvalid.
    [[nodiscard]] Result<void> check() const;
    /// The field as text, such that set() reads it again.
    [[nodiscard]] QString valueOf(const QString &key) const;
};

/// One hyper-parameter as the command line and the forms show it.
struct SettingTraits
{
    using Field = std::variant<int DqnConfig::*, double DqnConfig::*, bool DqnConfig::*, NetworkKind DqnConfig::*,
                               LossKind DqnConfig::*, StateKind DqnConfig::*>;

    const char *key;
    Field field;
    double minimum; ///< numbers only
    double maximum; ///< numbers only
};

/// Every hyper-parameter, in the order of the form.
[[nodiscard]] std::span<const SettingTraits> settings();
/// Names that an enum setting takes, in the order of the enum; empty for numbers and switches.
[[nodiscard]] QStringList choicesOf(const SettingTraits &setting);

QDataStream &operator<<(QDataStream &stream, const DqnConfig &config);
QDataStream &operator>>(QDataStream &stream, DqnConfig &config);

} // namespace cineq
