// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/localprocess.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

// The process' cost grows with their square; of a longer profile the weights of people still know all.
constexpr std::size_t kMostAnswers = 200;

/// Covariance of the two scales' answers over people, summed over these movies.
template <typename Scaled>
float covariance(const Scaled &a, const Scaled &b, const std::vector<int> &rows)
{
    float sum = 0.0F;
    for (const int row : rows) {
        const float products = a.values.byMovie().col(row).dot(b.values.byMovie().col(row));
        sum += products / static_cast<float>(a.values.people()) - a.values.means()[row] * b.values.means()[row];
    }
    return sum;
}

template <typename Scaled>
float correlation(const Scaled &a, const Scaled &b, const std::vector<int> &rows)
{
    const float variances = covariance(a, a, rows) * covariance(b, b, rows);
    return variances > 0.0F ? covariance(a, b, rows) / std::sqrt(variances) : 0.0F;
}

} // namespace

LocalProcessSession::LocalProcessSession(const LocalProcess &process, int leftOut)
    : m_process(&process), m_leftOut(leftOut), m_alike(process.m_posterior, leftOut)
{
}

void LocalProcessSession::observe(int row, FeedbackKind kind)
{
    m_alike.observe(row, kind);
    m_answers.push_back({row, kind});
}

void LocalProcessSession::score(Eigen::Ref<Eigen::VectorXf> scores) const
{
    scores = m_process->m_reward.values.means().array() + m_process->m_reward.ignored;
    addTerms(scores, scores);
}

void LocalProcessSession::splitScores(std::span<const int> rows, std::span<ScoreParts> parts) const
{
    Eigen::VectorXf people = Eigen::VectorXf::Zero(m_process->movies());
    Eigen::VectorXf content = people;
    addTerms(people, content);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int row = rows[i];
        parts[i].popularity = parts[i].people - people[row] - content[row];
        parts[i].content = content[row];
        parts[i].people = people[row];
    }
}

void LocalProcessSession::addTerms(Eigen::Ref<Eigen::VectorXf> people, Eigen::Ref<Eigen::VectorXf> content) const
{
    if (m_answers.empty())
        return;
    const LocalProcessSettings &settings = m_process->m_settings;
    const auto given = static_cast<float>(m_answers.size());
    const Eigen::VectorXf weights = m_alike.weights(settings.beta / (1.0F + given / settings.halfLife));
    const Eigen::VectorXf roots = weights.cwiseSqrt();
    const Eigen::VectorXf shift = weights - m_alike.weights(0.0F); // from the mean of all to that of those alike
    const std::span<const Feedback> answers = recentAnswers();
    const auto channels = std::ssize(m_process->m_channels);
    const Eigen::Index count = std::ssize(answers);

    Eigen::MatrixXf columns(weights.size(), count * channels); // Z
    Eigen::VectorXf residuals(count * channels);
    Eigen::VectorXf noise(count * channels);
    for (Eigen::Index channel = 0; channel < channels; ++channel) {
        const LocalProcess::Scaled &scaled = m_process->m_channels[size_t(channel)];
        for (Eigen::Index i = 0; i < count; ++i) {
            const auto &[row, kind] = answers[size_t(i)];
            const Eigen::Index place = channel * count + i;
            Eigen::VectorXf deviations =
                Eigen::VectorXf::Constant(weights.size(), -scaled.values.columnDot(row, weights));
            scaled.values.addColumn(row, 1.0F, deviations);
            columns.col(place) = deviations.cwiseProduct(roots);
            residuals[place] = scaled.countOf(kind) - scaled.values.means()[row] - scaled.values.columnDot(row, shift);
            noise[place] = settings.channels[size_t(channel)].noise;
        }
    }
    const float peopleShare = settings.content ? 1.0F - settings.contentShare : 1.0F;
    Eigen::MatrixXf covariance = noise.asDiagonal();
    covariance.selfadjointView<Eigen::Lower>().rankUpdate(columns.transpose(), peopleShare);
    if (settings.content)
        addContentCovariance(covariance);
    const Eigen::VectorXf factors = covariance.selfadjointView<Eigen::Lower>().llt().solve(residuals);

    Eigen::VectorXf shares = peopleShare * roots.cwiseProduct(columns * factors); // of each of the people
    shares += shift - shares.sum() * weights;                                     // the reward's means cancel
    m_process->m_reward.values.addRows(shares, people);
    if (settings.content)
        addContent(factors, content);
}

std::span<const Feedback> LocalProcessSession::recentAnswers() const
{
    return std::span(m_answers).last(std::min(m_answers.size(), kMostAnswers));
}

void LocalProcessSession::addContentCovariance(Eigen::Ref<Eigen::MatrixXf> covariance) const
{
    const ContentMatrix &content = *m_process->m_settings.content;
    const std::span<const Feedback> answers = recentAnswers();
    const Eigen::Index count = std::ssize(answers);
    Eigen::MatrixXf likeness(count, count);
    for (Eigen::Index i = 0; i < count; ++i) {
        for (Eigen::Index j = 0; j <= i; ++j)
            likeness(i, j) = content.row(answers[size_t(i)].row).dot(content.row(answers[size_t(j)].row));
    }
    likeness.triangularView<Eigen::StrictlyUpper>() = likeness.transpose();
    const auto deviations = [&](Eigen::Index channel) {
        Eigen::VectorXf values(count);
        for (Eigen::Index i = 0; i < count; ++i)
            values[i] = m_process->m_channels[size_t(channel)].contentDeviation[answers[size_t(i)].row];
        return values;
    };
    for (Eigen::Index a = 0; a < std::ssize(m_process->m_channels); ++a) {
        for (Eigen::Index b = 0; b <= a; ++b)
            covariance.block(a * count, b * count, count, count) +=
                m_process->m_correlations(a, b) * deviations(a).asDiagonal() * likeness * deviations(b).asDiagonal();
    }
}

void LocalProcessSession::addContent(const Eigen::VectorXf &factors, Eigen::Ref<Eigen::VectorXf> scores) const
{
    const ContentMatrix &content = *m_process->m_settings.content;
    const std::span<const Feedback> answers = recentAnswers();
    Eigen::VectorXf liking = Eigen::VectorXf::Zero(content.cols()); // of each feature
    for (Eigen::Index place = 0; place < factors.size(); ++place) {
        const Eigen::Index channel = place / std::ssize(answers);
        const int row = answers[size_t(place % std::ssize(answers))].row;
        liking += factors[place] * m_process->m_rewardCorrelations[channel] *
                  m_process->m_channels[size_t(channel)].contentDeviation[row] * content.row(row).transpose();
    }
    scores += m_process->m_reward.contentDeviation.cwiseProduct(content * liking);
}

std::unique_ptr<RecommenderSession> LocalProcessSession::clone() const
{
    return std::make_unique<LocalProcessSession>(*this);
}

LocalProcess::Scaled::Scaled(const RatingMatrix &ratings, const AnswerScale &answerScale)
    : scale(answerScale),
      ignored(answerScale[static_cast<std::size_t>(FeedbackKind::Ignore)]),
      values(ratings, [this](int, FeedbackKind answer) { return countOf(answer); }),
      variances(ratings.movies())
{
    for (int row = 0; row < values.movies(); ++row) {
        const float mean = values.means()[row];
        const float squares = values.byMovie().col(row).squaredNorm();
        variances[row] = std::max(0.0F, squares / static_cast<float>(std::max(values.people(), 1)) - mean * mean);
    }
}

LocalProcess::LocalProcess(const RatingMatrix &ratings, const LocalProcessSettings &settings)
    : m_settings(settings),
      m_posterior(ratings, {.classes = 2, .beta = 1.0F, .smoothing = settings.smoothing}),
      m_reward(ratings, kRewardScale)
{
    constexpr int kKnownToSeveral = 8;
    for (const AnswerChannel &channel : settings.channels)
        m_channels.emplace_back(ratings, channel.scale);
    std::vector<int> known;
    for (int row = 0; row < movies(); ++row) {
        if (m_reward.values.byMovie().col(row).nonZeros() >= kKnownToSeveral)
            known.push_back(row);
    }
    if (m_settings.contentShare > 0.0F && !known.empty())
        fitContent(known);
    else
        m_settings.content.reset();
}

void LocalProcess::fitContent(const std::vector<int> &known)
{
    const auto fitDeviations = [&](Scaled &scaled) {
        const Eigen::VectorXf spread =
            scaled.variances.unaryExpr([this](float variance) { return std::pow(variance, m_settings.contentSpread); });
        const float total = spread(known).sum();
        const float scale = total > 0.0F ? scaled.variances(known).sum() / total : 0.0F;
        scaled.contentDeviation = (m_settings.contentShare * scale * spread).cwiseSqrt();
    };
    fitDeviations(m_reward);
    std::ranges::for_each(m_channels, fitDeviations);
    const auto channels = std::ssize(m_channels);
    m_correlations.resize(channels, channels);
    m_rewardCorrelations.resize(channels);
    for (Eigen::Index a = 0; a < channels; ++a) {
        m_rewardCorrelations[a] = correlation(m_reward, m_channels[size_t(a)], known);
        for (Eigen::Index b = 0; b < channels; ++b)
            m_correlations(a, b) = correlation(m_channels[size_t(a)], m_channels[size_t(b)], known);
    }
}

std::unique_ptr<RecommenderSession> LocalProcess::start(int leftOut) const
{
    return std::make_unique<LocalProcessSession>(*this, leftOut);
}

std::shared_ptr<const LocalProcess> fitLocalProcess(const RatingMatrix &ratings, const LocalProcessSettings &settings)
{
    return std::make_shared<const LocalProcess>(ratings, settings);
}

} // namespace cineq
