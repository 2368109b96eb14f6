// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/layertable.h"

#include "ui/docks/movielist.h"
#include "ui/models/layertablemodel.h"

#include <QTableView>

namespace cineq {

QTableView *makeLayerTable(LayerTableModel *model, const char *name, const QString &accessibleName)
{
    QTableView *table = makeMovieList(model, LayerTableModel::SortRole, accessibleName);
    table->setObjectName(QString::fromLatin1(name));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(false);
    table->sortByColumn(-1, Qt::AscendingOrder); // as the model has them
    return table;
}

} // namespace cineq
