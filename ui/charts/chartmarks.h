// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QCPGraph;
class QCPItemText;
class QCustomPlot;
class QFont;
class QPalette;

namespace cineq {

/// What happened along a plot's x axis: upright lines, each kind of its own dashes and with its name at the top where
/// there is room. A kind that has more than kMostInView in view is not drawn until one zooms in. Plain object of the
/// GUI thread; borrows the plot, which owns what is drawn.
class ChartMarks
{
public:
    static constexpr qsizetype kMostInView = 12; ///< of one kind

    explicit ChartMarks(QCustomPlot &plot) : m_plot(plot) {}

    /// name: of the kind. x must not fall within a kind.
    void add(double x, const QString &name, Qt::PenStyle dashes);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_kinds.isEmpty(); }
    /// Names of the kinds that happened after `from` and up to `to`.
    [[nodiscard]] QStringList namesBetween(double from, double to) const;
    /// How many are drawn now.
    [[nodiscard]] qsizetype drawn() const;

    void applyColors(const QPalette &palette, const QFont &font);
    /// Takes to what is in view. Before each drawing.
    void update();

private:
    struct Kind
    {
        QString name;
        Qt::PenStyle dashes;
        QList<double> places;
        QCPGraph *lines;
        qsizetype inView = 0;
    };

    void color(const Kind &kind) const;
    void placeNames();

    QCustomPlot &m_plot;
    QList<Kind> m_kinds;
    QList<QCPItemText *> m_names; // as many as have ever been needed at once
};

} // namespace cineq
