// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringListModel>

#include <functional>

class QLineEdit;
class QListView;

namespace cineq {

/// Finds whatever the program can do or has by its name, and does it: type, choose with Up and Down, Enter. GUI thread.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    struct Command
    {
        QString text;
        QString hint; ///< what kind it is, or its key
        std::function<void()> run;
    };
    /// What fits a typed text, best first.
    using Source = std::function<QList<Command>(const QString &typed)>;

    /// sources: asked in turn at every letter.
    CommandPalette(QList<Source> sources, QWidget *parent);

    /// Commands whose texts hold every typed word at a word's beginning.
    [[nodiscard]] static QList<Command> fitting(const QList<Command> &commands, const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    void run(int row);

    QList<Source> m_sources;
    QList<Command> m_found;
    QStringListModel m_model;
    QLineEdit *m_edit;
    QListView *m_list;
};

} // namespace cineq
