// SPDX-License-Identifier: GPL-3.0-or-later
// qcustomplot.h is written with Qt's keywords and foreach.
#undef QT_NO_KEYWORDS
#undef QT_NO_FOREACH

#include "ui/charts/chartmarks.h"

#include "ui/charts/chartcolors.h"
#include "ui/style/colors.h"

#include <qcustomplot.h>

#include <algorithm>
#include <utility>

namespace cineq {

namespace {

constexpr int kGap = 4; // pixels between names

} // namespace

void ChartMarks::add(double x, const QString &name, Qt::PenStyle dashes)
{
    auto kind = std::ranges::find(m_kinds, name, &Kind::name);
    if (kind == m_kinds.end()) {
        QCPGraph *lines = m_plot.addGraph(m_plot.xAxis, m_plot.yAxis2); // unseen, 0 at the bottom and 1 at the top
        lines->setLineStyle(QCPGraph::lsImpulse);
        lines->setLayer(QStringLiteral("grid")); // below the curves
        m_plot.yAxis2->setRange(0.0, 1.0);
        m_kinds.append({name, dashes, {}, lines});
        kind = m_kinds.end() - 1;
        color(*kind);
    }
    if (!kind->places.isEmpty() && kind->places.last() == x)
        return;
    kind->places.append(x);
    kind->lines->addData(x, 1.0);
}

void ChartMarks::clear()
{
    for (const Kind &kind : std::as_const(m_kinds))
        m_plot.removeGraph(kind.lines);
    m_kinds.clear();
    for (QCPItemText *name : std::as_const(m_names))
        name->setVisible(false);
}

QStringList ChartMarks::namesBetween(double from, double to) const
{
    QStringList names;
    for (const Kind &kind : m_kinds) {
        const auto first = std::ranges::upper_bound(kind.places, from);
        if (first != kind.places.end() && *first <= to)
            names.append(kind.name);
    }
    return names;
}

qsizetype ChartMarks::drawn() const
{
    qsizetype count = 0;
    for (const Kind &kind : m_kinds)
        count += kind.lines->visible() ? kind.inView : 0;
    return count;
}

void ChartMarks::applyColors(const QPalette &palette, const QFont &font)
{
    for (const Kind &kind : std::as_const(m_kinds))
        color(kind);
    QFont small = font;
    small.setPointSizeF(m_plot.xAxis->tickLabelFont().pointSizeF());
    for (QCPItemText *name : std::as_const(m_names)) {
        name->setFont(small);
        name->setColor(palette.color(QPalette::Text));
        name->setBrush(palette.brush(QPalette::Base));
    }
}

void ChartMarks::color(const Kind &kind) const
{
    const QPalette palette = m_plot.palette();
    kind.lines->setPen(
        QPen(mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.6), 1.0, kind.dashes));
}

void ChartMarks::update()
{
    const QCPRange view = m_plot.xAxis->range();
    for (Kind &kind : m_kinds) {
        const auto first = std::ranges::lower_bound(kind.places, view.lower);
        kind.inView = std::ranges::upper_bound(kind.places, view.upper) - first;
        kind.lines->setVisible(kind.inView <= kMostInView);
    }
    placeNames();
}

/// From left to right, each beside its line; one that would cover the one before is left out.
void ChartMarks::placeNames()
{
    QList<std::pair<double, QString>> wanted;
    for (const Kind &kind : std::as_const(m_kinds)) {
        if (!kind.lines->visible())
            continue;
        const auto first = std::ranges::lower_bound(kind.places, m_plot.xAxis->range().lower);
        for (auto place = first; place != first + kind.inView; ++place)
            wanted.append({*place, kind.name});
    }
    std::ranges::stable_sort(wanted, {}, &std::pair<double, QString>::first);
    for (qsizetype i = wanted.size() - 1; i > 0; --i) {
        if (wanted[i - 1].first == wanted[i].first)
            wanted[i - 1].second += QStringLiteral(", ") + wanted.takeAt(i).second;
    }

    qsizetype used = 0;
    const QFontMetrics metrics(m_plot.xAxis->tickLabelFont());
    const QRect area = m_plot.axisRect()->rect();
    double end = area.left();
    for (const auto &[x, text] : std::as_const(wanted)) {
        const int width = metrics.horizontalAdvance(text) + kGap;
        const double line = m_plot.xAxis->coordToPixel(x);
        const bool isLeft = line + width > area.right(); // of its line
        const double begin = isLeft ? line - width : line;
        if (begin < end)
            continue;
        end = begin + width + kGap;
        if (used == m_names.size()) {
            auto *item = new QCPItemText(&m_plot); // the plot owns it
            item->setLayer(QStringLiteral("axes"));
            item->setPadding(QMargins(2, 0, 2, 0));
            item->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
            m_names.append(item);
            applyColors(m_plot.palette(), m_plot.font());
        }
        QCPItemText *name = m_names[used++];
        name->setText(text);
        name->position->setCoords(x, 0.0);
        name->setPositionAlignment((isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        name->setVisible(true);
    }
    for (; used < m_names.size(); ++used)
        m_names[used]->setVisible(false);
}

} // namespace cineq
