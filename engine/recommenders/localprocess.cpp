// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/localprocess.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

// Of a long profile the last answers: cost grows with their square, what they tell hardly at all.
constexpr std::size_t kMostAnswers = 200;

} // namespace

/// What the answers come to.
struct LocalProcessSession::Conditioned
{
    Eigen::VectorXf people;  // how much each person's answers add to the mean of all; sums to 0
    Eigen::MatrixXf factors; // (K + noise)^-1 (answers - means). Shape: [answers, channels]
    std::span<const Feedback> answers;
};

LocalProcessSession::LocalProcessSession(const LocalProcess &process, int leftOut)
    : m_process(&process), m_leftOut(leftOut), m_alike(process.m_posterior.session(leftOut))
{
}

void LocalProcessSession::observe(int row, FeedbackKind kind)
{
    m_alike.observe(row, kind);
    m_answers.push_back({row, kind});
}

void LocalProcessSession::score(Eigen::Ref<Eigen::VectorXf> scores) const
{
    predict(condition(), 0, scores);
}

void LocalProcessSession::predict(Eigen::Ref<Eigen::MatrixXf> predictions) const
{
    const Conditioned conditioned = condition();
    for (Eigen::Index target = 0; target < predictions.cols(); ++target)
        predict(conditioned, size_t(target), predictions.col(target));
}

LocalProcessSession::Conditioned LocalProcessSession::condition() const
{
    const LocalProcessSettings &settings = m_process->m_settings;
    const auto given = static_cast<float>(m_answers.size());
    const Eigen::VectorXf weights = m_alike.weights(settings.beta / (1.0F + given / settings.halfLife));
    const Eigen::Index people = weights.size();
    const bool leavesOut = m_leftOut != Recommender::kNobody;
    Eigen::VectorXf shift = weights.array() - 1.0F / static_cast<float>(std::max<Eigen::Index>(people - leavesOut, 1));
    if (leavesOut)
        shift[m_leftOut] = 0.0F;

    Conditioned conditioned{.answers = std::span(m_answers).last(std::min(m_answers.size(), kMostAnswers))};
    const std::span<const Feedback> answers = conditioned.answers;
    const auto channels = std::ssize(m_process->m_channels);
    const Eigen::Index count = std::ssize(answers);
    if (count == 0) {
        conditioned.people = std::move(shift);
        return conditioned;
    }
    const Eigen::VectorXf roots = weights.cwiseSqrt();
    Eigen::MatrixXf columns(people, count * channels); // Z
    Eigen::VectorXf residuals(count * channels);
    Eigen::VectorXf noise(count * channels);
    for (Eigen::Index channel = 0; channel < channels; ++channel) {
        const LocalProcess::Scaled &scaled = m_process->m_channels[size_t(channel)];
        const float channelNoise = settings.channels[size_t(channel)].noise * (1.0F + settings.noiseGrowth * given);
        for (Eigen::Index i = 0; i < count; ++i) {
            const auto &[row, kind] = answers[size_t(i)];
            const float mean = scaled.values.columnDot(row, weights);
            auto column = columns.col(channel * count + i);
            column.setConstant(-mean);
            for (PeopleMatrix::Columns::InnerIterator entry(scaled.values.byMovie(), row); entry; ++entry)
                column[entry.index()] += entry.value();
            column.array() *= roots.array();
            residuals[channel * count + i] =
                scaled.countOf(kind) - scaled.values.means()[row] - scaled.values.columnDot(row, shift);
            noise[channel * count + i] = channelNoise;
        }
    }
    const float peopleShare = m_process->m_settings.content ? 1.0F - settings.contentShare : 1.0F;
    Eigen::MatrixXf covariance = Eigen::MatrixXf::Zero(columns.cols(), columns.cols());
    covariance.selfadjointView<Eigen::Lower>().rankUpdate(columns.transpose(), peopleShare);
    covariance.diagonal() += noise;
    if (settings.content) {
        for (Eigen::Index i = 0; i < count; ++i) {
            for (Eigen::Index j = 0; j < count; ++j) {
                const float likeness =
                    settings.content->row(answers[size_t(i)].row).dot(settings.content->row(answers[size_t(j)].row));
                for (Eigen::Index a = 0; a < channels; ++a) {
                    for (Eigen::Index b = 0; b < channels; ++b)
                        covariance(a * count + i, b * count + j) +=
                            likeness * m_process->m_channelCorrelations(a, b) *
                            m_process->m_channels[size_t(a)].contentDeviation[answers[size_t(i)].row] *
                            m_process->m_channels[size_t(b)].contentDeviation[answers[size_t(j)].row];
                }
            }
        }
    }
    const Eigen::VectorXf factors = covariance.selfadjointView<Eigen::Lower>().llt().solve(residuals);
    conditioned.people = peopleShare * (roots.array() * (columns * factors).array()).matrix();
    conditioned.people -= conditioned.people.sum() * weights; // a target's means cancel
    conditioned.people += shift;
    conditioned.factors = factors.reshaped(count, channels);
    return conditioned;
}

void LocalProcessSession::predict(const Conditioned &conditioned, std::size_t target,
                                  Eigen::Ref<Eigen::VectorXf> prediction) const
{
    const LocalProcess::Scaled &scaled = m_process->m_targets[target];
    prediction = scaled.values.means().array() + scaled.ignored;
    scaled.values.addRows(conditioned.people, prediction);
    const std::shared_ptr<const ContentMatrix> &content = m_process->m_settings.content;
    if (!content || conditioned.answers.empty())
        return;
    Eigen::VectorXf liking = Eigen::VectorXf::Zero(content->cols()); // of each feature
    for (Eigen::Index i = 0; i < conditioned.factors.rows(); ++i) {
        const int row = conditioned.answers[size_t(i)].row;
        float factor = 0.0F;
        for (Eigen::Index channel = 0; channel < conditioned.factors.cols(); ++channel)
            factor += conditioned.factors(i, channel) * m_process->m_targetCorrelations(Eigen::Index(target), channel) *
                      m_process->m_channels[size_t(channel)].contentDeviation[row];
        liking += factor * content->row(row).transpose();
    }
    prediction += scaled.contentDeviation.cwiseProduct(*content * liking);
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
    : m_settings(settings), m_posterior(ratings, {.classes = 2, .beta = 1.0F, .smoothing = settings.smoothing})
{
    constexpr int kKnownToSeveral = 8;
    for (const AnswerScale &scale : settings.targets)
        m_targets.emplace_back(ratings, scale);
    for (const AnswerChannel &channel : settings.channels)
        m_channels.emplace_back(ratings, channel.scale);
    const PeopleMatrix::Columns &rated = m_targets.front().values.byMovie();
    for (int row = 0; row < movies(); ++row) {
        if (rated.col(row).nonZeros() >= kKnownToSeveral)
            m_known.push_back(row);
    }
    if (m_settings.contentShare > 0.0F && !m_known.empty())
        fitContent();
    else
        m_settings.content.reset();
}

void LocalProcess::fitContent()
{
    const auto fitDeviations = [&](Scaled &scaled) {
        const Eigen::VectorXf spread =
            scaled.variances.unaryExpr([this](float variance) { return std::pow(variance, m_settings.contentSpread); });
        const float total = spread(m_known).sum();
        const float scale = total > 0.0F ? scaled.variances(m_known).sum() / total : 0.0F;
        scaled.contentDeviation = (m_settings.contentShare * scale * spread).cwiseSqrt();
    };
    std::ranges::for_each(m_targets, fitDeviations);
    std::ranges::for_each(m_channels, fitDeviations);
    m_channelCorrelations.resize(std::ssize(m_channels), std::ssize(m_channels));
    m_targetCorrelations.resize(std::ssize(m_targets), std::ssize(m_channels));
    for (Eigen::Index channel = 0; channel < std::ssize(m_channels); ++channel) {
        const Scaled &of = m_channels[size_t(channel)];
        for (Eigen::Index other = 0; other < std::ssize(m_channels); ++other)
            m_channelCorrelations(other, channel) = correlation(m_channels[size_t(other)], of);
        for (Eigen::Index target = 0; target < std::ssize(m_targets); ++target)
            m_targetCorrelations(target, channel) = correlation(m_targets[size_t(target)], of);
    }
}

float LocalProcess::correlation(const Scaled &a, const Scaled &b) const
{
    float covariance = 0.0F;
    for (const int row : m_known) {
        covariance +=
            a.values.byMovie().col(row).dot(b.values.byMovie().col(row)) / static_cast<float>(a.values.people()) -
            a.values.means()[row] * b.values.means()[row];
    }
    const float variances = a.variances(m_known).sum() * b.variances(m_known).sum();
    return variances > 0.0F ? covariance / std::sqrt(variances) : 0.0F;
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
