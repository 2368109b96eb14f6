// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

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

    /// With a button of that text, if there is one, that does the action and takes the message away.
    void showMessage(Kind kind, const QString &text, const QString &actionText = {}, std::function<void()> action = {});
    [[nodiscard]] QString text() const;
    /// Somebody goes elsewhere: what was to be known here goes too; a warning stays.
    void leave();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showSymbol();

    Kind m_kind = Kind::Information;
    std::function<void()> m_do; // what the button does
    QLabel *m_symbol;
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace cineq
