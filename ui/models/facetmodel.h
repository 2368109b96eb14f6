// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/facets.h"

#include <QAbstractItemModel>

namespace cineq {

/// The facets of a catalogue as a tree: on top the fields, beneath each its values with the number of movies and
/// whether the query asks for them. Shows the most frequent values of a field, those that the query names, and, while
/// names are looked for, all that fit. Translates what it is given. GUI thread.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Column { Name, Count };
    static constexpr int kColumnCount = 2;
    static constexpr int kMostValues = 40; ///< of a field

    explicit FacetModel(QObject *parent = nullptr);

    void setQuery(const Query &query);
    void setValues(const FacetValues &values);
    /// Shows values in which the text begins a word alone; empty = all.
    void setSought(const QString &text);
    void clear();

    [[nodiscard]] static bool isField(const QModelIndex &index) { return index.isValid() && index.internalId() == 0; }
    [[nodiscard]] QueryField field(const QModelIndex &index) const; ///< of a field or a value
    /// The query once that value was clicked: asked for, then asked against, then not mentioned.
    [[nodiscard]] Query clicked(const QModelIndex &index) const;
    /// Whether the query says something about the field.
    [[nodiscard]] bool isInUse(const QModelIndex &index) const;
    [[nodiscard]] bool isSeeking() const { return !m_sought.isEmpty(); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// As people read a value: "8 to 9" of the rating 8, "Wish list" of the list wish.
    [[nodiscard]] static QString valueText(QueryField field, const QString &value);
    [[nodiscard]] static QString fieldText(QueryField field);

private:
    /// A field that has values, and which of them are shown.
    struct Shown
    {
        std::size_t facet = 0; ///< place in kFacets
        FacetChoice choice;
        std::vector<int> values;
        int left = 0; ///< values that are not shown
    };

    [[nodiscard]] std::vector<Shown> choose() const;
    void show();
    [[nodiscard]] const FacetValue &valueAt(const QModelIndex &index) const;
    [[nodiscard]] FacetState stateAt(const QModelIndex &index) const;
    [[nodiscard]] QVariant fieldData(const QModelIndex &index, int role) const;
    [[nodiscard]] QVariant valueData(const QModelIndex &index, int role) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &index) const;

    Query m_query;
    FacetValues m_values;
    QString m_sought; // folded
    std::vector<Shown> m_shown;
};

} // namespace cineq
