// SPDX-License-Identifier: GPL-3.0-or-later
// qcustomplot.h is written with Qt's keywords and foreach.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH

#include "ui/charts/plotcolors.h"

#include <qcustomplot.h>

#include <algorithm>

namespace cineq {

void applyPalette(QCustomPlot &plot, const QPalette &palette, const QFont &font)
{
    const QColor text = palette.color(QPalette::Text);
    QColor grid = text;
    grid.setAlphaF(0.14F);
    QFont small = font;
    small.setPointSizeF(std::max(7.0, small.pointSizeF() * 0.85));

    plot.setBackground(palette.brush(QPalette::Base));
    for (QCPAxis *axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(QPen(text));
        axis->setTickPen(QPen(text));
        axis->setSubTickPen(QPen(grid));
        axis->setTickLabelColor(text);
        axis->setLabelColor(text);
        axis->setTickLabelFont(small);
        axis->setLabelFont(small);
        axis->grid()->setPen(QPen(grid, 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(QPen(grid, 1));
    }
    plot.legend->setBrush(Qt::NoBrush);
    plot.legend->setBorderPen(Qt::NoPen);
    plot.legend->setTextColor(text);
    plot.legend->setFont(small);
}

} // namespace cineq
