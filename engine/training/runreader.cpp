// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/runreader.h"

#include "engine/model/modelfile.h"
#include "engine/training/checkpoints.h"

#include <QDir>

#include <algorithm>
#include <functional>
#include <ranges>
#include <utility>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTail = 8 << 10; // bytes that hold a log's last episode

tl::unexpected<Error> about(Error error, const QString &path)
{
    if (error.file.isEmpty())
        error.file = path;
    return tl::unexpected(std::move(error));
}

/// When the file was written, but not after now: another machine's clock may go ahead.
QDateTime writtenAt(const QString &path)
{
    return std::min(QFileInfo(path).lastModified().toUTC(), QDateTime::currentDateTimeUtc());
}

/// The episode in the last whole line that is one; 0 = there is none.
int lastEpisodeOf(QFile &log)
{
    log.seek(std::max<qint64>(0, log.size() - kTail));
    QByteArrayList lines = log.readAll().split('\n');
    lines.removeLast(); // unfinished
    for (const QByteArray &line : std::views::reverse(lines)) {
        const Result<RunLine> parsed = parseRunLine(line);
        if (const auto *sample = parsed ? std::get_if<EpisodeSample>(&*parsed) : nullptr)
            return sample->episode;
    }
    return 0;
}

std::optional<RunOverview> overviewOf(const QString &runFolder)
{
    QFile log(runLogIn(runFolder));
    if (!log.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Result<RunHeader> header = parseRunHeader(log.readLine(RunReader::kLongestLine));
    if (!header)
        return std::nullopt;
    return RunOverview{.folder = runFolder,
                       .header = *header,
                       .episodes = lastEpisodeOf(log),
                       .heard = writtenAt(log.fileName()),
                       .isDead = isRunning(runFolder) == false};
}

} // namespace

RunReader::RunReader(QString runFolder) : m_folder(std::move(runFolder)) {}

Result<RunNews> RunReader::read()
{
    RunNews news;
    QFile log(runLogIn(m_folder));
    if (!QFileInfo::exists(log.fileName())) {
        if (m_head.isEmpty())
            return tl::unexpected(whyNoLog());
        news.status = lookForModel(news) ? m_outcome : RunStatus::Gone;
        news.heard = m_heard;
        return news;
    }
    if (!log.open(QIODevice::ReadOnly))
        return failure(ErrorCode::RunUnreadable, log.fileName(), {log.errorString()});
    Result<void> taken = readHead(log, news);
    if (taken)
        taken = readLines(log, news);
    if (!taken && news.samples.isEmpty() && !news.begun)
        return tl::unexpected(taken.error());
    judge(news);
    return news;
}

Error RunReader::whyNoLog() const
{
    const QFileInfo folder(m_folder);
    if (!folder.exists())
        return {ErrorCode::RunMissing, m_folder};
    if (folder.isDir() && !(folder.isReadable() && folder.isExecutable()))
        return {ErrorCode::RunUnreadable, m_folder, 0, {u"permission denied"_s}};
    const bool isEmpty = folder.isDir() && QDir(m_folder).isEmpty();
    return {isEmpty ? ErrorCode::RunEmpty : ErrorCode::RunForeign, m_folder};
}

/// Another first line is another run's, or the same gone on with: all begins anew.
Result<void> RunReader::readHead(QFile &log, RunNews &news)
{
    const QByteArray head = log.readLine(kLongestLine);
    if (!m_head.isEmpty() && head == m_head && log.size() >= m_position)
        return {};
    const Result<RunHeader> header = parseRunHeader(head);
    if (!header)
        return about(header.error(), header.error().code == ErrorCode::RunForeign ? m_folder : log.fileName());
    m_head = head;
    m_header = *header;
    m_position = head.size();
    m_line = 1;
    m_last = {};
    m_events.clear();
    m_failure.reset();
    m_heard = writtenAt(log.fileName());
    m_modelWritten = {};
    news.begun = m_header;
    return {};
}

Result<void> RunReader::readLines(QFile &log, RunNews &news)
{
    log.seek(m_position);
    const QByteArray block = log.read(kMostBytes);
    const qsizetype end = block.lastIndexOf('\n') + 1;
    news.hasMore = block.size() == kMostBytes;
    if (end == 0 && block.size() > kLongestLine)
        return damaged({ErrorCode::RunDamaged, {}, m_line + 1, {u"the line is too long"_s}});
    for (qsizetype begin = 0; begin < end;) {
        const qsizetype next = block.indexOf('\n', begin) + 1;
        ++m_line;
        if (const Result<void> taken = take(block.sliced(begin, next - begin), news); !taken) {
            --m_line;
            return damaged(taken.error());
        }
        m_position += next - begin;
        begin = next;
    }
    if (end > 0 && !news.begun)
        m_heard = QDateTime::currentDateTimeUtc();
    return {};
}

Result<void> RunReader::take(const QByteArray &line, RunNews &news)
{
    const Result<RunLine> parsed = parseRunLine(line);
    if (!parsed)
        return tl::unexpected(parsed.error());
    if (const auto *sample = std::get_if<EpisodeSample>(&*parsed)) {
        if (sample->episode != m_last.episode + 1)
            return failure(ErrorCode::RunDamaged, {}, {u"an episode is missing"_s});
        m_last = *sample;
        news.samples.append(*sample);
    } else if (const auto *event = std::get_if<TrainingEvent>(&*parsed)) {
        m_events.append(*event);
        news.events.append(*event);
    } else if (const auto *error = std::get_if<Error>(&*parsed)) {
        m_failure = *error;
    }
    return {};
}

void RunReader::judge(RunNews &news)
{
    news.failure = m_failure;
    news.heard = m_heard;
    news.checkpoints = static_cast<int>(checkpointPaths(m_folder, CheckpointChoice::Newest).size());
    const bool isSilent = news.samples.isEmpty() || news.begun;
    if (m_failure)
        news.status = RunStatus::Failed;
    else if (isSilent && isRunning(m_folder) == false)
        news.status = lookForModel(news) ? m_outcome : RunStatus::Dead;
    else if (!m_events.isEmpty() && m_events.last().kind == TrainingEventKind::Paused)
        news.status = RunStatus::Paused;
    else if (m_last.episode >= m_header.config.episodes)
        news.status = RunStatus::Finishing;
}

/// The run's model, if it is there by now, has what the log had no time to say.
bool RunReader::lookForModel(RunNews &news)
{
    const QString path = modelPathOf(m_folder);
    const QFileInfo file(path);
    if (path.isEmpty() || !file.exists())
        return false;
    if (file.lastModified() == m_modelWritten)
        return hasModel(m_outcome);
    m_modelWritten = file.lastModified();
    m_outcome = RunStatus::Gone;
    const Result<RunRecord> record = readRunRecord(path);
    if (!record || record->info.seed != m_header.seed || record->info.catalogFingerprint != m_header.catalogFingerprint)
        return false;
    const TrainingHistory &history = record->history;
    const int told = m_last.episode;
    if (history.size() < told || (told > 0 && history[told - 1].seconds != m_last.seconds))
        return false; // of another run
    news.samples.append(history.sliced(told));
    const TrainingEvents untold = record->events.sliced(std::min(m_events.size(), record->events.size()));
    news.events.append(untold);
    m_events.append(untold);
    if (!history.isEmpty())
        m_last = history.last();
    m_heard = writtenAt(path);
    m_outcome = history.size() < m_header.config.episodes ? RunStatus::Stopped : RunStatus::Finished;
    return true;
}

tl::unexpected<Error> RunReader::damaged(Error error) const
{
    error.line = m_line + 1;
    return about(std::move(error), runLogIn(m_folder));
}

QList<RunOverview> runsIn(const QString &folder)
{
    QList<RunOverview> runs;
    for (const QFileInfo &each : QDir(folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const std::optional<RunOverview> run = overviewOf(each.filePath()))
            runs.append(*run);
    }
    std::ranges::sort(runs, std::greater(), &RunOverview::heard);
    return runs;
}

Result<QStringList> runsAt(const QString &path)
{
    for (const QString &folder : {path, QFileInfo(path).path(), runFolderOf(path)}) {
        if (QFileInfo::exists(runLogIn(folder)))
            return QStringList{QDir::cleanPath(folder)};
    }
    QStringList folders;
    for (const RunOverview &run : runsIn(path))
        folders.append(run.folder);
    if (!folders.isEmpty())
        return folders;
    return RunReader(path).read().map([&](const RunNews &) { return QStringList{path}; });
}

} // namespace cineq
