// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facetmodel.h"

#include "engine/catalog/foldedtext.h"
#include "engine/store/records.h"
#include "ui/style/icons.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace cineq {

namespace {

QIcon stateIcon(FacetState state)
{
    static const QIcon kOff = themedIcon(QStringLiteral("filter-off"));
    static const QIcon kIncluded = themedIcon(QStringLiteral("filter-include"));
    static const QIcon kExcluded = themedIcon(QStringLiteral("filter-exclude"));
    switch (state) {
    case FacetState::Off:
        return kOff;
    case FacetState::Included:
        return kIncluded;
    case FacetState::Excluded:
        return kExcluded;
    }
    Q_UNREACHABLE();
    return {};
}

QFont stateFont(FacetState state)
{
    QFont font;
    font.setBold(state == FacetState::Included);
    font.setStrikeOut(state == FacetState::Excluded);
    return font;
}

bool beginsWord(const QString &sought, const QString &name)
{
    const QString folded = foldedText(name);
    return folded.startsWith(sought) || folded.contains(u' ' + sought) || folded.contains(u'-' + sought);
}

} // namespace

FacetModel::FacetModel(QObject *parent) : QAbstractItemModel(parent) {}

void FacetModel::setQuery(const Query &query)
{
    m_query = query;
    show();
}

void FacetModel::setValues(const FacetValues &values)
{
    m_values = values;
    show();
}

void FacetModel::setSought(const QString &text)
{
    m_sought = foldedText(text);
    show();
}

void FacetModel::clear()
{
    setValues({});
}

std::vector<FacetModel::Shown> FacetModel::choose() const
{
    std::vector<Shown> all;
    for (std::size_t facet = 0; facet < m_values.size(); ++facet) {
        const QList<FacetValue> &values = m_values[facet];
        Shown shown{.facet = facet, .choice = facetChoice(m_query, kFacets[facet])};
        for (int i = 0; i < values.size(); ++i) {
            const QString &value = values[i].value;
            if (!m_sought.isEmpty() && !beginsWord(m_sought, valueText(kFacets[facet], value)))
                continue;
            if (shown.values.size() < kMostValues || shown.choice.stateOf(value) != FacetState::Off)
                shown.values.push_back(i);
            else
                ++shown.left;
        }
        if (!shown.values.empty())
            all.push_back(std::move(shown));
    }
    return all;
}

/// Where the same values stay in their places, as they do while a query is typed, the view keeps its own.
void FacetModel::show()
{
    std::vector<Shown> shown = choose();
    const bool isSame = std::ranges::equal(shown, m_shown, [](const Shown &a, const Shown &b) {
        return a.facet == b.facet && a.values == b.values && a.left == b.left;
    });
    if (!isSame) {
        beginResetModel();
        m_shown = std::move(shown);
        endResetModel();
        return;
    }
    m_shown = std::move(shown);
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex parent = index(row, 0);
        Q_EMIT dataChanged(parent, index(row, kColumnCount - 1));
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, kColumnCount - 1, parent));
    }
}

QueryField FacetModel::field(const QModelIndex &index) const
{
    const auto row = isField(index) ? static_cast<std::size_t>(index.row()) : index.internalId() - 1;
    return kFacets[m_shown[row].facet];
}

Query FacetModel::clicked(const QModelIndex &index) const
{
    if (isField(index) || !(flags(index) & Qt::ItemIsEnabled))
        return m_query;
    const auto next = [](FacetState state) {
        switch (state) {
        case FacetState::Off:
            return FacetState::Included;
        case FacetState::Included:
            return FacetState::Excluded;
        case FacetState::Excluded:
            return FacetState::Off;
        }
        Q_UNREACHABLE();
        return FacetState::Off;
    };
    return withFacet(m_query, field(index), valueAt(index).value, next(stateAt(index)));
}

bool FacetModel::isInUse(const QModelIndex &index) const
{
    return !facetChoice(m_query, field(index)).isEmpty();
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex FacetModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isField(child))
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    if (!isField(parent) || parent.column() != 0)
        return 0;
    const Shown &shown = m_shown[static_cast<std::size_t>(parent.row())];
    return static_cast<int>(shown.values.size()) + (shown.left > 0 ? 1 : 0);
}

int FacetModel::columnCount(const QModelIndex & /*parent*/) const
{
    return kColumnCount;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isField(index))
        return fieldData(index, role);
    if (flags(index) & Qt::ItemIsEnabled)
        return valueData(index, role);
    const Shown &shown = m_shown[index.internalId() - 1];
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return isText && index.column() == 0 ? tr("%Ln more: find them by name above", nullptr, shown.left) : QVariant();
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isField(index))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Shown &shown = m_shown[index.internalId() - 1];
    const Qt::ItemFlags leaf = Qt::ItemNeverHasChildren;
    if (index.row() >= static_cast<int>(shown.values.size()))
        return leaf;
    return leaf | Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString FacetModel::valueText(QueryField field, const QString &value)
{
    if (field == QueryField::Rating)
        return value == QLatin1String("10") ? QLocale().toString(10)
                                            : tr("%1 to %2").arg(value, QLocale().toString(value.toInt() + 1));
    if (field != QueryField::List)
        return value;
    if (value == kWishList)
        return tr("Wish list");
    if (value == kSeenList)
        return tr("Seen, no opinion");
    if (value == kHiddenList)
        return tr("Not interested");
    return value == kRatedList ? tr("Rated") : value;
}

QString FacetModel::fieldText(QueryField field)
{
    switch (field) {
    case QueryField::Genre:
        return tr("Genre");
    case QueryField::Tag:
        return tr("Tag");
    case QueryField::Decade:
        return tr("Decade");
    case QueryField::Country:
        return tr("Country");
    case QueryField::Language:
        return tr("Language");
    case QueryField::Director:
        return tr("Director");
    case QueryField::Rating:
        return tr("Rating");
    case QueryField::List:
        return tr("My lists");
    default:
        return fieldName(field);
    }
}

const FacetValue &FacetModel::valueAt(const QModelIndex &index) const
{
    const Shown &shown = m_shown[index.internalId() - 1];
    return m_values[shown.facet][shown.values[static_cast<std::size_t>(index.row())]];
}

FacetState FacetModel::stateAt(const QModelIndex &index) const
{
    return m_shown[index.internalId() - 1].choice.stateOf(valueAt(index).value);
}

QVariant FacetModel::fieldData(const QModelIndex &index, int role) const
{
    if (index.column() != 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return fieldText(field(index));
    case Qt::FontRole: {
        QFont font;
        font.setBold(isInUse(index));
        return font;
    }
    default:
        return {};
    }
}

QVariant FacetModel::valueData(const QModelIndex &index, int role) const
{
    const bool isName = static_cast<Column>(index.column()) == Column::Name;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? valueText(field(index), valueAt(index).value) : QLocale().toString(valueAt(index).count);
    case Qt::DecorationRole:
        return isName ? QVariant(stateIcon(stateAt(index))) : QVariant();
    case Qt::FontRole:
        return isName ? QVariant(stateFont(stateAt(index))) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isName ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    default:
        return {};
    }
}

QString FacetModel::accessibleText(const QModelIndex &index) const
{
    const FacetValue &value = valueAt(index);
    const QString name = valueText(field(index), value.value);
    switch (stateAt(index)) {
    case FacetState::Off:
        return tr("%1: %Ln movie(s)", nullptr, value.count).arg(name);
    case FacetState::Included:
        return tr("%1: %Ln movie(s), included", nullptr, value.count).arg(name);
    case FacetState::Excluded:
        return tr("%1: %Ln movie(s), excluded", nullptr, value.count).arg(name);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace cineq
