// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/coverdelegate.h"

#include <QPainter>

namespace cineq {

namespace {

constexpr int kWidth = 11;  // in heights of a line
constexpr int kHeight = 13; // likewise, and a line for each of the facts
constexpr int kMargin = 5;
constexpr int kPadding = 8;

/// One hue a genre, the same in every catalogue; dark enough for white text (contrast above 4.5).
QColor groundOf(const QString &genre)
{
    constexpr int kSaturation = 130;
    constexpr int kLightness = 78;
    constexpr quint32 kGolden = 2654435769U; // spreads neighbours over the circle (Knuth, multiplicative hashing)
    quint32 sum = 7;
    for (const QChar letter : genre)
        sum = sum * 31 + letter.unicode();
    const auto hue = static_cast<int>((sum * kGolden >> 16) % 360);
    return genre.isEmpty() ? QColor(0x55585c) : QColor::fromHsl(hue, kSaturation, kLightness);
}

void drawLine(QPainter &painter, const QRect &rect, const Cover::Line &line)
{
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, line.first);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, line.second);
}

} // namespace

CoverDelegate::CoverDelegate(CoverOf coverOf, int lines, QObject *parent)
    : QStyledItemDelegate(parent), m_coverOf(std::move(coverOf)), m_lines(lines)
{
}

QSize CoverDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const int line = option.fontMetrics.height();
    return {kWidth * line, (kHeight + m_lines) * line};
}

void CoverDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.isValid()) // of a row that went, in a view that has not laid out its covers anew yet
        return;
    const Cover cover = m_coverOf(index);
    const QRect ground = option.rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(groundOf(cover.genres.value(0)));
    painter->drawRoundedRect(ground, 4, 4);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 4));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(ground, 4, 4);
    }

    painter->setPen(Qt::white);
    QRect inside = ground.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const int line = option.fontMetrics.height();
    painter->setFont(option.font);
    if (cover.head != Cover::Line()) {
        drawLine(*painter, {inside.left(), inside.top(), inside.width(), line}, cover.head);
        inside.setTop(inside.top() + line);
    }
    for (qsizetype i = cover.lines.size(); i-- > 0; inside.setBottom(inside.bottom() - line))
        drawLine(*painter, {inside.left(), inside.bottom() - line, inside.width(), line}, cover.lines[i]);
    const QString genres = cover.genres.join(QLatin1String(", "));
    drawLine(*painter, {inside.left(), inside.bottom() - line, inside.width(), line},
             {option.fontMetrics.elidedText(genres, Qt::ElideRight, inside.width()), {}});
    QFont bold = option.font;
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    painter->setFont(bold);
    painter->drawText(inside.adjusted(0, 0, 0, -2 * line), Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft,
                      cover.title);
    painter->restore();
}

} // namespace cineq
