// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/peoplepriors.h"
#include "engine/rl/listnetwork.h"

#include <memory>
#include <vector>

namespace cineq {

/// Teaches a network to rank movies for people whose ratings are known: a part of everybody's ratings is drawn as
/// known, movies are described by these alone, and those are relevant that the person liked of the rest. Several such
/// draws make the lists. Nothing of a person's own ratings is in what describes their list but the profile itself, so
/// that strangers are ranked for as well as the people learned from.
class ProfileTraining
{
public:
    explicit ProfileTraining(std::shared_ptr<const PeoplePriors> priors, quint64 seed);

    /// Steps until the end.
    static constexpr int kSteps = 3 + ListTraining::kSteps;
    [[nodiscard]] bool isFinished() const { return m_training && m_training->isFinished(); }
    /// Makes the lists of one draw, or learns from all of them once.
    void step();
    /// What was learned. Once it is finished.
    [[nodiscard]] ListNetwork network() const { return m_training->network(); }

private:
    static constexpr int kDraws = kSteps - ListTraining::kSteps;

    void addLists();

    std::shared_ptr<const PeoplePriors> m_priors;
    quint64 m_seed;
    int m_draws = 0;
    std::vector<RankedList> m_lists;
    std::unique_ptr<ListTraining> m_training; // null until all lists are made
};

} // namespace cineq
