// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

#include <functional>
#include <utility>

namespace cineq {

/// What stands on a cover: pairs of texts at its left and right edge, in lines.
struct Cover
{
    using Line = std::pair<QString, QString>;

    QString title;
    QStringList genres; ///< the first gives the ground's colour
    Line head = {};     ///< above the title; no line where both are empty
    QList<Line> lines;  ///< below the genres
};

/// Draws a movie as a cover: its title and facts on a ground whose colour tells the first genre, which is written too.
/// GUI thread.
class CoverDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using CoverOf = std::function<Cover(const QModelIndex &)>;

    /// lines: that covers have below their genres, at most.
    CoverDelegate(CoverOf coverOf, int lines, QObject *parent = nullptr);

    [[nodiscard]] Cover coverAt(const QModelIndex &index) const { return m_coverOf(index); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    CoverOf m_coverOf;
    int m_lines;
};

} // namespace cineq
