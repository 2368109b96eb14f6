// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/store/store.h"

#include <QVariant>

namespace cineq {

/// A table that holds records of one kind: what a record is known by within its profile, and what is said of it.
struct RecordTable
{
    QString name;
    QStringList keys;
    QStringList values;
    QString order; ///< that records are read in

    /// All but the profile's id, which comes first in every table.
    [[nodiscard]] QStringList columns() const { return keys + values; }
};

/// One table for each kind of Record, in the variant's order.
[[nodiscard]] const QList<RecordTable> &recordTables();

/// The form in which people's names for things are kept and looked up: composed, without space around.
[[nodiscard]] QString normalizedName(const QString &name);
/// That form. Fails with NameInvalid where it is empty, longer than that many code units or holds what breaks a line.
[[nodiscard]] Result<QString> usableName(const QString &name, qsizetype longest = kLongestName);

/// Values of the table's columns. Fails with NameInvalid.
[[nodiscard]] Result<QVariantList> toRow(const Record &record);
/// The record of a row of its kind's table; none where the row can't be one.
template <typename Kind>
[[nodiscard]] std::optional<Kind> fromRow(const QVariantList &row);

[[nodiscard]] inline QDateTime timeOf(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

} // namespace cineq
