// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/jobtablemodel.h"

#include "ui/docks/durationtext.h"
#include "ui/style/icons.h"

#include <QLocale>

#include <chrono>
#include <cmath>

namespace cineq {

namespace {

constexpr std::chrono::seconds kTick{1};

int percent(const Job &job)
{
    return job.total > 0 ? static_cast<int>(100 * job.done / job.total) : -1;
}

QString timeText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.date() == QDate::currentDate() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

QIcon iconOf(const Job &job)
{
    switch (job.state) {
    case Job::State::Running:
        return themedIcon(QStringLiteral("play"));
    case Job::State::Done:
        return themedIcon(QStringLiteral("done"));
    case Job::State::Failed:
        return themedIcon(QStringLiteral("warning"));
    case Job::State::Cancelled:
        return themedIcon(QStringLiteral("stop"));
    }
    return {};
}

} // namespace

QString stateText(const Job &job)
{
    switch (job.state) {
    case Job::State::Running:
        if (percent(job) < 0)
            return JobTableModel::tr("Under way");
        if (job.done >= job.total)
            return JobTableModel::tr("Being finished");
        if (std::isnan(job.secondsLeft))
            return JobTableModel::tr("%1 %").arg(percent(job));
        return JobTableModel::tr("%1 %, %2 left").arg(percent(job)).arg(DurationText::of(job.secondsLeft));
    case Job::State::Done:
        return job.outcome.isEmpty() ? JobTableModel::tr("Done") : job.outcome;
    case Job::State::Failed:
        return JobTableModel::tr("Failed: %1").arg(job.outcome);
    case Job::State::Cancelled:
        return JobTableModel::tr("Cancelled");
    }
    return {};
}

JobTableModel::JobTableModel(JobList &jobs, QObject *parent) : QAbstractTableModel(parent), m_jobs(jobs)
{
    connect(&m_jobs, &JobList::aboutToBeAdded, this, [this] { beginInsertRows({}, 0, 0); });
    connect(&m_jobs, &JobList::added, this, [this] {
        endInsertRows();
        m_timer.start();
    });
    connect(&m_jobs, &JobList::changed, this, [this](qsizetype place) {
        Q_EMIT dataChanged(index(rowOf(place), 0), index(rowOf(place), kColumnCount - 1));
    });
    connect(&m_jobs, &JobList::aboutToBeRemoved, this,
            [this](qsizetype place) { beginRemoveRows({}, rowOf(place), rowOf(place)); });
    connect(&m_jobs, &JobList::removed, this, &JobTableModel::endRemoveRows);
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &JobTableModel::showRunning);
}

const Job &JobTableModel::job(int row) const
{
    return m_jobs.jobs()[rowOf(row)];
}

int JobTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.jobs().size());
}

int JobTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant JobTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Job &job = this->job(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DecorationRole && column == Column::What)
        return iconOf(job);
    if (role == PercentRole && column == Column::State && job.isRunning())
        return percent(job);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case Column::Begun:
        return timeText(job.begun);
    case Column::What:
        return job.what;
    case Column::State:
        return stateText(job);
    case Column::Time:
        return DurationText::of(job.seconds());
    }
    return {};
}

QVariant JobTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Begun:
        return tr("Begun");
    case Column::What:
        return tr("Task");
    case Column::State:
        return tr("How it goes");
    case Column::Time:
        return tr("Time");
    }
    return {};
}

int JobTableModel::rowOf(qsizetype place) const
{
    return static_cast<int>(m_jobs.jobs().size() - 1 - place);
}

void JobTableModel::showRunning()
{
    if (m_jobs.runningCount() == 0)
        m_timer.stop();
    for (int row = 0; row < rowCount(); ++row) {
        if (job(row).isRunning())
            Q_EMIT dataChanged(index(row, 0), index(row, kColumnCount - 1));
    }
}

} // namespace cineq
