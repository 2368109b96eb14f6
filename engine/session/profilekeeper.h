// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/store/records.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace cineq {

/// What a profile holds, and what can be done about it.
struct ProfileState
{
    QString profile;
    QStringList profiles;             ///< all of the store, by name
    QList<Answer> answers;            ///< oldest first
    QList<ListEntry> entries;         ///< oldest first
    QList<SavedFilter> filters;       ///< by name
    QList<SessionStart> sessions;     ///< oldest first
    QList<Run> runs;                  ///< oldest first
    std::optional<PastStep> undoable; ///< the step that would be undone
    std::optional<PastStep> redoable; ///< likewise
    bool isKept = false;              ///< on disk; else in memory

    bool operator==(const ProfileState &) const = default;
};

/// Keeps what a person does in a store, in the order it is done and on a thread of its own: a disk takes milliseconds
/// to say that something is written, and longer while others write. What is done shows in state() at once; the store
/// has it a moment later, or failed() says why not and state() is what the store holds. Undoing and redoing, which
/// another program may have a part in, show once the store has done them; what another program writes, within some
/// seconds. Without a store that can be used it keeps in
/// memory, until it is closed. Lives on the GUI thread and never blocks it but at its end, when all is written.
class ProfileKeeper : public QObject
{
    Q_OBJECT

public:
    explicit ProfileKeeper(QObject *parent = nullptr);
    ~ProfileKeeper() override;

    [[nodiscard]] const ProfileState &state() const { return m_state; }

    /// Goes on with the store in that file, made where there is none, and with that profile, else the store's first,
    /// else a new one. Fails with unavailable(). An empty path is memory.
    void open(const QString &path, const QString &profile);
    /// Goes on with what was salvaged of the damaged store that open() refused, which is kept beside it.
    void useSalvage();

    void apply(const Step &step);
    void undo();
    void redo();
    void keepRun(const Run &run);
    void describeRun(const Run &run); ///< keeps its name and note
    void forgetRun(const Run &run);

    void useProfile(const QString &name);
    void createProfile(const QString &name); ///< and uses it
    void renameProfile(const QString &newName);
    void removeProfile(); ///< and uses the first that is left, else a new one of the same name

Q_SIGNALS:
    /// state() is what the store holds now: other records, or another profile.
    void loaded();
    /// The names of the steps that can be undone and redone have changed.
    void stepsChanged();
    /// state().runs are others.
    void runsChanged();
    /// Something was not done, and loaded() follows.
    void failed(const cineq::Error &error);
    /// The store can't be used: what is done from now on lasts until the program is closed.
    void unavailable(const cineq::Error &error);

private:
    class Worker;
    struct Reply;

    void post(std::function<Result<void>(Worker &)> work, bool changesAll);
    void take(const Reply &reply);
    void look();
    void takeLook(const Result<ProfileState> &found, quint64 number);

    ProfileState m_state;
    QThread m_thread;
    Worker *m_worker;           // lives on m_thread, deleted with it
    quint64 m_posted = 0;       // counts post() calls
    bool m_awaitsState = false; // a reply that is under way brings a whole state
    QTimer m_lookTimer;         // single shot: the next look begins when the last has been taken
};

} // namespace cineq
