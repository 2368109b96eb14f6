// SPDX-License-Identifier: GPL-3.0-or-later
// qcustomplot.h is written with Qt's keywords and foreach.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH

#include "ui/charts/heatmap.h"

#include "ui/style/colors.h"

#include <qcustomplot.h>

#include <QLocale>

#include <algorithm>

namespace cineq {

namespace {

constexpr double kSlant = 45.0; // degrees, of the columns' names

QSharedPointer<QCPAxisTickerText> tickerOf(const QStringList &names)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (qsizetype i = 0; i < names.size(); ++i)
        ticker->addTick(static_cast<double>(i), names[i]);
    return ticker;
}

QString percentText(double share)
{
    return QLocale().toString(share * 100.0, 'f', 0);
}

} // namespace

HeatMap::HeatMap(const QString &name, ChartColor color, QWidget *parent) : TableChart(name, color, parent)
{
    plot().yAxis->setRangeReversed(true);
    plot().xAxis->setTickLabelRotation(-kSlant);
    for (QCPAxis *axis : {plot().xAxis, plot().yAxis}) {
        axis->grid()->setVisible(false);
        axis->setTickLength(0);
        axis->setSubTicks(false);
    }
    setEmptyText(tr("Nothing to show yet."));
    connect(&plot(), &QCustomPlot::afterLayout, this, &HeatMap::placeTexts);
    applyColors();
}

void HeatMap::setCells(ExportTable table, const QStringList &names, const QList<Cell> &cells)
{
    for (QCPItemRect *cell : std::as_const(m_cells))
        plot().removeItem(cell);
    for (QCPItemText *text : std::as_const(m_texts))
        plot().removeItem(text);
    m_cells.clear();
    m_texts.clear();
    m_shares.clear();
    const double end = std::max(0.5, static_cast<double>(names.size()) - 0.5);
    for (QCPAxis *axis : {plot().xAxis, plot().yAxis}) {
        axis->setTicker(tickerOf(names));
        axis->setRange(-0.5, end);
    }
    QList<Item> items;
    for (const Cell &cell : cells) {
        const QRectF slot(cell.column - 0.5, cell.row - 0.5, 1.0, 1.0);
        auto *rect = new QCPItemRect(&plot()); // the plot owns both
        rect->topLeft->setCoords(slot.topLeft());
        rect->bottomRight->setCoords(slot.bottomRight());
        auto *text = new QCPItemText(&plot());
        text->position->setCoords(slot.center());
        text->setText(percentText(cell.share));
        m_cells.append(rect);
        m_texts.append(text);
        m_shares.append(cell.share);
        items.append({slot, cell.sentence});
    }
    setItems(std::move(table), items);
}

void HeatMap::applyColors()
{
    TableChart::applyColors();
    const QColor base = palette().color(QPalette::Base);
    const QColor text = palette().color(QPalette::Text);
    const double most = m_shares.isEmpty() ? 1.0 : std::max(1e-6, *std::ranges::max_element(m_shares));
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const QColor cell = mixed(color(), base, m_shares[i] / most);
        m_cells[i]->setBrush(cell);
        m_cells[i]->setPen(QPen(base));
        m_texts[i]->setColor(contrast(cell, base) > contrast(cell, text) ? base : text);
        m_texts[i]->setFont(plot().xAxis->tickLabelFont());
    }
}

void HeatMap::placeTexts()
{
    const QFontMetrics metrics(plot().xAxis->tickLabelFont());
    const QRectF cell(plot().xAxis->coordToPixel(0.0), plot().yAxis->coordToPixel(0.0),
                      plot().xAxis->coordToPixel(1.0) - plot().xAxis->coordToPixel(0.0),
                      plot().yAxis->coordToPixel(1.0) - plot().yAxis->coordToPixel(0.0));
    const bool hasRoom = cell.width() > metrics.horizontalAdvance(percentText(1.0)) && cell.height() > metrics.height();
    for (QCPItemText *text : std::as_const(m_texts))
        text->setVisible(hasRoom);
}

} // namespace cineq
