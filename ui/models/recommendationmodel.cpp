// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recommendationmodel.h"

#include "ui/charts/chartcolors.h"
#include "ui/models/cells.h"

#include <QGuiApplication>

#include <cstdlib>

namespace cineq {

namespace {

const QChar kUp(0x25b2);
const QChar kDown(0x25bc);

bool isNumber(RecommendationModel::Column column)
{
    using Column = RecommendationModel::Column;
    return column != Column::Title && column != Column::Genres && column != Column::Change;
}

QString meaning(RecommendationModel::Column column)
{
    using Column = RecommendationModel::Column;
    switch (column) {
    case Column::Change:
        return RecommendationModel::tr("Places gained or lost since the list before");
    case Column::Q:
        return RecommendationModel::tr("Expected reward of showing the movie now, by the network");
    case Column::Similarity:
        return RecommendationModel::tr("Cosine of your taste and the movie");
    case Column::Hybrid:
        return RecommendationModel::tr("(1 - alpha) x Q + alpha x similarity, both scaled to 0 ... 1");
    default:
        return RecommendationModel::columnName(column);
    }
}

QVariant known(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace

RecommendationModel::RecommendationModel(QObject *parent) : QAbstractTableModel(parent) {}

void RecommendationModel::setList(const RecommendationList &list, Comparison comparison)
{
    QList<Change> changes;
    bool sameOrder = list.items.size() == m_list.items.size();
    if (comparison == Comparison::ListBefore && !m_list.items.isEmpty()) {
        QHash<int, int> placeBefore; // by catalogue row
        for (qsizetype i = 0; i < m_list.items.size(); ++i)
            placeBefore.insert(m_list.items[i].row, static_cast<int>(i));
        for (qsizetype i = 0; i < list.items.size(); ++i) {
            const auto before = placeBefore.constFind(list.items[i].row);
            const bool isNew = before == placeBefore.constEnd();
            changes.append({isNew, isNew ? 0 : *before - static_cast<int>(i)});
            sameOrder = sameOrder && !isNew && *before == i;
        }
        // Nothing moved: what moved last stays in sight.
        if (sameOrder && m_changes.size() == changes.size()) {
            changes = m_changes;
        } else {
            for (const Recommendation &item : list.items)
                placeBefore.remove(item.row);
            m_left.clear();
            for (const Recommendation &item : std::as_const(m_list.items)) {
                if (placeBefore.contains(item.row))
                    m_left.append(item.title);
            }
        }
    } else {
        m_left.clear();
    }

    if (comparison == Comparison::ListBefore && sameOrder && !m_list.items.isEmpty()) {
        m_list = list;
        m_changes = std::move(changes);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
        return;
    }
    beginResetModel();
    m_list = list;
    m_changes = std::move(changes);
    endResetModel();
}

void RecommendationModel::clear()
{
    beginResetModel();
    m_left.clear();
    m_list = {};
    m_changes.clear();
    endResetModel();
}

int RecommendationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_list.items.size());
}

int RecommendationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant RecommendationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case SortRole:
        return value(index.row(), column);
    case CatalogRowRole:
        return m_list.items[index.row()].row;
    case Qt::ToolTipRole:
        if (column == Column::Change)
            return changeSentence(index.row());
        return column == Column::Title || column == Column::Genres ? text(index.row(), column) : QString();
    case Qt::AccessibleTextRole:
        return column == Column::Change ? changeSentence(index.row()) : text(index.row(), column);
    case Qt::ForegroundRole:
        return column == Column::Change ? changeColor(index.row()) : QVariant();
    case Qt::TextAlignmentRole:
        if (column == Column::Change)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
        return cellAlignment(isNumber(column));
    default:
        return {};
    }
}

QVariant RecommendationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    return headValue(role, columnName(column), meaning(column), isNumber(column));
}

QString RecommendationModel::columnName(Column column)
{
    switch (column) {
    case Column::Rank:
        //: rank in a list, short
        return tr("#");
    case Column::Change:
        return tr("Moved");
    case Column::Title:
        return tr("Title");
    case Column::Year:
        return tr("Year");
    case Column::Genres:
        return tr("Genres");
    case Column::Rating:
        return tr("Rating");
    case Column::Q:
        return tr("Q");
    case Column::Similarity:
        return tr("Similarity");
    case Column::Hybrid:
        return tr("Hybrid");
    }
    Q_UNREACHABLE();
    return {};
}

QVariant RecommendationModel::value(int row, Column column) const
{
    const Recommendation &item = m_list.items[row];
    switch (column) {
    case Column::Rank:
        return item.rank;
    case Column::Change:
        if (m_changes.isEmpty())
            return {};
        return m_changes[row].isNew ? static_cast<int>(m_list.items.size()) : m_changes[row].places;
    case Column::Title:
        return item.title;
    case Column::Year:
        return yearValue(item.year);
    case Column::Genres:
        return namesValue(item.genres);
    case Column::Rating:
        return numberValue(item.rating);
    case Column::Q:
        return item.q;
    case Column::Similarity:
        return known(item.similarity);
    case Column::Hybrid:
        return known(item.hybridScore);
    }
    Q_UNREACHABLE();
    return {};
}

QString RecommendationModel::text(int row, Column column) const
{
    if (column == Column::Change)
        return changeText(row);
    const QVariant content = value(row, column);
    if (!content.isValid())
        return kUnknownText;
    switch (column) {
    case Column::Rating:
        return decimalText(content, 1);
    case Column::Q:
    case Column::Similarity:
    case Column::Hybrid:
        return decimalText(content, 3);
    default:
        return content.toString();
    }
}

QString RecommendationModel::changeText(int row) const
{
    if (m_changes.isEmpty())
        return {};
    const Change &change = m_changes[row];
    if (change.isNew)
        return tr("new");
    if (change.places == 0)
        return tr("=");
    return QStringLiteral("%1 %2").arg(change.places > 0 ? kUp : kDown).arg(std::abs(change.places));
}

QString RecommendationModel::changeSentence(int row) const
{
    if (m_changes.isEmpty())
        return tr("First list: nothing to compare with");
    const Change &change = m_changes[row];
    if (change.isNew)
        return tr("Was not in the list before");
    if (change.places == 0)
        return tr("Same place as before");
    return change.places > 0 ? tr("%n place(s) up", nullptr, change.places)
                             : tr("%n place(s) down", nullptr, -change.places);
}

QVariant RecommendationModel::changeColor(int row) const
{
    if (m_changes.isEmpty())
        return {};
    const Change &change = m_changes[row];
    const QPalette palette = QGuiApplication::palette();
    if (change.isNew || change.places > 0)
        return chartColor(ChartColor::Blue, palette);
    return change.places < 0 ? QVariant(chartColor(ChartColor::Vermilion, palette)) : QVariant();
}

} // namespace cineq
