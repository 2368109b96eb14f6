// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/store/answer.h"

#include <memory>

namespace cineq {

class SqliteConnection;

inline constexpr qsizetype kLongestProfileName = 100; ///< UTF-16 code units

/// A person whose answers are kept.
struct Profile
{
    QString name;      ///< unique; letters of either case differ
    QDateTime created; ///< UTC
    int answers = 0;   ///< how many are kept
};

/// What people have told CineQ, in one SQLite file that several programs may use at once. Every write is on disk before
/// its call returns, or has changed nothing. Of the thread that opened it.
///
/// Besides the failures it names, every call fails with StoreLocked (another program writes for longer than the wait),
/// StoreReadOnly, StoreFull, StoreDamaged or StoreFailed.
class Store
{
public:
    /// Makes the file where there is none, and brings one of an older version up to date. Fails with FileIsDirectory,
    /// FileNotRegular, StoreForeign (another program's file) and StoreVersion (a newer program's) too.
    [[nodiscard]] static Result<Store> open(const QString &path);
    ~Store();
    Store(Store &&) noexcept;
    Store &operator=(Store &&) noexcept;

    [[nodiscard]] const QString &path() const;

    /// By name.
    [[nodiscard]] Result<QList<Profile>> profiles() const;
    /// Fails with ProfileUnknown.
    [[nodiscard]] Result<Profile> profile(const QString &name) const;
    /// The name is taken in Unicode's composed form and without space around it. Fails with ProfileExists, and with
    /// ProfileNameInvalid where it is empty, longer than kLongestProfileName or holds control characters.
    [[nodiscard]] Result<Profile> createProfile(const QString &name);
    /// Removes the profile with all its answers; returns what it was. Fails with ProfileUnknown.
    [[nodiscard]] Result<Profile> removeProfile(const QString &name);

    /// Oldest first. Fails with ProfileUnknown.
    [[nodiscard]] Result<QList<Answer>> answers(const QString &profile) const;
    /// Keeps the answer, in the place of an earlier one to the same movie. Fails with ProfileUnknown.
    [[nodiscard]] Result<void> keepAnswer(const QString &profile, const Answer &answer);
    /// Forgets the answer to the movie of that id and title, if there is one.
    [[nodiscard]] Result<void> forgetAnswer(const QString &profile, const QString &movieId, const QString &title);

private:
    explicit Store(std::unique_ptr<SqliteConnection> connection);

    [[nodiscard]] tl::unexpected<Error> unknownProfile(const QString &name) const;

    std::unique_ptr<SqliteConnection> m_connection;
};

} // namespace cineq
