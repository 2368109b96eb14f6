// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"

#include <QAbstractListModel>

namespace cineq {

/// The movies of the open catalogue whose titles hold what was typed, with their years: exact titles first, then those
/// that begin so. Holds a share of the catalogue. GUI thread.
class TitleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TitleListModel(QObject *parent = nullptr);

    /// Empties the list. May be null.
    void setCatalog(CatalogPtr catalog);
    /// Lists so many movies at most. Upper and lower case are the same; nothing typed lists nothing.
    void find(const QString &typed, int most);
    /// Catalogue row of the movie listed there.
    [[nodiscard]] int catalogRow(int place) const { return m_rows[place]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    CatalogPtr m_catalog; // may be null
    QList<int> m_rows;
};

/// "Alien (1979)"; the title alone where the year is not known.
[[nodiscard]] QString titleWithYear(const Catalog &catalog, int row);

} // namespace cineq
