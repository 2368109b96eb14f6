// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "engine/session/errortext.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include <unistd.h>

namespace cineq {

namespace {

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QString durationText(double seconds)
{
    const auto whole = static_cast<qint64>(std::llround(seconds));
    return whole < 60 ? CliText::tr("%1 s").arg(whole) : CliText::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

} // namespace

void Console::printLine(const QString &line) const
{
    write(stdout, line + u'\n');
}

void Console::printJson(const QJsonObject &object) const
{
    printLine(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Console::printTable(const QStringList &header, const QList<QStringList> &rows, const QList<int> &numeric) const
{
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < header.size(); ++column) {
        qsizetype width = header[column].size();
        for (const QStringList &row : rows)
            width = std::max(width, row[column].size());
        widths.append(width);
    }
    const auto print = [&](const QStringList &row) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString &cell = row[column];
            line += numeric.contains(int(column)) ? cell.rightJustified(widths[column])
                                                  : cell.leftJustified(widths[column]);
            line += QLatin1String("  ");
        }
        printLine(line.trimmed().isEmpty() ? QString() : line.left(line.size() - 2));
    };
    print(header);
    for (const QStringList &row : rows)
        print(row);
}

void Console::remark(const QString &line) const
{
    if (!quiet)
        write(stderr, line + u'\n');
}

int Console::fail(const Error &error) const
{
    write(stderr, CliText::tr("cineq-cli: %1").arg(errorText(error)) + u'\n');
    switch (error.code) {
    case ErrorCode::PresetUnknown:
    case ErrorCode::SettingUnknown:
    case ErrorCode::SettingInvalid:
    case ErrorCode::AlphaInvalid:
    case ErrorCode::SteeringInvalid:
    case ErrorCode::QueryFieldUnknown:
    case ErrorCode::QueryValueMissing:
    case ErrorCode::QueryValueInvalid:
    case ErrorCode::QueryBracketOpen:
    case ErrorCode::QueryBracketClosed:
    case ErrorCode::QueryQuoteOpen:
    case ErrorCode::QueryPartMissing:
    case ErrorCode::QueryTooLong:
    case ErrorCode::OptionUnsupported:
    case ErrorCode::FormatUnknown:
    case ErrorCode::FieldUnknown:
    case ErrorCode::FieldRepeated:
    case ErrorCode::ChoiceInvalid:
    case ErrorCode::ExportColumnUnknown:
    case ErrorCode::ExportColumnsFixed:
    case ErrorCode::NameInvalid:
        return kWrongUsage;
    default:
        return kFailed;
    }
}

bool Console::outputFailed() const
{
    return std::ferror(stdout) != 0;
}

void Console::remarkIssues(const QString &path, const std::vector<CatalogIssue> &issues, qsizetype usable) const
{
    if (issues.empty())
        return;
    const CatalogIssue &first = issues.front();
    remark(CliText::tr("%1: %2 of %3 rows skipped; the first in line %4: %5")
               .arg(path)
               .arg(issues.size())
               .arg(usable + qsizetype(issues.size()))
               .arg(first.line)
               .arg(issueText(first)));
}

ProgressBar::ProgressBar(const Console &console, QString what, qint64 total)
    : m_console(console),
      m_what(std::move(what)),
      m_total(std::max<qint64>(total, 1)),
      m_terminal(isatty(STDERR_FILENO) != 0)
{
    m_clock.start();
}

ProgressBar::~ProgressBar()
{
    if (m_drawn)
        write(stderr, QStringLiteral("\n"));
}

void ProgressBar::show(qint64 done, const QString &note, std::optional<double> secondsLeft)
{
    if (m_console.quiet)
        return;
    if (m_first < 0)
        m_first = done;
    const double seconds = double(m_clock.elapsed()) / 1000.0;
    const double rate = seconds > 0.0 ? double(done - m_first) / seconds : 0.0;
    const double untilEnd = secondsLeft.value_or(double(m_total - done) / rate);
    const QString left =
        std::isfinite(untilEnd) && done < m_total ? CliText::tr(", %1 left").arg(durationText(untilEnd)) : QString();
    const QString figures =
        CliText::tr("%1 of %2, %3/s%4  %5").arg(done).arg(m_total).arg(rate, 0, 'f', 1).arg(left, note);
    if (m_terminal) {
        if (m_sinceDrawn.isValid() && m_sinceDrawn.elapsed() < 100 && done < m_total)
            return;
        m_sinceDrawn.start();
        constexpr qint64 kWidth = 30;
        const auto filled = static_cast<qsizetype>(kWidth * std::min(done, m_total) / m_total);
        const QString bar = QString(filled, u'=') + QString(kWidth - filled, u' ');
        write(stderr, QStringLiteral("\r%1 [%2] %3\x1b[K").arg(m_what, bar, figures));
        m_drawn = true;
    } else if (const qint64 tenth = 10 * done / m_total; tenth > m_lastTenth) {
        m_lastTenth = tenth;
        write(stderr, CliText::tr("%1: %2 %  %3").arg(m_what).arg(10 * tenth).arg(figures) + u'\n');
    }
}

} // namespace cineq
