// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/session/joblist.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace cineq {

/// The jobs as a table, the newest first; times of running ones grow by themselves. Borrows the jobs. GUI thread.
class JobTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Begun, What, State, Time };
    Q_ENUM(Column)
    static constexpr int kColumnCount = 4;

    enum Role {
        PercentRole = Qt::UserRole, ///< in State, of a running job: 0 ... 100, or -1 where nobody can say; else invalid
    };

    explicit JobTableModel(JobList &jobs, QObject *parent = nullptr);

    [[nodiscard]] const Job &job(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] int rowOf(qsizetype place) const;
    void showRunning();

    JobList &m_jobs;
    QTimer m_timer;
};

/// How it goes, or what came of it: "34 %, 2 min 5 s left", "Failed: …".
[[nodiscard]] QString stateText(const Job &job);

} // namespace cineq
