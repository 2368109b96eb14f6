// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/undoactions.h"

#include "engine/session/session.h"
#include "ui/pages/queryedit.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QDateTime>
#include <QScopedValueRollback>
#include <QUndoCommand>

#include <utility>

namespace cineq {

namespace {

/// From one text of the search to another, by a click.
class SearchChange : public QUndoCommand
{
public:
    SearchChange(QueryEdit *search, QString before, QString after)
        : m_search(search), m_before(std::move(before)), m_after(std::move(after))
    {
        setText(m_after.isEmpty() ? UndoActions::tr("cleared the search")
                                  : UndoActions::tr("searched for %1").arg(m_after));
    }

    [[nodiscard]] const QDateTime &made() const { return m_made; }

    void undo() override { m_search->setText(m_before); }
    void redo() override { m_search->setText(m_after); }

private:
    QueryEdit *m_search;
    QString m_before;
    QString m_after;
    QDateTime m_made = QDateTime::currentDateTimeUtc();
};

} // namespace

UndoActions::UndoActions(Session &session, QueryEdit *search, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_search(search),
      m_undo(new QAction(themedIcon(QStringLiteral("undo")), {}, this)),
      m_redo(new QAction(themedIcon(QStringLiteral("redo")), {}, this))
{
    m_undo->setObjectName(QStringLiteral("undoFeedback"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setStatusTip(tr("Takes back what you did last: an answer, a list, a search; of an earlier day too"));
    m_redo->setObjectName(QStringLiteral("redoFeedback"));
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    m_redo->setStatusTip(tr("Does again what was undone last"));
    connect(m_undo, &QAction::triggered, this, [this] { turn(true); });
    connect(m_redo, &QAction::triggered, this, [this] { turn(false); });
    connect(m_search, &QueryEdit::textReplaced, this, [this](const QString &before, const QString &after) {
        if (!m_isTurning)
            m_searches.push(new SearchChange(m_search, before, after));
    });
    connect(&m_searches, &QUndoStack::indexChanged, this, &UndoActions::follow);
    connect(&m_session, &Session::profileChanged, this, &UndoActions::follow);
    follow();
}

void UndoActions::follow()
{
    const auto show = [this](QAction *action, bool back, const std::optional<PastStep> &step, const QString &plain,
                             const QString &named) {
        QString what = step ? step->what : QString();
        if (isSearchNext(back))
            what = back ? m_searches.undoText() : m_searches.redoText();
        // An "&" in a title is none of a menu's.
        action->setText(what.isEmpty() ? plain : named.arg(what.replace(QLatin1Char('&'), QLatin1String("&&"))));
        action->setEnabled(!what.isEmpty());
    };
    show(m_undo, true, m_session.profile().undoable, tr("&Undo"), tr("&Undo: %1"));
    show(m_redo, false, m_session.profile().redoable, tr("&Redo"), tr("&Redo: %1"));
}

void UndoActions::turn(bool back)
{
    if (!isSearchNext(back)) {
        if (back)
            m_session.undo();
        else
            m_session.redo();
        return;
    }
    const QScopedValueRollback turning(m_isTurning, true);
    if (back)
        m_searches.undo();
    else
        m_searches.redo();
    Q_EMIT searchTurned();
}

bool UndoActions::isSearchNext(bool back) const
{
    const auto *change = dynamic_cast<const SearchChange *>(m_searches.command(m_searches.index() - (back ? 1 : 0)));
    const std::optional<PastStep> &step = back ? m_session.profile().undoable : m_session.profile().redoable;
    return change != nullptr && (!step || (back ? change->made() > step->made : change->made() < step->made));
}

} // namespace cineq
