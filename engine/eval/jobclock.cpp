// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/eval/jobclock.h"

#include <algorithm>
#include <limits>

namespace cineq {

JobClock::JobClock(const std::vector<int> &jobs, int workers) : m_workers(workers)
{
    for (const int count : jobs)
        m_kinds.push_back({.waiting = count});
}

void JobClock::start(std::size_t kind, double now)
{
    --m_kinds[kind].waiting;
    m_kinds[kind].started.push_back(now);
}

void JobClock::finish(std::size_t kind, double started, double now)
{
    Kind &finished = m_kinds[kind];
    finished.started.erase(std::ranges::find(finished.started, started));
    ++finished.done;
    finished.seconds += now - started;
}

double JobClock::secondsLeft(double now) const
{
    double sum = 0.0;
    double longest = 0.0; // of one job, which no other worker can help with
    for (const Kind &kind : m_kinds) {
        if (kind.done == 0)
            return std::numeric_limits<double>::quiet_NaN();
        const double mean = kind.seconds / kind.done;
        sum += kind.waiting * mean;
        longest = std::max(longest, kind.waiting > 0 ? mean : 0.0);
        for (const double started : kind.started) {
            const double left = std::max(0.0, mean - (now - started));
            sum += left;
            longest = std::max(longest, left);
        }
    }
    return std::max(longest, sum / m_workers);
}

} // namespace cineq
