// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace cineq {

class Shortcuts;

/// Where a person finds an action by its name or its keys, and gives it other keys; says before whom they are taken
/// from. Borrows the shortcuts. GUI thread.
class ShortcutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutDialog(Shortcuts &shortcuts, QWidget *parent = nullptr);
    ~ShortcutDialog() override;

private:
    QWidget *makeEditor();
    void fill();
    void find(const QString &typed);
    void showChosen();
    void showRival();
    void assign();
    [[nodiscard]] int chosen() const; ///< place in the shortcuts; -1 = none

    Shortcuts &m_shortcuts;
    QLineEdit *m_search;
    QTableWidget *m_table;
    QKeySequenceEdit *m_keys = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_reset = nullptr;
    QLabel *m_warning = nullptr;
};

} // namespace cineq
