// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/user/beliefstate.h"

#include "engine/base/datastream.h"
#include "engine/user/cosineuser.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cineq {

namespace {

constexpr double kNoiseVariance = CosineUser::kNoise * CosineUser::kNoise;

double normalDensity(double x)
{
    return std::isinf(x) ? 0.0 : std::exp(-0.5 * x * x) / std::sqrt(2.0 * std::numbers::pi);
}

double normalCdf(double x)
{
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

/// The normal distribution function from a table, error below 1e-5: a session answer evaluates it for every movie.
class NormalCdfTable
{
public:
    NormalCdfTable()
    {
        for (int i = 0; i < kCells + 2; ++i)
            m_values[size_t(i)] = static_cast<float>(normalCdf(-kRange + i / kCellsPerUnit));
    }

    [[nodiscard]] float operator()(float x) const
    {
        const float position = (std::clamp(x, -kRange, kRange) + kRange) * kCellsPerUnit;
        const int cell = static_cast<int>(position);
        const float share = position - static_cast<float>(cell);
        return m_values[size_t(cell)] + share * (m_values[size_t(cell) + 1] - m_values[size_t(cell)]);
    }

private:
    static constexpr float kRange = 6.0F;
    static constexpr float kCellsPerUnit = 128.0F;
    static constexpr int kCells = static_cast<int>(2 * kRange * kCellsPerUnit);
    std::array<float, kCells + 2> m_values{};
};

struct Moments {
    double mean;
    double variance;
};

/// Mean and variance of N(mean, variance) cut to the interval (lower, upper].
Moments truncatedMoments(double mean, double variance, double lower, double upper)
{
    const double deviation = std::sqrt(variance);
    const double a = (lower - mean) / deviation;
    const double b = (upper - mean) / deviation;
    const double mass = a > 0.0 ? normalCdf(-a) - normalCdf(-b) : normalCdf(b) - normalCdf(a);
    if (mass < 1e-12) // so far in the tail that the near end of the interval holds all of it
        return {a > 0.0 ? lower : upper, 0.0};
    const double shift = (normalDensity(a) - normalDensity(b)) / mass;
    const double lowerTerm = std::isinf(a) ? 0.0 : a * normalDensity(a);
    const double upperTerm = std::isinf(b) ? 0.0 : b * normalDensity(b);
    return {mean + deviation * shift, variance * std::max(0.0, 1.0 + (lowerTerm - upperTerm) / mass - shift * shift)};
}

} // namespace

BeliefState::BeliefState(std::shared_ptr<const FeatureMatrix> unitFeatures)
    : m_unitFeatures(std::move(unitFeatures)),
      m_values(size_t(m_unitFeatures->cols()) + kFeedbackKindCount + 1),
      m_expectedRewards(size_t(m_unitFeatures->rows()))
{
    Rng unused(0);
    reset(unused);
}

void BeliefState::reset(Rng &)
{
    const double scale = CosineUser::kScale;
    m_taste.setZero(m_unitFeatures->cols());
    m_means.setZero(m_unitFeatures->rows());
    m_variances = m_unitFeatures->rowwise().squaredNorm() * static_cast<float>(scale * scale / double(m_taste.size()));
    m_directions.clear();
    m_weights.clear();
    m_answers.clear();
    m_counts.fill(0);
    updateExpectedRewards();
    updateValues();
}

void BeliefState::observe(int row, FeedbackKind kind)
{
    takeIn(m_unitFeatures->row(row).transpose(), kind);
    m_answers.push_back({row, kind, {}});
}

void BeliefState::biasTowards(std::span<const float> direction)
{
    const Eigen::VectorXf unit =
        Eigen::Map<const Eigen::VectorXf>(direction.data(), std::ssize(direction)).normalized();
    takeIn(unit, FeedbackKind::Like);
    m_answers.push_back({-1, FeedbackKind::Like, unit});
}

void BeliefState::takeIn(const Eigen::VectorXf &unit, FeedbackKind kind)
{
    const auto scale = static_cast<float>(CosineUser::kScale);

    // Covariance of the taste vector with the score asked for.
    Eigen::VectorXf direction = unit * (scale / static_cast<float>(m_taste.size()));
    for (std::size_t t = 0; t < m_directions.size(); ++t) {
        const float covariance = scale * unit.dot(m_directions[t]);
        direction -= static_cast<float>(m_weights[t]) * covariance * m_directions[t];
    }

    const double lower = traits(kind).minScore;
    const double upper = kind == FeedbackKind::Like ? std::numeric_limits<double>::infinity()
                                                    : kFeedback[static_cast<std::size_t>(kind) - 1].minScore;
    const double mean = scale * unit.dot(m_taste);
    const double variance = std::max<double>(scale * unit.dot(direction), 0.0) + kNoiseVariance;
    const Moments answer = truncatedMoments(mean, variance, lower, upper);
    const double gain = (answer.mean - mean) / variance;
    const double weight = (variance - answer.variance) / (variance * variance);

    const Eigen::VectorXf covariances = scale * (*m_unitFeatures * direction); // [N]
    m_taste += static_cast<float>(gain) * direction;
    m_means += static_cast<float>(gain) * covariances;
    m_variances -= static_cast<float>(weight) * covariances.cwiseAbs2();
    m_directions.push_back(std::move(direction));
    m_weights.push_back(weight);
    ++m_counts[static_cast<std::size_t>(kind)];
    updateExpectedRewards();
    updateValues();
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
        if (row >= m_unitFeatures->rows() || kind >= kFeedbackKindCount) {
            stream.setStatus(QDataStream::ReadCorruptData);
        } else if (row >= 0) {
            observe(row, static_cast<FeedbackKind>(kind));
        } else {
            std::vector<float> direction(size_t(m_unitFeatures->cols()));
            readArray(stream, std::span(direction));
            biasTowards(direction);
        }
    }
}

double BeliefState::expectedReward(double mean, double variance)
{
    const double deviation = std::sqrt(variance + kNoiseVariance);
    double reward = kFeedback.back().reward;
    for (std::size_t i = kFeedback.size() - 1; i > 0; --i) {
        const FeedbackTraits &better = kFeedback[i - 1];
        reward += (better.reward - kFeedback[i].reward) * normalCdf((mean - better.minScore) / deviation);
    }
    return reward;
}

void BeliefState::updateExpectedRewards()
{
    static const NormalCdfTable cdf;
    for (std::size_t row = 0; row < m_expectedRewards.size(); ++row) {
        const auto i = static_cast<Eigen::Index>(row);
        const float inverse = 1.0F / std::sqrt(std::max(m_variances[i], 0.0F) + static_cast<float>(kNoiseVariance));
        auto reward = static_cast<float>(kFeedback.back().reward);
        for (std::size_t k = kFeedback.size() - 1; k > 0; --k) {
            const auto step = static_cast<float>(kFeedback[k - 1].reward - kFeedback[k].reward);
            reward += step * cdf((m_means[i] - static_cast<float>(kFeedback[k - 1].minScore)) * inverse);
        }
        m_expectedRewards[row] = reward;
    }
}

void BeliefState::updateValues()
{
    const Eigen::Index dimensions = m_taste.size();
    const auto answers = static_cast<float>(m_directions.size());
    const float unit = std::sqrt(static_cast<float>(dimensions));
    std::ranges::transform(m_taste, m_values.begin(), [unit](float value) { return value * unit; });
    for (std::size_t kind = 0; kind < m_counts.size(); ++kind)
        m_values[size_t(dimensions) + kind] = static_cast<float>(m_counts[kind]) / std::max(answers, 1.0F);
    m_values.back() = answers / 10.0F;
}

} // namespace cineq
