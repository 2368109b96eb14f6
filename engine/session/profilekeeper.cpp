// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session/profilekeeper.h"

#include "engine/store/salvage.h"
#include "engine/store/store.h"

#include <algorithm>

namespace cineq {

namespace {

constexpr std::chrono::seconds kLookEvery{2}; // for what other programs write

bool isSame(const Answer &a, const Answer &b)
{
    return a.movieId == b.movieId && a.title == b.title;
}

bool isSame(const ListEntry &a, const ListEntry &b)
{
    return a.list == b.list && a.movieId == b.movieId && a.title == b.title;
}

bool isSame(const SavedFilter &a, const SavedFilter &b)
{
    return a.name == b.name;
}

bool isSame(const SessionStart &a, const SessionStart &b)
{
    return a.begun == b.begun;
}

/// As the store will have it.
template <typename Kind>
void change(QList<Kind> &records, const Kind &record, bool isKept)
{
    records.removeIf([&](const Kind &other) { return isSame(other, record); });
    if (isKept)
        records.append(record);
}

void applyTo(ProfileState &state, const Change &each)
{
    if (const auto *answer = std::get_if<Answer>(&each.record))
        change(state.answers, *answer, each.isKept);
    else if (const auto *entry = std::get_if<ListEntry>(&each.record))
        change(state.entries, *entry, each.isKept);
    else if (const auto *filter = std::get_if<SavedFilter>(&each.record)) {
        change(state.filters, *filter, each.isKept);
        std::ranges::sort(state.filters, {}, &SavedFilter::name);
    } else if (const auto *session = std::get_if<SessionStart>(&each.record))
        change(state.sessions, *session, each.isKept);
}

} // namespace

/// The store and the profile in use, on the store's thread.
class ProfileKeeper::Worker : public QObject
{
public:
    [[nodiscard]] Result<void> open(const QString &path, const QString &name, const QString &defaultName)
    {
        Result<Store> opened = path.isEmpty() ? Store::openInMemory() : Store::open(path);
        if (!opened)
            return tl::unexpected(opened.error());
        m_refused.clear();
        m_store = *std::move(opened);
        return choose(name, defaultName);
    }
    /// The profile of that name, else the first, else a new one.
    [[nodiscard]] Result<void> choose(const QString &name, const QString &defaultName)
    {
        Result<QList<Profile>> all = m_store->profiles();
        if (!all)
            return tl::unexpected(all.error());
        if (all->isEmpty()) {
            if (const auto made = m_store->createProfile(defaultName);
                !made && made.error().code != ErrorCode::ProfileExists) // another program may have been faster
                return tl::unexpected(made.error());
            m_profile = defaultName;
            return {};
        }
        const auto found = std::ranges::find(*all, name, &Profile::name);
        m_profile = found == all->end() ? all->first().name : found->name;
        return {};
    }
    [[nodiscard]] Result<ProfileState> load()
    {
        const Result<QString> stamp = m_store->stamp(); // before: what is written meanwhile is looked at again
        ProfileState state{.profile = m_profile, .isKept = !m_store->path().isEmpty()};
        const Result<QList<Profile>> profiles = m_store->profiles();
        if (!profiles)
            return tl::unexpected(profiles.error());
        for (const Profile &profile : *profiles)
            state.profiles.append(profile.name);
        const auto take = [](const auto &read, auto &into) {
            return read.map([&](const auto &records) { into = records; });
        };
        return take(m_store->answers(m_profile), state.answers)
            .and_then([&] { return take(m_store->listEntries(m_profile), state.entries); })
            .and_then([&] { return take(m_store->filters(m_profile), state.filters); })
            .and_then([&] { return take(m_store->sessions(m_profile), state.sessions); })
            .and_then([&] { return take(m_store->runs(m_profile), state.runs); })
            .and_then([&] { return nameSteps(state); })
            .map([&] {
                m_stamp = stamp.value_or(QString());
                return state;
            });
    }
    /// What the store holds, if others may have written to it since the last look.
    [[nodiscard]] std::optional<Result<ProfileState>> look()
    {
        const Result<QString> stamp = m_store->stamp();
        if (!stamp || *stamp == m_stamp) // a store that can't be read says so when it is to be written
            return std::nullopt;
        return load();
    }
    [[nodiscard]] Result<void> nameSteps(ProfileState &state) const
    {
        return m_store->history(m_profile).map([&](const QList<PastStep> &steps) {
            const auto undoable = std::ranges::find(steps, false, &PastStep::isUndone);
            if (undoable != steps.end())
                state.undoable = *undoable;
            if (undoable != steps.begin())
                state.redoable = *std::prev(undoable);
        });
    }

    std::optional<Store> m_store;
    QString m_profile;
    QString m_stamp;           ///< of the store when it was read last
    QString m_refused;         ///< path of a store that can't be used
    bool m_hasRefused = false; ///< just now
};

/// What has become of something posted.
struct ProfileKeeper::Reply
{
    quint64 number = 0;
    std::optional<Error> error;
    bool isUnavailable = false;
    std::optional<ProfileState> state; ///< with all, or with the names of steps alone
    bool hasAll = false;
};

ProfileKeeper::ProfileKeeper(QObject *parent) : QObject(parent), m_worker(new Worker)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(kLookEvery);
    connect(&m_lookTimer, &QTimer::timeout, this, &ProfileKeeper::look);
    m_lookTimer.start();
    open({}, {});
}

ProfileKeeper::~ProfileKeeper()
{
    QMetaObject::invokeMethod(
        m_worker, [] {}, Qt::BlockingQueuedConnection); // behind all that was posted
    m_thread.quit();
    m_thread.wait();
}

void ProfileKeeper::open(const QString &path, const QString &profile)
{
    post(
        [path, profile, defaultProfile = tr("Me")](Worker &worker) {
            Result<void> opened = worker.open(path, profile, defaultProfile);
            if (!opened) {
                if (!worker.open({}, {}, defaultProfile))
                    qFatal("no store in memory");
                worker.m_refused = path;
                worker.m_hasRefused = true;
            }
            return opened;
        },
        true);
}

void ProfileKeeper::useSalvage()
{
    post(
        [](Worker &worker) -> Result<void> {
            const QString path = worker.m_refused;
            return salvageStore(path)
                .and_then([&](const Salvage &salvage) { return cineq::useSalvage(path, salvage); })
                .and_then([&](const QString & /*aside*/) { return worker.open(path, {}, worker.m_profile); });
        },
        true);
}

void ProfileKeeper::apply(const Step &step)
{
    for (const Change &each : step.changes)
        applyTo(m_state, each);
    std::ranges::stable_sort(m_state.answers, {}, &Answer::given); // another answer to a movie stays in its place
    m_state.undoable = PastStep{step.what, QDateTime::currentDateTimeUtc(), static_cast<int>(step.changes.size())};
    m_state.redoable.reset();
    post([step](Worker &worker) { return worker.m_store->apply(worker.m_profile, step); }, false);
    Q_EMIT stepsChanged();
}

void ProfileKeeper::undo()
{
    post([](Worker &worker) { return worker.m_store->undo(worker.m_profile).map([](const PastStep &) {}); }, true);
}

void ProfileKeeper::redo()
{
    post([](Worker &worker) { return worker.m_store->redo(worker.m_profile).map([](const PastStep &) {}); }, true);
}

void ProfileKeeper::keepRun(const Run &run)
{
    m_state.runs.append(run);
    std::ranges::stable_sort(m_state.runs, {}, &Run::ended);
    post([run](Worker &worker) { return worker.m_store->keepRun(worker.m_profile, run); }, false);
    Q_EMIT runsChanged();
}

void ProfileKeeper::describeRun(const Run &run)
{
    const auto kept = std::ranges::find_if(m_state.runs, [&](const Run &other) { return other.isSame(run); });
    if (kept == m_state.runs.end())
        return;
    kept->name = run.name;
    kept->note = run.note;
    post([run](Worker &worker) { return worker.m_store->describeRun(worker.m_profile, run); }, false);
    Q_EMIT runsChanged();
}

void ProfileKeeper::forgetRun(const Run &run)
{
    m_state.runs.removeIf([&](const Run &other) { return other.isSame(run); });
    post([run](Worker &worker) { return worker.m_store->forgetRun(worker.m_profile, run); }, false);
    Q_EMIT runsChanged();
}

void ProfileKeeper::useProfile(const QString &name)
{
    post(
        [name](Worker &worker) {
            return worker.m_store->profile(name).map([&](const Profile &profile) { worker.m_profile = profile.name; });
        },
        true);
}

void ProfileKeeper::createProfile(const QString &name)
{
    post(
        [name](Worker &worker) {
            return worker.m_store->createProfile(name).map(
                [&](const Profile &profile) { worker.m_profile = profile.name; });
        },
        true);
}

void ProfileKeeper::renameProfile(const QString &newName)
{
    post(
        [newName](Worker &worker) {
            return worker.m_store->renameProfile(worker.m_profile, newName).map([&](const Profile &profile) {
                worker.m_profile = profile.name;
            });
        },
        true);
}

void ProfileKeeper::removeProfile()
{
    post(
        [](Worker &worker) {
            return worker.m_store->removeProfile(worker.m_profile).and_then([&](const Profile &removed) {
                return worker.choose({}, removed.name);
            });
        },
        true);
}

void ProfileKeeper::post(std::function<Result<void>(Worker &)> work, bool changesAll)
{
    m_awaitsState = m_awaitsState || changesAll;
    const bool wantsAll = m_awaitsState; // what came before will be dropped as outdated
    const quint64 number = ++m_posted;
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, work = std::move(work), wantsAll, number] {
        Reply reply{.number = number};
        if (const Result<void> done = work(*worker); !done) {
            reply.error = done.error();
            reply.isUnavailable = std::exchange(worker->m_hasRefused, false);
        }
        reply.hasAll = wantsAll || reply.error;
        ProfileState names;
        const Result<ProfileState> state =
            reply.hasAll ? worker->load() : worker->nameSteps(names).map([&] { return names; });
        if (state)
            reply.state = *state;
        else if (!reply.error)
            reply.error = state.error();
        QMetaObject::invokeMethod(this, [this, reply] { take(reply); });
    });
}

void ProfileKeeper::take(const Reply &reply)
{
    const bool isEnd = reply.error && (reply.error->code == ErrorCode::NothingToUndo ||
                                       reply.error->code == ErrorCode::NothingToRedo); // of keys pressed in haste
    if (reply.error && !isEnd) {
        if (reply.isUnavailable)
            Q_EMIT unavailable(*reply.error);
        else
            Q_EMIT failed(*reply.error);
    }
    if (reply.number != m_posted) { // something newer is under way
        if (reply.hasAll && !m_awaitsState)
            post([](Worker &) { return Result<void>(); }, true);
        return;
    }
    m_awaitsState = false;
    if (!reply.state)
        return;
    if (reply.hasAll) {
        m_state = *reply.state;
        Q_EMIT loaded();
        Q_EMIT runsChanged();
    } else {
        m_state.undoable = reply.state->undoable;
        m_state.redoable = reply.state->redoable;
    }
    Q_EMIT stepsChanged();
}

void ProfileKeeper::look()
{
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, number = m_posted] {
        const std::optional<Result<ProfileState>> found = worker->look();
        QMetaObject::invokeMethod(this, [this, found, number] {
            if (found)
                takeLook(*found, number);
            m_lookTimer.start();
        });
    });
}

void ProfileKeeper::takeLook(const Result<ProfileState> &found, quint64 number)
{
    if (!found && found.error().code == ErrorCode::ProfileUnknown) { // another program has renamed or removed it
        Q_EMIT failed(found.error());
        post([](Worker &worker) { return worker.choose({}, worker.m_profile); }, true);
    } else if (number != m_posted) {
        if (!m_awaitsState)
            post([](Worker &) { return Result<void>(); }, true);
    } else if (found && *found != m_state) {
        m_state = *found;
        Q_EMIT loaded();
        Q_EMIT runsChanged();
        Q_EMIT stepsChanged();
    }
}

} // namespace cineq
