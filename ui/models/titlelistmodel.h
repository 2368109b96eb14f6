// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/catalog/catalog.h"

#include <QAbstractListModel>

namespace cineq {

/// The open catalogue's titles, with their years, for completion: row = catalogue row. Holds a share of the catalogue.
/// GUI thread.
class TitleListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit TitleListModel(QObject *parent = nullptr);

    void setCatalog(CatalogPtr catalog);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Shown and completed: titleWithYear().
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    CatalogPtr m_catalog; // may be null
};

/// "Alien (1979)"; the title alone where the year is not known.
[[nodiscard]] QString titleWithYear(const Catalog &catalog, int row);

} // namespace cineq
