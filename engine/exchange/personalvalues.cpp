// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/personalvalues.h"

#include "engine/catalog/delimitedtable.h"

#include <QLocale>

#include <cmath>

namespace cineq {
namespace {

using namespace Qt::StringLiterals;

constexpr double kMostStars = 5.0;
constexpr double kFewestStars = 0.5;
constexpr qint64 kLastSecond = 253402300799; // of the year 9999

} // namespace

std::optional<double> starsOf(QByteArrayView field, double most)
{
    const auto number = numberIn(field);
    if (!number || *number > most)
        return std::nullopt;
    const double stars = *number * kMostStars / most;
    return stars >= kFewestStars && std::round(stars * 2.0) == stars * 2.0 ? std::optional(stars) : std::nullopt;
}

std::optional<double> keptStarsOf(QByteArrayView field)
{
    const auto number = numberIn(field);
    return number && *number >= 0.0 && *number <= kMostStars ? number : std::nullopt;
}

QDateTime timeOf(QByteArrayView field)
{
    if (const auto seconds = wholeNumberIn(field, 0, kLastSecond))
        return QDateTime::fromSecsSinceEpoch(*seconds, Qt::UTC);
    const QString text = QString::fromUtf8(field).simplified();
    if (text.contains(u' ')) {
        QDateTime time = QLocale::c().toDateTime(text, u"ddd MMM d HH:mm:ss yyyy"_s);
        time.setTimeSpec(Qt::UTC);
        return time;
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime) // a date alone, or a time without its zone
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

} // namespace cineq
