// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/mixture.h"

#include "engine/recommenders/gaussianprocess.h"
#include "engine/recommenders/personposterior.h"

namespace cineq {

namespace {

class MixtureSession final : public RecommenderSession
{
public:
    MixtureSession(const std::vector<MixturePart> &parts, int leftOut) : m_parts(&parts)
    {
        for (const MixturePart &part : parts)
            m_sessions.push_back(part.recommender->start(leftOut));
    }
    MixtureSession(const MixtureSession &other) : m_parts(other.m_parts)
    {
        for (const auto &session : other.m_sessions)
            m_sessions.push_back(session->clone());
    }

    void observe(int row, FeedbackKind kind) override
    {
        for (const auto &session : m_sessions)
            session->observe(row, kind);
    }
    void score(Eigen::Ref<Eigen::VectorXf> scores) const override
    {
        Eigen::VectorXf part(scores.size());
        scores.setZero();
        for (std::size_t i = 0; i < m_sessions.size(); ++i) {
            m_sessions[i]->score(part);
            scores += (*m_parts)[i].weight * part;
        }
    }
    [[nodiscard]] std::unique_ptr<RecommenderSession> clone() const override
    {
        return std::make_unique<MixtureSession>(*this);
    }

private:
    const std::vector<MixturePart> *m_parts;                     // the recommender's
    std::vector<std::unique_ptr<RecommenderSession>> m_sessions; // one a part
};

class Mixture final : public Recommender
{
public:
    Mixture(QLatin1StringView key, std::vector<MixturePart> parts) : m_key(key), m_parts(std::move(parts)) {}

    [[nodiscard]] QLatin1StringView key() const override { return m_key; }
    [[nodiscard]] int movies() const override { return m_parts.front().recommender->movies(); }
    [[nodiscard]] std::unique_ptr<RecommenderSession> start(int leftOut) const override
    {
        return std::make_unique<MixtureSession>(m_parts, leftOut);
    }

private:
    QLatin1StringView m_key;
    std::vector<MixturePart> m_parts;
};

} // namespace

std::shared_ptr<const Recommender> mixtureOf(QLatin1StringView key, std::vector<MixturePart> parts)
{
    Q_ASSERT(!parts.empty());
    return std::make_shared<const Mixture>(key, std::move(parts));
}

std::shared_ptr<const Recommender> fitBaseline(const RatingMatrix &ratings)
{
    AnswerMatrices answers(ratings);
    return mixtureOf(QLatin1StringView("baseline"),
                     {{fitGaussianProcess(answers), 0.6F}, {fitPersonPosterior(answers), 0.4F}});
}

} // namespace cineq
