// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/movieactions.h"

#include "engine/session/session.h"
#include "ui/docks/inlinemessage.h"
#include "ui/docks/listmenu.h"
#include "ui/docks/seenmenu.h"
#include "ui/style/feedbackstyle.h"

#include <QAction>
#include <QPointer>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace cineq {

MovieActions::MovieActions(Session &session, QTableView *table, RowOf rowOf, InlineMessage *message)
    : QObject(table),
      m_session(session),
      m_table(table),
      m_rowOf(std::move(rowOf)),
      m_message(message),
      m_answers(new SeenMenu(table)),
      m_notInterested(new QAction(tr("&Not interested"), table)),
      m_seen(new QAction(tr("&Seen it"), table)),
      m_wish(new QAction(tr("On the &wish list"), table)),
      m_similar(new QAction(tr("Simila&r movies"), table))
{
    m_notInterested->setObjectName(QStringLiteral("notInterested"));
    m_notInterested->setToolTip(tr("Leave the selected movie out of lists from now on; says nothing about your taste"));
    m_notInterested->setShortcut(QKeySequence::Delete);
    connect(m_notInterested, &QAction::triggered, this, [this] { hideChosen(HiddenReason::NotInterested); });

    connect(m_answers, &SeenMenu::answered, this, &MovieActions::rateChosen);
    connect(m_answers, &SeenMenu::passed, this, [this] { hideChosen(HiddenReason::Seen); });
    m_answers->noOpinion()->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Delete));
    m_seen->setObjectName(QStringLiteral("seen"));
    m_seen->setToolTip(tr("Leave the selected movie out of lists, and say how it was if you like"));
    m_seen->setIconText(tr("Seen it") + QStringLiteral("   ")); // of a button, whose arrow needs room
    m_seen->setMenu(m_answers);

    m_wish->setObjectName(QStringLiteral("wish"));
    m_wish->setToolTip(tr("Put the selected movies on your wish list, or take them off"));
    m_wish->setCheckable(true);
    m_wish->setShortcut(QKeySequence(Qt::Key_Insert));
    connect(m_wish, &QAction::triggered, this, &MovieActions::toggleWish);

    m_similar->setObjectName(QStringLiteral("similarMovies"));
    m_similar->setToolTip(tr("Show the movies that are most like this one among its details"));
    connect(m_similar, &QAction::triggered, this, [this] {
        if (const QList<int> rows = chosenRows(); !rows.isEmpty())
            Q_EMIT similarRequested(rows.front());
    });

    for (QAction *action : {m_notInterested, m_answers->noOpinion(), m_wish})
        action->setShortcutContext(Qt::WidgetShortcut);
    auto *lists = new ListMenu(
        m_session, [this] { return chosenRows(); }, m_table);
    lists->setObjectName(QStringLiteral("listMenu"));
    m_table->insertActions(m_table->actions().value(0),
                           {m_notInterested, m_seen, m_wish, lists->menuAction(), m_similar});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MovieActions::updateActions);
    connect(m_table->model(), &QAbstractItemModel::modelReset, this, &MovieActions::updateActions);
    connect(&m_session, &Session::ratingSessionChanged, this, &MovieActions::followSession);
    connect(&m_session, &Session::profileChanged, this, &MovieActions::updateActions);
    updateActions();
}

void MovieActions::hideChosen(HiddenReason reason)
{
    change([this, reason](int row) { m_session.hideMovie(row, reason); },
           reason == HiddenReason::Seen ? tr("%1: seen, not shown again.") : tr("%1: not shown again."));
}

void MovieActions::rateChosen(FeedbackKind kind)
{
    change([this, kind](int row) { m_session.giveFeedbackTo(row, kind); },
           tr("%1: %2.").arg(QStringLiteral("%1"), FeedbackStyle::name(kind)));
}

void MovieActions::change(const std::function<void(int row)> &doIt, const QString &what)
{
    const RatingSession *ratings = m_session.ratingSession();
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const int row = m_rowOf(index); ratings != nullptr && !ratings->isAnswered(row))
            rows.append(row);
    }
    if (rows.isEmpty())
        return;
    m_changing = true;
    for (const int row : rows)
        doIt(row);
    m_changing = false;
    m_undoable = static_cast<int>(rows.size());
    m_message->showMessage(InlineMessage::Kind::Information,
                           rows.size() == 1 ? what.arg(m_session.catalog()->titleAt(rows.front()))
                                            : what.arg(tr("%n movie(s)", nullptr, m_undoable)),
                           tr("Undo"), [self = QPointer(this)] {
                               if (self)
                                   self->undo();
                           });
    updateActions();
}

void MovieActions::undo()
{
    for (int left = std::exchange(m_undoable, 0); left > 0; --left)
        m_session.undo();
}

QList<int> MovieActions::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(m_rowOf(index));
    return rows;
}

void MovieActions::toggleWish()
{
    m_session.setListed(kWishList, chosenRows(), m_wish->isChecked());
}

/// What the message would take back is no longer the last thing done.
void MovieActions::followSession()
{
    if (!m_changing && std::exchange(m_undoable, 0) > 0)
        m_message->hide();
    updateActions();
}

void MovieActions::updateActions()
{
    const RatingSession *ratings = m_session.ratingSession();
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    const bool open = ratings != nullptr && std::ranges::any_of(chosen, [&](const QModelIndex &index) {
                          return !ratings->isAnswered(m_rowOf(index));
                      });
    const QList<int> wished = m_session.listedRows(kWishList);
    m_wish->setEnabled(!chosen.isEmpty());
    m_wish->setChecked(!chosen.isEmpty() && std::ranges::all_of(chosen, [&](const QModelIndex &index) {
        return wished.contains(m_rowOf(index));
    }));
    m_similar->setEnabled(m_table->currentIndex().isValid() && m_session.model() != nullptr);
    m_notInterested->setEnabled(open);
    m_seen->setEnabled(open);
    m_answers->setEnabled(open);
}

} // namespace cineq
