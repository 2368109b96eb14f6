// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/rl/processgroup.h"

#include "tests/freeport.h"

#include <QTest>

#include <thread>
#include <vector>

/// Runs `work` on every rank of a group, each in a thread that stands for its process.
template <typename Work>
void onEveryRank(int size, const Work &work)
{
    const int port = freePort();
    std::vector<std::thread> ranks;
    for (int rank = 0; rank < size; ++rank) {
        ranks.emplace_back([&work, rank, size, port] {
            const auto group = cineq::ProcessGroup::join({rank, size, QStringLiteral("127.0.0.1"), port});
            if (group)
                work(**group);
            else
                QTest::qFail(qPrintable(group.error().arguments.join(u' ')), __FILE__, __LINE__);
        });
    }
    for (std::thread &rank : ranks)
        rank.join();
}
