// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <deque>
#include <functional>
#include <limits>

namespace cineq {

/// Something that people may have to wait for: under way, or over and what came of it.
struct Job
{
    enum class State { Running, Done, Failed, Cancelled };

    quint64 number = 0; ///< never given twice
    QString what;       ///< "Training"
    QString outcome;    ///< a sentence on what came of it, or why nothing; empty while it runs
    State state = State::Running;
    qint64 done = 0;
    qint64 total = 0; ///< 0 = nobody can say
    double secondsLeft = std::numeric_limits<double>::quiet_NaN();
    bool canBeCancelled = false;
    QDateTime begun;
    QDateTime ended; ///< invalid while it runs

    [[nodiscard]] bool isRunning() const { return state == State::Running; }
    /// Seconds that it took, or has taken up to now.
    [[nodiscard]] double seconds() const;
};

/// The long tasks of the program and a log of those that are over, the newest last. Tasks tell it how they go; whoever
/// watches may cancel them. Lives on the GUI thread.
class JobList : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kKept = 500; ///< jobs that are over

    using QObject::QObject;

    [[nodiscard]] const QList<Job> &jobs() const { return m_jobs; }
    [[nodiscard]] int runningCount() const;

    /// Returns its number. cancel: asks for an end, which the job tells itself; null = it can't be cancelled.
    quint64 begin(const QString &what, std::function<void()> cancel = {});
    /// secondsLeft: where the task knows it; else it is judged by the speed of the last seconds.
    void progress(quint64 number, qint64 done, qint64 total, std::optional<double> secondsLeft = {});
    void finish(quint64 number, const QString &outcome);
    /// Cancelled is no failure.
    void fail(quint64 number, const Error &error);
    /// Something that took no time worth watching.
    void note(const QString &what, const QString &outcome);
    void noteFailure(const QString &what, const Error &error);

public Q_SLOTS:
    /// Nothing happens if it is over or can't be cancelled.
    void cancel(quint64 number);
    /// Forgets those that are over.
    void clear();

Q_SIGNALS:
    /// At the end of jobs().
    void aboutToBeAdded();
    void added();
    void changed(qsizetype place);
    void aboutToBeRemoved(qsizetype place);
    void removed();

private:
    /// What a running job needs and nobody else.
    struct Task
    {
        quint64 number;
        std::function<void()> cancel;
        std::deque<std::pair<double, qint64>> recent; ///< seconds since it began, done by then
    };

    [[nodiscard]] qsizetype placeOf(quint64 number) const; ///< -1 = not there
    void end(quint64 number, Job::State state, const QString &outcome);
    void append(Job job);
    void remove(qsizetype place);

    QList<Job> m_jobs;
    std::deque<Task> m_tasks; ///< of the running ones
    quint64 m_last = 0;
};

} // namespace cineq
