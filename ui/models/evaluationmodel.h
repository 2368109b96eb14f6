// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/evaluationrun.h"

#include <QAbstractTableModel>

namespace cineq {

/// A report as a table: a row a policy and step count. One metric, the one looked at, stands in front with what each
/// policy has over the best other one and what steering costs it in reward; the means of all others follow. Holds a
/// share of the report. GUI thread.
class EvaluationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// Behind these the other metrics, in kMetrics' order; of known people without those of sessions.
    enum class Column { Policy, Steps, Value, Price, Against, Difference, Interval, PValue, HolmPValue };
    Q_ENUM(Column)
    static constexpr int kColumnCount = 9; ///< without the other metrics

    enum Role {
        SortRole = Qt::UserRole, ///< numbers as numbers, text as text; invalid where the value is not known
    };

    explicit EvaluationModel(QObject *parent = nullptr);

    /// Null = no rows. A metric that the report does not have gives way to its primary one.
    void setReport(const EvaluationReportPtr &report);
    [[nodiscard]] const EvaluationReportPtr &report() const { return m_report; } ///< may be null
    void setMetric(Metric metric);
    [[nodiscard]] Metric metric() const { return m_metric; }
    /// Those that the report has.
    [[nodiscard]] QList<Metric> metrics() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] static QString metricName(Metric metric);
    /// Decimals that its values are shown with.
    [[nodiscard]] static int metricDecimals(Metric metric);

private:
    void arrange();
    [[nodiscard]] QVariant value(const EvaluationRow &row, Column column) const;
    [[nodiscard]] QString text(const EvaluationRow &row, Column column) const;
    [[nodiscard]] Metric metricOf(int section) const;
    [[nodiscard]] bool isValue(int section) const;

    EvaluationReportPtr m_report;
    Metric m_metric = kPrimaryMetric;
    QList<Metric> m_others; ///< the columns behind
};

} // namespace cineq
