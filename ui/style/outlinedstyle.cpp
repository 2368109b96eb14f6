// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/outlinedstyle.h"

#include "ui/style/colors.h"

#include <QPainter>
#include <QStyleOption>

namespace cineq {

namespace {

constexpr double kLeastContrast = 1.5; // of Fusion's own edge and the ground in it
constexpr double kSameGround = 1.05;

bool isEdgeLost(const QPalette &palette)
{
    constexpr int kFusionsShade = 140;
    return contrast(palette.color(QPalette::Window).darker(kFusionsShade), palette.color(QPalette::Base)) <
           kLeastContrast;
}

/// Whether fields stand out from the window by nothing but their edge.
bool isGroundOne(const QPalette &palette)
{
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::Base)) < kSameGround;
}

void drawEdge(const QStyleOption &option, QPainter &painter)
{
    if (!isEdgeLost(option.palette) ||
        ((option.state & QStyle::State_HasFocus) != 0 && option.state & QStyle::State_Enabled))
        return; // what has the focus has an edge of its own
    painter.save();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(mixed(option.palette.color(QPalette::Text), option.palette.color(QPalette::Base), 0.5));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
    case PE_FrameLineEdit:
        drawEdge(*option, *painter);
        break;
    case PE_Frame:
        if (isGroundOne(option->palette))
            drawEdge(*option, *painter);
        break;
    default:
        break;
    }
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ProgressBarGroove)
        drawEdge(*option, *painter);
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || (control == CC_ComboBox && isGroundOne(option->palette)))
        drawEdge(*option, *painter);
}

} // namespace cineq
