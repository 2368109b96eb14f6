// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sessiondialogue.h"

#include "app/cli/listprinting.h"
#include "engine/recommend/listwriter.h"
#include "engine/session/errortext.h"
#include "engine/session/steptext.h"

#include <QJsonArray>

#include <istream>

namespace cineq {

SessionDialogue::SessionDialogue(const Console &console, RatingSession session, quint64 seed,
                                 std::optional<OpenProfile> profile)
    : m_console(console), m_session(std::move(session)), m_seed(seed), m_profile(std::move(profile))
{
}

void SessionDialogue::run(std::istream &input)
{
    tellRecommendation();
    std::string line;
    while (std::getline(input, line)) {
        const QString command = QString::fromUtf8(line).trimmed();
        if (command == QLatin1String("quit"))
            break;
        answer(command);
    }
    tellSummary();
}

void SessionDialogue::answer(const QString &command)
{
    const QStringList words = command.split(u' ', Qt::SkipEmptyParts);
    const QString verb = words.value(0);
    if (const auto kind = feedbackFromKey(verb); kind && words.size() == 1)
        give(*kind);
    else if (verb == QLatin1String("stars"))
        giveStars(words);
    else if (verb == QLatin1String("top"))
        tellTop(words);
    else if (verb == QLatin1String("undo") && words.size() == 1)
        undo();
    else if (verb == QLatin1String("reset") && words.size() == 1)
        reset();
    else
        tellError(
            CliText::tr("unknown command \"%1\"; known: like, watch, click, skip, ignore, stars 0.5 to 5, top K, undo, "
                        "reset, quit")
                .arg(command.left(80)));
}

void SessionDialogue::give(FeedbackKind kind, std::optional<double> stars)
{
    const std::optional<Recommendation> movie = m_session.current();
    if (!movie) {
        tellError(allShown());
        return;
    }
    if (m_profile) {
        const Answer answer = answerNow(catalog(), {movie->row, kind}, stars);
        if (const Result<void> kept = m_profile->store.apply(m_profile->name, namedStep(Change::keep(answer))); !kept) {
            tellError(errorText(kept.error()));
            return;
        }
    }
    m_session.answer(kind);
    tellRecommendation();
}

void SessionDialogue::giveStars(const QStringList &words)
{
    const std::optional<double> stars = words.size() == 2 ? starsIn(words[1]) : std::nullopt;
    if (stars)
        give(feedbackForStars(*stars), stars);
    else
        tellError(CliText::tr("stars takes one number from 0.5 to 5"));
}

void SessionDialogue::undo()
{
    if (m_session.steps().isEmpty()) {
        tellError(CliText::tr("there is no answer to take back"));
        return;
    }
    if (m_profile) {
        const int row = m_session.steps().last().row;
        const Result<void> forgotten = m_profile->store.apply(
            m_profile->name, namedStep(Change::forget(answerNow(catalog(), {row, m_session.steps().last().kind}))));
        if (!forgotten) {
            tellError(errorText(forgotten.error()));
            return;
        }
    }
    m_session.undo();
    tellRecommendation();
}

/// As if the command were started again: the profile, with what it was told in this session, is what is known.
void SessionDialogue::reset()
{
    Result<QList<Feedback>> known = knownAnswers(m_profile, catalog(), m_console);
    if (!known) {
        tellError(errorText(known.error()));
        return;
    }
    Result<QList<HiddenMovie>> hidden = hiddenMovies(m_profile, catalog());
    if (!hidden) {
        tellError(errorText(hidden.error()));
        return;
    }
    m_session = RatingSession(m_session.model(), m_seed, *std::move(known), *std::move(hidden));
    tellRecommendation();
}

void SessionDialogue::tellRecommendation()
{
    const std::optional<Recommendation> movie = m_session.current();
    if (!movie) {
        tellExhausted();
        return;
    }
    if (m_console.json)
        m_console.printJson({{QStringLiteral("event"), QStringLiteral("recommendation")},
                             {QStringLiteral("step"), m_session.step()},
                             {QStringLiteral("movie_id"), movie->movieId},
                             {QStringLiteral("title"), movie->title},
                             {QStringLiteral("year"), movie->year > 0 ? QJsonValue(movie->year) : QJsonValue()},
                             {QStringLiteral("q"), movie->q}});
    else
        m_console.printLine(CliText::tr("%1. %2  [%3]  Q %4")
                                .arg(m_session.step())
                                .arg(titleWithYear(*movie), movie->genres.join(QLatin1String(", ")))
                                .arg(movie->q, 0, 'f', 3));
}

/// The last movie was answered: that counts, and no movie is left to show.
void SessionDialogue::tellExhausted() const
{
    if (m_console.json)
        m_console.printJson({{QStringLiteral("event"), QStringLiteral("exhausted")},
                             {QStringLiteral("steps"), static_cast<int>(m_session.steps().size())},
                             {QStringLiteral("reward"), m_session.reward()}});
    else
        m_console.printLine(allShown());
}

void SessionDialogue::tellTop(const QStringList &words)
{
    bool ok = false;
    const int count = words.value(1).toInt(&ok);
    if (words.size() != 2 || !ok || count < 1) {
        tellError(CliText::tr("top takes one whole number from 1"));
        return;
    }
    const Result<RecommendationList> list = m_session.recommend({.topK = count});
    if (!m_console.json) {
        printList(m_console, *list);
        return;
    }
    QJsonArray items;
    for (const Recommendation &item : list->items)
        items.append(toJson(item));
    m_console.printJson({{QStringLiteral("event"), QStringLiteral("top")}, {QStringLiteral("items"), items}});
}

void SessionDialogue::tellSummary() const
{
    const auto steps = static_cast<int>(m_session.steps().size());
    if (m_console.json)
        m_console.printJson({{QStringLiteral("event"), QStringLiteral("summary")},
                             {QStringLiteral("steps"), steps},
                             {QStringLiteral("reward"), m_session.reward()}});
    else
        m_console.printLine(CliText::tr("%1 answers, reward %2").arg(steps).arg(m_session.reward(), 0, 'f', 1));
}

QString SessionDialogue::allShown() const
{
    return m_profile ? CliText::tr("every movie has been answered")
                     : CliText::tr("every movie has been shown; reset begins a new session");
}

void SessionDialogue::tellError(const QString &message) const
{
    if (m_console.json)
        m_console.printJson({{QStringLiteral("event"), QStringLiteral("error")}, {QStringLiteral("message"), message}});
    else
        m_console.printLine(message);
}

} // namespace cineq
