// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/evaluationwriter.h"

#include "engine/base/jsonvalue.h"

#include <QJsonArray>

#include <algorithm>

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

QJsonArray toJson(const std::vector<EvaluationRow> &rows, const QStringList &policies)
{
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
        array.append(object);
    }
    return array;
}

} // namespace

QJsonObject toJson(const EvaluationReport &report)
{
    const EvaluationSubject &subject = report.subject;
    const EvaluationProtocol &protocol = report.evaluation.protocol;
    QJsonArray steps;
    if (!protocol.known)
        std::ranges::copy(protocol.steps, std::back_inserter(steps));
    return {{QStringLiteral("protocol"), protocol.known ? QStringLiteral("known") : QStringLiteral("cold")},
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
            {QStringLiteral("rows"), toJson(report.rows, report.evaluation.policies)}};
}

} // namespace cineq
