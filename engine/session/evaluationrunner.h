// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/evaluationrun.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace cineq {

/// What an evaluation is asked to do.
struct EvaluationRequest
{
    CatalogPtr catalog;
    std::shared_ptr<const Model> model; ///< measured too, as it is; null = none
    Steering steering;                  ///< each policy is measured so too; its seed is the protocol's
    QString ratings;                    ///< file of people's ratings
    QStringList policies;               ///< of evaluationPolicies(); kBaselinePolicy is always among them
    EvaluationProtocol protocol;
};

/// Evaluates in the background, one request at a time. Lives on the GUI thread and never blocks it; the work has
/// threads of its own, as it may take an hour. Only plain values and immutable shared data cross. What was stopped
/// finishes the fit in hand unheard, beside the next request. Keeps the last report for whoever comes to look.
class EvaluationRunner : public QObject
{
    Q_OBJECT

public:
    explicit EvaluationRunner(QObject *parent = nullptr);
    /// Stops, and waits for the fit in hand.
    ~EvaluationRunner() override;

    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }            ///< until finished() or failed()
    [[nodiscard]] const EvaluationRequest &request() const { return m_request; } ///< of the run in hand or the last
    [[nodiscard]] const EvaluationProgress &progress() const
    {
        return m_progress;
    }                                         ///< likewise; all = 0: not known yet
    [[nodiscard]] double seconds() const;     ///< that it has taken up to now, or took
    [[nodiscard]] double secondsLeft() const; ///< of the run in hand; NaN = nobody can say
    [[nodiscard]] const EvaluationReportPtr &report() const { return m_report; } ///< of the last run with one, or null

public Q_SLOTS:
    /// Only while nothing is running.
    void start(const cineq::EvaluationRequest &request);
    /// Emits failed() with Cancelled, if something is running; start() may follow at once.
    void stop();
    /// Stops, and drops the report.
    void forget();

Q_SIGNALS:
    void started();
    /// About 25 times a second at most. What comes after the last session is the measuring.
    void progressed(const cineq::EvaluationProgress &progress);
    void finished(const cineq::EvaluationReportPtr &report);
    /// The run is over without a report.
    void failed(const cineq::Error &error);

private:
    /// One request's work, as its threads see it.
    struct Run
    {
        std::atomic<bool> isWanted = true;
    };
    using RunPtr = std::shared_ptr<Run>;

    void work(const RunPtr &run, const EvaluationRequest &request);
    void end(const RunPtr &run, const Result<EvaluationReportPtr> &outcome);

    RunPtr m_run; // the one that is heard; null = none
    EvaluationRequest m_request;
    EvaluationProgress m_progress;
    EvaluationReportPtr m_report;
    QElapsedTimer m_clock;         // since the start
    QElapsedTimer m_sinceProgress; // was told
    double m_seconds = 0.0;        // that the last run took
    QThreadPool m_pool;
};

} // namespace cineq
