// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/answer.h"

namespace cineq {

Answer answerNow(const Catalog &catalog, const Feedback &feedback, std::optional<double> stars)
{
    return {.movieId = catalog.idAt(feedback.row),
            .title = catalog.titleAt(feedback.row),
            .year = catalog.yearAt(feedback.row),
            .kind = feedback.kind,
            .stars = stars,
            .given = QDateTime::currentDateTimeUtc()};
}

std::optional<int> rowOf(const Catalog &catalog, const QString &movieId, const QString &title)
{
    const std::optional<int> row = catalog.rowOf(movieId);
    return row && catalog.titleAt(*row) == title ? row : std::nullopt;
}

QList<Feedback> feedbackIn(const Catalog &catalog, const QList<Answer> &answers)
{
    QList<Feedback> found;
    for (const Answer &answer : answers) {
        if (const std::optional<int> row = rowOf(catalog, answer.movieId, answer.title))
            found.append({*row, answer.kind});
    }
    return found;
}

} // namespace cineq
