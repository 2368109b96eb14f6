// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/peoplepriors.h"
#include "engine/user/userstate.h"

#include <memory>
#include <vector>

namespace cineq {

/// A person as other people's ratings show them: the opinions of recommenders fitted on those, after each answer of the
/// person. The prior is their weighted sum; of each movie the network is told what every one of them expects, and how
/// the movie lies to those answered.
class PeopleState final : public UserState
{
public:
    explicit PeopleState(std::shared_ptr<const PeoplePriors> priors);
    PeopleState(const PeopleState &other);
    ~PeopleState() override;

    using UserState::reset;
    void reset(Rng &rng, int person) override;
    void observe(int row, FeedbackKind kind) override;
    /// Movies of just these features are expected to earn more.
    void biasTowards(std::span<const float> direction) override;

    /// Share of the prior that is for strangers (which is also the network's say), how far the session is and how it
    /// went, then taste(). Shape: kSessionInputs + D.
    [[nodiscard]] std::span<const float> values() const override;
    [[nodiscard]] std::span<const float> prior() const override;
    /// Each recommender's own parts, weighed; what was asked for is content.
    void addPriorParts(std::span<const int> rows, std::span<ScoreParts> parts) const override;
    /// Sum of the answered movies' features, each times its answer's reward, over sqrt(answers). Shape: [D].
    [[nodiscard]] std::span<const float> taste() const override;
    [[nodiscard]] int pairDimensions() const override;
    void describePairs(std::span<const int> rows, std::span<float> inputs) const override;

    [[nodiscard]] std::unique_ptr<UserState> clone() const override;
    void save(QDataStream &stream) const override;
    void load(QDataStream &stream) override;

    static constexpr int kSessionInputs = 10;

private:
    /// Sums over the answered movies of one kind of feature.
    struct Kinship
    {
        Eigen::VectorXf byReward; ///< each times its answer's reward
        Eigen::VectorXf rated;
        Eigen::VectorXf notRated;
    };

    void restart();
    void forgetScores();
    /// Adds to the prior what the profile ranker makes of it, the more the surer the answers are a profile.
    void rankProfile(float known) const;
    /// Brings scores, prior and values up to date; answers only mark them as old.
    void refresh() const;
    /// What that recommender expects. It hears answers and is asked only if somebody wants to know.
    [[nodiscard]] Eigen::MatrixXf::ColXpr scoresOf(std::size_t part) const;
    /// Of that recommender in the prior as it stands.
    [[nodiscard]] float weightOf(const PeoplePriors::Part &part) const;

    std::shared_ptr<const PeoplePriors> m_priors;
    int m_person = Recommender::kNobody;
    std::vector<Feedback> m_answers;
    Eigen::VectorXf m_wish;            // [D]
    std::array<Kinship, 3> m_kinships; // by genres, epochs, unitFeatures

    mutable bool m_fresh = false;
    mutable std::vector<std::unique_ptr<RecommenderSession>> m_sessions; // of the parts
    mutable std::vector<std::size_t> m_heard;                            // of m_answers, by each session
    mutable Eigen::MatrixXf m_scores;                                    // [N, parts]
    mutable std::vector<bool> m_areScored;                               // the parts; a wish changes no score
    mutable Eigen::VectorXf m_ranking; // what the profile ranker adds to the prior, [N]; empty for strangers
    mutable std::vector<float> m_prior;
    mutable std::vector<float> m_values;
};

} // namespace cineq
