// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/hyperparametersearch.h"

#include "engine/recommenders/gaussianprocess.h"
#include "engine/rl/candidates.h"

#include <algorithm>
#include <array>
#include <span>

namespace cineq {

namespace {

constexpr int kMostPeople = 800;
constexpr int kPeopleAtOnce = 16;
constexpr std::array kMoments{2, 6, 12, 20, 32}; // after so many answers
constexpr int kCandidates = 100;
constexpr float kWeightFolds = 30.0F; // a candidate's weight falls e-fold over so many places

// How far a change goes, by round: of scales and of shares.
constexpr std::array kFactors{2.0F, 1.4F};
constexpr std::array kSummands{0.2F, 0.1F};

} // namespace

HyperparameterSearch::HyperparameterSearch(const RatingMatrix &ratings, std::shared_ptr<const ContentMatrix> content)
    : m_ratings(ratings), m_answers(m_ratings)
{
    m_settings.content = std::move(content);
    m_settings.order = std::make_shared<const RatingOrder>(m_ratings);
}

double HyperparameterSearch::progress() const
{
    constexpr double kUsualTries = 40.0;
    const double part = m_sessions.empty() ? 0.0 : double(m_sessionsTried) / double(m_sessions.size());
    return isFinished() ? 1.0 : std::min((m_tries + part) / kUsualTries, 0.99);
}

void HyperparameterSearch::step()
{
    if (isFinished())
        return;
    if (std::ssize(m_sessions) < std::min(m_ratings.people(), kMostPeople))
        playSome();
    else
        tryOnSome();
}

void HyperparameterSearch::playSome()
{
    if (!m_player && m_round == 0)
        m_player = fitGaussianProcess(m_answers);
    else if (!m_player)
        m_player = fit(m_best);
    const auto people = std::min(m_ratings.people(), kMostPeople);
    for (int i = 0; i < kPeopleAtOnce && std::ssize(m_sessions) < people; ++i) {
        const auto person = std::ssize(m_sessions) * m_ratings.people() / people;
        m_sessions.push_back(play(*m_player, static_cast<int>(person)));
    }
    if (std::ssize(m_sessions) == people)
        m_player.reset();
}

void HyperparameterSearch::tryOnSome()
{
    if (!m_process)
        m_process = fit(m_tried);
    for (int i = 0; i < kPeopleAtOnce && m_sessionsTried < m_sessions.size(); ++i)
        m_errors += squaredError(m_sessions[m_sessionsTried++]);
    if (m_sessionsTried < m_sessions.size())
        return;
    judge(m_errors);
    m_process.reset();
    m_sessionsTried = 0;
    m_errors = 0.0;
    ++m_tries;
}

/// Of what was tried on all sessions; then the next change's turn comes.
void HyperparameterSearch::judge(double error)
{
    if (!m_leastError) {
        m_leastError = error;
    } else {
        const bool isBetter = error < *m_leastError;
        if (isBetter) {
            m_best = m_tried;
            m_leastError = error;
        }
        goOn(isBetter);
    }
    std::optional<LocalProcessHyperparameters> next;
    while (m_leastError && !(next = changed()))
        goOn(false);
    m_tried = next.value_or(m_best);
}

std::optional<LocalProcessHyperparameters> HyperparameterSearch::changed() const
{
    const HyperparameterTraits &coordinate = kLocalProcessHyperparameters[m_coordinate];
    LocalProcessHyperparameters values = m_best;
    float &value = values.*coordinate.value;
    const auto round = size_t(m_round);
    if (coordinate.isShare)
        value += m_isUp ? kSummands[round] : -kSummands[round];
    else
        value *= m_isUp ? kFactors[round] : 1.0F / kFactors[round];
    value = std::clamp(value, coordinate.least, coordinate.most);
    return value == m_best.*coordinate.value ? std::nullopt : std::optional(values);
}

/// To the same coordinate as long as that is better, first up, then down; then to the next.
void HyperparameterSearch::goOn(bool isBetter)
{
    if (isBetter) {
        m_hasMoved = true;
        return;
    }
    if (m_isUp && !m_hasMoved) {
        m_isUp = false;
        return;
    }
    m_isUp = true;
    m_hasMoved = false;
    if (++m_coordinate == kLocalProcessHyperparameters.size()) {
        m_coordinate = 0;
        ++m_round;
        m_sessions.clear();
        m_leastError.reset();
    }
}

std::shared_ptr<const LocalProcess> HyperparameterSearch::fit(const LocalProcessHyperparameters &values)
{
    m_settings.values = values;
    return fitLocalProcess(m_answers, m_settings);
}

HyperparameterSearch::PlayedSession HyperparameterSearch::play(const Recommender &recommender, int person) const
{
    PlayedSession played{.person = person};
    const auto session = recommender.start(person);
    const int last = std::min(kMoments.back(), m_ratings.movies() - 1);
    Eigen::VectorXf scores(m_ratings.movies());
    std::vector<int> shown;
    for (int given = 0; given <= last; ++given) {
        session->score(scores);
        const bool isMoment = std::ranges::find(kMoments, given) != kMoments.end();
        const std::vector<int> rows = openCandidates(std::span(scores.data(), size_t(scores.size())), shown,
                                                     m_ratings.movies(), isMoment ? kCandidates : 1);
        if (isMoment) {
            Eigen::ArrayXf rewards(std::ssize(rows));
            std::ranges::transform(rows, rewards.begin(), [&](int row) {
                return static_cast<float>(traits(m_ratings.answer(person, row)).reward);
            });
            played.moments.push_back({given, rows, std::move(rewards)});
        }
        const Feedback answer{rows.front(), m_ratings.answer(person, rows.front())};
        session->observe(answer.row, answer.kind);
        played.answers.push_back(answer);
        shown.push_back(answer.row);
    }
    return played;
}

double HyperparameterSearch::squaredError(const PlayedSession &played) const
{
    const auto session = m_process->start(played.person);
    Eigen::VectorXf scores(m_ratings.movies());
    double sum = 0.0;
    int given = 0;
    for (const Moment &moment : played.moments) {
        for (; given < moment.answers; ++given)
            session->observe(played.answers[size_t(given)].row, played.answers[size_t(given)].kind);
        session->score(scores);
        const Eigen::ArrayXf errors = scores(moment.rows).array() - moment.rewards;
        const Eigen::ArrayXf places = Eigen::ArrayXf::LinSpaced(errors.size(), 0.0F, float(errors.size() - 1));
        const Eigen::ArrayXf weights = (places / -kWeightFolds).exp();
        const float mean = (weights * errors).sum() / weights.sum();
        sum += double((weights * (errors - mean).square()).sum() / weights.sum());
    }
    return sum;
}

} // namespace cineq
