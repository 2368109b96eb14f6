// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/model.h"
#include "engine/training/people.h"

#include <memory>

namespace cineq {

/// Does what the network adds to the state's prior earn anything? People that it has not learned from are served
/// twice, by prior and
/// network and by the prior alone, with the same answers' noise; the difference of what their sessions are expected to
/// earn, given the person, is the network's gain. Run it by step() until isFinished().
class Validation
{
public:
    static constexpr int kPeople = 400;

    /// Of a trained model whose states have a prior; its network's weight doesn't matter.
    Validation(std::shared_ptr<const Model> model, People people);

    [[nodiscard]] bool isFinished() const { return m_gains.size() >= kPeople; }
    /// Serves one more person.
    void step();
    /// Mean gain a session, its standard error and the people asked.
    [[nodiscard]] NetworkGain gain() const;

private:
    [[nodiscard]] double expectedSessionReward(int person, double networkWeight) const;

    std::shared_ptr<const Model> m_model;
    People m_people;
    std::vector<double> m_gains;
};

} // namespace cineq
