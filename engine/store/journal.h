// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/store/records.h"

namespace cineq {

class SqlConnection;

/// The steps of one profile, each with what its records were before and after. Every change of a record goes through
/// here, so that undoing the newest step finds what that step left, whichever program made it. All calls belong into
/// a transaction of the connection.
class Journal
{
public:
    /// How many steps are kept; older ones are forgotten, what they did stays.
    static constexpr int kKeptSteps = 500;

    Journal(const SqlConnection &connection, qint64 profile) : m_connection(connection), m_profile(profile) {}

    /// Does the step, and forgets those that were undone. One that changes nothing is none. Fails with NameInvalid.
    [[nodiscard]] Result<void> apply(const Step &step) const;
    /// Takes the newest step back. Fails with NothingToUndo.
    [[nodiscard]] Result<PastStep> undo() const;
    /// Does again what was undone last. Fails with NothingToRedo.
    [[nodiscard]] Result<PastStep> redo() const;
    /// Newest first, those that were undone included.
    [[nodiscard]] Result<QList<PastStep>> steps() const;

private:
    [[nodiscard]] Result<bool> change(qint64 step, int number, const Change &change) const;
    [[nodiscard]] Result<PastStep> turn(bool back) const;

    const SqlConnection &m_connection;
    qint64 m_profile;
};

} // namespace cineq
