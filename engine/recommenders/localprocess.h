// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommenders/contentkernel.h"
#include "engine/recommenders/eras.h"
#include "engine/recommenders/gaussianprocess.h"
#include "engine/recommenders/personposterior.h"
#include "engine/recommenders/ratingorder.h"

#include <QDataStream>

#include <array>
#include <memory>
#include <vector>

namespace cineq {

/// What LocalProcess believes in how far. The defaults are first guesses; HyperparameterSearch finds what fits the
/// people.
struct LocalProcessHyperparameters
{
    float ratedNoise = 0.2F; ///< variance of whether a movie is rated around what is true of the person, > 0
    float tasteNoise = 0.2F; ///< the same of what the answer says of their taste, > 0
    /// Exponent of an answer's likelihood when people are weighed by how alike they answered.
    float beta = 0.3F;
    float eraBeta = 0.3F; ///< the same of its likelihood in each era
    /// Both exponents fall to half after so many answers, since these are less and less independent.
    float halfLife = 10.0F;
    /// How far the mean goes from everybody's to that of the person's era, 0 ... 1, beside what people's weights do.
    float eraMean = 0.5F;
    float contentShare = 0.25F; ///< part of the covariance that comes from what movies have in common, [0, 1)
    /// Further covariance, of movies that people rate one soon after another: so many mean variances of a movie.
    float orderWeight = 1.0F;

    friend bool operator==(const LocalProcessHyperparameters &, const LocalProcessHyperparameters &) = default;
};

struct HyperparameterTraits
{
    const char *key;
    float LocalProcessHyperparameters::*value;
    float least; ///< that is sensible
    float most;
    bool isShare; ///< of a whole; the others are scales
};

inline constexpr std::array kLocalProcessHyperparameters{
    HyperparameterTraits{"beta", &LocalProcessHyperparameters::beta, 0.02F, 2.0F, false},
    HyperparameterTraits{"half_life", &LocalProcessHyperparameters::halfLife, 1.0F, 80.0F, false},
    HyperparameterTraits{"era_beta", &LocalProcessHyperparameters::eraBeta, 0.02F, 2.0F, false},
    HyperparameterTraits{"era_mean", &LocalProcessHyperparameters::eraMean, 0.0F, 1.0F, true},
    HyperparameterTraits{"rated_noise", &LocalProcessHyperparameters::ratedNoise, 0.02F, 2.0F, false},
    HyperparameterTraits{"taste_noise", &LocalProcessHyperparameters::tasteNoise, 0.02F, 2.0F, false},
    HyperparameterTraits{"content_share", &LocalProcessHyperparameters::contentShare, 0.0F, 0.8F, true},
    HyperparameterTraits{"order_weight", &LocalProcessHyperparameters::orderWeight, 0.05F, 20.0F, false},
};

QDataStream &operator<<(QDataStream &stream, const LocalProcessHyperparameters &values);
/// Where one is not sensible the stream's status is ReadCorruptData.
QDataStream &operator>>(QDataStream &stream, LocalProcessHyperparameters &values);

struct LocalProcessSettings
{
    LocalProcessHyperparameters values = {};
    std::shared_ptr<const ContentMatrix> content = nullptr; ///< null: contentShare doesn't count
    std::shared_ptr<const RatingOrder> order = nullptr;     ///< null: nor does orderWeight
    /// Weight of what an answer would teach, in the scores of the most promising movies; falls to half of it after
    /// `lookaheadHalfLife` answers, since ever less is left to be earned by it. 0 = none.
    float lookahead = 0.0F;
    float lookaheadHalfLife = 10.0F;
};

class LocalProcess;

/// The process conditioned on a person's answers.
class LocalProcessSession final : public RecommenderSession
{
public:
    LocalProcessSession(const LocalProcess &process, int leftOut);

    void observe(int row, FeedbackKind kind) override;
    void score(Eigen::Ref<Eigen::VectorXf> scores) const override;
    /// Popularity: the mean reward; session match: what an answer would teach.
    void splitScores(std::span<const int> rows, std::span<ScoreParts> parts) const override;
    [[nodiscard]] std::unique_ptr<RecommenderSession> clone() const override;

private:
    struct Variables;
    struct Conditioned;

    [[nodiscard]] Conditioned condition() const;
    /// Of each of the people, by what answers tell of the era. Shape: people; empty where they don't count.
    [[nodiscard]] Eigen::VectorXf eraLogWeights(float temper) const;
    using Likeness = std::shared_ptr<const Eigen::VectorXf>;

    [[nodiscard]] Variables variables(const Conditioned &given, std::vector<int> scales, std::vector<int> rows) const;
    /// By the order of rating, to every movie; null without order.
    [[nodiscard]] Likeness likeness(int row) const;
    /// The same of several.
    [[nodiscard]] std::vector<Likeness> likenesses(const std::vector<int> &rows) const;
    /// Before any answer but for the people's weights; one of them at least has likenesses. Shape: variables of a x
    /// variables of b.
    [[nodiscard]] Eigen::MatrixXf covariance(const Variables &a, const Variables &b) const;
    /// Adds what the answers say by way of people and of content; nothing without answers. Shape of each: movies.
    void addTerms(const Conditioned &given, Eigen::Ref<Eigen::VectorXf> people,
                  Eigen::Ref<Eigen::VectorXf> content) const;
    /// Adds to the scores of the most promising movies what an answer would teach. Shape: movies.
    void addInformationValues(const Conditioned &given, Eigen::Ref<Eigen::VectorXf> scores) const;
    /// Rows of the movies of highest score that were not answered, best first.
    [[nodiscard]] std::vector<int> mostPromising(const Eigen::VectorXf &scores) const;
    /// Probabilities of the answers to the movie, all 0 where nobody's answer is known.
    [[nodiscard]] std::array<float, kFeedbackKindCount> answerShares(const Conditioned &given, int row,
                                                                     float score) const;

    const LocalProcess *m_process;
    int m_leftOut;
    PersonPosteriorSession m_alike;
    EraPosterior m_era;
    std::vector<Feedback> m_answers;
    std::vector<Likeness> m_likenesses;                    // of the movies answered
    mutable std::vector<std::pair<int, Likeness>> m_asked; // the last questions' by row: most are asked again
};

/// Gaussian process over movies whose mean and covariance are not those of all people but of those who answered alike:
/// people are weighed by a tempered person posterior, w, anew after every answer, and by the likelihood of the answers
/// in their era. With x the people's answers in one channel, m = w'x their mean and Z the columns sqrt(w) (x - m) of
/// the movies answered: score = mean reward + sqrt(w) (reward - its mean)' Z (Z'Z + noise)^-1 (answers - m). Locally
/// weighted regression (Atkeson, Moore and Schaal 1997) on people. Both means are moved by how those who speak for the
/// person's era (EraPosterior) differ from everybody: far more surely than any few people that answered alike, an era
/// tells which movies could be known. With content features F and their share c, each Z'Z
/// becomes (1 - c) Z'Z + c r s FF' s, with s the movies' deviations and r the channels' mean correlation. With the
/// people's order of rating, what it makes alike is added likewise. One that is left out has weight 0, but remains in
/// the mean that holds before any answer. The order of answers doesn't matter, save that the process is conditioned on
/// the last 200 of them alone. Cost: people x answers^2 + ratings.
///
/// With lookahead the score of a movie is its expected reward and, weighed, what is gained by its answer: how much
/// higher the sum of the best ten others is expected to be once it is known (knowledge gradient, Frazier, Powell and
/// Dayanik 2008), over the five answers with their probabilities. Looked at are the best 16 movies as questions and the
/// best 50 as others. Cost: people x 50 x 32.
class LocalProcess final : public Recommender
{
public:
    LocalProcess(AnswerMatrices &answers, const LocalProcessSettings &settings);

    [[nodiscard]] QLatin1StringView key() const override { return QLatin1StringView("local"); }
    [[nodiscard]] int movies() const override { return m_posterior.movies(); }
    [[nodiscard]] std::unique_ptr<RecommenderSession> start(int leftOut = kNobody) const override;

private:
    friend class LocalProcessSession;

    /// What answers count, above a movie not rated.
    struct Scaled
    {
        Scaled(AnswerMatrices &answers, const AnswerScale &answerScale);

        [[nodiscard]] float ignored() const { return scale[static_cast<std::size_t>(FeedbackKind::Ignore)]; }

        AnswerScale scale;
        std::shared_ptr<const PeopleMatrix> values;
        Eigen::VectorXf variances;        // over people. Shape: movies
        Eigen::VectorXf contentDeviation; // standard deviation by content. Shape: movies; empty without content
        float orderDeviation = 0.0F;      // the same by the order of rating, of every movie
    };

    [[nodiscard]] int channels() const { return static_cast<int>(m_channels.size()); }
    [[nodiscard]] bool hearsEras() const
    {
        return m_settings.values.eraBeta > 0.0F || m_settings.values.eraMean > 0.0F;
    }
    [[nodiscard]] const Scaled &reward() const { return m_scales.back(); }

    LocalProcessSettings m_settings;
    std::vector<AnswerChannel> m_channels;
    PersonPosterior m_posterior;
    Eras m_eras;
    std::vector<Scaled> m_scales;   // of the channels, then the reward's
    Eigen::MatrixXf m_correlations; // of the scales
};

[[nodiscard]] std::shared_ptr<const LocalProcess> fitLocalProcess(AnswerMatrices &answers,
                                                                  const LocalProcessSettings &settings = {});
[[nodiscard]] std::shared_ptr<const LocalProcess> fitLocalProcess(const RatingMatrix &ratings,
                                                                  const LocalProcessSettings &settings = {});

} // namespace cineq
