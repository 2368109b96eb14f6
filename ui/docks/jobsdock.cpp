// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/jobsdock.h"

#include "ui/delegates/jobdelegate.h"
#include "ui/docks/tablecopy.h"
#include "ui/style/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace cineq {

namespace {

using Column = JobTableModel::Column;

QTableView *makeTable(QAbstractItemModel *model)
{
    auto *table = new QTableView;
    table->setObjectName(QStringLiteral("jobTable"));
    table->setAccessibleName(JobsDock::tr("Jobs and log"));
    table->setModel(model);
    table->setItemDelegateForColumn(static_cast<int>(Column::State), new JobDelegate(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 6);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(static_cast<int>(Column::State), QHeaderView::Stretch);
    addCopyActions(table);
    return table;
}

} // namespace

JobsDock::JobsDock(JobList &jobs, QWidget *parent)
    : QDockWidget(tr("Jobs and log"), parent),
      m_jobs(jobs),
      m_model(jobs),
      m_pages(new QStackedWidget(this)),
      m_table(makeTable(&m_model))
{
    setObjectName(QStringLiteral("jobsDock"));
    auto *empty = new QLabel(tr("Long tasks, and what came of them, are listed here: training, evaluations, files that "
                                "are read and written."));
    empty->setObjectName(QStringLiteral("jobsEmpty"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(4);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeButtons());
    m_pages->addWidget(empty);
    m_pages->addWidget(page);
    setWidget(m_pages);

    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobsDock::showState);
    for (const auto signal : {&JobList::added, &JobList::removed})
        connect(&m_jobs, signal, this, &JobsDock::showState);
    connect(&m_jobs, &JobList::changed, this, &JobsDock::showState);
    showState();
}

QWidget *JobsDock::makeButtons()
{
    auto *row = new QWidget;
    m_chosen = new QLabel(row);
    m_chosen->setObjectName(QStringLiteral("chosenJob"));
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_chosen->setWordWrap(true);
    m_cancel = new QPushButton(themedIcon(QStringLiteral("stop")), tr("&Cancel"), row);
    m_cancel->setObjectName(QStringLiteral("cancelJob"));
    m_clear = new QPushButton(tr("C&lear log"), row);
    m_clear->setObjectName(QStringLiteral("clearJobs"));
    m_clear->setToolTip(tr("Takes what is over out of the list"));
    connect(m_cancel, &QPushButton::clicked, this, &JobsDock::cancelChosen);
    connect(m_clear, &QPushButton::clicked, &m_jobs, &JobList::clear);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->addWidget(m_chosen, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_clear);
    return row;
}

/// The selected jobs or, where none is, all that run.
void JobsDock::cancelChosen()
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    QList<quint64> numbers;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (chosen.isEmpty() || chosen.contains(m_model.index(row, 0)))
            numbers.append(m_model.job(row).number);
    }
    for (const quint64 number : numbers)
        m_jobs.cancel(number);
}

void JobsDock::showState()
{
    const QList<Job> &jobs = m_jobs.jobs();
    m_pages->setCurrentIndex(jobs.isEmpty() ? 0 : 1);
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    const auto canBeCancelled = [this](const QModelIndex &index) { return m_model.job(index.row()).canBeCancelled; };
    m_cancel->setText(chosen.isEmpty() ? tr("&Cancel all") : tr("&Cancel"));
    m_cancel->setEnabled(chosen.isEmpty() ? std::ranges::any_of(jobs, &Job::canBeCancelled)
                                          : std::ranges::any_of(chosen, canBeCancelled));
    const bool isFixed = chosen.size() == 1 && m_model.job(chosen.first().row()).isRunning() && !m_cancel->isEnabled();
    m_cancel->setToolTip(isFixed ? tr("This task can't be cancelled; it takes moments") : QString());
    m_clear->setEnabled(!std::ranges::all_of(jobs, &Job::isRunning));
    m_chosen->setText(chosen.size() == 1 ? stateText(m_model.job(chosen.first().row())) : QString());
}

} // namespace cineq
