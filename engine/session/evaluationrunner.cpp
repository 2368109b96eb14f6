// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/evaluationrunner.h"

#include <QElapsedTimer>

namespace cineq {

namespace {

constexpr qint64 kTellEveryMilliseconds = 40;
constexpr int kMostRuns = 8; // that finish a fit at once: more wait

Result<EvaluationReport> evaluated(const EvaluationRequest &request, const EvaluationObserver &observer)
{
    Steering steering = request.steering;
    steering.seed = request.protocol.splitSeed;
    const Result<EvaluationSubject> subject =
        readEvaluationSubject(request.ratings, request.catalog, request.model, steering);
    if (!subject)
        return tl::unexpected(subject.error());
    const Result<EvaluationProtocol> protocol = fitProtocol(request.protocol, *subject->ratings);
    if (!protocol)
        return tl::unexpected(protocol.error());
    const QStringList names = request.policies + QStringList{kBaselinePolicy};
    return runEvaluation(*subject, chooseEvaluationPolicies(*subject, names, protocol->splitSeed), *protocol, observer);
}

} // namespace

EvaluationRunner::EvaluationRunner(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(kMostRuns);
}

EvaluationRunner::~EvaluationRunner()
{
    if (m_run)
        m_run->isWanted = false;
    m_pool.waitForDone();
}

void EvaluationRunner::start(const EvaluationRequest &request)
{
    Q_ASSERT(!isRunning());
    m_run = std::make_shared<Run>();
    m_request = request;
    m_progress = {};
    m_clock.start();
    m_pool.start([this, run = m_run, request] { work(run, request); });
    Q_EMIT started();
}

double EvaluationRunner::seconds() const
{
    return isRunning() ? double(m_clock.elapsed()) / 1000.0 : m_seconds;
}

double EvaluationRunner::secondsLeft() const
{
    return m_progress.secondsLeft - double(m_sinceProgress.isValid() ? m_sinceProgress.elapsed() : 0) / 1000.0;
}

void EvaluationRunner::stop()
{
    if (!m_run)
        return;
    m_run->isWanted = false;
    end(m_run, failure(ErrorCode::Cancelled));
}

void EvaluationRunner::forget()
{
    m_report.reset();
    stop();
}

void EvaluationRunner::work(const RunPtr &run, const EvaluationRequest &request)
{
    QElapsedTimer sinceTold;
    const auto observer = [&](const EvaluationProgress &progress) {
        const bool played = progress.sessions == progress.all && progress.measured == 0.0;
        if (!sinceTold.isValid() || sinceTold.elapsed() >= kTellEveryMilliseconds || played) {
            sinceTold.start();
            QMetaObject::invokeMethod(this, [this, run, progress] {
                if (run != m_run)
                    return;
                m_progress = progress;
                m_sinceProgress.start();
                Q_EMIT progressed(progress);
            });
        }
        return run->isWanted.load();
    };
    Result<EvaluationReport> report = evaluated(request, observer);
    Result<EvaluationReportPtr> outcome = std::move(report).map([](EvaluationReport &&value) -> EvaluationReportPtr {
        return std::make_shared<const EvaluationReport>(std::move(value));
    });
    QMetaObject::invokeMethod(this, [this, run, outcome = std::move(outcome)] { end(run, outcome); });
}

void EvaluationRunner::end(const RunPtr &run, const Result<EvaluationReportPtr> &outcome)
{
    if (run != m_run) // stopped meanwhile
        return;
    m_seconds = seconds();
    m_run = nullptr;
    if (outcome) {
        m_report = *outcome;
        Q_EMIT finished(m_report);
    } else {
        Q_EMIT failed(outcome.error());
    }
}

} // namespace cineq
