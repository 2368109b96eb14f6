// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/catalog/catalog.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace cineq {

/// Translates what the commands say.
struct CliText
{
    Q_DECLARE_TR_FUNCTIONS(cineq::CliText)
};

enum ExitStatus : int { kDone = 0, kFailed = 1, kWrongUsage = 2, kInterrupted = 130 };

/// What the person sees: results on standard output, everything else on standard error. With json, standard output
/// holds JSON alone.
class Console
{
public:
    bool json = false;
    bool quiet = false; ///< no progress, no remarks

    void printLine(const QString &line) const;
    /// One object on one line, at once.
    void printJson(const QJsonObject &object) const;
    /// Columns padded to their widest cell. numeric: columns set to the right.
    void printTable(const QStringList &header, const QList<QStringList> &rows, const QList<int> &numeric) const;
    /// A line on standard error.
    void remark(const QString &line) const;
    /// The error's line on standard error; returns kWrongUsage where an option's value is at fault, else kFailed.
    int fail(const Error &error) const;
    /// Something that was printed did not arrive: a full disk, say.
    [[nodiscard]] bool outputFailed() const;
    /// How many rows of a file were skipped and why the first was; nothing where none was.
    void remarkIssues(const QString &path, const std::vector<CatalogIssue> &issues, qsizetype usable) const;
};

/// Progress of long work on standard error: one bar with rate and time left on a terminal, else a line every ten per
/// cent.
class ProgressBar
{
public:
    ProgressBar(const Console &console, QString what, qint64 total);
    ~ProgressBar();
    ProgressBar(const ProgressBar &) = delete;
    ProgressBar &operator=(const ProgressBar &) = delete;

    /// note: shown behind the bar. secondsLeft: NaN = not known yet; without it, as long as what is done took for each.
    void show(qint64 done, const QString &note, std::optional<double> secondsLeft = std::nullopt);

private:
    const Console &m_console;
    QString m_what;
    qint64 m_total;
    qint64 m_first = -1; // done at the first call: a resumed run doesn't start at nothing
    qint64 m_lastTenth = 0;
    bool m_terminal;
    bool m_drawn = false;
    QElapsedTimer m_clock;
    QElapsedTimer m_sinceDrawn;
};

} // namespace cineq
