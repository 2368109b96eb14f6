// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/itemknn.h"

#include "engine/recommenders/peoplematrix.h"

#include <algorithm>
#include <functional>

namespace cineq {

namespace {

class ItemKnn final : public Recommender
{
public:
    ItemKnn(const RatingMatrix &ratings, const ItemKnnSettings &settings)
        : m_settings(settings),
          m_lifts(PeopleMatrix::lifts(ratings)),
          m_norms(std::make_shared<const Eigen::VectorXf>(normsWithout(kNobody)))
    {
    }

    [[nodiscard]] QLatin1StringView key() const override { return QLatin1StringView("itemknn"); }
    [[nodiscard]] int movies() const override { return m_lifts.movies(); }
    [[nodiscard]] std::unique_ptr<RecommenderSession> start(int leftOut) const override;

    [[nodiscard]] const PeopleMatrix &lifts() const { return m_lifts; }
    /// Similarity of each movie with the one in that row, 0 where they are no neighbours. norms: of the movies'
    /// columns.
    [[nodiscard]] Eigen::VectorXf neighbours(int row, int leftOut, const Eigen::VectorXf &norms) const
    {
        Eigen::VectorXf people = Eigen::VectorXf::Zero(m_lifts.people());
        m_lifts.addColumn(row, m_settings.weight, people);
        if (leftOut != kNobody)
            people[leftOut] = 0.0F;
        Eigen::VectorXf similarities = Eigen::VectorXf::Zero(movies());
        m_lifts.addRows(people, similarities);
        similarities = similarities.array() / (norms[row] * norms.array() + m_settings.shrinkage);
        similarities[row] = 0.0F;
        if (m_settings.neighbours < movies()) {
            Eigen::VectorXf sorted = similarities;
            float *const last = sorted.data() + m_settings.neighbours - 1;
            std::nth_element(sorted.data(), last, sorted.data() + sorted.size(), std::greater<>());
            similarities = (similarities.array() < *last).select(0.0F, similarities);
        }
        return similarities;
    }

private:
    [[nodiscard]] Eigen::VectorXf normsWithout(int person) const
    {
        Eigen::VectorXf squares = m_lifts.byMovie().cwiseAbs2().transpose() * Eigen::VectorXf::Ones(m_lifts.people());
        if (person != kNobody)
            squares -= m_lifts.byPerson().row(person).cwiseAbs2().transpose();
        return squares.cwiseMax(0.0F).cwiseSqrt();
    }

    ItemKnnSettings m_settings;
    PeopleMatrix m_lifts;
    std::shared_ptr<const Eigen::VectorXf> m_norms; // of the movies' columns
};

class ItemKnnSession final : public RecommenderSession
{
public:
    ItemKnnSession(const ItemKnn &knn, int leftOut, std::shared_ptr<const Eigen::VectorXf> norms)
        : m_knn(&knn),
          m_leftOut(leftOut),
          m_norms(std::move(norms)),
          m_scores(knn.lifts().means().array() + static_cast<float>(traits(FeedbackKind::Ignore).reward))
    {
    }

    void observe(int row, FeedbackKind kind) override
    {
        const float surprise = lift(kind) - m_knn->lifts().means()[row];
        m_scores += surprise * m_knn->neighbours(row, m_leftOut, *m_norms);
    }
    void score(Eigen::Ref<Eigen::VectorXf> scores) const override { scores = m_scores; }
    [[nodiscard]] std::unique_ptr<RecommenderSession> clone() const override
    {
        return std::make_unique<ItemKnnSession>(*this);
    }

private:
    const ItemKnn *m_knn;
    int m_leftOut;
    std::shared_ptr<const Eigen::VectorXf> m_norms; // without the person left out
    Eigen::VectorXf m_scores;
};

std::unique_ptr<RecommenderSession> ItemKnn::start(int leftOut) const
{
    return std::make_unique<ItemKnnSession>(
        *this, leftOut, leftOut == kNobody ? m_norms : std::make_shared<const Eigen::VectorXf>(normsWithout(leftOut)));
}

} // namespace

std::shared_ptr<const Recommender> fitItemKnn(const RatingMatrix &ratings, const ItemKnnSettings &settings)
{
    return std::make_shared<const ItemKnn>(ratings, settings);
}

} // namespace cineq
