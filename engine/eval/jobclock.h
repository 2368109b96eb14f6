// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace cineq {

/// How long jobs will still take, judged by those of the same kind that are done: kinds may differ by orders of
/// magnitude. Times are seconds of one clock. Plain object, one thread at a time.
class JobClock
{
public:
    /// jobs: so many of each kind, at least one. workers: so many are at work at once.
    JobClock(const std::vector<int> &jobs, int workers);

    void start(std::size_t kind, double now);
    /// started: as told to start().
    void finish(std::size_t kind, double started, double now);
    /// NaN until a job of each kind is done.
    [[nodiscard]] double secondsLeft(double now) const;

private:
    struct Kind
    {
        int waiting = 0;
        int done = 0;
        double seconds = 0.0;        // that the done ones took
        std::vector<double> started; // of those at work
    };

    std::vector<Kind> m_kinds;
    int m_workers;
};

} // namespace cineq
