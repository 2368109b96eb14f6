// SPDX-License-Identifier: GPL-3.0-or-later
// qcustomplot.h is written with Qt's keywords and foreach.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH

#include "ui/charts/histogramchart.h"

#include <qcustomplot.h>

#include <algorithm>

namespace cineq {

namespace {

constexpr double kBarWidth = 0.9;     // of its band
constexpr double kRoomForMark = 0.12; // of the highest bar, above it, for the names of marks
constexpr double kRoom = 0.04;        // likewise without marks

} // namespace

HistogramChart::HistogramChart(const QString &name, ChartColor color, const QString &xTitle, const QString &yTitle,
                               QWidget *parent)
    : TableChart(name, color, parent), m_bars(new QCPBars(plot().xAxis, plot().yAxis)) // the plot owns it
{
    plot().xAxis->setLabel(xTitle);
    plot().yAxis->setLabel(yTitle);
    plot().xAxis->setLabelPadding(1);
    plot().yAxis->setLabelPadding(2);
    plot().xAxis->grid()->setVisible(false);
    for (QCPAxis *axis : {plot().xAxis, plot().yAxis}) {
        axis->setNumberFormat(QStringLiteral("gb"));
        axis->setSubTicks(false);
    }
    setEmptyText(tr("Nothing to show yet."));
    applyColors();
}

void HistogramChart::setBands(ExportTable table, const QList<Band> &bands, const QList<Mark> &marks)
{
    QVector<double> centers;
    QVector<double> heights;
    double highest = 0.0;
    for (const Band &band : bands) {
        centers.append((band.from + band.to) / 2.0);
        heights.append(band.height);
        highest = std::max(highest, band.height);
    }
    if (highest == 0.0)
        highest = 1.0;
    const double top = highest * (1.0 + (marks.isEmpty() ? kRoom : kRoomForMark));
    plot().yAxis->setRange(0.0, top);
    if (!bands.isEmpty()) {
        m_bars->setWidth(kBarWidth * (bands.first().to - bands.first().from));
        plot().xAxis->setRange(bands.first().from, bands.last().to);
    }
    m_bars->setData(centers, heights, true);
    showMarks(marks);
    QList<Item> items;
    for (const Band &band : bands)
        items.append({QRectF(band.from, 0.0, band.to - band.from, top), band.sentence});
    setItems(std::move(table), items);
}

/// The lower mark has its name to the left, the higher one to the right, so that names of near ones stand apart.
void HistogramChart::showMarks(QList<Mark> marks)
{
    for (QCPItemStraightLine *line : std::as_const(m_lines))
        plot().removeItem(line);
    for (QCPItemText *name : std::as_const(m_names))
        plot().removeItem(name);
    m_lines.clear();
    m_names.clear();
    std::ranges::stable_sort(marks, {}, &Mark::value);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        auto *line = new QCPItemStraightLine(&plot()); // the plot owns both
        line->point1->setCoords(marks[i].value, 0.0);
        line->point2->setCoords(marks[i].value, 1.0);
        auto *name = new QCPItemText(&plot());
        name->setText(marks[i].name);
        name->position->setCoords(marks[i].value, plot().yAxis->range().upper);
        name->setPositionAlignment((i == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        name->setPadding(QMargins(4, 1, 4, 1));
        m_lines.append(line);
        m_names.append(name);
    }
}

void HistogramChart::applyColors()
{
    TableChart::applyColors();
    m_bars->setBrush(color());
    m_bars->setPen(Qt::NoPen);
    const QColor text = palette().color(QPalette::Text);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_lines[i]->setPen(QPen(text, 1.6, i == 0 ? Qt::DashLine : Qt::SolidLine));
        m_names[i]->setColor(text);
        m_names[i]->setFont(plot().xAxis->tickLabelFont());
    }
}

} // namespace cineq
