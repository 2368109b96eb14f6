// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace cineq {

FlowLayout::FlowLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const QList<Line> lines = linesFor(width - margins.left() - margins.right());
    for (const Line &line : lines)
        height += line.height;
    return height + spacing() * std::max(0, static_cast<int>(lines.size()) - 1);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const Line &line : linesFor(QWIDGETSIZE_MAX))
        size = {line.width, line.height};
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    QRect rest = rect.marginsRemoved(contentsMargins());
    for (const Line &line : linesFor(rest.width())) {
        place(line, {rest.left(), rest.top(), rest.width(), line.height});
        rest.setTop(rest.top() + line.height + spacing());
    }
}

QList<FlowLayout::Line> FlowLayout::linesFor(int width) const
{
    QList<Line> lines;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (lines.isEmpty() || lines.last().width + spacing() + size.width() > width)
            lines.append({{item}, size.width(), size.height()});
        else
            lines.last() = {lines.last().items + QList{item}, lines.last().width + spacing() + size.width(),
                            std::max(lines.last().height, size.height())};
    }
    return lines;
}

void FlowLayout::place(const Line &line, const QRect &rect) const
{
    const auto expanding = std::ranges::count_if(
        line.items, [](const QLayoutItem *item) { return item->expandingDirections() & Qt::Horizontal; });
    const int share = expanding == 0 ? 0 : std::max(0, rect.width() - line.width) / static_cast<int>(expanding);
    int left = rect.left();
    for (QLayoutItem *item : line.items) {
        const QSize size = item->sizeHint();
        const int more = item->expandingDirections() & Qt::Horizontal ? share : 0;
        const int width = std::min(size.width() + more, rect.width());
        const QRect seen(left, rect.top() + (rect.height() - size.height()) / 2, width, size.height());
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, seen));
        left += width + spacing();
    }
}

} // namespace cineq
