// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace cineq {

/// One line of news, with a symbol, a way to close it and, if wanted, one thing to do about it. Stays until it is
/// closed or replaced, and is hidden while there is nothing to say. GUI thread.
class InlineMessage : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Information, Warning };

    explicit InlineMessage(QWidget *parent = nullptr);

    /// actionText: empty = no button; a click emits actionTriggered().
    void showMessage(Kind kind, const QString &text, const QString &actionText = {});
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Information;
    QLabel *m_symbol;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace cineq
