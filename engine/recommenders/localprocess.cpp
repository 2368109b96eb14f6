// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/localprocess.h"

#include <Eigen/Cholesky>

#include <QDataStream>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace cineq {

namespace {

// The process' cost grows with their square; of a longer profile the weights of people still know all.
constexpr std::size_t kMostAnswers = 200;

// The lookahead asks about the most promising movies, what the answer does to so many of them, and sums the best.
constexpr std::size_t kQuestions = 16;
constexpr std::size_t kOthers = 50;
constexpr std::ptrdiff_t kPicks = 10;

/// Covariance of the two scales' answers over people, summed over these movies.
template <typename Scaled>
float covariance(const Scaled &a, const Scaled &b, const std::vector<int> &rows)
{
    float sum = 0.0F;
    for (const int row : rows) {
        const float products = a.values->byMovie().col(row).dot(b.values->byMovie().col(row));
        sum += products / static_cast<float>(a.values->people()) - a.values->means()[row] * b.values->means()[row];
    }
    return sum;
}

template <typename Scaled>
float correlation(const Scaled &a, const Scaled &b, const std::vector<int> &rows)
{
    const float variances = covariance(a, a, rows) * covariance(b, b, rows);
    return variances > 0.0F ? covariance(a, b, rows) / std::sqrt(variances) : 0.0F;
}

/// Dot products of these rows with those. Shape: a x b.
Eigen::MatrixXf contentLikeness(const ContentMatrix &content, const std::vector<int> &a, const std::vector<int> &b)
{
    Eigen::MatrixXf likeness(std::ssize(a), std::ssize(b));
    Eigen::VectorXf dense = Eigen::VectorXf::Zero(content.cols()); // a row of b, to be looked up
    for (Eigen::Index j = 0; j < likeness.cols(); ++j) {
        for (ContentMatrix::InnerIterator entry(content, b[size_t(j)]); entry; ++entry)
            dense[entry.index()] = entry.value();
        for (Eigen::Index i = 0; i < likeness.rows(); ++i) {
            float sum = 0.0F;
            for (ContentMatrix::InnerIterator entry(content, a[size_t(i)]); entry; ++entry)
                sum += entry.value() * dense[entry.index()];
            likeness(i, j) = sum;
        }
        for (ContentMatrix::InnerIterator entry(content, b[size_t(j)]); entry; ++entry)
            dense[entry.index()] = 0.0F;
    }
    return likeness;
}

/// Sum of the highest but for one of them. values: scratch.
float highestSum(Eigen::VectorXf &values, Eigen::Index without)
{
    values[without] = -std::numeric_limits<float>::infinity();
    const std::ptrdiff_t count = std::min(kPicks, values.size() - 1);
    std::nth_element(values.begin(), values.begin() + count, values.end(), std::greater());
    return values.head(count).sum();
}

} // namespace

/// Values of several scales at several movies, a scale after the other.
struct LocalProcessSession::Variables
{
    std::vector<int> scales;
    std::vector<int> rows;
    Eigen::MatrixXf deviations;       // of the people, times the roots of their weights. Shape: people x variables
    std::vector<Likeness> likenesses; // of the rows by the order of rating; empty where not needed

    [[nodiscard]] Eigen::Index count() const { return std::ssize(rows); }
};

/// The process, given the answers.
struct LocalProcessSession::Conditioned
{
    Eigen::VectorXf weights; // of the people
    Eigen::VectorXf roots;   // their square roots
    Eigen::VectorXf shift;   // of the weights: from the mean of all to that of those alike
    Variables answers;
    Eigen::LLT<Eigen::MatrixXf> covariance; // of the answers, with their noise
    Eigen::VectorXf factors;                // that covariance^-1 (answers - means)
};

LocalProcessSession::LocalProcessSession(const LocalProcess &process, int leftOut)
    : m_process(&process), m_leftOut(leftOut), m_alike(process.m_posterior, leftOut), m_era(process.m_eras, leftOut)
{
}

void LocalProcessSession::observe(int row, FeedbackKind kind)
{
    m_alike.observe(row, kind);
    if (m_process->hearsEras())
        m_era.observe(m_process->reward().values->byMovie(), row, countOf(m_process->reward().scale, kind) > 0.0F);
    m_answers.push_back({row, kind});
    m_likenesses.push_back(likeness(row));
}

LocalProcessSession::Likeness LocalProcessSession::likeness(int row) const
{
    const auto asked = std::ranges::find(m_asked, row, &std::pair<int, Likeness>::first);
    if (asked != m_asked.end())
        return asked->second;
    const auto &order = m_process->m_settings.order;
    return order ? std::make_shared<const Eigen::VectorXf>(order->likeness(row, m_leftOut)) : nullptr;
}

std::vector<LocalProcessSession::Likeness> LocalProcessSession::likenesses(const std::vector<int> &rows) const
{
    std::vector<Likeness> result(rows.size());
    std::ranges::transform(rows, result.begin(), [this](int row) { return likeness(row); });
    return result;
}

void LocalProcessSession::score(Eigen::Ref<Eigen::VectorXf> scores) const
{
    scores = m_process->reward().values->means().array() + m_process->reward().ignored();
    const Conditioned given = condition();
    addTerms(given, scores, scores);
    addInformationValues(given, scores);
}

void LocalProcessSession::splitScores(std::span<const int> rows, std::span<ScoreParts> parts) const
{
    const Eigen::VectorXf popularity = m_process->reward().values->means().array() + m_process->reward().ignored();
    Eigen::VectorXf people = Eigen::VectorXf::Zero(m_process->movies());
    Eigen::VectorXf content = people;
    addTerms(condition(), people, content);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int row = rows[i];
        parts[i].sessionMatch = parts[i].people - popularity[row] - people[row] - content[row];
        parts[i].popularity = popularity[row];
        parts[i].content = content[row];
        parts[i].people = people[row];
    }
}

Eigen::VectorXf LocalProcessSession::eraLogWeights(float temper) const
{
    if (temper == 0.0F)
        return {};
    const Eras &eras = m_process->m_eras;
    const Eigen::VectorXf logs = temper * m_era.logLikelihoods();
    Eigen::VectorXf weights(m_process->m_posterior.people());
    for (int person = 0; person < weights.size(); ++person)
        weights[person] = logs[eras.eraOf(person)];
    return weights;
}

LocalProcessSession::Conditioned LocalProcessSession::condition() const
{
    const LocalProcessHyperparameters &values = m_process->m_settings.values;
    const auto given = static_cast<float>(m_answers.size());
    Conditioned result{.weights = m_alike.weights(values.beta / (1.0F + given / values.halfLife),
                                                  eraLogWeights(values.eraBeta / (1.0F + given / values.halfLife)))};
    result.roots = result.weights.cwiseSqrt();
    const Eigen::VectorXf everybody = m_alike.weights(0.0F);
    result.shift = result.weights - everybody;
    if (values.eraMean > 0.0F && !m_answers.empty())
        result.shift += values.eraMean * (m_era.people() - everybody);
    if (m_answers.empty())
        return result;

    const auto answers = std::span(m_answers).last(std::min(m_answers.size(), kMostAnswers));
    std::vector<int> rows(answers.size());
    std::ranges::transform(answers, rows.begin(), &Feedback::row);
    std::vector<int> channels(m_process->m_channels.size());
    std::iota(channels.begin(), channels.end(), 0);
    result.answers = variables(result, std::move(channels), std::move(rows));
    result.answers.likenesses.assign(m_likenesses.end() - std::ssize(answers), m_likenesses.end());
    Eigen::MatrixXf covariance = this->covariance(result.answers, result.answers);
    Eigen::VectorXf residuals(covariance.rows());
    Eigen::Index place = 0;
    for (const int channel : result.answers.scales) {
        const LocalProcess::Scaled &scaled = m_process->m_scales[size_t(channel)];
        covariance.diagonal().segment(place, std::ssize(answers)).array() +=
            m_process->m_channels[size_t(channel)].noise;
        for (const auto &[row, kind] : answers)
            residuals[place++] =
                countOf(scaled.scale, kind) - scaled.values->means()[row] - scaled.values->columnDot(row, result.shift);
    }
    result.covariance.compute(covariance);
    result.factors = result.covariance.solve(residuals);
    return result;
}

LocalProcessSession::Variables LocalProcessSession::variables(const Conditioned &given, std::vector<int> scales,
                                                              std::vector<int> rows) const
{
    Variables result{.scales = std::move(scales), .rows = std::move(rows)};
    result.deviations.resize(given.weights.size(), std::ssize(result.scales) * result.count());
    Eigen::Index place = 0;
    for (const int scale : result.scales) {
        const PeopleMatrix &values = *m_process->m_scales[size_t(scale)].values;
        for (const int row : result.rows) {
            Eigen::VectorXf deviations =
                Eigen::VectorXf::Constant(given.weights.size(), -values.columnDot(row, given.weights));
            values.addColumn(row, 1.0F, deviations);
            result.deviations.col(place++) = deviations.cwiseProduct(given.roots);
        }
    }
    return result;
}

Eigen::MatrixXf LocalProcessSession::covariance(const Variables &a, const Variables &b) const
{
    Eigen::MatrixXf result = a.deviations.transpose() * b.deviations;
    const LocalProcessSettings &settings = m_process->m_settings;
    const auto addBlocks = [&](const Eigen::MatrixXf &likeness, const auto &deviationsOf) {
        for (Eigen::Index i = 0; i < std::ssize(a.scales); ++i) {
            for (Eigen::Index j = 0; j < std::ssize(b.scales); ++j) {
                const int of = a.scales[size_t(i)];
                const int with = b.scales[size_t(j)];
                result.block(i * a.count(), j * b.count(), a.count(), b.count()) +=
                    m_process->m_correlations(of, with) *
                    deviationsOf(m_process->m_scales[size_t(of)], a.rows).asDiagonal() * likeness *
                    deviationsOf(m_process->m_scales[size_t(with)], b.rows).asDiagonal();
            }
        }
    };
    if (settings.content) {
        result *= 1.0F - settings.values.contentShare;
        addBlocks(contentLikeness(*settings.content, a.rows, b.rows),
                  [](const LocalProcess::Scaled &scaled, const std::vector<int> &rows) -> Eigen::VectorXf {
                      return scaled.contentDeviation(rows);
                  });
    }
    if (settings.order) {
        Eigen::MatrixXf likeness(a.count(), b.count());
        for (Eigen::Index i = 0; i < a.count(); ++i) {
            for (Eigen::Index j = 0; j < b.count(); ++j)
                likeness(i, j) = a.likenesses.empty() ? (*b.likenesses[size_t(j)])[a.rows[size_t(i)]]
                                                      : (*a.likenesses[size_t(i)])[b.rows[size_t(j)]];
        }
        addBlocks(likeness, [](const LocalProcess::Scaled &scaled, const std::vector<int> &rows) -> Eigen::VectorXf {
            return Eigen::VectorXf::Constant(std::ssize(rows), scaled.orderDeviation);
        });
    }
    return result;
}

void LocalProcessSession::addTerms(const Conditioned &given, Eigen::Ref<Eigen::VectorXf> people,
                                   Eigen::Ref<Eigen::VectorXf> content) const
{
    if (m_answers.empty())
        return;
    const LocalProcessSettings &settings = m_process->m_settings;
    const float peopleShare = settings.content ? 1.0F - settings.values.contentShare : 1.0F;
    Eigen::VectorXf shares = peopleShare * given.roots.cwiseProduct(given.answers.deviations * given.factors);
    shares += given.shift - shares.sum() * given.weights; // the reward's means cancel
    m_process->reward().values->addRows(shares, people);
    if (settings.order) {
        const auto answers = std::ssize(given.answers.likenesses);
        Eigen::VectorXf factors = Eigen::VectorXf::Zero(answers); // of each answer, by all channels
        for (std::size_t i = 0; i < given.answers.scales.size(); ++i) {
            const int channel = given.answers.scales[i];
            factors += m_process->m_correlations(channel, m_process->channels()) *
                       m_process->m_scales[size_t(channel)].orderDeviation * m_process->reward().orderDeviation *
                       given.factors.segment(std::ptrdiff_t(i) * answers, answers);
        }
        const auto term = [&](Eigen::Index i) { return factors[i] * *given.answers.likenesses[size_t(i)]; };
        Eigen::Index i = 0;
        for (; i + 4 <= answers; i += 4) // each pass over the movies costs more than its sums
            people += term(i) + term(i + 1) + term(i + 2) + term(i + 3);
        for (; i < answers; ++i)
            people += term(i);
    }
    if (!settings.content)
        return;
    Eigen::VectorXf liking = Eigen::VectorXf::Zero(settings.content->cols()); // of each feature
    Eigen::Index place = 0;
    for (const int channel : given.answers.scales) {
        const float correlation = m_process->m_correlations(channel, m_process->channels());
        for (const int row : given.answers.rows)
            liking += given.factors[place++] * correlation *
                      m_process->m_scales[size_t(channel)].contentDeviation[row] *
                      settings.content->row(row).transpose();
    }
    content += m_process->reward().contentDeviation.cwiseProduct(*settings.content * liking);
}

void LocalProcessSession::addInformationValues(const Conditioned &given, Eigen::Ref<Eigen::VectorXf> scores) const
{
    const LocalProcessSettings &settings = m_process->m_settings;
    if (settings.lookahead == 0.0F)
        return;
    const std::vector<int> rows = mostPromising(scores);
    if (rows.size() < 2)
        return;
    const std::vector<int> questions(rows.begin(), rows.begin() + std::ptrdiff_t(std::min(kQuestions, rows.size())));
    std::vector<int> channels(m_process->m_channels.size());
    std::iota(channels.begin(), channels.end(), 0);
    Variables asked = variables(given, std::move(channels), questions);
    asked.likenesses = likenesses(questions);
    m_asked.clear();
    for (std::size_t i = 0; i < questions.size(); ++i)
        m_asked.emplace_back(questions[i], asked.likenesses[i]);
    const Variables rewards = variables(given, {m_process->channels()}, rows);
    Eigen::MatrixXf effects = covariance(rewards, asked);
    Eigen::MatrixXf within = covariance(asked, asked);
    if (!m_answers.empty()) {
        const auto whiten = [&](const Variables &variables) -> Eigen::MatrixXf {
            return given.covariance.matrixL().solve(covariance(given.answers, variables));
        };
        const Eigen::MatrixXf known = whiten(asked);
        effects -= whiten(rewards).transpose() * known;
        within -= known.transpose() * known;
    }

    const auto count = std::ssize(m_process->m_channels);
    const Eigen::VectorXf expected = scores(rows);
    const float weight =
        settings.lookahead / (1.0F + static_cast<float>(m_answers.size()) / settings.lookaheadHalfLife);
    for (Eigen::Index question = 0; question < asked.count(); ++question) {
        const auto places = Eigen::seqN(question, count, asked.count());
        const auto shares = answerShares(given, questions[size_t(question)], expected[question]);
        Eigen::MatrixXf counts(count, kFeedbackKindCount); // what each answer counts, above what is expected
        Eigen::MatrixXf noisy = within(places, places);
        for (Eigen::Index channel = 0; channel < count; ++channel) {
            noisy(channel, channel) += m_process->m_channels[size_t(channel)].noise;
            for (const FeedbackTraits &answer : kFeedback)
                counts(channel, Eigen::Index(answer.kind)) =
                    m_process->m_channels[size_t(channel)].scale[size_t(answer.kind)];
        }
        const Eigen::Map<const Eigen::VectorXf> probabilities(shares.data(), kFeedbackKindCount);
        counts.colwise() -= (counts * probabilities).eval();
        const Eigen::MatrixXf effect = effects(Eigen::all, places);
        const Eigen::MatrixXf changes = effect * noisy.llt().solve(counts); // rows x answers
        Eigen::VectorXf values = expected;
        float gain = -probabilities.sum() * highestSum(values, question);
        for (Eigen::Index answer = 0; answer < kFeedbackKindCount; ++answer) {
            values = expected + changes.col(answer);
            gain += probabilities[answer] * highestSum(values, question);
        }
        scores[questions[size_t(question)]] += weight * gain;
    }
}

std::vector<int> LocalProcessSession::mostPromising(const Eigen::VectorXf &scores) const
{
    std::vector<bool> open(size_t(scores.size()), true);
    for (const Feedback &answer : m_answers)
        open[size_t(answer.row)] = false;
    std::vector<int> rows;
    rows.reserve(open.size());
    for (int row = 0; row < std::ssize(open); ++row) {
        if (open[size_t(row)])
            rows.push_back(row);
    }
    const auto count = std::ptrdiff_t(std::min(kOthers, rows.size()));
    std::ranges::partial_sort(rows, rows.begin() + count,
                              [&](int a, int b) { return scores[a] != scores[b] ? scores[a] > scores[b] : a < b; });
    rows.resize(size_t(count));
    return rows;
}

std::array<float, kFeedbackKindCount> LocalProcessSession::answerShares(const Conditioned &given, int row,
                                                                        float score) const
{
    constexpr float kEverybody = 0.2F; // weight of all people beside those alike
    const LocalProcess::Scaled &reward = m_process->reward();
    std::array<float, kFeedbackKindCount> shares{};
    float rated = 0.0F;
    float lifts = 0.0F;
    for (PeopleMatrix::Columns::InnerIterator entry(reward.values->byMovie(), row); entry; ++entry) {
        const auto answer = std::ranges::find_if(kFeedback, [&](const FeedbackTraits &traits) {
            return countOf(reward.scale, traits.kind) == entry.value();
        });
        const float weight = given.weights[entry.index()] + kEverybody / static_cast<float>(given.weights.size());
        shares[size_t(answer->kind)] += weight;
        rated += weight;
        lifts += weight * entry.value();
    }
    if (rated == 0.0F)
        return shares;
    // Whether it is rated at all follows from the process' own score.
    const float ratedShare = std::clamp((score - reward.ignored()) * rated / lifts, 0.0F, 1.0F);
    for (float &share : shares)
        share *= ratedShare / rated;
    shares[size_t(FeedbackKind::Ignore)] = 1.0F - ratedShare;
    return shares;
}

std::unique_ptr<RecommenderSession> LocalProcessSession::clone() const
{
    return std::make_unique<LocalProcessSession>(*this);
}

LocalProcess::Scaled::Scaled(AnswerMatrices &answers, const AnswerScale &answerScale)
    : scale(answerScale), values(answers.of(answerScale)), variances(values->movies())
{
    for (int row = 0; row < values->movies(); ++row) {
        const float mean = values->means()[row];
        const float squares = values->byMovie().col(row).squaredNorm();
        variances[row] = std::max(0.0F, squares / static_cast<float>(std::max(values->people(), 1)) - mean * mean);
    }
}

LocalProcess::LocalProcess(AnswerMatrices &answers, const LocalProcessSettings &settings)
    : m_settings(settings),
      m_channels{{kRatedScale, settings.values.ratedNoise}, {kTasteScale, settings.values.tasteNoise}},
      m_posterior(answers, {.classes = 2, .beta = 1.0F}),
      m_eras(answers.ratings())
{
    constexpr int kKnownToSeveral = 8;
    for (const AnswerChannel &channel : m_channels)
        m_scales.emplace_back(answers, channel.scale);
    m_scales.emplace_back(answers, kRewardScale);
    std::vector<int> known;
    for (int row = 0; row < movies(); ++row) {
        if (reward().values->byMovie().col(row).nonZeros() >= kKnownToSeveral)
            known.push_back(row);
    }
    const auto scales = std::ssize(m_scales);
    m_correlations.resize(scales, scales);
    for (Eigen::Index a = 0; a < scales; ++a) {
        for (Eigen::Index b = 0; b < scales; ++b)
            m_correlations(a, b) = correlation(m_scales[size_t(a)], m_scales[size_t(b)], known);
    }
    if (known.empty()) {
        m_settings.content.reset();
        m_settings.order.reset();
        return;
    }
    for (Scaled &scaled : m_scales) {
        scaled.contentDeviation = (settings.values.contentShare * scaled.variances).cwiseSqrt();
        scaled.orderDeviation = std::sqrt(settings.values.orderWeight * scaled.variances(known).mean());
    }
}

std::unique_ptr<RecommenderSession> LocalProcess::start(int leftOut) const
{
    return std::make_unique<LocalProcessSession>(*this, leftOut);
}

QDataStream &operator<<(QDataStream &stream, const LocalProcessHyperparameters &values)
{
    for (const HyperparameterTraits &traits : kLocalProcessHyperparameters)
        stream << values.*traits.value;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, LocalProcessHyperparameters &values)
{
    for (const HyperparameterTraits &traits : kLocalProcessHyperparameters) {
        float &value = values.*traits.value;
        stream >> value;
        const bool isSensible = value >= traits.least && value <= traits.most;
        if (stream.status() == QDataStream::Ok && !isSensible)
            stream.setStatus(QDataStream::ReadCorruptData);
    }
    return stream;
}

std::shared_ptr<const LocalProcess> fitLocalProcess(AnswerMatrices &answers, const LocalProcessSettings &settings)
{
    return std::make_shared<const LocalProcess>(answers, settings);
}

std::shared_ptr<const LocalProcess> fitLocalProcess(const RatingMatrix &ratings, const LocalProcessSettings &settings)
{
    AnswerMatrices answers(ratings);
    return fitLocalProcess(answers, settings);
}

} // namespace cineq
