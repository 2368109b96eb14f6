// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcolors.h"

#include "ui/style/colors.h"

#include <QGraphicsLayout>
#include <QtCharts/QAbstractAxis>

namespace cineq {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < 0.5F;
}

QColor chartColor(ChartColor color, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (color) {
    case ChartColor::Blue:
        return dark ? QColor(0x56, 0xb4, 0xe9) : QColor(0x00, 0x72, 0xb2);
    case ChartColor::Vermilion:
        return dark ? QColor(0xf0, 0x9a, 0x4a) : QColor(0xc4, 0x55, 0x00);
    case ChartColor::Green:
        return dark ? QColor(0x3c, 0xc8, 0xa0) : QColor(0x00, 0x7d, 0x5b);
    case ChartColor::Purple:
        return dark ? QColor(0xe2, 0x9b, 0xc7) : QColor(0xa0, 0x4a, 0x82);
    }
    return palette.color(QPalette::Text);
}

QColor faint(const QColor &color, const QPalette &palette)
{
    return mixed(color, palette.color(QPalette::Base), 0.42);
}

QColor secondaryText(const QPalette &palette)
{
    return mixed(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.72);
}

void applyPalette(QChart &chart, const QPalette &palette, const QFont &font)
{
    const QColor text = palette.color(QPalette::Text);
    const QColor grid = mixed(text, palette.color(QPalette::Base), 0.15);
    chart.setBackgroundBrush(palette.brush(QPalette::Base));
    chart.setBackgroundRoundness(0.0);
    chart.setMargins(QMargins(2, 2, 6, 2));
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setTitleBrush(text);
    chart.setTitleFont(font);
    for (QAbstractAxis *axis : chart.axes()) {
        axis->setLabelsBrush(text);
        axis->setLabelsFont(font);
        axis->setTitleBrush(text);
        axis->setTitleFont(font);
        axis->setLinePen(mixed(text, palette.color(QPalette::Base), 0.5));
        axis->setGridLinePen(grid);
    }
}

} // namespace cineq
