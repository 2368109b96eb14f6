// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/popularity.h"

#include "engine/recommenders/peoplematrix.h"

namespace cineq {

namespace {

class PopularitySession final : public RecommenderSession
{
public:
    explicit PopularitySession(const Eigen::VectorXf &rewards) : m_rewards(&rewards) {}

    void observe(int, FeedbackKind) override {}
    void score(Eigen::Ref<Eigen::VectorXf> scores) const override { scores = *m_rewards; }
    [[nodiscard]] std::unique_ptr<RecommenderSession> clone() const override
    {
        return std::make_unique<PopularitySession>(*this);
    }

private:
    const Eigen::VectorXf *m_rewards; // the recommender's
};

class Popularity final : public Recommender
{
public:
    explicit Popularity(Eigen::VectorXf rewards) : m_rewards(std::move(rewards)) {}

    [[nodiscard]] QLatin1StringView key() const override { return QLatin1StringView("popularity"); }
    [[nodiscard]] int movies() const override { return static_cast<int>(m_rewards.size()); }
    [[nodiscard]] std::unique_ptr<RecommenderSession> start(int) const override
    {
        return std::make_unique<PopularitySession>(m_rewards);
    }

private:
    Eigen::VectorXf m_rewards;
};

} // namespace

Eigen::VectorXf meanRewards(const RatingMatrix &ratings)
{
    return PeopleMatrix::lifts(ratings).means().array() + static_cast<float>(traits(FeedbackKind::Ignore).reward);
}

std::shared_ptr<const Recommender> fitPopularity(const RatingMatrix &ratings)
{
    return std::make_shared<const Popularity>(meanRewards(ratings));
}

} // namespace cineq
