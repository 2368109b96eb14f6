// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/localprocess.h"

#include <memory>
#include <optional>
#include <vector>

namespace cineq {

/// Finds a LocalProcess' hyperparameters on the people it is fitted to, each left out in turn: how well their rewards
/// are foretold is then how well a stranger's are. Everybody plays a session, and at some of its moments the process
/// foretells the rewards of the hundred movies that it could go on with. What counts is the squared error of the
/// rewards' differences within the hundred, of the first most: what all of them are worth doesn't matter to a ranking.
/// Coordinate descent from the defaults, in two rounds: by large steps in sessions with a Gaussian process, then by
/// small ones in sessions with what the first round found. The same people give the same hyperparameters.
class HyperparameterSearch
{
public:
    /// content: of the ratings' movies.
    HyperparameterSearch(const RatingMatrix &ratings, std::shared_ptr<const ContentMatrix> content);

    [[nodiscard]] bool isFinished() const { return m_round == kRounds || m_ratings.people() == 0; }
    /// Part of the way to the end, about: how many changes are tried depends on what they bring.
    [[nodiscard]] double progress() const;
    /// Plays the sessions of a few people, or tries a change on them.
    void step();
    /// So far.
    [[nodiscard]] const LocalProcessHyperparameters &best() const { return m_best; }

private:
    static constexpr int kRounds = 2;

    /// When somebody could be shown these movies next, the most promising first.
    struct Moment
    {
        int answers = 0; // given before
        std::vector<int> rows;
        Eigen::ArrayXf rewards; // of each
    };
    struct PlayedSession
    {
        int person = 0;
        std::vector<Feedback> answers;
        std::vector<Moment> moments;
    };

    [[nodiscard]] std::shared_ptr<const LocalProcess> fit(const LocalProcessHyperparameters &values);
    [[nodiscard]] PlayedSession play(const Recommender &recommender, int person) const;
    /// Of all moments of the session.
    [[nodiscard]] double squaredError(const PlayedSession &played) const;
    void playSome();
    void tryOnSome();
    void judge(double error);
    /// The best ones with the change that is next; none where it would go too far.
    [[nodiscard]] std::optional<LocalProcessHyperparameters> changed() const;
    void goOn(bool isBetter);

    RatingMatrix m_ratings;
    AnswerMatrices m_answers;
    LocalProcessSettings m_settings;
    std::vector<PlayedSession> m_sessions;         // of this round
    std::shared_ptr<const Recommender> m_player;   // whose sessions they are; null once all are played
    LocalProcessHyperparameters m_best;            // of this round
    LocalProcessHyperparameters m_tried;           // on some of the sessions so far
    std::shared_ptr<const LocalProcess> m_process; // of them; null until the first session
    std::size_t m_sessionsTried = 0;
    double m_errors = 0.0;              // summed over these sessions
    std::optional<double> m_leastError; // the best ones'; none until they were tried in this round
    int m_tries = 0;
    int m_round = 0;
    std::size_t m_coordinate = 0;
    bool m_isUp = true;
    bool m_hasMoved = false; // along this coordinate, in this round
};

} // namespace cineq
