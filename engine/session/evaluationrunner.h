// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/evaluationrun.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace cineq {

/// What an evaluation is asked to do.
struct EvaluationRequest
{
    CatalogPtr catalog;
    std::shared_ptr<const Model> model; ///< measured too, as it is; null = none
    QString ratings;                    ///< file of people's ratings
    QStringList policies;               ///< of evaluationPolicies(); kBaselinePolicy is always among them
    EvaluationProtocol protocol;
};

/// Evaluates in the background, one request at a time. Lives on the GUI thread and never blocks it; the work has a
/// thread of its own, as it may take an hour. Only plain values and immutable shared data cross.
class EvaluationRunner : public QObject
{
    Q_OBJECT

public:
    explicit EvaluationRunner(QObject *parent = nullptr);
    /// Stops, and waits for the fit in hand.
    ~EvaluationRunner() override;

    [[nodiscard]] bool isRunning() const { return m_running; } ///< until finished() or failed()
    /// stop() was called and the fit in hand is not over yet.
    [[nodiscard]] bool isStopping() const { return m_running && m_watcher.isCanceled(); }

public Q_SLOTS:
    /// Only while nothing is running.
    void start(const cineq::EvaluationRequest &request);
    void stop();

Q_SIGNALS:
    /// At most 25 times a second. What comes after the last session is the measuring.
    void progressed(const cineq::EvaluationProgress &progress);
    void finished(const cineq::EvaluationReportPtr &report);
    /// The run is over without a report; Cancelled after stop().
    void failed(const cineq::Error &error);

private:
    using Outcome = Result<EvaluationReportPtr>;

    void work(QPromise<Outcome> &promise, const EvaluationRequest &request);

    bool m_running = false; // the future may be over before that is told
    QFutureWatcher<Outcome> m_watcher;
    QThreadPool m_pool;
};

} // namespace cineq
