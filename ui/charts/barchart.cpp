// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barchart.h"

#include <QLocale>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <ranges>

namespace cineq {

namespace {

constexpr int kNameLength = 26; // characters; longer names are cut and stay whole in the description

} // namespace

BarChart::BarChart(const QString &name, ChartColor color, int decimals, QWidget *parent)
    : PlainChart(name, color, parent),
      m_series(new QHorizontalBarSeries),
      m_names(new QBarCategoryAxis),
      m_values(new QValueAxis)
{
    chart()->addSeries(m_series);
    chart()->addAxis(m_names, Qt::AlignLeft);
    chart()->addAxis(m_values, Qt::AlignBottom);
    m_series->attachAxis(m_names);
    m_series->attachAxis(m_values);
    m_series->setBarWidth(0.7);
    m_names->setGridLineVisible(false);
    m_values->setTickCount(3);
    m_values->setLabelFormat(QStringLiteral("%.%1f").arg(decimals));
    applyColors();
}

void BarChart::setBars(const QList<Bar> &bars)
{
    m_count = static_cast<int>(bars.size());
    auto *set = new QBarSet(chart()->title());
    QStringList names;
    QStringList sentences;
    double low = 0.0;
    double high = 0.0;
    for (const Bar &bar : bars | std::views::reverse) { // the axis counts from below
        set->append(bar.value);
        QString name = bar.name.size() > kNameLength ? bar.name.left(kNameLength - 1) + QChar(0x2026) : bar.name;
        while (names.contains(name))
            name += QChar(0x200b); // categories must differ: two films may share a title
        names.append(name);
        sentences.prepend(tr("%1: %2").arg(bar.name, QLocale().toString(bar.value, 'g', 3)));
        low = std::min(low, bar.value);
        high = std::max(high, bar.value);
    }
    m_series->clear();
    m_series->append(set);
    m_names->setCategories(names);
    m_values->setRange(low, high > low ? high : low + 1.0);
    m_values->applyNiceNumbers();
    setAccessibleDescription(sentences.join(QLatin1String("; ")));
    applyColors();
}

void BarChart::applyColors()
{
    PlainChart::applyColors();
    for (QBarSet *set : m_series->barSets()) {
        set->setBrush(color());
        set->setPen(QPen(color()));
    }
}

} // namespace cineq
