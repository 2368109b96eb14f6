// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pipelinestep.h"

#include "ui/pages/factlist.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace cineq {

namespace {

constexpr double kHeadingSize = 1.25;
constexpr double kBarHeight = 1.35; // lines of text
constexpr int kFrameLines = 5;      // title and axis of a chart
constexpr int kDigits = 4;

} // namespace

PipelineStep::PipelineStep(const QString &name, const QString &heading, const QString &meaning) : m_heading(heading)
{
    setObjectName(name);
    setAccessibleName(heading);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setSpacing(10);
    m_layout->addStretch(1);
    auto *title = new QLabel(heading);
    QFont font = title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * kHeadingSize);
    title->setFont(font);
    add(title);
    addText("meaning")->setText(meaning);
    setWidget(content);
}

QLabel *PipelineStep::addText(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    add(label);
    return label;
}

FactList *PipelineStep::addFacts(const char *name)
{
    auto *facts = new FactList;
    facts->setObjectName(QString::fromLatin1(name));
    add(facts);
    return facts;
}

BarChart *PipelineStep::addBars(const char *name, const QString &title, ChartColor color, int decimals)
{
    auto *chart = new BarChart(title, color, decimals);
    chart->setObjectName(QString::fromLatin1(name));
    add(chart);
    return chart;
}

void PipelineStep::add(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

void PipelineStep::addHigh(QWidget *widget, int lines)
{
    widget->setFixedHeight(lines * fontMetrics().height());
    add(widget);
}

void PipelineStep::setBars(BarChart *chart, const QList<BarChart::Bar> &bars)
{
    chart->setBars(bars);
    const double lines = kBarHeight * double(bars.size()) + kFrameLines;
    chart->setFixedHeight(static_cast<int>(lines * chart->fontMetrics().height()));
    chart->setVisible(!bars.isEmpty());
}

QString numberText(double value)
{
    return QLocale().toString(value, 'g', kDigits);
}

} // namespace cineq
