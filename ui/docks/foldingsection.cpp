// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/foldingsection.h"

#include <QEvent>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cineq {

namespace {

/// As high as its content wants to be, which scrolls where it can't be.
class ContentArea final : public QScrollArea
{
public:
    explicit ContentArea(QWidget *content)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
        setWidget(content);
        content->setAutoFillBackground(false);
        viewport()->setAutoFillBackground(false);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(viewport()->width())
                                                         : widget()->sizeHint().height();
        return {widget()->sizeHint().width(), height};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr int kLeastLines = 4;
        return {widget()->minimumSizeHint().width(),
                std::min(sizeHint().height(), kLeastLines * fontMetrics().height())};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        updateGeometry();
    }
};

} // namespace

FoldingSection::FoldingSection(const QString &name, const QString &heading, QWidget *content, QWidget *parent)
    : QWidget(parent), m_name(heading), m_heading(new QToolButton), m_scroll(new ContentArea(content))
{
    m_heading->setObjectName(name);
    m_heading->setText(heading);
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setArrowType(Qt::RightArrow);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_scroll->setAccessibleName(QString(heading).remove(QLatin1Char('&')));
    m_scroll->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_scroll);
    connect(m_heading, &QToolButton::toggled, this, [this](bool open) {
        m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_scroll->setVisible(open);
        Q_EMIT toggled(open);
    });
}

bool FoldingSection::isOpen() const
{
    return m_heading->isChecked();
}

void FoldingSection::setOpen(bool open)
{
    m_heading->setChecked(open);
}

void FoldingSection::setNote(const QString &note)
{
    //: heading of a part that can be folded, what is in it
    m_heading->setText(note.isEmpty() ? m_name : tr("%1: %2").arg(m_name, note));
}

void FoldingSection::setToolTipOfHeading(const QString &text)
{
    m_heading->setToolTip(text);
}

} // namespace cineq
