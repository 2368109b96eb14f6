// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/jobtablemodel.h"

#include <QDockWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace cineq {

/// The long tasks with how they go, and the log of what came of them; running ones can be cancelled, the log copied or
/// cleared. Borrows the jobs. GUI thread.
class JobsDock : public QDockWidget
{
    Q_OBJECT

public:
    explicit JobsDock(JobList &jobs, QWidget *parent = nullptr);

private:
    QWidget *makeButtons();
    void cancelChosen();
    void showState();

    JobList &m_jobs;
    JobTableModel m_model;
    QStackedWidget *m_pages;
    QTableView *m_table;
    QLabel *m_chosen = nullptr; // the whole of what a narrow column cuts
    QPushButton *m_cancel = nullptr;
    QPushButton *m_clear = nullptr;
};

} // namespace cineq
