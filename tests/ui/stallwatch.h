// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QList>
#include <QTimer>

#include <algorithm>
#include <chrono>

#include <time.h>

/// Measures how long the event loop of the thread that made it lets a timer of one millisecond wait, at most.
/// The thread's own share of that is the time between two ticks without what it spent ready to run but waiting for a
/// processor (run-queue delay, the second number of /proc/thread-self/schedstat, exact to the reading thread):
/// computing, locks, files and the timer's millisecond count, the load of other programs doesn't. Time that a virtual
/// machine's host takes away is not known to the scheduler, so it counts as own. Where the kernel keeps no such
/// account, all is own.
class StallWatch
{
public:
    using Milliseconds = std::chrono::duration<double, std::milli>;

    struct Stall
    {
        Milliseconds wall{};      ///< between two ticks
        Milliseconds own{};       ///< of it, not spent waiting for a processor
        Milliseconds computing{}; ///< of that, with one; the rest is locks, files and the tick
    };

    StallWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            note();
            ++m_ticks;
        });
        m_timer.start(std::chrono::milliseconds(1));
    }

    StallWatch(const StallWatch &) = delete;
    StallWatch &operator=(const StallWatch &) = delete;

    /// Ends the watch. A wait that has not ended yet counts as far as it got.
    void stop()
    {
        m_timer.stop();
        note();
    }

    [[nodiscard]] Stall longest() const { return m_longest; }                ///< by own share
    [[nodiscard]] Milliseconds longestWall() const { return m_longestWall; } ///< of any
    [[nodiscard]] int ticks() const { return m_ticks; }                      ///< 0 = nothing was measured

private:
    using Clock = std::chrono::steady_clock;

    /// What this thread has waited for a processor since it began.
    static Milliseconds queued()
    {
        QFile account(QStringLiteral("/proc/thread-self/schedstat"));
        if (!account.open(QIODevice::ReadOnly))
            return {};
        return std::chrono::nanoseconds(account.readAll().split(' ').value(1).toLongLong());
    }

    /// Processor time that this thread has had.
    static Milliseconds computed()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

    void note()
    {
        const Clock::time_point now = Clock::now();
        const Milliseconds queuedNow = queued();
        const Milliseconds wall = now - m_last;
        const Milliseconds own = wall - (queuedNow - m_queued);
        const Milliseconds computedNow = computed();
        const Milliseconds computing = computedNow - m_computed;
        m_computed = computedNow;
        m_last = now;
        m_queued = queuedNow;
        m_longestWall = std::max(m_longestWall, wall);
        if (own > m_longest.own)
            m_longest = {wall, own, computing};
    }

    QTimer m_timer;
    Clock::time_point m_last = Clock::now(); // of the last tick
    Milliseconds m_queued = queued();        // by then
    Milliseconds m_computed = computed();
    Stall m_longest;
    Milliseconds m_longestWall{};
    int m_ticks = 0;
};
