// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/starhistogram.h"

#include "ui/charts/chartcolors.h"
#include "ui/charts/chartexport.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace cineq {

namespace {

constexpr int kBarsHeight = 44;
constexpr int kGap = 2;

} // namespace

StarHistogram::StarHistogram(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("starHistogram"));
    setAccessibleName(tr("Ratings of real people"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addChartExport(this, [this] { return table(); });
}

void StarHistogram::setCounts(const StarCounts &counts)
{
    m_counts = counts;
    const int people = std::accumulate(counts.begin(), counts.end(), 0);
    double sum = 0.0;
    QStringList parts;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const double stars = static_cast<double>(i + 1) / 2.0;
        sum += stars * counts[i];
        if (counts[i] > 0)
            parts.append(tr("%1 stars: %2").arg(QLocale().toString(stars), QLocale().toString(counts[i])));
    }
    setVisible(people > 0);
    if (people == 0)
        return;
    setToolTip(
        tr("%Ln person(s) gave %1 stars on average", nullptr, people).arg(QLocale().toString(sum / people, 'f', 1)) +
        QStringLiteral("\n") + parts.join(QStringLiteral("\n")));
    setAccessibleDescription(toolTip());
    update();
}

ExportTable StarHistogram::table() const
{
    ExportTable table{.title = tr("Ratings of %1").arg(m_movie),
                      .columns = {{QStringLiteral("stars"), tr("Stars")}, {QStringLiteral("people"), tr("People")}}};
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        table.rows.append({static_cast<double>(i + 1) / 2.0, double(m_counts[i])});
    return table;
}

QSize StarHistogram::sizeHint() const
{
    return {160, kBarsHeight + fontMetrics().height() + kGap};
}

void StarHistogram::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int highest = std::max(1, *std::max_element(m_counts.begin(), m_counts.end()));
    const double slot = static_cast<double>(width()) / static_cast<double>(m_counts.size());
    const QColor color = chartColor(ChartColor::Blue, palette());
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const double height = static_cast<double>(kBarsHeight) * m_counts[i] / highest;
        const double left = slot * static_cast<double>(i);
        painter.fillRect(QRectF(left + kGap / 2.0, kBarsHeight - height, slot - kGap, height), color);
        if (i % 2 == 1) // a whole star
            painter.drawText(QRectF(left, kBarsHeight + kGap, slot, fontMetrics().height()), Qt::AlignCenter,
                             QLocale().toString(static_cast<int>(i + 1) / 2));
    }
    painter.setPen(secondaryText(palette()));
    painter.drawLine(0, kBarsHeight, width(), kBarsHeight);
}

} // namespace cineq
