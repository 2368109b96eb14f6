// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/tablecopy.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

#include <algorithm>
#include <memory>
#include <numeric>

namespace cineq {

namespace {

struct TableCopy
{
    Q_DECLARE_TR_FUNCTIONS(cineq::TableCopy)
};

/// Columns of the model that are not hidden, as they stand on screen.
QList<int> visibleColumns(const QTableView &table)
{
    QList<int> columns;
    for (int place = 0; place < table.model()->columnCount(); ++place) {
        const int column = table.horizontalHeader()->logicalIndex(place);
        if (!table.isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

/// Those selected, else all.
QList<int> chosenRows(const QTableView &table)
{
    QList<int> rows;
    for (const QModelIndex &index : table.selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    if (rows.isEmpty()) {
        rows.resize(table.model()->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    return rows;
}

int copy(const QTableView &table, const std::function<void(QMimeData &, const ExportTable &)> &fill)
{
    const ExportTable shown = shownTable(table);
    if (shown.rows.isEmpty())
        return 0;
    auto data = std::make_unique<QMimeData>();
    fill(*data, shown);
    QGuiApplication::clipboard()->setMimeData(data.release());
    return static_cast<int>(shown.rows.size());
}

} // namespace

ExportTable shownTable(const QTableView &table)
{
    const QAbstractItemModel &model = *table.model();
    const QList<int> rows = chosenRows(table);
    ExportTable shown;
    shown.rows.resize(rows.size());
    for (const int column : visibleColumns(table)) {
        const auto text = [&](int row) { return model.index(row, column).data().toString(); };
        if (std::ranges::all_of(rows, [&](int row) { return text(row).isEmpty(); }))
            continue;
        const QString heading = model.headerData(column, Qt::Horizontal).toString();
        shown.columns.append({heading, heading});
        for (qsizetype i = 0; i < rows.size(); ++i)
            shown.rows[i].append(text(rows[i]));
    }
    return shown;
}

int copyRows(const QTableView &table)
{
    return copy(table, [](QMimeData &data, const ExportTable &shown) {
        data.setText(plainTextOf(shown));
        data.setHtml(htmlTableOf(shown));
    });
}

int copyRowsAsMarkdown(const QTableView &table)
{
    return copy(table, [](QMimeData &data, const ExportTable &shown) { data.setText(markdownTableOf(shown)); });
}

void addCopyActions(QTableView *table, const std::function<void(int rows)> &copied)
{
    const auto add = [&](const QString &text, const QString &name, int (*copyFrom)(const QTableView &)) {
        auto *action = new QAction(text, table);
        action->setObjectName(name);
        action->setShortcutContext(Qt::WidgetShortcut);
        QObject::connect(action, &QAction::triggered, table, [table, copied, copyFrom] {
            if (const int rows = copyFrom(*table); rows > 0 && copied)
                copied(rows);
        });
        table->addAction(action);
        return action;
    };
    add(TableCopy::tr("&Copy"), QStringLiteral("copyRows"), copyRows)->setShortcut(QKeySequence::Copy);
    add(TableCopy::tr("Copy as &Markdown"), QStringLiteral("copyMarkdown"), copyRowsAsMarkdown);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace cineq
