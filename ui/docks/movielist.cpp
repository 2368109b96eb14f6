// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/movielist.h"

#include "ui/docks/tablecopy.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace cineq {

QTableView *makeMovieList(QAbstractItemModel *sourceModel, int sortRole, const QString &accessibleName,
                          const std::function<void(int rows)> &copied)
{
    auto *table = new QTableView;
    auto *sorted = new QSortFilterProxyModel(table);
    sorted->setSourceModel(sourceModel);
    sorted->setSortRole(sortRole);
    sorted->setSortLocaleAware(true);
    table->setModel(sorted);
    table->setAccessibleName(accessibleName);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSortingEnabled(true);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    addCopyActions(table, copied);
    return table;
}

} // namespace cineq
