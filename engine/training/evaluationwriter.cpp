// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/evaluationwriter.h"

#include "engine/base/exportfile.h"
#include "engine/base/jsonvalue.h"
#include "engine/recommend/listwriter.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace cineq {

namespace {

QJsonObject toJson(const MetricResult &result, const MetricTraits &metric, const QStringList &policies)
{
    const PairedDifference &paired = result.difference;
    QJsonObject object{{QStringLiteral("mean"), numberOrNull(result.value.mean)},
                       {QStringLiteral("standard_error"), numberOrNull(result.value.standardError)},
                       {QStringLiteral("p_value"), numberOrNull(paired.pValue)},
                       {QStringLiteral("best"), result.isBest}};
    if (!metric.ofPeople)
        return object;
    object.insert(QStringLiteral("people"), result.value.people);
    if (result.rival < 0)
        return object;
    object.insert(QStringLiteral("against"), policies[result.rival]);
    object.insert(QStringLiteral("difference"), numberOrNull(paired.difference.mean));
    object.insert(QStringLiteral("difference_standard_error"), numberOrNull(paired.difference.standardError));
    object.insert(QStringLiteral("t"), numberOrNull(paired.t));
    object.insert(QStringLiteral("p_value_holm"), numberOrNull(result.holmPValue));
    object.insert(QStringLiteral("interval"), QJsonArray{numberOrNull(paired.low), numberOrNull(paired.high)});
    object.insert(QStringLiteral("wins"), metric.higherIsBetter ? paired.above : paired.below);
    object.insert(QStringLiteral("ties"), paired.equal);
    object.insert(QStringLiteral("losses"), metric.higherIsBetter ? paired.below : paired.above);
    return object;
}

QJsonObject toJson(const PairedDifference &price, const QString &of)
{
    return {{QStringLiteral("of"), of},
            {QStringLiteral("mean"), numberOrNull(price.difference.mean)},
            {QStringLiteral("standard_error"), numberOrNull(price.difference.standardError)},
            {QStringLiteral("interval"), QJsonArray{numberOrNull(price.low), numberOrNull(price.high)}},
            {QStringLiteral("p_value"), numberOrNull(price.pValue)}};
}

QJsonArray toJson(const std::vector<EvaluationRow> &rows, const Evaluation &evaluation)
{
    const QStringList &policies = evaluation.policies;
    QJsonArray array;
    for (const EvaluationRow &row : rows) {
        QJsonObject object{{QStringLiteral("policy"), policies[row.policy]},
                           {QStringLiteral("steps"), row.steps},
                           {QStringLiteral("people"), row.people},
                           {QStringLiteral("skipped"), row.skipped}};
        for (const MetricTraits &metric : kMetrics) {
            if (row.steps > 0 || !metric.ofSessions)
                object.insert(metric.key, toJson(row.of(metric.metric), metric, policies));
        }
        if (const int twin = evaluation.variantOf[size_t(row.policy)]; twin >= 0 && row.steps > 0)
            object.insert(QStringLiteral("price"), toJson(row.price, policies[twin]));
        array.append(object);
    }
    return array;
}

QString numberCell(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', 9) : QString();
}

QByteArray toCsv(const EvaluationReport &report)
{
    const QStringList &policies = report.evaluation.policies;
    QString text = QStringLiteral("policy,steps,metric,people,mean,standard_error,best,against,difference,"
                                  "difference_standard_error,interval_low,interval_high,p_value,p_value_holm,"
                                  "price,price_standard_error\r\n");
    for (const EvaluationRow &row : report.rows) {
        for (const MetricTraits &metric : kMetrics) {
            if (row.steps == 0 && metric.ofSessions)
                continue;
            const MetricResult &result = row.of(metric.metric);
            const PairedDifference &paired = result.difference;
            const Estimate price = metric.metric == Metric::Reward ? row.price.difference : Estimate();
            const bool isCompared = metric.ofPeople && result.rival >= 0;
            const QStringList cells{policies[row.policy],
                                    QString::number(row.steps),
                                    metric.key,
                                    QString::number(metric.ofPeople ? result.value.people : row.people),
                                    numberCell(result.value.mean),
                                    numberCell(result.value.standardError),
                                    QString::number(int(result.isBest)),
                                    isCompared ? policies[result.rival] : QString(),
                                    numberCell(paired.difference.mean),
                                    numberCell(paired.difference.standardError),
                                    numberCell(paired.low),
                                    numberCell(paired.high),
                                    numberCell(paired.pValue),
                                    numberCell(result.holmPValue),
                                    numberCell(price.mean),
                                    numberCell(price.standardError)};
            text += cells.join(u',') + QLatin1String("\r\n");
        }
    }
    return text.toUtf8();
}

} // namespace

QJsonObject toJson(const EvaluationReport &report)
{
    const EvaluationSubject &subject = report.subject;
    const EvaluationProtocol &protocol = report.evaluation.protocol;
    QJsonArray steps;
    if (!protocol.known)
        std::ranges::copy(protocol.steps, std::back_inserter(steps));
    QJsonObject object{
        {QStringLiteral("protocol"), protocol.known ? QStringLiteral("known") : QStringLiteral("cold")},
        {QStringLiteral("folds"), protocol.known ? QJsonValue() : QJsonValue(protocol.folds)},
        {QStringLiteral("split_seed"), double(protocol.splitSeed)},
        {QStringLiteral("steps"), steps},
        {QStringLiteral("people"), report.rows.front().people},
        {QStringLiteral("skipped"), report.peopleWithoutLikes()},
        {QStringLiteral("ratings"), subject.ratings->ratings()},
        {QStringLiteral("unknown_movies"), subject.unknownMovies},
        {QStringLiteral("movies"), subject.ratings->movies()},
        {QStringLiteral("genres"), int(subject.catalog->terms(TermKind::Genre).vocabulary().size())},
        {QStringLiteral("model"), subject.model ? QJsonValue(subject.model->info.path) : QJsonValue()},
        {QStringLiteral("policies"), QJsonArray::fromStringList(report.evaluation.policies)},
        {QStringLiteral("primary_metric"), traits(protocol.known ? Metric::ListNdcg : kPrimaryMetric).key},
        {QStringLiteral("primary_steps"), protocol.known ? QJsonValue() : QJsonValue(kPrimarySteps)},
        {QStringLiteral("rows"), toJson(report.rows, report.evaluation)}};
    if (!subject.steering.isNeutral())
        object.insert(QStringLiteral("steering"), toJson(subject.steering));
    return object;
}

Result<void> writeReport(const QString &path, const EvaluationReport &report)
{
    return writeExport(path, {{QStringLiteral(".csv"), [&] { return toCsv(report); }},
                              {QStringLiteral(".json"), [&] { return jsonBytes(toJson(report)); }}});
}

} // namespace cineq
