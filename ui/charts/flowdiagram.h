// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartcolors.h"

#include <QGraphicsView>
#include <QStringList>

#include <optional>

namespace cineq {

/// Boxes joined by arrows, from left to right: what leads to what. A click or the arrow keys choose a box. Given whole.
/// GUI thread; owns its scene.
class FlowDiagram : public QGraphicsView
{
    Q_OBJECT

public:
    struct Box
    {
        QString title;
        QStringList lines;               ///< below it
        QList<int> inputs;               ///< boxes before this one that lead to it
        std::optional<ChartColor> color; ///< of the edge; none = the text's
    };

    explicit FlowDiagram(const QString &name, QWidget *parent = nullptr);

    void setBoxes(const QList<Box> &boxes);
    [[nodiscard]] int boxCount() const { return static_cast<int>(m_boxes.size()); }
    [[nodiscard]] int currentBox() const { return m_current; } ///< -1 = none
    /// Where the box lies, in coordinates of the viewport.
    [[nodiscard]] QRect boxRect(int box) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }

public Q_SLOTS:
    /// Beyond the boxes: none.
    void setCurrentBox(int box);

Q_SIGNALS:
    void currentBoxChanged(int box);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void draw();
    void drawArrows();
    void drawBox(int box);
    void fit();

    QList<Box> m_boxes;
    QList<QRectF> m_rects; // of the boxes, in the scene
    int m_current = -1;
};

} // namespace cineq
