// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/cli/cliprocess.h"

#include <QDateTime>
#include <QFileInfo>

#include <memory>

/// Tests of profiles, each with a store of its own that holds "ada" and "ben", without answers.
class ProfileFixture : public QObject
{
protected:
    /// Trains the model, and makes the store that every test gets a copy of.
    [[nodiscard]] bool makeFreshStore()
    {
        m_cli = std::make_unique<Cli>();
        const QStringList training{QStringLiteral("train"),      m_catalog,
                                   QStringLiteral("--episodes"), QStringLiteral("64"),
                                   QStringLiteral("--out"),      m_model};
        return m_cli->run(training).status == kCliDone &&
               profile({QStringLiteral("create"), QStringLiteral("ben")}).status == kCliDone &&
               profile({QStringLiteral("create"), QStringLiteral("ada")}).status == kCliDone &&
               QFile::copy(store(), m_fresh);
    }
    [[nodiscard]] bool copyFreshStore()
    {
        m_cli = std::make_unique<Cli>();
        return QDir().mkpath(QFileInfo(store()).path()) && QFile::copy(m_fresh, store());
    }
    [[nodiscard]] CliResult profile(const QStringList &arguments) const
    {
        return m_cli->run(QStringList{QStringLiteral("--json"), QStringLiteral("profile")} + arguments);
    }
    [[nodiscard]] CliResult rate(const QString &name, const QString &id, const QString &answer) const
    {
        return profile({QStringLiteral("rate"), name, id, answer, QStringLiteral("--catalog"), m_catalog});
    }
    [[nodiscard]] QJsonArray itemsOf(const QString &name) const
    {
        return profile({QStringLiteral("show"), name}).json().value(QStringLiteral("items")).toArray();
    }
    /// "1 like, 2 skip": what a profile holds, oldest first.
    [[nodiscard]] QString answersOf(const QString &name) const
    {
        QStringList answers;
        for (const QJsonValue item : itemsOf(name))
            answers.append(item[QStringLiteral("movie_id")].toString() + u' ' +
                           item[QStringLiteral("answer")].toString());
        return answers.join(QStringLiteral(", "));
    }
    [[nodiscard]] QJsonArray listOf(const QStringList &options) const
    {
        return m_cli
            ->run(QStringList{QStringLiteral("--json"), QStringLiteral("recommend"), QStringLiteral("--model"), m_model,
                              QStringLiteral("--top"), QStringLiteral("60")} +
                  options)
            .json()
            .value(QStringLiteral("items"))
            .toArray();
    }
    [[nodiscard]] QList<QJsonObject> eventsOf(const QByteArray &input, const QStringList &options) const
    {
        const CliResult result = m_cli->run(
            QStringList{QStringLiteral("--json"), QStringLiteral("session"), QStringLiteral("--model"), m_model} +
                options,
            input);
        return result.status == kCliDone ? result.events() : QList<QJsonObject>();
    }
    /// Starts a session of ada's and reads its first event.
    [[nodiscard]] QJsonObject startSession(QProcess &process) const
    {
        m_cli->prepare(process, {QStringLiteral("--json"), QStringLiteral("session"), QStringLiteral("--model"),
                                 m_model, QStringLiteral("--profile"), QStringLiteral("ada")});
        process.start();
        return nextEvent(process);
    }
    /// Gives a session that runs a command, if there is one, and waits for the event.
    static QJsonObject nextEvent(QProcess &process, const QByteArray &command = {})
    {
        if (!command.isEmpty())
            process.write(command + '\n');
        while (!process.canReadLine() && process.waitForReadyRead(Cli::kTimeoutMs)) {
        }
        return QJsonDocument::fromJson(process.readLine()).object();
    }
    [[nodiscard]] static QString idIn(const QJsonValue &event) { return event[QStringLiteral("movie_id")].toString(); }
    [[nodiscard]] QString store() const { return m_cli->path(QStringLiteral("data/cineq/cineq.sqlite")); }

    const QString m_catalog = testCatalog(QStringLiteral("small.csv"));
    QTemporaryDir m_made;
    const QString m_model = m_made.filePath(QStringLiteral("small.cineq"));
    const QString m_fresh = m_made.filePath(QStringLiteral("fresh.sqlite")); // two profiles, no answers
    std::unique_ptr<Cli> m_cli; ///< for every test a new one, with a copy of the fresh store
};
