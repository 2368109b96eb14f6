// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <atomic>
#include <csignal>

namespace cineq {

namespace {

std::atomic<bool> interrupted{false};

void onInterrupt(int)
{
    interrupted = true;
    std::signal(SIGINT, SIG_DFL);
}

} // namespace

void listenForInterruption()
{
    std::signal(SIGINT, onInterrupt);
}

void interrupt()
{
    interrupted = true;
}

bool isInterrupted()
{
    return interrupted;
}

} // namespace cineq
