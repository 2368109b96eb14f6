// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/eval/evaluator.h"

#include "engine/eval/jobclock.h"
#include "engine/eval/splits.h"

#include <QElapsedTimer>

#include <algorithm>
#include <atomic>
#include <limits>
#include <mutex>
#include <new>
#include <numeric>
#include <optional>
#include <thread>

namespace cineq {

namespace {

/// Score of what must not be shown.
constexpr float kNever = -std::numeric_limits<float>::infinity();

/// Row of the highest score, the first of equal ones; -1 where none is above kNever.
int bestRow(const Eigen::VectorXf &scores)
{
    const float best = scores.maxCoeff<Eigen::PropagateNumbers>(); // vectorized, unlike a search for its place
    return best > kNever ? int(std::find(scores.begin(), scores.end(), best) - scores.begin()) : -1;
}

/// Rows of the best scores, which are kNever afterwards; fewer than `count` where no more is left.
MovieList takeBest(Eigen::VectorXf &scores, int count)
{
    MovieList list;
    while (std::ssize(list) < count) {
        const int row = bestRow(scores);
        if (row < 0)
            break;
        list.push_back(row);
        scores[row] = kNever;
    }
    return list;
}

std::vector<EvaluationFold> dealtFolds(int people, const EvaluationProtocol &protocol)
{
    const int count = protocol.people > 0 ? protocol.people : people;
    const std::vector<int> drawn = drawPeople(people, count, protocol.splitSeed);
    std::vector<int> everybody(static_cast<std::size_t>(people));
    std::iota(everybody.begin(), everybody.end(), 0);
    if (protocol.known)
        return {{everybody, drawn}};
    std::vector<EvaluationFold> folds;
    for (const std::vector<int> &heldOut : dealIntoFolds(people, protocol.folds, protocol.splitSeed)) {
        EvaluationFold &fold = folds.emplace_back();
        std::ranges::set_difference(everybody, heldOut, std::back_inserter(fold.training));
        std::ranges::set_intersection(heldOut, drawn, std::back_inserter(fold.played));
    }
    return folds;
}

/// Which ratings are fitted on, told and asked, and who is in which fold.
Evaluation laidOut(const std::shared_ptr<const RatingMatrix> &ratings, const std::vector<EvaluationPolicy> &policies,
                   const EvaluationProtocol &protocol)
{
    Evaluation evaluation{.protocol = protocol, .fitted = ratings, .truth = ratings};
    if (protocol.known) {
        RatingSplit split = splitRatings(*ratings, kKnownShare, protocol.splitSeed);
        evaluation.protocol.steps = {0};
        evaluation.fitted = std::make_shared<const RatingMatrix>(std::move(split.known));
        evaluation.told = evaluation.fitted;
        evaluation.truth = std::make_shared<const RatingMatrix>(std::move(split.asked));
    } else {
        RatingMatrix nothing(ratings->movies());
        for (int person = 0; person < ratings->people(); ++person)
            nothing.append({});
        evaluation.told = std::make_shared<const RatingMatrix>(std::move(nothing));
    }
    evaluation.folds = dealtFolds(ratings->people(), protocol);
    const auto add = [&evaluation](const QString &name, int variantOf) {
        evaluation.policies.append(name);
        evaluation.variantOf.push_back(variantOf);
        auto &folds = evaluation.sessions.emplace_back();
        for (const EvaluationFold &fold : evaluation.folds)
            folds.emplace_back(fold.played.size());
    };
    for (const EvaluationPolicy &policy : policies) {
        const auto place = int(evaluation.policies.size());
        add(policy.name, -1);
        for (const EvaluationPolicy::Variant &variant : policy.variants)
            add(variant.name, place);
    }
    return evaluation;
}

/// Fits and plays, a policy in a fold at a time, in several threads: jobs are handed out in turn and write to places of
/// their own.
class EvaluationRun
{
public:
    EvaluationRun(const std::vector<EvaluationPolicy> &policies, const EvaluationObserver &observer,
                  Evaluation &evaluation)
        : m_policies(policies),
          m_observer(observer),
          m_evaluation(evaluation),
          m_failures(policies.size() * evaluation.folds.size()),
          m_training(evaluation.folds.size()),
          m_jobClock(std::vector<int>(policies.size(), int(evaluation.folds.size())), evaluation.protocol.threads)
    {
        for (const EvaluationFold &fold : evaluation.folds)
            m_all += qint64(fold.played.size()) * evaluation.policies.size();
        for (int place = 0; place < std::ssize(evaluation.variantOf); ++place) {
            if (evaluation.variantOf[size_t(place)] < 0)
                m_places.push_back(place);
        }
        m_clock.start();
    }

    Result<void> run()
    {
        const int threads = m_evaluation.protocol.threads;
        std::vector<std::thread> helpers;
        for (int i = 1; i < threads; ++i)
            helpers.emplace_back([this] { work(); });
        work();
        for (std::thread &helper : helpers)
            helper.join();
        for (const std::optional<Error> &failed : m_failures) {
            if (failed && failed->code != ErrorCode::Cancelled) // that is what a failure does to the other threads
                return tl::unexpected(*failed);
        }
        if (m_stopped)
            return failure(ErrorCode::Cancelled);
        return {};
    }

private:
    void work()
    {
        for (std::size_t job = m_nextJob++; job < m_failures.size() && !m_stopped; job = m_nextJob++) {
            if (const Result<void> done = attempt(job / m_policies.size(), job % m_policies.size()); !done) {
                m_failures[job] = done.error();
                m_stopped = true;
            }
        }
    }

    Result<void> attempt(std::size_t fold, std::size_t policy)
    {
        try {
            return fitAndPlay(fold, policy);
        } catch (const std::bad_alloc &) {
            return failure(ErrorCode::OutOfMemory, {}, {m_policies[policy].name});
        }
    }

    Result<void> fitAndPlay(std::size_t fold, std::size_t policy)
    {
        const EvaluationPolicy &asked = m_policies[policy];
        const double started = startJob(policy);
        if (!tell(asked.name, 0.0, 0))
            return failure(ErrorCode::Cancelled);
        const auto fitted = asked.fit(*trainingPeople(fold), [&](double share) { return tell(asked.name, share, 0); });
        if (!fitted)
            return tl::unexpected(fitted.error());
        int place = m_places[policy];
        Result<void> played = play(**fitted, fold, place);
        for (const EvaluationPolicy::Variant &variant : asked.variants) {
            if (played)
                played = play(*variant.make(*fitted), fold, ++place);
        }
        finishJob(policy, started);
        return played;
    }

    /// place: the policy's, in Evaluation::policies.
    Result<void> play(const Recommender &recommender, std::size_t fold, int place)
    {
        const QString &name = m_evaluation.policies[place];
        const std::vector<int> &steps = m_evaluation.protocol.steps;
        const std::vector<int> &people = m_evaluation.folds[fold].played;
        Eigen::VectorXf scores(recommender.movies());
        for (std::size_t i = 0; i < people.size(); ++i) {
            PlayedSession session =
                playSession(recommender, *m_evaluation.told, *m_evaluation.truth, people[i], steps, scores);
            if (std::ssize(session.shown) < steps.back())
                return failure(ErrorCode::ScoresInvalid, {}, {name});
            m_evaluation.sessions[size_t(place)][fold][i] = std::move(session);
            if (!tell(name, 1.0, 1))
                return failure(ErrorCode::Cancelled);
        }
        return {};
    }

    [[nodiscard]] double now() const { return double(m_clock.elapsed()) / 1000.0; }

    double startJob(std::size_t policy)
    {
        const std::lock_guard lock(m_mutex);
        const double started = now();
        m_jobClock.start(policy, started);
        return started;
    }

    void finishJob(std::size_t policy, double started)
    {
        const std::lock_guard lock(m_mutex);
        m_jobClock.finish(policy, started, now());
    }

    std::shared_ptr<const RatingMatrix> trainingPeople(std::size_t fold)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_training[fold])
            m_training[fold] =
                std::make_shared<const RatingMatrix>(m_evaluation.fitted->subset(m_evaluation.folds[fold].training));
        return m_training[fold];
    }

    /// False where the work is no longer wanted.
    bool tell(const QString &policy, double fitted, int played)
    {
        const std::lock_guard lock(m_mutex);
        m_played += played;
        if (m_observer && !m_stopped && !m_observer({m_played, m_all, policy, fitted, m_jobClock.secondsLeft(now())}))
            m_stopped = true;
        return !m_stopped;
    }

    const std::vector<EvaluationPolicy> &m_policies;
    const EvaluationObserver &m_observer;
    Evaluation &m_evaluation;
    std::vector<int> m_places;                    // of the policies that are fitted, in Evaluation::policies
    std::vector<std::optional<Error>> m_failures; // [fold x policy]
    QElapsedTimer m_clock;
    std::atomic<std::size_t> m_nextJob = 0;
    std::atomic<bool> m_stopped = false;
    std::mutex m_mutex;                                          // of what follows
    std::vector<std::shared_ptr<const RatingMatrix>> m_training; // [fold], made when it is needed
    JobClock m_jobClock;
    qint64 m_played = 0;
    qint64 m_all = 0;
};

} // namespace

EvaluationPolicy fixedPolicy(QString name, std::shared_ptr<const Recommender> recommender)
{
    return {std::move(name),
            [recommender = std::move(recommender)](const RatingMatrix &, const WorkProgress &)
                -> Result<std::shared_ptr<const Recommender>> { return recommender; }};
}

Result<Evaluation> evaluate(const std::shared_ptr<const RatingMatrix> &ratings,
                            const std::vector<EvaluationPolicy> &policies, const EvaluationProtocol &protocol,
                            const EvaluationObserver &observer)
{
    Evaluation evaluation = laidOut(ratings, policies, protocol);
    if (const Result<void> done = EvaluationRun(policies, observer, evaluation).run(); !done)
        return tl::unexpected(done.error());
    return evaluation;
}

PlayedSession playSession(const Recommender &recommender, const RatingMatrix &told, const RatingMatrix &truth,
                          int person, std::span<const int> steps, Eigen::VectorXf &scores)
{
    const std::unique_ptr<RecommenderSession> session = recommender.start();
    const std::span<const qint32> toldRows = told.rows(person);
    for (std::size_t i = 0; i < toldRows.size(); ++i)
        session->observe(toldRows[i], told.answers(person)[i]);

    PlayedSession played;
    for (int step = 0;; ++step) {
        session->score(scores);
        for (const qint32 row : toldRows)
            scores[row] = kNever;
        for (const qint32 row : played.shown)
            scores[row] = kNever;
        const bool measured = std::ranges::find(steps, step) != steps.end();
        const MovieList best = takeBest(scores, measured ? kListLength : 1);
        if (measured)
            played.lists.push_back(best);
        if (step == steps.back() || best.empty())
            return played;
        played.shown.push_back(best.front());
        played.answers.push_back(truth.answer(person, best.front()));
        session->observe(played.shown.back(), played.answers.back());
    }
}

} // namespace cineq
