// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/memory.h"

#include <QFile>

namespace cineq {

std::optional<qint64> availableMemory()
{
    constexpr qint64 kKibibyte = 1024;
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (line.startsWith("MemAvailable:"))
            return line.simplified().split(' ').value(1).toLongLong() * kKibibyte;
    }
    return std::nullopt;
}

} // namespace cineq
