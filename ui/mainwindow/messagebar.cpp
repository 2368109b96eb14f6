// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/messagebar.h"

#include "ui/style/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace cineq {

namespace {

/// A line of plain text that is cut with an ellipsis where the window is narrow; the tooltip has all of it.
class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 20, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRect area = contentsRect();
        style()->drawItemText(&painter, area, Qt::AlignLeft | Qt::AlignVCenter, palette(), isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideRight, area.width()), foregroundRole());
    }
};

/// Amber enough to be seen, near enough to the window's own colour for its text to be read in light and dark.
QColor barColor(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor amber(0xE0, 0x90, 0x10);
    constexpr double kShare = 0.25;
    return QColor::fromRgbF(static_cast<float>(window.redF() * (1 - kShare) + amber.redF() * kShare),
                            static_cast<float>(window.greenF() * (1 - kShare) + amber.greenF() * kShare),
                            static_cast<float>(window.blueF() * (1 - kShare) + amber.blueF() * kShare));
}

} // namespace

MessageBar::MessageBar(QWidget *parent) : QToolBar(tr("Message"), parent), m_label(new ElidedLabel)
{
    setObjectName(QStringLiteral("messageBar"));
    setMovable(false);
    setFloatable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    toggleViewAction()->setVisible(false); // it comes when there is something to say

    auto *content = new QWidget(this);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(8, 4, 8, 4);
    auto *icon = new QLabel(content);
    icon->setPixmap(themedIcon(QStringLiteral("warning")).pixmap(QSize(18, 18), devicePixelRatioF()));
    icon->setAccessibleName(tr("Warning"));
    m_label->setParent(content);
    m_label->setObjectName(QStringLiteral("messageText"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *dismissButton = new QPushButton(themedIcon(QStringLiteral("dismiss")), tr("&Dismiss"), content);
    dismissButton->setObjectName(QStringLiteral("messageDismiss"));
    dismissButton->setAccessibleName(tr("Dismiss the message"));
    layout->addWidget(icon);
    layout->addWidget(m_label, 1);
    layout->addWidget(dismissButton);
    content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(content);
    hide();
    connect(dismissButton, &QPushButton::clicked, this, &MessageBar::dismiss);
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::showMessage(const QString &text)
{
    m_label->setText(text);
    m_label->setToolTip(text);
    m_label->setAccessibleName(text);
    show();
    QAccessibleEvent event(m_label, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::dismiss()
{
    m_label->clear();
    hide();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), barColor(palette()));
}

} // namespace cineq
