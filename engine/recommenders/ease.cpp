// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/ease.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <vector>

namespace cineq {

namespace {

using SymmetricMatrix = Eigen::MatrixXf; // both triangles filled

/// A movie answered and what the answer counts.
struct Entry
{
    int row = 0;
    float value = 0.0F;
};

/// P = (X'X + lambda I)^-1 of the people's matrix X.
class RidgeInverse
{
public:
    virtual ~RidgeInverse() = default;

    /// Diagonal of P, without the person left out. Shape: movies.
    [[nodiscard]] virtual Eigen::VectorXf diagonal(int leftOut) const = 0;
    /// products = x P, without the person left out. Shape: movies.
    virtual void multiply(std::span<const Entry> x, int leftOut, Eigen::Ref<Eigen::VectorXf> products) const = 0;
};

/// (sum of outer products of the rows (columns) of a row-major (column-major) matrix + lambda I)^-1, in double
/// precision within.
template <typename Sparse>
SymmetricMatrix ridgeInverse(const Sparse &sparse, float lambda)
{
    Eigen::MatrixXd matrix = Eigen::MatrixXd::Zero(sparse.innerSize(), sparse.innerSize());
    for (int outer = 0; outer < sparse.outerSize(); ++outer) {
        for (typename Sparse::InnerIterator a(sparse, outer); a; ++a) {
            for (typename Sparse::InnerIterator b(sparse, outer); b; ++b)
                matrix(b.index(), a.index()) += double(a.value()) * double(b.value());
        }
    }
    matrix.diagonal().array() += double(lambda);
    const Eigen::LLT<Eigen::Ref<Eigen::MatrixXd>> cholesky(matrix); // in place
    Eigen::MatrixXd inverse = Eigen::MatrixXd::Identity(matrix.rows(), matrix.cols());
    cholesky.solveInPlace(inverse);
    return inverse.cast<float>();
}

/// By way of A = (XX' + lambda I)^-1, people x people (Woodbury): P = (I - X'AX) / lambda.
class PeopleInverse final : public RidgeInverse
{
public:
    PeopleInverse(const PeopleMatrix &lifts, float lambda)
        : m_lifts(lifts),
          m_lambda(lambda),
          m_inverse(ridgeInverse(lifts.byMovie(), lambda)),
          m_leverages(lifts.movies())
    {
        const PeopleMatrix::Columns &columns = lifts.byMovie();
        for (int row = 0; row < lifts.movies(); ++row) {
            float sum = 0.0F;
            for (PeopleMatrix::Columns::InnerIterator a(columns, row); a; ++a) {
                const float *const inverse = m_inverse.col(a.index()).data();
                float inner = 0.0F;
                for (PeopleMatrix::Columns::InnerIterator b(columns, row); b; ++b)
                    inner += inverse[b.index()] * b.value();
                sum += inner * a.value();
            }
            m_leverages[row] = sum;
        }
    }

    [[nodiscard]] Eigen::VectorXf diagonal(int leftOut) const override
    {
        if (leftOut == Recommender::kNobody)
            return (1.0F - m_leverages.array()) / m_lambda;
        Eigen::VectorXf own = Eigen::VectorXf::Zero(m_lifts.movies());
        m_lifts.addRows(m_inverse.col(leftOut), own);
        return (1.0F - m_leverages.array() + own.array().square() / m_inverse(leftOut, leftOut)) / m_lambda;
    }

    void multiply(std::span<const Entry> x, int leftOut, Eigen::Ref<Eigen::VectorXf> products) const override
    {
        Eigen::VectorXf people = Eigen::VectorXf::Zero(m_lifts.people()); // x X'
        for (const Entry &entry : x)
            m_lifts.addColumn(entry.row, entry.value, people);
        if (leftOut != Recommender::kNobody)
            people[leftOut] = 0.0F;
        Eigen::VectorXf weights = m_inverse * people;
        if (leftOut != Recommender::kNobody) // the inverse without that row: rank one less
            weights -= weights[leftOut] / m_inverse(leftOut, leftOut) * m_inverse.col(leftOut);
        products.setZero();
        m_lifts.addRows(weights, products);
        products = -products;
        for (const Entry &entry : x)
            products[entry.row] += entry.value;
        products /= m_lambda;
    }

private:
    const PeopleMatrix &m_lifts;
    float m_lambda;
    SymmetricMatrix m_inverse;   // A
    Eigen::VectorXf m_leverages; // diagonal of X'AX
};

/// P itself, movies x movies.
class MovieInverse final : public RidgeInverse
{
public:
    MovieInverse(const PeopleMatrix &lifts, float lambda)
        : m_lifts(lifts), m_inverse(ridgeInverse(lifts.byPerson(), lambda))
    {
    }

    [[nodiscard]] Eigen::VectorXf diagonal(int leftOut) const override
    {
        if (leftOut == Recommender::kNobody)
            return m_inverse.diagonal();
        const Own own = ownOf(leftOut);
        return m_inverse.diagonal().array() + own.factor * own.column.array().square();
    }

    void multiply(std::span<const Entry> x, int leftOut, Eigen::Ref<Eigen::VectorXf> products) const override
    {
        products.setZero();
        for (const Entry &entry : x)
            products += entry.value * m_inverse.col(entry.row);
        if (leftOut == Recommender::kNobody)
            return;
        const Own own = ownOf(leftOut);
        float sum = 0.0F;
        for (const Entry &entry : x)
            sum += entry.value * own.column[entry.row];
        products += own.factor * sum * own.column;
    }

private:
    /// What taking a person's row x out of X adds to P: factor x column column', column = P x (Sherman and Morrison).
    struct Own
    {
        Eigen::VectorXf column;
        float factor = 0.0F;
    };

    [[nodiscard]] Own ownOf(int person) const
    {
        Own own{Eigen::VectorXf::Zero(m_lifts.movies())};
        for (PeopleMatrix::Rows::InnerIterator entry(m_lifts.byPerson(), person); entry; ++entry)
            own.column += entry.value() * m_inverse.col(entry.index());
        float leverage = 0.0F;
        for (PeopleMatrix::Rows::InnerIterator entry(m_lifts.byPerson(), person); entry; ++entry)
            leverage += entry.value() * own.column[entry.index()];
        own.factor = 1.0F / (1.0F - leverage);
        return own;
    }

    const PeopleMatrix &m_lifts;
    SymmetricMatrix m_inverse; // P
};

/// What all sessions share.
class Ease final : public Recommender
{
public:
    Ease(AnswerMatrices &answers, const EaseSettings &settings)
        : m_settings(settings), m_lifts(answers.of(kRewardScale))
    {
        if (m_lifts->people() < m_lifts->movies())
            m_inverse = std::make_unique<PeopleInverse>(*m_lifts, settings.regularization);
        else
            m_inverse = std::make_unique<MovieInverse>(*m_lifts, settings.regularization);
        m_diagonal = std::make_shared<const Eigen::VectorXf>(m_inverse->diagonal(kNobody));
    }

    [[nodiscard]] QLatin1StringView key() const override { return QLatin1StringView("ease"); }
    [[nodiscard]] int movies() const override { return m_lifts->movies(); }
    [[nodiscard]] std::unique_ptr<RecommenderSession> start(int leftOut) const override;

    [[nodiscard]] const EaseSettings &settings() const { return m_settings; }
    [[nodiscard]] const Eigen::VectorXf &meanLifts() const { return m_lifts->means(); }
    [[nodiscard]] const RidgeInverse &inverse() const { return *m_inverse; }

private:
    EaseSettings m_settings;
    std::shared_ptr<const PeopleMatrix> m_lifts;
    std::unique_ptr<const RidgeInverse> m_inverse; // refers to m_lifts
    std::shared_ptr<const Eigen::VectorXf> m_diagonal;
};

class EaseSession final : public RecommenderSession
{
public:
    EaseSession(const Ease &ease, int leftOut, std::shared_ptr<const Eigen::VectorXf> diagonal)
        : m_ease(&ease), m_leftOut(leftOut), m_diagonal(std::move(diagonal))
    {
    }

    void observe(int row, FeedbackKind kind) override
    {
        const float value = kind == FeedbackKind::Ignore ? -m_ease->meanLifts()[row] : lift(kind);
        const auto same = std::ranges::find(m_answers, row, &Entry::row);
        if (same != m_answers.end())
            *same = {row, value};
        else
            m_answers.push_back({row, value});
    }

    void score(Eigen::Ref<Eigen::VectorXf> scores) const override
    {
        m_ease->inverse().multiply(m_answers, m_leftOut, scores);
        scores = -scores.cwiseQuotient(*m_diagonal);
        for (const Entry &entry : m_answers)
            scores[entry.row] += entry.value;
        scores += popularityWeight() * m_ease->meanLifts();
    }

    void splitScores(std::span<const int> rows, std::span<ScoreParts> parts) const override
    {
        const float weight = popularityWeight();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            parts[i].popularity = weight * m_ease->meanLifts()[rows[i]];
            parts[i].people -= parts[i].popularity;
        }
    }

    [[nodiscard]] std::unique_ptr<RecommenderSession> clone() const override
    {
        return std::make_unique<EaseSession>(*this);
    }

private:
    [[nodiscard]] float popularityWeight() const
    {
        const EaseSettings &settings = m_ease->settings();
        const auto rated = std::ranges::count_if(m_answers, [](const Entry &entry) { return entry.value > 0.0F; });
        const float fade = settings.fadeRatings / (settings.fadeRatings + static_cast<float>(rated));
        return settings.popularity * fade * fade;
    }

    const Ease *m_ease;
    int m_leftOut;
    std::shared_ptr<const Eigen::VectorXf> m_diagonal; // of P, without the person left out
    std::vector<Entry> m_answers;                      // one a movie
};

std::unique_ptr<RecommenderSession> Ease::start(int leftOut) const
{
    return std::make_unique<EaseSession>(
        *this, leftOut,
        leftOut == kNobody ? m_diagonal : std::make_shared<const Eigen::VectorXf>(m_inverse->diagonal(leftOut)));
}

} // namespace

std::shared_ptr<const Recommender> fitEase(AnswerMatrices &answers, const EaseSettings &settings)
{
    return std::make_shared<const Ease>(answers, settings);
}

std::shared_ptr<const Recommender> fitEase(const RatingMatrix &ratings, const EaseSettings &settings)
{
    AnswerMatrices answers(ratings);
    return fitEase(answers, settings);
}

} // namespace cineq
