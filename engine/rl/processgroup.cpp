// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rl/processgroup.h"

#include <torch/csrc/distributed/c10d/ProcessGroupGloo.hpp>
#include <torch/csrc/distributed/c10d/TCPStore.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>

namespace cineq {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using Gloo = c10::intrusive_ptr<c10d::ProcessGroupGloo>;
using Store = c10::intrusive_ptr<c10d::TCPStore>;

constexpr auto kBeat = 1s;
constexpr auto kPoll = 20ms;       // while waiting for a key of the store
constexpr auto kFarewell = 5s;     // that rank 0 waits for the others to leave
constexpr auto kNoTimeLimit = 24h; // of an exchange: who is alive is waited for

// Keys of the store.
constexpr auto kLost = "cineq/lost"; // rank, space, what became of it
constexpr auto kFingerprint = "cineq/fingerprint";

std::string keyOf(const char *what, int rank)
{
    return std::string("cineq/") + what + '/' + std::to_string(rank);
}

/// A rank that is gone.
struct Lost
{
    int rank = 0;
    QString why; ///< goes on "rank 1 "
};

QByteArray toBytes(const Lost &lost)
{
    return QByteArray::number(lost.rank) + ' ' + lost.why.toUtf8();
}

Lost lostFrom(const QByteArray &bytes)
{
    const qsizetype space = bytes.indexOf(' ');
    return {bytes.left(space).toInt(), QString::fromUtf8(bytes.mid(space + 1))};
}

void put(c10d::Store &store, const std::string &key, const QByteArray &bytes)
{
    store.set(key, std::vector<std::uint8_t>(bytes.begin(), bytes.end()));
}

/// Of a key that is there.
QByteArray valueOf(c10d::Store &store, const std::string &key)
{
    const std::vector<std::uint8_t> bytes = store.get(key);
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

Store openStore(const GroupPlace &place, bool asServer)
{
    c10d::TCPStoreOptions options;
    options.port = static_cast<std::uint16_t>(place.masterPort);
    options.isServer = asServer;
    options.waitWorkers = false; // that would not say who is missing
    options.timeout = ProcessGroup::kArrival;
    return c10::make_intrusive<c10d::TCPStore>(place.masterAddress.toStdString(), options);
}

/// The network that ranks exchange on: the loopback for those of one machine, else the one that torchrun's users name,
/// else that of the host's name.
std::shared_ptr<gloo::transport::Device> deviceFor(const QString &masterAddress)
{
    const QString host = masterAddress.toLower();
    if (host == QLatin1String("localhost") || host == QLatin1String("::1") || host.startsWith(QLatin1String("127.")))
        return c10d::ProcessGroupGloo::createDeviceForHostname(host.toStdString());
    if (const QByteArray interface = qgetenv("GLOO_SOCKET_IFNAME"); !interface.isEmpty())
        return c10d::ProcessGroupGloo::createDeviceForInterface(interface.toStdString());
    return c10d::ProcessGroupGloo::createDefaultDevice();
}

/// What goes wrong here is told once, by the caller.
void silenceLog()
{
#ifdef C10_USE_GLOG
    FLAGS_minloglevel = google::GLOG_FATAL;
#else
    FLAGS_caffe2_log_level = 3;
#endif
}

tl::unexpected<Error> failureOf(const Lost &lost)
{
    return failure(ErrorCode::RankLost, {}, {QString::number(lost.rank), lost.why});
}

} // namespace

struct ProcessGroup::Impl
{
    explicit Impl(GroupPlace where) : place(std::move(where)) {}

    [[nodiscard]] std::optional<Lost> lost() const;
    void lose(const Lost &which);
    [[nodiscard]] Lost whoIsLost() const;

    [[nodiscard]] Result<void> gatherRanks();
    [[nodiscard]] Result<void> connect();
    template <typename Exchange>
    [[nodiscard]] Result<void> complete(const Exchange &begin);

    void watch();
    void watchOthers(c10d::Store &connection, std::vector<std::int64_t> &beats, std::vector<Clock::time_point> &heard);
    [[nodiscard]] bool isLeaving(Clock::duration wait);
    void waitForFarewells();
    void leave(const QString &failure);

    GroupPlace place;
    Store store;
    Gloo gloo;
    std::future<void> watching;
    bool left = false;

    mutable std::mutex mutex;
    std::condition_variable wakeUp;
    bool leaving = false;
    std::optional<Lost> found;
    Clock::time_point lastBeat = Clock::now();
};

std::optional<Lost> ProcessGroup::Impl::lost() const
{
    const std::lock_guard lock(mutex);
    if (!found && place.rank != 0 && Clock::now() - lastBeat > kSilence)
        return Lost{0, QStringLiteral("gave no sign of life for %1 s").arg(kSilence.count())};
    return found;
}

void ProcessGroup::Impl::lose(const Lost &which)
{
    const std::lock_guard lock(mutex);
    if (!found)
        found = which;
}

/// After an exchange broke: the connection tells an address, the watch a rank.
Lost ProcessGroup::Impl::whoIsLost() const
{
    const Clock::time_point end = Clock::now() + kSilence + 3 * kBeat;
    while (Clock::now() < end) {
        if (const std::optional<Lost> which = lost())
            return *which;
        std::this_thread::sleep_for(kPoll);
    }
    return {place.rank, QStringLiteral("lost its connections, though all ranks are alive")};
}

bool ProcessGroup::Impl::isLeaving(Clock::duration wait)
{
    std::unique_lock lock(mutex);
    wakeUp.wait_for(lock, wait, [this] { return leaving; });
    return leaving;
}

void ProcessGroup::Impl::watch()
{
    std::vector<std::int64_t> beats(size_t(place.size), 0);
    std::vector<Clock::time_point> heard(size_t(place.size), Clock::now());
    try {
        const Store connection = openStore(place, false); // an exchange may hold the other one
        do {
            connection->add(keyOf("beat", place.rank), 1);
            if (place.rank == 0)
                watchOthers(*connection, beats, heard);
            else if (connection->check({kLost}))
                lose(lostFrom(valueOf(*connection, kLost)));
            const std::lock_guard lock(mutex);
            lastBeat = Clock::now();
        } while (!isLeaving(kBeat));
    } catch (const std::exception &) {
        lose({0, QStringLiteral("ended")}); // and its store with it
    }
}

void ProcessGroup::Impl::watchOthers(c10d::Store &connection, std::vector<std::int64_t> &beats,
                                     std::vector<Clock::time_point> &heard)
{
    for (int rank = 1; rank < place.size; ++rank) {
        const std::string farewell = keyOf("left", rank);
        std::optional<Lost> gone;
        if (connection.check({farewell})) {
            const QString why = QString::fromUtf8(valueOf(connection, farewell));
            if (!why.isEmpty())
                gone = Lost{rank, QStringLiteral("ended: %1").arg(why)};
        } else if (const std::int64_t beat = connection.add(keyOf("beat", rank), 0);
                   std::exchange(beats[size_t(rank)], beat) != beat) {
            heard[size_t(rank)] = Clock::now();
        } else if (Clock::now() - heard[size_t(rank)] > kSilence) {
            gone = Lost{rank, QStringLiteral("gave no sign of life for %1 s").arg(kSilence.count())};
        }
        if (gone && !lost()) {
            lose(*gone);
            put(connection, kLost, toBytes(*gone));
        }
    }
}

/// All ranks say that they have come.
Result<void> ProcessGroup::Impl::gatherRanks()
{
    const Clock::time_point end = Clock::now() + kArrival;
    const QString late = QStringLiteral("has not come to %1:%2 within %3 s")
                             .arg(place.masterAddress)
                             .arg(place.masterPort)
                             .arg(kArrival.count());
    try {
        store = openStore(place, place.rank == 0);
        if (store->add(keyOf("come", place.rank), 1) > 1)
            return failureOf({place.rank, QStringLiteral("is there already; every process needs a RANK of its own")});
    } catch (const std::exception &) {
        if (place.rank != 0)
            return failureOf({0, late});
        return failureOf({0, QStringLiteral("can't listen at %1:%2; is MASTER_ADDR this machine, and MASTER_PORT free?")
                                 .arg(place.masterAddress)
                                 .arg(place.masterPort)});
    }
    try {
        for (int rank = 0; rank < place.size; ++rank) {
            while (!store->check({keyOf("come", rank)})) {
                if (store->check({kLost}))
                    return failureOf(lostFrom(valueOf(*store, kLost)));
                if (Clock::now() > end) {
                    put(*store, kLost, toBytes({rank, late}));
                    if (place.rank == 0)
                        std::this_thread::sleep_for(5 * kPoll); // the others read it
                    return failureOf({rank, late});
                }
                std::this_thread::sleep_for(kPoll);
            }
        }
    } catch (const std::exception &) {
        return failureOf({0, QStringLiteral("ended")});
    }
    return {};
}

/// Each rank with each. In a thread of its own, for it waits without an end for ranks that die meanwhile.
Result<void> ProcessGroup::Impl::connect()
{
    std::promise<Gloo> promise;
    std::future<Gloo> connected = promise.get_future();
    std::thread([promise = std::move(promise), where = place, rendezvous = store]() mutable {
        try {
            const auto options = c10d::ProcessGroupGloo::Options::create(kNoTimeLimit);
            options->threads = 1;
            options->devices.push_back(deviceFor(where.masterAddress));
            promise.set_value(c10::make_intrusive<c10d::ProcessGroupGloo>(rendezvous, where.rank, where.size, options));
        } catch (const std::exception &) {
            promise.set_exception(std::current_exception());
        }
    }).detach();
    while (connected.wait_for(kPoll) != std::future_status::ready) {
        if (const std::optional<Lost> which = lost())
            return failureOf(*which);
    }
    try {
        gloo = connected.get();
    } catch (const std::exception &) {
        return failureOf(whoIsLost());
    }
    return {};
}

template <typename Exchange>
Result<void> ProcessGroup::Impl::complete(const Exchange &begin)
{
    try {
        const c10::intrusive_ptr<c10d::Work> work = begin();
        while (true) {
            try {
                work->wait(kBeat);
                return {};
            } catch (const std::exception &) {
                if (work->isCompleted()) // failed, not only late
                    throw;
            }
            if (const std::optional<Lost> which = lost())
                return failureOf(*which);
        }
    } catch (const std::exception &) {
        return failureOf(whoIsLost());
    }
}

/// Rank 0's store must outlive what the others read there.
void ProcessGroup::Impl::waitForFarewells()
{
    const std::optional<Lost> which = lost();
    const Clock::time_point end = Clock::now() + kFarewell;
    for (int rank = 1; rank < place.size; ++rank) {
        if (which && which->rank == rank)
            continue;
        while (!store->check({keyOf("left", rank)}) && Clock::now() < end)
            std::this_thread::sleep_for(kPoll);
    }
}

void ProcessGroup::Impl::leave(const QString &failure)
{
    if (std::exchange(left, true) || !store)
        return;
    try {
        if (place.rank != 0) {
            put(*store, keyOf("left", place.rank), failure.toUtf8());
        } else {
            if (!failure.isEmpty() && !lost())
                put(*store, kLost, toBytes({0, QStringLiteral("ended: %1").arg(failure)}));
            waitForFarewells();
        }
    } catch (const std::exception &) {
        lose({0, QStringLiteral("ended")}); // nobody is there to read it
    }
    if (lost())
        std::ignore = gloo.release(); // its threads wait for the rank that is gone; the process is about to end
    gloo.reset();
    {
        const std::lock_guard lock(mutex);
        leaving = true;
    }
    wakeUp.notify_all();
    if (watching.valid())
        watching.wait_for(kBeat); // rank 0 may be silent, and the watch with it
}

ProcessGroup::ProcessGroup(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}

ProcessGroup::~ProcessGroup()
{
    leave(QStringLiteral("the process ended before the run"));
}

bool ProcessGroup::isSupported()
{
    return true;
}

Result<std::unique_ptr<ProcessGroup>> ProcessGroup::join(const GroupPlace &place)
{
    silenceLog();
    const auto impl = std::make_shared<Impl>(place);
    if (const Result<void> came = impl->gatherRanks(); !came)
        return tl::unexpected(came.error());
    std::unique_ptr<ProcessGroup> group(new ProcessGroup(impl));
    {
        const std::lock_guard lock(impl->mutex);
        impl->lastBeat = Clock::now();
    }
    std::packaged_task<void()> watch([impl] { impl->watch(); });
    impl->watching = watch.get_future();
    std::thread(std::move(watch)).detach();
    if (const Result<void> connected = impl->connect(); !connected)
        return tl::unexpected(connected.error());
    return group;
}

int ProcessGroup::rank() const
{
    return m_impl->place.rank;
}

int ProcessGroup::size() const
{
    return m_impl->place.size;
}

Result<void> ProcessGroup::agree(const QByteArray &fingerprint)
{
    Impl &d = *m_impl;
    try {
        if (rank() == 0) {
            put(*d.store, kFingerprint, fingerprint);
            return {};
        }
        while (!d.store->check({kFingerprint})) {
            if (const std::optional<Lost> which = d.lost())
                return failureOf(*which);
            std::this_thread::sleep_for(kPoll);
        }
        if (valueOf(*d.store, kFingerprint) == fingerprint)
            return {};
    } catch (const std::exception &) {
        return failureOf(d.whoIsLost());
    }
    return failureOf({rank(), QStringLiteral("has another catalogue, other people, settings, seed or checkpoint than "
                                             "rank 0; start all ranks alike")});
}

namespace {

std::vector<torch::Tensor> tensorsOver(void *values, std::size_t count, torch::Dtype type)
{
    return {torch::from_blob(values, {static_cast<std::int64_t>(count)}, torch::TensorOptions().dtype(type))};
}

} // namespace

Result<void> ProcessGroup::sum(std::span<float> values)
{
    std::vector<torch::Tensor> tensors = tensorsOver(values.data(), values.size(), torch::kFloat32);
    return m_impl->complete([&] { return m_impl->gloo->allreduce(tensors); });
}

Result<void> ProcessGroup::sum(std::span<double> values)
{
    std::vector<torch::Tensor> tensors = tensorsOver(values.data(), values.size(), torch::kFloat64);
    return m_impl->complete([&] { return m_impl->gloo->allreduce(tensors); });
}

Result<void> ProcessGroup::broadcast(std::span<float> values)
{
    std::vector<torch::Tensor> tensors = tensorsOver(values.data(), values.size(), torch::kFloat32);
    return m_impl->complete([&] { return m_impl->gloo->broadcast(tensors); });
}

Result<std::vector<double>> ProcessGroup::gather(std::span<const double> values)
{
    std::vector<double> all(values.size() * size_t(size()), 0.0);
    std::ranges::copy(values, all.begin() + rank() * std::ssize(values));
    if (const Result<void> summed = sum(all); !summed)
        return tl::unexpected(summed.error());
    return all;
}

Result<bool> ProcessGroup::any(bool yes)
{
    float count = yes ? 1.0F : 0.0F;
    if (const Result<void> summed = sum(std::span(&count, 1)); !summed)
        return tl::unexpected(summed.error());
    return count > 0.0F;
}

void ProcessGroup::leave(const QString &failure)
{
    m_impl->leave(failure);
}

} // namespace cineq
