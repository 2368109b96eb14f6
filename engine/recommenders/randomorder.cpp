// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/randomorder.h"

#include "engine/base/rng.h"

#include <atomic>

namespace cineq {

namespace {

class RandomSession final : public RecommenderSession
{
public:
    RandomSession(int movies, std::uint64_t seed) : m_scores(movies)
    {
        Rng rng(seed, "random order");
        for (float &score : m_scores)
            score = static_cast<float>(rng.uniform());
    }

    void observe(int, FeedbackKind) override {}
    void score(Eigen::Ref<Eigen::VectorXf> scores) const override { scores = m_scores; }
    [[nodiscard]] std::unique_ptr<RecommenderSession> clone() const override
    {
        return std::make_unique<RandomSession>(*this);
    }

private:
    Eigen::VectorXf m_scores;
};

class RandomOrder final : public Recommender
{
public:
    RandomOrder(int movies, std::uint64_t seed) : m_movies(movies), m_seed(seed) {}

    [[nodiscard]] QLatin1StringView key() const override { return QLatin1StringView("random"); }
    [[nodiscard]] int movies() const override { return m_movies; }
    [[nodiscard]] std::unique_ptr<RecommenderSession> start(int) const override
    {
        return std::make_unique<RandomSession>(m_movies, m_seed + m_started.fetch_add(1, std::memory_order_relaxed));
    }

private:
    int m_movies;
    std::uint64_t m_seed;
    mutable std::atomic<std::uint64_t> m_started = 0;
};

} // namespace

std::shared_ptr<const Recommender> makeRandomOrder(int movies, std::uint64_t seed)
{
    return std::make_shared<const RandomOrder>(movies, seed);
}

} // namespace cineq
