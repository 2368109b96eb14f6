// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/gaussianprocess.h"

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

} // namespace

void GaussianProcessSession::observe(int row, FeedbackKind kind)
{
    for (int channel = 0; channel < std::ssize(m_process->m_channels); ++channel) {
        const AnswerScale &scale = m_process->m_channels[size_t(channel)].scale;
        observe({row, channel}, countOf(scale, kind));
    }
}

void GaussianProcessSession::observe(Observation observation, float value)
{
    const float noise = m_process->m_noise[size_t(observation.channel)];
    const float mean = m_process->m_channels[size_t(observation.channel)].values->means()[observation.row];
    Eigen::VectorXf people = Eigen::VectorXf::Zero(m_process->m_target.values->people());
    m_process->m_channels[size_t(observation.channel)].values->addColumn(observation.row, 1.0F, people);
    const Eigen::VectorXf column = whitened(observation, people);
    const float variance = priorCovariance(observation, observation, people) - column.squaredNorm();
    const float pivot = std::sqrt(std::max(variance + noise, 0.5F * noise));
    const Eigen::Map<const Eigen::VectorXf> innovation(m_innovation.data(), std::ssize(m_innovation));
    const float residual = value - mean - column.dot(innovation);
    m_factor.insert(m_factor.end(), column.begin(), column.end());
    m_factor.push_back(pivot);
    m_innovation.push_back(residual / pivot);
    m_observations.push_back(observation);
}

void GaussianProcessSession::score(Eigen::Ref<Eigen::VectorXf> scores) const
{
    // (K + noise)^-1 (answers - means) = L'^-1 innovation.
    Eigen::VectorXf factors = Eigen::Map<const Eigen::VectorXf>(m_innovation.data(), std::ssize(m_innovation));
    for (auto i = static_cast<int>(factors.size()) - 1; i >= 0; --i) {
        const auto row = factorRow(i);
        factors[i] /= row[i];
        factors.head(i) -= factors[i] * row.head(i);
    }

    // The sum of factor x P'P is P'q with q = sum of factor x column of P. The column means within q cancel against the
    // sparse part's: only one multiple of the target's means remains.
    const GaussianProcess &process = *m_process;
    const PeopleMatrix &target = *process.m_target.values;
    Eigen::VectorXf weights = Eigen::VectorXf::Zero(target.people());
    float means = 1.0F;
    float own = 0.0F; // of the person left out, who is taken out again
    for (std::size_t i = 0; i < m_observations.size(); ++i) {
        const auto &[row, channel] = m_observations[i];
        const GaussianProcess::Scaled &observed = process.m_channels[size_t(channel)];
        const float factor = factors[Eigen::Index(i)] * (1.0F - process.m_contentShare);
        observed.values->addColumn(row, factor * process.m_scale, weights);
        means -= factor * observed.values->means()[row];
        if (m_leftOut != Recommender::kNobody)
            own += factor * process.m_scale * observed.deviation(m_leftOut, row);
    }
    if (m_leftOut != Recommender::kNobody) {
        weights[m_leftOut] -= own;
        means += own;
    }
    scores = (means * target.means()).array() + process.m_target.scale[size_t(FeedbackKind::Ignore)];
    target.addRows(weights, scores);
    if (process.m_content)
        addContent(factors, scores);
}

void GaussianProcessSession::addContent(const Eigen::VectorXf &factors, Eigen::Ref<Eigen::VectorXf> scores) const
{
    const ContentMatrix &content = *m_process->m_content;
    Eigen::VectorXf liking = Eigen::VectorXf::Zero(content.cols()); // of each feature
    for (std::size_t i = 0; i < m_observations.size(); ++i) {
        const auto &[row, channel] = m_observations[i];
        liking += factors[Eigen::Index(i)] * m_process->m_channels[size_t(channel)].contentDeviation *
                  content.row(row).transpose();
    }
    scores += m_process->m_target.contentDeviation * (content * liking);
}

std::unique_ptr<RecommenderSession> GaussianProcessSession::clone() const
{
    return std::make_unique<GaussianProcessSession>(*this);
}

float GaussianProcessSession::priorCovariance(Observation a, Observation b, const Eigen::VectorXf &people) const
{
    const GaussianProcess::Scaled &left = m_process->m_channels[size_t(a.channel)];
    const GaussianProcess::Scaled &right = m_process->m_channels[size_t(b.channel)];
    const float scale = m_process->m_scale;
    float covariance =
        left.values->columnDot(a.row, people) * scale - left.values->means()[a.row] * right.values->means()[b.row];
    if (m_leftOut != Recommender::kNobody)
        covariance -= scale * left.deviation(m_leftOut, a.row) * right.deviation(m_leftOut, b.row);
    if (!m_process->m_content)
        return covariance;
    const ContentMatrix &content = *m_process->m_content;
    return (1.0F - m_process->m_contentShare) * covariance +
           left.contentDeviation * right.contentDeviation * content.row(a.row).dot(content.row(b.row));
}

Eigen::VectorXf GaussianProcessSession::whitened(Observation observation, const Eigen::VectorXf &people) const
{
    Eigen::VectorXf column(std::ssize(m_observations));
    for (int i = 0; i < column.size(); ++i) {
        const auto before = factorRow(i);
        const float known = before.head(i).dot(column.head(i));
        column[i] = (priorCovariance(m_observations[size_t(i)], observation, people) - known) / before[i];
    }
    return column;
}

Eigen::Map<const Eigen::VectorXf> GaussianProcessSession::factorRow(int index) const
{
    const std::size_t begin = size_t(index) * (size_t(index) + 1) / 2;
    return {m_factor.data() + begin, index + 1};
}

GaussianProcess::Scaled::Scaled(AnswerMatrices &answers, const AnswerScale &answerScale)
    : scale(answerScale), values(answers.of(answerScale))
{
}

void GaussianProcess::Scaled::fitContent(const ContentMatrix &content, float share)
{
    // Mean diagonals over what people answered: of all movies, most are known to hardly anybody.
    double people = 0.0;
    double contents = 0.0;
    for (int row = 0; row < values->movies(); ++row) {
        const auto column = values->byMovie().col(row);
        const auto answers = double(column.nonZeros());
        if (answers == 0.0)
            continue;
        const auto mean = double(values->means()[row]);
        people += answers * (double(column.squaredNorm()) / double(values->people()) - mean * mean);
        contents += answers * double(content.row(row).squaredNorm());
    }
    if (contents > 0.0)
        contentDeviation = static_cast<float>(std::sqrt(double(share) * std::max(people, 0.0) / contents));
}

GaussianProcess::GaussianProcess(AnswerMatrices &answers, const GaussianProcessSettings &settings)
    : m_target(answers, settings.target),
      m_scale(1.0F / static_cast<float>(std::max(answers.ratings().people(), 1))),
      m_contentShare(settings.contentShare),
      m_content(settings.contentShare > 0.0F ? settings.content : nullptr)
{
    for (const AnswerChannel &channel : settings.channels) {
        m_channels.emplace_back(answers, channel.scale);
        m_noise.push_back(channel.noise);
    }
    if (!m_content)
        return;
    m_target.fitContent(*m_content, m_contentShare);
    for (Scaled &channel : m_channels)
        channel.fitContent(*m_content, m_contentShare);
}

std::unique_ptr<RecommenderSession> GaussianProcess::start(int leftOut) const
{
    return std::make_unique<GaussianProcessSession>(*this, leftOut);
}

std::shared_ptr<const GaussianProcess> fitGaussianProcess(AnswerMatrices &answers,
                                                          const GaussianProcessSettings &settings)
{
    return std::make_shared<const GaussianProcess>(answers, settings);
}

std::shared_ptr<const GaussianProcess> fitGaussianProcess(const RatingMatrix &ratings,
                                                          const GaussianProcessSettings &settings)
{
    AnswerMatrices answers(ratings);
    return fitGaussianProcess(answers, settings);
}

} // namespace cineq
