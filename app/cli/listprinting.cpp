// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listprinting.h"

#include "engine/recommend/explanation.h"

#include <cmath>

namespace cineq {

QString titleWithYear(const QString &title, int year)
{
    return year > 0 ? QStringLiteral("%1 (%2)").arg(title, QString::number(year)) : title;
}

QString titleWithYear(const Recommendation &item)
{
    return titleWithYear(item.title, item.year);
}

namespace {

QString partsText(const Recommendation &item)
{
    const auto number = [](float part) { return QString::number(roundedPart(double(part)), 'f', 3); };
    return CliText::tr("Q %1 = value %2, session match %3, people %4, content %5, popularity %6")
        .arg(QString::number(item.q, 'f', 3), number(item.parts->value), number(item.parts->sessionMatch),
             number(item.parts->people), number(item.parts->content), number(item.parts->popularity));
}

QString effectText(const SteeringEffect &effect)
{
    const auto change = [](double ListTraits::*trait, const SteeringEffect &of, int decimals) {
        return QStringLiteral("%1 > %2").arg(of.before.*trait, 0, 'f', decimals).arg(of.after.*trait, 0, 'f', decimals);
    };
    return CliText::tr("steered: %1 movies changed; diversity %2, mean votes %3, mean year %4, mean Q %5")
        .arg(effect.changed)
        .arg(change(&ListTraits::diversity, effect, 3), change(&ListTraits::votes, effect, 0),
             change(&ListTraits::year, effect, 0), change(&ListTraits::q, effect, 3));
}

} // namespace

void printList(const Console &console, const RecommendationList &list)
{
    const bool hybrid = list.alpha.has_value();
    QStringList header{QStringLiteral("#"), CliText::tr("movie"), CliText::tr("genres"), CliText::tr("rating"),
                       QStringLiteral("Q")};
    QList<int> numeric{0, 3, 4};
    if (hybrid) {
        header << CliText::tr("similarity") << CliText::tr("hybrid");
        numeric << 5 << 6;
    }
    QList<QStringList> rows;
    for (const Recommendation &item : list.items) {
        QStringList row{QString::number(item.rank), titleWithYear(item), item.genres.join(QLatin1String(", ")),
                        std::isnan(item.rating) ? QString() : QString::number(item.rating, 'f', 1),
                        QString::number(item.q, 'f', 3)};
        if (hybrid)
            row << QString::number(item.similarity.value_or(0.0), 'f', 3)
                << QString::number(item.hybridScore.value_or(0.0), 'f', 3);
        rows.append(row);
    }
    console.printTable(header, rows, numeric);
    if (list.effect)
        console.printLine(effectText(*list.effect));
    for (const Recommendation &item : list.items) {
        if (!item.reasons.isEmpty())
            console.printLine(
                CliText::tr("%1. %2: %3").arg(item.rank).arg(item.title, item.reasons.join(QLatin1String("; "))));
        if (item.parts)
            console.printLine(QStringLiteral("   ") + partsText(item));
    }
}

} // namespace cineq
