// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/steeredrecommender.h"

#include <algorithm>
#include <numeric>

namespace cineq {

namespace {

/// What all sessions share.
struct Shared
{
    std::shared_ptr<const Recommender> recommender;
    Steering steering;
    CatalogPtr catalog;
    std::shared_ptr<const FeatureMatrix> unitFeatures;
};

class SteeredSession final : public RecommenderSession
{
public:
    SteeredSession(const Shared &shared, std::unique_ptr<RecommenderSession> session)
        : m_shared(&shared), m_session(std::move(session)), m_seed(shared.steering.seed)
    {
    }

    void observe(int row, FeedbackKind kind) override
    {
        constexpr quint64 kPrime = 0x100000001b3; // of the FNV-1a hash
        m_session->observe(row, kind);
        m_answered.push_back(row);
        m_seed = (m_seed ^ quint64(row * kFeedbackKindCount + static_cast<int>(kind))) * kPrime;
    }

    void score(Eigen::Ref<Eigen::VectorXf> scores) const override
    {
        m_session->score(scores);
        if (!scores.allFinite())
            return; // for the caller to find
        std::vector<bool> closed(size_t(scores.size()), false);
        for (const int row : m_answered)
            closed[size_t(row)] = true;
        std::vector<int> rows;
        for (int row = 0; row < scores.size(); ++row) {
            if (!closed[size_t(row)])
                rows.push_back(row);
        }
        const auto count = std::min<std::ptrdiff_t>(kSteeringCandidates, std::ssize(rows));
        std::ranges::partial_sort(rows, rows.begin() + count,
                                  [&](int a, int b) { return scores[a] != scores[b] ? scores[a] > scores[b] : a < b; });
        rows.resize(size_t(count));
        Steering steering = m_shared->steering;
        steering.seed = m_seed;
        const std::vector<int> steered = steer(rows, std::span<const float>(scores.data(), size_t(scores.size())),
                                               kSteeredLength, steering, *m_shared->catalog, *m_shared->unitFeatures);
        float place = scores.maxCoeff() + static_cast<float>(steered.size());
        for (const int row : steered) {
            scores[row] = place;
            place -= 1.0F;
        }
    }

    [[nodiscard]] std::unique_ptr<RecommenderSession> clone() const override
    {
        auto copy = std::make_unique<SteeredSession>(*m_shared, m_session->clone());
        copy->m_answered = m_answered;
        copy->m_seed = m_seed;
        return copy;
    }

private:
    const Shared *m_shared; // the recommender's
    std::unique_ptr<RecommenderSession> m_session;
    std::vector<int> m_answered;
    quint64 m_seed;
};

class SteeredRecommender final : public Recommender
{
public:
    explicit SteeredRecommender(Shared shared) : m_shared(std::move(shared)) {}

    [[nodiscard]] QLatin1StringView key() const override { return QLatin1StringView("steered"); }
    [[nodiscard]] int movies() const override { return m_shared.recommender->movies(); }
    [[nodiscard]] std::unique_ptr<RecommenderSession> start(int leftOut) const override
    {
        return std::make_unique<SteeredSession>(m_shared, m_shared.recommender->start(leftOut));
    }

private:
    Shared m_shared;
};

} // namespace

std::shared_ptr<const Recommender> makeSteeredRecommender(std::shared_ptr<const Recommender> recommender,
                                                          const Steering &steering, CatalogPtr catalog,
                                                          std::shared_ptr<const FeatureMatrix> unitFeatures)
{
    return std::make_shared<const SteeredRecommender>(
        Shared{std::move(recommender), steering, std::move(catalog), std::move(unitFeatures)});
}

} // namespace cineq
