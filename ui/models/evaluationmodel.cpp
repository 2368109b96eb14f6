// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evaluationmodel.h"

#include "ui/models/cells.h"

#include <QFont>

namespace cineq {

namespace {

QString estimateText(const Estimate &estimate, int decimals)
{
    const QLocale locale;
    QString text = locale.toString(estimate.mean, 'f', decimals);
    if (!std::isnan(estimate.standardError))
        text += QStringLiteral(" \u00b1 ") + locale.toString(estimate.standardError, 'f', decimals);
    return text;
}

QString probabilityText(double p)
{
    return p < 0.0005 ? QLatin1Char('<') + QLocale().toString(0.001, 'f', 3) : QLocale().toString(p, 'f', 3);
}

} // namespace

EvaluationModel::EvaluationModel(QObject *parent) : QAbstractTableModel(parent) {}

void EvaluationModel::setReport(const EvaluationReportPtr &report)
{
    beginResetModel();
    m_report = report;
    if (m_report && !metrics().contains(m_metric))
        m_metric = m_report->evaluation.protocol.known ? Metric::ListNdcg : kPrimaryMetric;
    arrange();
    endResetModel();
}

void EvaluationModel::setMetric(Metric metric)
{
    if (metric == m_metric)
        return;
    beginResetModel();
    m_metric = metric;
    arrange();
    endResetModel();
}

QList<Metric> EvaluationModel::metrics() const
{
    QList<Metric> metrics;
    const bool known = m_report && m_report->evaluation.protocol.known;
    for (const MetricTraits &metric : kMetrics) {
        if (!known || !metric.ofSessions)
            metrics.append(metric.metric);
    }
    return metrics;
}

void EvaluationModel::arrange()
{
    m_others = metrics();
    m_others.removeOne(m_metric);
}

int EvaluationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_report ? 0 : static_cast<int>(m_report->rows.size());
}

int EvaluationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumnCount + static_cast<int>(m_others.size());
}

Metric EvaluationModel::metricOf(int section) const
{
    return section < kColumnCount ? m_metric : m_others[section - kColumnCount];
}

bool EvaluationModel::isValue(int section) const
{
    return section >= kColumnCount || static_cast<Column>(section) == Column::Value;
}

QVariant EvaluationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EvaluationRow &row = m_report->rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    const Metric metric = metricOf(index.column());
    const MetricResult &result = row.of(metric);
    QVariant sortValue = isValue(index.column()) ? numberValue(result.value.mean) : value(row, column);
    switch (role) {
    case SortRole:
        return sortValue;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (!sortValue.isValid())
            return QString(kUnknownText);
        if (!isValue(index.column()))
            return text(row, column);
        return estimateText(result.value, metricDecimals(metric)) + QLatin1String(result.isBest ? " *" : "");
    case Qt::FontRole:
        if (isValue(index.column()) && result.isBest) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ToolTipRole:
        if (isValue(index.column()) && row.skipped > 0 && !traits(metric).ofSessions)
            return tr("Without %n of %1 people, who like(s) nothing that a list could hold", nullptr, row.skipped)
                .arg(row.people);
        return {};
    case Qt::TextAlignmentRole:
        return cellAlignment(index.column() >= kColumnCount || (column != Column::Policy && column != Column::Against));
    default:
        return {};
    }
}

QVariant EvaluationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return cellAlignment(section >= kColumnCount || (column != Column::Policy && column != Column::Against));
    if (isValue(section)) {
        if (role == Qt::DisplayRole)
            return metricName(metricOf(section));
        if (role == Qt::ToolTipRole)
            return traits(metricOf(section)).higherIsBetter
                       ? tr("Mean over people ± standard error; more is better, * the best")
                       : tr("Mean over people ± standard error; less is better, * the best");
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    switch (column) {
    case Column::Policy:
        return isTip ? tr("What recommends") : tr("Policy");
    case Column::Steps:
        return isTip ? tr("Movies shown before it was measured") : tr("Steps");
    case Column::Price:
        return isTip ? tr("Reward that being steered costs the policy, person by person: mean ± standard error")
                     : tr("Price in reward");
    case Column::Against:
        return isTip ? tr("The best other policy after as many steps") : tr("Against");
    case Column::Difference:
        return isTip ? tr("What the policy has over it, person by person: mean ± standard error") : tr("Difference");
    case Column::Interval:
        return isTip ? tr("95 % bootstrap interval of the difference") : tr("95 % interval");
    case Column::PValue:
        return isTip ? tr("Two-sided sign-flip test of the difference") : tr("p");
    case Column::HolmPValue:
        return isTip ? tr("The same, adjusted for the number of policies (Holm)") : tr("p, Holm");
    case Column::Value:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

QVariant EvaluationModel::value(const EvaluationRow &row, Column column) const
{
    const QStringList &policies = m_report->evaluation.policies;
    const MetricResult &result = row.of(m_metric);
    switch (column) {
    case Column::Policy:
        return policies[row.policy];
    case Column::Steps:
        return row.steps > 0 ? QVariant(row.steps) : QVariant();
    case Column::Price:
        return numberValue(row.price.difference.mean);
    case Column::Against:
        return result.rival >= 0 ? QVariant(policies[result.rival]) : QVariant();
    case Column::Difference:
        return numberValue(result.difference.difference.mean);
    case Column::Interval:
        return numberValue(result.difference.low);
    case Column::PValue:
        return numberValue(result.difference.pValue);
    case Column::HolmPValue:
        return numberValue(result.holmPValue);
    case Column::Value:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

QString EvaluationModel::text(const EvaluationRow &row, Column column) const
{
    const PairedDifference &paired = row.of(m_metric).difference;
    const int decimals = metricDecimals(m_metric);
    switch (column) {
    case Column::Price:
        return estimateText(row.price.difference, metricDecimals(Metric::Reward));
    case Column::Difference:
        return estimateText(paired.difference, decimals);
    case Column::Interval:
        //: from, to
        return tr("%1 … %2").arg(decimalText(paired.low, decimals), decimalText(paired.high, decimals));
    case Column::PValue:
    case Column::HolmPValue:
        return probabilityText(value(row, column).toDouble());
    default:
        return value(row, column).toString();
    }
}

QString EvaluationModel::metricName(Metric metric)
{
    switch (metric) {
    case Metric::Reward:
        return tr("Reward");
    case Metric::Hits:
        return tr("Hits");
    case Metric::SessionPrecision:
        return tr("Session precision");
    case Metric::SessionRecall:
        return tr("Session recall");
    case Metric::ListNdcg:
        return tr("NDCG@10");
    case Metric::ListGradedNdcg:
        return tr("NDCG@10, graded");
    case Metric::ListPrecision:
        return tr("Precision@10");
    case Metric::ListRecall:
        return tr("Recall@10");
    case Metric::ListCappedRecall:
        return tr("Recall@10, capped");
    case Metric::ListHitRate:
        return tr("Hit rate@10");
    case Metric::GenreCoverage:
        return tr("Genre coverage");
    case Metric::IntraListDiversity:
        return tr("Genre diversity");
    case Metric::ContentDiversity:
        return tr("Content diversity");
    case Metric::Novelty:
        return tr("Novelty");
    case Metric::Calibration:
        return tr("Calibration");
    case Metric::CatalogueCoverage:
        return tr("Catalogue coverage");
    case Metric::ExposureGini:
        return tr("Exposure Gini");
    case Metric::Personalisation:
        return tr("Personalisation");
    }
    Q_UNREACHABLE();
    return {};
}

int EvaluationModel::metricDecimals(Metric metric)
{
    return metric == Metric::Reward || metric == Metric::Hits || metric == Metric::Novelty ||
                   metric == Metric::Calibration
               ? 2
               : 3;
}

} // namespace cineq
