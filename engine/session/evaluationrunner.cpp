// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/evaluationrunner.h"

#include <QElapsedTimer>
#include <QtConcurrent>

namespace cineq {

namespace {

constexpr qint64 kTellEveryMilliseconds = 40;

Result<EvaluationReport> evaluated(const EvaluationRequest &request, const EvaluationObserver &observer)
{
    const Result<EvaluationSubject> subject = readEvaluationSubject(request.ratings, request.catalog, request.model);
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
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, [this] {
        m_running = false;
        if (m_watcher.isCanceled())
            Q_EMIT failed(Error{ErrorCode::Cancelled});
        else if (const Outcome outcome = m_watcher.result(); outcome)
            Q_EMIT finished(*outcome);
        else
            Q_EMIT failed(outcome.error());
    });
}

EvaluationRunner::~EvaluationRunner()
{
    m_watcher.cancel();
    m_pool.waitForDone();
}

void EvaluationRunner::start(const EvaluationRequest &request)
{
    Q_ASSERT(!isRunning());
    m_running = true;
    m_watcher.setFuture(
        QtConcurrent::run(&m_pool, [this, request](QPromise<Outcome> &promise) { work(promise, request); }));
}

void EvaluationRunner::stop()
{
    m_watcher.cancel();
}

void EvaluationRunner::work(QPromise<Outcome> &promise, const EvaluationRequest &request)
{
    QElapsedTimer sinceTold;
    const auto observer = [&](const EvaluationProgress &progress) {
        if (!sinceTold.isValid() || sinceTold.elapsed() >= kTellEveryMilliseconds ||
            progress.sessions == progress.all) {
            sinceTold.start();
            Q_EMIT progressed(progress);
        }
        return !promise.isCanceled();
    };
    Result<EvaluationReport> report = evaluated(request, observer);
    promise.addResult(std::move(report).map([](EvaluationReport &&value) -> EvaluationReportPtr {
        return std::make_shared<const EvaluationReport>(std::move(value));
    }));
}

} // namespace cineq
