// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/runlog.h"

#include "engine/base/jsonvalue.h"
#include "engine/training/trainer.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <array>
#include <limits>

namespace cineq {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFormat = "CineQ run"_L1;

struct EventName
{
    TrainingEventKind kind;
    QLatin1StringView name;
};
constexpr std::array kEventNames{EventName{TrainingEventKind::Checkpoint, "checkpoint"_L1},
                                 EventName{TrainingEventKind::Paused, "paused"_L1},
                                 EventName{TrainingEventKind::Resumed, "resumed"_L1}};

/// What runs end of; anything else is "failed".
struct EndName
{
    ErrorCode code;
    QLatin1StringView name;
};
constexpr std::array kEndNames{
    EndName{ErrorCode::Diverged, "diverged"_L1}, EndName{ErrorCode::RankLost, "rank_lost"_L1},
    EndName{ErrorCode::OutOfMemory, "out_of_memory"_L1}, EndName{ErrorCode::WriteFailed, "write_failed"_L1}};

struct SampleField
{
    QLatin1StringView name;
    double EpisodeSample::*field;
};
/// Beside the episode and learning_steps, named as writeHistory() does.
constexpr std::array kSampleFields{
    SampleField{"reward"_L1, &EpisodeSample::reward},          SampleField{"loss"_L1, &EpisodeSample::loss},
    SampleField{"epsilon"_L1, &EpisodeSample::epsilon},        SampleField{"mean_q"_L1, &EpisodeSample::meanQ},
    SampleField{"max_abs_q"_L1, &EpisodeSample::maxAbsQ},      SampleField{"td_error"_L1, &EpisodeSample::tdError},
    SampleField{"replay_fill"_L1, &EpisodeSample::replayFill}, SampleField{"seconds"_L1, &EpisodeSample::seconds}};

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray lineOf(const EpisodeSample &sample)
{
    QJsonObject object{{u"episode"_s, sample.episode}, {u"learning_steps"_s, sample.learningSteps}};
    for (const SampleField &each : kSampleFields)
        object.insert(each.name, numberOrNull(sample.*each.field));
    return lineOf(object);
}

QByteArray lineOf(const TrainingEvent &event)
{
    const auto name = std::ranges::find(kEventNames, event.kind, &EventName::kind);
    return lineOf(QJsonObject{{u"event"_s, QString(name->name)}, {u"episode"_s, event.episode}});
}

QByteArray headerOf(const Trainer &trainer)
{
    const ModelInfo &info = trainer.info();
    QJsonObject values;
    for (const SettingTraits &setting : settings()) {
        const QString key = QString::fromLatin1(setting.key);
        values.insert(key, trainer.config().valueOf(key));
    }
    return lineOf(QJsonObject{
        {u"format"_s, QString(kFormat)},
        {u"version"_s, kRunLogVersion},
        {u"run"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
        {u"begun"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
        {u"catalog"_s, info.catalogPath},
        {u"catalog_fingerprint"_s, QString::fromLatin1(info.catalogFingerprint.toHex())},
        {u"movies"_s, info.movies},
        {u"preset"_s, info.preset},
        {u"seed"_s, static_cast<qint64>(info.seed)},
        {u"episodes"_s, trainer.episodes()},
        {u"ranks"_s, trainer.ranks()},
        {u"settings"_s, values},
    });
}

/// What has come after so many episodes and events; an event stands behind the episodes that were over by then.
QByteArray linesFrom(const Trainer &trainer, qsizetype episodes, qsizetype events)
{
    QByteArray lines;
    const TrainingHistory &history = trainer.history();
    for (const TrainingEvent &event : trainer.events().sliced(events)) {
        for (; episodes < std::min<qsizetype>(event.episode, history.size()); ++episodes)
            lines += lineOf(history[episodes]);
        lines += lineOf(event);
    }
    for (; episodes < history.size(); ++episodes)
        lines += lineOf(history[episodes]);
    return lines;
}

tl::unexpected<Error> damaged(const QString &what)
{
    return failure(ErrorCode::RunDamaged, {}, {what});
}

Result<EpisodeSample> sampleOf(const QJsonObject &object)
{
    EpisodeSample sample{.episode = object.value("episode"_L1).toInt(),
                         .learningSteps = object.value("learning_steps"_L1).toInteger(-1)};
    if (sample.episode < 1 || sample.learningSteps < 0)
        return damaged(u"an episode lacks its number"_s);
    for (const SampleField &each : kSampleFields)
        sample.*each.field = object.value(each.name).toDouble(std::numeric_limits<double>::quiet_NaN());
    return sample;
}

Error endOf(const QJsonObject &object)
{
    const auto found = std::ranges::find(kEndNames, object.value("failed"_L1).toString(), &EndName::name);
    Error error{found == kEndNames.end() ? ErrorCode::Cancelled : found->code};
    error.file = object.value("file"_L1).toString();
    for (const auto argument : object.value("arguments"_L1).toArray())
        error.arguments.append(argument.toString());
    return error;
}

} // namespace

QString runLogIn(const QString &runFolder)
{
    return QDir(runFolder).filePath(u"metrics.jsonl"_s);
}

Result<RunHeader> parseRunHeader(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return damaged(u"its first line can't be read"_s);
    const QJsonObject object = document.object();
    if (object.value("format"_L1) != kFormat)
        return failure(ErrorCode::RunForeign);
    if (const int version = object.value("version"_L1).toInt(); version != kRunLogVersion)
        return failure(ErrorCode::RunVersion, {}, {QString::number(version), QString::number(kRunLogVersion)});
    RunHeader header{
        .id = object.value("run"_L1).toString(),
        .catalogPath = object.value("catalog"_L1).toString(),
        .catalogFingerprint = QByteArray::fromHex(object.value("catalog_fingerprint"_L1).toString().toLatin1()),
        .movies = object.value("movies"_L1).toInt(),
        .preset = object.value("preset"_L1).toString(),
        .seed = static_cast<quint64>(object.value("seed"_L1).toInteger()),
        .ranks = object.value("ranks"_L1).toInt(1),
        .begun = QDateTime::fromString(object.value("begun"_L1).toString(), Qt::ISODate),
    };
    const QJsonObject values = object.value("settings"_L1).toObject();
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!header.config.set(value.key(), value.value().toString()))
            return damaged(u"the setting %1 can't be read"_s.arg(value.key()));
    }
    if (header.id.isEmpty() || header.catalogFingerprint.isEmpty() || header.movies < 1 || !header.config.check())
        return damaged(u"its first line is incomplete"_s);
    return header;
}

Result<RunLine> parseRunLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return damaged(u"no JSON object"_s);
    const QJsonObject object = document.object();
    if (object.contains("reward"_L1))
        return sampleOf(object).map([](const EpisodeSample &sample) -> RunLine { return sample; });
    if (object.contains("failed"_L1))
        return endOf(object);
    const auto event = std::ranges::find(kEventNames, object.value("event"_L1).toString(), &EventName::name);
    if (event == kEventNames.end())
        return RunLine();
    return TrainingEvent{event->kind, object.value("episode"_L1).toInt()};
}

Result<void> RunLog::begin(const QString &runFolder, const Trainer &trainer)
{
    m_file.close();
    QSaveFile beginning(runLogIn(runFolder));
    const QByteArray lines = headerOf(trainer) + linesFrom(trainer, 0, 0);
    if (!beginning.open(QIODevice::WriteOnly) || beginning.write(lines) != lines.size() || !beginning.commit())
        return failure(ErrorCode::WriteFailed, beginning.fileName(), {beginning.errorString()});
    m_file.setFileName(beginning.fileName());
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return failure(ErrorCode::WriteFailed, m_file.fileName(), {m_file.errorString()});
    m_episodes = trainer.history().size();
    m_events = trainer.events().size();
    return {};
}

void RunLog::add(const Trainer &trainer)
{
    if (!isOpen() || !write(linesFrom(trainer, m_episodes, m_events)))
        return;
    m_episodes = trainer.history().size();
    m_events = trainer.events().size();
}

void RunLog::end(const Error &error)
{
    const auto found = std::ranges::find(kEndNames, error.code, &EndName::code);
    if (isOpen())
        write(lineOf(QJsonObject{{u"failed"_s, found == kEndNames.end() ? u"failed"_s : QString(found->name)},
                                 {u"file"_s, error.file},
                                 {u"arguments"_s, QJsonArray::fromStringList(error.arguments)}}));
}

/// All of the lines, or none: a piece of one would spoil the next.
bool RunLog::write(const QByteArray &lines)
{
    const qint64 before = m_file.size();
    if (m_file.write(lines) == lines.size())
        return true;
    m_file.resize(before);
    return false;
}

} // namespace cineq
