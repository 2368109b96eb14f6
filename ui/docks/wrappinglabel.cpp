// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/wrappinglabel.h"

#include <QEvent>
#include <QTextDocumentFragment>

#include <algorithm>

namespace cineq {

WrappingLabel::WrappingLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
}

int WrappingLabel::heightForWidth(int width) const
{
    bringUpToDate();
    if (const auto known = m_heights.constFind(width); known != m_heights.cend())
        return *known;
    return *m_heights.insert(width, QLabel::heightForWidth(width));
}

QSize WrappingLabel::sizeHint() const
{
    const int width = std::max(minimumSizeHint().width(), this->width());
    return {width, heightForWidth(width)};
}

QSize WrappingLabel::minimumSizeHint() const
{
    bringUpToDate();
    if (!m_wordWidth) {
        const QString plain =
            textFormat() == Qt::RichText ? QTextDocumentFragment::fromHtml(m_text).toPlainText() : m_text;
        int widest = 0;
        for (const QStringView word : QStringView(plain).split(u' '))
            widest = std::max(widest, fontMetrics().horizontalAdvance(word.toString()));
        m_wordWidth = widest;
    }
    const QMargins margins = contentsMargins();
    return {*m_wordWidth + margins.left() + margins.right() + 2 * margin(), fontMetrics().height()};
}

void WrappingLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_heights.clear();
        m_wordWidth.reset();
    }
}

void WrappingLabel::bringUpToDate() const
{
    if (m_text == text())
        return;
    m_text = text();
    m_heights.clear();
    m_wordWidth.reset();
}

} // namespace cineq
