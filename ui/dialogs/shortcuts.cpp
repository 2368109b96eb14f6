// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcuts.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>

#include <algorithm>

namespace cineq {

namespace {

QString keyOf(const QAction &action)
{
    return QStringLiteral("shortcuts/%1").arg(action.objectName());
}

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

/// One is the other, or begins it.
bool clash(const QKeySequence &a, const QKeySequence &b)
{
    return !a.isEmpty() && !b.isEmpty() &&
           (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}

} // namespace

Shortcuts::Shortcuts(const QMenuBar &menus)
{
    for (const QAction *action : menus.actions()) {
        if (action->menu())
            collect(*action->menu(), plain(action->text()));
    }
    const QSettings settings;
    for (const Entry &entry : std::as_const(m_entries)) {
        const QVariant keys = settings.value(keyOf(*entry.action));
        if (keys.isValid())
            entry.action->setShortcut(QKeySequence(keys.toString(), QKeySequence::PortableText));
    }
}

void Shortcuts::collect(const QMenu &menu, const QString &path)
{
    for (QAction *action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), QStringLiteral("%1 › %2").arg(path, plain(action->text())));
        else if (!action->objectName().isEmpty())
            m_entries.append({action, path, action->shortcuts()});
    }
}

QString Shortcuts::name(int entry) const
{
    const Entry &each = m_entries[entry];
    return QStringLiteral("%1 › %2").arg(each.menu, plain(each.action->text()));
}

QString Shortcuts::keysText(int entry) const
{
    return QKeySequence::listToString(m_entries[entry].action->shortcuts(), QKeySequence::NativeText);
}

QKeySequence Shortcuts::keys(int entry) const
{
    return m_entries[entry].action->shortcut();
}

bool Shortcuts::isAtFirst(int entry) const
{
    return m_entries[entry].action->shortcuts() == m_entries[entry].atFirst;
}

int Shortcuts::rival(int entry, const QKeySequence &keys) const
{
    for (int other = 0; other < count(); ++other) {
        const QList<QKeySequence> theirs = m_entries[other].action->shortcuts();
        if (other != entry && std::ranges::any_of(theirs, [&](const QKeySequence &each) { return clash(keys, each); }))
            return other;
    }
    return -1;
}

void Shortcuts::assign(int entry, const QKeySequence &keys)
{
    const QList<QKeySequence> all = keys.isEmpty() ? QList<QKeySequence>() : QList{keys};
    takeFromRivals(entry, all);
    give(entry, all);
}

void Shortcuts::reset(int entry)
{
    takeFromRivals(entry, m_entries[entry].atFirst);
    give(entry, m_entries[entry].atFirst);
}

void Shortcuts::resetAll()
{
    for (int entry = 0; entry < count(); ++entry)
        give(entry, m_entries[entry].atFirst);
}

void Shortcuts::takeFromRivals(int entry, const QList<QKeySequence> &keys)
{
    for (const QKeySequence &each : keys) {
        for (int other = rival(entry, each); other >= 0; other = rival(entry, each))
            give(other, {});
    }
}

void Shortcuts::give(int entry, const QList<QKeySequence> &keys)
{
    QAction *action = m_entries[entry].action;
    action->setShortcuts(keys);
    QSettings settings;
    if (isAtFirst(entry))
        settings.remove(keyOf(*action));
    else
        settings.setValue(keyOf(*action), action->shortcut().toString(QKeySequence::PortableText));
}

} // namespace cineq
