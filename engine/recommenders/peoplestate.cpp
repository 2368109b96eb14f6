// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommenders/peoplestate.h"

#include "engine/base/datastream.h"

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

constexpr float kWishReward = 0.3F;   // that a movie of just the features wished for is expected to earn more
constexpr float kUsualLength = 40.0F; // answers; the network is told lengths in these
constexpr std::size_t kRecently = 5;  // answers
constexpr int kKinshipInputs = 3;

using Inputs = Eigen::Map<Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>;

float rewardOf(FeedbackKind kind)
{
    return static_cast<float>(traits(kind).reward);
}

/// Probability that the answers are a person's own list of what they know rather than answers to what was shown:
/// strangers are shown what many people know, and don't know much of that. Logistic regression on lists and sessions of
/// the bundled people, but for the constant, which is lower, so that of few answers hardly any list is made.
float profileShare(float rated, float notRated, float unusual)
{
    constexpr float kRatedForHalf = 1.0F;
    const float logOdds = 1.7F * unusual - 1.9F * notRated - 0.3F * rated - 2.0F;
    return rated / (rated + kRatedForHalf) / (1.0F + std::exp(-logOdds));
}

} // namespace

PeopleState::PeopleState(std::shared_ptr<const PeoplePriors> priors) : m_priors(std::move(priors))
{
    restart();
}

PeopleState::PeopleState(const PeopleState &other)
    : m_priors(other.m_priors),
      m_person(other.m_person),
      m_answers(other.m_answers),
      m_wish(other.m_wish),
      m_kinships(other.m_kinships),
      m_fresh(other.m_fresh),
      m_heard(other.m_heard),
      m_scores(other.m_scores),
      m_areScored(other.m_areScored),
      m_ranking(other.m_ranking),
      m_prior(other.m_prior),
      m_values(other.m_values)
{
    for (const auto &session : other.m_sessions)
        m_sessions.push_back(session->clone());
}

PeopleState::~PeopleState() = default;

void PeopleState::reset(Rng &, int person)
{
    m_person = person;
    restart();
}

void PeopleState::restart()
{
    m_answers.clear();
    m_wish = Eigen::VectorXf::Zero(m_priors->unitFeatures->cols());
    m_sessions.clear();
    for (const PeoplePriors::Part &part : m_priors->parts)
        m_sessions.push_back(part.recommender->start(m_person));
    m_heard.assign(m_sessions.size(), 0);
    for (std::size_t i = 0; const Eigen::Index width :
                            {m_priors->genres.cols(), m_priors->epochs.cols(), m_priors->unitFeatures->cols()}) {
        const Eigen::VectorXf nothing = Eigen::VectorXf::Zero(width);
        m_kinships[i++] = {nothing, nothing, nothing};
    }
    m_scores.resize(Eigen::Index(m_priors->size()), std::ssize(m_sessions));
    forgetScores();
}

void PeopleState::forgetScores()
{
    m_fresh = false;
    m_areScored.assign(m_sessions.size(), false);
}

void PeopleState::observe(int row, FeedbackKind kind)
{
    m_answers.push_back({row, kind});
    const auto add = [&](Kinship &kinship, const auto &features) {
        kinship.byReward += rewardOf(kind) * features.row(row).transpose();
        (kind == FeedbackKind::Ignore ? kinship.notRated : kinship.rated) += features.row(row).transpose();
    };
    add(m_kinships[0], m_priors->genres);
    add(m_kinships[1], m_priors->epochs);
    add(m_kinships[2], *m_priors->unitFeatures);
    forgetScores();
}

void PeopleState::biasTowards(std::span<const float> direction)
{
    const Eigen::Map<const Eigen::VectorXf> wish(direction.data(), std::ssize(direction));
    m_wish += kWishReward * wish.normalized();
    m_fresh = false;
}

std::span<const float> PeopleState::values() const
{
    refresh();
    return m_values;
}

std::span<const float> PeopleState::prior() const
{
    refresh();
    return m_prior;
}

std::span<const float> PeopleState::taste() const
{
    return values().subspan(kSessionInputs);
}

void PeopleState::refresh() const
{
    if (m_fresh)
        return;
    std::array<float, kFeedbackKindCount> counts{};
    float reward = 0.0F;
    float ratedRecently = 0.0F;
    float unusual = 0.0F;
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        counts[static_cast<std::size_t>(m_answers[i].kind)] += 1.0F;
        reward += rewardOf(m_answers[i].kind);
        unusual += m_priors->movies(m_answers[i].row, 0) < m_priors->usualReward ? 1.0F : 0.0F;
        if (i + kRecently >= m_answers.size() && m_answers[i].kind != FeedbackKind::Ignore)
            ratedRecently += 1.0F;
    }
    const auto answers = static_cast<float>(m_answers.size());
    const float root = std::sqrt(answers + 1.0F);
    const float rated = answers - counts[static_cast<std::size_t>(FeedbackKind::Ignore)];
    const float ratedShare = answers > 0.0F ? rated / answers : 0.0F;
    const float known = profileShare(rated, answers - rated, unusual);
    m_values = {1.0F - known, std::min(answers / kUsualLength, 1.0F), ratedShare, reward / root,
                ratedRecently / std::clamp(answers, 1.0F, float(kRecently))};
    for (const float count : counts)
        m_values.push_back(count / root);
    m_values.resize(size_t(kSessionInputs + m_priors->unitFeatures->cols()));
    const Eigen::VectorXf taste = m_kinships[2].byReward / root + m_wish;
    std::ranges::copy(taste, m_values.begin() + kSessionInputs);

    m_prior.resize(size_t(m_priors->size()));
    Eigen::Map<Eigen::VectorXf> prior(m_prior.data(), std::ssize(m_prior));
    if (m_wish.isZero(0.0F))
        prior.setZero();
    else
        prior = *m_priors->unitFeatures * m_wish;
    for (std::size_t i = 0; i < m_sessions.size(); ++i) {
        if (const float weight = weightOf(m_priors->parts[i]); weight != 0.0F)
            prior += weight * scoresOf(i);
    }
    rankProfile(known);
    m_fresh = true;
}

Eigen::MatrixXf::ColXpr PeopleState::scoresOf(std::size_t part) const
{
    auto scores = m_scores.col(Eigen::Index(part));
    if (!m_areScored[part]) {
        for (; m_heard[part] < m_answers.size(); ++m_heard[part])
            m_sessions[part]->observe(m_answers[m_heard[part]].row, m_answers[m_heard[part]].kind);
        m_sessions[part]->score(scores);
        m_areScored[part] = true;
    }
    return scores;
}

void PeopleState::rankProfile(float known) const
{
    const float sure = std::max(0.0F, 2.0F * known - 1.0F);
    if (!m_priors->profileRanker || sure == 0.0F) {
        m_ranking.resize(0);
        return;
    }
    Eigen::VectorXf found = Eigen::VectorXf::Zero(m_scores.rows());
    for (std::size_t i = 0; i < m_priors->parts.size(); ++i) {
        if (const float weight = m_priors->parts[i].profileWeight; weight != 0.0F)
            found += weight * scoresOf(i);
    }
    m_ranking = found;
    m_priors->profileRanker->rank(m_answers, m_person, m_ranking);
    m_ranking = sure * (m_ranking - found);
    Eigen::Map<Eigen::VectorXf>(m_prior.data(), std::ssize(m_prior)) += m_ranking;
}

float PeopleState::weightOf(const PeoplePriors::Part &part) const
{
    const float strange = m_values.front();
    return strange * part.sessionWeight + (1.0F - strange) * part.profileWeight;
}

void PeopleState::addPriorParts(std::span<const int> rows, std::span<ScoreParts> parts) const
{
    refresh();
    for (std::size_t i = 0; i < rows.size(); ++i)
        parts[i].content += m_priors->unitFeatures->row(rows[i]).dot(m_wish);
    for (std::size_t i = 0; i < rows.size() && m_ranking.size() > 0; ++i)
        parts[i].sessionMatch += m_ranking[rows[i]];
    std::vector<ScoreParts> split(rows.size());
    const auto add = [&](const RecommenderSession &session, const auto &scores, float weight) {
        std::ranges::transform(rows, split.begin(), [&](int row) { return ScoreParts{.people = scores[row]}; });
        session.splitScores(rows, split);
        for (std::size_t i = 0; i < rows.size(); ++i)
            parts[i] += weight * split[i];
    };
    for (std::size_t i = 0; i < m_sessions.size(); ++i) {
        if (const float weight = weightOf(m_priors->parts[i]); weight != 0.0F)
            add(*m_sessions[i], scoresOf(i), weight);
    }
}

int PeopleState::pairDimensions() const
{
    return 2 * static_cast<int>(m_sessions.size()) + PeoplePriors::kMovieInputs +
           kKinshipInputs * static_cast<int>(m_kinships.size()) + 1;
}

void PeopleState::describePairs(std::span<const int> rows, std::span<float> inputs) const
{
    refresh();
    const auto count = Eigen::Index(rows.size());
    const auto parts = std::ssize(m_sessions);
    Inputs pairs(inputs.data(), count, pairDimensions());
    for (Eigen::Index part = 0; part < parts; ++part) {
        const auto scores = scoresOf(size_t(part));
        for (Eigen::Index i = 0; i < count; ++i)
            pairs(i, part) = scores[rows[size_t(i)]];
    }
    // To the best of the candidates: what is gained or lost by this movie.
    const Eigen::RowVectorXf best = pairs.leftCols(parts).colwise().maxCoeff();
    pairs.middleCols(parts, parts) = pairs.leftCols(parts).rowwise() - best;

    const auto answers = static_cast<float>(m_answers.size());
    const float root = std::sqrt(answers + 1.0F);
    float rated = 0.0F;
    for (const Feedback &answer : m_answers)
        rated += answer.kind == FeedbackKind::Ignore ? 0.0F : 1.0F;
    const auto describe = [&](Eigen::Index column, const Kinship &kinship, const auto &features) {
        for (Eigen::Index i = 0; i < count; ++i) {
            const auto movie = features.row(rows[size_t(i)]);
            pairs(i, column) = movie.dot(kinship.byReward) / root;
            pairs(i, column + 1) = movie.dot(kinship.rated) / (rated + 1.0F);
            pairs(i, column + 2) = movie.dot(kinship.notRated) / (answers - rated + 1.0F);
        }
    };
    Eigen::Index column = 2 * parts;
    for (Eigen::Index i = 0; i < count; ++i) {
        pairs.row(i).segment(column, PeoplePriors::kMovieInputs) = m_priors->movies.row(rows[size_t(i)]);
        pairs(i, pairs.cols() - 1) = float(i) / float(count); // candidates come in the prior's order
    }
    describe(column += PeoplePriors::kMovieInputs, m_kinships[0], m_priors->genres);
    describe(column += kKinshipInputs, m_kinships[1], m_priors->epochs);
    describe(column + kKinshipInputs, m_kinships[2], *m_priors->unitFeatures);
}

std::unique_ptr<UserState> PeopleState::clone() const
{
    return std::make_unique<PeopleState>(*this);
}

void PeopleState::save(QDataStream &stream) const
{
    stream << qint32(m_person) << quint32(m_answers.size());
    for (const Feedback &answer : m_answers)
        stream << qint32(answer.row) << quint8(answer.kind);
    writeArray(stream, std::span<const float>(m_wish.data(), size_t(m_wish.size())));
}

void PeopleState::load(QDataStream &stream)
{
    qint32 person = 0;
    quint32 count = 0;
    stream >> person >> count;
    std::vector<Feedback> answers;
    while (stream.status() == QDataStream::Ok && answers.size() < count) {
        qint32 row = 0;
        quint8 kind = 0;
        stream >> row >> kind;
        if (row < 0 || row >= m_priors->size() || kind >= kFeedbackKindCount)
            stream.setStatus(QDataStream::ReadCorruptData);
        else
            answers.push_back({row, static_cast<FeedbackKind>(kind)});
    }
    Eigen::VectorXf wish(m_priors->unitFeatures->cols());
    readArray(stream, std::span(wish.data(), size_t(wish.size())));
    if (person < Recommender::kNobody || person >= m_priors->ratings.people())
        stream.setStatus(QDataStream::ReadCorruptData);
    if (stream.status() != QDataStream::Ok)
        return;
    m_person = person;
    restart();
    for (const Feedback &answer : answers)
        observe(answer.row, answer.kind);
    m_wish = std::move(wish);
}

} // namespace cineq
