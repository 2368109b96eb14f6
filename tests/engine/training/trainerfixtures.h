// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/trainer.h"

#include "tests/engine/enginefixtures.h"
#include "tests/engine/recommenders/peoplefixtures.h"

#include <limits>

// Runs of some learning steps on the small catalogue.

inline std::shared_ptr<const cineq::Model> startModel(const cineq::DqnConfig &config, quint64 seed = 7)
{
    const auto model = cineq::makeUntrainedModel(smallCatalog(), config, seed, twoTastes(20, 60, 1));
    if (!model)
        QTest::qFail("no model", __FILE__, __LINE__);
    return model.value_or(nullptr);
}

/// Whom the configuration asks for.
inline cineq::People peopleFor(const cineq::DqnConfig &config)
{
    return config.state == cineq::StateKind::People ? cineq::People(twoTastes(20, 60, 1), config.state)
                                                    : cineq::People();
}

/// Steps until the first episode begins.
inline void search(cineq::Trainer &trainer)
{
    while (!trainer.hasSearched()) {
        if (!trainer.step())
            QTest::qFail("no step", __FILE__, __LINE__);
    }
}

/// What the run goes on from, beside its checkpoint.
inline std::shared_ptr<const cineq::Model> startAgain(const cineq::Trainer &trainer)
{
    const auto model = trainer.model();
    const auto start = cineq::makeUntrainedModel(**model, trainer.config(), trainer.seed(), twoTastes(20, 60, 1));
    if (!start)
        QTest::qFail("no model", __FILE__, __LINE__);
    return start.value_or(nullptr);
}

/// Steps until the last episode is over, or until so many have been made.
inline void learn(cineq::Trainer &trainer, int steps = std::numeric_limits<int>::max())
{
    for (int i = 0; i < steps && !trainer.hasLearned(); ++i) {
        if (!trainer.step())
            QTest::qFail("diverged", __FILE__, __LINE__);
    }
}

inline QByteArray weightsOf(const cineq::Trainer &trainer)
{
    const auto model = trainer.model();
    return model ? (*model)->network->weights() : QByteArray();
}

/// The history bit by bit, but for the time that it took.
inline QByteArray withoutClock(cineq::TrainingHistory history)
{
    for (cineq::EpisodeSample &sample : history)
        sample.seconds = 0.0;
    return streamed(history);
}

inline cineq::DqnConfig oddConfig(cineq::DqnConfig config)
{
    config = quickConfig(config);
    config.trainInterval = 3; // does not divide the steps of a round
    config.parallelEnvironments = 4;
    return config;
}

inline void addPresets()
{
    QTest::addColumn<cineq::DqnConfig>("config");
    QTest::newRow("default") << quickConfig();
    QTest::newRow("reference") << quickConfig(cineq::DqnConfig::reference());
    QTest::newRow("people") << quickConfig(cineq::DqnConfig::people());
    QTest::newRow("default, odd interval") << oddConfig(cineq::DqnConfig::defaults());
    QTest::newRow("reference, odd interval") << oddConfig(cineq::DqnConfig::reference());
}

Q_DECLARE_METATYPE(cineq::DqnConfig)
