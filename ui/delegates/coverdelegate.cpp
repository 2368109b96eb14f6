// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/coverdelegate.h"

#include "ui/models/moviefiltermodel.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace cineq {

namespace {

constexpr int kWidth = 11;  // in heights of a line
constexpr int kHeight = 14; // likewise
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

} // namespace

CoverDelegate::CoverDelegate(const MovieFilterModel *movies, QObject *parent)
    : QStyledItemDelegate(parent), m_movies(movies)
{
}

QSize CoverDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const int line = option.fontMetrics.height();
    return {kWidth * line, kHeight * line};
}

void CoverDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CatalogPtr catalog = m_movies->search() ? m_movies->search()->catalog() : nullptr;
    if (!catalog || index.row() >= m_movies->rowCount())
        return;
    const int row = m_movies->catalogRow(index.row());
    const QStringList genres = catalog->terms(TermKind::Genre).namesAt(row);
    const QRect cover = option.rect.adjusted(kMargin, kMargin, -kMargin, -kMargin);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(groundOf(genres.value(0)));
    painter->drawRoundedRect(cover, 4, 4);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 4));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(cover, 4, 4);
    }

    painter->setPen(Qt::white);
    const QRect inside = cover.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    const int line = option.fontMetrics.height();
    QFont bold = option.font;
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    painter->setFont(bold);
    painter->drawText(inside.adjusted(0, 0, 0, -3 * line), Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft,
                      catalog->titleAt(row));
    painter->setFont(option.font);
    const float rating = catalog->ratingAt(row);
    const QString facts[] = {catalog->yearAt(row) == 0 ? QString() : QString::number(catalog->yearAt(row)),
                             std::isnan(rating) ? QString() : QLocale().toString(static_cast<double>(rating), 'f', 1)};
    const QRect bottom(inside.left(), inside.bottom() - line, inside.width(), line);
    painter->drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter, facts[0]);
    painter->drawText(bottom, Qt::AlignRight | Qt::AlignVCenter, facts[1]);
    painter->drawText(bottom.translated(0, -line), Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(genres.join(QLatin1String(", ")), Qt::ElideRight, bottom.width()));
    painter->restore();
}

} // namespace cineq
