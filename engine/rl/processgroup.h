// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <span>
#include <vector>

namespace cineq {

/// This process among those that train one model together, in torchrun's words.
struct GroupPlace
{
    int rank = 0;          ///< 0 ... size - 1
    int size = 1;          ///< WORLD_SIZE
    QString masterAddress; ///< MASTER_ADDR: where rank 0 runs
    int masterPort = 0;    ///< MASTER_PORT: where rank 0 listens
};

/// Processes that train one model together, over LibTorch's c10d with Gloo: sums over all ranks, and watch over who is
/// still there. Every rank beats each second in the store that rank 0 keeps; rank 0 misses those who don't, the others
/// miss rank 0. All ranks must make the same calls in the same order. What a call needs of the others it waits for, as
/// long as they are alive: a slow rank is no lost one.
/// Every call fails with RankLost where a rank is gone; nothing can be done with the group then but to leave() it.
/// Plain object, one thread at a time; a thread of its own keeps watch.
class ProcessGroup
{
public:
    static constexpr std::chrono::seconds kArrival{25}; ///< within which all must have come
    static constexpr std::chrono::seconds kSilence{10}; ///< after which one that says nothing is lost

    /// The LibTorch that this was built with has Gloo.
    [[nodiscard]] static bool isSupported();
    /// Waits until all ranks have come. Fails with RankLost.
    [[nodiscard]] static Result<std::unique_ptr<ProcessGroup>> join(const GroupPlace &place);
    /// leave(), as one that has failed.
    ~ProcessGroup();

    [[nodiscard]] int rank() const;
    [[nodiscard]] int size() const;

    /// What all ranks must have in common: fails where it is not rank 0's.
    [[nodiscard]] Result<void> agree(const QByteArray &fingerprint);
    /// Sums over the ranks, the same bits on all of them, in the place of what each has given. As many values on each.
    [[nodiscard]] Result<void> sum(std::span<float> values);
    [[nodiscard]] Result<void> sum(std::span<double> values);
    /// What the ranks have given, one rank after the other. As many values on each.
    [[nodiscard]] Result<std::vector<double>> gather(std::span<const double> values);
    /// Whether any rank says yes.
    [[nodiscard]] Result<bool> any(bool yes);
    /// Rank 0's values, in the place of one's own.
    [[nodiscard]] Result<void> broadcast(std::span<float> values);

    /// The end of the work in common. failure: why this rank gives up, for the others to tell; empty = it is done. Rank
    /// 0 waits some seconds for the others to leave, for they read in its store what has happened.
    void leave(const QString &failure = {});

private:
    struct Impl;
    explicit ProcessGroup(std::shared_ptr<Impl> impl);

    std::shared_ptr<Impl> m_impl; // shared with the thread that keeps watch, which the network may hold up
};

} // namespace cineq
