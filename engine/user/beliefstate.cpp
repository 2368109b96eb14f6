// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/user/beliefstate.h"

#include "engine/base/datastream.h"
#include "engine/user/cosineuser.h"
#include "engine/user/lookahead.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cineq {

namespace {

constexpr auto kScale = static_cast<float>(CosineUser::kScale);
constexpr int kSessionLength = 10; // what a session is expected to last; longer ones keep a little curiosity
constexpr int kLeastStepsAhead = 2;

} // namespace

BeliefState::BeliefState(std::shared_ptr<const BeliefSpace> space)
    : m_space(std::move(space)), m_values(size_t(m_space->unitFeatures->cols()) + kFeedbackKindCount + 1)
{
    Rng unused(0);
    reset(unused);
}

void BeliefState::reset(Rng &, int)
{
    const FeatureMatrix &movies = *m_space->unitFeatures;
    m_answers.clear();
    m_taste.setZero(movies.cols());
    m_means.setZero(movies.rows());
    m_variances.setConstant(movies.rows(), startVariance());
    m_directions.clear();
    m_weights.clear();
    m_prior = m_space->opening;
    updateValues();
}

void BeliefState::observe(int row, FeedbackKind kind)
{
    m_answers.push_back({row, kind, {}});
    takeIn(m_space->unitFeatures->row(row).transpose(), kind);
}

void BeliefState::biasTowards(std::span<const float> direction)
{
    takeInWish(Eigen::Map<const Eigen::VectorXf>(direction.data(), std::ssize(direction)).normalized());
}

void BeliefState::takeInWish(const Eigen::VectorXf &unit)
{
    m_answers.push_back({-1, FeedbackKind::Like, unit});
    takeIn(unit, FeedbackKind::Like);
}

void BeliefState::takeIn(const Eigen::VectorXf &unit, FeedbackKind kind)
{
    Eigen::VectorXf direction = covarianceWith(unit);
    const Moments before{double(kScale * unit.dot(m_taste)), std::max(0.0, double(kScale * unit.dot(direction)))};
    const double variance = before.variance + noiseVariance();
    const Moments answer = momentsGiven(kind, before);
    const auto gain = static_cast<float>((answer.mean - before.mean) / variance);
    const auto weight = static_cast<float>((variance - answer.variance) / (variance * variance));

    const Eigen::VectorXf covariances = kScale * (*m_space->unitFeatures * direction); // [N]
    m_taste += gain * direction;
    m_means += gain * covariances;
    m_variances -= weight * covariances.cwiseAbs2();
    m_directions.push_back(std::move(direction));
    m_weights.push_back(weight);
    updatePrior();
    updateValues();
}

float BeliefState::startVariance() const
{
    return kScale * kScale / static_cast<float>(m_taste.size());
}

Eigen::VectorXf BeliefState::covarianceWith(const Eigen::VectorXf &unit) const
{
    Eigen::VectorXf direction = unit * (kScale / static_cast<float>(m_taste.size()));
    for (std::size_t t = 0; t < m_directions.size(); ++t)
        direction -= m_weights[t] * kScale * unit.dot(m_directions[t]) * m_directions[t];
    return direction;
}

void BeliefState::addPriorParts(std::span<const int> rows, std::span<ScoreParts> parts) const
{
    const float unknown = fastExpectedReward(0.0F, startVariance());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int row = rows[i];
        const float appeal = m_space->appeal[size_t(row)];
        const float expected = fastExpectedReward(m_means[row], m_variances[row]);
        parts[i] += {.value = unknown,
                     .sessionMatch = m_prior[size_t(row)] - appeal - expected,
                     .content = expected - unknown,
                     .popularity = appeal};
    }
}

std::unique_ptr<UserState> BeliefState::clone() const
{
    return std::make_unique<BeliefState>(*this);
}

void BeliefState::save(QDataStream &stream) const
{
    stream << quint32(m_answers.size());
    for (const Answer &answer : m_answers) {
        stream << qint32(answer.row) << quint8(answer.kind);
        if (answer.row < 0)
            writeArray(stream, std::span<const float>(answer.unit.data(), size_t(answer.unit.size())));
    }
}

void BeliefState::load(QDataStream &stream)
{
    Rng unused(0);
    reset(unused);
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint32 row = 0;
        quint8 kind = 0;
        stream >> row >> kind;
        if (row >= m_space->unitFeatures->rows() || kind >= kFeedbackKindCount) {
            stream.setStatus(QDataStream::ReadCorruptData);
        } else if (row >= 0) {
            observe(row, static_cast<FeedbackKind>(kind));
        } else {
            Eigen::VectorXf unit = Eigen::VectorXf::Zero(m_taste.size());
            readArray(stream, std::span<float>(unit.data(), size_t(unit.size())));
            if (!unit.allFinite())
                stream.setStatus(QDataStream::ReadCorruptData);
            else
                takeInWish(unit);
        }
    }
}

void BeliefState::updatePrior()
{
    for (std::size_t row = 0; row < m_prior.size(); ++row)
        m_prior[row] =
            m_space->appeal[row] + fastExpectedReward(m_means[Eigen::Index(row)], m_variances[Eigen::Index(row)]);
    addInformationValues();
}

/// Adds what an answer teaches about the steps to come, for candidates alone: the most promising movies and, since
/// those are often near copies of each other, every so many of the next ones.
void BeliefState::addInformationValues()
{
    constexpr std::ptrdiff_t kFront = 24;
    constexpr std::ptrdiff_t kStride = 14;
    constexpr std::ptrdiff_t kCandidates = 64;
    const auto movies = std::ssize(m_prior);
    const std::ptrdiff_t ranked = std::min(movies, kFront + kStride * (kCandidates - kFront));
    std::vector<int> order(size_t(movies), 0);
    std::iota(order.begin(), order.end(), 0);
    const auto promise = [this](int row) { return m_means[row] + 0.5F * std::sqrt(std::max(0.0F, m_variances[row])); };
    std::ranges::nth_element(order, order.begin() + (ranked - 1), std::ranges::greater(), promise);
    std::ranges::sort(order.begin(), order.begin() + ranked, std::ranges::greater(), promise);
    std::vector<int> candidates;
    for (std::ptrdiff_t rank = 0; rank < ranked; rank += rank < kFront ? 1 : kStride)
        candidates.push_back(order[size_t(rank)]);

    const auto count = std::ssize(candidates);
    FeatureMatrix rows(count, m_taste.size());            // [C, D]
    FeatureMatrix along(count, std::ssize(m_directions)); // [C, T]
    std::vector<float> means(size_t(count), 0.0F);
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        rows.row(i) = m_space->unitFeatures->row(candidates[size_t(i)]);
        means[size_t(i)] = m_means[candidates[size_t(i)]];
        for (std::ptrdiff_t t = 0; t < along.cols(); ++t)
            along(i, t) = rows.row(i).dot(m_directions[size_t(t)]);
    }
    const Eigen::Map<const Eigen::VectorXf> weights(m_weights.data(), std::ssize(m_weights));
    const FeatureMatrix covariances = kScale * kScale *
                                      (rows * rows.transpose() / static_cast<float>(m_taste.size()) -
                                       along * weights.asDiagonal() * along.transpose()); // [C, C]
    const auto stepsAhead =
        static_cast<double>(std::max(kLeastStepsAhead, kSessionLength - 1 - static_cast<int>(m_answers.size())));
    for (std::ptrdiff_t i = 0; i < count; ++i) {
        const int row = candidates[size_t(i)];
        const std::span<const float> covariance(covariances.row(i).data(), size_t(count));
        m_prior[size_t(row)] +=
            static_cast<float>(stepsAhead * informationValue(score(row), covariance, means, static_cast<int>(i)));
    }
}

void BeliefState::updateValues()
{
    const Eigen::Index dimensions = m_taste.size();
    const auto answers = static_cast<float>(m_answers.size());
    const float unit = std::sqrt(static_cast<float>(dimensions));
    const auto kinds =
        std::ranges::transform(m_taste, m_values.begin(), [unit](float value) { return value * unit; }).out;
    std::fill(kinds, m_values.end(), 0.0F);
    for (const Answer &answer : m_answers)
        kinds[static_cast<std::ptrdiff_t>(answer.kind)] += 1.0F / answers;
    m_values.back() = answers / static_cast<float>(kSessionLength);
}

} // namespace cineq
