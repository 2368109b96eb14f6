// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QLabel;

namespace cineq {

/// One line across the top of the window that says what went wrong and stays until it is dismissed or replaced; the
/// program goes on meanwhile. GUI thread.
class MessageBar : public QToolBar
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

public Q_SLOTS:
    void showMessage(const QString &text);
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_label;
};

} // namespace cineq
