// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/coverdelegate.h"

#include <QListView>

class QTableView;

namespace cineq {

/// The rows of a table as covers: the same movies in the same order, with the table's selection, context menu and keys,
/// so that what is done to the movies selected in the table is done to those selected here. Borrows the table. GUI
/// thread.
class CoverGrid final : public QListView
{
    Q_OBJECT

public:
    /// lines: that covers have below their genres, at most.
    CoverGrid(QTableView *table, CoverDelegate::CoverOf coverOf, int lines, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void followTable();

    QTableView *m_table;
    bool m_isFollowing = false;
};

} // namespace cineq
