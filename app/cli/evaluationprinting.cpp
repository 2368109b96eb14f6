// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/evaluationprinting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <cmath>

namespace cineq {

namespace {

QString fixed(double value, int decimals)
{
    return std::isnan(value) ? QStringLiteral("-") : QString::number(value, 'f', decimals);
}

/// "2.53 +- 0.37 *", the star where it is best.
QString meanText(const MetricResult &result, int decimals, bool withError)
{
    QString text = fixed(result.value.mean, decimals);
    if (withError)
        text += QLatin1String(" +- ") + fixed(result.value.standardError, decimals);
    return text + QLatin1String(result.isBest ? " *" : "  ");
}

QString pText(double p)
{
    return p < 0.0005 ? QStringLiteral("<0.001") : fixed(p, 3);
}

/// A metric as a column of a table.
struct Column
{
    Metric metric;
    QString title;
    int decimals;
};

QJsonArray idsOf(const MovieList &movies, const Catalog &catalog)
{
    QJsonArray ids;
    for (const qint32 row : movies)
        ids.append(catalog.idAt(row));
    return ids;
}

QJsonObject toJson(const PlayedSession &session, const Catalog &catalog)
{
    QJsonArray answers;
    for (const FeedbackKind answer : session.answers)
        answers.append(traits(answer).key);
    QJsonArray lists;
    for (const MovieList &list : session.lists)
        lists.append(idsOf(list, catalog));
    return {{QStringLiteral("shown"), idsOf(session.shown, catalog)},
            {QStringLiteral("answers"), answers},
            {QStringLiteral("lists"), lists}};
}

QList<int> allButFirst(const QStringList &header)
{
    QList<int> columns;
    for (int column = 1; column < header.size(); ++column)
        columns.append(column);
    return columns;
}

/// Means with standard errors, and the first metric's difference to the best other policy.
void printComparison(const Console &console, std::span<const EvaluationRow> rows, const QStringList &policies,
                     const QList<Column> &columns)
{
    QStringList header{CliText::tr("policy")};
    for (const Column &column : columns)
        header.append(column.title + QLatin1String("  "));
    header << CliText::tr("against") << CliText::tr("difference (%1)").arg(columns.front().title)
           << CliText::tr("95 % interval") << CliText::tr("p") << CliText::tr("p, Holm");
    QList<QStringList> cells;
    for (const EvaluationRow &row : rows) {
        QStringList &line = cells.emplace_back(policies[row.policy]);
        for (const Column &column : columns)
            line.append(meanText(row.of(column.metric), column.decimals, true));
        const MetricResult &primary = row.of(columns.front().metric);
        if (primary.rival < 0) {
            line += QStringList(header.size() - line.size(), QStringLiteral("-"));
            continue;
        }
        const PairedDifference &paired = primary.difference;
        const int decimals = columns.front().decimals;
        line << policies[primary.rival]
             << fixed(paired.difference.mean, decimals) + QLatin1String(" +- ") +
                    fixed(paired.difference.standardError, decimals)
             << fixed(paired.low, decimals) + QLatin1String(" .. ") + fixed(paired.high, decimals)
             << pText(paired.pValue) << pText(primary.holmPValue);
    }
    QList<int> numeric = allButFirst(header);
    numeric.removeOne(int(columns.size()) + 1); // against whom
    console.printTable(header, cells, numeric);
}

void printMeans(const Console &console, std::span<const EvaluationRow> rows, const QStringList &policies,
                const QList<Column> &columns)
{
    QStringList header{CliText::tr("policy")};
    for (const Column &column : columns)
        header.append(column.title + QLatin1String("  "));
    QList<QStringList> cells;
    for (const EvaluationRow &row : rows) {
        QStringList &line = cells.emplace_back(policies[row.policy]);
        for (const Column &column : columns)
            line.append(meanText(row.of(column.metric), column.decimals, false));
    }
    console.printTable(header, cells, allButFirst(header));
}

/// What each steered policy gives up for it.
void printPrices(const Console &console, std::span<const EvaluationRow> rows, const Evaluation &evaluation)
{
    for (const EvaluationRow &row : rows) {
        const PairedDifference &price = row.price;
        if (price.difference.people == 0)
            continue;
        console.printLine(CliText::tr("%1: price in reward %2 +- %3, 95 % interval %4 .. %5, p %6")
                              .arg(evaluation.policies[row.policy], fixed(price.difference.mean, 2),
                                   fixed(price.difference.standardError, 2), fixed(price.low, 2), fixed(price.high, 2),
                                   pText(price.pValue)));
    }
}

} // namespace

Result<void> writeSessions(const QString &path, const Evaluation &evaluation, const Catalog &catalog,
                           const QStringList &users)
{
    QByteArray text;
    for (std::size_t policy = 0; policy < evaluation.sessions.size(); ++policy) {
        for (std::size_t fold = 0; fold < evaluation.folds.size(); ++fold) {
            for (std::size_t i = 0; i < evaluation.folds[fold].played.size(); ++i) {
                QJsonObject object = toJson(evaluation.sessions[policy][fold][i], catalog);
                object.insert(QStringLiteral("policy"), evaluation.policies[qsizetype(policy)]);
                object.insert(QStringLiteral("user_id"), users[evaluation.folds[fold].played[i]]);
                text += QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
            }
        }
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(ErrorCode::WriteFailed, path, {file.errorString()});
    return {};
}

void printReport(const Console &console, const std::vector<EvaluationRow> &rows, const Evaluation &evaluation)
{
    const QStringList &policies = evaluation.policies;
    const Column ndcg{Metric::ListNdcg, CliText::tr("NDCG@10"), 3};
    const QList<Column> ofSessions{
        {Metric::Reward, CliText::tr("reward"), 2}, {Metric::Hits, CliText::tr("hits"), 2}, ndcg};
    const QList<Column> ofLists{{Metric::ListRecall, CliText::tr("recall"), 3},
                                {Metric::ListPrecision, CliText::tr("precision"), 3},
                                {Metric::ListHitRate, CliText::tr("hit rate"), 2},
                                {Metric::CatalogueCoverage, CliText::tr("coverage"), 3},
                                {Metric::ExposureGini, CliText::tr("Gini"), 3},
                                {Metric::Personalisation, CliText::tr("personal"), 2},
                                {Metric::GenreCoverage, CliText::tr("genres"), 2},
                                {Metric::IntraListDiversity, CliText::tr("diversity"), 2},
                                {Metric::ContentDiversity, CliText::tr("content div."), 2},
                                {Metric::Novelty, CliText::tr("novelty"), 2},
                                {Metric::Calibration, CliText::tr("calibration"), 2}};
    const std::size_t perStep = size_t(policies.size());
    for (std::size_t first = 0; first < rows.size(); first += perStep) {
        const auto block = std::span(rows).subspan(first, perStep);
        const int steps = block.front().steps;
        console.printLine(steps > 0 ? CliText::tr("Sessions of %1 steps").arg(steps)
                                    : CliText::tr("Lists for people of whom most is known"));
        printComparison(console, block, policies, steps > 0 ? ofSessions : QList<Column>{ndcg});
        console.printLine({});
        printMeans(console, block, policies, ofLists);
        printPrices(console, block, evaluation);
        console.printLine({});
    }
    console.printLine(CliText::tr(
        "* the best; of Gini and calibration the least. NDCG@10 and the columns of the second tables are of the "
        "ten best of what was not shown.\n"
        "Differences are to the best other policy, person by person: bootstrap interval, sign-flip test."));
}

} // namespace cineq
