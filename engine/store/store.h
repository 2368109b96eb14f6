// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/store/records.h"

#include <memory>

namespace cineq {

class SqlConnection;

inline constexpr qsizetype kLongestName = 100;  ///< of a profile, list, filter or run, in UTF-16 code units
inline constexpr qsizetype kLongestNote = 1000; ///< of a run, likewise

/// A person of whom something is kept.
struct Profile
{
    QString name;      ///< unique; letters of either case differ
    QDateTime created; ///< UTC
    int answers = 0;   ///< how many are kept
};

/// What people have told CineQ, in one SQLite file or PostgreSQL database that several programs may use at once. Every
/// write is on disk before its call returns, or has changed nothing. What a person says of movies is changed by steps
/// alone, which can be undone and redone, later and by another program too. Of the thread that opened it.
///
/// Besides the failures it names, every call fails with StoreLocked (another program writes for longer than the wait),
/// StoreReadOnly, StoreFull, StoreDamaged or StoreFailed.
class Store
{
public:
    /// Makes the file where there is none, and brings one of an older version up to date, of which a copy is kept
    /// beside it. Fails with FileIsDirectory, FileNotRegular, StoreForeign (another program's file) and StoreVersion (a
    /// newer program's) too. Where it fails with StoreDamaged, what can be read was salvaged to a file that the error
    /// names.
    [[nodiscard]] static Result<Store> open(const QString &path);
    /// Whether a store's name is the address of a server, and no file's path.
    [[nodiscard]] static bool isAddress(const QString &path);
    /// An empty one that lasts as long as the object.
    [[nodiscard]] static Result<Store> openInMemory();
    ~Store();
    Store(Store &&) noexcept;
    Store &operator=(Store &&) noexcept;

    [[nodiscard]] const QString &path() const;
    /// Differs from what the call before gave where another program has written something since then; it may differ
    /// for less. A fraction of a millisecond in a file.
    [[nodiscard]] Result<QString> stamp() const;

    /// By name.
    [[nodiscard]] Result<QList<Profile>> profiles() const;
    /// Fails with ProfileUnknown.
    [[nodiscard]] Result<Profile> profile(const QString &name) const;
    /// The name is taken in Unicode's composed form and without space around it. Fails with ProfileExists, and with
    /// NameInvalid where it is empty, longer than kLongestName or holds control characters.
    [[nodiscard]] Result<Profile> createProfile(const QString &name);
    /// Fails with ProfileUnknown, ProfileExists and NameInvalid.
    [[nodiscard]] Result<Profile> renameProfile(const QString &name, const QString &newName);
    /// Removes the profile with all that it holds, for good; returns what it was. Fails with ProfileUnknown.
    [[nodiscard]] Result<Profile> removeProfile(const QString &name);

    /// What the profile holds, oldest first; filters by name. Fail with ProfileUnknown.
    [[nodiscard]] Result<QList<Answer>> answers(const QString &profile) const;
    [[nodiscard]] Result<QList<ListEntry>> listEntries(const QString &profile) const;
    [[nodiscard]] Result<QList<SavedFilter>> filters(const QString &profile) const;
    [[nodiscard]] Result<QList<SessionStart>> sessions(const QString &profile) const;
    [[nodiscard]] Result<QList<Run>> runs(const QString &profile) const;

    /// Does all of the step or nothing. What was undone can't be redone any more; a step that changes nothing is none.
    /// A step of 10,000 changes takes less than a second. Fails with ProfileUnknown and NameInvalid.
    [[nodiscard]] Result<void> apply(const QString &profile, const Step &step);
    /// Takes the profile's newest step back, whichever program made it. Fails with ProfileUnknown and NothingToUndo.
    [[nodiscard]] Result<PastStep> undo(const QString &profile);
    /// Does again what was undone last. Fails with ProfileUnknown and NothingToRedo.
    [[nodiscard]] Result<PastStep> redo(const QString &profile);
    /// The newest 500 steps, newest first, those that can be redone included. Fails with ProfileUnknown.
    [[nodiscard]] Result<QList<PastStep>> history(const QString &profile) const;

    /// Fails with ProfileUnknown and NameInvalid.
    [[nodiscard]] Result<void> keepRun(const QString &profile, const Run &run);
    /// Keeps the run's name and note, where it is still there. Fails likewise.
    [[nodiscard]] Result<void> describeRun(const QString &profile, const Run &run);
    /// Fails with ProfileUnknown.
    [[nodiscard]] Result<void> forgetRun(const QString &profile, const Run &run);

private:
    explicit Store(std::unique_ptr<SqlConnection> connection);

    template <typename Kind>
    [[nodiscard]] Result<QList<Kind>> records(const QString &profile) const;
    template <typename Work>
    [[nodiscard]] auto journalled(const QString &profile, const Work &work) const;
    [[nodiscard]] Result<qint64> idOf(const QString &profile) const;
    [[nodiscard]] tl::unexpected<Error> unknownProfile(const QString &name) const;

    std::unique_ptr<SqlConnection> m_connection;
};

} // namespace cineq
