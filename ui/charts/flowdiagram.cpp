// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/flowdiagram.h"

#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <set>

namespace cineq {

namespace {

constexpr double kPadding = 6.0; // within a box
constexpr double kColumnGap = 44.0;
constexpr double kLaneGap = 12.0;
constexpr double kMargin = 6.0;    // around all
constexpr double kArrow = 7.0;     // length of a head
constexpr double kSmallest = 0.75; // scale below which text is not to be read; scroll bars then
constexpr double kLargest = 1.0;

/// Column of each box: as far right as what it leads to allows, so that arrows are short.
QList<int> columnsOf(const QList<FlowDiagram::Box> &boxes)
{
    QList<int> stepsToEnd(boxes.size(), 0);
    for (qsizetype box = boxes.size() - 1; box >= 0; --box) {
        for (const int input : boxes[box].inputs)
            stepsToEnd[input] = std::max(stepsToEnd[input], stepsToEnd[box] + 1);
    }
    const int last = boxes.isEmpty() ? 0 : *std::ranges::max_element(stepsToEnd);
    for (int &steps : stepsToEnd)
        steps = last - steps;
    return stepsToEnd;
}

/// Lane of each box: its last input's where that is free, so that a chain is a straight line, else a new one. The last
/// box is in the middle of what leads to it.
QList<double> lanesOf(const QList<FlowDiagram::Box> &boxes, const QList<int> &columns)
{
    QList<double> lanes;
    std::set<std::pair<int, int>> taken;
    int next = 0;
    for (qsizetype box = 0; box < boxes.size(); ++box) {
        const QList<int> &inputs = boxes[box].inputs;
        int lane = inputs.isEmpty() ? next : static_cast<int>(lanes[inputs.last()]);
        if (taken.contains({columns[box], lane}))
            lane = next;
        next = std::max(next, lane + 1);
        taken.insert({columns[box], lane});
        lanes.append(lane);
    }
    if (!boxes.isEmpty() && !boxes.last().inputs.isEmpty()) {
        double sum = 0.0;
        for (const int input : boxes.last().inputs)
            sum += lanes[input];
        lanes.last() = sum / double(boxes.last().inputs.size());
    }
    return lanes;
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

FlowDiagram::FlowDiagram(const QString &name, QWidget *parent) : QGraphicsView(parent)
{
    setScene(new QGraphicsScene(this));
    setAccessibleName(name);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setAlignment(Qt::AlignCenter);
}

void FlowDiagram::setBoxes(const QList<Box> &boxes)
{
    m_boxes = boxes;
    m_current = -1;
    layOut();
    updateGeometry();
}

QRect FlowDiagram::boxRect(int box) const
{
    return mapFromScene(m_rects[box]).boundingRect();
}

QSize FlowDiagram::sizeHint() const
{
    return sceneRect().size().toSize() + QSize(4, 4);
}

void FlowDiagram::setCurrentBox(int box)
{
    const int chosen = box >= 0 && box < m_boxes.size() ? box : -1;
    if (chosen == m_current)
        return;
    m_current = chosen;
    draw();
    if (m_current >= 0)
        ensureVisible(m_rects[m_current]);
    Q_EMIT currentBoxChanged(m_current);
}

void FlowDiagram::layOut()
{
    const QList<int> columns = columnsOf(m_boxes);
    const QList<double> lanes = lanesOf(m_boxes, columns);
    const QFontMetricsF metrics(font());
    const QFontMetricsF bold(boldOf(font()));
    QList<double> widths(m_boxes.isEmpty() ? 0 : *std::ranges::max_element(columns) + 1, 0.0);
    qsizetype mostLines = 0;
    for (qsizetype box = 0; box < m_boxes.size(); ++box) {
        double &width = widths[columns[box]];
        width = std::max(width, bold.horizontalAdvance(m_boxes[box].title) + 2.0 * kPadding);
        for (const QString &line : m_boxes[box].lines)
            width = std::max(width, metrics.horizontalAdvance(line) + 2.0 * kPadding);
        mostLines = std::max(mostLines, m_boxes[box].lines.size());
    }
    const double height = bold.lineSpacing() + double(mostLines) * metrics.lineSpacing() + 2.0 * kPadding;
    m_rects.clear();
    QRectF all;
    for (qsizetype box = 0; box < m_boxes.size(); ++box) {
        double x = 0.0;
        for (int column = 0; column < columns[box]; ++column)
            x += widths[column] + kColumnGap;
        m_rects.append(QRectF(x, lanes[box] * (height + kLaneGap), widths[columns[box]], height));
        all |= m_rects.last();
    }
    setSceneRect(all.adjusted(-kMargin, -kMargin, kMargin, kMargin));
    draw();
    fit();
}

void FlowDiagram::draw()
{
    scene()->clear();
    scene()->setBackgroundBrush(palette().brush(QPalette::Base));
    drawArrows();
    QStringList sentences;
    for (int box = 0; box < m_boxes.size(); ++box) {
        drawBox(box);
        sentences.append((QStringList(m_boxes[box].title) + m_boxes[box].lines).join(QLatin1String(", ")));
    }
    setAccessibleDescription(m_current < 0 ? sentences.join(QLatin1String("; "))
                                           : tr("Chosen: %1").arg(sentences[m_current]));
}

void FlowDiagram::drawArrows()
{
    const QColor color = secondaryText(palette());
    for (qsizetype box = 0; box < m_boxes.size(); ++box) {
        const QPointF end(m_rects[box].left(), m_rects[box].center().y());
        for (const int input : m_boxes[box].inputs) {
            const QPointF start(m_rects[input].right(), m_rects[input].center().y());
            const QPointF turn(start.x() + kColumnGap - kArrow, end.y()); // into the lane at once, then straight on
            const double middle = 0.5 * (start.x() + turn.x());
            QPainterPath path(start);
            path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), turn);
            path.lineTo(end.x() - kArrow, end.y());
            scene()->addPath(path, QPen(color, 1.2));
            scene()->addPolygon(
                QPolygonF({end, end + QPointF(-kArrow, -0.5 * kArrow), end + QPointF(-kArrow, 0.5 * kArrow)}),
                Qt::NoPen, color);
        }
    }
}

void FlowDiagram::drawBox(int box)
{
    const Box &what = m_boxes[box];
    const QRectF rect = m_rects[box];
    const bool isCurrent = box == m_current;
    const QColor text = palette().color(QPalette::Text);
    const QColor edge = what.color ? chartColor(*what.color, palette()) : secondaryText(palette());
    QPainterPath path;
    path.addRoundedRect(rect, 5.0, 5.0);
    const QPen pen = isCurrent ? QPen(palette().color(QPalette::Highlight), hasFocus() ? 4.0 : 3.0) : QPen(edge, 1.6);
    scene()->addPath(path, pen, palette().brush(isCurrent ? QPalette::AlternateBase : QPalette::Base));
    double y = rect.top() + kPadding;
    const auto addLine = [&](const QString &line, const QFont &font, const QColor &color) {
        const QFontMetricsF metrics(font);
        QGraphicsSimpleTextItem *item = scene()->addSimpleText(line, font);
        item->setBrush(color);
        item->setPos(rect.center().x() - 0.5 * metrics.horizontalAdvance(line), y);
        y += metrics.lineSpacing();
    };
    addLine(what.title, boldOf(font()), text);
    for (const QString &line : what.lines)
        addLine(line, font(), text);
}

void FlowDiagram::fit()
{
    resetTransform();
    const double scale = std::clamp(viewport()->width() / std::max(1.0, sceneRect().width()), kSmallest, kLargest);
    this->scale(scale, scale);
}

void FlowDiagram::mousePressEvent(QMouseEvent *event)
{
    QGraphicsView::mousePressEvent(event);
    const QPointF place = mapToScene(event->pos());
    const auto hit = std::ranges::find_if(m_rects, [place](const QRectF &rect) { return rect.contains(place); });
    if (event->button() == Qt::LeftButton && hit != m_rects.end())
        setCurrentBox(static_cast<int>(hit - m_rects.begin()));
}

void FlowDiagram::keyPressEvent(QKeyEvent *event)
{
    const int last = boxCount() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return setCurrentBox(std::max(m_current - 1, std::min(0, last)));
    case Qt::Key_Right:
    case Qt::Key_Down:
        return setCurrentBox(std::min(m_current + 1, last));
    case Qt::Key_Home:
        return setCurrentBox(std::min(0, last));
    case Qt::Key_End:
        return setCurrentBox(last);
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void FlowDiagram::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    if (m_current < 0 && (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason))
        setCurrentBox(0);
    draw();
}

void FlowDiagram::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    draw();
}

void FlowDiagram::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
    else if (event->type() == QEvent::FontChange)
        layOut();
}

void FlowDiagram::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    fit();
}

} // namespace cineq
