// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/covergrid.h"

#include <QActionEvent>
#include <QScopedValueRollback>
#include <QTableView>

namespace cineq {

CoverGrid::CoverGrid(QTableView *table, CoverDelegate::CoverOf coverOf, int lines, QWidget *parent)
    : QListView(parent), m_table(table)
{
    setAccessibleName(tr("%1 as covers").arg(table->accessibleName()));
    setModel(table->model());
    setItemDelegate(new CoverDelegate(std::move(coverOf), lines, this));
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setLayoutMode(QListView::Batched);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(table->selectionMode());
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addActions(table->actions());
    table->installEventFilter(this);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CoverGrid::followTable);
    connect(this, &QAbstractItemView::activated, table, &QAbstractItemView::activated);
}

bool CoverGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::ActionAdded) {
        const auto *added = static_cast<QActionEvent *>(event);
        insertAction(added->before(), added->action());
    }
    return QListView::eventFilter(watched, event);
}

void CoverGrid::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    followTable();
}

void CoverGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFollowing && isVisible())
        m_table->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
}

void CoverGrid::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (m_isFollowing || !isVisible())
        return;
    const QScopedValueRollback guard(m_isFollowing, true);
    m_table->selectionModel()->select(selectionModel()->selection(),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void CoverGrid::followTable()
{
    if (m_isFollowing || !isVisible())
        return;
    const QScopedValueRollback guard(m_isFollowing, true);
    QItemSelection chosen;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        chosen.select(model()->index(range.top(), modelColumn()), model()->index(range.bottom(), modelColumn()));
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    const QModelIndex current = m_table->currentIndex().siblingAtColumn(modelColumn());
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    if (current.isValid())
        scrollTo(current);
}

} // namespace cineq
