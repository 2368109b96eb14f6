// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/modelrecommender.h"

#include <mutex>
#include <vector>

namespace cineq {

namespace {

/// A model that several threads may score with: in turn.
struct SharedModel
{
    std::shared_ptr<const Model> model;
    mutable std::mutex mutex;
};

class ModelSession final : public RecommenderSession
{
public:
    ModelSession(const SharedModel &shared, std::unique_ptr<UserState> state)
        : m_shared(&shared), m_state(std::move(state))
    {
    }

    void observe(int row, FeedbackKind kind) override
    {
        m_state->observe(row, kind);
        m_answered.push_back(row);
    }
    void score(Eigen::Ref<Eigen::VectorXf> scores) const override
    {
        const std::lock_guard lock(m_shared->mutex);
        const std::vector<float> q = m_shared->model->score(*m_state, m_answered);
        scores = Eigen::Map<const Eigen::VectorXf>(q.data(), Eigen::Index(q.size()));
    }
    [[nodiscard]] std::unique_ptr<RecommenderSession> clone() const override
    {
        auto copy = std::make_unique<ModelSession>(*m_shared, m_state->clone());
        copy->m_answered = m_answered;
        return copy;
    }

private:
    const SharedModel *m_shared; // the recommender's
    std::unique_ptr<UserState> m_state;
    std::vector<int> m_answered;
};

class ModelRecommender final : public Recommender
{
public:
    ModelRecommender(std::shared_ptr<const Model> model, quint64 seed) : m_shared{std::move(model), {}}, m_seed(seed) {}

    [[nodiscard]] QLatin1StringView key() const override { return QLatin1StringView("model"); }
    [[nodiscard]] int movies() const override { return m_shared.model->catalog->size(); }
    [[nodiscard]] std::unique_ptr<RecommenderSession> start(int) const override
    {
        return std::make_unique<ModelSession>(m_shared, m_shared.model->newState(m_seed));
    }

private:
    SharedModel m_shared;
    quint64 m_seed;
};

} // namespace

std::shared_ptr<const Recommender> makeModelRecommender(std::shared_ptr<const Model> model, quint64 seed)
{
    return std::make_shared<const ModelRecommender>(std::move(model), seed);
}

} // namespace cineq
