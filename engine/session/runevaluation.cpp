// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/runevaluation.h"

#include "engine/base/paths.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace cineq {

RunEvaluation::RunEvaluation(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_session, &Session::trainingSnapshot, this, [this](const std::shared_ptr<const Model> &model) {
        if (std::exchange(m_awaitsModel, false))
            evaluate(model);
    });
    connect(&m_session, &Session::trainingStateChanged, this, [this](TrainingState state) {
        if (state == TrainingState::Idle && m_awaitsModel)
            fail(Error{ErrorCode::Cancelled});
        if (std::exchange(m_stateBefore, state) == TrainingState::Idle)
            forget();
    });
    connect(&m_session, &Session::catalogOpened, this, &RunEvaluation::stop);
    connect(&m_runner, &EvaluationRunner::progressed, this, [this](const EvaluationProgress &progress) {
        m_session.jobs().progress(m_job, progress.sessions, progress.all, progress.secondsLeft);
    });
    connect(&m_runner, &EvaluationRunner::finished, this, &RunEvaluation::judge);
    connect(&m_runner, &EvaluationRunner::failed, this, &RunEvaluation::fail);
}

void RunEvaluation::start()
{
    if (isRunning() || !canStop(m_session.trainingState()))
        return;
    if (QFileInfo(m_session.catalog()->path()) != QFileInfo(bundledCatalog())) { // reads no file: this thread draws
        m_failure = Error{ErrorCode::RatingsNeeded};
        Q_EMIT changed();
        Q_EMIT failed(*m_failure);
        return;
    }
    m_awaitsModel = true;
    m_failure.reset();
    m_job = m_session.jobs().begin(tr("Evaluation of the run"), [this] { stop(); });
    Q_EMIT changed();
    m_session.snapshotTraining();
}

void RunEvaluation::stop()
{
    if (m_awaitsModel)
        fail(Error{ErrorCode::Cancelled});
    m_runner.stop();
}

void RunEvaluation::evaluate(const std::shared_ptr<const Model> &model)
{
    EvaluationProtocol protocol;
    protocol.steps = {std::min(kPrimarySteps, model->catalog->size())};
    protocol.people = kPeople;
    m_runner.start(
        {.catalog = model->catalog, .model = model, .ratings = bundledRatings(), .policies = {}, .protocol = protocol});
}

void RunEvaluation::judge(const EvaluationReportPtr &report)
{
    const QStringList &policies = report->evaluation.policies;
    const auto rowOf = [&](QLatin1StringView policy) -> const EvaluationRow & {
        return *std::ranges::find(report->rows, policies.indexOf(policy), &EvaluationRow::policy);
    };
    const EvaluationRow &run = rowOf(kModelPolicy);
    const Model &model = *report->subject.model;
    const RunJudgement judgement{.episode = static_cast<int>(model.history.size()),
                                 .steps = run.steps,
                                 .reward = run.of(kPrimaryMetric).value,
                                 .popularity = rowOf(kBaselinePolicy).of(kPrimaryMetric).value,
                                 .gain = run.of(kPrimaryMetric).difference.difference,
                                 .isOfPeopleLearned = model.info.realPeople};
    m_session.jobs().finish(m_job, tr("Reward %1 ± %2")
                                       .arg(QLocale().toString(judgement.reward.mean, 'f', 2),
                                            QLocale().toString(judgement.reward.standardError, 'f', 2)));
    m_judgements.append(judgement);
    Q_EMIT changed();
    Q_EMIT finished(judgement);
}

void RunEvaluation::fail(const Error &error)
{
    m_awaitsModel = false;
    m_session.jobs().fail(m_job, error);
    m_failure = error;
    Q_EMIT changed();
    Q_EMIT failed(error);
}

void RunEvaluation::forget()
{
    stop();
    m_judgements.clear();
    m_failure.reset();
    Q_EMIT changed();
}

} // namespace cineq
