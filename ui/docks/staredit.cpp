// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/staredit.h"

#include "ui/style/feedbackstyle.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOptionFocusRect>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cineq {

namespace {

constexpr int kStars = 5;
constexpr double kHalf = 0.5;
constexpr int kMargin = 3;

/// A star in a square of that size.
QPainterPath starPath(double size)
{
    constexpr double kInner = 0.45;
    QPolygonF points;
    for (int i = 0; i < 2 * kStars; ++i) {
        const double angle = std::numbers::pi * i / kStars - std::numbers::pi / 2.0;
        const double radius = size / 2.0 * (i % 2 == 0 ? 1.0 : kInner);
        points << QPointF(size / 2.0 + radius * std::cos(angle), size / 2.0 + radius * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

} // namespace

StarEdit::StarEdit(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Rate in stars"));
    setToolTip(tr("Rate in stars, by halves: click, or choose with Left and Right and press Enter"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StarEdit::setStars(double stars)
{
    m_stars = stars;
    propose(0.0);
}

QSize StarEdit::sizeHint() const
{
    const int star = fontMetrics().height() * 3 / 2;
    return {kStars * star + 2 * kMargin, star + 2 * kMargin};
}

void StarEdit::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = height() - 2.0 * kMargin;
    const double shown = m_proposed > 0.0 ? m_proposed : m_stars;
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const QPainterPath star = starPath(size);
    painter.translate(kMargin, kMargin);
    for (int i = 0; i < kStars; ++i) {
        painter.setPen(palette().color(group, QPalette::Text));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(star);
        painter.save();
        painter.setClipRect(QRectF(0.0, 0.0, size * std::clamp(shown - i, 0.0, 1.0), size));
        painter.fillPath(star, palette().color(group, QPalette::Highlight));
        painter.drawPath(star);
        painter.restore();
        painter.translate(size, 0.0);
    }
    if (hasFocus()) {
        painter.resetTransform();
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void StarEdit::mouseMoveEvent(QMouseEvent *event)
{
    propose(starsAt(event->position()));
}

void StarEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT given(starsAt(event->position()));
}

void StarEdit::leaveEvent(QEvent * /*event*/)
{
    propose(0.0);
}

void StarEdit::keyPressEvent(QKeyEvent *event)
{
    const double from = m_proposed > 0.0 ? m_proposed : m_stars;
    switch (event->key()) {
    case Qt::Key_Left:
        return propose(std::max(kHalf, from - kHalf));
    case Qt::Key_Right:
        return propose(std::min<double>(kStars, from + kHalf));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_proposed > 0.0)
            Q_EMIT given(m_proposed);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

double StarEdit::starsAt(const QPointF &position) const
{
    const double size = height() - 2.0 * kMargin;
    return std::clamp(std::ceil(2.0 * (position.x() - kMargin) / size) / 2.0, kHalf, static_cast<double>(kStars));
}

void StarEdit::propose(double stars)
{
    m_proposed = stars;
    setAccessibleDescription(stars > 0.0     ? FeedbackStyle::starsText(stars)
                             : m_stars > 0.0 ? FeedbackStyle::starsText(m_stars)
                                             : tr("Not rated"));
    update();
}

} // namespace cineq
