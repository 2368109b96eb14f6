// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QVariant>

#include <cmath>

namespace cineq {

// What the cells of all tables have in common: values are invalid where they are not known.

inline constexpr QChar kUnknownText(0x2013); ///< stands where a value is not known

[[nodiscard]] inline QVariant cellAlignment(bool isNumber)
{
    return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

/// Of a column's head. meaning: what its tool tip says.
[[nodiscard]] inline QVariant headValue(int role, const QString &name, const QString &meaning, bool isNumber)
{
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::ToolTipRole:
        return meaning;
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumber);
    default:
        return {};
    }
}

[[nodiscard]] inline QVariant yearValue(int year)
{
    return year == 0 ? QVariant() : QVariant(year);
}

[[nodiscard]] inline QVariant numberValue(double number)
{
    return std::isnan(number) ? QVariant() : QVariant(number);
}

[[nodiscard]] inline QVariant namesValue(const QStringList &names)
{
    return names.isEmpty() ? QVariant() : QVariant(names.join(QLatin1StringView(", ")));
}

[[nodiscard]] inline QString decimalText(const QVariant &number, int decimals)
{
    return QLocale().toString(number.toDouble(), 'f', decimals);
}

} // namespace cineq
