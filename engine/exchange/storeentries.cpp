// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/exchange/storeentries.h"

namespace cineq {
namespace {

EntryKind kindOf(const QString &list)
{
    if (list == kWishList)
        return EntryKind::Wish;
    if (list == kSeenList)
        return EntryKind::Seen;
    return list == kHiddenList ? EntryKind::Hidden : EntryKind::Listed;
}

QString listOf(const PersonalEntry &entry)
{
    switch (entry.kind) {
    case EntryKind::Wish:
        return kWishList;
    case EntryKind::Seen:
        return kSeenList;
    case EntryKind::Hidden:
        return kHiddenList;
    default:
        return entry.list;
    }
}

Record recordOf(const PersonalEntry &entry, const QDateTime &now)
{
    const TitleQuery &movie = entry.movie;
    const QDateTime when = entry.when.isValid() ? entry.when : now;
    if (entry.kind != EntryKind::Rated)
        return ListEntry{listOf(entry), movie.catalogId, movie.title, movie.year, when};
    Q_ASSERT(entry.stars || entry.answer);
    const FeedbackKind kind = entry.stars ? feedbackForStars(*entry.stars) : entry.answer.value_or(FeedbackKind::Click);
    return Answer{movie.catalogId, movie.title, movie.year, kind, entry.stars, when};
}

} // namespace

QList<PersonalEntry> entriesOf(const QList<Answer> &answers, const QList<ListEntry> &lists)
{
    QList<PersonalEntry> entries;
    for (const Answer &answer : answers)
        entries.append({.movie = {.title = answer.title, .year = answer.year, .catalogId = answer.movieId},
                        .kind = EntryKind::Rated,
                        .stars = answer.stars,
                        .answer = answer.kind,
                        .when = answer.given});
    for (const ListEntry &entry : lists) {
        const EntryKind kind = kindOf(entry.list);
        entries.append({.movie = {.title = entry.title, .year = entry.year, .catalogId = entry.movieId},
                        .kind = kind,
                        .list = kind == EntryKind::Listed ? entry.list : QString(),
                        .when = entry.added});
    }
    return entries;
}

Step stepOf(const QString &what, const QList<PersonalEntry> &entries)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Step step{what, {}};
    for (const PersonalEntry &entry : entries)
        step.changes.append(Change::keep(recordOf(entry, now)));
    return step;
}

} // namespace cineq
