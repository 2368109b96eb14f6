// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/store/store.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

inline const QDateTime kNoon(QDate(2024, 5, 1), QTime(12, 0, 0, 125), Qt::UTC);

[[nodiscard]] inline cineq::Answer answerOf(const QString &movieId, const QString &title, cineq::FeedbackKind kind,
                                            qint64 minute = 0)
{
    return {.movieId = movieId, .title = title, .year = 1999, .kind = kind, .given = kNoon.addSecs(60 * minute)};
}

[[nodiscard]] inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        QTest::qFail(qPrintable(path), __FILE__, __LINE__);
}

/// Another program that has the file open.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path) : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), kName))
    {
        m_database.setDatabaseName(path);
        m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
        if (!m_database.open())
            QTest::qFail(qPrintable(path), __FILE__, __LINE__);
    }
    ~OtherProgram()
    {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(kName);
    }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    /// Runs the statement; returns the first value of its first row.
    QVariant run(const QString &statement) const
    {
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            QTest::qFail(qPrintable(query.lastError().text()), __FILE__, __LINE__);
        return query.next() ? query.value(0) : QVariant();
    }

private:
    inline static const QString kName = QStringLiteral("other program");
    QSqlDatabase m_database;
};

[[nodiscard]] inline QStringList titlesOf(const cineq::Result<QList<cineq::Answer>> &answers)
{
    QStringList titles;
    if (!answers)
        QTest::qFail("no answers", __FILE__, __LINE__);
    else
        for (const cineq::Answer &answer : *answers)
            titles.append(answer.title);
    return titles;
}

[[nodiscard]] inline QStringList namesOf(const cineq::Store &store)
{
    QStringList names;
    const auto profiles = store.profiles();
    if (!profiles)
        QTest::qFail("no profiles", __FILE__, __LINE__);
    else
        for (const cineq::Profile &profile : *profiles)
            names.append(profile.name);
    return names;
}

template <typename Value>
[[nodiscard]] std::optional<cineq::ErrorCode> codeOf(const cineq::Result<Value> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

/// The step of one change, called "step".
[[nodiscard]] inline cineq::Step stepOf(const cineq::Change &change)
{
    return {QStringLiteral("step"), {change}};
}

[[nodiscard]] inline cineq::Result<void> keep(cineq::Store &store, const QString &profile, const cineq::Record &record)
{
    return store.apply(profile, stepOf(cineq::Change::keep(record)));
}

[[nodiscard]] inline cineq::Result<void> forget(cineq::Store &store, const QString &profile,
                                                const cineq::Record &record)
{
    return store.apply(profile, stepOf(cineq::Change::forget(record)));
}

/// A folder of its own for each test, with stores in it.
class StoreFolder
{
public:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("s.sqlite")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// The store at path(), with a profile "ada".
    [[nodiscard]] cineq::Store storeOfAda() const
    {
        cineq::Result<cineq::Store> store = cineq::Store::open(path());
        if (!store || !store->createProfile(QStringLiteral("ada")))
            qFatal("no store");
        return *std::move(store);
    }
    /// Names of the files in it that match.
    [[nodiscard]] QStringList files(const QString &pattern) const
    {
        return QDir(m_folder.path()).entryList({pattern}, QDir::Files);
    }

private:
    QTemporaryDir m_folder;
};
