// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/session.h"

namespace cineq {

/// What a run's present state is worth to people whose ratings come with the program.
struct RunJudgement
{
    int episode = 0;                ///< the last one that was over by then
    int steps = 0;                  ///< of a person's session
    Estimate reward;                ///< of a session
    Estimate popularity;            ///< what the most popular movies earn
    Estimate gain;                  ///< over these, person by person
    bool isOfPeopleLearned = false; ///< the run learns from these very people, so the figures flatter it
};

/// Judges the run under way with the evaluator while it goes on, one judgement at a time. Lives on the GUI thread and
/// never blocks it; borrows the session, whose jobs show it. Another run ends and forgets what was of the one before.
class RunEvaluation : public QObject
{
    Q_OBJECT

public:
    static constexpr int kPeople = 100; ///< drawn from all, the same each time

    explicit RunEvaluation(Session &session, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_awaitsModel || m_runner.isRunning(); }
    /// Of the run under way or the last, oldest first.
    [[nodiscard]] const QList<RunJudgement> &judgements() const { return m_judgements; }
    /// Why there is no judgement, where the last one asked for failed.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

public Q_SLOTS:
    /// Of the run as it stands now. Nothing while another judgement is under way. Fails with RatingsNeeded on another
    /// catalogue than the bundled one, whose movies people have rated.
    void start();
    void stop();

Q_SIGNALS:
    /// isRunning(), judgements() or failure() are others.
    void changed();
    void finished(const cineq::RunJudgement &judgement);
    /// Cancelled too where the run was over before it could be asked.
    void failed(const cineq::Error &error);

private:
    void evaluate(const std::shared_ptr<const Model> &model);
    void judge(const EvaluationReportPtr &report);
    void fail(const Error &error);
    void forget();

    Session &m_session;
    TrainingState m_stateBefore = TrainingState::Idle;
    EvaluationRunner m_runner;
    QList<RunJudgement> m_judgements;
    std::optional<Error> m_failure;
    quint64 m_job = 0;
    bool m_awaitsModel = false;
};

} // namespace cineq

Q_DECLARE_METATYPE(cineq::RunJudgement)
