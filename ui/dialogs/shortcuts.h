// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QMenu;
class QMenuBar;

namespace cineq {

/// The keys of what the menus offer: as the program gives them, and as the person wants them, which the settings
/// remember. An action is known by its object name; those without are not offered. Borrows the actions. GUI thread.
class Shortcuts
{
public:
    /// Takes the keys that the actions have now for the program's, then puts the person's in force.
    explicit Shortcuts(const QMenuBar &menus);

    [[nodiscard]] QAction *action(int entry) const { return m_entries[entry].action; }
    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    /// "View › Panels › Filters"
    [[nodiscard]] QString name(int entry) const;
    [[nodiscard]] QString keysText(int entry) const;  ///< as the platform writes them; several are joined by commas
    [[nodiscard]] QKeySequence keys(int entry) const; ///< the first
    [[nodiscard]] bool isAtFirst(int entry) const;    ///< as the program gives them
    /// The other action that these keys belong to, or that would no longer be reached beside them; -1 = none.
    [[nodiscard]] int rival(int entry, const QKeySequence &keys) const;

    /// Gives the action these keys alone, and takes them from their rivals. Empty: none.
    void assign(int entry, const QKeySequence &keys);
    /// As the program gives them; rivals lose theirs.
    void reset(int entry);
    void resetAll();

private:
    struct Entry
    {
        QAction *action;
        QString menu; ///< "View › Panels"
        QList<QKeySequence> atFirst;
    };

    void collect(const QMenu &menu, const QString &path);
    void give(int entry, const QList<QKeySequence> &keys);
    void takeFromRivals(int entry, const QList<QKeySequence> &keys);

    QList<Entry> m_entries;
};

} // namespace cineq
