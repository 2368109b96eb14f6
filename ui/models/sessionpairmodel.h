// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/evaluationrun.h"

#include <QAbstractTableModel>

#include <array>

namespace cineq {

/// One person served by two policies, step by step and side by side: what was shown, the stars that the person really
/// gave it, the rewards so far. The first step at which the policies part is marked. Holds a share of the report. GUI
/// thread.
class SessionPairModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Step, LeftTitle, LeftStars, LeftReward, RightTitle, RightStars, RightReward };
    Q_ENUM(Column)
    static constexpr int kColumnCount = 7;

    enum Role {
        SortRole = Qt::UserRole, ///< numbers as numbers, text as text; invalid where the person has not rated
    };

    explicit SessionPairModel(QObject *parent = nullptr);

    /// person: index into the subject's people, one that was played; left, right: into Evaluation::policies. Null =
    /// no rows.
    void setSessions(const EvaluationReportPtr &report, int person, int left, int right);
    /// Row of the first step at which another movie is shown; -1 = none.
    [[nodiscard]] int firstDifference() const { return m_firstDifference; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    /// What one policy did.
    struct Side
    {
        QString policy;
        MovieList shown;
        std::vector<FeedbackKind> answers;
        std::vector<double> rewards; ///< so far, after each step
    };

    [[nodiscard]] const Side &sideOf(Column column) const;
    [[nodiscard]] QVariant value(int row, Column column) const;
    [[nodiscard]] QString text(int row, Column column) const;

    EvaluationReportPtr m_report;
    int m_person = 0;
    std::array<Side, 2> m_sides;
    int m_firstDifference = -1;
};

} // namespace cineq
