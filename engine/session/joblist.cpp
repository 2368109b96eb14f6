// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/joblist.h"

#include "engine/session/errortext.h"

#include <algorithm>
#include <utility>

namespace cineq {

namespace {

constexpr double kSpeedWindow = 5.0;  // seconds that a speed is taken from
constexpr double kSpeedMinimum = 1.0; // before it means anything

} // namespace

double Job::seconds() const
{
    return double(begun.msecsTo(isRunning() ? QDateTime::currentDateTimeUtc() : ended)) / 1000.0;
}

int JobList::runningCount() const
{
    return static_cast<int>(m_tasks.size());
}

quint64 JobList::begin(const QString &what, std::function<void()> cancel)
{
    const bool canBeCancelled = cancel != nullptr;
    m_tasks.push_back({++m_last, std::move(cancel), {}});
    append(
        {.number = m_last, .what = what, .canBeCancelled = canBeCancelled, .begun = QDateTime::currentDateTimeUtc()});
    return m_last;
}

void JobList::progress(quint64 number, qint64 done, qint64 total, std::optional<double> secondsLeft)
{
    const qsizetype place = placeOf(number);
    const auto task = std::ranges::find(m_tasks, number, &Task::number);
    if (place < 0 || task == m_tasks.end())
        return;
    Job &job = m_jobs[place];
    job.done = done;
    job.total = total;
    auto &recent = task->recent;
    recent.emplace_back(job.seconds(), done);
    while (recent.size() > 2 && recent.back().first - recent.front().first > kSpeedWindow)
        recent.pop_front();
    const double seconds = recent.back().first - recent.front().first;
    const qint64 steps = recent.back().second - recent.front().second;
    if (secondsLeft)
        job.secondsLeft = *secondsLeft;
    else if (seconds >= kSpeedMinimum && steps > 0)
        job.secondsLeft = seconds / double(steps) * double(total - done);
    Q_EMIT changed(place);
}

void JobList::finish(quint64 number, const QString &outcome)
{
    end(number, Job::State::Done, outcome);
}

void JobList::fail(quint64 number, const Error &error)
{
    const bool isCancelled = error.code == ErrorCode::Cancelled;
    end(number, isCancelled ? Job::State::Cancelled : Job::State::Failed, isCancelled ? QString() : errorText(error));
}

void JobList::note(const QString &what, const QString &outcome)
{
    finish(begin(what), outcome);
}

void JobList::noteFailure(const QString &what, const Error &error)
{
    fail(begin(what), error);
}

void JobList::cancel(quint64 number)
{
    const auto task = std::ranges::find(m_tasks, number, &Task::number);
    if (task == m_tasks.end() || !task->cancel)
        return;
    const std::function<void()> cancel = task->cancel; // the task may end, and be gone, meanwhile
    cancel();
}

void JobList::clear()
{
    for (qsizetype place = m_jobs.size() - 1; place >= 0; --place) {
        if (!m_jobs[place].isRunning())
            remove(place);
    }
}

qsizetype JobList::placeOf(quint64 number) const
{
    const auto job = std::ranges::find(m_jobs, number, &Job::number);
    return job == m_jobs.end() ? -1 : job - m_jobs.begin();
}

void JobList::end(quint64 number, Job::State state, const QString &outcome)
{
    const qsizetype place = placeOf(number);
    if (place < 0 || !m_jobs[place].isRunning())
        return;
    Job &job = m_jobs[place];
    job.ended = QDateTime::currentDateTimeUtc();
    job.state = state;
    job.outcome = outcome;
    job.canBeCancelled = false;
    std::erase_if(m_tasks, [number](const Task &task) { return task.number == number; });
    Q_EMIT changed(place);
}

void JobList::append(Job job)
{
    const auto isOver = [](const Job &each) { return !each.isRunning(); };
    if (std::ranges::count_if(m_jobs, isOver) >= kKept)
        remove(std::ranges::find_if(m_jobs, isOver) - m_jobs.begin());
    Q_EMIT aboutToBeAdded();
    m_jobs.append(std::move(job));
    Q_EMIT added();
}

void JobList::remove(qsizetype place)
{
    Q_EMIT aboutToBeRemoved(place);
    m_jobs.remove(place);
    Q_EMIT removed();
}

} // namespace cineq
