// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the session, and the profile that it is kept in.
#include "engine/session/session.h"
#include "engine/session/steptext.h"

#include <algorithm>

namespace cineq {

void Session::openStore(const QString &path, const QString &profile)
{
    m_keeper.open(path, profile);
}

void Session::useSalvagedStore()
{
    m_keeper.useSalvage();
}

void Session::useProfile(const QString &name)
{
    m_keeper.useProfile(name);
}

void Session::createProfile(const QString &name)
{
    m_keeper.createProfile(name);
}

void Session::renameProfile(const QString &newName)
{
    m_keeper.renameProfile(newName);
}

void Session::removeProfile()
{
    m_keeper.removeProfile();
}

QList<int> Session::listedRows(const QString &list) const
{
    QList<int> rows;
    for (const ListEntry &entry : m_keeper.state().entries) {
        if (entry.list != list || !m_catalog)
            continue;
        if (const std::optional<int> row = rowOf(*m_catalog, entry.movieId, entry.title))
            rows.append(*row);
    }
    return rows;
}

PersonalRows Session::personalRows() const
{
    PersonalRows personal;
    if (!m_catalog)
        return personal;
    const auto put = [&](const QString &list, int row) {
        QBitArray &rows = personal.lists[list];
        rows.resize(m_catalog->size());
        rows.setBit(row);
    };
    for (const Answer &answer : m_keeper.state().answers) {
        const std::optional<int> row = rowOf(*m_catalog, answer.movieId, answer.title);
        if (!row)
            continue;
        put(kRatedList, *row);
        if (answer.stars)
            personal.stars.insert(*row, *answer.stars);
    }
    for (const ListEntry &entry : m_keeper.state().entries) {
        if (const std::optional<int> row = rowOf(*m_catalog, entry.movieId, entry.title))
            put(entry.list, *row);
    }
    return personal;
}

QStringList Session::ownLists() const
{
    QStringList names;
    for (const ListEntry &entry : m_keeper.state().entries) {
        if (!isProgramsList(entry.list) && !names.contains(entry.list))
            names.append(entry.list);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

void Session::giveFeedback(FeedbackKind kind)
{
    if (m_ratingSession && m_ratingSession->current())
        giveFeedbackTo(m_ratingSession->current()->row, kind);
}

void Session::giveFeedbackTo(int row, FeedbackKind kind)
{
    answer(row, kind, std::nullopt);
}

void Session::giveStars(double stars)
{
    if (m_ratingSession && m_ratingSession->current())
        giveStarsTo(m_ratingSession->current()->row, stars);
}

void Session::giveStarsTo(int row, double stars)
{
    answer(row, feedbackForStars(stars), stars);
}

void Session::answer(int row, FeedbackKind kind, std::optional<double> stars)
{
    if (!m_ratingSession)
        return;
    Answer answer = answerNow(*m_catalog, {row, kind}, stars);
    if (const Answer *before = answerTo(row)) {
        answer.given = before->given; // in its place among the others
        applyAndRestore(namedStep(Change::keep(answer)));
        return;
    }
    answer.given = nextTime();
    Step step = namedStep(Change::keep(answer));
    if (m_keeper.state().sessions.isEmpty())
        step.changes.prepend(Change::keep(SessionStart{answer.given}));
    m_ratingSession->answer(row, kind);
    m_keeper.apply(step);
    Q_EMIT ratingSessionChanged();
}

void Session::forgetAnswer(int row)
{
    if (const Answer *answer = m_ratingSession ? answerTo(row) : nullptr)
        applyAndRestore(namedStep(Change::forget(*answer)));
}

const Answer *Session::answerTo(int row) const
{
    const auto &answers = m_keeper.state().answers;
    const auto found = std::ranges::find_if(
        answers, [&](const Answer &answer) { return rowOf(*m_catalog, answer.movieId, answer.title) == row; });
    return found == answers.end() ? nullptr : &*found;
}

void Session::applyAndRestore(const Step &step)
{
    noteExpectations();
    m_keeper.apply(step);
    followProfile();
}

void Session::passMovie()
{
    if (!m_ratingSession)
        return;
    m_ratingSession->pass();
    Q_EMIT ratingSessionChanged();
}

void Session::hideMovie(int row, HiddenReason reason)
{
    if (!m_ratingSession || m_ratingSession->isAnswered(row))
        return;
    m_ratingSession->hide(row, reason);
    keep(Change::keep(entryNow(*m_catalog, row, reason == HiddenReason::Seen ? kSeenList : kHiddenList)));
    Q_EMIT ratingSessionChanged();
}

void Session::unhideMovie(int row)
{
    if (!m_ratingSession)
        return;
    const auto hidden = std::ranges::find(m_ratingSession->hidden(), row, &HiddenMovie::row);
    if (hidden == m_ratingSession->hidden().end())
        return;
    const QString list = hidden->reason == HiddenReason::Seen ? kSeenList : kHiddenList;
    m_ratingSession->unhide(row);
    keep(Change::forget(entryNow(*m_catalog, row, list)));
    Q_EMIT ratingSessionChanged();
}

void Session::setListed(const QString &list, const QList<int> &rows, bool isListed)
{
    Step step;
    for (const int row : rows) {
        const ListEntry entry = entryNow(*m_catalog, row, list);
        step.changes.append(isListed ? Change::keep(entry) : Change::forget(entry));
    }
    if (rows.isEmpty())
        return;
    if (rows.size() == 1)
        step.what = stepText(step.changes.first());
    else if (list == kWishList)
        step.what = tr("changed the wish list (movies: %1)").arg(rows.size());
    else
        step.what = tr("changed the list %1 (movies: %2)").arg(list).arg(rows.size());
    m_keeper.apply(step);
}

void Session::saveFilter(const QString &name, const QString &query)
{
    keep(Change::keep(SavedFilter{name, query}));
}

void Session::removeFilter(const QString &name)
{
    keep(Change::forget(SavedFilter{name, {}}));
}

void Session::renameFilter(const QString &name, const QString &newName)
{
    const QList<SavedFilter> &filters = m_keeper.state().filters;
    const auto filter = std::ranges::find(filters, name, &SavedFilter::name);
    if (filter == filters.end() || name == newName)
        return;
    m_keeper.apply({tr("renamed filter %1 to %2").arg(name, newName),
                    {Change::forget(*filter), Change::keep(SavedFilter{newName, filter->text})}});
}

void Session::keepImport(const Step &step)
{
    applyAndRestore(step);
}

void Session::describeRun(const Run &run)
{
    m_keeper.describeRun(run);
}

void Session::forgetRun(const Run &run)
{
    m_keeper.forgetRun(run);
}

void Session::keepRun(const Run &run)
{
    m_keeper.keepRun(run);
}

void Session::undo()
{
    m_keeper.undo();
}

void Session::redo()
{
    m_keeper.redo();
}

void Session::resetRatingSession()
{
    if (!m_ratingSession || m_ratingSession->steps().isEmpty())
        return;
    noteExpectations();
    m_ratingSession->reset();
    keep(Change::keep(SessionStart{nextTime()}));
    Q_EMIT ratingSessionChanged();
}

void Session::keep(const Change &change)
{
    m_keeper.apply(namedStep(change));
}

/// Now, but later than whatever was said before: it is by time that answers are put in order and told from those of
/// the session before.
QDateTime Session::nextTime() const
{
    QDateTime time = QDateTime::currentDateTimeUtc();
    const ProfileState &state = m_keeper.state();
    if (!state.answers.isEmpty())
        time = std::max(time, state.answers.last().given.addMSecs(1));
    if (!state.sessions.isEmpty())
        time = std::max(time, state.sessions.last().begun);
    return time;
}

} // namespace cineq
