// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figuresummarymodel.h"

#include "ui/models/cells.h"

namespace cineq {

namespace {

constexpr int kDigits = 4;

QString heading(FigureSummaryModel::Column column)
{
    switch (column) {
    case FigureSummaryModel::Column::Figure:
        return FigureSummaryModel::tr("Figure");
    case FigureSummaryModel::Column::Count:
        return FigureSummaryModel::tr("Count");
    case FigureSummaryModel::Column::Mean:
        return FigureSummaryModel::tr("Mean");
    case FigureSummaryModel::Column::Deviation:
        return FigureSummaryModel::tr("SD");
    case FigureSummaryModel::Column::Minimum:
        return FigureSummaryModel::tr("Minimum");
    case FigureSummaryModel::Column::Maximum:
        return FigureSummaryModel::tr("Maximum");
    }
    Q_UNREACHABLE();
    return {};
}

QString meaning(FigureSummaryModel::Column column)
{
    if (column == FigureSummaryModel::Column::Count)
        return FigureSummaryModel::tr("Episodes that have a value");
    return column == FigureSummaryModel::Column::Deviation
               ? FigureSummaryModel::tr("Standard deviation of these values")
               : heading(column);
}

} // namespace

FigureSummaryModel::FigureSummaryModel(QStringList names, QObject *parent)
    : QAbstractTableModel(parent), m_names(std::move(names)), m_summaries(m_names.size())
{
}

void FigureSummaryModel::setSummaries(const QList<Summary> &summaries)
{
    Q_ASSERT(summaries.size() == m_names.size());
    m_summaries = summaries;
    Q_EMIT dataChanged(index(0, static_cast<int>(Column::Count)), index(rowCount() - 1, kColumnCount - 1));
}

int FigureSummaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

int FigureSummaryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant FigureSummaryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    QVariant cell = value(index.row(), column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column == Column::Figure)
            return cell;
        if (!cell.isValid())
            return QString(kUnknownText);
        return column == Column::Count ? QLocale().toString(cell.toLongLong())
                                       : QLocale().toString(cell.toDouble(), 'g', kDigits);
    case SortRole:
        return cell;
    case Qt::TextAlignmentRole:
        return cellAlignment(column != Column::Figure);
    default:
        return {};
    }
}

QVariant FigureSummaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    return headValue(role, heading(column), meaning(column), column != Column::Figure);
}

QVariant FigureSummaryModel::value(int row, Column column) const
{
    const Summary &summary = m_summaries[row];
    switch (column) {
    case Column::Figure:
        return m_names[row];
    case Column::Count:
        return summary.count;
    case Column::Mean:
        return summary.count == 0 ? QVariant() : numberValue(summary.mean);
    case Column::Deviation:
        return summary.count == 0 ? QVariant() : numberValue(summary.deviation);
    case Column::Minimum:
        return summary.count == 0 ? QVariant() : numberValue(summary.minimum);
    case Column::Maximum:
        return summary.count == 0 ? QVariant() : numberValue(summary.maximum);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace cineq
