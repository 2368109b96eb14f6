// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/queryedit.h"

#include "engine/session/errortext.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace cineq {

QueryEdit::QueryEdit(QWidget *parent) : QWidget(parent), m_edit(new QLineEdit(this)), m_mistake(new QLabel(this))
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
    connect(m_save, &QAction::triggered, this, &QueryEdit::saveRequested);
    read();
}

void QueryEdit::setText(const QString &text)
{
    m_edit->setText(text);
}

void QueryEdit::setQuery(const Query &query)
{
    if (query == m_query && m_mistake->isHidden())
        return;
    m_edit->setText(toText(query));
}

void QueryEdit::focusText()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool QueryEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
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
