// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/queryedit.h"

#include "engine/session/errortext.h"
#include "ui/style/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStyle>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <algorithm>

namespace cineq {

namespace {

constexpr int kOfferedInSight = 8;

} // namespace

QueryEdit::QueryEdit(QWidget *parent)
    : QWidget(parent),
      m_edit(new QLineEdit(this)),
      m_mistake(new QLabel(this)),
      m_completer(new QCompleter(&m_texts, this))
{
    m_edit->setObjectName(QStringLiteral("queryText"));
    m_edit->setAccessibleName(tr("Search the catalogue"));
    m_edit->setPlaceholderText(tr("Search: lonely robot   genre:horror   year:>=1990   not tag:slasher"));
    m_edit->setToolTip(
        tr("<p>Words and “phrases” are found in titles, people, tags and synopses.</p>"
           "<p><b>genre: tag: director: cast: country: language: title: synopsis: list:</b> take names, "
           "several with commas between them.<br><b>year: decade: rating: votes: stars: words:</b> take numbers "
           "such as 8, &gt;=7.5 or 1990..1999.<br><b>has:</b> takes a field that must be known.</p>"
           "<p>Parts beside each other must all be true; <b>or</b>, <b>not</b> and brackets do the "
           "rest.</p>"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_save = m_edit->addAction(themedIcon(QStringLiteral("save")), QLineEdit::TrailingPosition);
    m_save->setObjectName(QStringLiteral("saveQuery"));
    m_save->setText(tr("Save this search…"));
    m_save->setToolTip(tr("Save this search under a name"));
    m_edit->installEventFilter(this);
    // It completes a part of the text, so it is not the edit's own, which would take the place of all.
    m_completer->setWidget(m_edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kOfferedInSight);
    m_completer->popup()->setObjectName(QStringLiteral("queryCompletions"));
    m_completer->popup()->setAccessibleName(tr("Completions"));
    m_completer->popup()->installEventFilter(this);

    m_mistake->setObjectName(QStringLiteral("queryMistake"));
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setWordWrap(true);
    m_mistake->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->setSpacing(3);
    layout->addWidget(m_edit);
    layout->addWidget(m_mistake);
    setFocusProxy(m_edit);

    connect(m_edit, &QLineEdit::textChanged, this, &QueryEdit::read);
    connect(m_edit, &QLineEdit::textEdited, this, &QueryEdit::offer);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &QueryEdit::complete);
    connect(m_save, &QAction::triggered, this, &QueryEdit::saveRequested);
    read();
}

void QueryEdit::setText(const QString &text)
{
    if (text == m_edit->text())
        return;
    const QString before = m_edit->text();
    {
        const QScopedValueRollback setting(m_isSetting, true);
        m_edit->selectAll();
        m_edit->insert(text); // which the line's own undo takes back
    }
    Q_EMIT textReplaced(before, text);
}

void QueryEdit::setQuery(const Query &query)
{
    if (query == m_query && m_mistake->isHidden())
        return;
    setText(toText(query));
}

void QueryEdit::focusText()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool QueryEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab && !m_completer->popup()->currentIndex().isValid()) {
        m_completer->popup()->hide();
        complete(m_offered.texts.value(0)); // not the one itself: what is offered changes with the text
        return true;
    }
    if (watched == m_edit && event->type() == QEvent::KeyPress && !isOffering()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_edit->text().isEmpty()) {
            m_edit->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            Q_EMIT leaveRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool QueryEdit::isOffering() const
{
    return m_completer->popup()->isVisible();
}

void QueryEdit::offer()
{
    if (m_isSetting)
        return;
    m_offered = m_completions ? m_completions(m_edit->text(), m_edit->cursorPosition()) : QueryCompletions();
    if (m_offered.texts.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_texts.setStringList(m_offered.texts);
    QAbstractItemView *popup = m_completer->popup();
    const QFontMetrics metrics = m_edit->fontMetrics();
    const int width =
        std::min(m_edit->width(), popup->sizeHintForColumn(0) + 2 * metrics.averageCharWidth() +
                                      popup->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, popup));
    const int left = metrics.horizontalAdvance(m_edit->text().left(m_offered.position));
    m_completer->complete({std::min(left, m_edit->width() - width), 0, width, m_edit->height()});
    popup->setCurrentIndex({}); // nothing is taken by Enter that was not chosen
}

/// In the place of what it completes, as if it had been typed; a field's values are offered next.
void QueryEdit::complete(const QString &text)
{
    m_edit->setSelection(static_cast<int>(m_offered.position), static_cast<int>(m_offered.length));
    m_edit->insert(text);
    if (!text.endsWith(QLatin1Char(':')))
        m_completer->popup()->hide();
}

void QueryEdit::read()
{
    const auto query = parseQuery(m_edit->text());
    m_save->setVisible(query && !query->isAll());
    mark(query ? nullptr : &query.error());
    if (!query || *query == m_query)
        return;
    m_query = *query;
    Q_EMIT queryChanged(m_query);
}

/// A line edit formats its text only by way of what an input method says of it.
void QueryEdit::mark(const QueryError *error)
{
    m_mistake->setVisible(error != nullptr);
    m_mistake->setText(error ? tr("⚠ %1. What is shown is the search before.").arg(errorText(error->error))
                             : QString());
    m_edit->setAccessibleDescription(error ? m_mistake->text() : QString());

    QList<QInputMethodEvent::Attribute> attributes;
    if (error && error->length > 0) {
        QTextCharFormat format;
        format.setFontUnderline(true);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(Qt::red);
        attributes.append({QInputMethodEvent::TextFormat, static_cast<int>(error->position) - m_edit->cursorPosition(),
                           static_cast<int>(error->length), format});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(m_edit, &event);
}

} // namespace cineq
