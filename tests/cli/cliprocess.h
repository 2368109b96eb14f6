// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include <sys/stat.h>
#include <unistd.h>

/// Exit statuses of the contract.
enum CliStatus : int { kCliDone = 0, kCliFailed = 1, kCliWrongUsage = 2, kCliInterrupted = 130 };

/// What a run of cineq-cli left behind.
struct CliResult
{
    int status = -1; ///< -1: did not start, did not end, or crashed
    QByteArray out;
    QByteArray err;

    /// The one object on standard output; empty if it holds anything else.
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    /// Standard output as one object a line.
    [[nodiscard]] QList<QJsonObject> events() const
    {
        QList<QJsonObject> events;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                events.append(QJsonDocument::fromJson(line).object());
        }
        return events;
    }
};

/// Runs the real cineq-cli in a folder of its own, which also holds the user's data.
class Cli
{
public:
    static constexpr int kTimeoutMs = 120'000;

    Cli() { QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)); } // for those without root's rights too

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    /// A process that is ready to start: no terminal, the user's data in the folder.
    void prepare(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.setProgram(QStringLiteral(CINEQ_CLI));
        process.setArguments(arguments);
    }
    [[nodiscard]] CliResult run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        prepare(process, arguments);
        return finish(process, input);
    }
    /// Likewise with the rights of nobody, where the tests run with root's, which know no unreadable file.
    [[nodiscard]] CliResult runUnprivileged(const QStringList &arguments) const
    {
        QProcess process;
        prepare(process, arguments);
        process.setChildProcessModifier([] {
            constexpr uid_t kNobody = 65534;
            if (geteuid() == 0 && setuid(kNobody) != 0)
                _exit(99);
        });
        return finish(process, {});
    }

    /// Starts a prepared process, gives it the input and waits for its end.
    [[nodiscard]] static CliResult finish(QProcess &process, const QByteArray &input)
    {
        process.start();
        process.write(input);
        process.closeWriteChannel();
        return collect(process);
    }
    [[nodiscard]] static CliResult collect(QProcess &process)
    {
        const bool ended = process.waitForFinished(kTimeoutMs) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] inline QString testCatalog(const QString &name)
{
    return QStringLiteral(CINEQ_TEST_DATA "/catalogs/") + name;
}

/// For the message of a failed check.
[[nodiscard]] inline QString statusText(const CliResult &result)
{
    return QStringLiteral("status %1, standard error: %2").arg(result.status).arg(QString::fromUtf8(result.err));
}

/// A field that an object must have.
struct JsonField
{
    const char *name;
    QJsonValue::Type type;
};

/// The first fault of the object's fields; empty where each is there in its type.
[[nodiscard]] inline QString faultOf(const QJsonObject &object, std::initializer_list<JsonField> fields)
{
    for (const JsonField &field : fields) {
        const QJsonValue value = object.value(QLatin1StringView(field.name));
        if (value.type() != field.type)
            return QStringLiteral("%1 has type %2").arg(QLatin1StringView(field.name)).arg(int(value.type()));
    }
    return {};
}

// Macros, so that a failure names the line of its test. Each evaluates its first argument once: that may start a
// process.
#define COMPARE_STATUS(result, expected)                                                                               \
    do {                                                                                                               \
        const CliResult &checkedResult = (result);                                                                     \
        QVERIFY2(checkedResult.status == (expected), qPrintable(statusText(checkedResult)));                           \
    } while (false)
#define VERIFY_FIELDS(object, ...) QCOMPARE(faultOf(object, __VA_ARGS__), QString())
/// Failed as the contract asks: status, one line on standard error that holds the words, nothing on standard output.
#define VERIFY_FAILED(result, ...)                                                                                     \
    do {                                                                                                               \
        const CliResult &failedResult = (result);                                                                      \
        COMPARE_STATUS(failedResult, kCliFailed);                                                                      \
        QCOMPARE(failedResult.out, QByteArray());                                                                      \
        QCOMPARE(failedResult.err.count('\n'), 1);                                                                     \
        QVERIFY(failedResult.err.endsWith('\n'));                                                                      \
        for (const QString &expectedWord : QStringList{__VA_ARGS__})                                                   \
            QVERIFY2(failedResult.err.contains(expectedWord.toUtf8()), failedResult.err.constData());                  \
    } while (false)
