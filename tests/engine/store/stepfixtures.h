// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/store/storefixtures.h"

#include <QRandomGenerator>

/// All that ada's profile holds, as text.
[[nodiscard]] inline QStringList stateOf(const cineq::Store &store)
{
    const QString ada = QStringLiteral("ada");
    const auto answers = store.answers(ada);
    const auto entries = store.listEntries(ada);
    const auto filters = store.filters(ada);
    const auto sessions = store.sessions(ada);
    if (!answers || !entries || !filters || !sessions) {
        QTest::qFail("not readable", __FILE__, __LINE__);
        return {};
    }
    const auto time = [](const QDateTime &when) { return QString::number(when.toMSecsSinceEpoch()); };
    QStringList state;
    for (const cineq::Answer &answer : *answers)
        state.append(QStringLiteral("answer %1 %2 %3 %4 %5 %6")
                         .arg(answer.movieId, answer.title, QString::number(answer.year),
                              cineq::traits(answer.kind).key, QString::number(answer.stars.value_or(-1.0)),
                              time(answer.given)));
    for (const cineq::ListEntry &entry : *entries)
        state.append(QStringLiteral("entry %1 %2 %3 %4 %5")
                         .arg(entry.list, entry.movieId, entry.title, QString::number(entry.year), time(entry.added)));
    for (const cineq::SavedFilter &filter : *filters)
        state.append(QStringLiteral("filter %1 %2").arg(filter.name, filter.text));
    for (const cineq::SessionStart &session : *sessions)
        state.append(QStringLiteral("session %1").arg(time(session.begun)));
    return state;
}

[[nodiscard]] inline cineq::Answer starsOf(int movie, double stars)
{
    cineq::Answer answer = answerOf(QString::number(movie), QStringLiteral("Movie"), cineq::FeedbackKind::Like, movie);
    answer.stars = stars;
    return answer;
}

[[nodiscard]] inline cineq::ListEntry entryOf(const QString &list, int movie)
{
    return {list, QString::number(movie), QStringLiteral("Movie"), 1999, kNoon.addSecs(movie)};
}

/// Something that a person may do, of every kind, small and large.
[[nodiscard]] inline cineq::Step randomStep(QRandomGenerator &random)
{
    cineq::Step step{QStringLiteral("step"), {}};
    const int changes = random.bounded(4) == 0 ? random.bounded(1, 20) : 1;
    for (int i = 0; i < changes; ++i) {
        const int movie = random.bounded(12);
        cineq::Record record = starsOf(movie, random.bounded(11) / 2.0);
        switch (random.bounded(5)) {
        case 0:
            record = answerOf(QString::number(movie), QStringLiteral("Movie"), cineq::FeedbackKind::Skip,
                              random.bounded(100));
            break;
        case 1:
            record = entryOf(random.bounded(2) == 0 ? QString(cineq::kWishList) : QStringLiteral("Noir"), movie);
            break;
        case 2:
            record = cineq::SavedFilter{QString::number(movie), QString::number(random.bounded(3))};
            break;
        case 3:
            record = cineq::SessionStart{kNoon.addSecs(movie)};
            break;
        default:
            break;
        }
        step.changes.append(random.bounded(3) == 0 ? cineq::Change::forget(record) : cineq::Change::keep(record));
    }
    return step;
}
