// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace cineq {

/// Five stars to rate with, by halves: a click gives the half under the pointer; Left and Right choose, Enter gives.
/// GUI thread.
class StarEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(double stars READ stars)

public:
    explicit StarEdit(QWidget *parent = nullptr);

    [[nodiscard]] double stars() const { return m_stars; } ///< 0 ... 5 by halves; 0 = none
    void setStars(double stars);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void given(double stars);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] double starsAt(const QPointF &position) const;
    void propose(double stars);

    double m_stars = 0.0;
    double m_proposed = 0.0; // under the pointer or by keys; 0 = none
};

} // namespace cineq
