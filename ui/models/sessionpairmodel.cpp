// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sessionpairmodel.h"

#include "ui/models/cells.h"
#include "ui/style/feedbackstyle.h"

#include <QFont>

#include <algorithm>

namespace cineq {

namespace {

bool isNumber(SessionPairModel::Column column)
{
    return column != SessionPairModel::Column::LeftTitle && column != SessionPairModel::Column::RightTitle;
}

} // namespace

SessionPairModel::SessionPairModel(QObject *parent) : QAbstractTableModel(parent) {}

void SessionPairModel::setSessions(const EvaluationReportPtr &report, int person, int left, int right)
{
    beginResetModel();
    m_report = report;
    m_person = person;
    m_sides = {};
    m_firstDifference = -1;
    if (m_report) {
        const std::array policies{left, right};
        for (std::size_t i = 0; i < m_sides.size(); ++i) {
            const PlayedSession &session = m_report->sessionOf(policies[i], person);
            Side &side = m_sides[i];
            side = {m_report->evaluation.policies[policies[i]], session.shown, session.answers, {}};
            double sum = 0.0;
            for (const FeedbackKind answer : session.answers)
                side.rewards.push_back(sum += traits(answer).reward);
        }
        const MovieList &shown = m_sides[0].shown;
        const auto [parts, other] = std::ranges::mismatch(shown, m_sides[1].shown);
        if (parts != shown.end())
            m_firstDifference = static_cast<int>(parts - shown.begin());
    }
    endResetModel();
}

int SessionPairModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sides[0].shown.size());
}

int SessionPairModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

const SessionPairModel::Side &SessionPairModel::sideOf(Column column) const
{
    return m_sides[column < Column::RightTitle ? 0 : 1];
}

QVariant SessionPairModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const bool isStars = column == Column::LeftStars || column == Column::RightStars;
    const bool parts = index.row() == m_firstDifference;
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        if (column == Column::Step && parts)
            return tr("Step %1: here the policies part").arg(index.row() + 1);
        if (isStars && !value(index.row(), column).isValid())
            return tr("Not rated, so it was ignored");
        if (isStars)
            return tr("%1 stars").arg(text(index.row(), column));
        return text(index.row(), column);
    case SortRole:
        return value(index.row(), column);
    case Qt::DecorationRole:
        return isStars ? QVariant(FeedbackStyle::icon(sideOf(column).answers[static_cast<std::size_t>(index.row())]))
                       : QVariant();
    case Qt::FontRole:
        if (parts) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::TextAlignmentRole:
        return cellAlignment(isNumber(column));
    default:
        return {};
    }
}

QVariant SessionPairModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(isNumber(column));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Column::Step:
        return tr("Step");
    case Column::LeftTitle:
    case Column::RightTitle:
        return role == Qt::ToolTipRole || sideOf(column).policy.isEmpty() ? tr("What the policy showed")
                                                                          : sideOf(column).policy;
    case Column::LeftStars:
    case Column::RightStars:
        return role == Qt::ToolTipRole ? tr("What the person really gave it, and the answer that stands for")
                                       : tr("Stars");
    case Column::LeftReward:
    case Column::RightReward:
        return role == Qt::ToolTipRole ? tr("Sum of the rewards so far") : tr("Reward");
    }
    Q_UNREACHABLE();
    return {};
}

QVariant SessionPairModel::value(int row, Column column) const
{
    const Side &side = sideOf(column);
    const auto place = static_cast<std::size_t>(row);
    switch (column) {
    case Column::Step:
        return row + 1;
    case Column::LeftTitle:
    case Column::RightTitle:
        return m_report->subject.catalog->titleAt(side.shown[place]);
    case Column::LeftStars:
    case Column::RightStars: {
        const float stars = m_report->evaluation.truth->starsFor(m_person, side.shown[place]);
        return stars > 0.0F ? QVariant(stars) : QVariant();
    }
    case Column::LeftReward:
    case Column::RightReward:
        return side.rewards[place];
    }
    Q_UNREACHABLE();
    return {};
}

QString SessionPairModel::text(int row, Column column) const
{
    const QVariant cell = value(row, column);
    switch (column) {
    case Column::Step:
        return row == m_firstDifference ? QStringLiteral("\u2260 ") + cell.toString() : cell.toString();
    case Column::LeftStars:
    case Column::RightStars:
        return cell.isValid() ? decimalText(cell, 1) : QString(kUnknownText);
    case Column::LeftReward:
    case Column::RightReward:
        return decimalText(cell, 1);
    default:
        return cell.toString();
    }
}

} // namespace cineq
