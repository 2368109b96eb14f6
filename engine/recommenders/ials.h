// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/recommender.h"
#include "engine/user/ratingmatrix.h"

namespace cineq {

struct IalsSettings
{
    int factors = 32;
    int iterations = 8;
    float unobserved = 0.3F;      ///< weight of what is not rated, as lift 0, in (0, 1]
    float regularization = 0.01F; ///< lambda, times ratings + unobserved x all of the other side
    float noise = 0.2F;           ///< of an answer around the lift that the person's factors say, > 0
    /// As many answers that nobody asked for as give half of that weight to what the person has not answered.
    float unaskedForHalf = 50.0F;
};

class Ials;

/// A person's factors folded in.
class IalsSession final : public RecommenderSession
{
public:
    IalsSession(const Ials &ials, int leftOut);

    void observe(int row, FeedbackKind kind) override;
    void score(Eigen::Ref<Eigen::VectorXf> scores) const override;
    [[nodiscard]] std::unique_ptr<RecommenderSession> clone() const override;

    /// Shape: factors.
    [[nodiscard]] Eigen::VectorXf personFactors() const;

private:
    const Ials *m_ials;
    // Normal distribution of the factors given the answers, times their noise.
    Eigen::MatrixXf m_precision;   // lower triangle
    Eigen::VectorXf m_information; // precision x mean
    int m_rated = 0;
    int m_ignored = 0;
};

/// Matrix factorization of the lifts by alternating least squares (Hu, Koren and Volinsky 2008, settings by Rendle et
/// al. 2021). A person's factors are folded in: answers with noise, normal prior with mean and covariance of the
/// people fitted on. Who has given many ratings without being asked has passed over the other movies: these count as
/// lift 0, as in the fit. A session's answers are asked for; ignored movies give them away. Scores: expected lift. The
/// order of answers doesn't matter.
/// A person left out is taken from that prior, but the movies' factors know them: where that matters, fit without them.
class Ials final : public Recommender
{
public:
    /// One person or movie a row.
    using Factors = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

    Ials(const RatingMatrix &ratings, std::uint64_t seed, const IalsSettings &settings);

    [[nodiscard]] QLatin1StringView key() const override { return QLatin1StringView("ials"); }
    [[nodiscard]] int movies() const override { return static_cast<int>(m_movies.rows()); }
    [[nodiscard]] std::unique_ptr<RecommenderSession> start(int leftOut = kNobody) const override;
    [[nodiscard]] IalsSession session(int leftOut = kNobody) const { return {*this, leftOut}; }

    [[nodiscard]] const Factors &personFactors() const { return m_people; } ///< of the people fitted on
    [[nodiscard]] const Factors &movieFactors() const { return m_movies; }

private:
    friend class IalsSession;

    IalsSettings m_settings;
    Factors m_people;
    Factors m_movies;
    Eigen::MatrixXf m_unobserved; // what all movies as lift 0 add to a precision
};

[[nodiscard]] std::shared_ptr<const Ials> fitIals(const RatingMatrix &ratings, std::uint64_t seed,
                                                  const IalsSettings &settings = {});

} // namespace cineq
