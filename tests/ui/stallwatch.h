// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QObject>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

/// Measures how long the event loop of the thread that made it lets an event wait: a thread of its own posts one every
/// millisecond, the next only when the one before was answered. The answer's time is taken in the watched thread, so a
/// late wake-up of the watcher does not count.
class StallWatch
{
public:
    using Clock = std::chrono::steady_clock;

    StallWatch() : m_thread([this] { watch(); }) {}

    ~StallWatch() { stop(); }

    StallWatch(const StallWatch &) = delete;
    StallWatch &operator=(const StallWatch &) = delete;

    /// Ends the watch. A wait that has not ended yet counts as far as it got.
    std::chrono::milliseconds stop()
    {
        if (m_thread.joinable()) {
            m_stopped = true;
            m_thread.join();
        }
        return longest();
    }

    [[nodiscard]] std::chrono::milliseconds longest() const
    {
        return std::chrono::milliseconds(m_longest.load() / 1000);
    }
    [[nodiscard]] int answers() const { return m_answers; } ///< how many events came through: 0 = nothing was measured

private:
    void watch()
    {
        while (!m_stopped) {
            auto answered = std::make_shared<std::atomic<bool>>(false);
            const Clock::time_point asked = Clock::now();
            QMetaObject::invokeMethod(
                &m_target,
                [this, answered, asked] {
                    note(asked);
                    ++m_answers;
                    *answered = true;
                },
                Qt::QueuedConnection);
            while (!*answered && !m_stopped)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            if (!*answered)
                note(asked);
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }

    void note(Clock::time_point asked)
    {
        const qint64 waited = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - asked).count();
        qint64 longest = m_longest;
        while (waited > longest && !m_longest.compare_exchange_weak(longest, waited)) {
        }
    }

    QObject m_target;                  // in the watched thread
    std::atomic<qint64> m_longest = 0; // microseconds
    std::atomic<int> m_answers = 0;
    std::atomic<bool> m_stopped = false;
    std::thread m_thread; // last: it uses all of the above
};
