// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sessionhistorymodel.h"

#include "ui/models/cells.h"
#include "ui/style/feedbackstyle.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

bool isSame(const SessionStep &a, const SessionStep &b)
{
    return a.row == b.row && a.kind == b.kind && a.q == b.q;
}

QString signedNumber(double value, int decimals)
{
    const QString text = QLocale().toString(value, 'f', decimals);
    return value > 0.0 ? QLocale().positiveSign() + text : text;
}

} // namespace

SessionHistoryModel::SessionHistoryModel(QObject *parent) : QAbstractTableModel(parent) {}

void SessionHistoryModel::setSteps(const QList<SessionStep> &steps, const CatalogPtr &catalog,
                                   const QHash<int, double> &stars)
{
    m_stars = stars;
    if (catalog != m_catalog) {
        beginResetModel();
        m_steps = steps;
        m_catalog = catalog;
        endResetModel();
        return;
    }
    const auto [before, after] = std::mismatch(m_steps.cbegin(), m_steps.cend(), steps.cbegin(), steps.cend(), isSame);
    const int common = static_cast<int>(before - m_steps.cbegin());
    if (common < m_steps.size()) {
        beginRemoveRows({}, common, static_cast<int>(m_steps.size()) - 1);
        m_steps.resize(common);
        endRemoveRows();
    }
    if (common < steps.size()) {
        beginInsertRows({}, common, static_cast<int>(steps.size()) - 1);
        m_steps = steps;
        endInsertRows();
    }
}

int SessionHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int SessionHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant SessionHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const bool isText = column == Column::Title || column == Column::Answer;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(index.row(), column);
    case SortRole:
        return value(index.row(), column);
    case CatalogRowRole:
        return m_steps[index.row()].row;
    case Qt::DecorationRole:
        return column == Column::Answer ? QVariant(FeedbackStyle::icon(m_steps[index.row()].kind)) : QVariant();
    case Qt::ToolTipRole:
        return column == Column::Title ? text(index.row(), column) : QString();
    case Qt::TextAlignmentRole:
        return cellAlignment(!isText);
    default:
        return {};
    }
}

QVariant SessionHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    const bool isText = column == Column::Title || column == Column::Answer;
    switch (role) {
    case Qt::DisplayRole:
        return columnName(column);
    case Qt::ToolTipRole:
        return column == Column::Q ? tr("Reward that the network expected before the answer") : columnName(column);
    case Qt::TextAlignmentRole:
        return cellAlignment(!isText);
    default:
        return {};
    }
}

QString SessionHistoryModel::columnName(Column column)
{
    switch (column) {
    case Column::Step:
        return tr("Step");
    case Column::Title:
        return tr("Title");
    case Column::Answer:
        return tr("Answer");
    case Column::Reward:
        return tr("Reward");
    case Column::Q:
        return tr("Q");
    }
    Q_UNREACHABLE();
    return {};
}

QVariant SessionHistoryModel::value(int row, Column column) const
{
    const SessionStep &step = m_steps[row];
    switch (column) {
    case Column::Step:
        return row + 1;
    case Column::Title:
        return m_catalog->titleAt(step.row);
    case Column::Answer:
        return static_cast<int>(step.kind); // best answer first
    case Column::Reward:
        return traits(step.kind).reward;
    case Column::Q:
        return step.q;
    }
    Q_UNREACHABLE();
    return {};
}

QString SessionHistoryModel::text(int row, Column column) const
{
    switch (column) {
    case Column::Answer:
        if (const auto stars = m_stars.constFind(m_steps[row].row); stars != m_stars.cend())
            return FeedbackStyle::starsText(*stars);
        return FeedbackStyle::name(m_steps[row].kind);
    case Column::Reward:
        return signedNumber(value(row, column).toDouble(), 1);
    case Column::Q:
        return std::isnan(m_steps[row].q) ? QStringLiteral("–") : signedNumber(m_steps[row].q, 2);
    default:
        return value(row, column).toString();
    }
}

} // namespace cineq
