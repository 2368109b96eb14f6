// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/inlinemessage.h"

#include "ui/style/colors.h"
#include "ui/style/icons.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace cineq {

namespace {

/// Amber enough to be seen, near enough to the window's own colour for its text to be read in light and dark.
QColor warningColor(const QPalette &palette)
{
    return mixed(QColor(0xE0, 0x90, 0x10), palette.color(QPalette::Window), 0.25);
}

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QFrame(parent), m_symbol(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_action->setObjectName(QStringLiteral("messageAction"));
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("messageClose"));
    close->setIcon(themedIcon(QStringLiteral("dismiss")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the message"));
    close->setAccessibleName(tr("Close the message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto action = std::exchange(m_do, {}))
            action();
    });

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 3, 3, 3);
    layout->addWidget(m_symbol, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void InlineMessage::showMessage(Kind kind, const QString &text, const QString &actionText, std::function<void()> action)
{
    m_do = std::move(action);
    m_kind = kind;
    showSymbol();
    m_symbol->setAccessibleName(kind == Kind::Warning ? tr("Warning") : tr("Information"));
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_action->setText(actionText);
    m_action->setVisible(!actionText.isEmpty());
    show();
    update(); // where it was there already
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

/// In the colour of the text, which another theme changes.
void InlineMessage::showSymbol()
{
    const QIcon symbol = m_kind == Kind::Warning ? themedIcon(QStringLiteral("warning"))
                                                 : style()->standardIcon(QStyle::SP_MessageBoxInformation);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_symbol->setPixmap(symbol.pixmap(QSize(size, size), devicePixelRatioF()));
}

void InlineMessage::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSymbol();
}

void InlineMessage::leave()
{
    if (m_kind == Kind::Information)
        hide();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

void InlineMessage::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(rect(), m_kind == Kind::Warning ? warningColor(palette())
                                                            : palette().color(QPalette::AlternateBase));
    QFrame::paintEvent(event);
}

} // namespace cineq
