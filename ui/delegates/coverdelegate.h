// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace cineq {

class MovieFilterModel;

/// Draws a movie as a cover: its title and year on a ground whose colour tells the first genre, which is written too.
/// Borrows the model, whose first column it draws. GUI thread.
class CoverDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CoverDelegate(const MovieFilterModel *movies, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const MovieFilterModel *m_movies;
};

} // namespace cineq
