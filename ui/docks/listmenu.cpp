// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/listmenu.h"

#include "engine/session/session.h"

#include <QInputDialog>

#include <algorithm>

namespace cineq {

ListMenu::ListMenu(Session &session, std::function<QList<int>()> chosenRows, QWidget *parent)
    : QMenu(tr("My &lists"), parent), m_session(session), m_chosenRows(std::move(chosenRows))
{
    connect(this, &QMenu::aboutToShow, this, &ListMenu::fill);
}

void ListMenu::fill()
{
    clear();
    const QList<int> rows = m_chosenRows();
    for (const QString &list : m_session.ownLists()) {
        const QList<int> listed = m_session.listedRows(list);
        QAction *action = addAction(QString(list).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(std::ranges::all_of(rows, [&listed](int row) { return listed.contains(row); }));
        connect(action, &QAction::triggered, this,
                [this, list, rows](bool isListed) { m_session.setListed(list, rows, isListed); });
    }
    addSeparator();
    QAction *add = addAction(tr("&New list…"), this, [this] { askForName(); });
    add->setObjectName(QStringLiteral("newList"));
    add->setEnabled(!rows.isEmpty());
}

void ListMenu::askForName(const QString &note)
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New list"));
    dialog->setLabelText(note.isEmpty() ? tr("Name of the list:") : note);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, rows = m_chosenRows()](const QString &typed) {
        const QString name = typed.trimmed();
        if (isProgramsList(name))
            askForName(tr("“%1” is one of CineQ's own lists. Another name:").arg(name));
        else if (!name.isEmpty())
            m_session.setListed(name, rows, true);
    });
    dialog->open();
}

} // namespace cineq
