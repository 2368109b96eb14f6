// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace cineq {

/// Items side by side at the width that they like, in a next line where they don't fit. What is left of a line goes to
/// its items that expand. Owns its items. GUI thread.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;    ///< all in one line
    [[nodiscard]] QSize minimumSize() const override; ///< that of the widest item
    void setGeometry(const QRect &rect) override;

private:
    struct Line
    {
        QList<QLayoutItem *> items;
        int width = 0;
        int height = 0;
    };

    [[nodiscard]] QList<Line> linesFor(int width) const;
    void place(const Line &line, const QRect &rect) const;

    QList<QLayoutItem *> m_items;
};

} // namespace cineq
