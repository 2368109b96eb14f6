// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/rng.h"
#include "engine/env/environment.h"
#include "engine/user/simulateduser.h"
#include "engine/user/userstate.h"

#include <memory>
#include <vector>

class QDataStream;

namespace cineq {

/// One session of a simulated person: each step shows a movie, the person answers, the answer is the reward and moves
/// the state. An episode has a fixed number of steps.
class RecommendationEnv final : public Environment
{
public:
    RecommendationEnv(std::unique_ptr<SimulatedUser> user, std::unique_ptr<UserState> state, int movies,
                      int episodeLength, Rng rng);

    void reset() override;
    /// A movie shown again costs kRepeatPenalty on top of its answer.
    StepResult step(int action) override;

    [[nodiscard]] int actionCount() const override { return m_movies; }
    [[nodiscard]] std::span<const float> state() const override { return m_state->values(); }
    [[nodiscard]] std::span<const float> prior() const override { return m_state->prior(); }
    [[nodiscard]] std::span<const int> shown() const override { return m_shown; }

    [[nodiscard]] const UserState &userState() const { return *m_state; }
    /// What an open action is expected to earn from the person of this session.
    [[nodiscard]] double expectedReward(int action) const { return m_user->expectedReward(action); }

    /// Everything that goes on from here, for checkpoints.
    void save(QDataStream &stream) const;
    void load(QDataStream &stream);

private:
    std::unique_ptr<SimulatedUser> m_user;
    std::unique_ptr<UserState> m_state;
    int m_movies;
    int m_episodeLength;
    Rng m_rng;
    std::vector<int> m_shown;
};

} // namespace cineq
