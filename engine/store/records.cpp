// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/records.h"

namespace cineq {

bool isProgramsList(const QString &list)
{
    return list == kWishList || list == kSeenList || list == kHiddenList || list == kRatedList;
}

ListEntry entryNow(const Catalog &catalog, int row, const QString &list)
{
    return {.list = list,
            .movieId = catalog.idAt(row),
            .title = catalog.titleAt(row),
            .year = catalog.yearAt(row),
            .added = QDateTime::currentDateTimeUtc()};
}

} // namespace cineq
