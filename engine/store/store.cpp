// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/store/store.h"

#include "engine/store/schema.h"
#include "engine/store/sqliteconnection.h"

#include <algorithm>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

QDateTime timeOf(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

/// The form that a name is kept and looked up in.
QString normalized(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).trimmed();
}

bool isUsable(const QString &normalizedName)
{
    const auto breaksLine = [](QChar character) {
        return character.category() == QChar::Other_Control || character == QChar::LineSeparator ||
               character == QChar::ParagraphSeparator;
    };
    return !normalizedName.isEmpty() && normalizedName.size() <= kLongestProfileName &&
           std::ranges::none_of(normalizedName, breaksLine);
}

/// Columns: movie_id, title, year, kind, stars, given_ms. None where the kind is no known one.
std::optional<Answer> answerIn(const QVariantList &row)
{
    Answer answer{
        .movieId = row[0].toString(), .title = row[1].toString(), .year = row[2].toInt(), .given = timeOf(row[5])};
    if (!row[4].isNull()) {
        answer.stars = row[4].toDouble();
        answer.kind = feedbackForStars(*answer.stars);
        return answer;
    }
    const std::optional<FeedbackKind> kind = feedbackFromKey(row[3].toString());
    if (!kind)
        return std::nullopt;
    answer.kind = *kind;
    return answer;
}

} // namespace

Store::Store(std::unique_ptr<SqliteConnection> connection) : m_connection(std::move(connection)) {}
Store::~Store() = default;
Store::Store(Store &&) noexcept = default;
Store &Store::operator=(Store &&) noexcept = default;

Result<Store> Store::open(const QString &path)
{
    Result<std::unique_ptr<SqliteConnection>> opened = SqliteConnection::open(path);
    if (!opened)
        return tl::unexpected(opened.error());
    const SqliteConnection &connection = **opened;
    // What may refuse the file comes before what changes it.
    const Result<void> ready = checkSchema(connection)
                                   .and_then([&] { return connection.checkIntegrity(); })
                                   .and_then([&] { return connection.useWriteAheadLog(); })
                                   .and_then([&] { return migrateSchema(connection); });
    if (!ready)
        return tl::unexpected(ready.error());
    return Store(*std::move(opened));
}

const QString &Store::path() const
{
    return m_connection->path();
}

Result<QList<Profile>> Store::profiles() const
{
    const auto rows = m_connection->run(u"SELECT name, created_ms, count(movie_id) FROM profile"
                                        " LEFT JOIN answer ON profile_id = id"
                                        " GROUP BY id, name, created_ms ORDER BY name"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Profile> profiles;
    for (const QVariantList &row : *rows)
        profiles.append({row[0].toString(), timeOf(row[1]), row[2].toInt()});
    return profiles;
}

Result<Profile> Store::profile(const QString &name) const
{
    const Result<QList<Profile>> all = profiles();
    if (!all)
        return tl::unexpected(all.error());
    const auto found = std::ranges::find(*all, normalized(name), &Profile::name);
    if (found == all->end())
        return unknownProfile(name);
    return *found;
}

Result<Profile> Store::createProfile(const QString &name)
{
    Profile profile{normalized(name), QDateTime::currentDateTimeUtc()};
    if (!isUsable(profile.name))
        return failure(ErrorCode::ProfileNameInvalid, {}, {name, QString::number(kLongestProfileName)});
    const auto rows = m_connection->run(u"INSERT INTO profile (name, created_ms) VALUES (?, ?)"
                                        " ON CONFLICT (name) DO NOTHING RETURNING id"_s,
                                        {profile.name, profile.created.toMSecsSinceEpoch()});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(ErrorCode::ProfileExists, path(), {profile.name});
    return profile;
}

Result<Profile> Store::removeProfile(const QString &name)
{
    Result<Profile> removed = profile(name);
    if (!removed)
        return removed;
    const auto rows = m_connection->run(u"DELETE FROM profile WHERE name = ?"_s, {removed->name});
    if (!rows)
        return tl::unexpected(rows.error());
    return removed;
}

Result<QList<Answer>> Store::answers(const QString &profile) const
{
    const auto rows = m_connection->run(u"SELECT movie_id, title, year, kind, stars, given_ms FROM answer"
                                        " JOIN profile ON profile.id = profile_id WHERE name = ?"
                                        " ORDER BY given_ms, movie_id, title"_s,
                                        {normalized(profile)});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty()) {
        if (const Result<Profile> known = this->profile(profile); !known)
            return tl::unexpected(known.error());
    }
    QList<Answer> answers;
    for (const QVariantList &row : *rows) {
        const std::optional<Answer> answer = answerIn(row);
        if (!answer)
            return failure(ErrorCode::StoreDamaged, path(),
                           {u"answer \"%1\" to movie %2"_s.arg(row[3].toString(), row[0].toString())});
        answers.append(*answer);
    }
    return answers;
}

Result<void> Store::keepAnswer(const QString &profile, const Answer &answer)
{
    const QVariant year = answer.year > 0 ? QVariant(answer.year) : QVariant();
    const QVariant kind = answer.stars ? QVariant() : QVariant(QString(traits(answer.kind).key));
    const QVariant stars = answer.stars ? QVariant(*answer.stars) : QVariant();
    const auto rows = m_connection->run(
        u"INSERT INTO answer (profile_id, movie_id, title, year, kind, stars, given_ms)"
        " SELECT id, ?, ?, ?, ?, ?, ? FROM profile WHERE name = ?"
        " ON CONFLICT (profile_id, movie_id, title) DO UPDATE SET"
        " year = excluded.year, kind = excluded.kind, stars = excluded.stars, given_ms = excluded.given_ms"
        " RETURNING profile_id"_s,
        {answer.movieId, answer.title, year, kind, stars, answer.given.toMSecsSinceEpoch(), normalized(profile)});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return unknownProfile(profile);
    return {};
}

Result<void> Store::forgetAnswer(const QString &profile, const QString &movieId, const QString &title)
{
    const auto rows = m_connection->run(u"DELETE FROM answer WHERE movie_id = ? AND title = ?"
                                        " AND profile_id = (SELECT id FROM profile WHERE name = ?)"_s,
                                        {movieId, title, normalized(profile)});
    if (!rows)
        return tl::unexpected(rows.error());
    return {};
}

tl::unexpected<Error> Store::unknownProfile(const QString &name) const
{
    const Result<QList<Profile>> known = profiles();
    if (!known)
        return tl::unexpected(known.error());
    QStringList names;
    for (const Profile &profile : *known)
        names.append(profile.name);
    return failure(ErrorCode::ProfileUnknown, path(), {name, names.join(u", "_s)});
}

} // namespace cineq
