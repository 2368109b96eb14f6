// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/gaussianprocess.h"

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

/// Mean lift of each movie over those who answered it with more than Ignore; few of them are drawn towards the mean of
/// all movies.
Eigen::VectorXf qualities(const RatingMatrix &ratings)
{
    constexpr float kAnswersForHalf = 5.0F;
    Eigen::VectorXf sums = Eigen::VectorXf::Zero(ratings.movies());
    Eigen::VectorXf counts = Eigen::VectorXf::Zero(ratings.movies());
    for (int person = 0; person < ratings.people(); ++person) {
        const std::span<const FeedbackKind> answers = ratings.answers(person);
        for (std::size_t i = 0; i < answers.size(); ++i) {
            if (answers[i] != FeedbackKind::Ignore) {
                sums[ratings.rows(person)[i]] += lift(answers[i]);
                counts[ratings.rows(person)[i]] += 1.0F;
            }
        }
    }
    const float mean = sums.sum() / std::max(counts.sum(), 1.0F);
    return (sums.array() + kAnswersForHalf * mean) / (counts.array() + kAnswersForHalf);
}

/// The answer as the channel sees it.
float valueOf(FeedbackKind answer, AnswerChannel channel)
{
    switch (channel) {
    case AnswerChannel::Reward:
        return static_cast<float>(traits(answer).reward);
    case AnswerChannel::Rated:
        return answer == FeedbackKind::Ignore ? 0.0F : 1.0F;
    case AnswerChannel::Quality:
        return lift(answer);
    }
    Q_UNREACHABLE();
}

/// Everybody's answers, measured from that of a movie not rated. quality: Shape: movies; channel Quality alone.
PeopleMatrix channelValues(const RatingMatrix &ratings, AnswerChannel channel, const Eigen::VectorXf &quality)
{
    const float notRated = valueOf(FeedbackKind::Ignore, channel);
    return {ratings, [&](int row, FeedbackKind answer) {
                if (answer == FeedbackKind::Ignore)
                    return 0.0F;
                return valueOf(answer, channel) - (channel == AnswerChannel::Quality ? quality[row] : notRated);
            }};
}

} // namespace

void GaussianProcessSession::observe(int row, FeedbackKind kind)
{
    const AnswerChannel channel = m_process->m_settings.channel;
    if (channel == AnswerChannel::Quality && kind == FeedbackKind::Ignore)
        return;
    const float noise = m_process->m_settings.noise;
    const Eigen::VectorXf column = whitened(row);
    const float pivot = std::sqrt(std::max(priorCovariance(row, row) + noise - column.squaredNorm(), 0.5F * noise));
    const Eigen::Map<const Eigen::VectorXf> innovation(m_innovation.data(), std::ssize(m_innovation));
    const float residual = valueOf(kind, channel) - m_process->m_means[row] - column.dot(innovation);
    m_factor.insert(m_factor.end(), column.begin(), column.end());
    m_factor.push_back(pivot);
    m_innovation.push_back(residual / pivot);
    m_rows.push_back(row);
}

void GaussianProcessSession::score(Eigen::Ref<Eigen::VectorXf> scores) const
{
    scores = m_process->m_means;
    Eigen::VectorXf factors = Eigen::Map<const Eigen::VectorXf>(m_innovation.data(), std::ssize(m_innovation));
    solveUpper(factors);
    addPriorCovariances(m_rows, factors, scores);
}

std::unique_ptr<RecommenderSession> GaussianProcessSession::clone() const
{
    return std::make_unique<GaussianProcessSession>(*this);
}

void GaussianProcessSession::covariance(int row, Eigen::Ref<Eigen::VectorXf> covariances) const
{
    Eigen::VectorXf factors = -whitened(row);
    solveUpper(factors);
    covariances.setZero();
    addPriorCovariances(m_rows, factors, covariances);
    addPriorCovariances({&row, 1}, Eigen::VectorXf::Ones(1), covariances);
}

float GaussianProcessSession::priorCovariance(int a, int b) const
{
    const GaussianProcess &process = *m_process;
    float covariance = process.m_values.columnDot(a, b) * process.m_scale - process.m_offset[a] * process.m_offset[b];
    if (m_leftOut != Recommender::kNobody)
        covariance -= process.m_scale * process.deviation(m_leftOut, a) * process.deviation(m_leftOut, b);
    return covariance;
}

Eigen::VectorXf GaussianProcessSession::whitened(int row) const
{
    Eigen::VectorXf column(std::ssize(m_rows));
    for (int i = 0; i < column.size(); ++i) {
        const auto before = factorRow(i);
        const float known = before.head(i).dot(column.head(i));
        column[i] = (priorCovariance(m_rows[size_t(i)], row) - known) / before[i];
    }
    return column;
}

void GaussianProcessSession::solveUpper(Eigen::Ref<Eigen::VectorXf> values) const
{
    for (auto i = static_cast<int>(values.size()) - 1; i >= 0; --i) {
        const auto row = factorRow(i);
        values[i] /= row[i];
        values.head(i) -= values[i] * row.head(i);
    }
}

void GaussianProcessSession::addPriorCovariances(std::span<const int> rows, const Eigen::VectorXf &factors,
                                                 Eigen::Ref<Eigen::VectorXf> values) const
{
    // The sum of factor x P'P is P'q with q = sum of factor x column of P. Offsets are column means or 0, so that those
    // within q cancel against the sparse part's: only one multiple of the offsets remains.
    const GaussianProcess &process = *m_process;
    Eigen::VectorXf weights = Eigen::VectorXf::Zero(process.m_values.people());
    float offsets = 0.0F;
    float own = 0.0F; // of the person left out, who is taken out again
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const float factor = factors[Eigen::Index(i)];
        process.m_values.addColumn(rows[i], factor * process.m_scale, weights);
        offsets += factor * process.m_offset[rows[i]];
        if (m_leftOut != Recommender::kNobody)
            own += factor * process.m_scale * process.deviation(m_leftOut, rows[i]);
    }
    if (m_leftOut != Recommender::kNobody) {
        weights[m_leftOut] -= own;
        offsets -= own;
    }
    process.m_values.addRows(weights, values);
    values -= offsets * process.m_offset;
}

Eigen::Map<const Eigen::VectorXf> GaussianProcessSession::factorRow(int index) const
{
    const std::size_t begin = size_t(index) * (size_t(index) + 1) / 2;
    return {m_factor.data() + begin, index + 1};
}

GaussianProcess::GaussianProcess(const RatingMatrix &ratings, const GaussianProcessSettings &settings)
    : GaussianProcess(ratings, settings,
                      settings.channel == AnswerChannel::Quality ? qualities(ratings) : Eigen::VectorXf())
{
}

GaussianProcess::GaussianProcess(const RatingMatrix &ratings, const GaussianProcessSettings &settings,
                                 Eigen::VectorXf quality)
    : m_settings(settings),
      m_values(channelValues(ratings, settings.channel, quality)),
      m_scale(1.0F / static_cast<float>(std::max(ratings.people(), 1))),
      m_offset(m_values.means())
{
    switch (settings.channel) {
    case AnswerChannel::Reward:
        m_means = m_offset.array() + static_cast<float>(traits(FeedbackKind::Ignore).reward);
        break;
    case AnswerChannel::Rated:
        m_means = m_offset;
        break;
    case AnswerChannel::Quality:
        m_offset.setZero();
        m_means = std::move(quality);
        break;
    }
}

std::unique_ptr<RecommenderSession> GaussianProcess::start(int leftOut) const
{
    return std::make_unique<GaussianProcessSession>(*this, leftOut);
}

std::shared_ptr<const GaussianProcess> fitGaussianProcess(const RatingMatrix &ratings,
                                                          const GaussianProcessSettings &settings)
{
    return std::make_shared<const GaussianProcess>(ratings, settings);
}

} // namespace cineq
